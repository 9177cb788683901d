import type { Report, ReportedFinding } from '../services/model/report.ts';
import { showEvidence } from './evidence.ts';
import { titleOf } from './headline.ts';
import type { Letter, LetterOptions } from './letter.ts';
import { showWhen } from './letter-evidence.ts';
import { fit, lengthOf, plain, readable, type Piece } from './letter-fit.ts';
import type { InsideKind, InsideReason } from './letter-inside-reason.ts';
import { askForSettings } from './letter-inside-settings.ts';
import { insideRank, stepPieces, type InsideItem } from './letter-inside-steps.ts';
import { mostInLetter } from './letter-partner.ts';
import { stopsService } from './letter-steps.ts';
import { sayPart } from './report-findings.ts';
import { createSpeaker } from './say.ts';
import type { Viewer } from './values.ts';
import { sayPartly } from './some-part.ts';

const mostLeftLine = 80;
const mostEvidence = 4;
/** The letter to those of our own people who look after a part. It names what is inside, and who writes it. */
export function writeInsideLetter(
  report: Report,
  kind: InsideKind,
  reason: InsideReason,
  { locale, timeZone, number }: LetterOptions,
): Letter {
  const viewer = { speaker: createSpeaker(locale), timeZone };
  const { speaker } = viewer;
  const subject = plain(subjectOf(report, kind, reason, number, viewer));
  const top = [speaker.letters('greeting'), '', ...opening(report, kind, reason, viewer)];
  const bottom = closing(report, kind, reason, number, viewer);
  const pieces =
    reason.kind === 'settings'
      ? [{ rank: 0, lines: askForSettings(report, kind, viewer) }]
      : piecesOf(reason, kind, viewer);
  const room = mostInLetter - lengthOf([subject, ...top, ...bottom]) - mostLeftLine;
  const { lines, left } = fit(pieces, room);
  const more = left > 0 ? ['', speaker.letters('left', { count: left })] : [];
  return { subject, lines: [...top, ...lines, ...more, ...bottom].map(plain) };
}

function subjectOf(
  { question: { their, about } }: Report,
  kind: InsideKind,
  reason: InsideReason,
  number: string,
  { speaker }: Viewer,
): string {
  const isOwn = about === 'ours';
  if (reason.kind === 'settings')
    return isOwn
      ? speaker.handOver('subject.settingsOwn', { number })
      : speaker.handOver('subject.settings', { their, number });
  if (isOfPolicy(kind, reason) && !isOwn)
    return speaker.handOver('subject.policy', { their, number });
  return isOwn
    ? speaker.handOver(`subject.own.${kind}`, { number })
    : speaker.handOver(`subject.partner.${kind}`, { their, number });
}

/** All that is to be changed on our servers is what single people may do. */
function isOfPolicy(kind: InsideKind, { faults }: InsideReason): boolean {
  return kind === 'edge' && faults.length > 0 && faults.every(({ code }) => ofPolicy.has(code));
}

const ofPolicy: ReadonlySet<string> = new Set([
  'pol-user-policy',
  'pol-user-disabled',
  'pol-account-off',
]);

function opening(
  { question: { their, about } }: Report,
  kind: InsideKind,
  reason: InsideReason,
  { speaker }: Viewer,
): readonly string[] {
  const isOwn = about === 'ours';
  if (reason.kind === 'settings')
    return [
      isOwn
        ? speaker.handOver('intro.settingsOwn', { our: their })
        : speaker.handOver('intro.settings', { their }),
    ];
  const isBlocked = reason.faults.some(({ severity }) => severity === 'blocks');
  return [
    isOwn
      ? speaker.handOver('intro.own', { our: their })
      : speaker.handOver('intro.partner', { their }),
    speaker.handOver(isOfPolicy(kind, reason) ? 'part.policy' : `part.${kind}`),
    speaker.handOver(`urgency.${isBlocked ? 'blocks' : 'risks'}`),
  ];
}

/** Each finding with its evidence, what to do and how to see that it helped; then what is not urgent. */
function piecesOf(
  { faults, notes }: InsideReason,
  kind: InsideKind,
  viewer: Viewer,
): readonly Piece[] {
  const shown = new Set<string>();
  const pieces = faults.flatMap((finding, position) => {
    const item = { finding, index: position + 1, kind, viewer, shown };
    return [...tellPieces(item), ...stepPieces(item)];
  });
  if (notes.length === 0) return pieces;
  const heading = viewer.speaker.handOver('notes');
  const told = notes.map((note) => `- ${readable(todoOf(note, kind, viewer))}`);
  return [...pieces, { rank: insideRank.notes, lines: ['', heading, ...told] }];
}

