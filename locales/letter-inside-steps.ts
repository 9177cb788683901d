import type { ReportedFinding } from '../services/model/report.ts';
import { plain, type Piece } from './letter-fit.ts';
import type { InsideKind } from './letter-inside-reason.ts';
import { connectTenant, placeOf, presentOf, showCertificate, undoOf } from './letter-steps.ts';
import type { Speaker } from './say.ts';
import type { Viewer } from './values.ts';

const mostRecords = 6;
/** What is kept when not everything finds room; that of every finding before the next part of any. */
export const insideRank = {
  title: 0,
  records: 1000,
  seen: 2000,
  commands: 3000,
  verify: 4000,
  notes: 5000,
} as const;

/** One finding of a letter, with what the pieces about it need. */
export interface InsideItem {
  readonly finding: ReportedFinding;
  readonly index: number;
  readonly kind: InsideKind;
  readonly viewer: Viewer;
  /** Lines that need not stand in the letter a second time. */
  readonly shown: Set<string>;
}

/** What to enter and to run, in order: keep what is there, change it, the way back, the look that verifies it. */
export function stepPieces(item: InsideItem): readonly Piece[] {
  const { finding, kind, viewer } = item;
  const { speaker } = viewer;
  const { records, commands } = finding.fix;
  const wanted = records
    .slice(0, mostRecords)
    .map(({ name, ttl, type, value }) => `${name} ${ttl} IN ${type} ${value}`);
  const recordLines = block(item, wanted, speaker.report('label.records'));
  const commandLines = tellCommands(item, commands, speaker);
  return [
    {
      rank: insideRank.records + item.index,
      owner: item.index,
      lines: [
        ...(kind === 'dns' && recordLines.length > 0 ? [speaker.handOver('back.record')] : []),
        ...recordLines,
      ],
    },
    { rank: insideRank.commands + item.index, owner: item.index, lines: commandLines },
    { rank: insideRank.verify + item.index, owner: item.index, lines: tellVerify(item) },
  ];
}

/** The lines that are new, with a label above them; nothing when all of them stand above already. */
function block(
  { shown }: InsideItem,
  lines: readonly string[],
  ...label: readonly string[]
): readonly string[] {
  const fresh = lines.map(plain).filter((line) => !shown.has(line));
  for (const line of fresh) shown.add(line);
  return fresh.length === 0 ? [] : [...label, ...fresh];
}

function tellCommands(
  item: InsideItem,
  commands: readonly string[],
  speaker: Speaker,
): readonly string[] {
  // Two faults of one certificate are mended by the same commands, which stand below the first.
  const key = commands.join('\n');
  if (commands.length === 0 || item.shown.has(key)) return [];
  item.shown.add(key);
  const present = presentOf(commands);
  const undo = undoOf(commands);
  const place = placeOf(commands);
  const begin = place === 'tenant' ? [speaker.handOver('connect'), connectTenant] : [];
  // What was there can be told from the command when it was made by one, else only from what was kept.
  const isNoted = commands.some((command) => /^(?:Set|Remove|Grant)-Cs(?!Cert)/u.test(command));
  return [
    ...begin,
    ...(present.length === 0 ? [] : [speaker.handOver('before'), ...present]),
    speaker.handOver(`commands.${place}`),
    ...commands.filter((command) => place !== 'tenant' || command !== connectTenant).map(plain),
    ...(undo.length === 0 ? [] : [speaker.handOver('back.command'), ...undo.map(plain)]),
    ...(isNoted ? [speaker.handOver('back.noted')] : []),
  ];
}

/** The look that shows whether it helped, and where it has to be taken; else word to us, who look again. */
function tellVerify(item: InsideItem): readonly string[] {
  const { finding, viewer } = item;
  const { speaker } = viewer;
  const { verify, commands } = finding.fix;
  if ('command' in verify)
    return block(item, [verify.command], speaker.handOver(`verify.${placeToVerify(item)}`));
  const isCertificate = commands.some((command) => command.startsWith('Set-CsCertificate'));
  return [
    ...(isCertificate ? block(item, [showCertificate], speaker.handOver('verify.edge')) : []),
    ...block(item, [speaker.handOver('verify.us')]),
  ];
}

function placeToVerify({
  finding: { about, args, fix },
}: InsideItem): 'outside' | 'edge' | 'here' | 'same' {
  if ('command' in fix.verify && fix.verify.command.startsWith('Get-')) return 'same';
  // A server among the values is a DNS server that we ask from here.
  if (about === 'ours' && 'server' in args) return 'here';
  return about === 'ours' ? 'outside' : 'edge';
}
