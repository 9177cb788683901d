import type { KeptCase } from '../../dialogs/conversation.ts';
import * as work from './memory-work.ts';
import {
  deleteCases,
  deleteConversations,
  deleteTurns,
  findConversation,
  type MemoryTables,
} from './memory-tables.ts';
import { commitTurn, finishJob, load } from './memory-turns.ts';
import { StoreError } from './store-error.ts';
import type { ConversationKey, Expired, Forgotten, Store } from './store.ts';
import { keptCaseMs, keptConversationMs, keptTurnMs } from './store.ts';

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
    forget: (key) => settle(() => forget(key, tables)),
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

function forget(key: ConversationKey, tables: MemoryTables): Forgotten {
  const known = findConversation(key, tables);
  const conversations = deleteConversations((one) => one === known, tables);
  return { conversations, isLogCleared: true };
}

function forgetUser(channel: string, user: string, tables: MemoryTables): Forgotten {
  const conversations = deleteConversations(
    ({ key, speakers }) => key.channel === channel && speakers.size === 1 && speakers.has(user),
    tables,
  );
  deleteTurns((turn) => turn.conversation.key.channel === channel && turn.user === user, tables);
  deleteCases((one) => one.conversation.key.channel === channel && one.user === user, tables);
  for (const { key, speakers } of tables.conversations)
    if (key.channel === channel) speakers.delete(user);
  return { conversations, isLogCleared: true };
}

function expire(tables: MemoryTables): Expired {
  const now = tables.now();
  const isOld = ({ at }: { readonly at: number }) => at < now - keptTurnMs;
  const open = tables.messages.filter(({ status }) => status === 'pending');
  const unfinished = [...tables.jobs, ...open].filter(({ turn }) => isOld(turn)).length;
  return {
    unfinished,
    turns: deleteTurns(isOld, tables),
    cases: deleteCases(({ at }) => at < now - keptCaseMs, tables),
    conversations: deleteConversations(({ seenAt }) => seenAt < now - keptConversationMs, tables),
  };
}
