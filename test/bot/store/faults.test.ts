import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createLog } from '../../../bot/log.ts';
import { openDatabase, type Database } from '../../../bot/store/database.ts';
import { createLibsqlStore } from '../../../bot/store/libsql-store.ts';
import { migrate } from '../../../bot/store/migrations.ts';
import { StoreError, storeErrorOf, type StoreFault } from '../../../bot/store/store-error.ts';
import type { Store } from '../../../bot/store/store.ts';
import { commit, createDirectory, endOf, here, lookAt, note, only, turn } from './made.ts';

/** Makes the statements from `failsAt` on fail, counting from now; none when undefined. */
interface Faulty extends Database {
  failAt(statement: number | undefined, fault: object): void;
  readonly count: () => number;
}

function createFaulty(database: Database): Faulty {
  let failsAt: number | undefined;
  let fault: object = {};
  let count = 0;
  const counted =
    <A extends unknown[], T>(work: (...args: A) => T) =>
    (...args: A): T => {
      count += 1;
      if (count === failsAt)
        throw storeErrorOf(Object.assign(new Error('injected'), fault), database.path);
      return work(...args);
    };
  const run = counted(database.run);
  const exec = counted(database.exec);
  return {
    ...database,
    run,
    exec,
    insert: counted(database.insert),
    get: counted(database.get),
    all: counted(database.all),
    failAt(statement, kind) {
      [failsAt, fault, count] = [statement, kind, 0];
    },
    count: () => count,
  };
}

/** What libsql and the file system throw. */
const thrown: readonly { readonly code: string; readonly rawCode?: number; is: StoreFault }[] = [
  { code: 'SQLITE_FULL', rawCode: 13, is: 'full' },
  { code: 'SQLITE_IOERR_WRITE', rawCode: 778, is: 'unwritable' },
  { code: 'SQLITE_IOERR_FSYNC', rawCode: 1_034, is: 'unwritable' },
  { code: 'SQLITE_READONLY', rawCode: 8, is: 'unwritable' },
  { code: 'SQLITE_BUSY', rawCode: 5, is: 'busy' },
  { code: 'UNKNOWN_SQLITE_ERROR_779', rawCode: 779, is: 'damaged' },
  { code: 'SQLITE_ERROR', rawCode: 1, is: 'failed' },
  { code: 'ENOSPC', is: 'full' },
  { code: 'EIO', is: 'unwritable' },
];
const full = { code: 'SQLITE_FULL', rawCode: 13 };

