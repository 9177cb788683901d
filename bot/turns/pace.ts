/** Begins work when the process has time for it: messages of people come first. */
export interface Pace {
  /** Gives what the work gives. It begins when there is a place and the process is calm; those who came first begin first. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How much has not ended yet, whether or not it has begun. */
  readonly count: number;
}

export interface PaceOptions {
  /** How much may run at once, however calm it is. */
  readonly places: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A round of the event loop that takes longer is one of a busy process. */
export const calmMs = 15;
/** So often something begins however busy it is, so that nothing waits for ever. */
export const busyPauseMs = 100;

/**
 * Most of a diagnosis is waiting, so many may run at once; when many begin together, their work stands in a row before every
 * message that comes in. So one begins after the other, each after a round of the event loop that was short. Where nothing
 * else is to be done this costs a millisecond or two, in which the turn that asked for it is answered.
 */
export function createPace({ places, now }: PaceOptions): Pace {
  const line: (() => void)[] = [];
  let running = 0;
  let isPacing = false;
  let lastBegun = Number.NEGATIVE_INFINITY;

  async function pace(): Promise<void> {
    if (isPacing) return;
    isPacing = true;
    while (line.length > 0 && running < places) {
      const began = now();
      await oneRound();
      const isCalm = now() - began <= calmMs;
      if (!isCalm && now() - lastBegun < busyPauseMs) continue;
      lastBegun = now();
      running += 1;
      line.shift()?.();
    }
    isPacing = false;
  }

  return {
    async run(work) {
      await new Promise<void>((begin) => {
        line.push(begin);
        void pace();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        void pace();
      }
    },
    get count() {
      return running + line.length;
    },
  };
}

/** Timers that are due, what has come in, and everything that waits for it. */
function oneRound(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => setImmediate(resolve), 0);
  });
}
