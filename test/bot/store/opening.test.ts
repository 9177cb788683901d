import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '../../../bot/log.ts';
import { openDatabase, type Database } from '../../../bot/store/database.ts';
import { openLibsqlStore, storeFileName } from '../../../bot/store/libsql-store.ts';
import { lockFileName } from '../../../bot/store/lock.ts';
import { migrate, migrations } from '../../../bot/store/migrations.ts';
import { StoreError, type StoreFault } from '../../../bot/store/store-error.ts';
import type { Store } from '../../../bot/store/store.ts';
import { commit, createDirectory, here, lookAt, note } from './made.ts';

describe('opening the store', () => {
  let directory: string;
  let remove: () => void;
  let file: string;

  beforeEach(() => {
    ({ directory, remove } = createDirectory());
    file = join(directory, storeFileName);
  });
  afterEach(() => {
    remove();
  });

  const open = (where = directory): Promise<Store> =>
    openLibsqlStore({ directory: where, now: () => new Date(), log: silentLog });

  /**
   * A database with some content, closed. It is made in another directory: libsql ends a connection that was closed only when
   * its memory is collected, and with it goes whatever lies beside that file as its log by then.
   */
  const fill = async () => {
    const made = createDirectory();
    const store = await open(made.directory);
    for (let at = 0; at < 40; at += 1)
      await commit(store, {
        key: { channel: 'test', conversation: `c${at}` },
        outgoing: [{ reply: note('x'.repeat(3_000)) }],
      });
    await store.close();
    copyFileSync(join(made.directory, storeFileName), file);
    made.remove();
  };

  const refuses = async (code: StoreFault, path = file) => {
    await assert.rejects(open(), (error) => {
      assert.ok(error instanceof StoreError, String(error));
      assert.deepEqual({ code: error.code, path: error.path }, { code, path });
      return true;
    });
  };

  /** Changes the database of this test, as another program would. */
  const change = async (work: (database: Database) => void) => {
    const database = await openDatabase(file);
    work(database);
    database.close();
  };

  it('creates the directory and the files for their owner alone', async () => {
    const where = join(directory, 'deep', 'er');
    const store = await open(where);
    await commit(store);
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    assert.equal(modeOf(where), '700');
    const names = readdirSync(where).toSorted();
    assert.deepEqual(
      names,
      [storeFileName, `${storeFileName}-shm`, `${storeFileName}-wal`, lockFileName].toSorted(),
    );
    for (const name of names) assert.equal(modeOf(join(where, name)), '600', name);
    await store.close();
  });

  it('shuts a file that others may read, and leaves the directory as the operator has it', async () => {
    await fill();
    chmodSync(file, 0o644);
    chmodSync(directory, 0o755);
    await (await open()).close();
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(statSync(directory).mode & 0o777, 0o755);
  });

  it('finds everything again', async () => {
    const first = await open();
    const { version } = await commit(first, { activity: 'a1', jobs: [lookAt('a.com')] });
    await first.close();
    const second = await open();
    assert.equal((await second.load(here)).version, version);
    // What somebody had taken in the process before is free at once.
    assert.equal((await second.takeJobs(9)).length, 1);
    assert.equal((await second.takeMessages(9)).length, 2);
    await second.close();
  });

  it('is refused while another store has the directory, and works when that is closed', async () => {
    const first = await open();
    await refuses('in-use', join(directory, lockFileName));
    // The refusal takes nothing away from the first.
    await refuses('in-use', join(directory, lockFileName));
    await commit(first);
    await first.close();
    const second = await open();
    assert.notEqual((await second.load(here)).version, 0);
    await second.close();
  });

  it('is refused when the lock file is something else', async () => {
    const path = join(directory, lockFileName);
    writeFileSync(path, 'Dear administrator, '.repeat(1_000));
    await refuses('damaged', path);
  });

  it('is refused where no file can be created', async () => {
    writeFileSync(join(directory, 'file'), '');
    const where = join(directory, 'file', 'below');
    await assert.rejects(
      open(where),
      (error) => error instanceof StoreError && error.code === 'unwritable' && error.path === where,
    );
    mkdirSync(file);
    await refuses('unwritable');
  });

  describe('a file that is not to be trusted', () => {
    /** Bytes at half of the file that no page begins with. */
    const garbage = Buffer.alloc(6_000, 0xa5);
    const damages: Readonly<Record<string, () => void>> = {
      'with another header': () => {
        const bytes = readFileSync(file);
        bytes.write('not a database at all');
        writeFileSync(file, bytes);
      },
      'cut off in the middle': () => {
        truncateSync(file, Math.floor(statSync(file).size / 2));
      },
      'cut off after its first bytes': () => {
        truncateSync(file, 50);
      },
      'with garbage in the middle': () => {
        const bytes = readFileSync(file);
        garbage.copy(bytes, Math.floor(bytes.length / 2));
        writeFileSync(file, bytes);
      },
      'that holds a text': () => {
        writeFileSync(file, 'Dear administrator, '.repeat(1_000));
      },
    };
    for (const [what, damage] of Object.entries(damages)) {
      it(`is refused and left as it is: ${what}`, async () => {
        await fill();
        damage();
        const before = readFileSync(file);
        await refuses('damaged');
        await refuses('damaged');
        assert.deepEqual(readFileSync(file), before);
      });
    }

    for (const what of ['empty', 'missing'] as const) {
      it(`is refused and left as it is: ${what}, beside a log with content`, async () => {
        await fill();
        writeFileSync(`${file}-wal`, 'content');
        if (what === 'missing') rmSync(file);
        else truncateSync(file);
        await refuses('damaged');
        assert.equal(readFileSync(`${file}-wal`, 'utf8'), 'content');
        assert.equal(existsSync(file), what === 'empty');
      });
    }

    it('is taken for a new one when it is empty, as after an end between creating and filling', async () => {
      writeFileSync(file, '');
      const store = await open();
      await commit(store);
      await store.close();
    });

    it('is refused and left as it is: of a newer version', async () => {
      await fill();
      await change((database) => {
        database.exec('PRAGMA user_version = 999');
        // libsql lets go of an earlier connection when its memory is collected; until then no end of another clears the log.
        database.get('PRAGMA wal_checkpoint(TRUNCATE)');
      });
      const before = readFileSync(file);
      await refuses('newer');
      assert.deepEqual(readFileSync(file), before);
    });

    it('is refused and left as it is: of another program', async () => {
      await change((database) => database.exec('CREATE TABLE notes (text TEXT)'));
      const before = readFileSync(file);
      await refuses('foreign');
      await change((database) => database.exec('PRAGMA application_id = 7'));
      await refuses('foreign');
      assert.equal(readFileSync(file).length, before.length);
    });

    it('can be opened after it was put right', async () => {
      await fill();
      const whole = readFileSync(file);
      truncateSync(file, 5_000);
      await refuses('damaged');
      writeFileSync(file, whole);
      await (await open()).close();
    });
  });

  describe('migrations', () => {
    const more = [
      ...migrations,
      { what: 'colour', sql: 'ALTER TABLE turn ADD COLUMN colour TEXT' },
    ];

    it('bring an older database forward and keep its content', async () => {
      await fill();
      await change((database) => {
        migrate(database, more);
        migrate(database, more);
        assert.equal(
          database.get('SELECT count(colour) AS n, count(*) AS turns FROM turn')?.turns,
          40,
        );
        assert.equal(database.get('PRAGMA user_version')?.user_version, more.length);
      });
    });

    it('leave a database as it was when one of their statements fails', async () => {
      await fill();
      const broken = [
        ...more,
        { what: 'typo', sql: 'CREATE TABLE half (id); CREATE TABEL x (id)' },
      ];
      await change((database) => {
        assert.throws(() => {
          migrate(database, broken);
        }, StoreError);
        assert.equal(database.get('PRAGMA user_version')?.user_version, more.length);
        assert.deepEqual(database.all(`SELECT name FROM sqlite_schema WHERE name = 'half'`), []);
      });
    });
  });
});
