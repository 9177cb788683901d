import { busyTimeoutMs } from './database.ts';
import { StoreError } from './store-error.ts';
import type { ConversationKey, Expired, Forgotten } from './store.ts';
import { keptCaseMs, keptConversationMs, keptTurnMs } from './store.ts';
import { numberIn, type Tables } from './tables.ts';

export function forget({ channel, conversation }: ConversationKey, tables: Tables): Forgotten {
  const conversations = tables.database.run(
    'DELETE FROM conversation WHERE channel = ? AND name = ?',
    channel,
    conversation,
  );
  return { conversations, isLogCleared: clearLog(tables) };
}

export function forgetUser(channel: string, user: string, tables: Tables): Forgotten {
  const { database } = tables;
  const conversations = database.transaction(() => {
    const alone = database.run(
      `DELETE FROM conversation WHERE channel = ?1
      AND id IN (SELECT conversation FROM speaker WHERE user = ?2)
      AND NOT EXISTS (SELECT 1 FROM speaker o WHERE o.conversation = conversation.id AND o.user <> ?2)`,
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
    return alone;
  });
  return { conversations, isLogCleared: clearLog(tables) };
}

export function expire(tables: Tables): Expired {
  const { database } = tables;
  const now = tables.now();
  const expired = database.transaction((): Expired => {
    const before = now - keptTurnMs;
    const row = database.get(
      `SELECT (SELECT count(*) FROM job j JOIN turn t ON t.id = j.turn WHERE t.at < ?1) +
        (SELECT count(*) FROM message m JOIN turn t ON t.id = m.turn
        WHERE t.at < ?1 AND m.status = 'pending') AS unfinished`,
      before,
    );
    return {
      turns: database.run('DELETE FROM turn WHERE at < ?', before),
      cases: database.run('DELETE FROM kept_case WHERE at < ?', now - keptCaseMs),
      conversations: database.run(
        'DELETE FROM conversation WHERE seen_at < ?',
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
    return database.get('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0;
  } catch (error) {
    // What was deleted is deleted; only the log is still there.
    if (!(error instanceof StoreError)) throw error;
    log.warn('store.log-kept', { code: error.code });
    return false;
  } finally {
    database.get(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}
