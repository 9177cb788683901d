import { pasteTools } from '../../support/paste-tools.ts';
import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createBot } from '../../../bot/bot.ts';
import { openMemoryStore } from '../../../bot/store/open-memory-store.ts';
import { demoScenes, microsoft } from '../../../bot/demo/scenes.ts';
import { createWorld } from '../../../bot/demo/world.ts';
import { textOf } from '../../../bot/cards/text.ts';
import { silentLog, type Log } from '../../../bot/log.ts';
import type { OpenEngine } from '../../../bot/open-engine.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import type { Host, Incoming, Outbox, Receipt } from '../../../bot/turns/channel.ts';
import { createDiagnoses } from '../../../bot/turns/diagnoses.ts';
import { createHost } from '../../../bot/turns/host.ts';
import { createLimits } from '../../../bot/turns/limits.ts';
import type { Input } from '../../../dialogs/conversation.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { engineOf } from '../../support/app.ts';
import { createShown, type Shown } from '../../support/outbox.ts';
import { kinds, type Opened } from '../store/made.ts';

const say = (text: string): Input => ({ kind: 'text', text });

/** One conversation with a host. */
function talkTo(host: Host, differs: Partial<Incoming> = {}) {
  const shown = createShown();
  const receive = (input: Input, more: Partial<Incoming> = {}): Promise<Receipt> =>
    host.receive(
      { channel: 'test', conversation: 'c', user: 'u', input, reader: {}, ...differs, ...more },
      shown.way,
    );
  return {
    shown,
    receive,
    /** Says something, waits for its job too, and gives the last message. */
    async ask(input: Input): Promise<Reply> {
      await receive(input);
      await host.settled();
      return last(shown);
    },
  };
}

function last({ messages }: Shown): Reply {
  const message = messages.at(-1);
  assert.ok(message !== undefined, 'nothing was said');
  return message.reply;
}

function pressed(reply: Reply, action: string): unknown {
  const button = reply.buttons.find((one) => one.action.do === action);
  assert.ok(button !== undefined, `no button ${action}`);
  return { fh: 1, ...button.action };
}

function numberIn(reply: Reply): string {
  return /FH-[0-9A-Z]{5}/u.exec(textOf(reply))?.[0] ?? 'none';
}

