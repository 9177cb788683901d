import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { errorCode } from '../usage-error.ts';
import { StoreError, storeErrorOf } from './store-error.ts';

/** Creates the directory for its owner alone; one that exists keeps its permissions. */
export function createPrivateDirectory(path: string): void {
  attempt(path, () => mkdirSync(path, { recursive: true, mode: 0o700 }));
}

/** Creates an empty file for its owner alone. One that exists is never opened, and shut to others. */
export function createPrivateFile(path: string): void {
  attempt(path, () => {
    try {
      closeSync(openSync(path, 'wx', 0o600));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      shutToOthers(path);
    }
  });
}

/**
 * Refuses, as `damaged`, what SQLite would take for a new database although content is missing: a file without content,
 * or none, beside a log that has content. A log alone cannot be read, and SQLite would throw it away.
 */
export function refuseLostContent(path: string): void {
  const isEmpty = sizeOf(path) === 0;
  if (isEmpty && sizeOf(`${path}-wal`) > 0) throw new StoreError('damaged', path);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function shutToOthers(path: string): void {
  if ((statSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, 0o600);
  } catch (error) {
    // A file system without permissions, such as a mounted share: the directory is the operator's to shut.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error))) throw error;
  }
}

function attempt(path: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw storeErrorOf(error, path);
  }
}
