import { Worker } from 'node:worker_threads';
import type { DocumentTools } from '../dialogs/conversation.ts';
import type {
  DocsLocale,
  DocsPage,
  DocsProblem,
  DocsResult,
} from '../services/model/documentation.ts';
import type { Log } from './log.ts';
import { faultOf } from './turns/fault.ts';

/** What the documents are read from, as it is handed to the thread that reads them. */
export interface DocsSources {
  readonly folders: readonly string[];
  /** Where the index is kept; undefined: nowhere but in memory. */
  readonly dataDir: string | undefined;
}

/** What the thread is asked for. */
export type DocsCall =
  | { readonly do: 'search'; readonly question: string; readonly locale: DocsLocale }
  | { readonly do: 'open'; readonly id: string; readonly locale: DocsLocale };

export interface DocumentsOptions extends DocsSources {
  readonly log: Log;
  /** How long an answer is waited for, the first reading included; 8000 unless given. */
  readonly timeoutMs?: number;
}

type Told =
  | { readonly number: number; readonly value: unknown }
  | { readonly ready: true; readonly topics: number; readonly problems: readonly DocsProblem[] };

const usualTimeoutMs = 8_000;
/** A thread that failed is not begun again at once: what it failed at is still there. */
const restMs = 60_000;

/**
 * Our own articles and the documentation of these folders, for conversations. They are read by a thread of their own when the first
 * question comes, so that the server starts fast and answers others meanwhile. Never rejects; what is not there in time is
 * undefined, and read on.
 */
export function createDocuments({
  folders,
  dataDir,
  log,
  timeoutMs = usualTimeoutMs,
}: DocumentsOptions): DocumentTools {
  const calls = createCalls(timeoutMs);
  let thread: Worker | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  const begin = (): Worker | undefined => {
    if (performance.now() - failedAt < restMs) return undefined;
    const worker = openThread({ folders, dataDir });
    worker.on('message', (told: Told) => {
      if ('number' in told) calls.settle(told.number, told.value);
      else logRead(told, log);
    });
    worker.on('error', (error: unknown) => {
      log.error('documents.failed', faultOf(error));
      failedAt = performance.now();
    });
    worker.on('exit', () => {
      thread = undefined;
      calls.settleAll();
    });
    return worker;
  };
  const call = async (wanted: DocsCall): Promise<unknown> => {
    thread ??= begin();
    return thread === undefined ? undefined : calls.send(thread, wanted);
  };
  return {
    // The thread is ours, so what it answers is what was asked for.
    search: (question, locale) =>
      call({ do: 'search', question, locale }) as Promise<DocsResult | undefined>,
    open: (id, locale) => call({ do: 'open', id, locale }) as Promise<DocsPage | undefined>,
  };
}

function logRead({ topics, problems }: Extract<Told, { ready: true }>, log: Log): void {
  log.info('documents.read', { topics, leftOut: problems.length });
  for (const { path, why } of problems) log.warn('documents.leftOut', { path, why });
}

/** What was asked of a thread and is not answered yet. */
interface Calls {
  /** What the thread answers; undefined when it does not in time. */
  send(worker: Worker, wanted: DocsCall): Promise<unknown>;
  settle(number: number, value: unknown): void;
  /** Gives up all that waits. */
  settleAll(): void;
}

function createCalls(timeoutMs: number): Calls {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  return {
    send: async (worker, wanted) => {
      last += 1;
      const number = last;
      // The thread keeps the process alive only while somebody waits for it.
      worker.ref();
      return new Promise((resolve) => {
        const settle = (value: unknown) => {
          clearTimeout(timer);
          waiting.delete(number);
          if (waiting.size === 0) worker.unref();
          resolve(value);
        };
        const timer = setTimeout(settle, timeoutMs, undefined);
        waiting.set(number, settle);
        worker.postMessage({ number, call: wanted });
      });
    },
    settle: (number, value) => waiting.get(number)?.(value),
    settleAll: () => {
      for (const settle of [...waiting.values()]) settle(undefined);
    },
  };
}

/** The thread beside this file, in the sources as in what is built of them. */
function openThread(workerData: DocsSources): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./documents-worker.js', import.meta.url), { workerData });
  // What reads TypeScript when the product runs from its sources does not reach a thread by itself.
  const file = JSON.stringify(new URL('./documents-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}); });`;
  return new Worker(code, { eval: true, workerData });
}
