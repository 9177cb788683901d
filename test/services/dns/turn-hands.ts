import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';

/** A clock that stands still until it is told to move, while sockets go on: `setImmediate` stays real. */
export function stopClock(): SinonFakeTimers {
  return useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
}

/** Waits on real sockets, without time passing, until the condition holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 200_000; round += 1) {
    if (holds()) {
      return;
    }
    await settle();
  }
  throw new Error('Expected the condition to hold after 200,000 rounds.');
}

/** Lets what is under way on the loopback arrive. */
export async function settle(rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
