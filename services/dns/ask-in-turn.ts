import type { Attempt, Question } from './answer.ts';
import type { Clock } from './clock.ts';
import { exchange } from './exchange.ts';
import type { Exchange, ServerState } from './exchange.ts';
import { holdDownMs, patienceMs } from './limits.ts';
import type { RandomInt } from './query.ts';
import { Stop } from '../model/stop.ts';
import type { StopSignal } from '../model/stop.ts';

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
export function askInTurn(
  servers: readonly ServerState[],
  question: Question,
  { clock, random, signal, timeoutMs }: TurnOptions,
): Promise<Turn> {
  const stop = new Stop();
  const stopAll = () => stop.abort();
  const shareMs = Math.min(patienceMs, timeoutMs / servers.length);
  const startedAt = clock.now();
  const ordered = inOrder(servers, startedAt);
  const results: Result[] = [];
  let open = 0;
  let asked = 0;
  // Callbacks and not promises: this stands between every question and its answer.
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', stopAll);
    let cancelDeadline: (() => void) | undefined;

    /** Not before the first server had its share of the time: nearly every question is answered by then, and needs no timer. */
    function watchDeadline(): void {
      const leftMs = startedAt + timeoutMs - clock.now();
      if (leftMs <= 0) {
        stopAll();
      } else if (!stop.aborted) {
        cancelDeadline ??= clock.after(leftMs, stopAll);
      }
    }
    function askNext(): void {
      const state = ordered[asked];
      if (state === undefined || signal.aborted || stop.aborted) {
        return;
      }
      const place = asked;
      asked += 1;
      open += 1;
      let isPatient = true;
      const goOn = (exchanged: Exchange | undefined): void => {
        isPatient = false;
        watchDeadline();
        noteSilence(state, exchanged, stop, clock.now());
        askNext();
      };
      const cancelPatience = clock.after(shareMs, () => goOn(undefined));
      exchange(state, question, { clock, random, signal: stop }).then((exchanged) => {
        open -= 1;
        results[place] = { exchanged, server: state.server };
        if (isConclusive(exchanged)) {
          stopAll();
        }
        if (isPatient) {
          cancelPatience();
          goOn(exchanged);
        }
        endWhenDone();
      }, reject);
    }
    function endWhenDone(): void {
      if (open === 0) {
        cancelDeadline?.();
        signal.removeEventListener('abort', stopAll);
        resolve(toTurn(results));
      }
    }
    askNext();
    endWhenDone();
  });
}

interface Result {
  readonly exchanged: Exchange;
  readonly server: string;
}

function toTurn(results: readonly Result[]): Turn {
  const best = results.find(({ exchanged }) => isConclusive(exchanged)) ?? results.at(-1);
  return {
    verdict: best?.exchanged.verdict ?? { kind: 'timeout' },
    server: best?.server ?? '',
    attempts: attemptsOf(results),
  };
}

/** Nearly always one server answered. */
function attemptsOf(results: readonly Result[]): readonly Attempt[] {
  const [only] = results;
  return only !== undefined && results.length === 1
    ? only.exchanged.attempts
    : results.flatMap(({ exchanged }) => exchanged.attempts);
}

function inOrder(servers: readonly ServerState[], now: number): readonly ServerState[] {
  const heldDown = servers.filter((state) => state.heldDownUntil > now);
  return heldDown.length === 0
    ? servers
    : [...servers.filter((state) => !heldDown.includes(state)), ...heldDown];
}

const conclusive: ReadonlySet<Exchange['verdict']['kind']> = new Set([
  'records',
  'no-data',
  'no-such-name',
  'elsewhere',
]);

function isConclusive({ verdict }: Exchange): boolean {
  return conclusive.has(verdict.kind);
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