describe('a store that cannot write', () => {
  let database: Faulty;
  let store: Store;
  let remove: () => void;
  let lines: string[];

  beforeEach(async () => {
    const made = createDirectory();
    remove = made.remove;
    lines = [];
    const file = await openDatabase(join(made.directory, 'store.db'));
    file.exec('PRAGMA foreign_keys = ON');
    migrate(file);
    database = createFaulty(file);
    const now = () => new Date('2026-11-20T00:00:00.000Z');
    const write = (line: string) => lines.push(line);
    store = createLibsqlStore(database, {
      now,
      log: createLog({ write, now, salt: '', plainDomains: false }),
      lock: { release: () => undefined },
    });
  });
  afterEach(async () => {
    database.failAt(undefined, {});
    await store.close();
    remove();
  });

  const sum = () => ({
    turns: database.get('SELECT count(*) AS n FROM turn')?.n,
    messages: database.get('SELECT count(*) AS n FROM message')?.n,
    jobs: database.get('SELECT count(*) AS n FROM job')?.n,
    cases: database.get('SELECT count(*) AS n FROM kept_case')?.n,
    versions: database.all('SELECT version, state FROM conversation'),
  });

  for (const { is, ...fault } of thrown) {
    it(`says ${is} for ${fault.code}`, async () => {
      database.failAt(2, fault);
      await assert.rejects(
        store.commitTurn(turn()),
        (error) => error instanceof StoreError && error.code === is,
      );
    });
  }

  it('records all of a turn or nothing, whichever statement fails', async () => {
    const whole = { activity: 'a1', jobs: [lookAt('a.com')], reference: { url: 'x' } };
    const before = sum();
    database.failAt(Number.MAX_SAFE_INTEGER, full);
    await commit(store, { ...whole, key: { channel: 'test', conversation: 'counted' } });
    const statements = database.count();
    await store.forget({ channel: 'test', conversation: 'counted' });
    assert.ok(statements > 7, `only ${statements}`);
    for (let at = 1; at <= statements; at += 1) {
      // The rollback is a statement, too; it is not counted, since the fault lies in the connection below it.
      database.failAt(at, full);
      await assert.rejects(store.commitTurn(turn(whole)), StoreError, `statement ${at}`);
      database.failAt(undefined, {});
      assert.deepEqual(sum(), before, `statement ${at}`);
    }
    assert.equal((await store.commitTurn(turn(whole))).kind, 'committed');
  });

  it('records all of the end of a job or nothing, whichever statement fails', async () => {
    const { jobs, version } = await commit(store, { jobs: [lookAt('a.com')] });
    const end = endOf(only(jobs), { expectedVersion: version });
    const before = sum();
    for (let at = 1; ; at += 1) {
      database.failAt(at, full);
      const ended = await store.finishJob(end).catch((error: unknown) => error);
      database.failAt(undefined, {});
      if (!(ended instanceof StoreError)) {
        assert.ok(at > 8, `only ${at}`);
        break;
      }
      assert.deepEqual(sum(), before, `statement ${at}`);
    }
    assert.notEqual(await store.findCase(here, 'FH-AAAAA'), undefined);
    assert.equal((await store.finishJob(end)).kind, 'gone');
  });

  it('works again when there is room again', async () => {
    const first = await commit(store, { activity: 'a1' });
    const pages = Number(database.get('PRAGMA page_count')?.page_count);
    database.get(`PRAGMA max_page_count = ${pages}`);
    const large = turn({
      activity: 'a2',
      expectedVersion: first.version,
      outgoing: [{ reply: note('x'.repeat(100_000)) }],
    });
    for (let times = 0; times < 3; times += 1)
      await assert.rejects(
        store.commitTurn(large),
        (error) => error instanceof StoreError && error.code === 'full',
      );
    assert.equal((await store.load(here)).version, first.version);
    assert.equal(database.get('PRAGMA integrity_check')?.integrity_check, 'ok');
    database.get('PRAGMA max_page_count = 100000');
    assert.equal((await store.commitTurn(large)).kind, 'committed');
  });

  it('forgets although the log cannot be cleared, and says so', async () => {
    await commit(store);
    database.failAt(3, full);
    assert.deepEqual(await store.forget(here), { conversations: 1, isLogCleared: false });
    assert.equal((await store.load(here)).version, 0);
    assert.match(lines.join('\n'), /"store\.log-kept","code":"full"/u);
  });

  describe('and finds what it cannot read', () => {
    it('begins a conversation anew, gives up a message and a job, and logs each', async () => {
      const { version, jobs } = await commit(store, { activity: 'a1', jobs: [lookAt('a.com')] });
      await store.finishJob(endOf(only(jobs), { expectedVersion: version }));
      const second = await commit(store, {
        key: { channel: 'test', conversation: 'c2' },
        jobs: [lookAt('b.com')],
      });
      await store.returnJob(only(second.jobs).lease, 0);
      database.exec(`
        UPDATE conversation SET state = '{"version":"?"}';
        UPDATE message SET reply = '{', free_at = 0;
        UPDATE job SET work = '[]', free_at = 0;
        UPDATE kept_case SET report = x'00';`);
      const loaded = await store.load(here, { activity: 'a1' });
      assert.equal(loaded.state, undefined);
      assert.notEqual(loaded.version, 0);
      assert.deepEqual(loaded.repeated, []);
      assert.deepEqual(await store.takeMessages(9), []);
      assert.deepEqual(await store.takeJobs(9), []);
      assert.equal(await store.findCase(here, 'FH-AAAAA'), undefined);
      const told = new Set(lines.flatMap((line) => /"what":"(?<what>\w+)"/u.exec(line)?.[1] ?? []));
      assert.deepEqual([...told].toSorted(), ['case', 'job', 'message', 'state']);
      assert.equal(database.get('SELECT count(*) AS n FROM job')?.n, 0);
    });
  });
});
