import type { KeptCase } from '../../dialogs/conversation.ts';
import type { ConversationState, Ours } from '../../dialogs/state.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { ConversationKey, Reference, StoredJob, StoredMessage, Work } from './store.ts';

/** A conversation of the store in memory. */
export interface ConversationRow {
  readonly key: ConversationKey;
  readonly speakers: Set<string>;
  version: number;
  state: ConversationState;
  reference: Reference | undefined;
  seenAt: number;
}

export interface TurnRow {
  readonly id: number;
  readonly conversation: ConversationRow;
  readonly user: string;
  readonly activity: string | undefined;
  readonly press: string | undefined;
  readonly meaning: string | undefined;
  readonly at: number;
  settledAt: number;
}

export interface MessageRow {
  readonly id: number;
  readonly turn: TurnRow;
  readonly reply: Reply;
  readonly replaces: string | undefined;
  readonly replacesMessage: MessageRow | undefined;
  readonly dueAt: number | undefined;
  readonly about: string | undefined;
  status: StoredMessage['status'];
  sentAs: string | undefined;
  attempts: number;
  freeAt: number;
}

export interface JobRow {
  readonly id: number;
  readonly turn: TurnRow;
  readonly work: Work;
  readonly progress: MessageRow;
  attempts: number;
  freeAt: number;
}

export interface CaseRow {
  readonly conversation: ConversationRow;
  readonly user: string;
  readonly kept: KeptCase;
  readonly at: number;
}

export interface ToldRow {
  readonly organisation: string;
  readonly channel: string;
  readonly user: string;
  readonly ours: Ours;
  readonly at: number;
}

/** The same tables as in the database, as plain lists, oldest first. */
export interface MemoryTables {
  readonly instance: string;
  readonly now: () => number;
  readonly nextId: () => number;
  conversations: ConversationRow[];
  turns: TurnRow[];
  messages: MessageRow[];
  jobs: JobRow[];
  cases: CaseRow[];
  told: ToldRow[];
}

export function findConversation(
  { channel, conversation }: ConversationKey,
  { conversations }: MemoryTables,
): ConversationRow | undefined {
  return conversations.find(
    ({ key }) => key.channel === channel && key.conversation === conversation,
  );
}

export function messageOf(row: MessageRow, { instance, messages }: MemoryTables): StoredMessage {
  const { turn, replaces, reply, status, sentAs, attempts } = row;
  const replaced = messages.find((message) => message === row.replacesMessage);
  return {
    id: `${instance}-${row.id}`,
    key: turn.conversation.key,
    reference: turn.conversation.reference,
    reply,
    replaces: replaces ?? replaced?.sentAs,
    status,
    sentAs,
    attempts,
  };
}

export function jobOf({ id, turn, work, attempts }: JobRow): StoredJob {
  return {
    lease: { job: id, attempt: attempts },
    key: turn.conversation.key,
    reference: turn.conversation.reference,
    user: turn.user,
    work,
  };
}

/** Deletes turns with their messages and jobs. */
export function deleteTurns(isGone: (turn: TurnRow) => boolean, tables: MemoryTables): number {
  const gone = new Set(tables.turns.filter(isGone));
  const stays = ({ turn }: { readonly turn: TurnRow }) => !gone.has(turn);
  tables.turns = tables.turns.filter((turn) => !gone.has(turn));
  tables.messages = tables.messages.filter(stays);
  tables.jobs = tables.jobs.filter(stays);
  return gone.size;
}

export function deleteCases(isGone: (one: CaseRow) => boolean, tables: MemoryTables): number {
  const before = tables.cases.length;
  tables.cases = tables.cases.filter((one) => !isGone(one));
  return before - tables.cases.length;
}

/** Deletes conversations with everything in them. */
export function deleteConversations(
  isGone: (conversation: ConversationRow) => boolean,
  tables: MemoryTables,
): number {
  const gone = new Set(tables.conversations.filter(isGone));
  tables.conversations = tables.conversations.filter((one) => !gone.has(one));
  deleteTurns((turn) => gone.has(turn.conversation), tables);
  deleteCases((one) => gone.has(one.conversation), tables);
  return gone.size;
}
