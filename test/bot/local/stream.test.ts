import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listenOnLoopback } from '../../../bot/demo/loopback-server.ts';
import {
  conversationLimits,
  createConversations,
  randomToken,
} from '../../../bot/local/conversations.ts';
import { createDirectLine } from '../../../bot/local/direct-line.ts';
import { createStreams, mostFrameBytes, mostUnreadBytes } from '../../../bot/local/stream.ts';
import { silentLog } from '../../../bot/log.ts';
import { createChatClient, openStream, refusedStream, serveDirectLine } from './chat-client.ts';
import { createScriptedHost } from './scripted-host.ts';

type Served = Awaited<ReturnType<typeof serveDirectLine>>;

describe('a client that opens a stream', () => {
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

  it('is refused a stream with a foreign token, without one, and of nobody', async () => {
    const [own, other] = [await begin(), await begin()];
    const path = own.streamUrl?.split('?')[0] ?? '';
    assert.equal(await refusedStream(`${path}?t=${other.token}`), 403);
    assert.equal(await refusedStream(path), 401);
    assert.equal(await refusedStream(path.replace(own.conversationId, 'nobody')), 401);
    assert.equal(await refusedStream(`${path.replace(own.conversationId, 'x')}?t=x`), 404);
    assert.equal(await refusedStream(`ws://127.0.0.1:${served.port}/elsewhere`), 404);
  });

  it('is refused a stream from another origin, and under a foreign name', async () => {
    const { streamUrl = '' } = await begin();
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { host: `evil.example:${served.port}` },
      { 'x-forwarded-for': '203.0.113.9' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      assert.equal(await refusedStream(streamUrl, { headers }), 403, JSON.stringify(headers));
    }
    const own = { headers: { origin: `http://127.0.0.1:${served.port}` } };
    const stream = await openStream(streamUrl, own);
    await stream.count(1);
  });

  it('is told to come later when eight streams are open', async () => {
    const { streamUrl } = await begin();
    const streams = [];
    for (let i = 0; i < conversationLimits.mostListeners; i += 1) {
      streams.push(await openStream(streamUrl));
    }
    const ninth = await openStream(streamUrl);
    const [code] = (await once(ninth.socket, 'close')) as [number];
    assert.equal(code, 1013);
    assert.deepEqual(ninth.received, []);
    assert.equal(streams.length, 8);
  });

  it('makes room for another when it goes', async () => {
    const { streamUrl } = await begin();
    for (let i = 0; i < 3 * conversationLimits.mostListeners; i += 1) {
      const stream = await openStream(streamUrl);
      await stream.count(1);
      stream.socket.close();
      await once(stream.socket, 'close');
    }
  });

  it('may send anything on the stream without any effect', async () => {
    const connection = await begin();
    const stream = await openStream(connection.streamUrl);
    stream.socket.send('');
    stream.socket.send('{"type":"message","text":"contoso.com"}');
    stream.socket.send(Buffer.from([0xff, 0x00, 0xfe]));
    await client.post(connection, ask('fabrikam.com'));
    await stream.count(3);
    assert.equal(script.received.length, 2);
  });

  it('is cut off when it sends more than 64 kB at once, and may come back', async () => {
    const { streamUrl } = await begin();
    const stream = await openStream(streamUrl);
    stream.socket.send('x'.repeat(mostFrameBytes + 1));
    const [code] = (await once(stream.socket, 'close')) as [number];
    assert.equal(code, 1009);
    await (await openStream(streamUrl)).count(1);
  });

  it('is cut off when its frames are malformed, and nothing else happens', async () => {
    const connection = await begin();
    const { pathname, search } = new URL(connection.streamUrl ?? '');
    const raw = connect(served.port, '127.0.0.1');
    raw.write(
      [
        `GET ${pathname}${search} HTTP/1.1`,
        `Host: 127.0.0.1:${served.port}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
        '\r\n',
      ].join('\r\n'),
    );
    await once(raw, 'data');
    raw.resume();
    // A frame that is not masked, with all reserved bits.
    raw.write(Buffer.from([0xff, 0x7f, 0xff, 0xff]));
    await once(raw, 'close');
    assert.equal((await client.poll(connection)).activities.length, 1);
  });

  it('gets 400 and never an upgrade when the handshake is broken', async () => {
    const connection = await begin();
    const { pathname, search } = new URL(connection.streamUrl ?? '');
    const raw = connect(served.port, '127.0.0.1');
    const host = `Host: 127.0.0.1:${served.port}`;
    raw.write(
      `GET ${pathname}${search} HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    );
    const [data] = (await once(raw, 'data')) as [Buffer];
    assert.match(data.toString(), /^HTTP\/1\.1 400 /u);
  });
});

describe('a client that does not read its stream', () => {
  it('is cut off when 8 MB are waiting, and comes back for the rest', async () => {
    assert.equal(mostUnreadBytes, 8 * 1024 * 1024);
    const conversation = createConversations({
      now: () => new Date(),
      randomToken,
      onGone: () => undefined,
    }).create();
    const streams = createStreams();
    const server = createServer();
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const watermark = new URL(request.url ?? '', 'http://localhost').searchParams.get('w');
      streams.open(request, socket, head, { conversation, watermark: watermark ?? undefined });
    });
    const { port, close } = await listenOnLoopback(server);
    const stream = await openStream(`ws://127.0.0.1:${port}/`);
    const closed = once(stream.socket, 'close');
    // In one go, so that nothing is read meanwhile.
    const text = 'x'.repeat(1_000_000);
    for (let i = 1; i <= 40; i += 1) {
      conversation.add({ id: String(i), type: 'message', from: { id: 'bot', role: 'bot' }, text });
    }
    await closed;
    assert.ok(stream.received.length < 40);
    const again = await openStream(`ws://127.0.0.1:${port}/?w=39`);
    const [last] = await again.count(1);
    assert.equal(last?.id, '40');
    streams.close();
    await close();
  });
});
