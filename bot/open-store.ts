import { errorCode, forTerminal, UsageError } from './usage-error.ts';
import type { Log } from './log.ts';
import { StoreError } from './store/store-error.ts';
import type { Store } from './store/store.ts';

/** What the operator can mend; anything else is a fault of ours. */
const mendable = [
  'in-use',
  'damaged',
  'newer',
  'foreign',
  'unsupported',
  'full',
  'busy',
  'unwritable',
] as const;

/** Opens the store in a directory. The database is loaded here and nowhere else, so that no other command waits for it. */
export async function openStore(directory: string, log: Log): Promise<Store> {
  const { openLibsqlStore } = await import('./store/libsql-store.ts');
  try {
    return await openLibsqlStore({ directory, now: () => new Date(), log });
  } catch (error) {
    throw error instanceof StoreError ? refusalOf(error, directory) : error;
  }
}

function refusalOf(error: StoreError, directory: string): Error {
  const code = mendable.find((one) => one === error.code);
  if (code === undefined) return error;
  // What is in use is not one file.
  const path = forTerminal(code === 'in-use' ? directory : error.path);
  return new UsageError(`error.store.${code}`, (say) =>
    say.commandLine(`error.store.${code}`, { path, code: errorCode(error.cause) }),
  );
}
