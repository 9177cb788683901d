import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../../bot/store/database.ts';
import { textOf } from '../../../bot/store/records.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import { createDirectory } from './made.ts';

describe('a database', () => {
  let database: Database;
  let remove: () => void;

  beforeEach(async () => {
    const made = createDirectory();
    remove = made.remove;
    database = await openDatabase(join(made.directory, 'test.db'), 0);
    database.exec(`PRAGMA foreign_keys = ON; CREATE TABLE parent (id INTEGER PRIMARY KEY);
      CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)`);
  });
  afterEach(() => {
    database.close();
    remove();
  });

  const children = () => database.get('SELECT count(*) AS n FROM child')?.n;

  it('rolls back when the commit itself fails, and goes on', () => {
    assert.throws(() => {
      database.transaction(() => database.run('INSERT INTO child VALUES (7)'));
    }, StoreError);
    assert.equal(children(), 0);
    database.transaction(() => {
      database.run('INSERT INTO parent VALUES (7)');
      database.run('INSERT INTO child VALUES (7)');
    });
    assert.equal(children(), 1);
  });

  it('rolls back and hands on what was thrown inside', () => {
    const ours = new Error('ours');
    const work = () => {
      database.run('INSERT INTO parent VALUES (1)');
      throw ours;
    };
    assert.throws(
      () => database.transaction(work),
      (error) => error === ours,
    );
    assert.equal(database.get('SELECT count(*) AS n FROM parent')?.n, 0);
  });

  it('gives texts as bytes, numbers, bytes and nothing back as they were', () => {
    database.exec('CREATE TABLE value (t, n, b, o)');
    const text = '\ufeff同盟 \u0000 😀 "\'';
    const bytes = Buffer.from([0, 1, 255]);
    database.run('INSERT INTO value VALUES (?, ?, ?, ?)', text, 1_795_269_529_858, bytes, null);
    const sql = 'SELECT CAST(t AS BLOB) AS t, n, b, o FROM value';
    for (const row of [database.get(sql), ...database.all(sql)]) {
      assert.deepEqual([row?.n, row?.o], [1_795_269_529_858, null]);
      assert.equal(textOf(row?.t), text);
      assert.ok(row?.b instanceof Uint8Array && bytes.equals(row.b));
    }
    assert.equal(database.get('SELECT n FROM value WHERE t = ?', 'another'), undefined);
  });

  it('lives on when a text is no text', () => {
    database.exec(
      `CREATE TABLE value (t TEXT); INSERT INTO value VALUES (CAST(x'61ff62' AS TEXT))`,
    );
    assert.equal(textOf(database.get('SELECT CAST(t AS BLOB) AS t FROM value')?.t), undefined);
  });

  it('waits for nobody when it was told so', async () => {
    const other = await openDatabase(database.path, 0);
    other.exec('BEGIN IMMEDIATE');
    assert.throws(
      () => database.transaction(() => database.run('INSERT INTO parent VALUES (1)')),
      (error) => error instanceof StoreError && error.code === 'busy',
    );
    other.exec('COMMIT');
    other.close();
    assert.equal(
      database.transaction(() => database.run('INSERT INTO parent VALUES (1)')),
      1,
    );
  });
});
