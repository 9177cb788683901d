import { instantOf, shiftDays, weekdayOf } from './triage-days.ts';
import type { Since } from './triage-since.ts';
import type { Clock } from './triage.ts';

/** A day, some days, or an instant. */
export type Dated = Extract<Since, { kind: 'days' | 'instant' }>;

/** Where and when a date is read. */
export interface Place extends Clock {
  /** The text has Chinese characters. */
  readonly isHan: boolean;
}

/** One way of writing a date, and what it says; undefined when it is none after all. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (
    parts: Readonly<Record<string, string | undefined>>,
    today: string,
    place: Place,
  ) => Dated | undefined;
  /** Says by itself since when: "for two days". */
  readonly isPeriod?: true;
}

/** One day alone. */
export function day(only: string): Dated {
  return { kind: 'days', from: only, to: only };
}

function days(from: string, to: string): Dated {
  return { kind: 'days', from, to };
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};
const number = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const hanNumber = '(?:\\d{1,3}|十[一二]?|[一二兩三四五六七八九])';

function countOf(word: string | undefined): number {
  return numbers[word ?? ''] ?? Number(word);
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const hanWeekdays = ['日天', '一', '二', '三', '四', '五', '六'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A text without any of this holds no date in one of the forms, and most texts hold none. */
export const mayDate = new RegExp(
  `\\d|day|week|month|minute|hour|night|evening|morning|afternoon|${monthNames}|[天日週周月昨今早]|星期|禮拜|小時|鐘頭|分鐘`,
  'u',
);

/** Every way of writing a date; what is written exactly comes first. */
export const forms: readonly Form[] = [
  {
    pattern:
      /(?<![\d/-])(?<year>20\d\d)[-/.年] ?(?<month>\d{1,2})[-/.月] ?(?<date>\d{1,2})(?!\d)/gu,
    read: ({ year, month, date }, today) => dated(today, month, date, year),
  },
  {
    pattern: new RegExp(
      `\\b(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>${monthNames})\\b(?:,? (?<year>20\\d\\d))?`,
      'gu',
    ),
    read: ({ date, name, year }, today) => dated(today, monthOf(name), date, year),
  },
  {
    pattern: new RegExp(
      `\\b(?<name>${monthNames})\\.? (?<date>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (?<year>20\\d\\d))?`,
      'gu',
    ),
    read: ({ date, name, year }, today) => dated(today, monthOf(name), date, year),
  },
  {
    pattern: /(?<![\d/.])(?<month>\d{1,2}) ?月 ?(?<date>\d{1,2}) ?[日號]?/gu,
    read: ({ month, date }, today) => dated(today, month, date),
  },
  { pattern: /(?<![\d/.])(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/])/gu, read: readSlashed },
  {
    pattern: /(?<first>\bday before yesterday\b|(?<!大)前天)/gu,
    read: (_parts, today) => day(shiftDays(today, -2)),
  },
  { pattern: /大前天/gu, read: (_parts, today) => day(shiftDays(today, -3)) },
  {
    pattern:
      /(?:\b(?:today|this morning)(?: at)? |今天(?:早上|上午)?|今早|早上) ?(?<hour>\d{1,2})(?: ?[:點] ?(?<minute>\d{2})?)?/gu,
    read: ({ hour, minute }, today, { timeZone }) => atHour(today, hour, minute, timeZone),
  },
  {
    pattern:
      /\b(?:since|from|after) (?:about |around )?(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<half>am|pm|a\.m\.|p\.m\.|o'clock)?(?: this morning| today)/gu,
    read: ({ hour, minute, half }, today, { timeZone }) =>
      atHour(
        today,
        half?.startsWith('p') === true ? String((Number(hour) % 12) + 12) : hour,
        minute,
        timeZone,
      ),
    isPeriod: true,
  },
  {
    pattern: /\byesterday\b|\blast (?:night|evening)\b|昨[天日晚夜]/gu,
    read: (_parts, today) => day(shiftDays(today, -1)),
  },
  {
    pattern: /\b(?:today|this (?:morning|afternoon))\b|今[天日早]|今天早上|早上/gu,
    read: (_parts, today) => day(today),
  },
  {
    pattern:
      /(?<last>\blast |\bprevious )?\b(?<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gu,
    read: ({ last, name }, today) =>
      weekday(
        today,
        weekdays.indexOf((name ?? '').slice(0, 3)),
        last !== undefined ? 'last' : 'latest',
      ),
  },
  {
    pattern: /(?<which>上上?個?|這個?|本)?(?:週|周|星期|禮拜)(?<name>[一二三四五六日天])/gu,
    read: ({ which, name }, today) =>
      hanWeekday(
        today,
        hanWeekdays.findIndex((one) => one.includes(name ?? '')),
        which,
      ),
  },
  {
    pattern: new RegExp(
      `\\b(?:for|since|over|in) (?:about |around |roughly |almost |nearly |at least )?(?:the )?(?:last |past )?(?<count>${number}|couple of|few) (?<unit>minute|hour|day|week|month)s?(?: now| ago)?\\b`,
      'gu',
    ),
    read: readAgo,
    isPeriod: true,
  },
  {
    pattern: new RegExp(
      `\\b(?<count>${number}) (?<unit>minute|hour|day|week|month)s? ago\\b`,
      'gu',
    ),
    read: readAgo,
  },
  {
    pattern: new RegExp(
      `(?<count>${hanNumber}) ?個?(?<unit>分鐘|小時|鐘頭|天|日|週|周|星期|禮拜|月)(?:之?前|以前)`,
      'gu',
    ),
    read: readAgo,
    isPeriod: true,
  },
  {
    pattern: new RegExp(
      `(?:已經|持續了?|連續|壞了|斷了|不通了?|不行了?) ?(?:大概|大約|約)?(?<count>${hanNumber}) ?個?(?<unit>小時|鐘頭|天|日|週|周|星期|禮拜|月)(?!前)`,
      'gu',
    ),
    read: readAgo,
    isPeriod: true,
  },
  {
    pattern: /\b(?:the |last )?weekend\b|(?:這個?|上個?)?(?:週末|周末)/gu,
    read: (_parts, today) => weekend(today),
  },
  {
    pattern: /\blast week\b|上(?:個)?(?:週|周|星期|禮拜)(?![一二三四五六日天末])/gu,
    read: (_parts, today) => lastWeek(today),
  },
  {
    pattern: /\blast month\b|上個?月/gu,
    read: (_parts, today) => monthAround(shiftDays(`${today.slice(0, 7)}-01`, -1)),
  },
  {
    pattern: new RegExp(
      `\\b(?:since|in|from|until|till|early|late|mid)[ -](?:early |late |mid-?)?(?<name>${monthNames})\\b`,
      'gu',
    ),
    read: ({ name }, today) => latestMonth(today, Number(monthOf(name))),
  },
  {
    pattern: new RegExp(`(?<![個\\d])(?<month>${hanNumber}) ?月(?:份|初|中|底)?(?! ?\\d)`, 'gu'),
    read: ({ month }, today) => latestMonth(today, countOf(month)),
  },
];

function monthOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3)) + 1);
}

