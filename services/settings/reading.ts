import { dateAbove, type WrittenDate } from './written-dates.ts';

/** One output, or a command that printed none: where it stands, and what makes facts of it. */
export interface Reading {
  readonly line: number;
  readonly read: () => void;
}

/**
 * Makes facts of everything in the order in which it was printed, so that of two outputs of a command the later one counts. Where
 * the text tells dates, as a mail does above those that it quotes, they decide; what stands above all dates is of now.
 */
export function readInOrder(readings: readonly Reading[], dates: readonly WrittenDate[]): void {
  const timed = readings.map((one) => {
    return { ...one, time: dateAbove(dates, one.line)?.time ?? Infinity };
  });
  for (const { read } of timed.sort((a, b) => compare(a.time, b.time) || a.line - b.line)) read();
}

/** Two that are of now are equal, which their difference would not tell. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
