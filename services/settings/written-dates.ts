import { readPrompt } from './commands.ts';
import { readInstant, readPastInstant, type DateOrder } from '../model/dates.ts';
import type { Line } from './lines.ts';
import { headAt, isBareDateLabel } from './written-heads.ts';

/** Where a mail begins, or a date was printed: what stands below is of then. */
export interface WrittenDate {
  readonly line: number;
  /** Milliseconds since 1970; a date without a zone is read as UTC. */
  readonly time: number;
  readonly isLocal: boolean;
}

/** The dates of a text, and the lines of the heads of mails, which hold no settings. */
export interface WrittenDates {
  readonly dates: readonly WrittenDate[];
  readonly heads: ReadonlySet<number>;
  /** Lines that are nothing but a date, as Get-Date prints it. */
  readonly printed: ReadonlySet<number>;
}

/**
 * `On Mon, Oct 5, 2026 at 9:14 AM Wang <w@fabrikam.com> wrote:`, `Wang wrote on 10/25/2026 9:14 AM:`,
 * `Wang 於 2026年10月5日 週一 上午9:14 寫道：`, `在 2026年10月5日，上午9:14，Wang 寫道：`.
 */
const wrote = [
  /^\s{0,8}On\s(?<date>.{8,60}?)(?:,|\s)\s?[^\d\n]{0,80}(?:<[^>\n]{1,254}>)?\s?wrote\s?[:：]\s*$/iu,
  /^.{0,300}?\s(?:wrote|said)\s(?:on\s|\()(?<date>.{8,60}?)\)?\s?[:：]\s*$/iu,
  /^.{0,300}?(?:於|在)\s?(?<date>\d{4}.{4,40}?)\s?(?:寫道|寫到|寫)\s?[:：]\s*$/u,
  /^\s{0,8}(?:(?:於|在)\s?)?(?<date>\d{4}[^<]{4,30}\d:\d\d)[，,]?\s?[^\d\n]{0,80}(?:<[^>\n]{1,254}>)?\s?(?:寫道|寫到|寫)\s?[:：]\s*$/u,
] as const;

/** Finds when what stands in a text was written: dates in the heads of mails, and those that a console printed. */
export function writtenDatesIn(lines: readonly Line[], order: DateOrder, now: Date): WrittenDates {
  const dates: WrittenDate[] = [];
  const heads = new Set<number>();
  const printed = new Set<number>();
  const note = (text: string, line: number): boolean => {
    const found = readWrittenDate(text, order, now);
    if (found !== undefined) dates.push({ line, ...found });
    return found !== undefined;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const head = headAt(lines, at);
    if (head !== undefined && (note(head.date, line.number) || head.isMail)) {
      for (const one of head.lines) heads.add(one.number);
      at += head.lines.length - 1;
      continue;
    }
    const { written } = readPrompt(line.text) ?? {};
    if (written !== undefined) note(written, line.number);
    const above = wrote.map((one) => one.exec(line.text)?.groups?.date ?? '');
    if (above.some((date) => note(date, line.number))) heads.add(line.number);
    else if (isAlone(lines, at) && mayBeDate.test(line.text) && note(line.text, line.number)) {
      printed.add(line.number);
      const label = lines[at - 1];
      if (label !== undefined && isBareDateLabel(label.text)) heads.add(label.number);
    }
  }
  return { dates, heads, printed };
}

/** A line with a day and a time and no name of a property before it. */
const mayBeDate =
  /^\s{0,8}(?:\p{L}{3,12},\s.{0,30}\d{4}\s|\d{1,2}\s\p{L}{3,9}\s\d{4}\s|\d{4}(?:年|[/.-]\d{1,2}[/.-]\d)).{0,20}\d{1,2}:\d\d/u;

function isAlone(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  return above.trim() === '' || readPrompt(above) !== undefined || isBareDateLabel(above);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday =
  /(?<![A-Za-z])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)(?![A-Za-z]),?|[（(]?(?:星期|週|周|禮拜)[一二三四五六日天][）)]?,?|[（(][一二三四五六日天][）)]/giu;
const monthFirst =
  /^(?<month>[A-Za-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4}),?(?<time>.*)$/u;
const dayFirst =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s(?<month>[A-Za-z]{3,9})\.?,?\s(?<year>\d{4}),?(?<time>.*)$/u;
const zone =
  /\s?(?:(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)|GMT|UTC|Z)(?:\s?\([^)\n]{0,40}\))?\s*$/u;

/** Reads a date as people and programs write it above a mail; undefined when it is not certain. */
export function readWrittenDate(
  text: string,
  order: DateOrder,
  now: Date,
): Pick<WrittenDate, 'time' | 'isLocal'> | undefined {
  const bare = text.slice(0, 120).replace(weekday, ' ').replace(/\s+/gu, ' ').trim();
  const shift = zone.exec(bare);
  const words = (shift === null ? bare : bare.slice(0, shift.index)).trim();
  const printed = asNumbers(words)
    .replace(/\s?\bat\b\s?/iu, ' ')
    .trim();
  const read = readInstant(printed, order) ?? readPastInstant(printed, now);
  if (read === undefined || !/\d/u.test(words)) return undefined;
  const { sign, hours = '0', minutes = '0' } = shift?.groups ?? {};
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { time: Date.parse(read.at) - offset, isLocal: read.isLocal && shift === null };
}

/** `Oct 5, 2026`, `5 October 2026` and `2026年10月5日` as `2026/10/5`. */
function asNumbers(words: string): string {
  const zh = words
    .replace(/^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/u, '$1/$2/$3')
    .replace(/^([\d/]+)\s?[，,]/u, '$1 ');
  const groups = (monthFirst.exec(zh) ?? dayFirst.exec(zh))?.groups;
  if (groups?.month === undefined) return zh;
  const month = months.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
  const { year = '', day = '', time = '' } = groups;
  return month === 0 ? zh : `${year}/${month}/${day}${time}`;
}

/** The last date that stands above a line. */
export function dateAbove(dates: readonly WrittenDate[], line: number): WrittenDate | undefined {
  return dates.findLast((one) => one.line <= line);
}

/** The zone that is farthest behind: a date without a zone is no later than it would be there. */
const farthestBehind = 12 * 3_600_000;

/** When a line was written, and the date above it where that tells no zone. */
export interface Written {
  /** The latest that it can be. */
  readonly at: string;
  readonly stamp?: string;
}

/** When a line was written: when it was pasted, where no date above tells; never older than it may be, and never later than that. */
export function writtenAt(dates: readonly WrittenDate[], line: number, pasted: Date): Written {
  const date = dateAbove(dates, line);
  if (date === undefined) return { at: pasted.toISOString() };
  const latest = date.time + (date.isLocal ? farthestBehind : 0);
  // As it was printed, in one form: the instant was read as if it were in UTC.
  const stamp = new Date(date.time).toISOString().slice(0, 16).replace('T', ' ');
  return {
    at: new Date(Math.min(latest, pasted.getTime())).toISOString(),
    ...(date.isLocal && { stamp }),
  };
}
