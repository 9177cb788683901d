import type { StopSignal } from '../model/stop.ts';

export interface Limit {
  readonly timeoutMs: number;
  readonly signal?: StopSignal | undefined;
}

/**
 * Waits for work that ends by calling `done`, but no longer than the limit: gives `late` after `timeoutMs`, `aborted` when
 * the signal fires (also when it had before; then nothing is begun). `begin` starts the work and returns what stops it;
 * that runs once, however the wait ends.
 */
export function withLimit<T extends object>(
  { timeoutMs, signal }: Limit,
  begin: (done: (value: T) => void) => () => void,
): Promise<T | 'late' | 'aborted'> {
  if (signal?.aborted === true) {
    return Promise.resolve('aborted');
  }
  return new Promise((resolve) => {
    const wait: { isOver: boolean; stop?: () => void } = { isOver: false };
    const settle = (value: T | 'late' | 'aborted'): void => {
      if (!wait.isOver) {
        wait.isOver = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        wait.stop?.();
        resolve(value);
      }
    };
    const abort = (): void => settle('aborted');
    const timer = setTimeout(() => settle('late'), timeoutMs);
    signal?.addEventListener('abort', abort);
    const stop = begin(settle);
    if (wait.isOver) {
      stop();
    } else {
      wait.stop = stop;
    }
  });
}

/** Waits; gives false when the signal ends the wait early. */
export async function pause(ms: number, signal?: StopSignal): Promise<boolean> {
  return (await withLimit({ timeoutMs: ms, signal }, () => () => undefined)) === 'late';
}
