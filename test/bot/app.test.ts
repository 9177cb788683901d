import assert from 'node:assert/strict';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { maxBodyBytes } from '../../bot/server.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import {
  activity as teamsActivity,
  otherKey,
  registered,
  sdkOverrides,
  startKeyServer,
  tenantId,
  tokenOf,
  type KeyServer,
} from './framework/stub-services.ts';

interface Activity {
  readonly type?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly content: { readonly fallbackText: string } }[];
}

interface Delivered {
  readonly method: string;
  readonly url: string;
  readonly activity: Activity;
}

/** A channel that takes what the bot sends and gives each message an id. */
async function startConnector() {
  const delivered: Delivered[] = [];
  const waiting = new Set<() => void>();
  const server: Server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    incoming.on('end', () => {
      if (incoming.method === 'GET') {
        // Whose message it is, by the sign-in name: nobody is known here.
        response.statusCode = 404;
        response.end('{}');
        return;
      }
      const activity = JSON.parse(body) as Activity;
      delivered.push({ method: incoming.method ?? '', url: incoming.url ?? '', activity });
      for (const look of waiting) look();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: `m${delivered.length}` }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  /** Settles when that many were delivered. */
  const arrived = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (delivered.length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { delivered, arrived, server, serviceUrl: `http://127.0.0.1:${port}/` };
}

/** What fetch would not send: any Host, any Origin, any bytes. */
async function send(
  base: string,
  {
    path = '/',
    method = 'GET',
    headers = {},
    body = '',
  }: Readonly<{
    path?: string;
    method?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }>,
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, base), { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Bytes as they are, and everything that came back until the other side hung up. */
async function sendRaw(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe('the server', () => {
  let app: RunningApp;
  let connector: Awaited<ReturnType<typeof startConnector>>;
  let activities = 0;
  before(async () => {
    app = await startApp();
    connector = await startConnector();
  });
  after(async () => {
    await app.close();
    connector.server.close();
  });

  const activity = (differs: object = {}): object => ({
    type: 'message',
    id: `a${(activities += 1)}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: 'user' },
    recipient: { id: 'bot', name: 'FedBot' },
    conversation: { id: 'c', conversationType: 'personal' },
    ...differs,
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    send(app.base, {
      path: '/api/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('tells whoever watches that it is alive and ready, and not what it is made of', async () => {
    const health = await send(app.base, { path: '/health' });
    assert.deepEqual([health.status, health.text], [200, '{"status":"ok"}']);
    assert.equal(health.headers.server, undefined);
    const ready = await send(app.base, { path: '/ready' });
    assert.deepEqual([ready.status, ready.text], [200, '{"status":"ready"}']);
  });

  it('answers a message over the Bot Framework: progress in the turn, then the result in its place', async () => {
    connector.delivered.length = 0;
    assert.equal(
      (await post(activity({ text: '<at>FedBot</at> 為什麼連不上 litware.example？' }))).status,
      200,
    );
    const [progress] = connector.delivered;
    assert.ok(progress !== undefined);
    assert.equal(progress.method, 'POST');
    assert.match(progress.activity.summary ?? progress.activity.text ?? '', /litware\.example/u);
    await connector.arrived(2);
    const [, result] = connector.delivered;
    assert.ok(result !== undefined);
    assert.equal(result.method, 'PUT');
    assert.match(result.url, /\/activities\/m1$/u);
    assert.match(
      result.activity.attachments?.[0]?.content.fallbackText ?? '',
      /litware\.example：問題在對方那邊/u,
    );
  });

  const bodies: readonly (readonly [string, string, number])[] = [
    ['nothing', '', 400],
    ['no JSON', '{"a', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['a word', '"hello"', 400],
    ['an empty object', '{}', 400],
    ['a body of 1 MB', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413],
    ['one byte more than allowed', JSON.stringify({ text: 'x'.repeat(maxBodyBytes) }), 413],
    ['100,000 levels of lists', '['.repeat(100_000) + ']'.repeat(100_000), 400],
    [
      '50,000 names',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [n, 0]))),
      400,
    ],
  ];
  for (const [what, body, status] of bodies) {
    it(`refuses ${what} with a code and goes on`, async () => {
      const answer = await post(body);
      assert.equal(answer.status, status);
      assert.match(answer.text, /^\{"error":"[a-z-]+"\}$/u);
      assert.equal((await send(app.base, { path: '/health' })).status, 200);
    });
  }

  it('unpacks nothing: neither what is no gzip nor what would become 20 MB', async () => {
    for (const [encoding, body] of [
      ['gzip', 'zzz'],
      ['gzip', gzipSync(Buffer.alloc(20_000_000, 0x20))],
      ['deflate', 'zzz'],
      ['br', 'zzz'],
    ] as const) {
      for (const path of ['/api/messages', '/v3/directline/tokens/generate']) {
        const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
        const { status } = await send(app.base, { path, method: 'POST', headers, body });
        assert.equal(status, 415, `${path} ${encoding}`);
      }
    }
    const plain = { 'content-encoding': 'identity' };
    assert.equal((await post(activity({ text: 'help' }), plain)).status, 200);
  });

  const addresses: readonly (readonly [string, string])[] = [
    ['/health', 'a b'],
    ['/health', '['],
    ['/health', 'localhost:99999'],
    ['/health', 'a:b'],
    ['/health', '%'],
    ['/health', '127.0.0.1:1, evil'],
    ['http://[', 'localhost'],
    ['http://x:99999/', 'localhost'],
    ['*', 'localhost'],
    ['//[', 'localhost'],
  ];
  for (const [target, host] of addresses) {
    it(`refuses the address ${target} on "${host}", and goes on`, async () => {
      const answer = await sendRaw(app.base, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 400 /u);
      assert.equal((await send(app.base, { path: '/health' })).status, 200);
    });
  }

  it('takes no form and no text for an activity', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ])
      assert.equal(
        (await post(JSON.stringify(activity({ text: 'help' })), { 'content-type': type })).status,
        400,
      );
  });

  it('replies to this machine only while it has no app id', async () => {
    for (const serviceUrl of [
      'https://smba.trafficmanager.net/emea/',
      'http://evil.example/',
      'http://10.0.0.5/',
      'http://127.0.0.1.nip.io/',
    ])
      assert.equal((await post(activity({ text: 'help', serviceUrl }))).status, 403, serviceUrl);
  });

  const strangers: readonly (readonly [string, Record<string, string>])[] = [
    ['a foreign name for this machine', { host: 'evil.example' }],
    ['a name that only begins like ours', { host: 'localhost.evil.example:3978' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://localhost:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a request across sites', { 'sec-fetch-site': 'cross-site' }],
    ['a relay', { 'x-forwarded-for': '203.0.113.9' }],
  ];
  for (const [who, headers] of strangers) {
    it(`lets ${who} neither ask nor read`, async () => {
      const tries = [
        post(activity({ text: 'help' }), headers),
        send(app.base, { path: '/', headers }),
        send(app.base, { path: '/v3/directline/tokens/generate', method: 'POST', headers }),
      ];
      assert.deepEqual(
        (await Promise.all(tries)).map(({ status }) => status),
        [403, 403, 403],
      );
    });
  }

  it('knows nothing else', async () => {
    for (const path of [
      '/api',
      '/api/notify',
      '/../package.json',
      '/page/../../package.json',
      '/%2e%2e/package.json',
      '/dist',
    ])
      assert.equal((await send(app.base, { path })).status, 404, path);
    assert.equal((await send(app.base, { path: '/api/messages' })).status, 405);
  });

  it('hangs up on a WebSocket that nobody announced', async () => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    for (const path of [
      '/',
      '/v3/directline/conversations/x/stream',
      '/v3/directline/conversations/x/stream?t=y',
    ]) {
      const status = await send(app.base, { path, headers: upgrade }).then(
        (answer) => answer.status,
        () => 0,
      );
      assert.ok(status === 0 || status >= 400, `${path}: ${status}`);
    }
  });
});

describe('the server with an app id', () => {
  let app: RunningApp;
  let keys: KeyServer;
  before(async () => {
    keys = await startKeyServer();
    app = await startApp({
      config: { framework: registered, allowedTenants: [tenantId], localPage: true },
      overrides: sdkOverrides(keys),
    });
  });
  after(async () => {
    await app.close();
    await keys.close();
  });

  const post = (authorization: string | undefined, differs: Record<string, unknown> = {}) =>
    send(app.base, {
      path: '/api/messages',
      method: 'POST',
      headers: {
        host: 'bot.fabrikam.com',
        'x-forwarded-for': '203.0.113.9',
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
      },
      // A reaction: there is nothing to reply, so nothing leaves this machine.
      body: JSON.stringify(teamsActivity({ type: 'messageReaction', ...differs })),
    });

  it('believes the channel, behind a proxy too', async () => {
    assert.equal((await post(tokenOf())).status, 200);
  });

  it('believes nobody else, and says no word about why', async () => {
    for (const authorization of [undefined, 'Bearer x', tokenOf({ key: otherKey })]) {
      const { status, text } = await post(authorization);
      assert.deepEqual([status, text], [401, '']);
    }
  });

  it('replies to hosts of the channel only, and to tenants that are allowed', async () => {
    const elsewhere = 'https://smba.trafficmanager.net.evil.example/';
    const token = tokenOf({ claims: { serviceurl: elsewhere } });
    assert.equal((await post(token, { serviceUrl: elsewhere })).status, 403);
    const other = '12345678-8888-7777-6666-555555555555';
    const foreign = {
      channelData: { tenant: { id: other } },
      conversation: { id: 'c', tenantId: other },
    };
    assert.equal((await post(tokenOf(), foreign)).status, 403);
    assert.equal((await post(tokenOf(), { serviceUrl: undefined })).status, 400);
  });

  it('shows its page to this machine alone', async () => {
    const relayed = { host: 'bot.fabrikam.com', 'x-forwarded-for': '203.0.113.9' };
    const tries = [
      send(app.base, { path: '/', headers: relayed }),
      send(app.base, { path: '/', headers: { 'x-forwarded-for': '203.0.113.9' } }),
      send(app.base, { path: '/v3/directline/tokens/generate', method: 'POST', headers: relayed }),
      send(app.base, { path: '/' }),
    ];
    assert.deepEqual(
      (await Promise.all(tries)).map(({ status }) => status),
      [403, 403, 403, 200],
    );
  });

  it('has no page at all unless it is asked for', async () => {
    const headless = await startApp({
      config: { framework: registered, allowedTenants: [], localPage: false },
      overrides: sdkOverrides(keys),
    });
    for (const path of ['/', '/words.json', '/v3/directline/conversations/x/activities'])
      assert.equal((await send(headless.base, { path })).status, 404, path);
    await headless.close();
  });
});
