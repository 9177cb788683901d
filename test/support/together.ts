import pLimit from 'p-limit';

/** Enough for what only waits; more would make a small machine late for the time-outs of the product. */
const usualAtOnce = 8;

/** Does a job for each row, at most `atOnce` at the same time, and gives the results in the order of the rows. */
export function eachTogether<Row, Result>(
  rows: readonly Row[],
  job: (row: Row) => Promise<Result>,
  atOnce = usualAtOnce,
): Promise<Result[]> {
  return pLimit(atOnce).map(rows, job);
}

/**
 * Makes an `it` for tests that mostly wait, as for a time-out of the product: the first of a file that runs begins them all,
 * at most `atOnce` at the same time, so that they wait together. Each is still judged by itself: what fails or hangs fails
 * alone. They may stand in several `describe`, and share nothing that one of them changes.
 */
export function testTogether(
  atOnce = usualAtOnce,
): (name: string, body: () => Promise<void>) => void {
  const bodies: (() => Promise<void>)[] = [];
  let results: Promise<void>[] | undefined;
  const begin = (): Promise<void>[] => {
    const limit = pLimit(atOnce);
    const begun = bodies.map((body) => limit(body));
    // A failure belongs to the test that awaits it, which may be later.
    for (const result of begun) result.catch(() => undefined);
    return begun;
  };
  return (name, body) => {
    const at = bodies.push(body) - 1;
    it(name, () => {
      results ??= begin();
      return results[at];
    });
  };
}
