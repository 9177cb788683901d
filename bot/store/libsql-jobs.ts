import type { KeptCase } from '../../dialogs/conversation.ts';
import { addMessage, addTurn, messagesOf, saveState } from './libsql-turns.ts';
import { packReport, textOf } from './records.ts';
import type { JobEnd, JobEndResult } from './store.ts';
import { numberIn, type Tables } from './tables.ts';

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
