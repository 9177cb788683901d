import {
  aboutOf,
  concerns,
  decidingLines,
  isOfOther,
  speakerOf,
  type LineParties,
} from '../checks/line-args.ts';
import type { FindingCode } from '../model/catalog.ts';
import { hostOf } from '../model/error-seen.ts';
import { errorRowOf, type ErrorRowId, type NextStep } from '../model/error-table.ts';
import { bestRowOf } from '../model/error-rows.ts';
import { fitsPlatform, stepsFrom } from '../model/error-steps.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine, Facts } from '../model/facts.ts';
import type { Finding, Party } from '../model/finding.ts';
import { isOld } from '../model/freshness.ts';
import { isWithin } from '../model/known-hosts.ts';
import type { Platform, SavedFacts } from '../model/report.ts';
import { instantOfLine, isFactOld } from './aged.ts';
import { failedLookupOf } from './edge-lookup.ts';
import { linePartiesOf } from './line-parties.ts';
import { isOf, testsOfPath } from './port-views.ts';

/** What servers write, and clients show, when a message fails. */
const ofMessages: ReadonlySet<ErrorLine['kind']> = new Set<ErrorLine['kind']>([
  'ms-diagnostics',
  'ms-diagnostics-public',
  'ms-client-diagnostics',
  'sip',
  'hresult',
  'winsock',
  'client-text',
]);
/** Our own Edge Server asked the partner's, and was refused or got no answer. */
const failedTest: ErrorRowId = 'cmdlet-test-failed';
/** What a server says when the other organisation answered it without a reason. */
const ofPeer: ReadonlySet<ErrorRowId> = new Set<ErrorRowId>(['1034', '1035']);

/** A failure that was pasted and belongs to this question: it happened, whatever is seen from here. */
export interface ToldFailure {
  readonly way: 'outbound' | 'inbound';
  /** On whose side the fault may lie, the likelier first: one where the line tells, both where a client does not know. */
  readonly parties: readonly [Party, ...Party[]];
  /** Findings that would explain it. */
  readonly codes: readonly FindingCode[];
  readonly evidence: readonly Evidence[];
  /** The other server answered, so that the connection stood at that moment. */
  readonly isAnswered: boolean;
  /** What the line means, and what to look at next; a port test has neither. */
  readonly row?: ErrorRowId;
  readonly step?: NextStep;
}

/** The failures that still count between the two organisations, as pasted lines and tests of ports show them. */
export function listFailures(saved: SavedFacts): readonly ToldFailure[] {
  const { question, facts, at } = saved;
  if (question.about === 'ours') return [];
  const lookup = failedLookupOf(saved);
  return [
    ...failuresOfLines(facts, linePartiesOf(saved), {
      now: at,
      platform: question.platform,
      // What the Edge finds by now stands in the way no longer.
      over: lookup?.view === 'finds' ? lookup.lines : [],
    }),
    ...failuresOfPorts(facts, at),
  ];
}

/** When the lines are judged, by whom, and which of them are over. */
interface Moment {
  readonly now: string;
  readonly platform: Platform | undefined;
  readonly over: readonly ErrorLine[];
}

function failuresOfLines(
  { ours: { errorLines } }: Facts,
  parties: LineParties,
  { now, platform, over }: Moment,
): readonly ToldFailure[] {
  if (!errorLines.known) return [];
  const recent = decidingLines(errorLines.value).filter(
    (line) =>
      !over.includes(line) &&
      (ofMessages.has(line.kind) || line.id === failedTest || isEventAbout(line, parties)) &&
      concerns(line, parties) &&
      !isOld(instantOfLine(line, errorLines), now, 'error'),
  );
  return recent.flatMap((line) => {
    const row = bestRowOf(line);
    if (row === undefined) return [];
    const { tells, points, proves, next } = errorRowOf(row);
    if (tells === 'other' || tells === 'benign') return [];
    const [first] = points;
    // Of a line with ms-diagnostics that very line is there already.
    const isHeader = line.kind.includes('diagnostics');
    const [step] = stepsFrom(next, line).filter(
      (one) => !(isHeader && one === 'paste-header') && fitsPlatform(one, platform),
    );
    return [
      {
        way: wayOf(line, parties, first),
        parties: partiesOf(line, row, parties),
        codes: [...new Set([...proves, ...points])],
        evidence: evidenceOf(line, errorLines.evidence),
        isAnswered: ofPeer.has(row) || line.sourceParty === 'theirs',
        row,
        ...(step !== undefined && { step }),
      },
    ];
  });
}

