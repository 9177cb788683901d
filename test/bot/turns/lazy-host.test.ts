import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Host } from '../../../bot/turns/channel.ts';
import { createLazyHost } from '../../../bot/turns/lazy-host.ts';
import { createChannel, message } from './made.ts';

function made(): { host: Host; open: sinon.SinonSpy<[], Promise<Host>> } {
  const host: Host = {
    receive: sinon.fake.resolves('taken' as const),
    forget: sinon.fake.resolves(undefined),
    resume: sinon.fake.resolves(undefined),
    settled: sinon.fake.resolves(undefined),
  };
  return { host, open: sinon.spy(() => Promise.resolve(host)) };
}

const reopen = () => Promise.resolve(undefined);

describe('the bot that is loaded after the server listens', () => {
  it('is loaded once, by the first message, however many come', async () => {
    const { host, open } = made();
    const lazy = createLazyHost(open);
    const { way } = createChannel();
    assert.equal(lazy.isLoaded(), false);
    const receipts = await Promise.all([
      lazy.receive(message('one'), way),
      lazy.receive(message('two'), way),
      lazy.forget('local', 'c1'),
    ]);
    assert.deepEqual(receipts, ['taken', 'taken', undefined]);
    sinon.assert.calledOnce(open);
    sinon.assert.calledTwice(host.receive as sinon.SinonSpy);
    assert.equal(lazy.isLoaded(), true);
  });

  it('is not loaded for the upkeep or the end, which have nothing to do without it', async () => {
    const { host, open } = made();
    const lazy = createLazyHost(open);
    await lazy.resume(reopen);
    await lazy.settled();
    sinon.assert.notCalled(open);
    await lazy.load();
    await lazy.resume(reopen);
    await lazy.settled();
    sinon.assert.calledOnceWithExactly(host.resume as sinon.SinonSpy, reopen);
    sinon.assert.calledOnce(host.settled as sinon.SinonSpy);
  });

  it('tries again when it could not be loaded', async () => {
    const { host, open } = made();
    const failing = sinon.stub<[], Promise<Host>>();
    failing.onFirstCall().rejects(new Error('no memory'));
    failing.callsFake(open);
    const lazy = createLazyHost(failing);
    await assert.rejects(lazy.load(), /no memory/u);
    assert.equal(lazy.isLoaded(), false);
    await lazy.load();
    await lazy.forget('local', 'c1');
    sinon.assert.calledOnce(host.forget as sinon.SinonSpy);
  });
});
