import assert from 'node:assert/strict';
import sinon from 'sinon';
import { DirectLine, type Link, type StreamEvents } from '../../bot/page/direct-line.ts';
import type { Session } from '../../bot/page/session.ts';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: unknown;
}

type Answers = (request: Request) => Response;

const begun = { conversationId: 'c1', token: 't1', streamUrl: 'ws://elsewhere:1/stream/c1?t=s1' };
const session: Session = { conversation: 'c1', token: 't1', stream: '/stream/c1?t=s1' };

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

/** A server that knows the conversation; `change` answers some requests otherwise. */
function healthy(change: (request: Request) => Response | undefined = () => undefined): Answers {
  return (request) => {
    const changed = change(request);
    if (changed !== undefined) return changed;
    if (request.path.endsWith('/tokens/generate')) return json(200, { token: 't0' });
    if (request.path === '/v3/directline/conversations') return json(201, begun);
    if (request.method === 'POST') return json(200, { id: 'c1|0000007' });
    return json(200, { activities: [{ n: 1 }], watermark: '4' });
  };
}

function setUp(initial: Answers) {
  let answers = initial;
  const requests: Request[] = [];
  const streams: { path: string; events: StreamEvents; isClosed: boolean }[] = [];
  const heard: unknown[] = [];
  const links: Link[] = [];
  const line = new DirectLine(
    {
      fetch: async (path, { method, headers, body }) => {
        const bearer = new Headers(headers).get('authorization');
        const request = {
          method: method ?? 'GET',
          path,
          token: bearer?.replace('Bearer ', ''),
          body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
        };
        requests.push(request);
        return answers(request);
      },
      openStream: (path, events) => {
        const stream = { path, events, isClosed: false };
        streams.push(stream);
        return () => {
          stream.isClosed = true;
        };
      },
      random: () => 0,
      reader: () => ({ locale: 'zh-TW', timeZone: 'Asia/Taipei' }),
    },
    {
      received: (activities) => heard.push(...activities),
      linked: (link) => links.push(link),
      began: (began) => heard.push(began),
      forgotten: () => heard.push('forgotten'),
    },
  );
  return {
    line,
    requests,
    streams,
    heard,
    links,
    answer(next: Answers) {
      answers = next;
    },
    paths: () =>
      requests.map(({ method, path }) => `${method} ${path.replace('/v3/directline', '')}`),
  };
}

function fails(): never {
  throw new TypeError('fetch failed');
}

