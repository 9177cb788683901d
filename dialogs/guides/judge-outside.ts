import type { GuideReason } from '../../locales/guide-text.ts';
import type { FindingCode } from '../../services/model/catalog.ts';
import type { PartyFacts } from '../../services/model/facts.ts';
import { cloudOf } from '../../services/model/known-hosts.ts';
import type { Report } from '../../services/model/report.ts';

/** What is wrong, as data: a reason with its values, or a finding of the engine, which has words of its own. */
export type Wrong =
  | {
      readonly reason: Exclude<GuideReason, 'finding'>;
      readonly values: Readonly<Record<string, string>>;
    }
  | {
      readonly reason: 'finding';
      readonly code: FindingCode;
      readonly about: 'theirs' | 'ours' | 'neither';
      readonly args: Readonly<Record<string, unknown>>;
    };

/** What was seen says so, says otherwise, or says nothing. */
export type Verdict =
  | { readonly is: 'fine' }
  | { readonly is: 'unseen' }
  | { readonly is: 'wrong'; readonly wrong: Wrong };

export const fine: Verdict = { is: 'fine' };
export const unseen: Verdict = { is: 'unseen' };

export function isWrong(
  reason: Exclude<GuideReason, 'finding'>,
  values: Readonly<Record<string, string>> = {},
): Verdict {
  return { is: 'wrong', wrong: { reason, values } };
}

type Party = 'theirs' | 'ours';

/** Faults of the federation record itself. */
const recordCodes: readonly FindingCode[] = [
  'dns-nxdomain',
  'dns-srv-missing',
  'dns-srv-wrong-port',
  'dns-srv-root-target',
  'dns-srv-target-cname',
  'dns-srv-target-ip',
  'dns-srv-target-no-address',
  'dns-srv-target-private',
  'dns-srv-strict-other-domain',
  'dns-srv-strict-subdomain',
  'dns-srv-target-apex',
  'dns-srv-target-doubled',
  'dns-srv-wrong-name',
  'dns-srv-wrong-type',
  'dns-srv-no-host-support',
  'dns-srv-sipdir',
  'dns-srv-multiple-mixed',
  'dns-srv-wildcard',
  'dns-srv-dead-provider',
  'dns-srv-unknown-hoster',
  'dns-srv-stale-onprem',
];

const portCodes: readonly FindingCode[] = [
  'tcp-refused',
  'tcp-timeout',
  'tcp-unreachable',
  'tcp-reset-after-connect',
  'tls-silent',
  'tls-plaintext',
];

const certificateCodes: readonly FindingCode[] = [
  'cert-expired',
  'cert-not-yet-valid',
  'cert-selfsigned',
  'cert-untrusted-root',
  'cert-missing-intermediate',
  'cert-name-mismatch',
  'cert-cn-only',
  'cert-wildcard',
  'cert-no-server-eku',
  'cert-weak-key',
  'cert-sha1',
  'cert-rsassa-pss',
];

/** The findings that each judgement from outside looks at. */
export const codesOfJudge = {
  host: ['dns-srv-target-no-address', 'dns-srv-target-private'],
  'edge-record': recordCodes,
  'microsoft-record': recordCodes,
  port: portCodes,
  certificate: certificateCodes,
  side: [...recordCodes, ...portCodes, ...certificateCodes],
} as const satisfies Readonly<Record<string, readonly FindingCode[]>>;

/** Judgements from outside. Each sees a report and the party that the step is about. */
export const outsideJudges = {
  host: judgeHost,
  'edge-record': (report, party) => judgeRecord(report, party, 'edge'),
  'microsoft-record': (report, party) => judgeRecord(report, party, 'microsoft'),
  port: judgePort,
  certificate: judgeCertificate,
  side: judgeSide,
} as const satisfies Record<string, (report: Report, party: Party, host?: string) => Verdict>;

export type OutsideJudge = keyof typeof outsideJudges;

function factsOf(report: Report, party: Party): PartyFacts {
  return report.facts[party];
}

/** The first finding of these codes that blocks and that nothing explains away. */
function findingOf(
  report: Report,
  party: Party,
  codes: readonly FindingCode[],
): Verdict | undefined {
  const found = report.findings.find(
    ({ code, about, severity, maskedBy }) =>
      about === party && severity === 'blocks' && maskedBy.length === 0 && codes.includes(code),
  );
  if (found === undefined) return undefined;
  const { code, about, args } = found;
  return { is: 'wrong', wrong: { reason: 'finding', code, about, args: { ...args } } };
}

