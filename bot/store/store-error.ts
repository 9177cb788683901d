import { errorCode } from '../usage-error.ts';

/**
 * What is wrong with the store.
 * At the start: `in-use` another process has it; `damaged` the file is no database, cut off or broken inside; `newer` a newer
 * version of the program wrote it; `foreign` it is the database of another program; `unsupported` no libsql for this machine.
 * At any time: `full` no room; `busy` somebody else holds the database; `unwritable` the system refuses to write or open it;
 * `closed` it was closed before.
 */
export type StoreFault =
  | 'in-use'
  | 'damaged'
  | 'newer'
  | 'foreign'
  | 'unsupported'
  | 'full'
  | 'busy'
  | 'unwritable'
  | 'closed'
  | 'failed';

/** The store could not be opened, or a change could not be recorded. Its words are for the log; decide by `code`. */
export class StoreError extends Error {
  readonly code: StoreFault;
  /** The file it is about. */
  readonly path: string;

  constructor(code: StoreFault, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'StoreError';
    this.code = code;
    this.path = path;
  }
}

/** Result codes of SQLite. Source: sqlite.org, "Result and Error Codes". */
const faults: Readonly<Record<number, StoreFault>> = {
  3: 'unwritable', // SQLITE_PERM
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'unwritable', // SQLITE_READONLY
  10: 'unwritable', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'unwritable', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
};

/** Turns what the database or the file system threw into a `StoreError`; one stays as it is. */
export function storeErrorOf(error: unknown, path: string): StoreError {
  return error instanceof StoreError
    ? error
    : new StoreError(faultOf(error), path, { cause: error });
}

function faultOf(error: unknown): StoreFault {
  if (!(error instanceof Error)) return 'failed';
  // The name of an extended code is not always known to libsql; its number is, and its low byte is the code it extends.
  if ('rawCode' in error && typeof error.rawCode === 'number')
    return faults[error.rawCode & 0xff] ?? 'failed';
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return /^E[A-Z]+$/u.test(code) ? 'unwritable' : 'failed';
}
