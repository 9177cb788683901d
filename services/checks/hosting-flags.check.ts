import { defineCheck } from '../model/check.ts';
import type { Provider } from '../model/facts.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { isMicrosoftFederation, sameName } from './own-lists.ts';

const flags = [
  ['EnabledSharedAddressSpace', 'enabledSharedAddressSpace'],
  ['HostsOCSUsers', 'hostsOcsUsers'],
] as const;

/**
 * The flags of the providers for Microsoft 365: both False for plain federation, both True for the cloud that a hybrid shares, never
 * local.
 */
export const check = defineCheck({
  id: 'hosting-flags',
  needs: ['ourHostingProviders'],
  may: ['peer.federationSrv'],
  finds: ['pol-hosting-flags', 'hyb-provider-flags', 'pol-hosting-verification'],
  oursOnly: true,
  run({ ourHostingProviders, 'peer.federationSrv': srv }, report, { platform, leaveOpen }) {
    const isHybrid = platform === 'hybrid';
    const microsoft = ourHostingProviders.entries.filter(
      ({ proxyFqdn, enabled }) =>
        enabled !== false && isMicrosoftFederation(proxyFqdn?.toLowerCase() ?? ''),
    );
    const shared = isHybrid ? sharedOf(microsoft) : undefined;
    for (const provider of microsoft) {
      const providerName = provider.identity;
      const lines = [providerName];
      const isShared = provider === shared;
      const wrong = flags.find(([, name]) => provider[name] === !isShared);
      if (wrong !== undefined) {
        const [setting] = wrong;
        const args = { providerName, setting, value: isShared ? 'False' : 'True' };
        const code = isShared ? 'hyb-provider-flags' : 'pol-hosting-flags';
        report(code, args, { lines: [...lines, setting] });
        // The same flag is told once, and is not in order for all that.
        if (isShared) leaveOpen('pol-hosting-flags');
      }
      if (provider.isLocal === true)
        report('pol-hosting-flags', { providerName, setting: 'IsLocal', value: 'True' }, { lines });
      const level = provider.verificationLevel;
      const isAsked = srv === undefined || leadsTo(provider, srv.records);
      if (level !== undefined && sameName(level, 'AlwaysUnverifiable') && isAsked)
        report('pol-hosting-verification', { providerName, value: level }, { lines });
    }
  },
});

/** The provider of the cloud where our own people live; those of other clouds are plain ones, also in a hybrid. */
function sharedOf(microsoft: readonly Provider[]): Provider | undefined {
  return (
    microsoft.find((one) => one.enabledSharedAddressSpace === true) ??
    microsoft.find(({ proxyFqdn }) => cloudOf(proxyFqdn?.toLowerCase() ?? '') === 'worldwide') ??
    microsoft[0]
  );
}

function leadsTo(
  { proxyFqdn }: Provider,
  records: readonly { readonly target: string }[],
): boolean {
  return records.some(({ target }) => target === proxyFqdn?.toLowerCase());
}
