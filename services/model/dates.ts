/** Which number stands first in `8/30/2027`: it follows from the other dates of a paste, or is not known. */
export type DateOrder = 'month-first' | 'day-first' | undefined;

const slashed = /(?<![\d/.-])(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})(?!\d)/gu;

/** Finds the order that all dates of a text agree on; undefined when none tells, or when they disagree. */
export function dateOrderOf(text: string): DateOrder {
  let order: DateOrder;
  for (const { groups } of text.matchAll(slashed)) {
    const [first, second] = [Number(groups?.first), Number(groups?.second)];
    const told = first > 12 ? 'day-first' : second > 12 ? 'month-first' : undefined;
    if (told === undefined) continue;
    if (order !== undefined && order !== told) return undefined;
    order = told;
  }
  return order;
}

const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/u;
const ticks = /^\/Date\((?<ms>-?\d{1,15})\)\/$/u;
const yearFirst = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?<time>.*)$/u;
const yearLast = /^(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})(?<time>.*)$/u;
const clock =
  /^[T\s]*(?<before>上午|下午|午前|午後|AM|PM)?\s*(?<hours>\d{1,2}):(?<minutes>\d\d)(?::(?<seconds>\d\d)(?:\.\d{1,9})?)?\s*(?<after>AM|PM)?$/iu;

/** An instant; `isLocal`: it was printed without a zone and is read as UTC, so that it may be hours off. */
export interface Instant {
  readonly at: string;
  readonly isLocal: boolean;
}

/** Reads a date as PowerShell prints it in English and Chinese, or as JSON and CLIXML hold it; undefined when it is not certain. */
export function readInstant(text: string, order: DateOrder): Instant | undefined {
  const ms = ticks.exec(text)?.groups?.ms;
  if (ms !== undefined) return instant(Number(ms), false);
  if (iso.test(text)) return instant(Date.parse(text.replace(' ', 'T')), false);
  const early = yearFirst.exec(text)?.groups;
  if (early !== undefined) return local(early.year, early.month, early.day, early.time);
  const late = yearLast.exec(text)?.groups;
  if (late === undefined) return undefined;
  const told = order ?? dateOrderOf(text);
  if (told === undefined) return undefined;
  return told === 'day-first'
    ? local(late.year, late.second, late.first, late.time)
    : local(late.year, late.first, late.second, late.time);
}

/**
 * Reads a date that may be in either order when both readings lie before `now`: what it says is over in any case. Gives the later
 * reading, which claims least.
 */
export function readPastInstant(text: string, now: Date): Instant | undefined {
  const readings = (['month-first', 'day-first'] as const).map((order) => readInstant(text, order));
  const times = readings.map((one) => (one === undefined ? Number.NaN : Date.parse(one.at)));
  const isPast = times.every((time) => time < now.getTime());
  return isPast ? instant(Math.max(...times), true) : undefined;
}

function instant(ms: number, isLocal: boolean): Instant | undefined {
  const date = new Date(ms);
  // Year 1 and year 9999 are how .NET says "never".
  const isSane = date.getTime() > 0 && date.getTime() < Date.UTC(2200, 0);
  return isSane ? { at: date.toISOString(), isLocal } : undefined;
}

function local(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: string | undefined,
): Instant | undefined {
  const numbers = [Number(year), Number(month), Number(day)] as const;
  const groups = clock.exec(time ?? '')?.groups;
  if (groups === undefined && (time ?? '').trim() !== '') return undefined;
  const half = groups?.before ?? groups?.after ?? '';
  const printed = Number(groups?.hours ?? 0);
  const isAfternoon = /下午|午後|pm/iu.test(half);
  const hours = half === '' ? printed : (printed % 12) + (isAfternoon ? 12 : 0);
  const minutes = Number(groups?.minutes ?? 0);
  const seconds = Number(groups?.seconds ?? 0);
  const ms = Date.UTC(numbers[0], numbers[1] - 1, numbers[2], hours, minutes, seconds);
  const date = new Date(ms);
  const isReal =
    date.getUTCMonth() === numbers[1] - 1 && date.getUTCDate() === numbers[2] && hours < 24;
  return isReal ? instant(ms, true) : undefined;
}

/** An instant as it was printed, where nobody knows the zone: `2026-10-03T08:00:00.000`, so that no reader takes it for UTC. */
export function withoutZone(instant: string): string {
  return instant.replace(/Z$/u, '');
}
