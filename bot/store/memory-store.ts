import type { KeptCase } from '../../dialogs/conversation.ts';
import * as work from './memory-work.ts';
import { expire, forget, forgetChannel, forgetUser } from './memory-forget.ts';
import { findConversation, type MemoryTables } from './memory-tables.ts';
import { commitTurn, findHeard, finishJob, load } from './memory-turns.ts';
import { StoreError } from './store-error.ts';
import type { ConversationKey, Store } from './store.ts';

export interface MemoryStoreOptions {
  readonly now: () => Date;
  /** Makes the ids of messages unlike those of another store; random in the product. */
  readonly instance: string;
}

/** A store that forgets all when the process ends: for the terminal and for tests. It grows until things expire. */
export function createMemoryStore({ now, instance }: MemoryStoreOptions): Store {
  const tables = createTables({ now, instance });
  let isOpen = true;
  const settle = <T>(change: () => T): Promise<T> =>
    new Promise((resolve) => {
      if (!isOpen) throw new StoreError('closed', 'memory');
      resolve(change());
    });
  return {
    load: (key, delivery = {}) => settle(() => load(key, delivery, tables)),
    commitTurn: (turn) => settle(() => commitTurn(turn, tables)),
    takeJobs: (limit) => settle(() => work.takeJobs(limit, tables)),
    finishJob: (end) => settle(() => finishJob(end, tables)),
    returnJob: (lease, afterMs) => settle(() => work.returnJob(lease, afterMs, tables)),
    takeMessages: (limit) => settle(() => work.takeMessages(limit, tables)),
    markSent: (id, sentAs) => settle(() => work.markSent(id, sentAs, tables)),
    returnMessage: (id, afterMs) => settle(() => work.returnMessage(id, afterMs, tables)),
    dropMessage: (id) => settle(() => work.dropMessage(id, tables)),
    findCase: (key, number) => settle(() => findCase(key, number, tables)),
    findTold: (organisation) =>
      settle(() => tables.told.find((one) => one.organisation === organisation)?.ours),
    findHeard: (key, activity) => settle(() => findHeard(key, activity, tables)),
    forget: (key) => settle(() => forget(key, tables)),
    forgetChannel: (channel) => settle(() => forgetChannel(channel, tables)),
    forgetUser: (channel, user) => settle(() => forgetUser(channel, user, tables)),
    expire: () => settle(() => expire(tables)),
    close: () => {
      isOpen = false;
      return Promise.resolve();
    },
  };
}

function createTables({ now, instance }: MemoryStoreOptions): MemoryTables {
  let lastId = 0;
  return {
    instance,
    now: () => now().getTime(),
    nextId: () => (lastId += 1),
    conversations: [],
    turns: [],
    messages: [],
    jobs: [],
    cases: [],
    told: [],
  };
}

function findCase(
  key: ConversationKey,
  number: string,
  tables: MemoryTables,
): KeptCase | undefined {
  const known = findConversation(key, tables);
  return tables.cases.find((one) => one.conversation === known && one.kept.number === number)?.kept;
}
