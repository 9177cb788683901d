import assert from 'node:assert/strict';
import { jobLeaseMs, keptTurnMs } from '../../../bot/store/store.ts';
import { workOf } from '../../../bot/store/records.ts';
import {
  caseOf,
  commit,
  endOf,
  here,
  kinds,
  lookAt,
  note,
  only,
  there,
  type Opened,
} from './made.ts';

for (const [kind, open] of Object.entries(kinds)) {
  describe(`work and messages ${kind}`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.end());

    describe('a job', () => {
      it('belongs to whoever committed its turn, until the lease ends', async () => {
        const { store, clock } = opened;
        const { jobs } = await commit(store, { jobs: [lookAt('a.com')], reference: { url: 'x' } });
        assert.deepEqual(await store.takeJobs(9), []);
        clock.pass(jobLeaseMs);
        const taken = only(await store.takeJobs(9));
        assert.deepEqual(taken, {
          lease: { job: only(jobs).lease.job, attempt: 2 },
          key: here,
          reference: { url: 'x' },
          user: 'ann',
          work: workOf(lookAt('a.com')),
        });
        assert.deepEqual(await store.takeJobs(9), []);
      });

      it('ends with a case, a state and a result in the place of its progress message', async () => {
        const { store } = opened;
        const { jobs, messages, version } = await commit(store, {
          outgoing: [],
          jobs: [lookAt('a.com')],
        });
        await store.markSent(only(messages).id, 'channel-7');
        const end = endOf(only(jobs), { expectedVersion: version });
        const ended = await store.finishJob(end);
        assert.ok(ended.kind === 'finished');
        assert.equal(ended.message.replaces, 'channel-7');
        assert.deepEqual(ended.message.reply, note('result'));
        const { state, version: after } = await store.load(here);
        assert.deepEqual({ state, after }, { state: end.state, after: ended.version });
        assert.deepEqual(await store.findCase(here, 'FH-AAAAA'), caseOf('FH-AAAAA'));
      });

      it('ends once', async () => {
        const { store } = opened;
        const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
        const end = endOf(only(jobs), { expectedVersion: version });
        const first = await store.finishJob(end);
        assert.ok(first.kind === 'finished');
        const second = await store.finishJob({ ...end, expectedVersion: first.version });
        assert.deepEqual(second, { kind: 'gone' });
      });

      it('ends for the one who took it last', async () => {
        const { store, clock } = opened;
        const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
        clock.pass(jobLeaseMs);
        const taken = only(await store.takeJobs(9));
        const slow = await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
        assert.deepEqual(slow, { kind: 'gone' });
        const quick = await store.finishJob(endOf(taken, { expectedVersion: version }));
        assert.equal(quick.kind, 'finished');
      });

      it('does not overwrite a turn that came meanwhile', async () => {
        const { store } = opened;
        const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
        const next = await commit(store, { expectedVersion: version });
        const end = endOf(only(jobs), { expectedVersion: version });
        const early = await store.finishJob(end);
        assert.deepEqual(early, { kind: 'conflict', version: next.version });
        assert.equal(await store.findCase(here, 'FH-AAAAA'), undefined);
        const ended = await store.finishJob({ ...end, expectedVersion: next.version });
        assert.equal(ended.kind, 'finished');
      });

      it('that was given back is taken again after its wait', async () => {
        const { store, clock } = opened;
        const { jobs } = await commit(store, { jobs: [lookAt('a.com'), lookAt('b.com')] });
        const [first] = jobs;
        assert.ok(first !== undefined);
        await store.returnJob(first.lease, 999.5);
        assert.deepEqual(await store.takeJobs(9), []);
        clock.pass(1_000);
        assert.equal(only(await store.takeJobs(9)).work.their.domain, 'a.com');
        clock.pass(jobLeaseMs);
        assert.equal((await store.takeJobs(1)).length, 1);
      });

      it('says nothing when its conversation was forgotten', async () => {
        const { store } = opened;
        const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
        await store.forget(here);
        const ended = await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
        assert.deepEqual(ended, { kind: 'gone' });
        assert.equal((await store.load(here)).version, 0);
      });
    });

    describe('a message', () => {
      it('comes in the order of the turn: replies, then progress', async () => {
        const { messages } = await commit(opened.store, {
          outgoing: [{ reply: note('one') }, { reply: note('two'), replaces: 'channel-1' }],
          jobs: [lookAt('a.com'), lookAt('b.com')],
        });
        assert.deepEqual(
          messages.map(({ reply, replaces }) => [reply, replaces]),
          [
            [note('one'), undefined],
            [note('two'), 'channel-1'],
            [note('looking at a.com'), undefined],
            [note('looking at b.com'), undefined],
          ],
        );
        assert.equal(new Set(messages.map(({ id }) => id)).size, 4);
      });

      it('is taken again with the same id and the latest reference until it was sent', async () => {
        const { store, clock } = opened;
        const { messages, version } = await commit(store, { reference: { url: 'old' } });
        await commit(store, { expectedVersion: version, reference: { url: 'new' }, outgoing: [] });
        assert.deepEqual(await store.takeMessages(9), []);
        const { id } = only(messages);
        await store.returnMessage(id, 1_000);
        clock.pass(1_000);
        const taken = only(await store.takeMessages(9));
        assert.deepEqual(taken, { ...only(messages), attempts: 2, reference: { url: 'new' } });
        await store.markSent(id);
        clock.pass(keptTurnMs);
        assert.deepEqual(await store.takeMessages(9), []);
      });

      it('waits for the earlier ones of its conversation, and for no other', async () => {
        const { store, clock } = opened;
        const outgoing = [{ reply: note('one') }, { reply: note('two') }];
        const { messages } = await commit(store, { outgoing });
        const other = await commit(store, { key: there });
        const [one, two] = messages;
        assert.ok(one !== undefined && two !== undefined);
        await store.returnMessage(one.id, 5_000);
        await store.returnMessage(two.id, 0);
        await store.returnMessage(only(other.messages).id, 0);
        const firstTaken = await store.takeMessages(9);
        assert.deepEqual(
          firstTaken.map(({ key }) => key),
          [there],
        );
        clock.pass(5_000);
        const thenTaken = await store.takeMessages(9);
        assert.deepEqual(
          thenTaken.map(({ id }) => id),
          [one.id, two.id],
        );
      });

      it('of progress is dropped when the result overtakes it', async () => {
        const { store, clock } = opened;
        const { jobs, version } = await commit(store, { outgoing: [], jobs: [lookAt('a.com')] });
        const ended = await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
        assert.ok(ended.kind === 'finished');
        clock.pass(keptTurnMs);
        const taken = only(await store.takeMessages(9));
        assert.deepEqual(taken.id, ended.message.id);
        assert.equal(taken.replaces, undefined);
      });

      it('that was given up is not taken again', async () => {
        const { store, clock } = opened;
        const { messages } = await commit(store);
        await store.dropMessage(only(messages).id);
        clock.pass(keptTurnMs);
        assert.deepEqual(await store.takeMessages(9), []);
      });

      it('of another store changes nothing here', async () => {
        const { store } = opened;
        await commit(store, { activity: 'a1' });
        for (const id of ['', '1', 'elsewhere-1', '1 OR 1=1']) await store.markSent(id);
        const { repeated } = await store.load(here, { activity: 'a1' });
        assert.equal(only(repeated ?? []).status, 'pending');
      });
    });

    describe('names with any character', () => {
      it('come back as they were', async () => {
        const { store, clock } = opened;
        const key = { channel: 'test\u0000', conversation: '\u0000\ufeff\u202e😀' };
        const replaces = 'x\u0000y';
        const { messages } = await commit(store, {
          key,
          user: 'a\u0000b',
          outgoing: [{ reply: note('\u0000'), replaces }],
          jobs: [lookAt('a.com')],
        });
        const [first] = messages;
        assert.deepEqual(first?.key, key);
        assert.deepEqual([first.reply, first.replaces], [note('\u0000'), replaces]);
        clock.pass(jobLeaseMs);
        const job = only(await store.takeJobs(9));
        assert.deepEqual([job.user, job.key], ['a\u0000b', key]);
        assert.equal((await store.forgetUser('test\u0000', 'a')).conversations, 0);
        assert.equal((await store.forgetUser('test\u0000', 'a\u0000b')).conversations, 1);
      });
    });

    describe('a case', () => {
      it('is found in its own conversation only', async () => {
        const { store } = opened;
        const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
        await commit(store, { key: there });
        await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
        assert.notEqual(await store.findCase(here, 'FH-AAAAA'), undefined);
        assert.equal(await store.findCase(there, 'FH-AAAAA'), undefined);
        assert.equal(await store.findCase(here, 'FH-BBBBB'), undefined);
      });
    });
  });
}
