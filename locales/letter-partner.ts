import type { Report, Status } from '../services/model/report.ts';
import { titleOf } from './headline.ts';
import type { Letter, LetterOptions } from './letter.ts';
import { showOutside, showWhen } from './letter-evidence.ts';
import { fit, lengthOf, plain, readable, type Piece } from './letter-fit.ts';
import { addListsLetter } from './letter-lists.ts';
import type { Asked, PartnerReason } from './letter-reason.ts';
import { showCertificate } from './letter-steps.ts';
import { failingWayOf, stoppedWayOf } from './letter-way.ts';
import { createSpeaker } from './say.ts';
import { showArgs, type Viewer } from './values.ts';
import { isOursToRun } from './whose-command.ts';

/** A letter stays below this many UTF-16 units, its subject included. */
export const mostInLetter = 6000;
/** Room for the line that says how much was left out. */
const mostLeftLine = 80;
/** Which parts are kept when not all of them find room: that of every finding before the next part of any. */
const rank = {
  title: 0,
  records: 1000,
  seen: 2000,
  commands: 3000,
  verify: 4000,
  notes: 5000,
} as const;
const mostEvidence = 3;
const mostRecords = 6;

/** The letter to the partner's administrator. What it shows is public or theirs; nothing of our inside stands in it. */
export function writePartnerLetter(
  report: Report,
  reason: PartnerReason,
  { locale, timeZone, number }: LetterOptions,
): Letter {
  const viewer = { speaker: createSpeaker(locale), timeZone };
  const subject = plain(subjectOf(report, reason, number, viewer));
  const isLists = reason.kind === 'lists';
  const head = [viewer.speaker.letters('greeting'), '', ...whoWeAre(report, viewer)];
  const opening = isLists ? addListsLetter(report, viewer) : openFaults(report, reason, viewer);
  const closing = closeLetter(report, number, isLists, viewer);
  const top = [...head, ...opening];
  const room = mostInLetter - lengthOf([subject, ...top, ...closing]) - mostLeftLine;
  const { lines, left } = fit(piecesOf(report, reason, viewer), room);
  const more = left > 0 ? ['', viewer.speaker.letters('left', { count: left })] : [];
  return { subject, lines: [...top, ...lines, ...more, ...closing].map(plain) };
}

function subjectOf(
  report: Report,
  { kind, faults }: PartnerReason,
  number: string,
  { speaker }: Viewer,
): string {
  const { their } = report.question;
  if (kind === 'lists')
    return speaker.letters(`partner.subject.lists.${failingWayOf(report)}`, { their, number });
  return faults.some(({ severity }) => severity === 'blocks')
    ? speaker.letters(`partner.subject.blocked.${stoppedWayOf(report)}`, { their, number })
    : speaker.letters('partner.subject.risks', { their, number });
}

function whoWeAre({ question: { our } }: Report, { speaker }: Viewer): string[] {
  const isNamed = our !== undefined;
  return [
    isNamed ? speaker.letters('partner.from', { our }) : speaker.letters('partner.fromUnnamed'),
  ];
}

function openFaults(report: Report, { faults }: PartnerReason, viewer: Viewer): string[] {
  const { speaker } = viewer;
  const { their } = report.question;
  return [
    ...waysOf(report, viewer),
    '',
    // What our own servers alone say was not seen from outside.
    speaker.letters(faults.every(isToldOnly) ? 'partner.introTold' : 'partner.intro', { their }),
    showWhen(report.at, viewer),
  ].map(plain);
}

/** What does not work, in each direction as far as the partner's side tells. */
function waysOf(
  { question: { their }, directions: { outbound, inbound } }: Report,
  { speaker }: Viewer,
): string[] {
  const said = (['outbound', 'inbound'] as const).flatMap((way) => {
    const status = { outbound, inbound }[way].sides.theirs;
    return isHarmed(status) ? [speaker.letters(`way.${way}.${status}`, { their })] : [];
  });
  return said.length > 0 ? said : [speaker.letters('way.unclear', { their })];
}

function isToldOnly({ evidence }: Asked): boolean {
  return evidence.length > 0 && evidence.every(({ kind }) => kind === 'paste' || kind === 'answer');
}

function isHarmed(status: Status): status is 'blocked' | 'at-risk' {
  return status === 'blocked' || status === 'at-risk';
}

