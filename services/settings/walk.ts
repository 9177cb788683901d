import { readPrompt, type CommandLine } from './commands.ts';
import { fieldsOf, type Field, type Item } from './item.ts';
import { mostItems, longestQuote, mostSkipped } from './limits.ts';
import type { Line } from './lines.ts';
import { closeObject, type OpenObject } from './list-format.ts';
import type { DnsBlock, SeenView } from './nslookup.ts';
import type { SkippedLine } from '../model/pasted.ts';
import type { TableColumns } from './table-format.ts';
import { cut } from './values.ts';
import type { WrittenDates } from './written-dates.ts';

/** A command line with what came behind it. */
export interface Run {
  readonly command: CommandLine;
  toLine: number;
  /** Objects, errors and other lines behind it. */
  objects: number;
  failures: number;
  others: number;
  /** Its output ends inside, or a part of it was lost on the way: what follows is not all of it either. */
  isCutOff?: true;
}

/** Several commands on one line, with what came behind it: objects from one index to another. */
export interface SeveralRun {
  readonly commands: readonly CommandLine[];
  readonly fromItem: number;
  /** Undefined while it goes on. */
  toItem?: number;
  /** The last line behind it. */
  toLine?: number;
  /** Its objects, as far as it could be told which command printed them. */
  parted?: readonly Item[];
}

/** Somebody was asked for and not found. */
export interface NotFound {
  readonly command: string;
  readonly name: string;
  readonly line: number;
}

/** What is known while a paste is read from top to bottom. */
export interface Walk {
  readonly lines: readonly Line[];
  readonly written: Pick<WrittenDates, 'heads' | 'printed'>;
  /** The last line ends where it was broken, not where the text was cut. */
  readonly isEnded: boolean;
  /** All lines as one text, and where each begins in it. */
  readonly joined: string;
  readonly starts: readonly number[];
  /** For each line the index of the first one from it on that no output goes beyond: a prompt, the head of a mail, a date. */
  readonly ends: readonly number[];
  /** Length of the longest line that looks like a property or a row. */
  readonly width: number;
  at: number;
  readonly items: Item[];
  readonly runs: Run[];
  readonly several: SeveralRun[];
  readonly notFound: NotFound[];
  readonly views: SeenView[];
  readonly skipped: SkippedLine[];
  readonly cutOff: number[];
  skippedCount: number;
  /** More objects than are read. */
  isFull: boolean;
  run?: Run | undefined;
  /** Line of the last prompt; 0 while there is none. */
  lastPrompt: number;
  listing: number;
  object?: OpenObject | undefined;
  table?: TableColumns | undefined;
  /** Length of its longest line. */
  edge?: number;
  dns?: DnsBlock | undefined;
  /** Command that prints objects of the type that stands above. */
  printedBy?: string | undefined;
  /** Folder of a certificate store whose content follows. */
  folder?: Field | undefined;
}

/** One way to read the line at `walk.at`; true when it did, and then `walk.at` is behind what was read. */
export type Step = (walk: Walk, line: Line) => boolean;

/** Begins at the first line. */
export function startWalk(
  lines: readonly Line[],
  written: Walk['written'],
  isEnded: boolean,
): Walk {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    lines,
    written,
    isEnded,
    joined: lines.map(({ text }) => text).join('\n'),
    starts,
    ends: endsOf(lines, written),
    width: lines.reduce((most, { text }) => Math.max(most, text.length > 250 ? 0 : text.length), 0),
    at: 0,
    items: [],
    runs: [],
    several: [],
    notFound: [],
    views: [],
    skipped: [],
    cutOff: [],
    skippedCount: 0,
    isFull: false,
    lastPrompt: 0,
    listing: 0,
  };
}

/** Whatever is still open where such a line stands, what follows is no part of it: no value, no row, no element. */
function endsOf(lines: readonly Line[], { heads, printed }: Walk['written']): readonly number[] {
  let end = lines.length;
  return lines
    .toReversed()
    .map(({ text, number }, fromLast) => {
      const isEnd = heads.has(number) || printed.has(number) || readPrompt(text) !== undefined;
      if (isEnd) end = lines.length - 1 - fromLast;
      return end;
    })
    .reverse();
}

/** The lines that an output which goes on at `walk.at` can have: up to the next prompt, mail or date. */
export function withinOutput({ lines, ends, at }: Walk): readonly Line[] {
  return lines.slice(0, ends[at] ?? lines.length);
}

/** The same as one text that begins where `walk.joined` begins. */
export function textWithinOutput({ joined, starts, ends, at }: Walk): string {
  const end = starts[ends[at] ?? starts.length];
  return end === undefined ? joined : joined.slice(0, Math.max(0, end - 1));
}

