import { Stop } from '../model/stop.ts';
import type { StopSignal } from '../model/stop.ts';

interface Flight<T> {
  readonly result: Promise<T>;
  readonly stop: Stop;
  callers: number;
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
    const stop = new Stop();
    const flight: Flight<T> = { result: start(stop), stop, callers: 0 };
    flights.set(key, flight);
    flight.result.then(
      () => forget(key, flight),
      () => forget(key, flight),
    );
    return flight;
  }
  function forget(key: string, flight: Flight<T>): void {
    if (flights.get(key) === flight) {
      flights.delete(key);
    }
  }
  return {
    join: (key, start, onAbort, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          resolve(onAbort());
          return;
        }
        const flight = flights.get(key) ?? open(key, start);
        flight.callers += 1;
        if (signal === undefined) {
          flight.result.then(resolve, reject);
          return;
        }
        const leave = () => {
          flight.callers -= 1;
          if (flight.callers === 0) {
            forget(key, flight);
            flight.stop.abort();
          }
          resolve(onAbort());
        };
        const land = () => signal.removeEventListener('abort', leave);
        signal.addEventListener('abort', leave);
        flight.result.then(
          (value) => {
            land();
            resolve(value);
          },
          () => {
            land();
            resolve(flight.result);
          },
        );
      }),
    stopAll() {
      for (const { stop } of flights.values()) {
        stop.abort();
      }
    },
  };
}
