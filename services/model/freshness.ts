import type { SettingFactName } from './facts.ts';

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/**
 * How long each kind of evidence describes the present, in milliseconds. What is older is told with its age, weakens what follows
 * from it, and is asked for anew where it decides. This is the one place that says how old is too old.
 */
export const goodForMs = {
  /** A resolver keeps an answer for the time to live of its record, an hour where nobody sees that: see `dnsGoodForMs`. */
  dns: hour,
  /** Firewalls and services are changed within a working day, mostly because of the very test. */
  test: 4 * hour,
  /** An error of the morning is worth looking at in the evening; whoever saw one yesterday may have mended it since. */
  error: 12 * hour,
  /** Administrators change lists and switches on a day; what was copied yesterday at this time is the oldest that still counts. */
  setting: day,
  /** Certificates are renewed over days and weeks, and the listing shows by itself until when one is good. */
  certificate: week,
} as const;
export type EvidenceKind = keyof typeof goodForMs;

const kinds: Readonly<Record<SettingFactName, EvidenceKind | 'lasting'>> = {
  ourAccessEdge: 'setting',
  ourAllowedDomains: 'setting',
  ourBlockedDomains: 'setting',
  ourHostingProviders: 'setting',
  ourPublicProviders: 'setting',
  ourUserPolicy: 'setting',
  ourUser: 'setting',
  ourTopology: 'setting',
  // A copy that is behind catches up within minutes, so that it is like the test of a port.
  replicationStatus: 'test',
  ourSipDomains: 'setting',
  ourCertificates: 'certificate',
  tenantFederation: 'setting',
  tenantUser: 'setting',
  tenantUserPolicy: 'setting',
  tenantSipDomains: 'setting',
  errorLines: 'error',
  eventLog: 'error',
  resolverViews: 'dns',
  portTests: 'test',
  partnerTests: 'test',
  // What a person told has no output that could be older than the telling.
  answers: 'lasting',
};

/** The kind of what shows a fact; undefined where it does not age by itself. */
export function kindOfEvidence(fact: SettingFactName): EvidenceKind | undefined {
  const kind = kinds[fact];
  return kind === 'lasting' ? undefined : kind;
}

/** How long an answer of DNS is good: as long as the longest time to live, in seconds, of its records, an hour at least. */
export function dnsGoodForMs(ttls: readonly number[]): number {
  return Math.max(goodForMs.dns, ...ttls.map((ttl) => ttl * 1_000));
}

/** Whether something of an instant says nothing of `now` any more. What carries no instant, or one that cannot be read, is not old. */
export function isOld(
  instant: string | undefined,
  now: Date | string,
  kind: EvidenceKind,
): boolean {
  if (instant === undefined) return false;
  const age = new Date(now).getTime() - Date.parse(instant);
  return age > goodForMs[kind];
}
