import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import sinon from 'sinon';
import type { Host, Receipt } from '../../../bot/turns/channel.ts';
import { activity, anonymousEndpoint, fakeHost, fromHere } from './stub-services.ts';

const local = activity({ serviceUrl: 'http://127.0.0.1:9/' });

describe('the endpoint without an app id', () => {
  const refused: readonly [string, Record<string, string>, string | undefined, string][] = [
    ['a neighbour', {}, '192.0.2.9', 'caller-not-loopback'],
    ['an IPv6 neighbour', {}, 'fe80::1', 'caller-not-loopback'],
    ['nobody in particular', {}, undefined, 'caller-not-loopback'],
    ['a tunnel', { 'x-forwarded-for': '198.51.100.1' }, '127.0.0.1', 'caller-forwarded'],
    ['a page in a browser', { origin: 'https://evil.example' }, '127.0.0.1', 'caller-is-a-page'],
    ['a name bound to this machine', { host: 'evil.example:3978' }, '::1', 'caller-is-a-page'],
  ];
  for (const [name, headers, remoteAddress, code] of refused) {
    it(`refuses ${name}`, async () => {
      const host = fakeHost();
      const answer = await anonymousEndpoint({ host }).handle({
        headers,
        body: local,
        remoteAddress,
      });
      assert.deepEqual(answer, { status: 403, body: { error: code } });
      sinon.assert.notCalled(host.receive);
    });
  }

  it('refuses to reply elsewhere than to this machine', async () => {
    const host = fakeHost();
    const answer = await anonymousEndpoint({ host }).handle({ ...fromHere, body: activity() });
    assert.deepEqual(answer, { status: 403, body: { error: 'service-url-not-loopback' } });
    sinon.assert.notCalled(host.receive);
  });

  for (const remoteAddress of ['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1']) {
    it(`takes a program of this machine, ${remoteAddress}`, async () => {
      const host = fakeHost();
      const headers = { host: 'localhost:3978' };
      const answer = await anonymousEndpoint({ host }).handle({
        headers,
        body: local,
        remoteAddress,
      });
      assert.deepEqual(answer, { status: 200 });
      sinon.assert.calledOnce(host.receive);
    });
  }

  for (const body of [undefined, null, [], {}, 'text', 7]) {
    it(`answers ${inspect(body)} with 400`, async () => {
      assert.equal((await anonymousEndpoint().handle({ ...fromHere, body })).status, 400);
    });
  }

  it('logs when the host fails, without its words, and asks for the message again', async () => {
    const host = fakeHost(() => Promise.reject(new Error('secret of a message')));
    const log = { info: sinon.spy(), warn: sinon.spy(), error: sinon.spy(), domain: () => '' };
    const answer = await anonymousEndpoint({ host, log }).handle({ ...fromHere, body: local });
    assert.equal(answer.status, 503);
    sinon.assert.calledOnceWithExactly(log.error, 'turn.failed', {
      channel: 'msteams',
      error: 'Error',
    });
  });

  it('answers 500 without words when it fails itself', async () => {
    const host = { ...fakeHost(), forget: () => Promise.reject(new TypeError('secret')) };
    const answer = await anonymousEndpoint({ host }).handle({
      ...fromHere,
      body: { ...local, type: 'installationUpdate', action: 'remove' },
    });
    assert.deepEqual(answer, { status: 500, body: { error: 'internal' } });
  });

  it('answers before a slow turn is over, which close waits for', async () => {
    let finish: (receipt: Receipt) => void = () => undefined;
    const host = fakeHost((_incoming, { onRecorded }) => {
      onRecorded?.();
      return new Promise((resolve) => (finish = resolve));
    });
    const endpoint = anonymousEndpoint({ host, overrides: { answerWithinMs: 5 } });
    assert.deepEqual(await endpoint.handle({ ...fromHere, body: local }), { status: 200 });
    let isClosed = false;
    const closed = endpoint.close().then(() => (isClosed = true));
    assert.equal(isClosed, false);
    finish('taken');
    await closed;
  });

  const lost: readonly (readonly [string, Host['receive']])[] = [
    ['is not recorded in time', () => new Promise(() => undefined)],
    ['is neither recorded nor told', () => Promise.resolve('failed')],
    ['ends in a fault of the host', () => Promise.reject(new Error('secret'))],
  ];
  for (const [how, receive] of lost) {
    it(`does not take a message whose turn ${how}: the channel may come again`, async () => {
      const host = fakeHost(receive);
      const endpoint = anonymousEndpoint({ host, overrides: { answerWithinMs: 5 } });
      const { status, body } = await endpoint.handle({ ...fromHere, body: local });
      assert.deepEqual([status, body], [503, { error: 'not-taken' }]);
    });
  }
});
