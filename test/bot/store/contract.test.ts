import assert from 'node:assert/strict';
import {
  deafMs,
  jobLeaseMs,
  keptCaseMs,
  keptConversationMs,
  keptTurnMs,
} from '../../../bot/store/store.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import { freshState } from '../../../dialogs/state.ts';
import {
  commit,
  endOf,
  here,
  kinds,
  lookAt,
  mark,
  note,
  only,
  there,
  turn,
  type Opened,
} from './made.ts';

for (const [kind, open] of Object.entries(kinds)) {
  describe(`a store ${kind}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.end());

    describe('the state of a conversation', () => {
      it('is not known before its first turn', async () => {
        const loaded = await opened.store.load(here);
        assert.deepEqual(loaded, { version: 0, state: undefined, repeated: undefined });
      });

      it('is given back as it was committed, with its version', async () => {
        const { store } = opened;
        const state = {
          ...freshState,
          wished: 'zh-TW',
          cases: [mark('FH-1'), mark('FH-2')],
        } as const;
        const { version } = await commit(store, { state });
        const loaded = await store.load(here);
        assert.deepEqual(loaded, { version, state, repeated: undefined });
        assert.ok(version > 0);
      });

      it('is not overwritten by a turn that began before', async () => {
        const { store } = opened;
        const { version } = await commit(store);
        const late = await store.commitTurn(turn({ state: freshState, jobs: [lookAt('a.com')] }));
        assert.deepEqual(late, { kind: 'conflict', version });
        assert.equal((await store.load(here)).state?.welcomed, true);
        assert.deepEqual(await store.takeJobs(9), []);
      });

      it('accepts exactly one of three turns that began together', async () => {
        const { store } = opened;
        const results = await Promise.all(
          ['a', 'b', 'c'].map((activity) => store.commitTurn(turn({ activity }))),
        );
        assert.deepEqual(
          results.map(({ kind }) => kind),
          ['committed', 'conflict', 'conflict'],
        );
      });

      it('never has the same version again, not even after it was forgotten', async () => {
        const { store } = opened;
        const first = await commit(store);
        await store.forget(here);
        const second = await commit(store);
        assert.ok(second.version > first.version);
        const stale = await store.commitTurn(turn({ expectedVersion: first.version }));
        assert.equal(stale.kind, 'conflict');
      });

      it('is kept apart for conversations whose names are alike', async () => {
        const { store } = opened;
        const names = ['c', 'c ', 'C', 'c\u0000x', 'c"x', 'ｃ', ''];
        for (const conversation of names)
          await commit(store, {
            key: { channel: 'test', conversation },
            state: { ...freshState, cases: [mark(`in ${JSON.stringify(conversation)}`)] },
          });
        for (const conversation of names) {
          const { state } = await store.load({ channel: 'test', conversation });
          assert.deepEqual(state?.cases, [mark(`in ${JSON.stringify(conversation)}`)]);
        }
      });
    });

    describe('a delivery that comes again', () => {
      it('gets what it was answered with, and changes nothing', async () => {
        const { store } = opened;
        const { messages, version } = await commit(store, { activity: 'a1' });
        const again = await store.commitTurn(
          turn({ activity: 'a1', expectedVersion: version, outgoing: [{ reply: note('other') }] }),
        );
        assert.deepEqual(again, { kind: 'repeated', messages });
        assert.equal((await store.load(here)).version, version);
      });

      it('is told before anything is thought about', async () => {
        const { store } = opened;
        const { messages } = await commit(store, { activity: 'a1' });
        await store.markSent(only(messages).id, 'channel-1');
        const { repeated } = await store.load(here, { activity: 'a1' });
        const { status, sentAs } = only(repeated ?? []);
        assert.deepEqual({ status, sentAs }, { status: 'sent', sentAs: 'channel-1' });
        assert.equal((await store.load(here, { activity: 'a2' })).repeated, undefined);
      });

      it('is another one in another conversation', async () => {
        const { store } = opened;
        await commit(store, { activity: 'a1' });
        await commit(store, { key: there, activity: 'a1' });
      });

      it('was answered with nothing, and is a repeat all the same', async () => {
        const { store } = opened;
        await commit(store, { activity: 'a1', outgoing: [] });
        assert.deepEqual((await store.load(here, { activity: 'a1' })).repeated, []);
      });
    });

    describe('a press', () => {
      it('is deaf for a moment after its answer', async () => {
        const { store, clock } = opened;
        const { version } = await commit(store, { press: 'p', activity: 'a1' });
        clock.pass(deafMs);
        const second = turn({ press: 'p', activity: 'a2', expectedVersion: version });
        assert.equal((await store.commitTurn(second)).kind, 'repeated');
        clock.pass(1);
        assert.equal((await store.commitTurn(second)).kind, 'committed');
      });

      it('is deaf while its job is under way, and a moment longer', async () => {
        const { store, clock } = opened;
        const { version, jobs } = await commit(store, { press: 'p', jobs: [lookAt('a.com')] });
        clock.pass(60_000);
        assert.notEqual((await store.load(here, { press: 'p' })).repeated, undefined);
        await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
        assert.notEqual((await store.load(here, { press: 'p' })).repeated, undefined);
        clock.pass(deafMs + 1);
        assert.equal((await store.load(here, { press: 'p' })).repeated, undefined);
      });

      it('is not deaf for long when the clock was set back', async () => {
        const { store, clock } = opened;
        await commit(store, { press: 'p' });
        clock.pass(-3_600_000);
        assert.equal((await store.load(here, { press: 'p' })).repeated, undefined);
      });
    });

    describe('forgetting', () => {
      it('deletes a conversation and leaves the others', async () => {
        const { store, clock } = opened;
        await commit(store, { activity: 'a1', jobs: [lookAt('a.com')] });
        await commit(store, { key: there });
        assert.deepEqual(await store.forget(here), { conversations: 1, isLogCleared: true });
        const { version, repeated } = await store.load(here, { activity: 'a1' });
        assert.deepEqual({ version, repeated }, { version: 0, repeated: undefined });
        clock.pass(jobLeaseMs);
        assert.deepEqual(await store.takeJobs(9), []);
        assert.deepEqual(only(await store.takeMessages(9)).key, there);
        assert.deepEqual(await store.forget(here), { conversations: 0, isLogCleared: true });
      });

      it('deletes what a person asked, and what others asked stays', async () => {
        const { store, clock } = opened;
        const mine = await commit(store, { key: there });
        const group = await commit(store, { activity: 'a1', jobs: [lookAt('a.com')] });
        const { version } = await commit(store, {
          user: 'bob',
          activity: 'b1',
          expectedVersion: group.version,
          jobs: [lookAt('b.com')],
        });
        const ended = await store.finishJob(endOf(only(group.jobs), { expectedVersion: version }));
        assert.equal(ended.kind, 'finished');
        const elsewhere = { channel: 'other', conversation: 'c1' };
        await commit(store, { key: elsewhere });

        assert.equal((await store.forgetUser('test', 'ann')).conversations, 1);
        assert.equal((await store.load(mine.messages[0]?.key ?? there)).version, 0);
        assert.equal((await store.load(here, { activity: 'a1' })).repeated, undefined);
        assert.notEqual((await store.load(here, { activity: 'b1' })).repeated, undefined);
        assert.equal(await store.findCase(here, 'FH-AAAAA'), undefined);
        assert.notEqual((await store.load(elsewhere)).version, 0);
        clock.pass(jobLeaseMs);
        assert.equal(only(await store.takeJobs(9)).work.their.domain, 'b.com');
        // Nobody else is left who spoke here.
        assert.equal((await store.forgetUser('test', 'bob')).conversations, 1);
        assert.equal((await store.forgetUser('test', 'ann')).conversations, 0);
      });
    });

    describe('with time', () => {
      it('turns go first, then cases, then conversations', async () => {
        const { store, clock } = opened;
        const { version, jobs } = await commit(store, {
          activity: 'a1',
          jobs: [lookAt('a.com'), lookAt('b.com')],
        });
        const [job] = jobs;
        assert.ok(job !== undefined);
        await store.finishJob(endOf(job, { expectedVersion: version }));
        clock.pass(keptTurnMs);
        const nothing = { turns: 0, told: 0, cases: 0, conversations: 0, unfinished: 0 };
        assert.deepEqual(await store.expire(), nothing);
        clock.pass(1);
        // Unfinished: a job, and the messages hello, looking at b.com and the result.
        assert.deepEqual(await store.expire(), { ...nothing, turns: 2, unfinished: 4 });
        assert.equal((await store.load(here, { activity: 'a1' })).repeated, undefined);
        assert.notEqual(await store.findCase(here, 'FH-AAAAA'), undefined);
        clock.pass(keptCaseMs - keptTurnMs);
        assert.deepEqual(await store.expire(), { ...nothing, cases: 1 });
        clock.pass(keptConversationMs - keptCaseMs);
        assert.deepEqual(await store.expire(), { ...nothing, conversations: 1 });
      });
    });

    it('refuses with a code after it was closed', async () => {
      const { store } = opened;
      await store.close();
      const isClosed = (error: unknown) => error instanceof StoreError && error.code === 'closed';
      await assert.rejects(store.commitTurn(turn()), isClosed);
      await assert.rejects(store.load(here), isClosed);
      await store.close();
    });
  });
}
