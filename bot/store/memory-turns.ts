import { eraseCases, erasePerson } from './memory-forget.ts';
import type { Job, Outgoing } from '../../dialogs/conversation.ts';
import {
  deleteCases,
  findConversation,
  jobOf,
  messageOf,
  type ConversationRow,
  type JobRow,
  type MemoryTables,
  type MessageRow,
  type TurnRow,
} from './memory-tables.ts';
import { cancelMessages } from './memory-work.ts';
import { workOf } from './records.ts';
import type {
  ConversationKey,
  Delivery,
  Heard,
  JobEnd,
  JobEndResult,
  Loaded,
  StoredMessage,
  Told,
  Turn,
  TurnResult,
} from './store.ts';
import { deafMs, jobLeaseMs, messageLeaseMs } from './store.ts';

export function load(key: ConversationKey, delivery: Delivery, tables: MemoryTables): Loaded {
  const known = findConversation(key, tables);
  if (known === undefined) return { version: 0, state: undefined, repeated: undefined };
  const before = findTurn(known, delivery, tables);
  return {
    version: known.version,
    state: known.state,
    repeated: before && messagesOf(before, tables),
  };
}

export function commitTurn(turn: Turn, tables: MemoryTables): TurnResult {
  const known = findConversation(turn.key, tables);
  const before = known && findTurn(known, turn, tables);
  if (before !== undefined) return { kind: 'repeated', messages: messagesOf(before, tables) };
  const version = known?.version ?? 0;
  if (version !== turn.expectedVersion) return { kind: 'conflict', version };
  if (turn.erases === 'person') erasePerson(turn.key.channel, turn.user, tables);
  const conversation = findConversation(turn.key, tables) ?? addConversation(turn, tables);
  if (turn.erases === 'cases') eraseCases(conversation, turn.keeps ?? [], tables);
  const user = turn.erases === 'person' ? '' : turn.user;
  const row = addTurn(conversation, { ...turn, user }, tables);
  if (user !== '') conversation.speakers.add(user);
  if (turn.learns !== undefined) learn(turn.learns, turn, tables);
  if (turn.reference !== undefined) conversation.reference = structuredClone(turn.reference);
  cancelMessages(conversation, turn.cancels ?? [], tables);
  for (const outgoing of turn.outgoing) addMessage(row, outgoing, tables);
  const progress = turn.jobs.map((job) => addMessage(row, { reply: job.progress }, tables));
  const jobs = turn.jobs.flatMap((job, index) => {
    const shown = progress[index];
    return shown === undefined ? [] : jobOf(addJob(row, job, shown, tables));
  });
  return { kind: 'committed', version: row.id, messages: messagesOf(row, tables), jobs };
}

function learn(
  { organisation, ours }: Told,
  { key: { channel }, user }: Pick<Turn, 'key' | 'user'>,
  tables: MemoryTables,
): void {
  const others = tables.told.filter((one) => one.organisation !== organisation);
  tables.told = [...others, { organisation, channel, user, ours, at: tables.now() }];
}

/** The turn that answered an activity. */
export function findHeard(
  key: ConversationKey,
  activity: string,
  tables: MemoryTables,
): Heard | undefined {
  const known = findConversation(key, tables);
  const heard = tables.turns.find(
    (turn) => turn.conversation === known && turn.activity === activity,
  );
  return heard && { meaning: heard.meaning, at: new Date(heard.at) };
}

export function finishJob(end: JobEnd, tables: MemoryTables): JobEndResult {
  const { job: id, attempt } = end.lease;
  const job = tables.jobs.find((one) => one.id === id && one.attempts === attempt);
  if (job === undefined) return { kind: 'gone' };
  const { conversation, user } = job.turn;
  if (conversation.version !== end.expectedVersion)
    return { kind: 'conflict', version: conversation.version };
  const turn = addTurn(conversation, { user, state: end.state }, tables);
  const { kept } = end;
  if (kept !== undefined) {
    deleteCases(
      (one) => one.conversation === conversation && one.kept.number === kept.number,
      tables,
    );
    tables.cases.push({ conversation, user, kept, at: tables.now() });
  }
  if (job.progress.status === 'pending') job.progress.status = 'dropped';
  const message = addMessage(turn, { reply: end.result }, tables, job.progress);
  tables.jobs = tables.jobs.filter((one) => one !== job);
  job.turn.settledAt = tables.now();
  return { kind: 'finished', version: turn.id, message: messageOf(message, tables) };
}

function findTurn(
  conversation: ConversationRow,
  { activity, press }: Delivery,
  { turns, jobs, now }: MemoryTables,
): TurnRow | undefined {
  const own = turns.filter((turn) => turn.conversation === conversation);
  const isDeaf = (turn: TurnRow) =>
    (now() >= turn.settledAt && now() <= turn.settledAt + deafMs) ||
    jobs.some((job) => job.turn === turn);
  const same = activity === undefined ? undefined : own.find((turn) => turn.activity === activity);
  return (
    same ??
    (press === undefined ? undefined : own.findLast((turn) => turn.press === press && isDeaf(turn)))
  );
}

function messagesOf(turn: TurnRow, tables: MemoryTables): readonly StoredMessage[] {
  return tables.messages
    .filter((message) => message.turn === turn && message.dueAt === undefined)
    .map((message) => messageOf(message, tables));
}

function addConversation({ key, state }: Turn, tables: MemoryTables): ConversationRow {
  const row: ConversationRow = {
    key: { channel: key.channel, conversation: key.conversation },
    speakers: new Set(),
    version: 0,
    state,
    reference: undefined,
    seenAt: tables.now(),
  };
  tables.conversations.push(row);
  return row;
}

function addTurn(
  conversation: ConversationRow,
  { user, activity, press, meaning, state }: Delivery & Pick<Turn, 'user' | 'meaning' | 'state'>,
  tables: MemoryTables,
): TurnRow {
  const at = tables.now();
  const spoken = { user, activity, press, meaning };
  const row = { id: tables.nextId(), conversation, ...spoken, at, settledAt: at };
  tables.turns.push(row);
  Object.assign(conversation, { version: row.id, state: structuredClone(state), seenAt: at });
  return row;
}

function addMessage(
  turn: TurnRow,
  { reply, replaces, due }: Outgoing,
  tables: MemoryTables,
  replacesMessage?: MessageRow,
): MessageRow {
  const dueAt = due === undefined ? undefined : Date.parse(due.at);
  const row: MessageRow = {
    id: tables.nextId(),
    turn,
    reply: structuredClone(reply),
    replaces,
    replacesMessage,
    dueAt,
    about: due?.about,
    status: 'pending',
    sentAs: undefined,
    attempts: dueAt === undefined ? 1 : 0,
    freeAt: dueAt ?? tables.now() + messageLeaseMs,
  };
  tables.messages.push(row);
  return row;
}

function addJob(turn: TurnRow, job: Job, progress: MessageRow, tables: MemoryTables): JobRow {
  const row = {
    id: tables.nextId(),
    turn,
    work: structuredClone(workOf(job)),
    progress,
    attempts: 1,
    freeAt: tables.now() + jobLeaseMs,
  };
  tables.jobs.push(row);
  return row;
}
