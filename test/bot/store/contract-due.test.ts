import assert from 'node:assert/strict';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import { keptTurnMs } from '../../../bot/store/store.ts';
import type { Outgoing } from '../../../dialogs/conversation.ts';
import { commit, createDirectory, kinds, note, only, there, type Opened } from './made.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

for (const [kind, open] of Object.entries(kinds)) {
  describe(`a message that is due later, in a store ${kind}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.end());

    const later = (ms: number, about = 'guide'): Outgoing => {
      const at = new Date(opened.clock.now().getTime() + ms).toISOString();
      return { reply: note('later'), due: { at, about } };
    };

    it('is not given to the turn that records it, nor to a repeat of that turn', async () => {
      const { store } = opened;
      const turn = { activity: 'a1', outgoing: [{ reply: note('now') }, later(dayMs)] };
      const { messages } = await commit(store, turn);
      assert.deepEqual(only(messages).reply, note('now'));
      const { repeated } = await store.load(only(messages).key, { activity: 'a1' });
      assert.deepEqual(
        repeated?.map(({ reply }) => reply),
        [note('now')],
      );
    });

    it('is taken once it is due, for the first time, and never again after it was sent', async () => {
      const { store, clock } = opened;
      await commit(store, { outgoing: [later(dayMs)] });
      clock.pass(dayMs - 1);
      assert.deepEqual(await store.takeMessages(9), []);
      clock.pass(1);
      const { id, attempts, reply } = only(await store.takeMessages(9));
      assert.deepEqual([attempts, reply], [1, note('later')]);
      await store.markSent(id, 'channel-1');
      clock.pass(dayMs);
      assert.deepEqual(await store.takeMessages(9), []);
    });

    it('holds up nothing that is said before it is due', async () => {
      const { store, clock } = opened;
      const { version } = await commit(store, { outgoing: [later(dayMs)] });
      const { messages } = await commit(store, { expectedVersion: version });
      await store.returnMessage(only(messages).id, 0);
      assert.deepEqual(only(await store.takeMessages(9)).reply, note('hello'));
      clock.pass(dayMs);
      assert.equal((await store.takeMessages(9)).length, 2);
    });

    it('outlives the time of its turn, and is given up only long after it was due', async () => {
      const { store, clock } = opened;
      await commit(store, { outgoing: [later(7 * dayMs)] });
      clock.pass(6 * dayMs);
      const first = await store.expire();
      assert.deepEqual([first.turns, first.unfinished], [0, 0]);
      clock.pass(dayMs + keptTurnMs);
      assert.equal((await store.expire()).unfinished, 0);
      clock.pass(1);
      const last = await store.expire();
      assert.deepEqual([last.turns, last.unfinished], [1, 1]);
      assert.deepEqual(await store.takeMessages(9), []);
    });

    it('leaves with its turn, three days after it was sent', async () => {
      const { store, clock } = opened;
      await commit(store, { outgoing: [later(7 * dayMs)] });
      clock.pass(7 * dayMs);
      await store.markSent(only(await store.takeMessages(9)).id);
      const { turns, unfinished } = await store.expire();
      assert.deepEqual([turns, unfinished], [1, 0]);
    });

    it('is cancelled by what it is about, in its own conversation alone', async () => {
      const { store, clock } = opened;
      const { version } = await commit(store, {
        outgoing: [later(hourMs), later(hourMs, 'other')],
      });
      await commit(store, { key: there, outgoing: [later(hourMs)] });
      await commit(store, {
        expectedVersion: version,
        cancels: ['guide'],
        outgoing: [later(2 * hourMs)],
      });
      clock.pass(hourMs);
      const taken = await store.takeMessages(9);
      assert.deepEqual(
        taken.map(({ key }) => key.conversation),
        ['c1', 'c2'],
      );
      clock.pass(hourMs);
      assert.ok((await store.takeMessages(9)).length > 0);
    });

    it('stays when the cases of the conversation are deleted', async () => {
      const { store, clock } = opened;
      const { version } = await commit(store, { outgoing: [later(hourMs)] });
      await commit(store, { expectedVersion: version, erases: 'cases', outgoing: [] });
      clock.pass(hourMs);
      assert.equal((await store.takeMessages(9)).length, 1);
    });

    for (const way of ['the person', 'the conversation', 'the channel'] as const)
      it(`goes when ${way} is forgotten`, async () => {
        const { store, clock } = opened;
        const { version, messages } = await commit(store, { outgoing: [later(hourMs)] });
        assert.deepEqual(messages, []);
        if (way === 'the person')
          await commit(store, { expectedVersion: version, erases: 'person', outgoing: [] });
        else if (way === 'the channel') await store.forgetChannel('test');
        else await store.forget({ channel: 'test', conversation: 'c1' });
        clock.pass(hourMs);
        assert.deepEqual(await store.takeMessages(9), []);
      });
  });
}

describe('a message that is due later, after a restart', () => {
  it('is neither early nor lost', async () => {
    const { directory, remove } = createDirectory();
    let now = Date.parse('2026-11-20T00:00:00Z');
    const openStore = () =>
      openLibsqlStore({ directory, now: () => new Date(now), log: silentLog });
    let store = await openStore();
    const due = { at: new Date(now + dayMs).toISOString(), about: 'guide' };
    await commit(store, { outgoing: [{ reply: note('later'), due }] });
    await store.close();
    store = await openStore();
    assert.deepEqual(await store.takeMessages(9), []);
    await store.close();
    now += 2 * dayMs;
    store = await openStore();
    assert.deepEqual(only(await store.takeMessages(9)).reply, note('later'));
    await store.close();
    remove();
  });
});
