import type { Job, KeptCase, Outgoing } from '../../dialogs/conversation.ts';
import { packReport, readState, textOf, workOf } from './records.ts';
import type {
  ConversationKey,
  Delivery,
  JobEnd,
  JobEndResult,
  Loaded,
  StoredMessage,
  Turn,
  TurnResult,
} from './store.ts';
import { deafMs, jobLeaseMs, messageLeaseMs } from './store.ts';
import {
  jobsOfTurn,
  messagesOfTurn,
  numberIn,
  readJobs,
  readMessages,
  type Tables,
} from './tables.ts';

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
  const conversation = known?.id ?? addConversation(turn.key, tables);
  const id = addTurn(conversation, turn, tables);
  saveState(conversation, id, turn, tables);
  tables.database.run(
    'INSERT OR IGNORE INTO speaker (conversation, user) VALUES (?, ?)',
    conversation,
    turn.user,
  );
  for (const outgoing of turn.outgoing) addMessage(id, outgoing, tables);
  const progress = turn.jobs.map((job) => addMessage(id, { reply: job.progress }, tables));
  turn.jobs.forEach((job, index) => {
    addJob(id, job, progress[index], tables);
  });
  return {
    kind: 'committed',
    version: id,
    messages: messagesOf(id, tables),
    jobs: readJobs(tables.database.all(jobsOfTurn, id), tables),
  };
}

/** Runs inside a transaction. */
export function finishJob(end: JobEnd, tables: Tables): JobEndResult {
  const { database, now } = tables;
  const row = database.get(
    `SELECT j.turn, j.progress, CAST(t.user AS BLOB) AS user, t.conversation, c.version FROM job j
    JOIN turn t ON t.id = j.turn JOIN conversation c ON c.id = t.conversation
    WHERE j.id = ? AND j.attempts = ?`,
    end.lease.job,
    end.lease.attempt,
  );
  if (row === undefined) return { kind: 'gone' };
  const version = numberIn(row, 'version');
  if (version !== end.expectedVersion) return { kind: 'conflict', version };
  const conversation = numberIn(row, 'conversation');
  const user = textOf(row.user) ?? '';
  const id = addTurn(conversation, { user }, tables);
  saveState(conversation, id, end, tables);
  if (end.kept !== undefined) keepCase(conversation, user, end.kept, tables);
  const progress = typeof row.progress === 'number' ? row.progress : undefined;
  if (progress !== undefined) dropPending(progress, tables);
  addMessage(id, { reply: end.result }, tables, progress);
  database.run('DELETE FROM job WHERE id = ?', end.lease.job);
  database.run('UPDATE turn SET settled_at = ? WHERE id = ?', now(), numberIn(row, 'turn'));
  const [message] = messagesOf(id, tables);
  if (message === undefined) throw new TypeError('Expected a result that can be read back');
  return { kind: 'finished', version: id, message };
}

/** A progress message that was not sent by now would come after its result. */
function dropPending(message: number, { database }: Tables): void {
  database.run(
    `UPDATE message SET status = 'dropped' WHERE id = ? AND status = 'pending'`,
    message,
  );
}

function findConversation(
  { channel, conversation }: ConversationKey,
  { database }: Tables,
): { readonly id: number; readonly version: number } | undefined {
  const row = database.get(
    'SELECT id, version FROM conversation WHERE channel = ? AND name = ?',
    channel,
    conversation,
  );
  return row && { id: numberIn(row, 'id'), version: numberIn(row, 'version') };
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

function messagesOf(turn: number, tables: Tables): readonly StoredMessage[] {
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

function addTurn(
  conversation: number,
  { user, activity, press }: Delivery & Pick<Turn, 'user'>,
  { database, now }: Tables,
): number {
  const at = now();
  return database.insert(
    'INSERT INTO turn (conversation, user, activity, press, settled_at, at) VALUES (?, ?, ?, ?, ?, ?)',
    conversation,
    user,
    activity ?? null,
    press ?? null,
    at,
    at,
  );
}

function saveState(
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

function addMessage(
  turn: number,
  { reply, replaces }: Outgoing,
  { database, now }: Tables,
  replacesMessage?: number,
): number {
  return database.insert(
    `INSERT INTO message (turn, reply, replaces, replaces_message, status, attempts, free_at)
    VALUES (?, ?, ?, ?, 'pending', 1, ?)`,
    turn,
    JSON.stringify(reply),
    replaces ?? null,
    replacesMessage ?? null,
    now() + messageLeaseMs,
  );
}

function addJob(
  turn: number,
  job: Job,
  progress: number | undefined,
  { database, now }: Tables,
): void {
  database.run(
    'INSERT INTO job (turn, work, progress, attempts, free_at) VALUES (?, ?, ?, 1, ?)',
    turn,
    JSON.stringify(workOf(job)),
    progress ?? null,
    now() + jobLeaseMs,
  );
}

function keepCase(conversation: number, user: string, kept: KeptCase, tables: Tables): void {
  tables.database.run(
    `INSERT INTO kept_case (conversation, number, user, report, at) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (conversation, number) DO UPDATE SET user = ?3, report = ?4, at = ?5`,
    conversation,
    kept.number,
    user,
    packReport(kept.report),
    tables.now(),
  );
}
