import assert from 'node:assert/strict';
import sinon from 'sinon';
import { StoreError } from '../../../bot/store/store-error.ts';
import type { Expired } from '../../../bot/store/store.ts';
import { expireMs, resumeMs, startUpkeep, type Upkeep } from '../../../bot/turns/upkeep.ts';
import { createEvents } from './made.ts';

const nothing: Expired = { conversations: 0, cases: 0, turns: 0, told: 0, unfinished: 0 };

describe('the upkeep of the store', () => {
  let clock: sinon.SinonFakeTimers;
  let upkeep: Upkeep | undefined;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(async () => {
    await upkeep?.stop();
    clock.restore();
  });

  const start = (expired: () => Promise<Expired> = () => Promise.resolve(nothing)) => {
    const store = {
      expire: sinon.spy(expired),
      forgetChannel: sinon.spy((channel: string) => {
        return Promise.resolve({ conversations: channel.length, isLogCleared: true });
      }),
    };
    const host = { resume: sinon.spy(() => Promise.resolve()) };
    const reopen = () => Promise.resolve(undefined);
    const { log, events } = createEvents();
    upkeep = startUpkeep({ store, host, reopen, passing: ['local'], log });
    return { store, host, events, upkeep };
  };

  it('begins with the end of what does not outlive a process, then with what is old, then with what is open', async () => {
    const { store, host } = start();
    await clock.tickAsync(0);
    sinon.assert.calledOnceWithExactly(store.forgetChannel, 'local');
    sinon.assert.callOrder(store.forgetChannel, store.expire, host.resume);
  });

  it('looks for open work every half minute and deletes every hour, until it is stopped', async () => {
    const { store, host, upkeep: running } = start();
    await clock.tickAsync(0);
    await clock.tickAsync(resumeMs * 3);
    sinon.assert.callCount(host.resume, 4);
    await clock.tickAsync(expireMs);
    sinon.assert.calledTwice(store.expire);
    await running.stop();
    const { callCount } = host.resume;
    await clock.tickAsync(expireMs);
    sinon.assert.callCount(host.resume, callCount);
  });

  it('looks for open work also when it is told to', async () => {
    const { host, upkeep: running } = start();
    await clock.tickAsync(0);
    running.resume();
    await clock.tickAsync(0);
    sinon.assert.calledTwice(host.resume);
    await running.stop();
    running.resume();
    await clock.tickAsync(0);
    sinon.assert.calledTwice(host.resume);
  });

  it('has one round under way at a time', async () => {
    const { host } = start();
    await clock.tickAsync(0);
    host.resume = sinon.spy(() => new Promise<void>(() => undefined));
    upkeep = undefined;
    await clock.tickAsync(resumeMs * 3);
    sinon.assert.calledOnce(host.resume);
  });

  it('tells what was deleted, and what was never finished', async () => {
    const { events } = start(() => Promise.resolve({ ...nothing, turns: 3, unfinished: 2 }));
    await clock.tickAsync(0);
    assert.deepEqual(events, [
      ['work.expired', { unfinished: 2 }],
      ['store.expired', { conversations: 0, cases: 0, turns: 3, told: 0 }],
    ]);
  });

  it('survives a store that fails', async () => {
    const { events, host } = start(() => Promise.reject(new StoreError('busy', 'x')));
    await clock.tickAsync(0);
    assert.deepEqual([events[0]?.[0], events[0]?.[1]?.code], ['expire.failed', 'busy']);
    sinon.assert.calledOnce(host.resume);
  });
});
