const firstMs = 500;
const longestMs = 15_000;

/** Milliseconds before the nth new attempt (from 0): doubling from half a second to a quarter of a minute, up to a third shorter by chance, so that many pages do not come back at once. */
export function waitBefore(attempt: number, random: () => number): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 10));
  return Math.round(full * (1 - random() / 3));
}
