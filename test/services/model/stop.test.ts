import assert from 'node:assert/strict';
import sinon from 'sinon';
import { follow, Stop } from '../../../services/model/stop.ts';

describe('Stop', () => {
  it('calls each listener that is left, once', () => {
    const stop = new Stop();
    const [first, second, third] = [sinon.spy(), sinon.spy(), sinon.spy()];
    for (const listener of [first, second, third]) stop.addEventListener('abort', listener);
    stop.removeEventListener('abort', second);
    stop.removeEventListener('abort', sinon.spy());
    stop.abort();
    stop.abort();
    assert.deepEqual([first.callCount, second.callCount, third.callCount], [1, 0, 1]);
    assert.equal(stop.aborted, true);
  });

  it('calls all listeners when one of them takes another off', () => {
    const stop = new Stop();
    const last = sinon.spy();
    const first = (): void => {
      stop.removeEventListener('abort', first);
      stop.removeEventListener('abort', last);
    };
    stop.addEventListener('abort', first);
    stop.addEventListener('abort', last);
    stop.abort();
    assert.equal(last.callCount, 1);
  });
});

describe('follow', () => {
  it('stops with what it follows, an AbortSignal too, and also alone', () => {
    for (const leader of [new Stop(), new AbortController()]) {
      const signal = leader instanceof Stop ? leader : leader.signal;
      const { stop } = follow(signal);
      const alone = follow(signal).stop;
      alone.abort();
      assert.deepEqual([signal.aborted, stop.aborted, alone.aborted], [false, false, true]);
      leader.abort();
      assert.equal(stop.aborted, true);
      assert.equal(follow(signal).stop.aborted, true);
    }
    assert.equal(follow(undefined).stop.aborted, false);
  });

  it('no longer follows when it is released', () => {
    const leader = new Stop();
    const { stop, release } = follow(leader);
    release();
    leader.abort();
    assert.equal(stop.aborted, false);
  });
});
