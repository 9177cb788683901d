import assert from 'node:assert/strict';
import { keptToldMs, keptTurnMs } from '../../../bot/store/store.ts';
import { freshState } from '../../../dialogs/state.ts';
import {
  commit,
  endOf,
  here,
  kinds,
  lookAt,
  mark,
  marksOf,
  note,
  only,
  there,
  turn,
  type Opened,
} from './made.ts';

const told = { organisation: 'o', ours: { domain: 'contoso.com', from: 'person' } } as const;

for (const [kind, open] of Object.entries(kinds)) {
  describe(`what is told to and erased from a store ${kind}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.end());

    it('is known in its organisation, as it was told last', async () => {
      const { store } = opened;
      const { version } = await commit(store, { learns: told });
      assert.deepEqual(await store.findTold('o'), told.ours);
      assert.equal(await store.findTold('other'), undefined);
      const ours = { platform: 'teams', from: 'person' } as const;
      await commit(store, { expectedVersion: version, learns: { organisation: 'o', ours } });
      assert.deepEqual(await store.findTold('o'), ours);
    });

    it('is forgotten with whoever told it last, and with time', async () => {
      const { store, clock } = opened;
      await commit(store, { learns: told });
      await store.forgetUser('test', 'bob');
      await store.forgetUser('other', 'ann');
      assert.notEqual(await store.findTold('o'), undefined);
      await store.forgetUser('test', 'ann');
      assert.equal(await store.findTold('o'), undefined);
      await commit(store, { learns: told });
      clock.pass(keptToldMs + 1);
      assert.equal((await store.expire()).told, 1);
      assert.equal(await store.findTold('o'), undefined);
    });

    it('tells what an activity was taken to mean, and when', async () => {
      const { store, clock } = opened;
      await commit(store, { activity: 'a1', meaning: 'm1' });
      const at = clock.now();
      clock.pass(1_000);
      assert.deepEqual(await store.findHeard(here, 'a1'), { meaning: 'm1', at });
      assert.equal(await store.findHeard(there, 'a1'), undefined);
      assert.equal(await store.findHeard(here, 'a2'), undefined);
    });

    it('loses the threads of a conversation with it, and no other', async () => {
      const { store } = opened;
      const names = ['19:a', '19:a;messageid=1', '19:a;messageid=22', '19:ab', '19:a;messageic=1'];
      for (const conversation of names)
        await commit(store, { key: { channel: 'test', conversation } });
      assert.equal(
        (await store.forget({ channel: 'test', conversation: '19:a' })).conversations,
        3,
      );
      for (const [at, conversation] of names.entries())
        assert.equal((await store.load({ channel: 'test', conversation })).version > 0, at > 2);
    });

    it('loses the conversations of a channel, and those of no other', async () => {
      const { store } = opened;
      await commit(store, { learns: told, jobs: [lookAt('a.com')] });
      await commit(store, { key: { channel: 'other', conversation: 'c1' } });
      assert.equal((await store.forgetChannel('test')).conversations, 1);
      assert.equal((await store.load(here)).version, 0);
      assert.notEqual((await store.load({ channel: 'other', conversation: 'c1' })).version, 0);
      // What was told outlives the conversation in which it was told.
      assert.notEqual(await store.findTold('o'), undefined);
    });

    it('begins anew with a turn that erases the cases: no job of before says anything', async () => {
      const { store, clock } = opened;
      const first = await commit(store, { jobs: [lookAt('a.com'), lookAt('b.com')] });
      const [done, open] = first.jobs;
      assert.ok(done !== undefined && open !== undefined);
      const ended = await store.finishJob(endOf(done, { expectedVersion: first.version }));
      assert.ok(ended.kind === 'finished');
      const anew = await commit(store, { expectedVersion: ended.version, erases: 'cases' });
      assert.equal(await store.findCase(here, 'FH-AAAAA'), undefined);
      const late = endOf(open, { expectedVersion: anew.version });
      assert.deepEqual(await store.finishJob(late), { kind: 'gone' });
      clock.pass(600_000);
      assert.deepEqual(await store.takeJobs(9), []);
      assert.deepEqual(
        (await store.takeMessages(9)).map(({ id }) => id),
        anew.messages.map(({ id }) => id),
      );
    });

    it('keeps of cases that are erased what is said to stay of them, and no other case', async () => {
      const { store } = opened;
      const first = await commit(store, { jobs: [lookAt('a.com')] });
      const ended = await store.finishJob(
        endOf(only(first.jobs), { expectedVersion: first.version }),
      );
      assert.ok(ended.kind === 'finished');
      const kept = await store.findCase(here, 'FH-AAAAA');
      assert.ok(kept !== undefined);
      const left = { ...kept, report: { ...kept.report, rules: 'stripped' } };
      const foreign = { ...left, number: 'FH-ZZZZZ' };
      const { version: expectedVersion } = ended;
      await commit(store, { expectedVersion, erases: 'cases', keeps: [left, foreign] });
      assert.equal((await store.findCase(here, 'FH-AAAAA'))?.report.rules, 'stripped');
      assert.equal(await store.findCase(here, 'FH-ZZZZZ'), undefined);
    });

    it('keeps of a person who is erased nothing but the answer, and that only for its time', async () => {
      const { store, clock } = opened;
      const { version } = await commit(store, { activity: 'a1', learns: told });
      await commit(store, { key: there, jobs: [lookAt('a.com')] });
      const last = await commit(store, {
        activity: 'a2',
        expectedVersion: version,
        erases: 'person',
        outgoing: [{ reply: note('forgotten') }],
        state: freshState,
      });
      assert.deepEqual(only(last.messages).reply, note('forgotten'));
      assert.equal((await store.load(there)).version, 0);
      assert.equal((await store.load(here, { activity: 'a1' })).repeated, undefined);
      assert.equal(await store.findTold('o'), undefined);
      // The wish itself is not obeyed twice.
      assert.equal((await store.commitTurn(turn({ activity: 'a2' }))).kind, 'repeated');
      assert.equal((await store.forgetUser('test', 'ann')).conversations, 0);
      clock.pass(keptTurnMs + 1);
      assert.equal((await store.expire()).conversations, 1);
      assert.equal((await store.load(here)).version, 0);
    });

    it('is not erased by a turn that comes too late', async () => {
      const { store } = opened;
      await commit(store, { learns: told });
      const late = await store.commitTurn(turn({ erases: 'person' }));
      assert.equal(late.kind, 'conflict');
      assert.notEqual(await store.findTold('o'), undefined);
    });

    it('takes a person out of what is shared with others', async () => {
      const { store } = opened;
      const first = await commit(store, { jobs: [lookAt('a.com')] });
      const ended = await store.finishJob(
        endOf(only(first.jobs), { expectedVersion: first.version }),
      );
      assert.ok(ended.kind === 'finished');
      const others = await commit(store, {
        user: 'bob',
        expectedVersion: ended.version,
        jobs: [lookAt('b.com')],
      });
      const state = {
        ...freshState,
        spoken: 'zh-TW',
        cases: [mark('FH-AAAAA'), mark('FH-BBBBB'), mark('FH-LONG-GONE')],
        ours: { domain: 'contoso.com', from: 'person' },
        asked: { question: { step: 'which-domain', domains: ['a.com'] }, at: 'now' },
        wishes: [
          { by: 'ann', locale: 'en' },
          { by: 'bob', locale: 'zh-TW' },
        ],
      } as const;
      const kept = { number: 'FH-BBBBB', report: endOf(only(others.jobs)).kept?.report };
      assert.ok(kept.report !== undefined);
      const shared = await store.finishJob(
        endOf(only(others.jobs), {
          expectedVersion: others.version,
          state,
          kept: { number: kept.number, report: kept.report },
        }),
      );
      assert.ok(shared.kind === 'finished');
      assert.equal((await store.forgetUser('test', 'ann')).conversations, 0);
      const { version, state: left } = await store.load(here);
      assert.ok(left !== undefined);
      assert.deepEqual(marksOf(left), ['FH-BBBBB']);
      assert.deepEqual(left, {
        version: 2,
        spoken: 'zh-TW',
        wishes: [{ by: 'bob', locale: 'zh-TW' }],
        cases: left.cases,
      });
      // A turn that began before does not bring the person back.
      const late = turn({ user: 'bob', expectedVersion: shared.version, state });
      assert.deepEqual(await store.commitTurn(late), { kind: 'conflict', version });
    });
  });
}
