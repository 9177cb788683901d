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
/** The zone that is farthest behind: a stamp without a zone is no later than it would be there. */
const farthestBehind = 12 * hour;

/**
 * When the lines of a paste happened, as far as the records in which they stand tell: a record of a trace, a SIP message, a
 * paragraph. A stamp without a zone counts as late as it may be, and for nothing when that is not before `pasted`: so nothing is
 * ever taken for older than it is.
 */
export function instantsOf(lines: readonly Line[], pasted: Date): ReadonlyMap<Line, string> {
  const instants = new Map<Line, string>();
  for (const record of recordsOf(lines)) {
    const found = record
      .slice(0, mostLinesOfRecord)
      .map(({ text }) => exactInstant(text))
      .find((one) => one !== undefined);
    const [first] = record;
    const at = found ?? (first === undefined ? undefined : latestOf(first.text, pasted));
    if (at !== undefined) for (const line of record) instants.set(line, at);
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

function latestOf(text: string, pasted: Date): string | undefined {
  const { year, month, day, time } = stamp.exec(text)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined || time === undefined)
    return undefined;
  const latest = Date.parse(`${year}-${month}-${day}T${time}Z`) + farthestBehind;
  if (Number.isNaN(latest) || latest >= pasted.getTime()) return undefined;
  return new Date(latest).toISOString();
}
