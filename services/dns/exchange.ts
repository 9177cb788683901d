import type { DnsOutcome } from '../model/evidence.ts';
import type { Attempt, Question } from './answer.ts';
import type { Clock } from './clock.ts';
import { firstTimerMs, maxTimerMs, tcpOnlyMs } from './limits.ts';
import { interpret } from './interpret.ts';
import type { Verdict } from './interpret.ts';
import { buildQuery } from './query.ts';
import type { Query, RandomInt } from './query.ts';
import type { Reply } from './reply.ts';
import type { StopSignal } from '../model/stop.ts';
import { askOverTcp } from './tcp.ts';
import { askOverUdp } from './udp.ts';
import { createUdpSockets } from './udp-sockets.ts';
import type { UdpSockets } from './udp-sockets.ts';

const formatError = 1;
const notImplemented = 4;
const badVersion = 16;

/** What is remembered about a server from one question to the next. */
export interface ServerState {
  readonly server: string;
  readonly sockets: UdpSockets;
  /** False once it answered a query only without EDNS. */
  edns: boolean;
  /** Round trips over UDP, smoothed; undefined before the first. */
  smoothedRttMs: number | undefined;
  /** Instant of the clock up to which it is asked after the others, because it kept silent. */
  heldDownUntil: number;
  /** Instant of its last answer over UDP. */
  udpAnsweredAt: number;
  /** Instant up to which it is asked over TCP only, because nothing else got through. */
  tcpOnlyUntil: number;
}

export function createServerState(server: string): ServerState {
  return {
    server,
    sockets: createUdpSockets(server),
    edns: true,
    smoothedRttMs: undefined,
    heldDownUntil: -Infinity,
    udpAnsweredAt: -Infinity,
    tcpOnlyUntil: -Infinity,
  };
}

export interface ExchangeOptions {
  readonly clock: Clock;
  readonly random: RandomInt;
  readonly signal: StopSignal;
}

/** The word of one server. `timeout` covers silence, refused connections and an aborted wait. */
export interface Exchange {
  readonly verdict: Verdict | { readonly kind: 'timeout' };
  /** One entry per transport that led to something: UDP silence followed by an answer over TCP gives two. */
  readonly attempts: readonly Attempt[];
}

/**
 * Asks one server one question: over UDP, and over TCP when the answer is truncated, when UDP stays silent, or when
 * others answer in the server's place. A server that answered over TCP only is asked so at once for 60 s, and over UDP
 * again when that gets no answer. A server that rejects EDNS is asked again without, and remembered when that helps.
 */
export function exchange(
  state: ServerState,
  question: Question,
  options: ExchangeOptions,
): Promise<Exchange> {
  const first = exchangeOnce(state, question, state.edns, options);
  return first.then((seen) =>
    state.edns && seen.rejectsEdns && !options.signal.aborted
      ? exchangePlain(state, question, options)
      : seen,
  );
}

/** Once more without EDNS, and for good when that helps. */
async function exchangePlain(
  state: ServerState,
  question: Question,
  options: ExchangeOptions,
): Promise<Exchange> {
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
  const query = buildQuery(question, random);
  const task: Task = { state, question, query, edns, clock, random, signal };
  const startedAt = clock.now();
  if (state.tcpOnlyUntil > startedAt) {
    const tcp = await readOverTcp(task);
    if (tcp.verdict.kind !== 'timeout' || signal.aborted) {
      return toExchange([tcp]);
    }
    state.tcpOnlyUntil = -Infinity;
  }
  const udp = await readOverUdp(task);
  const isTruncated = udp.reply.kind === 'message' && udp.reply.isTruncated;
  const isSilent = udp.reply.kind === 'silent' || udp.reply.kind === 'misled';
  if (signal.aborted || !(isTruncated || isSilent)) {
    return toExchange([udp]);
  }
  const tcp = await readOverTcp(task);
  if (isTruncated) {
    // A truncated answer is no outcome of its own, silence is.
    return toExchange([tcp]);
  }
  rememberTcp(state, udp, tcp, startedAt, clock.now());
  return toExchange([udp, tcp]);
}

/** One query to one server. */
interface Task extends ExchangeOptions {
  readonly state: ServerState;
  readonly question: Question;
  readonly query: Query;
  readonly edns: boolean;
}

/** What one transport gave. */
interface Reading {
  readonly reply: Reply;
  readonly verdict: Exchange['verdict'];
  readonly attempt: Attempt;
}

function readOverUdp(task: Task): Promise<Reading> {
  const { state, query, edns, clock, random, signal } = task;
  const { sockets } = state;
  const firstWaitMs = chooseFirstWait(state);
  const sentAt = clock.now();
  const asking = askOverUdp(query, { sockets, clock, random, edns, firstWaitMs, signal });
  return asking.then((reply) => {
    const now = clock.now();
    if (reply.kind === 'message') {
      state.udpAnsweredAt = now;
      rememberRtt(state, now - sentAt, firstWaitMs);
    }
    return toReading(task, 'udp', reply, now - sentAt);
  });
}

async function readOverTcp(task: Task): Promise<Reading> {
  const { state, query, edns, clock, signal } = task;
  const sentAt = clock.now();
  const reply = await askOverTcp(query, { server: state.server, clock, edns, signal });
  return toReading(task, 'tcp', reply, clock.now() - sentAt);
}

function toReading(
  { state: { server }, question }: Task,
  transport: Attempt['transport'],
  reply: Reply,
  ms: number,
): Reading {
  const verdict = toVerdict(reply, question);
  return { reply, verdict, attempt: { server, transport, outcome: toOutcome(verdict), ms } };
}

/** The last transport has the last word, unless it kept silent. */
function toExchange(readings: readonly [Reading, ...Reading[]]): OneExchange {
  const [first, last = first] = readings;
  return {
    verdict: last.verdict.kind === 'timeout' ? first.verdict : last.verdict,
    attempts: readings.map(({ attempt }) => attempt),
    rejectsEdns: isAboutEdns(last.reply),
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
function rememberRtt(state: ServerState, ms: number, firstWaitMs: number): void {
  if (ms < firstWaitMs) {
    const before = state.smoothedRttMs ?? ms;
    state.smoothedRttMs = before + (ms - before) / 8;
  }
}

/** Some networks let DNS through over TCP only: without this, every question would wait for three datagrams. */
function rememberTcp(
  state: ServerState,
  udp: Reading,
  tcp: Reading,
  startedAt: number,
  now: number,
): void {
  const isUdpDead = udp.reply.kind === 'silent' && state.udpAnsweredAt < startedAt;
  if (isUdpDead && tcp.reply.kind === 'message') {
    state.tcpOnlyUntil = now + tcpOnlyMs;
    // It answers at once from here on.
    state.heldDownUntil = -Infinity;
  }
}
