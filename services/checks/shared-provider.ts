import type { FactValues, Provider } from '../model/facts.ts';
import { clouds, cloudOf } from '../model/known-hosts.ts';
import { isMicrosoftFederation } from './own-lists.ts';

interface Accounts {
  readonly ourUser?: FactValues['ourUser'] | undefined;
  readonly tenantUser?: FactValues['tenantUser'] | undefined;
}

/**
 * Where messages for our own people in the cloud go: as their accounts show it, else the worldwide cloud, where nearly all tenants
 * live.
 */
export function homeCloudHost({ ourUser, tenantUser }: Accounts): string {
  const accounts = [...(ourUser?.entries ?? []), ...(tenantUser?.entries ?? [])];
  const hosts = accounts.map(({ hostingProvider }) => hostingProvider?.toLowerCase() ?? '');
  return hosts.find(isMicrosoftFederation) ?? clouds.worldwide.federation;
}

/**
 * The provider of the cloud where our own people live, also one that is switched off; those of other clouds are plain ones, also in a
 * hybrid. Undefined when the listing holds none.
 */
export function sharedProviderOf(
  { entries }: FactValues['ourHostingProviders'],
  host: string,
): Provider | undefined {
  const microsoft = entries.filter((one) => isMicrosoftFederation(hostOf(one)));
  const home = cloudOf(host);
  return (
    microsoft.find((one) => one.enabledSharedAddressSpace === true) ??
    microsoft.find((one) => cloudOf(hostOf(one)) === home)
  );
}

function hostOf({ proxyFqdn }: Provider): string {
  return proxyFqdn?.toLowerCase() ?? '';
}
