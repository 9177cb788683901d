import type { Job, Outgoing } from '../../dialogs/conversation.ts';
import { eraseCases, erasePerson } from './libsql-forget.ts';
import { learn } from './libsql-told.ts';
import { cancelMessages } from './libsql-work.ts';
import { readReference, readState, textOf, workOf } from './records.ts';
import type {
  ConversationKey,
  Delivery,
  Heard,
  Loaded,
  Reference,
  StoredJob,
  StoredMessage,
  Turn,
  TurnResult,
} from './store.ts';
import { deafMs, jobLeaseMs, messageLeaseMs } from './store.ts';
import { idOfMessage, messagesOfTurn, numberIn, readMessages, type Tables } from './tables.ts';

/** Gives the state of a conversation, and whether a delivery came before. */
export function load(key: ConversationKey, delivery: Delivery, tables: Tables): Loaded {
  const row = tables.database.get(
    'SELECT id, version, CAST(state AS BLOB) AS state FROM conversation WHERE channel = ? AND name = ?',
    key.channel,
    key.conversation,
  );
  if (row === undefined) return { version: 0, state: undefined, repeated: undefined };
  const state = readState(row.state);
  if (state === undefined) tables.log.error('store.unreadable', { what: 'state' });
  const before = findTurn(numberIn(row, 'id'), delivery, tables);
  return {
    version: numberIn(row, 'version'),
    state,
    repeated: before === undefined ? undefined : messagesOf(before, tables),
  };
}

/** Runs inside a transaction. */
export function commitTurn(turn: Turn, tables: Tables): TurnResult {
  const known = findConversation(turn.key, tables);
  const before = known === undefined ? undefined : findTurn(known.id, turn, tables);
  if (before !== undefined) return { kind: 'repeated', messages: messagesOf(before, tables) };
  const version = known?.version ?? 0;
  if (version !== turn.expectedVersion) return { kind: 'conflict', version };
  const { user, conversation, left } = makeRoom(turn, known, tables);
  const id = addTurn(conversation, { ...turn, user }, tables);
  saveState(conversation, id, turn, tables);
  if (user !== '') addSpeaker(conversation, user, tables);
  if (turn.learns !== undefined) learn(turn.learns, turn, tables);
  cancelMessages(conversation, turn.cancels ?? [], tables);
  // What was just written is not read again: that would take as long as writing it.
  const { key, reference = left?.reference } = turn;
  const place = { key, reference };
  const messages: StoredMessage[] = [];
  const say = (outgoing: Outgoing): number => {
    const row = addMessage(id, outgoing, tables);
    if (outgoing.due === undefined) messages.push(newMessage(row, outgoing, place, tables));
    return row;
  };
  for (const outgoing of turn.outgoing) say(outgoing);
  const progress = turn.jobs.map((job) => say({ reply: job.progress }));
  const jobs = turn.jobs.map((job, index): StoredJob => {
    const row = addJob(id, job, progress[index], tables);
    return { lease: { job: row, attempt: 1 }, ...place, user, work: workOf(job) };
  });
  return { kind: 'committed', version: id, messages, jobs };
}

/** Deletes what the turn erases, and gives the conversation and who is remembered as having spoken in it. */
function makeRoom(
  { key, user, erases, keeps = [] }: Turn,
  known: Known | undefined,
  tables: Tables,
) {
  if (erases === 'person') erasePerson(key.channel, user, tables);
  const left = erases === 'person' ? findConversation(key, tables) : known;
  const conversation = left?.id ?? addConversation(key, tables);
  if (erases === 'cases') eraseCases(conversation, keeps, tables);
  return { conversation, left, user: erases === 'person' ? '' : user };
}

function addSpeaker(conversation: number, user: string, { database }: Tables): void {
  database.run(
    'INSERT OR IGNORE INTO speaker (conversation, user) VALUES (?, ?)',
    conversation,
    user,
  );
}

/** The turn that answered an activity. */
export function findHeard(
  { channel, conversation }: ConversationKey,
  activity: string,
  { database }: Tables,
): Heard | undefined {
  const row = database.get(
    `SELECT CAST(t.meaning AS BLOB) AS meaning, t.at FROM turn t
    JOIN conversation c ON c.id = t.conversation
    WHERE c.channel = ? AND c.name = ? AND t.activity = ?`,
    channel,
    conversation,
    activity,
  );
  return row && { meaning: textOf(row.meaning), at: new Date(numberIn(row, 'at')) };
}

