import { busyTimeoutMs } from './database.ts';
import { StoreError } from './store-error.ts';
import type { ConversationKey, Expired, Forgotten } from './store.ts';
import type { KeptCase } from '../../dialogs/conversation.ts';
import { freshState } from '../../dialogs/state.ts';
import { packReport, readState } from './records.ts';
import { withoutPerson } from './shared-state.ts';
import { threadsOf } from './threads.ts';
import { keptCaseMs, keptConversationMs, keptToldMs, keptTurnMs } from './store.ts';
import { numberIn, type Tables } from './tables.ts';

export function forget({ channel, conversation }: ConversationKey, tables: Tables): Forgotten {
  const conversations = tables.database.run(
    'DELETE FROM conversation WHERE channel = ? AND (name = ? OR (name >= ? AND name < ?))',
    channel,
    conversation,
    ...threadsOf(conversation),
  );
  return { conversations, isLogCleared: clearLog(tables) };
}

export function forgetChannel(channel: string, tables: Tables): Forgotten {
  const conversations = tables.database.run('DELETE FROM conversation WHERE channel = ?', channel);
  return { conversations, isLogCleared: conversations === 0 || clearLog(tables) };
}

export function forgetUser(channel: string, user: string, tables: Tables): Forgotten {
  const conversations = tables.database.transaction(() => erasePerson(channel, user, tables));
  return { conversations, isLogCleared: clearLog(tables) };
}

/** Runs inside a transaction; the log is to be cleared after it. Gives the number of conversations deleted whole. */
export function erasePerson(channel: string, user: string, tables: Tables): number {
  const { database } = tables;
  const alone = database.run(
    `DELETE FROM conversation WHERE channel = ?1
    AND id IN (SELECT conversation FROM speaker WHERE user = ?2)
    AND NOT EXISTS (SELECT 1 FROM speaker o WHERE o.conversation = conversation.id AND o.user <> ?2)`,
    channel,
    user,
  );
  const shared = database.all(
    `SELECT c.id, CAST(c.state AS BLOB) AS state FROM conversation c
    JOIN speaker s ON s.conversation = c.id WHERE c.channel = ? AND s.user = ?`,
    channel,
    user,
  );
  for (const table of ['turn', 'kept_case', 'speaker'] as const)
    database.run(
      `DELETE FROM ${table} WHERE user = ? AND conversation IN
      (SELECT id FROM conversation WHERE channel = ?)`,
      user,
      channel,
    );
  database.run('DELETE FROM told WHERE channel = ? AND user = ?', channel, user);
  for (const row of shared) cleanState(numberIn(row, 'id'), row.state, user, tables);
  return alone;
}

/** Takes a person out of a state that others share. It gets a version of its own, so that no turn under way brings it back. */
function cleanState(
  conversation: number,
  bytes: unknown,
  user: string,
  { database, now }: Tables,
): void {
  const state = withoutPerson(readState(bytes) ?? freshState, user, (number) => {
    const kept = database.get(
      'SELECT 1 AS found FROM kept_case WHERE conversation = ? AND number = ?',
      conversation,
      number,
    );
    return kept !== undefined;
  });
  const at = now();
  const version = database.insert(
    `INSERT INTO turn (conversation, user, settled_at, at) VALUES (?, '', ?, ?)`,
    conversation,
    at,
    at,
  );
  database.run('DELETE FROM turn WHERE id = ?', version);
  database.run(
    'UPDATE conversation SET version = ?, state = ? WHERE id = ?',
    version,
    JSON.stringify(state),
    conversation,
  );
}

/** Runs inside a transaction. `keeps`: what stays of some. */
export function eraseCases(
  conversation: number,
  keeps: readonly KeptCase[],
  { database }: Tables,
): void {
  const turns = 'turn IN (SELECT id FROM turn WHERE conversation = ?)';
  database.run(
    `DELETE FROM kept_case WHERE conversation = ? AND number NOT IN (SELECT value FROM json_each(?))`,
    conversation,
    JSON.stringify(keeps.map(({ number }) => number)),
  );
  for (const { number, report } of keeps)
    database.run(
      'UPDATE kept_case SET report = ? WHERE conversation = ? AND number = ?',
      packReport(report),
      conversation,
      number,
    );
  database.run(`DELETE FROM job WHERE ${turns}`, conversation);
  database.run(
    `UPDATE message SET status = 'dropped' WHERE status = 'pending' AND due_at IS NULL AND ${turns}`,
    conversation,
  );
}

export function expire(tables: Tables): Expired {
  const { database } = tables;
  const now = tables.now();
  const expired = database.transaction((): Expired => {
    const before = now - keptTurnMs;
    const row = database.get(
      `SELECT (SELECT count(*) FROM job j JOIN turn t ON t.id = j.turn WHERE t.at < ?1) +
        (SELECT count(*) FROM message m JOIN turn t ON t.id = m.turn
        WHERE t.at < ?1 AND m.status = 'pending' AND COALESCE(m.due_at, 0) < ?1) AS unfinished`,
      before,
    );
    return {
      // A turn is kept as long as something of it is to be sent.
      turns: database.run(
        `DELETE FROM turn WHERE at < ?1 AND NOT EXISTS (SELECT 1 FROM message m
        WHERE m.turn = turn.id AND m.status = 'pending' AND m.due_at >= ?1)`,
        before,
      ),
      cases: database.run('DELETE FROM kept_case WHERE at < ?', now - keptCaseMs),
      told: database.run('DELETE FROM told WHERE at < ?', now - keptToldMs),
      // One in which nobody is remembered to have spoken goes with its last turn.
      conversations: database.run(
        `DELETE FROM conversation WHERE seen_at < ? OR (
          NOT EXISTS (SELECT 1 FROM turn WHERE turn.conversation = conversation.id)
          AND NOT EXISTS (SELECT 1 FROM speaker WHERE speaker.conversation = conversation.id)
        )`,
        now - keptConversationMs,
      ),
      unfinished: row === undefined ? 0 : numberIn(row, 'unfinished'),
    };
  });
  clearLog(tables);
  return expired;
}

/**
 * Moves what is in the write-ahead log into the database, and cuts the log to nothing. Deleting overwrites content in the
 * database (`secure_delete`), but the log keeps the pages as they were before until this is done.
 */
export function clearLog({ database, log }: Tables): boolean {
  try {
    // Who reads may read for long, and this is tried again every hour.
    database.get('PRAGMA busy_timeout = 0');
    const isCleared = database.get('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0;
    if (!isCleared) log.warn('store.log-kept', { code: 'busy' });
    return isCleared;
  } catch (error) {
    // What was deleted is deleted; only the log is still there.
    if (!(error instanceof StoreError)) throw error;
    log.warn('store.log-kept', { code: error.code });
    return false;
  } finally {
    database.get(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}