/** Begins to read behind a command line. */
export function beginRun(walk: Walk, command: CommandLine): void {
  finishBlock(walk);
  walk.listing += 1;
  walk.run = { command, toLine: command.line, objects: 0, failures: 0, others: 0 };
  walk.runs.push(walk.run);
}

/** Begins to read behind several commands on one line: of which of them an object is, nobody can tell yet. */
export function beginSeveral(walk: Walk, commands: readonly CommandLine[]): void {
  walk.several.push({ commands, fromItem: walk.items.length });
}

/** Ends what came behind a command line: at the line of a prompt or the head of a mail, and behind the last one. */
export function endRun(walk: Walk, endLine: number): void {
  finishBlock(walk);
  walk.run = undefined;
  walk.listing += 1;
  const several = walk.several.at(-1);
  if (several === undefined || several.toItem !== undefined) return;
  several.toItem = walk.items.length;
  several.toLine = endLine - 1;
}

/** Ends what was open: the object, the table and the answer of a DNS server. */
export function finishBlock(walk: Walk): void {
  finishObject(walk);
  if (walk.table !== undefined) walk.listing += 1;
  walk.table = undefined;
  walk.dns = undefined;
  walk.printedBy = undefined;
}

/** Ends the object of Format-List that is being read. Where the text ends inside it, its last value may be half of one. */
export function finishObject(walk: Walk, isCutOff = false): void {
  const { object } = walk;
  if (object === undefined) return;
  walk.object = undefined;
  const fields = closeObject(object);
  const kept = isCutOff ? fields.slice(0, -1) : fields;
  // Of the last object nothing may be left that tells what it was; the listing ends inside all the same.
  if (isCutOff) noteCutOff(walk, object.toLine);
  addItem(walk, kept, object.fromLine, object.toLine, isCutOff);
}

/** Notes that the listing which is being read ends inside, or that something is missing in it. */
export function noteCutOff(walk: Walk, line: number): void {
  walk.cutOff.push(line);
  if (walk.run !== undefined) walk.run.isCutOff = true;
  const last = walk.items.at(-1);
  if (last?.listing === walk.listing) walk.items.splice(-1, 1, { ...last, isCutOff: true });
}

/** What administrators write or leave out, so that a row without it is whole. */
const optional: ReadonlySet<string> = new Set(['comment', 'description']);

/** True when the text ends in a row of a table that lacks at its end what every row before it has. */
export function endsInRow({ table, items, listing }: Walk): boolean {
  const row = items.at(-1);
  if (table === undefined || row?.listing !== listing) return false;
  const others = items.slice(0, -1).filter((one) => one.listing === listing);
  const cells = [...row.fields];
  const filled = cells.findLastIndex(([, { value }]) => value.kind !== 'empty');
  return (
    others.length > 0 &&
    cells
      .slice(filled + 1)
      .some(
        ([key, { value }]) =>
          value.kind === 'empty' &&
          !optional.has(key) &&
          others.every(({ fields }) => (fields.get(key)?.value.kind ?? 'empty') !== 'empty'),
      )
  );
}

/** The last row may go on where the text breaks: its last cell and the empty ones behind it count as not shown. */
export function tearLastRow(walk: Walk): void {
  const last = walk.items.at(-1);
  if (last === undefined) return;
  const fields = [...last.fields];
  const filled = fields.findLastIndex(([, { value }]) => value.kind !== 'empty');
  const torn = fields.map(([key, field], at) => {
    return [key, at < filled ? field : { ...field, value: cut }] as const;
  });
  walk.items.splice(-1, 1, { ...last, fields: new Map(torn) });
  noteCutOff(walk, last.toLine);
}

/** Adds an object of any format to those that were read. */
export function addItem(
  walk: Walk,
  fields: Iterable<Field>,
  fromLine: number,
  toLine: number,
  isCutOff = false,
): void {
  if (walk.items.length >= mostItems) {
    walk.isFull = true;
    return;
  }
  const { run, listing } = walk;
  if (run !== undefined) {
    run.objects += 1;
    run.toLine = toLine;
  }
  const made = fieldsOf(fields);
  const isTorn = isCutOff || run?.isCutOff === true;
  walk.items.push({
    fields: made,
    command: run?.command,
    printedBy: walk.printedBy,
    listing,
    fromLine,
    toLine,
    isCutOff: isTorn,
  });
}

/** Notes a line that nobody understood, and goes on. */
export function skipLine(walk: Walk, line: Line): void {
  walk.skippedCount += 1;
  if (walk.run !== undefined) walk.run.others += 1;
  if (walk.skipped.length < mostSkipped)
    walk.skipped.push({ line: line.number, text: line.text.trim().slice(0, longestQuote) });
}
