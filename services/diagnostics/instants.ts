import { dateOrderOf, readInstant, readPastInstant, type DateOrder } from '../model/dates.ts';
import type { Line } from './lines.ts';

const hour = 3_600_000;
/** Lines in which the time of a record is looked for. */
const mostLinesOfRecord = 200;

const iso = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)/u;
/** The header of a SIP message, which is always in GMT. Source: RFC 3261, section 20.17. */
const dateHeader =
  /^\s*Date:\s{0,5}(?<date>[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)\s*$/iu;
/** The stamp of a line of a server's trace, month first, without a zone. */
const stamp =
  /\bTL_[A-Z]{4,8}\b.{0,80}?::(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d{4})-(?<time>\d\d:\d\d:\d\d)/u;
/** When an event was written, as Event Viewer and PowerShell print it on a machine, in the order and the words of its language. */
const labelled =
  /^\s*(?:Date|Logged|Time ?Created|Time ?Generated|Time ?Written|日期|記錄(?:日期|時間)?|(?:建立|產生)時間)\s{0,30}[:：]\s{0,20}(?<when>\d[^\n]{7,40})$/iu;
/** The zone that is farthest behind: a stamp without a zone is no later than it would be there. */
const farthestBehind = 12 * hour;

/** When something happened, as far as the text tells. */
export interface Happened {
  /** Left out where it may be of this very moment. */
  readonly at?: string;
  /** The time as printed, where it tells no zone. */
  readonly stamp?: string;
}

/**
 * When the lines of a paste happened, as far as the records in which they stand tell: a record of a trace, a SIP message, a
 * paragraph. A stamp without a zone counts as late as it may be, and for nothing when that is not before `pasted`: so nothing is
 * ever taken for older than it is.
 */
export function instantsOf(lines: readonly Line[], pasted: Date): ReadonlyMap<Line, Happened> {
  const instants = new Map<Line, Happened>();
  // Of a long text the beginning tells in which order its dates stand.
  const order = dateOrderOf(
    lines
      .slice(0, mostLinesOfRecord)
      .map(({ text }) => text)
      .join('\n'),
  );
  for (const record of recordsOf(lines)) {
    const head = record.slice(0, mostLinesOfRecord);
    const found = head.map(({ text }) => exactInstant(text)).find((one) => one !== undefined);
    const when = found === undefined ? localOf(head, order, pasted) : { at: found };
    if (when !== undefined) for (const line of record) instants.set(line, when);
  }
  return instants;
}

/** A record ends at an empty line, where the next one of a trace begins, or with a second message. */
function recordsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const records: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const current = records.at(-1);
    // Empty lines are not among those that are read: a gap in the numbers shows where they were.
    const isBehindGap = line.number - (lines[index - 1]?.number ?? 0) > 1;
    const isNext =
      /^\s*TL_[A-Z]{4,8}\(/u.test(line.text) || (isStart(line) && current?.some(isStart) === true);
    if (current === undefined || isBehindGap || isNext) records.push([line]);
    else current.push(line);
  }
  return records;
}

/** The first line of a SIP message: of a response, or of a request. */
function isStart({ text }: Line): boolean {
  return /^SIP\/2\.0 \d{3}\b|\sSIP\/2\.0\s*$/u.test(text);
}

/** An instant that tells its zone. */
function exactInstant(text: string): string | undefined {
  const shown = iso.exec(text)?.[0] ?? dateHeader.exec(text)?.groups?.date;
  if (shown === undefined) return undefined;
  const instant = new Date(shown);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** A time without a zone: the stamp of the record, of its log, or what stands behind the name of a date. */
function localOf(record: readonly Line[], order: DateOrder, pasted: Date): Happened | undefined {
  for (const { text, stamp: ofLog } of record) {
    const { year, month, day, time } = stamp.exec(text)?.groups ?? {};
    const isTrace = year !== undefined && month !== undefined && day !== undefined;
    const printed = isTrace
      ? `${year}-${month}-${day} ${time ?? ''}`
      : (ofLog ?? labelled.exec(text)?.groups?.when?.trim());
    if (printed === undefined) continue;
    const read = readInstant(printed, order) ?? readPastInstant(printed, pasted);
    const latest = read === undefined ? Number.NaN : Date.parse(read.at) + farthestBehind;
    const isOver = latest < pasted.getTime();
    if (read === undefined && !/\d{1,2}:\d\d/u.test(printed)) continue;
    return { stamp: printed, ...(isOver && { at: new Date(latest).toISOString() }) };
  }
  return undefined;
}
