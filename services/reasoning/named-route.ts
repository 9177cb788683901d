import { isFailedLookup } from '../checks/edge-view.ts';
import { defaultRouteOf } from '../checks/own-lists.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, SavedFacts } from '../model/report.ts';
import type { Joined } from './join-ports.ts';

/** What these say of a host, they say of the record that names it. */
const ofRecord = new Set<FindingCode>([
  'dns-srv-target-no-address',
  'dns-srv-target-cname',
  'dns-srv-target-ip',
]);

/**
 * Without what would blame the partner for a host of ours. Where a setting names the host of the route, that host is looked at in the
 * place of theirs: their record does not name it, and the host of our default route is not theirs at all.
 */
export function withoutOurHosts(
  findings: readonly Finding[],
  { facts: { ours, theirs } }: SavedFacts,
): readonly Finding[] {
  const { ourAccessEdge } = ours;
  const ownHost = ourAccessEdge.known ? defaultRouteOf(ourAccessEdge.value) : undefined;
  const { federationSrv } = theirs;
  const records = federationSrv.known ? federationSrv.value.records : [];
  const targets = new Set(records.map(({ target }) => target));
  return findings.filter(({ code, about, args }) => {
    const { target } = args as { readonly target?: unknown };
    if (about !== 'theirs' || typeof target !== 'string') return true;
    if (target === ownHost && !targets.has(target)) return false;
    return !ofRecord.has(code) || !federationSrv.known || targets.has(target);
  });
}

/** What these say, they say of the look for the partner's record. */
const ofLook = new Set<FindingCode>([
  'dns-split-brain',
  'dns-stale-cache',
  'dns-edge-resolver-internal-only',
]);

/**
 * What our Edge or another machine of ours sees of their record harms nothing while a setting names the host (Direct Federation, or a
 * default route): it is told beside the findings. A DNS server in which the Edge found several domains missing finds the host no more
 * than the records, so that it stays.
 */
export function withoutLooks(
  { findings, contradictions }: Joined,
  { question, facts: { ours, theirs } }: SavedFacts,
  routeHost: string | undefined,
): Joined {
  if (routeHost === undefined) return { findings, contradictions };
  const ofLines = new Set<Evidence>(ours.errorLines.known ? ours.errorLines.evidence : []);
  const seen = theirs.federationSrv.known ? theirs.federationSrv.evidence : [];
  const isIdle = ({ code, about, args }: Finding) =>
    ofLook.has(code) &&
    about === 'ours' &&
    (args as { readonly domain?: unknown }).domain === question.their &&
    (code !== 'dns-edge-resolver-internal-only' || !isBlind(ours, routeHost));
  const more = findings.filter(isIdle).flatMap(({ code, about, evidence }): Contradiction[] => {
    const says = evidence.filter((one) => one.kind === 'paste' && !ofLines.has(one));
    return says.length === 0 ? [] : [{ code, about, says, seen: [...seen], means: 'not-asked' }];
  });
  return {
    findings: findings.filter((one) => !isIdle(one)),
    contradictions: [...contradictions, ...more],
  };
}

/** Whether the Edge found the records of several domains missing, and nobody showed that it reaches the host nevertheless. */
function isBlind({ errorLines, portTests }: PartyFacts, host: string): boolean {
  const failed = errorLines.known ? errorLines.value.filter(isFailedLookup) : [];
  const domains = new Set(failed.flatMap(({ attributes: { domain } }) => domain ?? []));
  const tests = portTests.known ? portTests.value : [];
  return domains.size > 1 && !tests.some((one) => one.host === host && one.result === 'open');
}
