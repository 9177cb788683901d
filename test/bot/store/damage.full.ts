import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore, storeFileName } from '../../../bot/store/libsql-store.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import type { Store } from '../../../bot/store/store.ts';
import { commit, createDirectory, endOf, lookAt, note, turn } from './made.ts';

const names = Array.from({ length: 20 }, (_, at) => ({ channel: 'test', conversation: `c${at}` }));

async function fill(store: Store): Promise<void> {
  for (const [at, key] of names.entries()) {
    const outgoing = [{ reply: note('x'.repeat(at * 80)) }];
    const { version, jobs } = await commit(store, { key, outgoing, jobs: [lookAt('a.com')] });
    const [job] = jobs;
    if (job !== undefined && at % 2 === 0)
      await store.finishJob(endOf(job, { expectedVersion: version }));
  }
}

async function use(store: Store): Promise<void> {
  for (const key of names) {
    const { version } = await store.load(key, { activity: 'a' });
    await store.findCase(key, 'FH-AAAAA');
    await store.commitTurn(turn({ key, expectedVersion: version }));
  }
  await store.takeJobs(99);
  await store.takeMessages(99);
  await store.expire();
  await store.forgetUser('test', 'ann');
}

/** libsql can end the process on what it reads; such a test run ends without a summary. */
describe('a file with any bytes overwritten', () => {
  it('is refused, or works, or fails with a code', async function () {
    this.timeout(120_000);
    const { directory, remove } = createDirectory();
    const file = join(directory, storeFileName);
    const open = () => openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
    const filled = await open();
    await fill(filled);
    await filled.close();
    const whole = readFileSync(file);
    const damage = fc.asyncProperty(
      fc.oneof(fc.nat(whole.length - 1), fc.nat(4_095)),
      fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.constant(new Uint8Array(4_000))),
      async (place, bytes) => {
        const damaged = Buffer.from(whole);
        damaged.set(bytes.subarray(0, whole.length - place), place);
        for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
        writeFileSync(file, damaged);
        try {
          const store = await open();
          await use(store).finally(() => store.close());
        } catch (error) {
          assert.ok(error instanceof StoreError, String(error));
          assert.ok(['damaged', 'foreign', 'newer', 'failed'].includes(error.code), String(error));
        }
      },
    );
    await fc.assert(damage, { numRuns: 300 });
    remove();
  });
});