for (const [kind, openStore] of Object.entries(kinds)) {
  describe(`a conversation that is kept ${kind}`, () => {
    let engine: OpenEngine;
    let opened: Opened;
    let host: Host;
    before(async () => {
      engine = engineOf(await createWorld([microsoft, ...demoScenes(new Date())]));
    });
    after(() => engine.close());
    beforeEach(async () => {
      opened = await openStore();
      const { store } = opened;
      host = createBot({ ...engine, store, log: silentLog, timeZone: 'Asia/Taipei' });
    });
    afterEach(async () => {
      await host.settled();
      await opened.end();
    });

    it('acknowledges at once, and the result takes the place of the progress', async () => {
      const { shown, receive } = talkTo(host);
      await receive(say("why can't we IM litware.example?"));
      assert.deepEqual(
        shown.history.map(({ kind }) => kind),
        ['progress'],
      );
      await host.settled();
      assert.equal(shown.messages.length, 1);
      assert.deepEqual(
        shown.history.map(({ kind }) => kind),
        ['progress', 'result'],
      );
      assert.match(textOf(last(shown)), /litware\.example publishes no federation record/u);
    });

    it('answers in the language of each message', async () => {
      const { ask } = talkTo(host);
      assert.match(
        (await ask(say('為什麼連不上 litware.example？'))).title ?? '',
        /問題在對方那邊/u,
      );
      assert.match(
        (await ask(say('and why not adatum.example?'))).title ?? '',
        /PROBLEM on their side/u,
      );
      // A bare domain has no language: the last one goes on.
      assert.equal((await ask(say('litware.example'))).locale, 'en');
    });

    it('keeps a language that was asked for, and says the last answer again in it', async () => {
      const { ask } = talkTo(host);
      await ask(say("why can't we IM litware.example?"));
      assert.match((await ask(say('請用中文'))).title ?? '', /問題在對方那邊/u);
      assert.equal((await ask(say('check adatum.example'))).locale, 'zh-TW');
    });

    it('shows letter, evidence, plain text and the other language by buttons and by words', async () => {
      const { ask, shown } = talkTo(host);
      const result = await ask(say('check litware.example'));
      const number = numberIn(result);
      assert.equal(
        (await ask({ kind: 'pressed', value: pressed(result, 'letter') })).kind,
        'letter',
      );
      assert.equal(
        (await ask({ kind: 'pressed', value: pressed(result, 'evidence') })).kind,
        'evidence',
      );
      assert.equal((await ask(say('plain text'))).kind, 'ticket');
      assert.equal((await ask(say(`letter ${number}`))).kind, 'letter');
      const before = shown.messages.length;
      await ask({ kind: 'pressed', value: pressed(result, 'language'), messageId: 'm1' });
      assert.equal(shown.messages.length, before);
      assert.equal(shown.messages[0]?.reply.locale, 'zh-TW');
    });

    it('looks again, in a new message with a new case', async () => {
      const { ask, shown } = talkTo(host);
      const first = await ask(say('check litware.example'));
      const second = await ask({ kind: 'pressed', value: pressed(first, 'again') });
      assert.equal(second.kind, 'result');
      assert.equal(shown.messages.length, 2);
      assert.notEqual(numberIn(first), numberIn(second));
    });

    it('knows no case of another conversation', async () => {
      const mine = talkTo(host);
      const result = await mine.ask(say('check litware.example'));
      const theirs = talkTo(host, { conversation: 'other', user: 'v' });
      for (const input of [
        { kind: 'pressed', value: pressed(result, 'letter') } as const,
        say(`letter ${numberIn(result)}`),
      ]) {
        const reply = await theirs.ask(input);
        assert.equal(reply.kind, 'note');
        assert.doesNotMatch(textOf(reply), /litware/u);
      }
    });

    it('answers the same delivery once, and two clicks on one button once', async () => {
      const { ask, receive, shown } = talkTo(host);
      const result = await ask(say('check litware.example'));
      await Promise.all([receive(say('help'), { id: 'a1' }), receive(say('help'), { id: 'a1' })]);
      assert.equal(shown.messages.length, 2);
      const press = { kind: 'pressed', value: pressed(result, 'letter'), messageId: 'm1' } as const;
      await Promise.all([receive(press, { id: 'a2' }), receive(press, { id: 'a3' })]);
      assert.equal(shown.messages.length, 3);
    });

    it('answers a question asked three times at once three times, with one look', async () => {
      const ask = sinon.spy(engine.tools.resolver, 'ask');
      try {
        const { receive, shown } = talkTo(host);
        await Promise.all(
          [1, 2, 3].map((id) => receive(say('check litware.example'), { id: String(id) })),
        );
        await host.settled();
        assert.deepEqual(
          shown.messages.map(({ reply }) => reply.kind),
          ['result', 'result', 'result'],
        );
        assert.equal(new Set(shown.messages.map(({ reply }) => numberIn(reply))).size, 1);
        const record = '_sipfederationtls._tcp.litware.example';
        const questions = ask.getCalls().map(({ args: [{ name, type }] }) => `${type} ${name}`);
        assert.equal(questions.filter((question) => question === `SRV ${record}`).length, 1);
      } finally {
        ask.restore();
      }
    });

    it('stops a person who asks without end, in a kind sentence with the time to wait', async () => {
      const { receive, shown } = talkTo(host);
      for (let times = 0; times < 7; times += 1) {
        await receive(say('check litware.example'));
        await host.settled();
      }
      assert.match(
        textOf(last(shown)),
        /^litware\.example has been looked at several times[^]*\d+ seconds/u,
      );
      assert.equal(shown.messages.length, 7);
    });

    it('greets once and forgets what it is told to forget', async () => {
      const { receive, shown, ask } = talkTo(host);
      await receive({ kind: 'joined', place: 'personal' }, { reader: { locale: 'zh-TW' } });
      await receive({ kind: 'joined', place: 'personal' });
      assert.equal(shown.messages.length, 1);
      assert.equal(last(shown).locale, 'zh-TW');
      const result = await ask(say('check litware.example'));
      await host.forget('test', 'c');
      assert.match(
        textOf(await ask({ kind: 'pressed', value: pressed(result, 'letter') })),
        /no longer have/u,
      );
    });

    it('tells the details in a chat of two only', async () => {
      const group = talkTo(host, { reader: { place: 'group' } });
      const result = await group.ask(say('check litware.example'));
      assert.match(textOf(result), /PROBLEM on their side[^]*The details are for a chat/u);
      for (const words of ['evidence', 'letter', 'plain text', 'show me the record', 'in Chinese'])
        assert.doesNotMatch(
          textOf(await group.ask(say(words))),
          /_sipfederationtls|3600 IN/u,
          words,
        );
    });

    it('says nothing more of a look that was under way when it was told to forget', async () => {
      const { receive, shown, ask } = talkTo(host);
      await receive(say('check litware.example'));
      await host.forget('test', 'c');
      await host.settled();
      assert.deepEqual(
        shown.history.map(({ kind }) => kind),
        ['progress'],
      );
      assert.match(textOf(await ask(say('evidence'))), /no answer yet/u);
    });

    it('takes a side that one person told for all of an organisation, until that person is forgotten', async () => {
      const ann = talkTo(host, { tenant: 't', user: 'ann', conversation: 'a' });
      const bob = talkTo(host, { tenant: 't', user: 'bob', conversation: 'b' });
      await ann.ask(say('our domain is contoso.example'));
      assert.match(textOf(await bob.ask(say('check litware.example'))), /as a colleague said/u);
      const elsewhere = talkTo(host, { tenant: 't', channel: 'other', conversation: 'x' });
      assert.doesNotMatch(textOf(await elsewhere.ask(say('check litware.example'))), /Our side/u);
      await ann.ask(say('forget me'));
      await ann.ask(say('yes'));
      assert.doesNotMatch(textOf(await bob.ask(say('check litware.example'))), /Our side: /u);
    });

    it('keeps the domain that a colleague told when another tells only what we run', async () => {
      const ann = talkTo(host, { tenant: 't', user: 'ann', conversation: 'a' });
      const bob = talkTo(host, { tenant: 't', user: 'bob', conversation: 'b' });
      const cat = talkTo(host, { tenant: 't', user: 'cat', conversation: 'c' });
      await ann.ask(say('our domain is contoso.example'));
      await bob.ask(say('we use Teams'));
      assert.match(
        textOf(await cat.ask(say('check litware.example'))),
        /Our side: contoso\.example/u,
      );
    });

    it('forgets the threads of a channel with it', async () => {
      const thread = talkTo(host, { conversation: '19:team;messageid=1' });
      const result = await thread.ask(say('check litware.example'));
      await host.forget('test', '19:team');
      const press = { kind: 'pressed', value: pressed(result, 'letter') } as const;
      assert.match(textOf(await thread.ask(press)), /no longer have/u);
    });

    const odd: readonly (readonly [string, Input, RegExp])[] = [
      ['nothing', say('   '), /Which domain is it about\?/u],
      ['only emoji', say('👍👍'), /Which domain is it about\?/u],
      ['100 kB of words', say('lorem ipsum '.repeat(9_000)), /more than I can read/u],
      ['a file', { kind: 'wordless' }, /cannot read files/u],
      ['an address', say('check 10.1.2.3'), /is an IP address/u],
      ['several domains', say('check contoso.com and fabrikam.com'), /One domain at a time/u],
      ['a letter before any answer', say('letter'), /no answer yet/u],
      ['another language', say('answer in Japanese'), /English and Traditional Chinese/u],
      [
        'a button of somebody else',
        { kind: 'pressed', value: { action: 'watch' } },
        /cannot read that button/u,
      ],
      [
        'a button of nonsense',
        { kind: 'pressed', value: { fh: 1, do: 'letter', case: '../../x' } },
        /cannot read/u,
      ],
      ['a button with no value', { kind: 'pressed', value: null }, /cannot read/u],
      [
        'a button for an address',
        { kind: 'pressed', value: { fh: 1, do: 'check', domain: '127.0.0.1' } },
        /is an IP address/u,
      ],
    ];
    for (const [when, input, said] of odd) {
      it(`has one clear answer to ${when}`, async () => {
        const { ask, shown } = talkTo(host);
        assert.match(textOf(await ask(input)), said);
        assert.equal(shown.messages.length, 1);
      });
    }
  });
}

