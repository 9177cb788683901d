import type { ErrorLine } from '../services/model/facts.ts';
import type { Report } from '../services/model/report.ts';
import type { Speaker } from './say.ts';
import { showInstant, type Viewer } from './values.ts';

/** Messages that are told of each outcome. */
const mostMessages = 3;

/** A message of a trace that names whom it went between, with the answer to it. */
interface Told extends ErrorLine {
  readonly from: string;
  readonly to: string;
  readonly sip: number;
  readonly direction: 'outbound' | 'inbound';
}

/**
 * The messages between us and the partner that a pasted trace shows, a sentence each: those that failed, then of each way the newest
 * that was taken. What was taken shows that one way was open for two people at one moment, so its age stands with it.
 */
export function listMessages(report: Report, viewer: Viewer): readonly string[] {
  const { errorLines } = report.facts.ours;
  if (!errorLines.known) return [];
  const { their } = report.question;
  const told = errorLines.value.filter(isMessage).filter(({ from, to }) => {
    return [from, to].some((address) => address.endsWith(`@${their}`));
  });
  const failed = told.filter(({ sip }) => sip >= 300).slice(0, mostMessages);
  const taken = (['outbound', 'inbound'] as const).flatMap((way) =>
    told
      .filter(({ sip, direction }) => sip < 300 && direction === way)
      .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
      .slice(-1),
  );
  return [...failed, ...taken].map((one) => sayMessage(one, report, viewer));
}

function isMessage(line: ErrorLine): line is Told {
  const { from, to, sip, direction, attributes } = line;
  return (
    from !== undefined &&
    to !== undefined &&
    sip !== null &&
    direction !== undefined &&
    attributes.method !== undefined
  );
}

function sayMessage(
  { from, to, sip, direction, attributes: { method = '' }, at, stamp }: Told,
  { at: now, question: { their } }: Report,
  { speaker, timeZone }: Viewer,
): string {
  const what = { method, from, to, sip };
  const outcome = sip < 300 ? (`taken.${direction}` as const) : ('failed' as const);
  const path = `told.message.${outcome}` as const;
  const shown = stamp ?? (at === undefined ? undefined : showInstant(at, timeZone));
  const age = stamp === undefined ? 'age' : 'ageAtLeast';
  const when = shown === undefined ? undefined : sayAge({ shown, at, now, age }, speaker);
  return when === undefined
    ? speaker.pasted(`${path}Undated`, { ...what, their })
    : speaker.pasted(path, { ...what, their, at: when });
}

/** A time with its age in whole units, where it is old enough for one. */
function sayAge(
  {
    shown,
    at,
    now,
    age,
  }: {
    readonly shown: string;
    readonly at: string | undefined;
    readonly now: string;
    readonly age: 'age' | 'ageAtLeast';
  },
  speaker: Speaker,
): string {
  if (at === undefined) return shown;
  const { unit, number } = ageOf(at, now);
  return number < 2 ? shown : speaker.pasted(`told.${age}.${unit}`, { at: shown, number });
}

const minuteMs = 60_000;
/** Units of an age, each from two of it on, so that none is ever told of one; the largest first. */
const units = [
  ['months', 30 * 24 * 60],
  ['weeks', 7 * 24 * 60],
  ['days', 24 * 60],
  ['hours', 60],
] as const;

/** How long before `now` something was, in whole units. */
export function ageOf(at: string, now: string) {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / minuteMs);
  const [unit, length] = units.find(([, size]) => minutes >= 2 * size) ?? (['minutes', 1] as const);
  return { unit, number: Math.floor(minutes / length) };
}
