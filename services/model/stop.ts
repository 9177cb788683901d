/**
 * Tells work that nobody waits for it any longer: the part of an AbortSignal that is used here, so that one may stand in
 * its place.
 */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * A signal with its handle. Some are made for every question and every connection, which listen to that of their diagnosis, and as
 * AbortControllers they took a tenth of the time of a question.
 */
export class Stop implements StopSignal {
  aborted = false;
  #listeners: (() => void)[] | undefined;

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners ??= [];
    this.#listeners.push(listener);
  }
  removeEventListener(_type: 'abort', listener: () => void): void {
    // Who came last goes first, most of the time.
    const place = this.#listeners?.lastIndexOf(listener) ?? -1;
    if (place >= 0) {
      this.#listeners?.splice(place, 1);
    }
  }
  /** Calls every listener; nothing happens the second time. */
  abort(): void {
    if (!this.aborted) {
      this.aborted = true;
      const listeners = this.#listeners ?? [];
      this.#listeners = undefined;
      listeners.forEach((listener) => listener());
    }
  }
}

/** A stop of its own that comes with that of others, too; `release` once nobody can want it any more. */
export function follow(signal: StopSignal | undefined): {
  readonly stop: Stop;
  readonly release: () => void;
} {
  const stop = new Stop();
  const abort = (): void => stop.abort();
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort);
  return { stop, release: () => signal?.removeEventListener('abort', abort) };
}