/** The findings, those that block first; a record, a command or a line of evidence that stands above is not repeated. */
function piecesOf(report: Report, { faults, notes }: PartnerReason, viewer: Viewer): Piece[] {
  const shown = new Set<string>();
  const pieces = faults.flatMap((fault, index) =>
    piecesOfOne({ finding: fault, number: index + 1, report, viewer, shown }),
  );
  if (notes.length === 0) return pieces;
  // Where nothing is urgent, nothing is less so.
  const label = faults.length > 0 ? 'label.alsoNoticed' : 'label.onlyNoticed';
  const heading = viewer.speaker.letters(label);
  const asked = notes.map((note) => `- ${readable(askOf(note, viewer))}`);
  return [...pieces, { rank: rank.notes, lines: ['', heading, ...asked] }];
}

interface One {
  readonly finding: Asked;
  readonly number: number;
  readonly report: Report;
  readonly viewer: Viewer;
  /** Lines that need not stand in the letter a second time. */
  readonly shown: Set<string>;
}

function piecesOfOne(one: One): Piece[] {
  const { finding, number, report, viewer } = one;
  const { speaker } = viewer;
  const { records, commands, verify } = finding.fix;
  const seen = finding.evidence.flatMap((piece) => showOutside(piece, viewer) ?? []);
  const wanted = records.map(({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`);
  // What we could do on our own side about a fault of theirs is not the partner's to run.
  const theirs = commands.filter((command) => !isOursToRun(command));
  const label = finding.actor.role === 'tenant-admin' ? 'label.commandsTenant' : 'label.commands';
  const looks = 'command' in verify ? [verify.command] : [];
  const lookThere = finding.code.startsWith('cert-') && theirs.length > 0 ? [showCertificate] : [];
  const hasBlanks = [...wanted, ...theirs].some((line) => line.includes('<'));
  const title = `${number}. ${readable(titleOf(finding, viewer))}`;
  const asked = [
    readable(askOf(finding, viewer), 600),
    ...(isForServersOnly(one, report) ? [speaker.letters('partner.serversOnly')] : []),
  ];
  return [
    block(one, 'title', ['', title]),
    block(one, 'seen', seen.slice(0, mostEvidence), 'label.seen'),
    block(one, 'title', asked),
    block(one, 'records', wanted.slice(0, mostRecords), 'label.records'),
    block(one, 'commands', theirs, label),
    block(one, 'commands', hasBlanks ? [speaker.letters('angle')] : []),
    block(one, 'verify', looks, 'label.verify'),
    block(one, 'verify', lookThere, 'label.verifyThere'),
  ];
}

/** The lines that are new, with the label above them; nothing when all of them are known. */
function block(
  { shown, number, viewer }: One,
  part: keyof typeof rank,
  lines: readonly string[],
  label?: `label.${'seen' | 'records' | 'commands' | 'commandsTenant' | 'verify' | 'verifyThere'}`,
): Piece {
  const fresh = lines.map(plain).filter((line) => line === '' || !shown.has(line));
  for (const line of fresh) shown.add(line);
  const labels = label === undefined || fresh.length === 0 ? [] : [viewer.speaker.letters(label)];
  return { rank: rank[part] + number, owner: number, lines: [...labels, ...fresh] };
}

/** Without a record, two Teams tenants may still reach each other; as long as we do not say what we run, both may be true. */
function isForServersOnly({ finding }: One, { picture, question }: Report): boolean {
  return (
    finding.code === 'dns-srv-missing' &&
    picture === 'TEAMS-NOSRV' &&
    question.platform === undefined
  );
}

/** What the partner is asked to do about a finding. */
export function askOf({ code, args }: Asked, viewer: Viewer): string {
  const values = Object.entries(showArgs(args, viewer)).map(([slot, value]) => [
    slot,
    // A value that is set apart was cut already.
    typeof value === 'string' && viewer.mark === undefined ? readable(value, 300) : value,
  ]);
  // The catalog gives each code the values that its sentence uses; the compiler has compared them (letter-asks.ts).
  return viewer.speaker.letters(`ask.${code}`, Object.fromEntries(values) as never);
}

function closeLetter(
  { question: { our }, at }: Report,
  number: string,
  isLists: boolean,
  viewer: Viewer,
): string[] {
  const { speaker } = viewer;
  const name = our ?? speaker.letters('fill.our');
  const last = isLists
    ? [showWhen(at, viewer), speaker.letters('lists.after', { number })]
    : [
        speaker.letters('partner.lists', { our: name }),
        speaker.letters('partner.after', { number }),
      ];
  return [
    '',
    ...last,
    '',
    speaker.letters('partner.thanks'),
    '',
    speaker.letters('fill.name'),
    speaker.letters('fill.organisation'),
  ];
}
