import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import { commit, createDirectory } from './made.ts';

const holder = fileURLToPath(new URL('holder.ts', import.meta.url));

type Child = ChildProcessByStdio<null, Readable, Readable>;

describe('two processes on one directory', () => {
  let directory: string;
  let remove: () => void;
  let child: Child | undefined;

  beforeEach(() => {
    ({ directory, remove } = createDirectory());
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    remove();
  });

  const open = () => openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
  const start = (): Child => {
    const started = spawn(process.execPath, ['--import', 'tsx/esm', holder, directory], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    return started;
  };

  it('the second is refused, and comes in as soon as the first was killed', async () => {
    const first = start();
    await once(first.stdout, 'data');
    await assert.rejects(open(), (error) => error instanceof StoreError && error.code === 'in-use');
    const ended = once(first, 'exit');
    first.kill('SIGKILL');
    await ended;
    const store = await open();
    await commit(store);
    await store.close();
  });

  it('another process is refused while this one has it', async () => {
    const store = await open();
    const second = start();
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [status] = (await once(second, 'close')) as [number | null];
    assert.notEqual(status, 0);
    assert.match(said, /StoreError: in-use/u);
    await store.close();
  });
});
