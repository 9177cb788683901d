import type { Cloud } from '../services/model/known-hosts.ts';
import type { Slots } from '../services/model/slots.ts';
import type { Speaker } from './say.ts';

/** Names that a list shows before it says how many more there are. */
const mostNames = 5;

/** How values are shown to one reader. */
export interface Viewer {
  readonly speaker: Speaker;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** In a conversation nobody can give options of the command line, so hints at them are said otherwise. */
  readonly inConversation?: true;
  /** Sets the value of a finding apart from the words around it, where a renderer wants to tell them; as it is unless given. */
  readonly mark?: (value: string) => string;
}

/** An instant in the reader's zone with its offset, e.g. `2026-11-20 08:00 (UTC+08:00)`; the same in both languages. */
export function showInstant(iso: string, timeZone: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const parts = formatterOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', 'UTC');
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} (${offset})`;
}

const zoneless = /^(?<day>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?$/u;

/** An instant as `showInstant` gives it; one that was printed without a zone as it was printed, which is said. */
function showWritten(iso: string, { speaker, timeZone }: Viewer): string {
  const { day, time } = zoneless.exec(iso)?.groups ?? {};
  return day === undefined || time === undefined
    ? showInstant(iso, timeZone)
    : speaker.report('label.noZone', { at: `${day} ${time}` });
}

/** Making a formatter takes longer than using it; the readers of one process live in few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 50;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const made = formatters.get(timeZone);
  if (made !== undefined) return made;
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Names as the language joins them. */
export function joinNames(names: readonly string[], { locale }: Speaker): string {
  return names.join(locale === 'zh-TW' ? '、' : ', ');
}

/** A list as the language joins it, cut after five with the number of the others. */
export function showList(names: readonly string[], { speaker }: Viewer): string {
  const shown = joinNames(names.slice(0, mostNames), speaker);
  const more = names.length - mostNames;
  const gap = speaker.locale === 'zh-TW' ? '，' : ' ';
  return more > 0 ? `${shown}${gap}${speaker.report('label.more', { count: more })}` : shown;
}

/** The arguments of a finding, ready to print. A date alone reads better in a sentence than an instant. */
export function showArgs(args: object, viewer: Viewer): Record<string, string | number> {
  const shown: Record<string, string | number> = {};
  for (const [slot, value] of Object.entries(args) as [keyof Slots, unknown][]) {
    shown[slot] = showValue(slot, value, viewer);
  }
  return shown;
}

function showValue(slot: keyof Slots, value: unknown, viewer: Viewer): string | number {
  const { mark = asItIs } = viewer;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return mark(showList(value.map(String), viewer));
  const text = String(value);
  // Nobody was named, so whoever the policy of all counts for is meant.
  if (slot === 'user' && text === '*') return viewer.speaker.report('label.anybody');
  if (slot === 'notAfter' || slot === 'notBefore') return showWritten(text, viewer);
  return slot === 'cloud' && isCloud(text) ? viewer.speaker.report(`cloud.${text}`) : mark(text);
}

function asItIs(value: string): string {
  return value;
}

function isCloud(text: string): text is Cloud {
  return ['worldwide', 'gcc-high', 'dod', 'china'].includes(text);
}
