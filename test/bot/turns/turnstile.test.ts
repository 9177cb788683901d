import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createTurnstile } from '../../../bot/turns/turnstile.ts';

describe('turnstile', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers();
  });
  afterEach(() => {
    clock.restore();
  });

  /** Some who come together; tells who is in, and gives places back. */
  async function comeTogether(places: number, count: number) {
    const turnstile = createTurnstile({ places, holdMs: 20 });
    const inside: number[] = [];
    const leaves = new Map<number, () => void>();
    for (let number = 1; number <= count; number += 1)
      void turnstile.enter().then((leave) => {
        inside.push(number);
        leaves.set(number, leave);
      });
    await clock.tickAsync(0);
    const leave = async (number: number) => {
      leaves.get(number)?.();
      await clock.tickAsync(0);
    };
    return { inside, leave };
  }

  it('lets as many in as there are places, and the next when one leaves', async () => {
    const { inside, leave } = await comeTogether(2, 4);
    assert.deepEqual(inside, [1, 2]);
    await leave(2);
    assert.deepEqual(inside, [1, 2, 3]);
    await leave(1);
    assert.deepEqual(inside, [1, 2, 3, 4]);
  });

  it('does not let others wait for who stays', async () => {
    const { inside } = await comeTogether(1, 3);
    await clock.tickAsync(19);
    assert.deepEqual(inside, [1]);
    await clock.tickAsync(1);
    assert.deepEqual(inside, [1, 2]);
  });

  it('gives a place back once, and leaves no timer behind', async () => {
    const { inside, leave } = await comeTogether(1, 3);
    await leave(1);
    await leave(1);
    assert.deepEqual(inside, [1, 2]);
    await leave(2);
    await leave(3);
    assert.equal(clock.countTimers(), 0);
  });
});
