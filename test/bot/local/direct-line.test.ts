import assert from 'node:assert/strict';
import sinon from 'sinon';
import { conversationLimits } from '../../../bot/local/conversations.ts';
import { message, setUpChannel } from './asked-channel.ts';

const instant = new Date('2026-11-21T08:00:00Z');

describe('the Direct Line of the local page', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: instant, toFake: ['Date'] });
  });
  afterEach(() => clock.restore());

  it('gives a token, a conversation and an address for the stream', async () => {
    const { ask, open } = setUpChannel();
    const { conversationId, token, expires_in } = await open();
    assert.equal(expires_in, 86_400);
    const started = await ask('POST', 'conversations', { token });
    assert.equal(started.status, 201);
    assert.equal(started.headers['cache-control'], 'no-store');
    assert.deepEqual(started.body, {
      conversationId,
      token,
      expires_in: 86_400,
      streamUrl: `ws://localhost:3978/v3/directline/conversations/${conversationId}/stream?t=${token}`,
    });
    const refreshed = await ask('POST', 'tokens/refresh', { token });
    assert.deepEqual(refreshed.body, { conversationId, token, expires_in: 86_400 });
  });

  it('says which methods a place knows', async () => {
    const { ask, open } = setUpChannel();
    const { conversationId } = await open();
    const given = await ask('DELETE', `conversations/${conversationId}/activities`);
    assert.equal(given.headers.allow, 'GET, POST');
  });

  it('greets once, however often a conversation is started', async () => {
    const { ask, open, received } = setUpChannel();
    const { token, conversationId } = await open();
    const body = { locale: 'zh-TW', localTimezone: 'Asia/Taipei' };
    assert.equal((await ask('POST', 'conversations', { token, body })).status, 201);
    assert.equal((await ask('POST', 'conversations', { token, body })).status, 200);
    assert.deepEqual(received, [
      {
        channel: 'local',
        conversation: conversationId,
        user: 'local',
        id: `${conversationId}|0000001`,
        input: { kind: 'joined', place: 'personal' },
        reader: { locale: 'zh-TW', timeZone: 'Asia/Taipei', passing: true },
      },
    ]);
  });

  it('takes the language from the browser when the client names none', async () => {
    const { ask, open, received } = setUpChannel();
    const { token } = await open();
    const headers = { 'accept-language': 'zh-TW,zh;q=0.9' };
    await ask('POST', 'conversations', { token, headers });
    assert.deepEqual(received[0]?.reader, { locale: 'zh-TW', passing: true });
  });

  it('remembers what the last message told of its reader', async () => {
    const { ask, open, received } = setUpChannel();
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    const first = { ...message, locale: 'en', localTimezone: 'Asia/Taipei' };
    await ask('POST', path, { token, body: first });
    await ask('POST', path, { token, body: { ...message, locale: 'zh-TW' } });
    assert.deepEqual(received[1]?.reader, {
      locale: 'zh-TW',
      timeZone: 'Asia/Taipei',
      passing: true,
    });
  });

  it('believes no claim about who, where, when and which', async () => {
    const { ask, open, received } = setUpChannel();
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    await ask('POST', path, {
      token,
      body: {
        ...message,
        id: 'mine',
        timestamp: '1999-01-01T00:00:00Z',
        channelId: 'msteams',
        serviceUrl: 'http://evil.example',
        conversation: { id: 'another' },
        recipient: { id: 'another' },
        from: { id: 'bot', name: 'You', role: 'bot' },
        channelData: { clientActivityID: 'c1', postBack: true, tenant: { id: 'theirs' } },
      },
    });
    const { body } = await ask('GET', path, { token });
    const [echo] = (body as { activities: unknown[] }).activities;
    assert.deepEqual(echo, {
      type: 'message',
      id: `${conversationId}|0000001`,
      timestamp: instant.toISOString(),
      channelId: 'directline',
      conversation: { id: conversationId },
      from: { id: 'user', name: 'You', role: 'user' },
      recipient: { id: 'bot' },
      text: 'contoso.com',
      textFormat: 'plain',
      channelData: { clientActivityID: 'c1', postBack: true },
    });
    assert.equal(received[0]?.user, 'local');
    assert.equal(received[0].conversation, conversationId);
    assert.equal(received[0].tenant, undefined);
  });

  for (const type of [
    'event',
    'typing',
    'invoke',
    'conversationUpdate',
    'endOfConversation',
    'x',
  ]) {
    it(`accepts an activity of type ${type} and does nothing`, async () => {
      const { ask, open, received } = setUpChannel();
      const { token, conversationId } = await open();
      const path = `conversations/${conversationId}/activities`;
      const body = { type, text: 'contoso.com', value: {}, name: 'startConversation' };
      const { status } = await ask('POST', path, { token, body });
      assert.equal(status, 200);
      const read = await ask('GET', path, { token });
      assert.deepEqual(read.body, { activities: [], watermark: '0' });
      assert.deepEqual(received, []);
    });
  }

  it('answers although the turn never ends', async () => {
    const { ask, open, host } = setUpChannel();
    sinon.replace(host, 'receive', () => new Promise(() => undefined));
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    assert.equal((await ask('POST', path, { token, body: message })).status, 200);
  });

  it('survives a turn that fails, at once or later, and logs no text of it', async () => {
    const { ask, open, host, lines } = setUpChannel();
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    const failures = [
      () => Promise.reject(new TypeError('secret')),
      () => {
        throw new RangeError('secret');
      },
    ];
    for (const fails of failures) {
      host.receive = fails;
      assert.equal((await ask('POST', path, { token, body: message })).status, 200);
    }
    await new Promise(setImmediate);
    const failed = lines.filter((line) => line.includes('local.turn-failed'));
    assert.match(failed.join(' '), /TypeError.*RangeError|RangeError.*TypeError/u);
    assert.ok(!failed.join('').includes('secret'));
  });

  it('keeps tokens and messages out of the log', async () => {
    const { ask, open, lines } = setUpChannel();
    const [own, other] = [await open(), await open()];
    const path = `conversations/${own.conversationId}/activities`;
    await ask('POST', 'conversations', { token: own.token });
    await ask('POST', path, { token: own.token, body: message });
    await ask('GET', path, { token: other.token });
    await ask('GET', path, { token: own.token, headers: { origin: 'http://evil.example' } });
    const log = lines.join('\n');
    for (const secret of [own.token, other.token, 'contoso', 'evil']) {
      assert.ok(!log.includes(secret), secret);
    }
  });

  it('tells the host which conversation has gone', async () => {
    const { open, forgotten } = setUpChannel({ ...conversationLimits, mostConversations: 1 });
    const { conversationId } = await open();
    await open();
    assert.deepEqual(forgotten, [`local ${conversationId}`]);
  });

  it('says 404 of a conversation that has gone, so that the client begins anew', async () => {
    const { ask, open } = setUpChannel();
    const { token, conversationId } = await open();
    clock.tick(conversationLimits.idleMs + 1);
    const given = await ask('GET', `conversations/${conversationId}/activities`, { token });
    assert.equal(given.status, 404);
  });
});
