import type { DnsOutcome } from '../model/evidence.ts';
import type { Attempt, Question } from './answer.ts';
import type { Clock } from './clock.ts';
import { firstTimerMs, maxTimerMs } from './limits.ts';
import { interpret } from './interpret.ts';
import type { Verdict } from './interpret.ts';
import { buildQuery } from './query.ts';
import type { RandomInt } from './query.ts';
import type { Reply } from './reply.ts';
import { askOverTcp } from './tcp.ts';
import { askOverUdp } from './udp.ts';

const formatError = 1;
const notImplemented = 4;
const badVersion = 16;

/** What is remembered about a server from one question to the next. */
export interface ServerState {
  readonly server: string;
  /** False once it answered a query only without EDNS. */
  edns: boolean;
  /** Round trips over UDP, smoothed; undefined before the first. */
  smoothedRttMs: number | undefined;
  /** Instant of the clock up to which it is asked after the others, because it kept silent. */
  heldDownUntil: number;
}

export function createServerState(server: string): ServerState {
  return { server, edns: true, smoothedRttMs: undefined, heldDownUntil: -Infinity };
}

export interface ExchangeOptions {
  readonly clock: Clock;
  readonly random: RandomInt;
  readonly signal: AbortSignal;
}

/** The word of one server. `timeout` covers silence, refused connections and an aborted wait. */
export interface Exchange {
  readonly verdict: Verdict | { readonly kind: 'timeout' };
  /** One entry per transport that led to something: UDP silence followed by an answer over TCP gives two. */
  readonly attempts: readonly Attempt[];
}

/**
 * Asks one server one question: over UDP, and over TCP when the answer is truncated, when UDP stays silent, or when
 * others answer in the server's place. A server that rejects EDNS is asked again without, and remembered when that helps.
 */
export async function exchange(
  state: ServerState,
  question: Question,
  options: ExchangeOptions,
): Promise<Exchange> {
  const first = await exchangeOnce(state, question, state.edns, options);
  if (!state.edns || !first.rejectsEdns) {
    return first;
  }
  const plain = await exchangeOnce(state, question, false, options);
  state.edns = plain.rejectsEdns || plain.verdict.kind === 'timeout';
  return plain;
}

interface OneExchange extends Exchange {
  /** The rcode may be about EDNS and not about the question. source: RFC 6891, sections 6.1.3 and 7. */
  readonly rejectsEdns: boolean;
}

async function exchangeOnce(
  state: ServerState,
  question: Question,
  edns: boolean,
  { clock, random, signal }: ExchangeOptions,
): Promise<OneExchange> {
  const { server } = state;
  const query = buildQuery(question, random);
  const firstWaitMs = chooseFirstWait(state);
  const read = async (transport: Attempt['transport'], asking: Promise<Reply>) => {
    const startedAt = clock.now();
    const reply = await asking;
    const ms = clock.now() - startedAt;
    const verdict = toVerdict(reply, question);
    return { reply, verdict, attempt: { server, transport, outcome: toOutcome(verdict), ms } };
  };
  const udp = await read('udp', askOverUdp(query, { server, clock, edns, firstWaitMs, signal }));
  rememberRtt(state, udp.reply, udp.attempt.ms, firstWaitMs);
  const { verdict, reply } = udp;
  const isTruncated = reply.kind === 'message' && reply.isTruncated;
  const isSilent = reply.kind === 'silent' || reply.kind === 'misled';
  if (signal.aborted || !(isTruncated || isSilent)) {
    return { verdict, attempts: [udp.attempt], rejectsEdns: isAboutEdns(reply) };
  }
  const tcp = await read('tcp', askOverTcp(query, { server, clock, edns, signal }));
  return {
    verdict: isSilent && tcp.verdict.kind === 'timeout' ? verdict : tcp.verdict,
    // A truncated answer is no outcome of its own, silence is.
    attempts: isTruncated ? [tcp.attempt] : [udp.attempt, tcp.attempt],
    rejectsEdns: isAboutEdns(tcp.reply),
  };
}

function toVerdict(reply: Reply, question: Question): Exchange['verdict'] {
  switch (reply.kind) {
    case 'message':
      return interpret(reply, question);
    case 'malformed':
      return reply;
    case 'misled':
      return { kind: 'malformed', fault: 'other-questions-answered' };
    case 'silent':
    case 'unreachable':
      return { kind: 'timeout' };
  }
}

function toOutcome({ kind }: Exchange['verdict']): DnsOutcome {
  // Aliases are records, too.
  return kind === 'elsewhere' ? 'records' : kind;
}

function isAboutEdns(reply: Reply): boolean {
  return (
    reply.kind === 'message' && [formatError, notImplemented, badVersion].includes(reply.rcode)
  );
}

/** The first timer is twice the usual round trip and at least 400 ms: a resolver that has to ask others needs time of its own. */
function chooseFirstWait({ smoothedRttMs = 0 }: ServerState): number {
  return Math.min(Math.max(firstTimerMs, 2 * smoothedRttMs), maxTimerMs);
}

/** Answers to repeats are left out: they may belong to either datagram (RFC 6298, section 3). Weights as in its section 2. */
function rememberRtt(state: ServerState, reply: Reply, ms: number, firstWaitMs: number): void {
  if (reply.kind === 'message' && ms < firstWaitMs) {
    const before = state.smoothedRttMs ?? ms;
    state.smoothedRttMs = before + (ms - before) / 8;
  }
}
