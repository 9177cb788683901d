import assert from 'node:assert/strict';
import { createGate } from '../../../services/dns/gate.ts';

/** Work that says when it began, and ends when it is told to. */
function createWorks(begun: number[]) {
  const ends: ((fault?: Error) => void)[] = [];
  return {
    end: (index: number, fault?: Error) => ends[index]?.(fault),
    workOf: (index: number) => () =>
      new Promise<number>((resolve, reject) => {
        begun.push(index);
        ends[index] = (fault) => {
          if (fault === undefined) resolve(index);
          else reject(fault);
        };
      }),
  };
}

describe('createGate', () => {
  it('begins at once while there is a place, then in the order in which work came', async () => {
    const begun: number[] = [];
    const works = createWorks(begun);
    const gate = createGate(2);
    const results = [0, 1, 2, 3, 4].map((index) => gate(works.workOf(index)));
    assert.deepEqual(begun, [0, 1]);
    works.end(1);
    assert.equal(await results[1], 1);
    await Promise.resolve();
    assert.deepEqual(begun, [0, 1, 2]);
    works.end(2);
    works.end(0);
    await Promise.all([results[0], results[2]]);
    await Promise.resolve();
    assert.deepEqual(begun, [0, 1, 2, 3, 4]);
    works.end(3);
    works.end(4);
    assert.deepEqual(await Promise.all(results), [0, 1, 2, 3, 4]);
  });

  it('gives the place on when the work fails, and has it again when nobody waits', async () => {
    const begun: number[] = [];
    const works = createWorks(begun);
    const gate = createGate(1);
    const failing = gate(works.workOf(0));
    const waiting = gate(works.workOf(1));
    works.end(0, new Error('lost'));
    await assert.rejects(failing, { message: 'lost' });
    await Promise.resolve();
    assert.deepEqual(begun, [0, 1]);
    works.end(1);
    await waiting;
    const later = gate(works.workOf(2));
    const last = gate(works.workOf(3));
    assert.deepEqual(begun, [0, 1, 2]);
    works.end(2);
    await later;
    await Promise.resolve();
    works.end(3);
    await last;
  });

  it('never lets more run than there are places, and forgets nobody', async () => {
    const gate = createGate(3);
    let running = 0;
    let most = 0;
    const results = Array.from({ length: 100 }, (_, index) =>
      gate(async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        return index;
      }),
    );
    assert.equal((await Promise.all(results)).length, 100);
    assert.equal(most, 3);
  });
});
