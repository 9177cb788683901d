import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { silentLog } from '../../../bot/log.ts';
import { openDatabase } from '../../../bot/store/database.ts';
import { openLibsqlStore, storeFileName } from '../../../bot/store/libsql-store.ts';
import { conversationOf, hasJob } from './crash-plan.ts';
import { createDirectory, marksOf } from './made.ts';

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));
const kills = Number(process.env.CRASH_KILLS ?? 60);
/** A channel delivers again what was not acknowledged; here also some of what was. */
const resent = 5;

/** What the world outside saw, over all runs. */
interface Seen {
  readonly acknowledged: Set<number>;
  /** Message ids by what they say. */
  readonly sent: Map<string, Set<string>>;
  /** Times a message was sent again under its own id. */
  repeats: number;
}

/** Runs a child from an activity on; until it is killed, or until it has taken the last one. */
async function run(
  directory: string,
  seen: Seen,
  range: { readonly first: number; readonly last?: number },
  kill: { readonly after: 'start' | 'open'; readonly ms: number } | undefined,
): Promise<void> {
  const started = spawn(
    process.execPath,
    ['--import', 'tsx/esm', child, directory, String(range.first), String(range.last ?? '')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  const opened = new Promise<void>((resolve) => {
    started.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      resolve();
    });
  });
  const closed = once(started, 'close');
  if (kill !== undefined) {
    if (kill.after === 'open') await Promise.race([opened, closed]);
    await wait(kill.ms);
    started.kill('SIGKILL');
  }
  const [status, signal] = (await closed) as [number | null, string | null];
  assert.deepEqual([status, signal], kill === undefined ? [0, null] : [null, 'SIGKILL']);
  note(said, seen);
}

function note(said: string, seen: Seen): void {
  for (const line of said.split('\n').slice(0, -1)) {
    const [what, id = '', ...words] = line.split(' ');
    if (what === 'acknowledged') seen.acknowledged.add(Number(id));
    if (what !== 'sent') continue;
    const text = words.join(' ');
    const ids = seen.sent.get(text) ?? new Set();
    if (ids.has(id)) seen.repeats += 1;
    seen.sent.set(text, ids.add(id));
  }
}

async function checkFile(directory: string): Promise<void> {
  const database = await openDatabase(join(directory, storeFileName));
  assert.equal(database.get('PRAGMA integrity_check')?.integrity_check, 'ok');
  assert.deepEqual(database.all('PRAGMA foreign_key_check'), []);
  database.close();
}

describe(`a process killed ${kills} times at random moments`, () => {
  it('loses no acknowledged turn, answers none twice and damages no file', async function () {
    this.timeout(kills * 6_000);
    const { directory, remove } = createDirectory();
    const seen: Seen = { acknowledged: new Set(), sent: new Map(), repeats: 0 };
    const highest = () => Math.max(-1, ...seen.acknowledged);
    for (let at = 0; at < kills; at += 1) {
      const isEarly = at % 6 === 5;
      const kill = isEarly
        ? ({ after: 'start', ms: 300 + Math.random() * 500 } as const)
        : ({ after: 'open', ms: Math.random() * 150 } as const);
      await run(directory, seen, { first: Math.max(0, highest() + 1 - resent) }, kill);
      if (!isEarly) await checkFile(directory);
    }
    const last = highest() + 1;
    await run(directory, seen, { first: last, last }, undefined);
    await checkFile(directory);
    await checkWorld(directory, seen, last);
    console.log(
      `      ${last + 1} turns, ${seen.sent.size} messages, ${seen.repeats} sent again under their own id`,
    );
    remove();
  });
});

async function checkWorld(directory: string, seen: Seen, last: number): Promise<void> {
  const store = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
  const all = Array.from({ length: last + 1 }, (_, activity) => activity);
  assert.deepEqual(
    all.filter((activity) => !seen.acknowledged.has(activity)),
    [],
    'every activity was acknowledged in the end',
  );
  for (const name of [0, 1, 2, 3]) {
    const key = conversationOf(String(name));
    const { state } = await store.load(key);
    const expected = all
      .map(String)
      .filter((one) => conversationOf(one).conversation === key.conversation);
    assert.deepEqual(
      marksOf(state ?? { cases: [] }),
      expected,
      'each turn left its mark once, in order',
    );
  }
  for (const activity of all) {
    assert.equal(seen.sent.get(`answer to ${activity}`)?.size, 1, `answer to ${activity}`);
    if (!hasJob(String(activity))) continue;
    const domain = `n${activity}.com`;
    assert.equal(seen.sent.get(`result of ${domain}`)?.size, 1, `result of ${domain}`);
    const kept = await store.findCase(conversationOf(String(activity)), `FH-${domain}`);
    assert.notEqual(kept, undefined, domain);
  }
  assert.deepEqual(await store.takeMessages(9), []);
  assert.deepEqual(await store.takeJobs(9), []);
  await store.close();
}