/** `sip.` of the domain, or the host that the record names, has an address that others can reach. */
function judgeHost(report: Report, party: Party, host?: string): Verdict {
  const { targetAddresses, typedDomain, clientRecords } = factsOf(report, party);
  if (!typedDomain.known) return unseen;
  const usual = `sip.${typedDomain.value.domain}`;
  // Before a record names it, a host of another name is not looked at.
  const isUnusual = host !== undefined && host !== usual;
  if (!targetAddresses.known) {
    if (isUnusual) return unseen;
    // Without a record the host is looked at only where it has an address.
    const outcome = clientRecords.known ? clientRecords.value.sip.outcome : 'unknown';
    return outcome === 'no-such-name' || outcome === 'no-data'
      ? isWrong('no-host', { name: usual })
      : unseen;
  }
  // A host of Microsoft is none of ours.
  const hosts = targetAddresses.value.filter(({ host }) => cloudOf(host) === undefined);
  if (hosts.length === 0) return unseen;
  const own = hosts.filter(({ from }) => from === 'record');
  const looked = own.length > 0 ? own : hosts.filter(({ host }) => host === usual);
  if (own.length === 0 && isUnusual) return unseen;
  if (looked.length === 0 || looked.some(({ outcome }) => outcome === 'unknown')) return unseen;
  for (const { host, addresses } of looked) {
    if (addresses.length === 0) return isWrong('no-host', { name: host });
    const inside = addresses.find(({ class: kind }) => kind !== 'public' && kind !== 'permitted');
    if (inside !== undefined) return isWrong('private-host', { name: host, found: inside.address });
  }
  return fine;
}

/** The record leads to Microsoft, so whatever is seen there says nothing about an Edge of this party: only the record is at fault. */
function isElsewhere(report: Report, party: Party): boolean {
  const { federationSrv } = factsOf(report, party);
  const records = federationSrv.known ? federationSrv.value.records : [];
  return records.some(({ target }) => cloudOf(target) !== undefined);
}

function judgeRecord(report: Report, party: Party, leads: 'edge' | 'microsoft'): Verdict {
  const { federationSrv } = factsOf(report, party);
  if (!federationSrv.known) return unseen;
  const fault = findingOf(report, party, recordCodes);
  if (fault !== undefined) return fault;
  const { name, records } = federationSrv.value;
  if (records.length === 0) return isWrong('no-record', { name });
  for (const { target } of records) {
    const isCloud = cloudOf(target) !== undefined;
    if (leads === 'edge' && isCloud) return isWrong('at-microsoft', { name: target });
    if (leads === 'microsoft' && !isCloud) return isWrong('not-at-microsoft', { name: target });
  }
  return fine;
}

function judgePort(report: Report, party: Party, host?: string): Verdict {
  const { tcpConnect } = factsOf(report, party);
  if (!tcpConnect.known || isElsewhere(report, party)) return unseen;
  const fault = findingOf(report, party, portCodes);
  if (fault !== undefined) return fault;
  const tried = tcpConnect.value.filter(({ from }) => from === 'record');
  if (tried.length === 0) return judgeUsualHost(report, party, host);
  return tried.every(({ result }) => result === 'open') ? fine : unseen;
}

/** Before there is a record, the port is tried at `sip.` of the domain, where partners will arrive. Silence shows something only where others answer. */
function judgeUsualHost(report: Report, party: Party, expected?: string): Verdict {
  const { tcpConnect, typedDomain } = factsOf(report, party);
  if (!tcpConnect.known || !typedDomain.known) return unseen;
  const usual = `sip.${typedDomain.value.domain}`;
  if (expected !== undefined && expected !== usual) return unseen;
  const tried = tcpConnect.value.filter(({ from, host }) => from === 'guess' && host === usual);
  if (tried.length === 0) return unseen;
  const { controlConnect } = report.facts.vantage;
  const isHeard = controlConnect.known && controlConnect.value.result === 'answered';
  const closed = tried.some(
    ({ result }) => result === 'refused' || (result === 'timeout' && isHeard),
  );
  if (closed) return isWrong('port-closed', { name: `${usual}:5061` });
  return tried.every(({ result }) => result === 'open') ? fine : unseen;
}

function judgeCertificate(report: Report, party: Party): Verdict {
  const { certificateChain } = factsOf(report, party);
  if (!certificateChain.known || isElsewhere(report, party)) return unseen;
  const fault = findingOf(report, party, certificateCodes);
  if (fault !== undefined) return fault;
  return certificateChain.value.some(({ from }) => from === 'record') ? fine : unseen;
}

/** Everything that can be seen of a side: what decides the way to it. */
function judgeSide(report: Report, party: Party): Verdict {
  const { outbound } = report.directions;
  const fault = findingOf(report, party, codesOfJudge.side);
  if (fault !== undefined) return fault;
  const status = party === 'theirs' ? outbound.sides.theirs : report.directions.inbound.sides.ours;
  return status === 'works' || status === 'at-risk' ? fine : unseen;
}
