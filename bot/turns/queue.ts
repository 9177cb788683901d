/** Messages that may wait in one conversation; a person who is faster is a machine. */
export const mostWaiting = 30;

/** Does one thing after the other for each key, side by side for different keys. */
export interface Queue {
  /** Gives what `work` gives; undefined, without doing it, when too much waits already. */
  run<T>(key: string, work: () => Promise<T>): Promise<T | undefined>;
}

export function createQueue(): Queue {
  const lines = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return {
    async run(key, work) {
      const line = lines.get(key) ?? { last: Promise.resolve(), waiting: 0 };
      if (line.waiting >= mostWaiting) return undefined;
      lines.set(key, line);
      line.waiting += 1;
      const done = line.last.then(work);
      // The next one starts whether or not this one failed; whoever asked hears of the failure.
      line.last = done.catch(() => undefined);
      try {
        return await done;
      } finally {
        line.waiting -= 1;
        if (line.waiting === 0) lines.delete(key);
      }
    },
  };
}