describe('a host whose surroundings fail', () => {
  const options = () => ({
    store: openMemoryStore(),
    timeZone: 'UTC',
    now: () => new Date(),
    log: silentLog,
    pasteTools,
  });
  const failing = createDiagnoses({
    look: () => Promise.reject(new TypeError('secret words')),
    limits: createLimits(),
  });

  it('says that the fault is its own, and logs no words of it', async () => {
    const error = sinon.fake();
    const log: Log = { ...silentLog, error };
    const host = createHost({ ...options(), diagnoses: failing, log });
    const { ask } = talkTo(host);
    assert.match(textOf(await ask(say('check contoso.com'))), /went wrong on my side/u);
    sinon.assert.calledOnceWithMatch(error, 'diagnosis.failed');
    assert.doesNotMatch(JSON.stringify(error.args), /secret/u);
  });

  it('survives a channel that is gone', async () => {
    const broken = () => Promise.reject(new Error('gone'));
    const gone: Outbox = { send: broken, update: broken };
    const error = sinon.fake();
    const host = createHost({ ...options(), diagnoses: failing, log: { ...silentLog, error } });
    const incoming = { channel: 'test', conversation: 'c', user: 'u', reader: {} };
    const way = { now: gone, later: gone };
    await host.receive({ ...incoming, input: say('check contoso.com') }, way);
    await host.settled();
    sinon.assert.called(error);
    const { ask } = talkTo(host);
    assert.equal((await ask(say('help'))).kind, 'note');
  });

  it('sends the result anew where a channel gives no id', async () => {
    const sent: string[] = [];
    const nameless: Outbox = {
      send: (reply) => {
        sent.push(reply.kind);
        return Promise.resolve({ ok: true, id: undefined });
      },
      update: () => Promise.reject(new Error('nothing to update')),
    };
    const host = createHost({ ...options(), diagnoses: failing });
    const incoming = { channel: 'test', conversation: 'c', user: 'u', reader: {} };
    const way = { now: nameless, later: nameless };
    await host.receive({ ...incoming, input: say('check contoso.com') }, way);
    await host.settled();
    assert.deepEqual(sent, ['progress', 'note']);
  });

  it('answers a turn that could not be recorded with one sentence in the language of the message', async () => {
    const store = {
      ...openMemoryStore(),
      load: () => Promise.reject(new StoreError('full', '/secret')),
    };
    const error = sinon.fake();
    const host = createHost({
      ...options(),
      store,
      diagnoses: failing,
      log: { ...silentLog, error },
    });
    const { ask, receive } = talkTo(host);
    assert.match(textOf(await ask(say('為什麼連不上 contoso.com？'))), /這次是我這邊出了錯/u);
    assert.equal(await receive(say('help')), 'taken');
    sinon.assert.calledWithMatch(error, 'turn.failed', { code: 'full' });
    assert.doesNotMatch(JSON.stringify(error.args), /secret/u);
  });

  it('says that a message is lost when it could neither be recorded nor answered', async () => {
    const store = {
      ...openMemoryStore(),
      commitTurn: () => Promise.reject(new StoreError('full', '')),
    };
    const host = createHost({ ...options(), store, diagnoses: failing });
    const deaf: Outbox = {
      send: () => Promise.resolve({ ok: false, isFinal: false }),
      update: () => Promise.reject(new Error('gone')),
    };
    const incoming = { channel: 'test', conversation: 'c', user: 'u', reader: {} };
    assert.equal(
      await host.receive({ ...incoming, input: say('help') }, { now: deaf, later: deaf }),
      'failed',
    );
  });
});