function partiesOf(line: ErrorLine, row: ErrorRowId, parties: LineParties): ToldFailure['parties'] {
  // These words name the side that refused.
  if (row === 'client-their-policy') return ['theirs'];
  if (row === 'client-blocked-by-policy') return ['ours'];
  // A client shows the same words whichever of the two organisations refused.
  if (line.kind === 'client-text') return ['theirs', 'ours'];
  if (ofPeer.has(row)) return [speakerOf(line) === 'ours' ? 'theirs' : 'ours'];
  const [first] = errorRowOf(row).points;
  return [first === undefined ? speakerOf(line) : aboutOf(first, line, parties)];
}

/** Whether an event of a server tells of a connection to a host of the partner's. */
function isEventAbout(line: ErrorLine, { theirs, hosts = [] }: LineParties): boolean {
  const host = hostOf(line.attributes.target);
  if (line.kind !== 'event' || host === undefined || theirs === undefined) return false;
  return isWithin(host, theirs) || hosts.includes(host);
}

/**
 * Told by the trace; else by whom the message was for. Without people, a server of theirs that does not find or reach the other one
 * was on its way to us. What our own side complains of goes out.
 */
function wayOf(
  line: ErrorLine,
  { ours }: LineParties,
  first: FindingCode | undefined,
): ToldFailure['way'] {
  const { direction, to, from } = line;
  if (direction !== undefined) return direction;
  const isOurs = (address: string | undefined) =>
    ours !== '' && address?.toLowerCase().endsWith(`@${ours}`) === true;
  if (to === undefined && from === undefined && first !== undefined && isOfOther(first))
    return speakerOf(line) === 'theirs' ? 'inbound' : 'outbound';
  return isOurs(to) && !isOurs(from) ? 'inbound' : 'outbound';
}

function evidenceOf(line: ErrorLine, all: readonly Evidence[]): readonly Evidence[] {
  const word = (line.reason ?? line.id ?? '').toLowerCase();
  const exact = all.filter((one) => one.kind === 'paste' && one.text.toLowerCase().includes(word));
  return exact.length > 0 && word !== '' ? exact : all.slice(0, 1);
}

/** A port of theirs that is closed where it was tried, while we reach it. What we do not reach either has a finding of its own. */
function failuresOfPorts(facts: Facts, now: string): readonly ToldFailure[] {
  const { portTests } = facts.ours;
  const { tcpConnect } = facts.theirs;
  if (!portTests.known || !tcpConnect.known) return [];
  if (portTests.evidence.length > 0 && isFactOld('portTests', portTests.evidence, now)) return [];
  const open = tcpConnect.value.filter(({ result }) => result === 'open');
  const isClosed = testsOfPath(facts).some(
    (test) => test.result === 'closed' && open.some((one) => isOf(test, one)),
  );
  const codes: readonly FindingCode[] = [
    'tcp-one-way',
    'tcp-outbound-blocked',
    'tcp-timeout',
    'tcp-refused',
    'tcp-ip-allowlist',
  ];
  return isClosed
    ? [
        {
          way: 'outbound',
          parties: ['ours'],
          codes,
          evidence: portTests.evidence,
          isAnswered: false,
        },
      ]
    : [];
}

/**
 * Failures that none of the findings explains: something that nobody sees from here stood in the way. What does no harm to messages
 * in this situation explains no failure.
 */
export function unexplained(
  failures: readonly ToldFailure[],
  findings: readonly Finding[],
  harms: (finding: Finding) => boolean,
): readonly ToldFailure[] {
  const found = new Set(findings.filter(harms).map(({ code }) => code));
  return failures.filter(({ codes }) => !codes.some((code) => found.has(code)));
}
