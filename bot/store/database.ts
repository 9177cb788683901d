import type Libsql from 'libsql';
import { StoreError, storeErrorOf } from './store-error.ts';

/** What may be bound. libsql ends the whole process when it is given a boolean. */
export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

/** One connection to a database file. Everything happens before a call returns; faults are thrown as `StoreError`. */
export interface Database {
  readonly path: string;
  /**
   * For statements without values, several at once. Here and below, whatever is read of a text column must be cast to BLOB
   * and read with `textOf`: libsql cuts a text at U+0000, and ends the whole process when a damaged one is no UTF-8.
   */
  exec(sql: string): void;
  /** Gives the number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Gives the id of the new row. */
  insert(sql: string, ...values: readonly Value[]): number;
  get(sql: string, ...values: readonly Value[]): Row | undefined;
  all(sql: string, ...values: readonly Value[]): readonly Row[];
  /** Does everything in `work`, or, when it throws, nothing. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** How long a statement waits for another process, e.g. one that makes a backup; the whole process waits with it. */
export const busyTimeoutMs = 500;

/** Opens a database file, which SQLite creates when it is missing. Reads nothing of it yet. */
export async function openDatabase(
  path: string,
  timeoutMs: number = busyTimeoutMs,
): Promise<Database> {
  const Connection = await loadLibsql(path);
  try {
    return createDatabase(new Connection(path, { timeout: timeoutMs }), path);
  } catch (error) {
    // libsql gives no code when it cannot open a file.
    throw new StoreError('unwritable', path, { cause: error });
  }
}

async function loadLibsql(path: string): Promise<typeof Libsql> {
  try {
    const { default: loaded } = await import('libsql');
    return loaded;
  } catch (error) {
    // There is no binary for Windows on ARM, for instance.
    throw new StoreError('unsupported', path, { cause: error });
  }
}

type Connection = InstanceType<typeof Libsql>;
type Statement = Libsql.Statement<Value[]>;

function createDatabase(connection: Connection, path: string): Database {
  const prepared = createStatements(connection);
  let isOpen = true;
  const guarded = <T>(work: () => T): T => {
    // A statement of libsql goes on working when its connection was closed.
    if (!isOpen) throw new StoreError('closed', path);
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error, path);
    }
  };
  const run = (sql: string, values: readonly Value[]) =>
    guarded(() => prepared.find(sql).run(...values));
  const exec = (sql: string) => guarded(() => void connection.exec(sql));
  return {
    path,
    exec,
    run: (sql, ...values) => run(sql, values).changes,
    insert: (sql, ...values) => Number(run(sql, values).lastInsertRowid),
    get: (sql, ...values) => guarded(() => asRow(prepared.find(sql).get(...values))),
    all: (sql, ...values) =>
      guarded(() => prepared.find(sql).all(...values))
        .map(asRow)
        .filter((row) => row !== undefined),
    transaction: createTransaction(connection, exec),
    close() {
      if (!isOpen) return;
      isOpen = false;
      prepared.clear();
      connection.close();
    },
  };
}

/** Statements are prepared once. */
function createStatements(connection: Connection) {
  const statements = new Map<string, Statement>();
  return {
    find(sql: string): Statement {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = connection.prepare<Value[]>(sql);
      statements.set(sql, statement);
      return statement;
    },
    clear: () => {
      statements.clear();
    },
  };
}

function createTransaction(
  connection: Connection,
  exec: (sql: string) => void,
): Database['transaction'] {
  /** A transaction could not even be rolled back; the next one begins with that. */
  let isHalfway = false;
  const rollBack = () => {
    // After some faults, such as a full disk, SQLite has rolled back by itself.
    if (!connection.inTransaction) return;
    try {
      exec('ROLLBACK');
    } catch {
      // Whoever called hears of the first fault, which tells more than this one.
      isHalfway = true;
    }
  };
  return (work) => {
    if (isHalfway && connection.inTransaction) exec('ROLLBACK');
    isHalfway = false;
    exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      exec('COMMIT');
      return result;
    } catch (error) {
      rollBack();
      throw error;
    }
  };
}

/** libsql gives bytes as a Buffer from `get`, and as an ArrayBuffer from `all`. */
function asRow(row: unknown): Row | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]),
  );
}
