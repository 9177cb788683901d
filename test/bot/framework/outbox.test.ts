import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import sinon from 'sinon';
import type { Reply } from '../../../dialogs/reply.ts';
import type { Host, Outbox } from '../../../bot/turns/channel.ts';
import {
  activity,
  anonymousEndpoint,
  fakeHost,
  fakeLog,
  fromHere,
  listen,
  type LocalServer,
} from './stub-services.ts';

interface Call {
  readonly line: string;
  readonly body: Record<string, unknown>;
}

/** Takes messages as Teams does; `answers` are used up one by one, then everything is taken. */
interface Connector extends LocalServer {
  readonly calls: Call[];
  readonly answers: ((response: ServerResponse) => void)[];
}

async function startConnector(): Promise<Connector> {
  const calls: Call[] = [];
  const answers: Connector['answers'] = [];
  const server = await listen((request, text, response) => {
    const body = JSON.parse(text) as Record<string, unknown>;
    const path = decodeURIComponent(request.url ?? '');
    calls.push({ line: `${request.method ?? ''} ${path}`, body });
    const answer = answers.shift();
    if (answer !== undefined) {
      answer(response);
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: `m${calls.length}` }));
  });
  return { ...server, calls, answers };
}

const refuse =
  (status: number, code = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { code, message: 'words of the channel' } }));
  };

const reply: Reply = {
  kind: 'result',
  locale: 'en',
  tone: 'good',
  title: 'contoso.com can be reached.',
  blocks: [{ kind: 'paragraph', text: 'Port 5061 answers.' }],
  buttons: [],
};