/** A conversation that is remembered. */
interface Known {
  readonly id: number;
  readonly version: number;
  readonly reference: Reference | undefined;
}

function findConversation(
  { channel, conversation }: ConversationKey,
  { database }: Tables,
): Known | undefined {
  const row = database.get(
    `SELECT id, version, CAST(reference AS BLOB) AS reference FROM conversation
    WHERE channel = ? AND name = ?`,
    channel,
    conversation,
  );
  return (
    row && {
      id: numberIn(row, 'id'),
      version: numberIn(row, 'version'),
      reference: readReference(row.reference),
    }
  );
}

/** The turn that answered this delivery already. */
function findTurn(
  conversation: number,
  { activity, press }: Delivery,
  { database, now }: Tables,
): number | undefined {
  const same =
    activity !== undefined &&
    database.get(
      'SELECT id FROM turn WHERE conversation = ? AND activity = ?',
      conversation,
      activity,
    );
  if (same) return numberIn(same, 'id');
  // Bounded on both sides, so that a clock that was set back does not leave a button deaf.
  const pressed =
    press !== undefined &&
    database.get(
      `SELECT id FROM turn WHERE conversation = ?1 AND press = ?2 AND (
        ?3 BETWEEN settled_at AND settled_at + ?4 OR EXISTS (SELECT 1 FROM job WHERE job.turn = turn.id)
      ) ORDER BY id DESC LIMIT 1`,
      conversation,
      press,
      now(),
      deafMs,
    );
  return pressed ? numberIn(pressed, 'id') : undefined;
}

export function messagesOf(turn: number, tables: Tables): readonly StoredMessage[] {
  return readMessages(tables.database.all(messagesOfTurn, turn), tables);
}

function addConversation({ channel, conversation }: ConversationKey, tables: Tables): number {
  return tables.database.insert(
    'INSERT INTO conversation (channel, name, version, state, seen_at) VALUES (?, ?, 0, ?, 0)',
    channel,
    conversation,
    '',
  );
}

export function addTurn(
  conversation: number,
  { user, activity, press, meaning }: Delivery & Pick<Turn, 'user' | 'meaning'>,
  { database, now }: Tables,
): number {
  const at = now();
  return database.insert(
    `INSERT INTO turn (conversation, user, activity, press, meaning, settled_at, at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
    conversation,
    user,
    activity ?? null,
    press ?? null,
    meaning ?? null,
    at,
    at,
  );
}

export function saveState(
  conversation: number,
  version: number,
  { state, reference }: Pick<Turn, 'state' | 'reference'>,
  { database, now }: Tables,
): void {
  database.run(
    `UPDATE conversation SET version = ?, state = ?, reference = COALESCE(?, reference), seen_at = ?
    WHERE id = ?`,
    version,
    JSON.stringify(state),
    reference === undefined ? null : JSON.stringify(reference),
    now(),
    conversation,
  );
}

export function addMessage(
  turn: number,
  { reply, replaces, due }: Outgoing,
  { database, now }: Tables,
  replacesMessage?: number,
): number {
  const dueAt = due === undefined ? undefined : Date.parse(due.at);
  return database.insert(
    `INSERT INTO message (turn, reply, replaces, replaces_message, status, attempts, free_at, due_at, about)
    VALUES (?, ?, ?, ?, 'pending', ?, ?, ?, ?)`,
    turn,
    JSON.stringify(reply),
    replaces ?? null,
    replacesMessage ?? null,
    dueAt === undefined ? 1 : 0,
    dueAt ?? now() + messageLeaseMs,
    dueAt ?? null,
    due?.about ?? null,
  );
}

/** A message as it stands before its first attempt. */
function newMessage(
  row: number,
  { reply, replaces }: Outgoing,
  place: Pick<StoredMessage, 'key' | 'reference'>,
  tables: Tables,
): StoredMessage {
  const id = idOfMessage(row, tables);
  return { id, ...place, reply, replaces, status: 'pending', sentAs: undefined, attempts: 1 };
}

function addJob(
  turn: number,
  job: Job,
  progress: number | undefined,
  { database, now }: Tables,
): number {
  return database.insert(
    'INSERT INTO job (turn, work, progress, attempts, free_at) VALUES (?, ?, ?, 1, ?)',
    turn,
    JSON.stringify(workOf(job)),
    progress ?? null,
    now() + jobLeaseMs,
  );
}
