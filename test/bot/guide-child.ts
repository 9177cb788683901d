import { createBot } from '../../bot/bot.ts';
import { silentLog } from '../../bot/log.ts';
import { openLibsqlStore } from '../../bot/store/libsql-store.ts';
import type { Outbox } from '../../bot/turns/channel.ts';
import type { DeathPoint, FromChild, ToChild } from './guide-protocol.ts';
import { ChangingWorld, incomingOf, placeConfig } from './living-bot.ts';

let point: DeathPoint | undefined;

/** Ends the process as `kill -9` does, where the parent asked for it. */
async function dieAt(where: DeathPoint): Promise<void> {
  if (point !== where) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}

function report(message: FromChild): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}

const outbox: Outbox = {
  send: async (reply, mark) => {
    await report({ kind: 'sent', mark, reply });
    return { ok: true, id: mark };
  },
  update: (_, reply, mark) => outbox.send(reply, mark),
};

const [directory = ''] = process.argv.slice(2);
const world = new ChangingWorld();
const store = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
const host = createBot({
  config: placeConfig,
  tools: world.tools,
  log: silentLog,
  timeZone: 'UTC',
  store: {
    ...store,
    commitTurn: async (turn) => {
      await dieAt('recording');
      const result = await store.commitTurn(turn);
      await dieAt('recorded');
      return result;
    },
    finishJob: async (end) => {
      await dieAt('looked');
      return store.finishJob(end);
    },
  },
});

async function obey(message: ToChild): Promise<void> {
  await world.become(message.scenes);
  if (message.kind === 'resume') await host.resume(() => Promise.resolve(outbox));
  else {
    point = message.dies;
    await host.receive(incomingOf(message), { now: outbox, later: outbox });
  }
  await host.settled();
  await report({ kind: 'settled' });
}

process.on('message', (message: ToChild) => void obey(message));
await report({ kind: 'settled' });
