import type { NameAnswer, PartyFacts } from '../model/facts.ts';
import { cloudOf, leadsToMicrosoft, mailCloudOf, type Cloud } from '../model/known-hosts.ts';

/**
 * The Microsoft cloud of a domain that is known to be a Teams tenant: its federation record, `sip` or `lyncdiscover` leads to
 * Microsoft, and none of them leads to an own Edge. Mail and autodiscover alone are hints: see `hintsAtTenant`.
 */
export function teamsCloudOf(facts: PartyFacts): Cloud | undefined {
  // A record that nobody could see may name an own Edge.
  if (!facts.federationSrv.known) return undefined;
  const targets = facts.federationSrv.value.records.map(({ target }) => target);
  const names = facts.clientRecords.known
    ? [facts.clientRecords.value.sip, facts.clientRecords.value.lyncdiscover]
    : [];
  const inventedBy = facts.wildcardProbe.known ? facts.wildcardProbe.value.host : undefined;
  const ownEdge =
    targets.some((target) => cloudOf(target) === undefined) ||
    names.some((name) => isOwnHost(name) && !isInvented(name, inventedBy));
  if (ownEdge) return undefined;
  const aliases = names.filter(leadsToMicrosoft).flatMap((name) => name.aliases);
  return [...targets, ...aliases].map(cloudOf).find((cloud) => cloud !== undefined);
}

/** Mail or autodiscover at Microsoft, a verification text: a hint that a tenant exists, no proof that it uses Teams. */
export function hintsAtTenant(facts: PartyFacts): boolean {
  if (!facts.m365Records.known) return false;
  const { mx, txt, autodiscover, enterpriseregistration } = facts.m365Records.value;
  const hosts = [...mx.hosts, ...autodiscover.aliases, ...autodiscover.hosts];
  return (
    hosts.some((host) => mailCloudOf(host) !== undefined) ||
    txt.texts.some((text) => /^MS=ms\d+$/iu.test(text)) ||
    enterpriseregistration.aliases.some((alias) => alias.endsWith('.windows.net'))
  );
}

/** Whether signs of a tenant may still be found: some were asked for, and nobody answered. */
export function mayHideTenant(facts: PartyFacts): boolean {
  const { clientRecords, m365Records, wildcardProbe } = facts;
  if (!clientRecords.known || !m365Records.known) return true;
  const { sip, lyncdiscover } = clientRecords.value;
  return !wildcardProbe.known && [sip, lyncdiscover].some(leadsToMicrosoft);
}

/** A name that leads to a server which is none of Microsoft's. */
export function isOwnHost(name: NameAnswer): boolean {
  return name.outcome === 'records' && !leadsToMicrosoft(name);
}

/** A wildcard gives the same addresses to every name, so they say nothing. */
export function isInvented(name: NameAnswer, wildcard: NameAnswer | undefined): boolean {
  if (wildcard?.outcome !== 'records') return false;
  return name.addresses.every((address) => wildcard.addresses.includes(address));
}
