import type { KeptCase } from '../../dialogs/conversation.ts';
import {
  deleteCases,
  deleteConversations,
  deleteTurns,
  type ConversationRow,
  type MemoryTables,
} from './memory-tables.ts';
import { withoutPerson } from './shared-state.ts';
import type { ConversationKey, Expired, Forgotten } from './store.ts';
import { keptCaseMs, keptConversationMs, keptToldMs, keptTurnMs } from './store.ts';
import { isPartOf } from './threads.ts';

export function forget(
  { channel, conversation }: ConversationKey,
  tables: MemoryTables,
): Forgotten {
  const conversations = deleteConversations(
    ({ key }) => key.channel === channel && isPartOf(key.conversation, conversation),
    tables,
  );
  return { conversations, isLogCleared: true };
}

export function forgetChannel(channel: string, tables: MemoryTables): Forgotten {
  const conversations = deleteConversations(({ key }) => key.channel === channel, tables);
  return { conversations, isLogCleared: true };
}

export function forgetUser(channel: string, user: string, tables: MemoryTables): Forgotten {
  return { conversations: erasePerson(channel, user, tables), isLogCleared: true };
}

/** Gives the number of conversations deleted whole. */
export function erasePerson(channel: string, user: string, tables: MemoryTables): number {
  const alone = deleteConversations(
    ({ key, speakers }) => key.channel === channel && speakers.size === 1 && speakers.has(user),
    tables,
  );
  deleteTurns((turn) => turn.conversation.key.channel === channel && turn.user === user, tables);
  deleteCases((one) => one.conversation.key.channel === channel && one.user === user, tables);
  tables.told = tables.told.filter((one) => one.channel !== channel || one.user !== user);
  for (const one of tables.conversations)
    if (one.key.channel === channel && one.speakers.delete(user)) cleanState(one, user, tables);
  return alone;
}

/** It gets a version of its own, so that no turn under way brings the person back. */
function cleanState(conversation: ConversationRow, user: string, tables: MemoryTables): void {
  const isKept = (number: string) =>
    tables.cases.some((one) => one.conversation === conversation && one.kept.number === number);
  conversation.version = tables.nextId();
  conversation.state = withoutPerson(conversation.state, user, isKept);
}

/** `keeps`: what stays of some. */
export function eraseCases(
  conversation: ConversationRow,
  keeps: readonly KeptCase[],
  tables: MemoryTables,
): void {
  tables.cases = tables.cases.flatMap((one) => {
    if (one.conversation !== conversation) return [one];
    const kept = keeps.find(({ number }) => number === one.kept.number);
    return kept === undefined ? [] : [{ ...one, kept }];
  });
  tables.jobs = tables.jobs.filter(({ turn }) => turn.conversation !== conversation);
  for (const message of tables.messages)
    if (
      message.turn.conversation === conversation &&
      message.status === 'pending' &&
      message.dueAt === undefined
    )
      message.status = 'dropped';
}

export function expire(tables: MemoryTables): Expired {
  const now = tables.now();
  const before = now - keptTurnMs;
  const isOld = ({ at }: { readonly at: number }) => at < before;
  const open = tables.messages.filter(({ status }) => status === 'pending');
  const awaited = new Set(open.filter(({ dueAt = 0 }) => dueAt >= before));
  const late = open.filter((message) => !awaited.has(message));
  const unfinished = [...tables.jobs, ...late].filter(({ turn }) => isOld(turn)).length;
  // A turn is kept as long as something of it is to be sent.
  const keeping = new Set([...awaited].map(({ turn }) => turn));
  const turns = deleteTurns((turn) => isOld(turn) && !keeping.has(turn), tables);
  const spoken = new Set(tables.turns.map(({ conversation }) => conversation));
  const told = tables.told.filter(({ at }) => at < now - keptToldMs);
  tables.told = tables.told.filter((one) => !told.includes(one));
  return {
    unfinished,
    turns,
    told: told.length,
    cases: deleteCases(({ at }) => at < now - keptCaseMs, tables),
    // One in which nobody is remembered to have spoken goes with its last turn.
    conversations: deleteConversations(
      (one) =>
        one.seenAt < now - keptConversationMs || (one.speakers.size === 0 && !spoken.has(one)),
      tables,
    ),
  };
}
