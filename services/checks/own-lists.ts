import type { AllowedDomain, FactValues, Provider } from '../model/facts.ts';
import { cloudOf, isDeadProvider, isSignInHost } from '../model/known-hosts.ts';

/** Whether something stands on a list, as far as the list was shown. */
export type Listed = 'yes' | 'no' | 'unknown';

interface DomainList {
  readonly extent: 'whole' | 'part';
  readonly entries: readonly { readonly domain: string }[];
  readonly missing?: readonly string[] | undefined;
}

/** A list that was cut or filtered shows what is on it, and what is missing only where somebody asked for just that. */
export function isListed(domain: string, { extent, entries, missing }: DomainList): Listed {
  if (entries.some((entry) => entry.domain === domain)) return 'yes';
  return extent === 'whole' || missing?.includes(domain) === true ? 'no' : 'unknown';
}

/** Our entry for a partner on the allowed list. */
export function entryOf(
  domain: string,
  { entries }: FactValues['ourAllowedDomains'],
): AllowedDomain | undefined {
  return entries.find((entry) => entry.domain === domain);
}

/** The Edge that our entry names: then their federation record is not asked (Direct Federation). */
export function namedEdgeOf(
  domain: string,
  allowed: FactValues['ourAllowedDomains'] | undefined,
): string | undefined {
  if (allowed === undefined) return undefined;
  return entryOf(domain, allowed)?.proxyFqdn?.toLowerCase().replace(/\.$/u, '') ?? undefined;
}

/** The provider, hosting or public, whose server is this host. */
export function providerFor(
  host: string,
  providers: FactValues['ourHostingProviders'] | undefined,
): Provider | undefined {
  return providers?.entries.find(({ proxyFqdn }) => proxyFqdn?.toLowerCase() === host);
}

/** Whether a host takes federation for a Microsoft cloud; sign-in hosts do not. */
export function isMicrosoftFederation(host: string): boolean {
  return cloudOf(host) !== undefined && !isSignInHost(host) && !isDeadProvider(host);
}

/** True for `UseDefaultRouting`: everything goes to one host, and neither records nor providers count. */
export function usesDefaultRoute({ routingMethod }: FactValues['ourAccessEdge']): boolean {
  return routingMethod?.toLowerCase() === 'usedefaultrouting';
}

/** The one host that everything goes to, in lower case; undefined where records decide, or where it was not shown. */
export function defaultRouteOf(edge: FactValues['ourAccessEdge'] | undefined): string | undefined {
  if (edge === undefined || !usesDefaultRoute(edge)) return undefined;
  return edge.defaultRouteFqdn?.toLowerCase().replace(/\.$/u, '') ?? undefined;
}

/**
 * Whether partners on no list get through: discovery is on and records decide. Then an entry of the allowed list is not needed, and only
 * one that names another Edge changes anything.
 */
export function isOpenToAll(edge: FactValues['ourAccessEdge'] | undefined): boolean {
  return edge?.enablePartnerDiscovery === true && !usesDefaultRoute(edge);
}

/** Compares names as PowerShell does. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
