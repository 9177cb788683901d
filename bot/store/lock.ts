import { join } from 'node:path';
import { openDatabase, type Database } from './database.ts';
import { StoreError } from './store-error.ts';
import { createPrivateFile } from './files.ts';

export const lockFileName = 'store.lock';

/** The right to use a directory, until it is released or the process ends, however it ends. */
export interface Lock {
  release(): void;
}

/**
 * Takes the directory for this process, or throws `in-use`.
 * It is a lock of the operating system, held through an empty database, so no end of a process leaves it behind. Nobody
 * may open and close that file in this process by other means: on POSIX systems that would give the lock away.
 */
export async function takeLock(directory: string): Promise<Lock> {
  const path = join(directory, lockFileName);
  createPrivateFile(path);
  const database = await openDatabase(path, 0);
  try {
    // Nothing is ever written, so no journal is needed; one on the disk would be left behind.
    database.get('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw refusalOf(error, path);
  }
  return {
    release: () => {
      letGo(database);
    },
  };
}

function refusalOf(error: unknown, path: string): unknown {
  const isHeld = error instanceof StoreError && error.code === 'busy';
  return isHeld ? new StoreError('in-use', path, { cause: error }) : error;
}

function letGo(database: Database): void {
  database.exec('ROLLBACK');
  database.close();
}
