import { Stop } from '../model/stop.ts';
import type { StopSignal } from '../model/stop.ts';

/** Tells one who waits how the work ended. */
type Land<T> = (end: T | Promise<T>) => void;

interface Flight<T> {
  readonly stop: Stop;
  /** In the order in which they came; who left since is told in vain. */
  readonly callers: Land<T>[];
  /** How many still wait. */
  waiting: number;
}

/** Lets callers with the same key share one piece of work. */
export interface SingleFlight<T> {
  /**
   * Gives what `start` gives, started once for all callers that wait for `key`. A caller whose signal is aborted gets
   * `onAbort()` at once; the work itself is aborted when its last caller has left.
   */
  join(
    key: string,
    start: (signal: StopSignal) => Promise<T>,
    onAbort: () => T,
    signal?: StopSignal,
  ): Promise<T>;
  /** Aborts all work that is open; its callers get what it gives then. */
  stopAll(): void;
}

export function createSingleFlight<T>(): SingleFlight<T> {
  const flights = new Map<string, Flight<T>>();

  function open(key: string, start: (signal: StopSignal) => Promise<T>): Flight<T> {
    const flight: Flight<T> = { stop: new Stop(), callers: [], waiting: 0 };
    flights.set(key, flight);
    const landAll = (end: T | Promise<T>): void => {
      forget(key, flight);
      for (const land of flight.callers) land(end);
    };
    const work = start(flight.stop);
    // Told from here and not each by a promise of its own: nearly every flight has one caller.
    work.then(landAll, () => {
      landAll(work);
    });
    return flight;
  }
  function forget(key: string, flight: Flight<T>): void {
    if (flights.get(key) === flight) {
      flights.delete(key);
    }
  }
  return {
    join: (key, start, onAbort, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve(onAbort());
          return;
        }
        const flight = flights.get(key) ?? open(key, start);
        flight.waiting += 1;
        if (signal === undefined) {
          flight.callers.push(resolve);
          return;
        }
        const leave = () => {
          flight.waiting -= 1;
          if (flight.waiting === 0) {
            forget(key, flight);
            flight.stop.abort();
          }
          resolve(onAbort());
        };
        signal.addEventListener('abort', leave);
        flight.callers.push((end) => {
          signal.removeEventListener('abort', leave);
          resolve(end);
        });
      }),
    stopAll() {
      for (const { stop } of flights.values()) {
        stop.abort();
      }
    },
  };
}
