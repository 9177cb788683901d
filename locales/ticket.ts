import type { Evidence } from '../services/model/evidence.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { showEvidence } from './evidence.ts';
import { headlineOf, titleOf } from './headline.ts';
import type { LetterOptions } from './letter.ts';
import { fit, lengthOf, plain, readable, type Piece } from './letter-fit.ts';
import { adviseOn, sortFindings } from './report-findings.ts';
import { listUnseen } from './report-unseen.ts';
import { createSpeaker } from './say.ts';
import { listDifferences, listDoubts } from './told.ts';
import { showInstant, type Viewer } from './values.ts';

/** UTF-16 units of a ticket, which many systems cut at 1,500. */
const mostInTicket = 1499;
const mostLeftLine = 60;
const mostRecords = 4;

/** Which lines are kept when not all of them find room; those of the causes before what was not seen. */
const rank = {
  name: 0,
  fix: 1000,
  record: 2000,
  evidence: 3000,
  told: 3500,
  unseen: 4000,
} as const;

/** The answer as plain text for a ticket: below 1,500 characters, no table, no emoji, with the number of the case. */
export function renderTicket(report: Report, { locale, timeZone, number }: LetterOptions): string {
  const viewer = { speaker: createSpeaker(locale), timeZone, inConversation: true } as const;
  const { verdict, lead, doubt } = headlineOf(report, viewer);
  const top = [
    number,
    readable(verdict, 300),
    readable(lead, 320),
    ...(doubt === undefined ? [] : [readable(doubt, 320)]),
    directionsOf(report, viewer),
    '',
  ];
  const bottom = [lookedOf(report, viewer)];
  const room = mostInTicket - lengthOf([...top, ...bottom]) - mostLeftLine;
  const pieces = [
    ...causePieces(report, lead, viewer),
    ...toldPieces(report, viewer),
    ...unseenPieces(report, viewer),
  ];
  const { lines, left } = fit(pieces, room);
  const more = left > 0 ? [viewer.speaker.letters('left', { count: left })] : [];
  return [...top, ...lines, ...more, ...bottom].join('\n');
}

function directionsOf(
  { directions: { outbound, inbound }, question }: Report,
  { speaker }: Viewer,
): string {
  if (question.about === 'ours')
    return speaker.report('own.directions', {
      outbound: speaker.report(`status.${outbound.sides.ours}`),
      inbound: speaker.report(`status.${inbound.sides.ours}`),
    });
  return speaker.letters('ticket.directions', {
    outbound: speaker.report(`status.${outbound.status}`),
    inbound: speaker.report(`status.${inbound.status}`),
  });
}

/** Each cause with its code, what to do, the record, and the piece of evidence that tells most. */
function causePieces(report: Report, lead: string, viewer: Viewer): Piece[] {
  const { causes } = sortFindings(report);
  const advice = adviseOn(report, viewer);
  return causes.flatMap((finding, index) => {
    const { fix = '', records = [] } = advice[index] ?? {};
    // The first cause is told whole before the next is named.
    const at = (part: keyof typeof rank) => (index === 0 ? 0 : rank[part]) + index;
    return [
      { rank: at('name'), owner: index, lines: [nameOf(finding, lead, viewer)] },
      { rank: rank.evidence + index, owner: index, lines: seenLines(finding, viewer) },
      { rank: at('fix'), owner: index, lines: [indent(readable(fix, 320))] },
      { rank: at('record'), owner: index, lines: recordLines(records, viewer) },
    ];
  });
}

function nameOf(finding: ReportedFinding, lead: string, viewer: Viewer): string {
  const { code } = finding;
  const title = titleOf(finding, viewer);
  const { speaker } = viewer;
  return title === lead
    ? speaker.letters('ticket.causeOnly', { code })
    : speaker.letters('ticket.cause', { title: readable(title, 200), code });
}

function seenLines(finding: ReportedFinding, viewer: Viewer): string[] {
  const evidence = mostTelling(finding);
  if (evidence === undefined) return [];
  const what = readable(showEvidence(evidence, viewer), 240);
  return [indent(viewer.speaker.letters('ticket.seen', { what }))];
}

function recordLines(records: readonly string[], { speaker }: Viewer): string[] {
  return records
    .slice(0, mostRecords)
    .map((record) => indent(speaker.letters('ticket.record', { record: plain(record) })));
}

function indent(line: string): string {
  return `  ${line}`;
}

/** The piece of evidence of the kind that the code speaks of; else the first. */
function mostTelling({ code, evidence }: ReportedFinding): Evidence | undefined {
  const kinds: Readonly<Record<string, readonly Evidence['kind'][]>> = {
    cert: ['certificate'],
    tls: ['tls'],
    tcp: ['tls', 'tcp'],
    dns: ['dns'],
  };
  const [family = ''] = code.split('-');
  const wanted = kinds[family] ?? [];
  return (
    wanted.flatMap((kind) => evidence.find((one) => one.kind === kind) ?? [])[0] ?? evidence[0]
  );
}

/** What was pasted where it differs from what was seen, is old, or seems to be about somebody else. */
function toldPieces(report: Report, viewer: Viewer): Piece[] {
  const differs = listDifferences(report, viewer).flatMap(({ title, items }) =>
    items.map(({ says, seen, means }) => [
      readable(title, 200),
      ...[says, seen, means]
        .filter((line) => line !== '')
        .map((line) => indent(readable(line, 240))),
    ]),
  );
  const doubts = listDoubts(report, viewer).map((line) => [readable(line, 240)]);
  return [...differs, ...doubts].map((lines, index) => ({ rank: rank.told + index, lines }));
}

/** What nobody saw, with the command that would show it where there is one. */
function unseenPieces(report: Report, viewer: Viewer): Piece[] {
  return listUnseen(report, viewer).map(({ what, how, expected }, index) => {
    const shown = viewer.speaker.letters('ticket.unseen', { what: readable(what, 200) });
    // Of our own settings nobody could run any command; whoever reads the ticket may.
    const nobody = expected === undefined ? [] : [viewer.speaker.letters('ticket.declined')];
    const next = 'command' in how ? [how.label, how.command] : nobody;
    const lines = [shown, ...next.map((line) => indent(plain(line)))];
    return { rank: rank.unseen + index, lines };
  });
}

function lookedOf({ at }: Report, { speaker, timeZone }: Viewer): string {
  return speaker.letters('ticket.looked', { at: showInstant(at, timeZone) });
}
