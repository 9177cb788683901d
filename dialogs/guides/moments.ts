import { dayOf, instantOf, shiftDays, weekdayOf } from '../understanding/triage-days.ts';

/** A time at which somebody may be reminded, by its name. */
export interface Moment {
  readonly when: 'tomorrow' | 'monday';
  /** ISO instant. */
  readonly at: string;
}

/** When people begin to work, in minutes after midnight. */
const morning = 9 * 60;
/** A reminder is not set for later than that. */
const farthestMs = 15 * 86_400_000;

/** Nine o'clock tomorrow and on the next Monday, in the zone of the reader; once where both are the same day. */
export function momentsFor(now: Date, timeZone: string): readonly Moment[] {
  const today = dayOf(now, timeZone);
  const inDays = (days: number): string =>
    instantOf(shiftDays(today, days), morning, timeZone).toISOString();
  const toMonday = (8 - weekdayOf(today)) % 7;
  const tomorrow: Moment = { when: 'tomorrow', at: inDays(1) };
  return toMonday === 1
    ? [tomorrow]
    : [tomorrow, { when: 'monday', at: inDays(toMonday === 0 ? 7 : toMonday) }];
}

/** Whether somebody can still be reminded then. */
export function isAhead(at: string, now: Date): boolean {
  const ms = Date.parse(at) - now.getTime();
  return ms > 0 && ms <= farthestMs;
}
