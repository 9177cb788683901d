import assert from 'node:assert/strict';
import sinon from 'sinon';
import { deafMs, jobLeaseMs, messageLeaseMs, type Store } from '../../../bot/store/store.ts';
import { mostAttempts } from '../../../bot/turns/delivery.ts';
import { mostJobAttempts } from '../../../bot/turns/jobs.ts';
import { mostWaiting } from '../../../bot/turns/queue.ts';
import { kinds, only, type Opened } from '../store/made.ts';
import {
  createChannel,
  createEvents,
  failingAt,
  hostOver,
  lookAtOnce,
  message,
  textsOf,
  type Channel,
} from './made.ts';

const never = () => new Promise<never>(() => undefined);
const failed = { ok: false, isFinal: false } as const;
const refused = { ok: false, isFinal: true } as const;

/** Distinct messages: an attempt that repeats one has its mark. */
function marksOf({ given }: Channel): number {
  return new Set(given.map(({ mark }) => mark)).size;
}

for (const [kind, open] of Object.entries(kinds)) {
  describe(`a host over a store ${kind}`, () => {
    let opened: Opened;
    let store: Store;
    let channel: Channel;
    beforeEach(async () => {
      opened = await open();
      ({ store } = opened);
      channel = createChannel();
    });
    afterEach(() => opened.end());

    /** Some later rounds, each when everything that was taken may be taken again. */
    const later = async (host: ReturnType<typeof hostOver>, rounds = 1) => {
      for (let round = 0; round < rounds; round += 1) {
        opened.clock.pass(Math.max(jobLeaseMs, messageLeaseMs) + 3_600_000);
        await host.resume(() => Promise.resolve(channel.outbox));
        await host.settled();
      }
    };

    it('answers three messages at once, each delivered three times, once and in order', async () => {
      const host = hostOver(store);
      const texts = ['10.1.0.1', '10.1.0.2', '10.1.0.3'];
      const deliveries = [0, 1, 2].flatMap(() => texts);
      await Promise.all(
        deliveries.map((text) => host.receive(message(text, { id: text }), channel.way)),
      );
      assert.deepEqual(
        textsOf(channel.given).map((text) => /10\.1\.0\.\d/u.exec(text)?.[0]),
        texts,
      );
    });

    it(`refuses what comes when ${mostWaiting} messages wait already, so that the channel comes again`, async () => {
      const host = hostOver(store);
      const receipts = await Promise.all(
        Array.from({ length: mostWaiting + 2 }, (_, at) =>
          host.receive(message(`10.1.0.${at}`), channel.way),
        ),
      );
      assert.equal(receipts.filter((one) => one === 'failed').length, 2);
      assert.equal(channel.given.length, mostWaiting);
      // To be forgotten is nothing that waits in line or is refused.
      const talking = Array.from({ length: mostWaiting }, () =>
        host.receive(message('10.1.0.1'), channel.way),
      );
      await host.forget('test', 'c1');
      await Promise.all(talking);
    });

    it('answers two clicks on one button once, until its work is done and a moment longer', async () => {
      let finish: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (finish = resolve));
      const host = hostOver(store, { look: () => gate.then(lookAtOnce) });
      const value = { fh: 1, do: 'check', domain: 'contoso.com' };
      const click = (id: string) =>
        host.receive(
          message('', { id, input: { kind: 'pressed', value, messageId: 'm1' } }),
          channel.way,
        );
      await Promise.all([click('a1'), click('a2')]);
      opened.clock.pass(60_000);
      await click('a3');
      assert.deepEqual(
        channel.given.map(({ reply }) => reply.kind),
        ['progress'],
      );
      finish();
      await host.settled();
      await click('a4');
      assert.deepEqual(
        channel.given.map(({ reply }) => reply.kind),
        ['progress', 'result'],
      );
      opened.clock.pass(deafMs + 1);
      await click('a5');
      assert.equal(channel.given.length, 3);
      await host.settled();
    });

    it('thinks a turn anew when a job of its conversation ended meanwhile, and counts its job once', async () => {
      const diagnosed: string[] = [];
      const host = hostOver(store, {
        look: (target) => {
          diagnosed.push(target.their.domain);
          return lookAtOnce();
        },
      });
      await Promise.all(
        ['a.com', 'b.com', 'c.com', 'd.com'].map((domain) =>
          host.receive(message(domain), channel.way),
        ),
      );
      await host.settled();
      assert.deepEqual(diagnosed.toSorted(), ['a.com', 'b.com', 'c.com', 'd.com']);
      const { state } = await store.load({ channel: 'test', conversation: 'c1' });
      assert.equal(state?.cases.length, 4);
      assert.equal(channel.given.length, 8);
    });

    it('loses and doubles nothing whichever call of the store fails', async () => {
      const counted = failingAt(store, Number.NaN);
      const run = async (
        { store: over }: { store: Store },
        conversation: string,
        { log }: ReturnType<typeof createEvents>,
      ) => {
        channel = createChannel();
        const host = hostOver(over, { log });
        const receive = (text: string, id: string) =>
          host.receive(message(text, { id, conversation }), channel.way);
        // A channel delivers again what was not taken, and sometimes what was.
        for (const [text, id] of [
          ['check contoso.com', 'a1'],
          ['10.1.0.1', 'a2'],
        ] as const) {
          assert.equal(await receive(text, id), 'taken');
          assert.equal(await receive(text, id), 'taken');
        }
        await host.settled();
        await later(host, 3);
      };
      await run(counted, 'counted', createEvents());
      const calls = counted.count();
      assert.ok(calls > 12, `only ${calls}`);
      for (let at = 1; at <= calls; at += 1) {
        const told = createEvents();
        await run(failingAt(store, at), `c${at}`, told);
        const shown = new Map(channel.given.map((one) => [one.mark, one.reply]));
        const kindsShown = [...shown.values()].map(({ kind: shownKind }) => shownKind);
        const texts = textsOf(channel.given).join('\n');
        const isTold = texts.includes('went wrong on my side');
        const where = `call ${at}: ${kindsShown.join()} ${JSON.stringify(told.events)}`;
        // The first message ends in its result, the second in its answer, whatever failed in between.
        assert.equal(kindsShown.filter((one) => one === 'result').length, 1, where);
        assert.match(texts, /10\.1\.0\.1/u, where);
        const isLogged = told.events.some(
          ([event]) => !['turn.repeated', 'work.resumed'].includes(event),
        );
        assert.ok(isTold || isLogged, where);
      }
    });

    it('tries a message again under its mark, later each time, and gives it up at last', async () => {
      const { events, log } = createEvents();
      const host = hostOver(store, { log });
      channel.outcomes.push(...Array.from({ length: mostAttempts + 2 }, () => failed));
      await host.receive(message('10.1.0.1'), channel.way);
      await host.resume(() => Promise.resolve(channel.outbox));
      assert.equal(channel.given.length, 1, 'it waits before the second time');
      await later(host, mostAttempts + 1);
      assert.equal(channel.given.length, mostAttempts);
      assert.equal(marksOf(channel), 1);
      assert.ok(events.some(([event]) => event === 'message.undelivered'));
    });

    it('delivers again, under its mark, what a broken connection may have taken', async () => {
      const host = hostOver(store);
      channel.outcomes.push('lost');
      await host.receive(message('10.1.0.1'), channel.way);
      await later(host, 2);
      assert.equal(channel.given.length, 2);
      assert.equal(marksOf(channel), 1);
    });

    it('gives up at once what a channel refuses for good', async () => {
      const host = hostOver(store);
      channel.outcomes.push(refused);
      await host.receive(message('10.1.0.1'), channel.way);
      await later(host, 2);
      assert.equal(channel.given.length, 1);
    });

    it('sends the result as a message of its own when the progress did not arrive', async () => {
      const host = hostOver(store);
      channel.outcomes.push(failed);
      await host.receive(message('contoso.com'), channel.way);
      await host.settled();
      await later(host, 2);
      assert.deepEqual(
        channel.given.map(({ reply, replaces }) => [reply.kind, replaces]),
        [
          ['progress', undefined],
          ['result', undefined],
        ],
      );
    });

    it('keeps the order when a channel takes nothing for a while', async () => {
      const host = hostOver(store);
      // Two replies in one turn: how Simplified Chinese is answered, and the answer.
      channel.outcomes.push(failed);
      await host.receive(message('帮我看看 10.1.0.1'), channel.way);
      assert.equal(channel.given.length, 1);
      await later(host);
      assert.equal(channel.taken.length, 2);
      assert.equal(channel.taken[0]?.mark, channel.given[0]?.mark);
    });

    it('gives up a job that was begun too often, with a sentence', async () => {
      const { events, log } = createEvents();
      const look = sinon.spy(lookAtOnce);
      await hostOver(store, { look: never }).receive(message('contoso.com'), channel.way);
      for (let times = 1; times < mostJobAttempts; times += 1) {
        opened.clock.pass(jobLeaseMs);
        only(await store.takeJobs(9));
      }
      await later(hostOver(store, { look, log }));
      sinon.assert.notCalled(look);
      assert.match(textsOf(channel.given).at(-1) ?? '', /went wrong on my side/u);
      assert.ok(events.some(([event]) => event === 'diagnosis.abandoned'));
    });

    it('drops what leads nowhere any more', async () => {
      const before = hostOver(store, { look: never });
      channel.outcomes.push(failed);
      await before.receive(message('10.1.0.1'), channel.way);
      await before.receive(message('contoso.com'), channel.way);
      opened.clock.pass(jobLeaseMs + 3_600_000);
      await hostOver(store).resume(() => Promise.resolve(undefined));
      opened.clock.pass(jobLeaseMs + 3_600_000);
      assert.deepEqual(await store.takeMessages(9), []);
      assert.deepEqual(await store.takeJobs(9), []);
    });

    const corrections: readonly (readonly [string, string, string, number])[] = [
      ['another domain', '10.1.0.1', '10.1.0.2', 2],
      ['another wish', 'help', 'check 10.1.0.2', 2],
      ['the same in other words', 'check contoso.example', 'please check contoso.example', 1],
      ['the same', 'help', 'help', 1],
    ];
    for (const [what, before, after, answers] of corrections) {
      it(`answers a message that was corrected to ${what} ${answers === 1 ? 'once' : 'anew'}`, async () => {
        const host = hostOver(store, { now: opened.clock.now, look: never });
        await host.receive(message(before, { id: 'a1' }), channel.way);
        const edit = message(after, { id: 'a1 x', corrects: 'a1' });
        await host.receive(edit, channel.way);
        await host.receive(edit, channel.way);
        assert.equal(channel.given.length, answers);
      });
    }

    it('leaves corrections of what it never answered, or answered long ago', async () => {
      const host = hostOver(store, { now: opened.clock.now });
      await host.receive(message('help', { id: 'a2 x', corrects: 'a2' }), channel.way);
      await host.receive(message('10.1.0.1', { id: 'a1' }), channel.way);
      opened.clock.pass(300_001);
      await host.receive(message('10.1.0.2', { id: 'a1 x', corrects: 'a1' }), channel.way);
      assert.equal(channel.given.length, 1);
    });
  });
}