/** What is the case, what shows it, what is to be done. */
function tellPieces(item: InsideItem): readonly Piece[] {
  const { finding, index, kind, viewer, shown } = item;
  const { speaker } = viewer;
  const title = readable(titleOf(finding, viewer));
  const why = sayPart(finding, 'why', viewer);
  const unless = sayPart(finding, 'unless', viewer);
  const partly = sayPartly(finding, speaker);
  const seen = finding.evidence
    .slice(0, mostEvidence)
    .map((one) => readable(showEvidence(one, viewer), 600))
    .filter((line) => !shown.has(line));
  for (const line of seen) shown.add(line);
  const todo = readable(todoOf(finding, kind, viewer), 600);
  return [
    {
      rank: insideRank.title + index,
      owner: index,
      lines: [
        '',
        speaker.handOver('item', { index, title, code: finding.code }),
        ...(why === undefined ? [] : [readable(why, 600)]),
        ...(partly === undefined ? [] : [partly]),
      ],
    },
    {
      rank: insideRank.seen + index,
      owner: index,
      lines: seen.length === 0 ? [] : [speaker.handOver('seen'), ...seen],
    },
    {
      rank: insideRank.title + index,
      owner: index,
      lines: [
        speaker.handOver('todo', { fix: todo }),
        ...(unless === undefined
          ? []
          : [speaker.report('label.unless', { text: readable(unless) })]),
      ],
    },
  ];
}

/** The fix as it is said to the reader. The texts of a finding name the administrator, who reads this letter. */
function todoOf(finding: ReportedFinding, kind: InsideKind, viewer: Viewer): string {
  const { speaker } = viewer;
  const fix = sayPart(finding, 'fix', viewer) ?? titleOf(finding, viewer);
  const please = speaker.handOver('please');
  const small = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
  return (['have', 'ask'] as const).reduce((text, how) => {
    const named = speaker.handOver(`named.${kind}.${how}`);
    return text.replaceAll(named, please).replaceAll(small(named), small(please));
  }, fix);
}

function closing(
  report: Report,
  kind: InsideKind,
  { kind: why, faults }: InsideReason,
  number: string,
  viewer: Viewer,
): readonly string[] {
  const { speaker } = viewer;
  const { resolvers } = report.vantage;
  const isProbed = faults.some(
    ({ about, evidence }) => about === 'ours' && evidence.some(({ kind: of }) => isOfProbe.has(of)),
  );
  const careful = why === 'settings' ? [] : carefulOf(kind, faults, viewer);
  return [
    ...(careful.length === 0 ? [] : ['', speaker.handOver('careful.title')]),
    ...careful.map((line) => `- ${line}`),
    ...(isProbed ? [`- ${speaker.report('own.inside')}`] : []),
    '',
    showWhen(report.at, viewer),
    ...(resolvers.length === 0
      ? []
      : [speaker.handOver('looked', { resolvers: resolvers.join(', ') })]),
    '',
    speaker.handOver('answer', { name: speaker.handOver('name'), number }),
    speaker.letters('partner.thanks'),
  ];
}

const isOfProbe: ReadonlySet<string> = new Set(['dns', 'tcp', 'tls', 'certificate']);

/** The traps on the way: what counts, what cuts others off, when a change arrives. */
function carefulOf(
  kind: InsideKind,
  faults: InsideReason['faults'],
  { speaker }: Viewer,
): readonly string[] {
  const commands = faults.flatMap(({ fix }) => fix.commands);
  const texts = [
    ...commands,
    ...faults.flatMap(({ fix }) => fix.records.map(({ value }) => value)),
  ];
  const isReplicated = commands.some((command) => /^(?:Set|New|Remove)-Cs(?!Cert)/u.test(command));
  const isOfPort = faults.some(({ code }) => /^t(?:cp|ls)-/u.test(code));
  return [
    ...(faults.some(({ fix }) => fix.records.length > 0) ? [speaker.handOver('careful.dns')] : []),
    ...(kind === 'edge' && stopsService(commands) ? [speaker.handOver('careful.restart')] : []),
    ...(kind === 'edge' && commands.some((command) => command.startsWith('Set-CsCertificate'))
      ? [speaker.handOver('careful.certificate')]
      : []),
    ...(kind === 'edge' && isReplicated ? [speaker.handOver('careful.replication')] : []),
    ...(kind === 'network' && isOfPort ? [speaker.letters('firewall.untouched')] : []),
    ...(kind === 'tenant' ? [speaker.handOver('careful.tenant')] : []),
    ...(texts.some((line) => line.includes('<')) ? [speaker.handOver('careful.angle')] : []),
  ];
}
