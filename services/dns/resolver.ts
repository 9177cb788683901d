import type { Answer, Question, Resolver } from './answer.ts';
import { createCache, toKey } from './cache.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { createServerState } from './exchange.ts';
import type { ServerState } from './exchange.ts';
import { createGate } from './gate.ts';
import { defaultTimeoutMs, maxInFlight } from './limits.ts';
import { toAskableName } from './names.ts';
import { systemRandom } from './query.ts';
import type { RandomInt } from './query.ts';
import { nameRefused, resolveQuestion } from './resolve-question.ts';
import { createSingleFlight } from './single-flight.ts';
import type { StopSignal } from '../model/stop.ts';
import { parseServer } from './system-resolvers.ts';

export interface ResolverOptions {
  /** Servers in the order they are asked, as `parseServer` reads them. At least one. */
  readonly servers: readonly string[];
  /** For one question with all its servers, repeats and aliases; 5,000 unless given. Waiting for a free place is not counted. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
  readonly random?: RandomInt;
}

/**
 * Creates a resolver that asks the given servers. Throws a `RangeError` for a server that is no address, or for none.
 * At most 128 questions are in flight; further ones wait. Names that must not be sent (`toAskableName`)
 * give `malformed` with the fault `name-refused`, and no attempt.
 */
export function createResolver(options: ResolverOptions): Resolver {
  const { clock = systemClock, random = systemRandom, timeoutMs = defaultTimeoutMs } = options;
  const states = options.servers.map(readServer);
  if (states.length === 0) {
    throw new RangeError('Expected at least one DNS server, got none.');
  }
  const cache = createCache(clock);
  const flights = createSingleFlight<Answer>();
  const enter = createGate(maxInFlight);
  let isClosed = false;

  function look(servers: readonly ServerState[], question: Question, signal: StopSignal) {
    return enter(() => resolveQuestion(servers, question, { clock, random, signal, timeoutMs }));
  }

  /** An aborted look says nothing about the name. */
  function keep(answer: Answer, signal: StopSignal): Answer {
    if (!signal.aborted) {
      cache.keep(answer);
    }
    return answer;
  }

  return {
    servers: states.map(({ server }) => server),
    // Not async, nor is what follows: a promise around a promise takes three turns more to tell the answer.
    ask(question, { signal } = {}) {
      const name = toAskableName(question.name);
      if (name === undefined) {
        return Promise.resolve(refuse(question, nameRefused));
      }
      const asked = { name, type: question.type };
      const kept = cache.find(asked);
      if (kept !== undefined || isClosed) {
        return Promise.resolve(kept ?? giveUp(asked));
      }
      const start = (stop: StopSignal) =>
        look(states, asked, stop).then((answer) => keep(answer, stop));
      return flights.join(toKey(asked), start, () => giveUp(asked), signal);
    },
    askServer(server, question, { signal } = {}) {
      const state = states.find((candidate) => candidate.server === parseServer(server));
      const name = toAskableName(question.name);
      if (state === undefined || name === undefined) {
        return Promise.resolve(
          refuse(question, state === undefined ? 'server-unknown' : nameRefused),
        );
      }
      const asked = { name, type: question.type };
      if (isClosed) {
        return Promise.resolve(giveUp(asked));
      }
      const start = (stop: StopSignal) => look([state], asked, stop);
      return flights.join(`${state.server} ${toKey(asked)}`, start, () => giveUp(asked), signal);
    },
    close() {
      isClosed = true;
      flights.stopAll();
    },
  };
}

function readServer(text: string): ServerState {
  const server = parseServer(text);
  if (server === undefined) {
    throw new RangeError(`Expected a DNS server as address or address:port, got "${text}".`);
  }
  return createServerState(server);
}

function refuse(question: Question, fault: string): Answer {
  return { kind: 'malformed', fault, question, server: '', ms: 0, attempts: [] };
}

function giveUp(question: Question): Answer {
  return { kind: 'timeout', question, server: '', ms: 0, attempts: [] };
}