describe('the connection of the page', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => clock.restore());
  const settle = () => clock.tickAsync(0);

  it('begins a conversation with a token, language and time zone, and opens its stream here', async () => {
    const { line, requests, streams, heard, links, paths } = setUp(healthy());
    line.open();
    await settle();
    streams[0]?.events.opened();
    assert.deepEqual(paths(), [
      'POST /tokens/generate',
      'POST /conversations',
      'GET /conversations/c1/activities',
    ]);
    assert.deepEqual(requests[1]?.body, { locale: 'zh-TW', timeZone: 'Asia/Taipei' });
    assert.deepEqual(
      requests.map(({ token }) => token),
      [undefined, 't0', 't1'],
    );
    assert.equal(streams[0]?.path, '/stream/c1?t=s1&watermark=4');
    assert.deepEqual(heard, [session, { n: 1 }]);
    assert.deepEqual(links, ['connecting', 'connected']);
  });

  it('takes a conversation up again, and gets all that was said', async () => {
    const { line, heard, paths } = setUp(healthy());
    line.open(session);
    await settle();
    assert.deepEqual(paths(), ['GET /conversations/c1/activities']);
    assert.deepEqual(heard, [session, { n: 1 }]);
  });

  it('hands over what the stream says, and ignores what it cannot read', async () => {
    const { line, streams, heard } = setUp(healthy());
    line.open(session);
    await settle();
    const [stream] = streams;
    stream?.events.opened();
    for (const odd of ['', '{', '[]', '{"activities":7}', new ArrayBuffer(2)]) {
      stream?.events.said(odd);
    }
    stream?.events.said(JSON.stringify({ activities: [{ n: 2 }], watermark: '9' }));
    assert.deepEqual(heard.slice(2), [{ n: 2 }]);
  });

  it('comes back after the stream broke, and asks only for what came later', async () => {
    const { line, streams, links, paths } = setUp(healthy());
    line.open(session);
    await settle();
    streams[0]?.events.opened();
    streams[0]?.events.said(JSON.stringify({ activities: [], watermark: '9' }));
    streams[0]?.events.closed();
    assert.equal(links.at(-1), 'lost');
    await clock.tickAsync(499);
    assert.equal(streams.length, 1);
    await clock.tickAsync(1);
    streams[1]?.events.opened();
    assert.equal(links.at(-1), 'connected');
    assert.equal(paths().at(-1), 'GET /conversations/c1/activities?watermark=9');
  });

  it('waits longer each time, and says after three attempts that the server does not answer', async () => {
    const { line, links, requests, answer } = setUp(fails);
    line.open(session);
    await settle();
    assert.deepEqual(links, ['connecting', 'lost']);
    await clock.tickAsync(500);
    await clock.tickAsync(999);
    assert.equal(requests.length, 2);
    await clock.tickAsync(1);
    assert.deepEqual(links, ['connecting', 'lost', 'lost', 'unreachable']);
    answer(healthy());
    await clock.tickAsync(2000);
    assert.equal(requests.length, 4);
  });

  it('does not hurry back to a server that hangs up at once, and forgets that after a steady while', async () => {
    const { line, streams } = setUp(healthy());
    const hangUp = () => {
      streams.at(-1)?.events.opened();
      streams.at(-1)?.events.closed();
    };
    line.open(session);
    await settle();
    for (const waitMs of [500, 1000, 2000]) {
      const before = streams.length;
      hangUp();
      await clock.tickAsync(waitMs - 1);
      assert.equal(streams.length, before);
      await clock.tickAsync(1);
      assert.equal(streams.length, before + 1);
    }
    streams.at(-1)?.events.opened();
    await clock.tickAsync(5000);
    streams.at(-1)?.events.closed();
    await clock.tickAsync(500);
    assert.equal(streams.length, 5);
  });

  it('tries at once when told that the network is back', async () => {
    const { line, streams, answer } = setUp(fails);
    line.open(session);
    await settle();
    answer(healthy());
    line.retryNow();
    await settle();
    assert.equal(streams.length, 1);
    await clock.tickAsync(60_000);
    assert.equal(streams.length, 1);
  });

  for (const status of [401, 403, 404]) {
    it(`begins another conversation when the kept one answers ${status}`, async () => {
      const { line, heard, streams, paths } = setUp(
        healthy(({ path }) => (path.includes('/gone/') ? json(status, {}) : undefined)),
      );
      line.open({ ...session, conversation: 'gone' });
      await settle();
      assert.equal(heard.filter((what) => what === 'forgotten').length, 1);
      assert.equal(paths().at(-1), 'GET /conversations/c1/activities');
      assert.equal(streams.length, 1);
    });
  }

  it('does not go round in circles when a new conversation is refused too', async () => {
    const { line, requests, heard, links } = setUp(() => json(403, {}));
    line.open();
    await settle();
    assert.equal(requests.length, 1);
    assert.deepEqual(heard, []);
    assert.equal(links.at(-1), 'lost');
  });

  it('gives the id of what was sent', async () => {
    const { line, requests } = setUp(healthy());
    line.open(session);
    await settle();
    const sent = await line.send({ type: 'message', text: 'contoso.com' });
    assert.deepEqual(sent, { id: 'c1|0000007' });
    assert.deepEqual(requests.at(-1)?.body, { type: 'message', text: 'contoso.com' });
  });

  it('says why something was not sent, and does not send it twice by itself', async () => {
    const { line, requests, answer } = setUp(healthy());
    line.open(session);
    await settle();
    const before = requests.length;
    answer(() => json(429, {}));
    assert.deepEqual(await line.send({}), { failed: 'refused' });
    answer(fails);
    assert.deepEqual(await line.send({}), { failed: 'network' });
    await clock.tickAsync(60_000);
    assert.equal(requests.length, before + 2);
  });

  it('begins another conversation when the server has forgotten the one it sends to', async () => {
    const { line, heard, streams, answer } = setUp(healthy());
    line.open(session);
    await settle();
    answer(
      healthy(({ method, path }) =>
        method === 'POST' && path.includes('/c1/') ? json(404, {}) : undefined,
      ),
    );
    assert.deepEqual(await line.send({}), { failed: 'refused' });
    await settle();
    assert.ok(heard.includes('forgotten'));
    assert.equal(streams[0]?.isClosed, true);
    assert.equal(streams.length, 2);
  });

  it('no longer listens to a conversation that was left', async () => {
    const { line, streams, heard, links } = setUp(healthy());
    line.open(session);
    await settle();
    line.open();
    await settle();
    const before = [heard.length, links.length];
    streams[0]?.events.opened();
    streams[0]?.events.said(JSON.stringify({ activities: [{ late: true }] }));
    streams[0]?.events.closed();
    await clock.tickAsync(60_000);
    assert.deepEqual([heard.length, links.length], before);
    assert.equal(streams.length, 2);
  });
});
