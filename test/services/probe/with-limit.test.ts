import assert from 'node:assert/strict';
import sinon from 'sinon';
import { pause, withLimit } from '../../../services/probe/with-limit.ts';

describe('withLimit', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => clock.restore());

  it('gives the first result and stops the work once', async () => {
    const stop = sinon.spy();
    const result = await withLimit<{ n: number }>({ timeoutMs: 10 }, (done) => {
      queueMicrotask(() => {
        done({ n: 1 });
        done({ n: 2 });
      });
      return stop;
    });
    assert.deepEqual(result, { n: 1 });
    sinon.assert.calledOnce(stop);
    assert.equal(clock.countTimers(), 0);
  });

  it('stops work that was over at once', async () => {
    const stop = sinon.spy();
    const begin = (done: (value: object) => void) => {
      done({});
      return stop;
    };
    assert.deepEqual(await withLimit({ timeoutMs: 10 }, begin), {});
    sinon.assert.calledOnce(stop);
  });

  it('gives up after the time limit', async () => {
    const stop = sinon.spy();
    const wait = withLimit({ timeoutMs: 10 }, () => stop);
    await clock.tickAsync(9);
    sinon.assert.notCalled(stop);
    await clock.tickAsync(1);
    assert.equal(await wait, 'late');
    sinon.assert.calledOnce(stop);
  });

  it('gives up when the signal fires', async () => {
    const controller = new AbortController();
    const stop = sinon.spy();
    const wait = withLimit({ timeoutMs: 10, signal: controller.signal }, () => stop);
    controller.abort();
    assert.equal(await wait, 'aborted');
    sinon.assert.calledOnce(stop);
    assert.equal(clock.countTimers(), 0);
  });

  it('begins nothing when the signal had fired before', async () => {
    const begin = sinon.spy();
    assert.equal(await withLimit({ timeoutMs: 10, signal: AbortSignal.abort() }, begin), 'aborted');
    sinon.assert.notCalled(begin);
  });

  it('pauses until the time is over or the signal fires', async () => {
    const whole = pause(5);
    await clock.tickAsync(5);
    assert.equal(await whole, true);
    assert.equal(await pause(5, AbortSignal.abort()), false);
  });
});
