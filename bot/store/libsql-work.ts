import type { Lease, StoredJob, StoredMessage } from './store.ts';
import { jobLeaseMs, messageLeaseMs } from './store.ts';
import {
  freeJobs,
  freeMessages,
  readJobs,
  readMessages,
  rowOfMessage,
  type Tables,
} from './tables.ts';

/** Runs inside a transaction. */
export function takeJobs(limit: number, tables: Tables): readonly StoredJob[] {
  const { database } = tables;
  const now = tables.now();
  return readJobs(database.all(freeJobs, now, limit), tables).map((job) => {
    const attempt = job.lease.attempt + 1;
    database.run(
      'UPDATE job SET attempts = ?, free_at = ? WHERE id = ?',
      attempt,
      now + jobLeaseMs,
      job.lease.job,
    );
    return { ...job, lease: { ...job.lease, attempt } };
  });
}

export function returnJob({ job, attempt }: Lease, afterMs: number, tables: Tables): void {
  tables.database.run(
    'UPDATE job SET free_at = ? WHERE id = ? AND attempts = ?',
    Math.ceil(tables.now() + afterMs),
    job,
    attempt,
  );
}

/** Runs inside a transaction. */
export function takeMessages(limit: number, tables: Tables): readonly StoredMessage[] {
  const now = tables.now();
  return readMessages(tables.database.all(freeMessages, now, limit), tables).map((message) => {
    const attempts = message.attempts + 1;
    tables.database.run(
      'UPDATE message SET attempts = ?, free_at = ? WHERE id = ?',
      attempts,
      now + messageLeaseMs,
      rowOfMessage(message.id, tables) ?? null,
    );
    return { ...message, attempts };
  });
}

export function markSent(id: string, sentAs: string | undefined, tables: Tables): void {
  tables.database.run(
    `UPDATE message SET status = 'sent', sent_as = ? WHERE id = ?`,
    sentAs ?? null,
    rowOfMessage(id, tables) ?? null,
  );
}

export function returnMessage(id: string, afterMs: number, tables: Tables): void {
  tables.database.run(
    'UPDATE message SET free_at = ? WHERE id = ?',
    Math.ceil(tables.now() + afterMs),
    rowOfMessage(id, tables) ?? null,
  );
}

export function dropMessage(id: string, tables: Tables): void {
  tables.database.run(
    `UPDATE message SET status = 'dropped' WHERE id = ? AND status = 'pending'`,
    rowOfMessage(id, tables) ?? null,
  );
}

/** Runs inside a transaction: gives up what is about one of these names and was not sent. */
export function cancelMessages(
  conversation: number,
  names: readonly string[],
  { database }: Tables,
): void {
  for (const about of names)
    database.run(
      `UPDATE message SET status = 'dropped' WHERE status = 'pending' AND about = ?
      AND turn IN (SELECT id FROM turn WHERE conversation = ?)`,
      about,
      conversation,
    );
}

/** This process is the only one, so whoever had taken something before is gone. */
export function freeAll({ database }: Tables): void {
  database.run('UPDATE job SET free_at = 0');
  // What is due later was taken by nobody.
  database.run(`UPDATE message SET free_at = COALESCE(due_at, 0) WHERE status = 'pending'`);
}