describe('replies', () => {
  let connector: Connector;
  beforeEach(async () => {
    connector = await startConnector();
  });
  afterEach(() => connector.close());

  /** Runs one turn whose work is `act`; waits cost no time and are remembered. */
  const turn = async (
    act: (now: Outbox, later: Outbox) => Promise<unknown>,
    parts: Record<string, unknown> = {},
  ) => {
    let elapsedMs = 0;
    const waits: number[] = [];
    const retryClock = {
      now: () => elapsedMs,
      wait: (ms: number) => {
        waits.push(ms);
        elapsedMs += ms;
        return Promise.resolve();
      },
      random: () => 0.5,
    };
    let laterBox: Outbox | undefined;
    const receive: Host['receive'] = async (_incoming, { now, later }) => {
      laterBox = later;
      await act(now, later);
      return 'taken';
    };
    const log = fakeLog();
    const endpoint = anonymousEndpoint({
      host: fakeHost(receive),
      log,
      overrides: { retryClock },
    });
    const body = activity({ serviceUrl: connector.url, ...parts });
    const answer = await endpoint.handle({ ...fromHere, body });
    assert.deepEqual(log.error.args, []);
    assert.ok(laterBox);
    return { answer, waits, log, later: laterBox };
  };
  const lines = () => connector.calls.map(({ line }) => line);
  const talk = '/v3/conversations/a:talk/activities';

  it('go to the conversation as a card, and give the id by which they can be replaced', async () => {
    const sent: unknown[] = [];
    const { answer } = await turn(async (now) => sent.push(await now.send(reply, 'mark-1')));
    assert.deepEqual(answer, { status: 200 });
    assert.deepEqual(sent, [{ ok: true, id: 'm1' }]);
    assert.deepEqual(lines(), [`POST ${talk}/1700000000001`]);
    const [call] = connector.calls;
    assert.equal(call?.body.text, undefined);
    assert.equal((call?.body.attachments as unknown[]).length, 1);
    assert.equal((call?.body.recipient as { id: string }).id, '29:ann');
  });

  it('stay in the thread of a channel', async () => {
    const id = '19:t@thread.tacv2;messageid=1';
    const { later } = await turn((now) => now.send(reply, 'mark-1'), {
      conversation: { id, conversationType: 'channel', isGroup: true },
    });
    await later.send(reply, 'mark-1');
    const line = `POST /v3/conversations/${id}/activities/1700000000001`;
    assert.deepEqual(lines(), [line, line]);
  });

  it('replace a message during the turn and after it', async () => {
    const { later } = await turn((now) => now.update('p1', reply, 'mark-1'));
    await later.update('p2', reply, 'mark-1');
    assert.deepEqual(lines(), [`PUT ${talk}/p1`, `PUT ${talk}/p2`]);
  });

  it('of the turn still arrive when the turn is over', async () => {
    let box: Outbox | undefined;
    await turn((now) => Promise.resolve((box = now)));
    assert.deepEqual(await box?.send(reply, 'mark-1'), { ok: true, id: 'm1' });
    assert.deepEqual(lines(), [`POST ${talk}/1700000000001`]);
  });

  it('go without a message to answer to when the event has no id', async () => {
    const parts = { type: 'installationUpdate', action: 'add', id: undefined };
    const { later } = await turn((now) => now.send(reply, 'mark-1'), parts);
    await later.send(reply, 'mark-1');
    assert.deepEqual(lines(), [`POST ${talk}`, `POST ${talk}`]);
  });

  for (const [status, code] of [
    [404, 'ActivityNotFoundInConversation'],
    [400, 'BadSyntax'],
    [405, ''],
  ] as const) {
    it(`are sent anew when the message to replace is answered ${status}`, async () => {
      const { later } = await turn(() => Promise.resolve());
      connector.answers.push(refuse(status, code));
      await later.update('p1', reply, 'mark-1');
      assert.deepEqual(lines(), [`PUT ${talk}/p1`, `POST ${talk}/1700000000001`]);
    });
  }

  it('are given up quietly when the bot was blocked', async () => {
    const { later, log, waits } = await turn(() => Promise.resolve());
    connector.answers.push(refuse(403, 'BotDisabledByAdmin'), refuse(403));
    assert.deepEqual(await later.send(reply, 'mark-1'), { ok: false, isFinal: true });
    await later.update('p1', reply, 'mark-1');
    assert.equal(connector.calls.length, 2);
    assert.deepEqual(waits, []);
    sinon.assert.notCalled(log.warn);
    sinon.assert.calledWithExactly(log.info, 'outbox.refused', {
      channel: 'msteams',
      code: 'BotDisabledByAdmin',
    });
  });

  for (const status of [412, 429, 502, 504]) {
    it(`are tried again after ${status}, each time later`, async () => {
      connector.answers.push(refuse(status), refuse(status), refuse(status));
      const { waits, log } = await turn((now) => now.send(reply, 'mark-1'));
      assert.equal(connector.calls.length, 4);
      assert.deepEqual(waits, [500, 1_000, 2_000]);
      sinon.assert.notCalled(log.warn);
    });
  }

  it('are given up after four tries, which is logged without the words of the channel', async () => {
    connector.answers.push(...Array.from({ length: 4 }, () => refuse(502, 'Bad')));
    const { log } = await turn((now) => now.send(reply, 'mark-1'));
    assert.equal(connector.calls.length, 4);
    sinon.assert.calledOnceWithExactly(log.warn, 'outbox.failed', {
      channel: 'msteams',
      status: 502,
      code: 'Bad',
    });
  });

  it('wait as long as the channel asks, but not an hour', async () => {
    connector.answers.push(refuse(429, '', { 'retry-after': '4' }));
    const first = await turn((now) => now.send(reply, 'mark-1'));
    assert.deepEqual(first.waits, [4_000]);
    connector.answers.push(refuse(429, '', { 'retry-after': '3600' }));
    const second = await turn((now) => now.send(reply, 'mark-1'));
    assert.deepEqual(second.waits, []);
    sinon.assert.calledOnce(second.log.warn);
    assert.equal(connector.calls.length, 3);
  });

  it('do not follow the channel elsewhere', async () => {
    const elsewhere = await startConnector();
    connector.answers.push((response) => {
      // Not chained: restify, once loaded, patches writeHead of the whole process to give nothing.
      response.writeHead(307, { location: `${elsewhere.url}/` });
      response.end();
    });
    const { log } = await turn((now) => now.send(reply, 'mark-1'));
    await elsewhere.close();
    assert.equal(elsewhere.calls.length, 0);
    sinon.assert.calledOnce(log.warn);
  });

  it('are not sent twice when the connection broke and they may have arrived', async () => {
    connector.answers.push((response) => response.destroy());
    const { log } = await turn((now) => now.send(reply, 'mark-1'));
    assert.equal(connector.calls.length, 1);
    sinon.assert.calledOnce(log.warn);
  });

  it('replace a message at the second try when the connection broke: that does no harm twice', async () => {
    connector.answers.push((response) => response.destroy());
    const { log } = await turn((now) => now.update('m1', reply, 'mark-1'));
    assert.equal(connector.calls.length, 2);
    sinon.assert.notCalled(log.warn);
  });

  it('are tried again when nobody listens, and given up', async () => {
    const gone = await startConnector();
    await gone.close();
    const { waits, log } = await turn((now) => now.send(reply, 'mark-1'), { serviceUrl: gone.url });
    assert.equal(waits.length, 3);
    sinon.assert.calledOnceWithExactly(log.warn, 'outbox.failed', {
      channel: 'msteams',
      status: undefined,
      code: 'ECONNREFUSED',
    });
  });

  it('are in the answer itself where the channel expects them there', async () => {
    const { answer } = await turn((now) => now.send(reply, 'mark-1'), {
      deliveryMode: 'expectReplies',
    });
    assert.equal(answer.status, 200);
    const { activities } = answer.body as { activities: readonly { summary: string }[] };
    assert.equal(activities.length, 1);
    assert.deepEqual(lines(), []);
  });
});