/** A date without a year is the latest one that is over or today. One that lies ahead began nothing. */
function dated(today: string, month = '', date = '', year?: string): Dated | undefined {
  const inYear = (one: string) => `${one}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const named = [year ?? String(thisYear), ...(year === undefined ? [String(thisYear - 1)] : [])]
    .map(inYear)
    .find((one) => isDay(one) && one <= today);
  return named === undefined ? undefined : day(named);
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** In English 5/2 may be either, unless one number is no month or both are the same; Chinese names the month first. */
function readSlashed(
  { first = '', second = '' }: Parameters<Form['read']>[0],
  today: string,
  { isHan }: Place,
): Dated | undefined {
  const isMonthFirst = isHan || Number(second) > 12 || first === second;
  if (isMonthFirst) return dated(today, first, second);
  return Number(first) > 12 ? dated(today, second, first) : undefined;
}

function atHour(
  today: string,
  hour: string | undefined,
  minute: string | undefined,
  timeZone: string,
): Dated | undefined {
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (!(hours < 24 && minutes < 60)) return undefined;
  return { kind: 'instant', at: instantOf(today, hours * 60 + minutes, timeZone).toISOString() };
}

/** The latest such day. On the day itself it is not clear which one is meant, unless it is the last one. */
function weekday(today: string, wanted: number, which: 'latest' | 'last'): Dated | undefined {
  if (wanted === -1) return undefined;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (back === 0) return which === 'last' ? day(shiftDays(today, -7)) : undefined;
  return day(shiftDays(today, -back));
}

/** 週一 is the latest one, 上週一 that of the week before, which begins on a Monday. */
function hanWeekday(today: string, wanted: number, which: string | undefined): Dated | undefined {
  if (wanted === -1) return undefined;
  if (which === undefined) return weekday(today, wanted, 'latest');
  const monday = shiftDays(today, -((weekdayOf(today) + 6) % 7));
  const weeks = which.startsWith('上上') ? 2 : which.startsWith('上') ? 1 : 0;
  const meant = shiftDays(monday, -7 * weeks + ((wanted + 6) % 7));
  return meant <= today ? day(meant) : undefined;
}

function weekend(today: string): Dated {
  const back = (weekdayOf(today) + 7) % 7;
  const sunday = shiftDays(today, -back);
  return weekdayOf(today) === 6 ? day(today) : days(shiftDays(sunday, -1), sunday);
}

function lastWeek(today: string): Dated {
  const monday = shiftDays(today, -((weekdayOf(today) + 6) % 7));
  return days(shiftDays(monday, -7), shiftDays(monday, -1));
}

function monthAround(inside: string): Dated {
  const first = `${inside.slice(0, 7)}-01`;
  const next = `${shiftDays(first, 31).slice(0, 7)}-01`;
  return days(first, shiftDays(next, -1));
}

/** The latest month of that name, this one up to today. */
function latestMonth(today: string, month: number): Dated | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const year = Number(today.slice(0, 4)) - (month > Number(today.slice(5, 7)) ? 1 : 0);
  const { from, to } = monthAround(`${year}-${String(month).padStart(2, '0')}-01`) as Extract<
    Dated,
    { kind: 'days' }
  >;
  return days(from, to > today ? today : to);
}

function readAgo(
  { count, unit = '' }: Parameters<Form['read']>[0],
  today: string,
  { now }: Place,
): Dated | undefined {
  const many = countOf(count);
  // "A few" days are not counted.
  if (!Number.isFinite(many) || many < 1) return undefined;
  if (/^(?:minute|hour|分鐘|小時|鐘頭)/u.test(unit)) {
    const ms = /^(?:hour|小時|鐘頭)/u.test(unit) ? 3_600_000 : 60_000;
    return { kind: 'instant', at: new Date(now.getTime() - many * ms).toISOString() };
  }
  if (/^(?:day|天|日)/u.test(unit)) return day(shiftDays(today, -many));
  // Whoever counts in weeks and months does not mean the day.
  const about = /^(?:week|週|周|星期|禮拜)/u.test(unit) ? [7, 3] : [30, 15];
  const [length = 7, slack = 3] = about;
  return days(shiftDays(today, -many * length - slack), shiftDays(today, -many * length + slack));
}
