import type { Log } from '../log.ts';
import type { Database, Row } from './database.ts';
import { readReference, readReply, readWork, textOf } from './records.ts';
import type { ConversationKey, StoredJob, StoredMessage } from './store.ts';

/** What all parts of the embedded store share. */
export interface Tables {
  readonly database: Database;
  /** Random name of this database: message ids of another one are never taken for its own. */
  readonly instance: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

const messageColumns = `
SELECT m.id, CAST(c.channel AS BLOB) AS channel, CAST(c.name AS BLOB) AS name,
  CAST(c.reference AS BLOB) AS reference, CAST(m.reply AS BLOB) AS reply,
  CAST(COALESCE(m.replaces, p.sent_as) AS BLOB) AS replaces, CAST(m.status AS BLOB) AS status,
  CAST(m.sent_as AS BLOB) AS sent_as, m.attempts
FROM message m
JOIN turn t ON t.id = m.turn
JOIN conversation c ON c.id = t.conversation
LEFT JOIN message p ON p.id = m.replaces_message`;

/** For `readMessages`: all of one turn that were to be sent at once, in order. */
export const messagesOfTurn = `${messageColumns} WHERE m.turn = ? AND m.due_at IS NULL ORDER BY m.id`;

/** Pending and free by now. A later message waits for the earlier ones of its conversation that are due. */
export const freeMessages = `${messageColumns}
WHERE m.status = 'pending' AND m.free_at <= ?1 AND NOT EXISTS (
  SELECT 1 FROM message e JOIN turn et ON et.id = e.turn
  WHERE e.status = 'pending' AND e.id < m.id AND e.free_at > ?1 AND et.conversation = t.conversation
    AND (e.due_at IS NULL OR e.due_at <= ?1)
) ORDER BY m.id LIMIT ?2`;

const jobColumns = `
SELECT j.id, j.attempts, CAST(j.work AS BLOB) AS work, CAST(c.channel AS BLOB) AS channel,
  CAST(c.name AS BLOB) AS name, CAST(c.reference AS BLOB) AS reference, CAST(t.user AS BLOB) AS user
FROM job j
JOIN turn t ON t.id = j.turn
JOIN conversation c ON c.id = t.conversation`;

/** For `readJobs`: those that nobody does by now. */
export const freeJobs = `${jobColumns} WHERE j.free_at <= ? ORDER BY j.id LIMIT ?`;

/** Messages out of their rows; one that this version cannot read is given up, and logged. */
export function readMessages(rows: readonly Row[], tables: Tables): readonly StoredMessage[] {
  return rows.flatMap((row) => {
    const id = numberIn(row, 'id');
    const reply = readReply(row.reply);
    const key = keyIn(row);
    if (reply === undefined || key === undefined) {
      tables.log.error('store.unreadable', { what: 'message' });
      tables.database.run(`UPDATE message SET status = 'dropped' WHERE id = ?`, id);
      return [];
    }
    const status = textOf(row.status);
    return {
      id: idOfMessage(id, tables),
      key,
      reference: readReference(row.reference),
      reply,
      replaces: textOf(row.replaces),
      status: status === 'sent' || status === 'dropped' ? status : 'pending',
      sentAs: textOf(row.sent_as),
      attempts: numberIn(row, 'attempts'),
    };
  });
}

/** Jobs out of their rows; one that this version cannot read is given up, and logged. */
export function readJobs(rows: readonly Row[], tables: Tables): readonly StoredJob[] {
  return rows.flatMap((row) => {
    const id = numberIn(row, 'id');
    const work = readWork(row.work);
    const key = keyIn(row);
    if (work === undefined || key === undefined) {
      tables.log.error('store.unreadable', { what: 'job' });
      tables.database.run('DELETE FROM job WHERE id = ?', id);
      return [];
    }
    return {
      lease: { job: id, attempt: numberIn(row, 'attempts') },
      key,
      reference: readReference(row.reference),
      user: textOf(row.user) ?? '',
      work,
    };
  });
}

/** The id of a message by the number of its row. */
export function idOfMessage(row: number, { instance }: Tables): string {
  return `${instance}-${row}`;
}

/** The number of a message's row; undefined for an id that is not of this database. */
export function rowOfMessage(id: string, { instance }: Tables): number | undefined {
  const prefix = `${instance}-`;
  const row = Number(id.startsWith(prefix) ? id.slice(prefix.length) : Number.NaN);
  return Number.isSafeInteger(row) ? row : undefined;
}

function keyIn(row: Row): ConversationKey | undefined {
  const channel = textOf(row.channel);
  const conversation = textOf(row.name);
  return channel === undefined || conversation === undefined
    ? undefined
    : { channel, conversation };
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`Expected a number in column ${column}`);
  return value;
}
