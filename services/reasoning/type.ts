import { entryOf, isListed, isMicrosoftFederation } from '../checks/own-lists.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { FederationType, Picture } from '../model/report.ts';
import type { Situation } from './effects.ts';

interface BothFacts {
  readonly ours: PartyFacts;
  readonly theirs: PartyFacts;
}

/** The type that applies, as far as it follows from what is known; null when there is no route, or nobody knows which. */
export function typeOf(situation: Situation, facts: BothFacts): FederationType | null {
  const { ownCheck, sameDomain, nativeTeams, platform, pictures, own } = situation;
  if (ownCheck || sameDomain) return null;
  if (nativeTeams) return 'teams-native';
  const picture = pictures.theirs;
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  const isOfTenant =
    platform === 'teams' || (platform === 'hybrid' && own?.homes.servers === false);
  if (isOfTenant) return isMicrosoft || picture === 'EDGE-OK' ? 'teams-interop' : null;
  if (platform === undefined) return null;
  // Where the person lives decides the type, and nobody knows it yet.
  if (platform === 'hybrid' && own?.homes.cloud === true) return null;
  return typeOfServers(situation, facts, isMicrosoft);
}

/** The types of servers, in the order in which an Edge looks: entry with a host, provider, entry, discovery. */
function typeOfServers(
  { their, own, pictures: { theirs: picture } }: Situation,
  { ours, theirs }: BothFacts,
  isMicrosoft: boolean,
): FederationType | null {
  const { ourAllowedDomains: allowed, ourHostingProviders, ourAccessEdge } = ours;
  const entry = allowed.known ? entryOf(their, allowed.value) : undefined;
  if (typeof entry?.proxyFqdn === 'string') return 'allowed-server';
  const targets = theirs.federationSrv.known
    ? theirs.federationSrv.value.records.map(({ target }) => target)
    : [];
  if (targets.some((target) => own?.providerHosts.has(target) === true)) return 'hosting-provider';
  // As long as nobody showed the providers, that of Microsoft is taken to be there.
  if (isMicrosoft && !ourHostingProviders.known) return 'hosting-provider';
  if (targets.some(isMicrosoftFederation) || !isOwnEdge(picture) || !allowed.known) return null;
  if (entry !== undefined) return entry.proxyFqdn === null ? 'allowed-domain' : null;
  const discovers = ourAccessEdge.known && ourAccessEdge.value.enablePartnerDiscovery === true;
  return discovers && isListed(their, allowed.value) === 'no' ? 'discovered' : null;
}

/** Their record names an Edge that the strict rule accepts; whether it answers is another matter. */
function isOwnEdge(picture: Picture | undefined): boolean {
  return picture === 'EDGE-OK' || picture === 'EDGE-BROKEN' || picture === 'EDGE-UNSEEN';
}
