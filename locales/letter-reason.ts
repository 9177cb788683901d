import type { FindingCode } from '../services/model/catalog.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { letters } from './en/letters.ts';
import type { AskCode } from './letter-asks.ts';
import { hasFailures } from './letter-failure.ts';
import { shownFailure } from './told.ts';

/** A finding that the partner is asked to mend. */
export type Asked = ReportedFinding & { readonly code: AskCode };

/**
 * Why a letter to the partner makes sense: something of theirs is wrong, or nothing is and their own lists, which nobody sees
 * from outside, are what is left. `notes` are worth mending and harm nothing.
 */
export interface PartnerReason {
  readonly kind: 'faults' | 'lists';
  readonly faults: readonly Asked[];
  readonly notes: readonly Asked[];
}

/** Codes of the way to port 5061 that our own network may be the cause of. */
export type PortTrouble = keyof (typeof letters)['firewall']['trouble'];
export type PortFinding = ReportedFinding & { readonly code: PortTrouble };

/** What our DNS server did in these cases makes everything that it said about the partner doubtful. */
const doubtful: ReadonlySet<FindingCode> = new Set([
  'dns-timeout',
  'dns-refused',
  'dns-malformed',
  'dns-resolver-internal',
  'dns-servfail',
]);

/** A request of the left one asks for that of the right ones, too. */
const included: Readonly<Partial<Record<AskCode, readonly AskCode[]>>> = {
  'dns-srv-strict-other-domain': ['dns-srv-unknown-hoster', 'cert-san-missing-sipdomain'],
  'dns-srv-strict-subdomain': ['cert-san-missing-sipdomain'],
};

/** The reason for a letter to the partner; undefined when there is none. */
export function partnerReasonOf(report: Report): PartnerReason | undefined {
  if (isAboutUs(report) || isDnsDoubtful(report)) return undefined;
  const asked = report.findings.filter(isTheirsToMend);
  const faults = asked.filter(({ severity }) => severity !== 'notes');
  const said = new Set(faults.flatMap(({ code }) => included[code] ?? []));
  const notes = asked.filter(({ code, severity }) => severity === 'notes' && !said.has(code));
  if (faults.length > 0) return { kind: 'faults', faults, notes };
  if (!isHealthyOutside(report) || isBlockedByUs(report)) return undefined;
  // Where the line of an error is shown, their log is asked for beside it.
  const others = hasFailures(report)
    ? notes.filter(({ code }) => code !== 'pol-diag-header-off')
    : notes;
  return { kind: 'lists', faults, notes: others };
}

/** Troubles with the port that our network team should look at. Between Teams and a partner no firewall of ours plays a part. */
export function portTroublesOf(report: Report): readonly PortFinding[] {
  const { findings, question, facts } = report;
  if (question.platform === 'teams' || isAboutUs(report)) return [];
  const { tcpConnect } = facts.theirs;
  const hosts = new Set(tcpConnect.known ? tcpConnect.value.map(({ host }) => host) : []);
  return findings.filter(isPortTrouble).filter(({ about, args }) => {
    // That nothing gets out is said of us, also while the partner's host was tried.
    const { target } = args as { target: string };
    return about === 'theirs' || hosts.has(target);
  });
}

/** No partner is asked about, so there is nobody to write to, and no partner to open a firewall for. */
function isAboutUs({ picture, question }: Report): boolean {
  return picture === 'SAME-DOMAIN' || question.about === 'ours';
}

function isTheirsToMend(finding: ReportedFinding): finding is Asked {
  const { code, about, side, maskedBy } = finding;
  const isAsked = Object.hasOwn(letters.ask, code);
  return isAsked && about === 'theirs' && side !== 'microsoft' && maskedBy.length === 0;
}

function isPortTrouble(finding: ReportedFinding): finding is PortFinding {
  return finding.maskedBy.length === 0 && Object.hasOwn(letters.firewall.trouble, finding.code);
}

/** Whether what our DNS server did makes all that is said of the partner doubtful. */
export function isDnsDoubtful({ findings, question: { their } }: Report): boolean {
  return findings.some(
    ({ code, about, args }) =>
      doubtful.has(code) && about === 'ours' && (args as { domain: string }).domain === their,
  );
}

/** Whether everything of the partner's that decides was seen and is in order, also where a message failed all the same. */
export function isHealthyOutside(report: Report): boolean {
  const { type, directions } = report;
  if (type === 'teams-native') return true;
  const sides = [directions.outbound.sides.theirs, directions.inbound.sides.theirs];
  if (sides.every((side) => side === 'works')) return true;
  return isInOrder(report) && shownFailure(report) !== undefined;
}

/** Whether a record, an open port and a certificate of theirs were seen, and nothing of it does harm. */
function isInOrder({ findings, facts }: Report): boolean {
  const isHarmed = findings.some(
    ({ about, severity, maskedBy }) =>
      about === 'theirs' && severity !== 'notes' && maskedBy.length === 0,
  );
  const { federationSrv, tcpConnect, certificateChain } = facts.theirs;
  const isOpen = tcpConnect.known && tcpConnect.value.some(({ result }) => result === 'open');
  const isSeen = federationSrv.known && certificateChain.known && isOpen;
  return !isHarmed && isSeen;
}

/** Whether something of ours stops messages. */
export function isBlockedByUs({ findings }: Report): boolean {
  return findings.some(
    ({ about, severity, maskedBy }) =>
      about === 'ours' && severity === 'blocks' && maskedBy.length === 0,
  );
}

/** Whether all that stops messages is ours to mend, so that nothing is asked of the partner. */
export function isOursToMend(report: Report): boolean {
  return isBlockedByUs(report) && (report.type === 'teams-native' || isInOrder(report));
}
