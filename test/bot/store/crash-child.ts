// Takes turns one after the other until it is killed, and tells what the world outside would see of it:
// `open`, `acknowledged <activity>`, `sent <message id> <text>`. Arguments: directory, first activity.
import { writeSync } from 'node:fs';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import type { StoredJob, StoredMessage } from '../../../bot/store/store.ts';
import { freshState } from '../../../dialogs/state.ts';
import { caseOf, lookAt, mark, note, turn } from './made.ts';
import { conversationOf, hasJob } from './crash-plan.ts';

const [directory = '', first = '0', last = ''] = process.argv.slice(2);
const store = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
const tell = (line: string) => writeSync(1, `${line}\n`);

async function send({ id, reply }: StoredMessage): Promise<void> {
  const [block] = reply.blocks;
  tell(`sent ${id} ${block?.kind === 'paragraph' ? block.text : ''}`);
  await store.markSent(id, `as-${id}`);
}

async function finish({ lease, key, work }: StoredJob): Promise<void> {
  for (;;) {
    const { version, state = freshState } = await store.load(key);
    const result = note(`result of ${work.their.domain}`);
    const kept = caseOf(`FH-${work.their.domain}`);
    const ended = await store.finishJob({ lease, expectedVersion: version, state, kept, result });
    if (ended.kind === 'finished') return send(ended.message);
    if (ended.kind === 'gone') return;
  }
}

async function takeTurn(activity: string): Promise<void> {
  const key = conversationOf(activity);
  const { version, state = freshState, repeated } = await store.load(key, { activity });
  if (repeated === undefined) {
    const result = await store.commitTurn(
      turn({
        key,
        activity,
        expectedVersion: version,
        state: { ...state, cases: [...state.cases, mark(activity)] },
        outgoing: [{ reply: note(`answer to ${activity}`) }],
        jobs: hasJob(activity) ? [lookAt(`n${activity}.com`)] : [],
      }),
    );
    if (result.kind !== 'committed') throw new Error(result.kind);
    tell(`acknowledged ${activity}`);
    for (const message of result.messages) await send(message);
    for (const job of result.jobs) await finish(job);
  } else tell(`acknowledged ${activity}`);
}

tell('open');
await store.expire();
for (const message of await store.takeMessages(1_000)) await send(message);
for (const job of await store.takeJobs(1_000)) await finish(job);
for (let activity = Number(first); last === '' || activity <= Number(last); activity += 1)
  await takeTurn(String(activity));
await store.close();
