import type { PartyFacts, SrvRecord, TargetAddress, Unknown } from '../model/facts.ts';
import { leadsToMicrosoft } from '../model/known-hosts.ts';
import { federationPort, looksLikeIpv4 } from '../model/names.ts';
import type { ProbeTarget } from '../probe/probe-endpoint.ts';
import { nameAnswerOf } from './dns-view.ts';
import type { Ask } from './record-facts.ts';

/** Hosts of one party that are looked at. */
export const mostTargets = 8;
type From = TargetAddress['from'];

/** One host to look at, with the ports to try. */
export interface Host {
  readonly host: string;
  readonly from: From;
  readonly ports: readonly { readonly port: number; readonly from: ProbeTarget['from'] }[];
}

/** Hosts that the record names: its own port and, when that is another, 5061 for evidence. */
export function hostsOfRecord(records: readonly SrvRecord[]): readonly Host[] {
  const hosts = new Map<string, Set<number>>();
  for (const { target, port } of records) {
    if (target === '.' || looksLikeIpv4(target)) continue;
    hosts.set(target, (hosts.get(target) ?? new Set()).add(port));
  }
  return [...hosts].slice(0, mostTargets).map(([host, ports]) => ({
    host,
    from: 'record' as const,
    ports: [
      ...[...ports].map((port) => ({ port, from: 'record' as const })),
      ...(ports.has(federationPort) ? [] : [{ port: federationPort, from: 'usual-port' as const }]),
    ],
  }));
}

/** Hosts that people use without telling the DNS: looked at only to tell a hidden Edge from none at all. */
function guessedHosts(names: readonly string[]): readonly Host[] {
  return names.map((host) => ({
    host,
    from: 'guess' as const,
    ports: [{ port: federationPort, from: 'guess' as const }],
  }));
}

/** The host that a setting of ours names for the partner, unless their record names it as well. */
export function entryHosts(host: string | undefined, others: readonly Host[]): readonly Host[] {
  if (host === undefined || looksLikeIpv4(host)) return [];
  if (others.some((one) => one.host === host && one.from === 'record')) return [];
  return [{ host, from: 'entry', ports: [{ port: federationPort, from: 'entry' }] }];
}

/** The hosts of a record, or those that answer without one, and why there are none where none are found. */
export async function hostsToWalk(
  federationSrv: PartyFacts['federationSrv'],
  domain: string,
  ask: Ask,
): Promise<{ readonly hosts: readonly Host[]; readonly none: Omit<Unknown, 'known'> }> {
  if (!federationSrv.known)
    return { hosts: [], none: { why: 'not-asked', detail: 'record-unknown' } };
  const { records } = federationSrv.value;
  return records.length > 0
    ? { hosts: hostsOfRecord(records), none: { why: 'skipped', detail: 'no-host' } }
    : { hosts: await hiddenHosts(domain, ask), none: { why: 'skipped', detail: 'no-record' } };
}

/** Without a record: does `sip.` or `sipfed.` of the domain answer all the same? Not those that lead to Microsoft. */
async function hiddenHosts(domain: string, ask: Ask): Promise<readonly Host[]> {
  const names = [`sip.${domain}`, `sipfed.${domain}`];
  const answers = await Promise.all(
    names.map((name) => ask({ name, type: 'A' }).then(nameAnswerOf)),
  );
  const own = answers.filter((name) => name.outcome === 'records' && !leadsToMicrosoft(name));
  return guessedHosts(own.map(({ name }) => name));
}
