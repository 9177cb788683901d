import { recorded } from '../model/endpoint.ts';
import type { PartyFacts, SrvRecord } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { cloudOf, isDeadProvider, isSignInHost } from '../model/known-hosts.ts';
import { federationPort, labelsBelow, looksLikeIpv4, nameCovers } from '../model/names.ts';
import { rowOf } from '../model/catalog.ts';
import type { Picture } from '../model/report.ts';
import { hintsAtTenant, teamsCloudOf } from './platform.ts';
import { endedEarly, viewOfRoute } from './route.ts';

type TargetKind = 'microsoft' | 'own' | 'elsewhere' | 'bad';

/**
 * What a domain offers, seen from outside. `findings` are the unmasked ones about it. The first
 * picture that fits is given; `pictureSchema` says what each means.
 */
export function pictureOf(
  domain: string,
  facts: PartyFacts,
  findings: readonly Finding[],
): Picture {
  if (!facts.federationSrv.known) return 'DNS-FAIL';
  const { records } = facts.federationSrv.value;
  if (records.length === 0) return pictureWithoutRecord(facts);
  const kinds = records.map((record) => kindOf(record, domain));
  if (kinds.includes('microsoft') && kinds.includes('own')) return 'MIXED';
  if (kinds.includes('microsoft'))
    return cloudsOf(records).has('worldwide') ? 'M365-WW' : 'M365-OTHER';
  if (kinds.includes('own')) return pictureOfEdge(records, facts, findings);
  return kinds.includes('elsewhere') ? 'EDGE-NONSTRICT' : 'BAD-DNS';
}

function pictureWithoutRecord(facts: PartyFacts): Picture {
  const { apexSoa, federationSrv, xmppSrv } = facts;
  const recordGone = federationSrv.known && federationSrv.value.outcome === 'no-such-name';
  if (recordGone && apexSoa.known && apexSoa.value.outcome === 'no-such-name') return 'NO-DOMAIN';
  if (hasHiddenEdge(facts)) return 'EDGE-HIDDEN';
  if (teamsCloudOf(facts) !== undefined || hintsAtTenant(facts)) return 'TEAMS-NOSRV';
  const offersXmpp = xmppSrv.known && xmppSrv.value.records.some(({ target }) => target !== '.');
  return offersXmpp ? 'XMPP' : 'NONE';
}

/** No record, but `sip.` or `sipfed.` of the domain shows a certificate with its name on the port of federation. */
function hasHiddenEdge({ certificateChain }: PartyFacts): boolean {
  return hiddenEdgeOf(certificateChain) !== undefined;
}

/** The host name of an Edge that no record names, when one was seen. */
export function hiddenEdgeOf(certificateChain: PartyFacts['certificateChain']): string | undefined {
  if (!certificateChain.known) return undefined;
  return certificateChain.value.find(
    ({ from, host, sent: [leaf] }) =>
      from === 'guess' && leaf?.names.some((name) => nameCovers(name, host) !== undefined),
  )?.host;
}

function kindOf({ target }: SrvRecord, domain: string): TargetKind {
  if (target === '.' || looksLikeIpv4(target) || isDeadProvider(target) || isSignInHost(target))
    return 'bad';
  if (target.endsWith(`.${domain}.${domain}`)) return 'bad';
  if (cloudOf(target) !== undefined) return 'microsoft';
  const below = labelsBelow(target, domain);
  return below === 0 || below === 1 ? 'own' : 'elsewhere';
}

function cloudsOf(records: readonly SrvRecord[]): ReadonlySet<string | undefined> {
  return new Set(records.map(({ target }) => cloudOf(target)));
}

function pictureOfEdge(
  records: readonly SrvRecord[],
  facts: PartyFacts,
  findings: readonly Finding[],
): Picture {
  const codes = new Set(findings.filter(({ scope }) => scope === 'all').map(({ code }) => code));
  if (codes.has('dns-srv-target-private') || codes.has('dns-srv-target-no-address'))
    return 'BAD-DNS';
  const broken = [...codes].some((code) => isPathCode(code) && rowOf(code).to === 'blocks');
  if (broken) return 'EDGE-BROKEN';
  if (!isAddressAnswered(facts)) return 'DNS-FAIL';
  if (viewOfRoute(facts) !== 'seen') return endedEarly(facts) ? 'EDGE-BROKEN' : 'EDGE-UNSEEN';
  return records.some(({ port }) => port === federationPort) ? 'EDGE-OK' : 'EDGE-BROKEN';
}

function isAddressAnswered({ targetAddresses }: PartyFacts): boolean {
  return (
    targetAddresses.known &&
    recorded(targetAddresses.value).some(({ outcome }) => outcome !== 'unknown')
  );
}

function isPathCode(code: string): boolean {
  return /^(?:tcp|tls|cert)-/u.test(code) || code === 'dns-srv-stale-onprem';
}
