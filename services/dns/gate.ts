/** Begins work when there is a place for it, and gives what the work gives. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly begin: () => void;
  /** Who came right after. */
  next: Waiting | undefined;
}

/**
 * Makes a gate that lets so much work run at once; further work waits, and begins in the order in which it came. With a
 * free place it begins at once, which is why p-limit is not used: that makes six promises more for every question.
 */
export function createGate(places: number): Gate {
  let running = 0;
  let first: Waiting | undefined;
  let last: Waiting | undefined;

  function wait(): Promise<void> {
    return new Promise((begin) => {
      const waiting: Waiting = { begin, next: undefined };
      if (last === undefined) {
        first = waiting;
      } else {
        last.next = waiting;
      }
      last = waiting;
    });
  }
  /** The place goes to who waits for it, so that nobody who comes later gets between. */
  function leave(): void {
    if (first === undefined) {
      running -= 1;
      return;
    }
    const { begin, next } = first;
    first = next;
    last = next && last;
    begin();
  }
  return async (work) => {
    if (running < places) {
      running += 1;
    } else {
      await wait();
    }
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
