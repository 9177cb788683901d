import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '../../../bot/log.ts';
import { openDatabase } from '../../../bot/store/database.ts';
import { openLibsqlStore, storeFileName } from '../../../bot/store/libsql-store.ts';
import type { Store } from '../../../bot/store/store.ts';
import { freshState } from '../../../dialogs/state.ts';
import { commit, createDirectory, endOf, lookAt, mark, note } from './made.ts';

/** A word that stands in everything a person leaves behind. */
const trace = 'zyxwvut';

describe('the files after forgetting', () => {
  let directory: string;
  let remove: () => void;
  let store: Store;

  beforeEach(async () => {
    ({ directory, remove } = createDirectory());
    store = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
  });
  afterEach(async () => {
    await store.close();
    remove();
  });

  const traces = () =>
    readdirSync(directory).filter((name) =>
      readFileSync(join(directory, name)).includes(trace, 0, 'latin1'),
    );

  /** Turns of several people, mixed, with states and messages of many sizes. */
  const converse = async () => {
    for (let at = 0; at < 60; at += 1) {
      const isTraced = at % 3 === 0;
      const word = isTraced ? trace : 'other';
      const key = { channel: 'test', conversation: `${word}-${at % 12}` };
      const { version } = await store.load(key);
      const { jobs, version: after } = await commit(store, {
        key,
        user: `${word}-user`,
        activity: `${word}-${at}`,
        press: `${word} ${at}`,
        expectedVersion: version,
        reference: { url: `${word}-url` },
        state: { ...freshState, cases: Array.from({ length: at }, () => mark(`FH-${word}`)) },
        outgoing: [{ reply: note(`${word} `.repeat(1 + ((at * 37) % 900))) }],
        jobs: [lookAt(`${word}.com`)],
      });
      const [job] = jobs;
      if (at % 2 === 0 && job !== undefined)
        await store.finishJob(
          endOf(job, { expectedVersion: after, result: note(`${word} `.repeat(500)) }),
        );
    }
  };

  it('hold nothing more of a person', async () => {
    await converse();
    assert.notDeepEqual(traces(), []);
    const { conversations, isLogCleared } = await store.forgetUser('test', `${trace}-user`);
    assert.deepEqual({ conversations, isLogCleared }, { conversations: 4, isLogCleared: true });
    assert.deepEqual(traces(), []);
    assert.notEqual((await store.load({ channel: 'test', conversation: 'other-1' })).version, 0);
  });

  it('hold nothing more of conversations', async () => {
    await converse();
    for (const at of [0, 3, 6, 9])
      await store.forget({ channel: 'test', conversation: `${trace}-${at}` });
    assert.deepEqual(traces(), []);
  });

  it('hold old pages in the log while somebody else reads, and says so', async () => {
    await converse();
    const reader = await openDatabase(join(directory, storeFileName), 0);
    reader.exec('BEGIN');
    reader.get('SELECT count(*) AS n FROM turn');
    assert.equal((await store.forgetUser('test', `${trace}-user`)).isLogCleared, false);
    assert.notDeepEqual(traces(), []);
    reader.exec('COMMIT');
    reader.close();
    await store.expire();
    assert.deepEqual(traces(), []);
  });
});
