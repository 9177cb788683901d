import { join } from 'node:path';
import type { Log } from '../log.ts';
import { openDatabase, type Database } from './database.ts';
import { createPrivateDirectory, createPrivateFile, refuseLostContent } from './files.ts';
import { clearLog, expire, forget, forgetChannel, forgetUser } from './libsql-forget.ts';
import { finishJob } from './libsql-jobs.ts';
import { findTold } from './libsql-told.ts';
import { commitTurn, findHeard, load } from './libsql-turns.ts';
import * as work from './libsql-work.ts';
import { takeLock, type Lock } from './lock.ts';
import { migrate } from './migrations.ts';
import { caseOf, textOf } from './records.ts';
import { StoreError, storeErrorOf } from './store-error.ts';
import type { Store, Turn, TurnResult } from './store.ts';
import type { Tables } from './tables.ts';

export const storeFileName = 'store.db';

export interface LibsqlStoreOptions {
  /** Created when it is missing. Only one process at a time uses it. */
  readonly directory: string;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Opens the embedded store. Rejects with a `StoreError` when another process has it, or its file is not to be trusted;
 * that file is left as it is.
 * A change is with the system before its promise resolves (`synchronous = NORMAL`), so the end of the process loses nothing that
 * was acknowledged. When the machine itself loses its power, the last moments may be missing; the file is whole all the same.
 */
export async function openLibsqlStore({ directory, now, log }: LibsqlStoreOptions): Promise<Store> {
  createPrivateDirectory(directory);
  const lock = await takeLock(directory);
  let database: Database | undefined;
  try {
    const path = join(directory, storeFileName);
    refuseLostContent(path);
    createPrivateFile(path);
    database = await openDatabase(path);
    prepare(database);
    return createLibsqlStore(database, { now, log, lock });
  } catch (error) {
    database?.close();
    lock.release();
    throw error;
  }
}

/** Looks first and writes last, so that a file that is refused stays as it was. */
function prepare(database: Database): void {
  if (database.get('PRAGMA quick_check(1)')?.quick_check !== 'ok')
    throw new StoreError('damaged', database.path);
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  database.get('PRAGMA secure_delete = ON');
  migrate(database);
  database.get('PRAGMA journal_mode = WAL');
}

export interface LibsqlParts {
  readonly now: () => Date;
  readonly log: Log;
  readonly lock: Lock;
}

/** The store over a database that was opened, checked and brought up to date. */
export function createLibsqlStore(database: Database, { now, log, lock }: LibsqlParts): Store {
  const instance = textOf(database.get('SELECT CAST(id AS BLOB) AS id FROM instance')?.id);
  if (instance === undefined) throw new StoreError('damaged', database.path);
  const tables: Tables = { database, instance, now: () => now().getTime(), log };
  work.freeAll(tables);
  // The database does its work at once; what it throws becomes a rejection.
  const settle = <T>(change: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      try {
        resolve(change());
      } catch (error) {
        reject(storeErrorOf(error, database.path));
      }
    });
  const inTransaction = <T>(change: () => T) => settle(() => database.transaction(change));
  let isOpen = true;
  return {
    load: (key, delivery = {}) => settle(() => load(key, delivery, tables)),
    commitTurn: (turn) => settle(() => recordTurn(turn, tables)),
    takeJobs: (limit) => inTransaction(() => work.takeJobs(limit, tables)),
    finishJob: (end) => inTransaction(() => finishJob(end, tables)),
    returnJob: (lease, afterMs) => settle(() => work.returnJob(lease, afterMs, tables)),
    takeMessages: (limit) => inTransaction(() => work.takeMessages(limit, tables)),
    markSent: (id, sentAs) => settle(() => work.markSent(id, sentAs, tables)),
    returnMessage: (id, afterMs) => settle(() => work.returnMessage(id, afterMs, tables)),
    dropMessage: (id) => settle(() => work.dropMessage(id, tables)),
    findCase: (key, number) => settle(() => findCase(key, number, tables)),
    findTold: (organisation) => settle(() => findTold(organisation, tables)),
    findHeard: (key, activity) => settle(() => findHeard(key, activity, tables)),
    forget: (key) => settle(() => forget(key, tables)),
    forgetChannel: (channel) => settle(() => forgetChannel(channel, tables)),
    forgetUser: (channel, user) => settle(() => forgetUser(channel, user, tables)),
    expire: () => settle(() => expire(tables)),
    close: () =>
      settle(() => {
        if (!isOpen) return;
        isOpen = false;
        clearLog(tables);
        database.close();
        lock.release();
      }),
  };
}

function recordTurn(turn: Turn, tables: Tables): TurnResult {
  const result = tables.database.transaction(() => commitTurn(turn, tables));
  if (turn.erases === 'person' && result.kind === 'committed') clearLog(tables);
  return result;
}

function findCase(
  { channel, conversation }: Parameters<Store['findCase']>[0],
  number: string,
  { database, log }: Tables,
): ReturnType<typeof caseOf> {
  const row = database.get(
    `SELECT k.report FROM kept_case k JOIN conversation c ON c.id = k.conversation
    WHERE c.channel = ? AND c.name = ? AND k.number = ?`,
    channel,
    conversation,
    number,
  );
  if (row === undefined) return undefined;
  const kept = caseOf(number, row.report);
  if (kept === undefined) log.error('store.unreadable', { what: 'case' });
  return kept;
}
