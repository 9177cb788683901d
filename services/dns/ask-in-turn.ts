import type { Attempt, Question } from './answer.ts';
import type { Clock } from './clock.ts';
import { exchange } from './exchange.ts';
import type { Exchange, ServerState } from './exchange.ts';
import { holdDownMs, patienceMs } from './limits.ts';
import type { RandomInt } from './query.ts';
import { Stop } from './stop.ts';
import type { StopSignal } from './stop.ts';

export interface TurnOptions {
  readonly clock: Clock;
  readonly random: RandomInt;
  readonly signal: StopSignal;
  /** For all servers together. */
  readonly timeoutMs: number;
}

export interface Turn {
  readonly verdict: Exchange['verdict'];
  /** The server whose verdict it is. */
  readonly server: string;
  readonly attempts: readonly Attempt[];
}

/**
 * Asks the servers one after the other until one gives a conclusive answer. The next one is asked when the last one
 * refused, failed, sent something malformed or was unreachable, or when it kept silent for 1.5 s (for its equal share of
 * the time, when that is less); it may still win while the next one is asked. Servers that kept silent within the last
 * 30 s come last. Without a conclusive answer, the verdict is that of the last server asked.
 */
export async function askInTurn(
  servers: readonly ServerState[],
  question: Question,
  { clock, random, signal, timeoutMs }: TurnOptions,
): Promise<Turn> {
  const stop = new Stop();
  const stopAll = () => stop.abort();
  signal.addEventListener('abort', stopAll);
  const cancelDeadline = clock.after(timeoutMs, stopAll);
  const shareMs = Math.min(patienceMs, timeoutMs / servers.length);
  const ask = async (state: ServerState) => {
    const result = await exchange(state, question, { clock, random, signal: stop });
    if (isConclusive(result)) {
      stopAll();
    }
    return { verdict: result.verdict, attempts: result.attempts, server: state.server };
  };
  const asked: ReturnType<typeof ask>[] = [];
  for (const state of inOrder(servers, clock.now())) {
    if (signal.aborted || stop.aborted) {
      break;
    }
    const asking = ask(state);
    asked.push(asking);
    const result = await waitAtMost(shareMs, asking, clock);
    noteSilence(state, result, stop, clock.now());
  }
  const results = await Promise.all(asked);
  cancelDeadline();
  signal.removeEventListener('abort', stopAll);
  const best = results.find(isConclusive) ?? results.at(-1);
  return {
    verdict: best?.verdict ?? { kind: 'timeout' },
    server: best?.server ?? '',
    attempts: results.flatMap(({ attempts }) => attempts),
  };
}

function inOrder(servers: readonly ServerState[], now: number): readonly ServerState[] {
  const heldDown = servers.filter((state) => state.heldDownUntil > now);
  return heldDown.length === 0
    ? servers
    : [...servers.filter((state) => !heldDown.includes(state)), ...heldDown];
}

function isConclusive({ verdict: { kind } }: Exchange): boolean {
  return ['records', 'no-data', 'no-such-name', 'elsewhere'].includes(kind);
}

/** What the promise gives, or undefined when it takes longer. */
function waitAtMost<T>(ms: number, promise: Promise<T>, clock: Clock): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(undefined));
    promise.then((result) => {
      cancel();
      resolve(result);
    }, reject);
  });
}

/** A wait that was ended for another reason says nothing about the server. */
function noteSilence(
  state: ServerState,
  result: Exchange | undefined,
  stop: StopSignal,
  now: number,
): void {
  const isSilent = result === undefined || result.verdict.kind === 'timeout';
  if (!isSilent) {
    state.heldDownUntil = -Infinity;
  } else if (!stop.aborted) {
    state.heldDownUntil = now + holdDownMs;
  }
}
