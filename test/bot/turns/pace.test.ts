import assert from 'node:assert/strict';
import sinon from 'sinon';
import { busyPauseMs, calmMs, createPace } from '../../../bot/turns/pace.ts';

describe('the pace', () => {
  let clock: sinon.SinonFakeTimers;
  /** What every round of the event loop takes beside the millisecond of its timer. */
  let roundMs = 0;
  let began: string[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'setImmediate', 'Date'] });
    roundMs = 0;
    began = [];
  });
  afterEach(() => {
    sinon.restore();
  });

  /** Each second look at the clock ends a round. */
  function now(): number {
    clock.setSystemTime(Date.now() + roundMs / 2);
    return Date.now();
  }
  const never = (name: string) => () => {
    began.push(name);
    return new Promise<never>(() => undefined);
  };

  it('begins one after the other, in order, as long as it is calm and there is a place', async () => {
    const pace = createPace({ places: 2, now });
    for (const name of ['a', 'b', 'c']) void pace.run(never(name));
    assert.deepEqual(began, []);
    await clock.tickAsync(1);
    assert.deepEqual(began, ['a']);
    await clock.tickAsync(50);
    assert.deepEqual(began, ['a', 'b']);
    assert.equal(pace.count, 3);
  });

  it('begins the next when one ends, also when it fails, and gives what each gives', async () => {
    const pace = createPace({ places: 1, now });
    const failed = pace.run(() => Promise.reject(new Error('fault')));
    const done = pace.run(() => Promise.resolve('done'));
    const said = assert.rejects(failed, /fault/u);
    await clock.tickAsync(50);
    await said;
    assert.equal(await done, 'done');
    assert.equal(pace.count, 0);
  });

  it('holds back while rounds are long, yet not for ever', async () => {
    const pace = createPace({ places: 9, now });
    roundMs = 2 * calmMs + 2;
    const start = Date.now();
    const instants: number[] = [];
    for (let index = 0; index < 3; index += 1)
      void pace.run(() => {
        instants.push(Date.now() - start);
        return Promise.resolve();
      });
    await clock.tickAsync(1_000);
    const pauses = instants.slice(1).map((at, index) => at - (instants[index] ?? 0));
    assert.equal(pauses.length, 2);
    for (const pause of pauses) assert.ok(pause >= busyPauseMs, `${pause} ms`);
  });

  it('goes on at once when it is calm again', async () => {
    const pace = createPace({ places: 9, now });
    roundMs = 2 * calmMs + 2;
    for (const name of ['a', 'b', 'c']) void pace.run(never(name));
    await clock.tickAsync(2);
    assert.deepEqual(began, ['a']);
    roundMs = 0;
    await clock.tickAsync(10);
    assert.deepEqual(began, ['a', 'b', 'c']);
  });
});
