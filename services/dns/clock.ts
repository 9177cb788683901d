/** Where waiting and measuring come from, so that tests can turn the hands. */
export interface Clock {
  /** Milliseconds from some fixed point; never goes back. */
  now(): number;
  /** Calls back once after `delayMs`; the function it gives calls that off. */
  after(delayMs: number, callback: () => void): () => void;
}

/**
 * The machine's clock. It looks `performance` and `setTimeout` up when it is used,
 * so sinon's fake timers drive it too.
 */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
