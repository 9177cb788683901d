import assert from 'node:assert/strict';
import { once } from 'node:events';
import { randomToken } from '../../../bot/local/conversations.ts';
import { createDirectLine } from '../../../bot/local/direct-line.ts';
import { silentLog } from '../../../bot/log.ts';
import {
  createChatClient,
  openStream,
  serveDirectLine,
  type ClientActivity,
} from './chat-client.ts';
import { createScriptedHost } from './scripted-host.ts';

type Served = Awaited<ReturnType<typeof serveDirectLine>>;

const said = (activity: ClientActivity | undefined) => JSON.stringify(activity);

describe('a Web Chat client on loopback', () => {
  let served: Served;
  let script: ReturnType<typeof createScriptedHost>;
  let client: ReturnType<typeof createChatClient>;

  beforeEach(async () => {
    script = createScriptedHost();
    served = await serveDirectLine(
      createDirectLine({
        host: script.host,
        log: silentLog,
        now: () => new Date(),
        randomToken,
        botName: 'Federation Helper',
      }),
    );
    client = createChatClient(served.base);
  });
  afterEach(() => served.close());

  const begin = async () => client.start(await client.generate());
  const ask = (text: string) => ({ type: 'message', text, from: { id: 'me', name: 'Me' } });

  it('sees its own message, the progress, and the result under the same id', async () => {
    const connection = await begin();
    const stream = await openStream(connection.streamUrl);
    await stream.count(1);
    const posted = await client.post(connection, {
      ...ask('contoso.com'),
      channelData: { clientActivityID: 'c-1' },
    });
    await stream.count(3);
    await script.finish();
    const [welcome, echo, progress, result] = await stream.count(4);
    assert.match(said(welcome), /welcome/u);
    assert.equal(welcome?.from.role, 'bot');
    assert.equal(welcome.from.name, 'Federation Helper');
    assert.equal(echo?.id, posted);
    assert.deepEqual(echo.from, { id: 'me', name: 'Me', role: 'user' });
    assert.deepEqual(echo.channelData, { clientActivityID: 'c-1' });
    assert.match(said(progress), /checking contoso\.com/u);
    assert.match(said(result), /result of contoso\.com/u);
    assert.equal(result?.id, progress?.id);
    assert.equal(result?.timestamp, progress?.timestamp);
    assert.equal(stream.received.length, 4);
  });

  it('gets what it missed, the result included, when it comes back with its watermark', async () => {
    const connection = await begin();
    const stream = await openStream(connection.streamUrl);
    await client.post(connection, ask('contoso.com'));
    await stream.count(3);
    stream.socket.terminate();
    await script.finish();
    await client.post(connection, ask('fabrikam.com'));
    const again = await client.reconnect(connection, stream.watermark());
    assert.equal(again.token, connection.token);
    const second = await openStream(again.streamUrl);
    const [result, echo, progress] = await second.count(3);
    assert.match(said(result), /result of contoso\.com/u);
    assert.equal(result?.id, stream.received[2]?.id);
    assert.equal(echo?.text, 'fabrikam.com');
    assert.match(said(progress), /checking fabrikam\.com/u);
  });

  it('gets everything by polling, the result included', async () => {
    const connection = await begin();
    await client.post(connection, ask('contoso.com'));
    const first = await client.poll(connection);
    assert.deepEqual(
      first.activities.map(({ from }) => from.role),
      ['bot', 'user', 'bot'],
    );
    await script.finish();
    const second = await client.poll(connection, first.watermark);
    assert.equal(second.activities.length, 1);
    assert.equal(second.activities[0]?.id, first.activities[2]?.id);
    assert.match(said(second.activities[0]), /result of contoso\.com/u);
    assert.deepEqual((await client.poll(connection, second.watermark)).activities, []);
  });

  it('shares a conversation with a second client that has the token', async () => {
    const connection = await begin();
    const streams = [
      await openStream(connection.streamUrl),
      await openStream(connection.streamUrl),
    ] as const;
    await client.post(connection, ask('contoso.com'));
    const [first, second] = [await streams[0].count(3), await streams[1].count(3)];
    assert.deepEqual(first, second);
    streams[0].socket.terminate();
    await once(streams[0].socket, 'close');
    await client.post(connection, ask('fabrikam.com'));
    await streams[1].count(5);
    assert.equal(streams[0].received.length, 3);
  });

  it('sees messages in the order in which they arrived', async () => {
    const connection = await begin();
    const texts = Array.from({ length: 20 }, (_, i) => `partner-${i}.example`);
    for (const text of texts) await client.post(connection, ask(text));
    const { activities } = await client.poll(connection);
    const own = activities.filter(({ from }) => from.role === 'user');
    assert.deepEqual(
      own.map(({ text }) => text),
      texts,
    );
    assert.deepEqual(
      script.received.map(({ input }) => (input.kind === 'text' ? input.text : input.kind)),
      ['joined', ...texts],
    );
    const ids = activities.map(({ id }) => id);
    assert.deepEqual(ids, [...ids].sort());
  });

  it('presses a button of a message of the bot', async () => {
    const connection = await begin();
    const { activities } = await client.poll(connection);
    const [welcome] = activities;
    const value = { fh: 1, do: 'help' };
    await client.post(connection, { type: 'message', value, replyToId: welcome?.id });
    assert.deepEqual(script.received[1]?.input, {
      kind: 'pressed',
      value,
      messageId: welcome?.id,
    });
  });

  it('may go in the middle of anything', async () => {
    const connection = await begin();
    const stream = await openStream(connection.streamUrl);
    await client.post(connection, ask('contoso.com'));
    stream.socket.terminate();
    await script.finish();
    await script.host.settled();
    const { activities } = await client.poll(connection);
    assert.match(said(activities.at(-1)), /result of contoso\.com/u);
  });

  it('gets small answers to large and deep bodies, and the channel goes on', async () => {
    const connection = await begin();
    const path = `conversations/${connection.conversationId}/activities`;
    const bodies: readonly [string, number][] = [
      [JSON.stringify(ask('x'.repeat(1_000_000))), 413],
      [`{"type":"message","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
      [`{"type":"message","value":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}`, 400],
      ['{"type":"message"', 400],
      ['[]', 400],
      ['null', 400],
    ];
    for (const [body, status] of bodies) {
      assert.equal((await client.call('POST', path, connection.token, body)).status, status);
    }
    await client.post(connection, ask('y'.repeat(100_000)));
    const last = script.received.at(-1);
    assert.equal(last?.input.kind, 'text');
    assert.equal((await client.poll(connection)).activities.length, 3);
  });

  it('shows nothing to a page of another site, and allows it nothing', async () => {
    const { token, conversationId } = await begin();
    const path = `conversations/${conversationId}/activities`;
    const read = await client.call('GET', path, token, undefined, {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    });
    assert.deepEqual([read.status, read.body], [403, { error: { code: 'cross-site' } }]);
    const form = await client.call('POST', 'tokens/generate', undefined, 'a=b', {
      origin: 'http://evil.example',
      'content-type': 'text/plain',
    });
    assert.deepEqual([form.status, form.body], [403, { error: { code: 'foreign-origin' } }]);
    assert.equal(form.headers.get('access-control-allow-origin'), null);
  });

  it('is told of the end when the server stops', async () => {
    const connection = await begin();
    const stream = await openStream(connection.streamUrl);
    const closed = once(stream.socket, 'close');
    await served.close();
    await closed;
    assert.deepEqual(script.forgotten, [`local ${connection.conversationId}`]);
  });
});
