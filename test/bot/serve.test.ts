import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { createServer as createOther, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { serve } from '../../bot/commands/serve.ts';
import { readConfig } from '../../bot/config.ts';
import { silentLog } from '../../bot/log.ts';
import { openDatabase } from '../../bot/store/database.ts';
import { openLibsqlStore, storeFileName } from '../../bot/store/libsql-store.ts';
import type { Store } from '../../bot/store/store.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';
import { createDirectory } from './store/made.ts';

describe('serve', () => {
  const english = createSpeaker('en');
  let directory: string;
  let remove: () => void;
  beforeEach(() => {
    ({ directory, remove } = createDirectory());
  });
  afterEach(() => remove());

  const run = async (
    env: Record<string, string>,
    speaker = english,
    argv: readonly string[] = [],
  ): Promise<string> => {
    try {
      await serve(argv, {
        config: readConfig({ DATA_DIR: directory, DNS_RESOLVERS: '127.0.0.1:9', ...env }),
        speaker,
        input: Readable.from([]),
        isTerminal: false,
        timeZone: 'UTC',
        width: 80,
        print: () => undefined,
        warn: () => undefined,
      });
      return 'listening';
    } catch (error) {
      return error instanceof UsageError ? error.say(speaker) : String(error);
    }
  };

  it('says which port is in use', async () => {
    const { port, close } = await occupy();
    const said = await run({ PORT: String(port) });
    close();
    assert.equal(said, `Port ${port} on 127.0.0.1 is in use. Set PORT to another one.`);
  });

  it('refuses to listen elsewhere than on loopback without an app id', async () => {
    assert.match(await run({ HOST: '0.0.0.0' }), /loopback address/u);
  });

  /** What is in the directory before the start, and a word of each sentence that refuses it. */
  const refused: readonly (readonly [
    string,
    (file: string) => Promise<unknown>,
    string,
    string,
  ])[] = [
    [
      'data that another process has',
      () => openLibsqlStore({ directory, now: () => new Date(), log: silentLog }),
      'in use by another process',
      '另一個程式使用',
    ],
    [
      'a file that is no database',
      (file) => writeFile(file, 'x'.repeat(5_000)),
      'is damaged. Restore a copy',
      '已經損壞',
    ],
    ['a database that was cut off', cutOff, 'is damaged', '已經損壞'],
    [
      'a database of a newer version',
      (file) => change(file, 'PRAGMA application_id = 1181049928; PRAGMA user_version = 999'),
      'by a newer version',
      '較新的版本',
    ],
    [
      'a database of another program',
      (file) => change(file, 'CREATE TABLE theirs (a)'),
      'belongs to another program',
      '屬於另一個程式',
    ],
    ['a directory in place of the file', (file) => mkdir(file), 'Cannot write', '無法寫入'],
  ];
  for (const [what, prepare, en, zh] of refused) {
    it(`refuses ${what} in one line that says what to do, in both languages`, async () => {
      const held = await prepare(join(directory, storeFileName));
      for (const [speaker, word] of [
        [english, en],
        [createSpeaker('zh-TW'), zh],
      ] as const) {
        const said = await run({ PORT: '1' }, speaker);
        assert.ok(said.includes(word), said);
        assert.match(said, /DATA_DIR|移到別處|move it away/u);
        assert.doesNotMatch(said, /\n|\{\{|undefined/u);
      }
      await (held as Store | undefined)?.close();
    });
  }

  it('refuses a path that is no directory', () => {
    assert.throws(() => readConfig({ DATA_DIR: 'package.json' }), /error\.bad-setting/u);
  });

  it('keeps nothing of the demo', async () => {
    const other = await occupy();
    const env = { PORT: String(other.port), DATA_DIR: join(directory, 'made') };
    assert.match(await run(env, english, ['--demo']), /is in use/u);
    assert.equal(existsSync(join(directory, 'made')), false);
    assert.match(await run(env), /is in use/u);
    assert.equal(existsSync(join(directory, 'made', storeFileName)), true);
    other.close();
  });
});

/** Holds a free port. */
async function occupy() {
  const server = createOther();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}

async function change(file: string, sql: string): Promise<void> {
  const database = await openDatabase(file);
  database.exec(sql);
  database.close();
}

/** A database with content whose second half is missing. */
async function cutOff(file: string): Promise<void> {
  await change(file, `CREATE TABLE t (a); INSERT INTO t VALUES (randomblob(100000));`);
  await truncate(file, 20_000);
}
