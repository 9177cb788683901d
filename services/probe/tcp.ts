import { connect, isIP, isIPv6, type Socket } from 'node:net';
import type { TcpConnect } from '../model/facts.ts';
import type { StopSignal } from '../model/stop.ts';
import type { AddressGuard } from './address-guard.ts';
import { connectTimeoutMs } from './limits.ts';
import { withLimit } from './with-limit.ts';

/** One end of a connection: a literal address, never a name. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Where a connection really goes. */
export interface Route extends Endpoint {
  /** Time the connection takes longer, in milliseconds; `Infinity` is a black hole that never answers. Default 0. */
  readonly latencyMs?: number;
}

/**
 * Maps an endpoint to the place that is connected to. The demonstration and the tests lead documentation addresses and
 * port 5061 to servers on loopback with it; everything else leaves it out. The guard judges the endpoint before.
 */
export type Dial = (endpoint: Endpoint) => Route;

/** A clock that only goes forward, in milliseconds, as `performance.now` is. */
export type Stopwatch = () => number;

/** How connections are made. */
export interface ConnectOptions {
  readonly dial?: Dial | undefined;
  /** Default 2500. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: StopSignal | undefined;
  readonly now?: Stopwatch | undefined;
}

type Unopened = Exclude<TcpConnect['result'], 'open'>;

/**
 * What became of a connection. `open` hands over the socket, with an error listener, for the caller to close.
 * `reset`: the peer accepted the connection and dropped it before we could use it.
 */
export type Connection =
  | { readonly state: 'open'; readonly socket: Socket; readonly ms: number }
  | { readonly state: 'reset'; readonly ms: number }
  | { readonly state: 'closed'; readonly result: Unopened; readonly ms: number };

/**
 * Connects to a literal address if the guard permits address and port; otherwise gives `not-allowed`, and no socket is
 * ever opened.
 */
export async function connectTcp(
  endpoint: Endpoint,
  { guard, ...options }: ConnectOptions & { readonly guard: AddressGuard },
): Promise<Connection> {
  if (guard.permits(endpoint.address) && guard.permitsPort(endpoint.port)) {
    return openSocket(endpoint, options);
  }
  return { state: 'closed', result: 'not-allowed', ms: 0 };
}

/**
 * Connects without asking a guard, for callers with a rule of their own (issuers, port 80): they have judged the address.
 * Gives `timeout` after `timeoutMs` and `failed` when the signal ends it.
 */
export async function openSocket(
  endpoint: Endpoint,
  { dial, timeoutMs = connectTimeoutMs, signal, now = clock }: ConnectOptions,
): Promise<Connection> {
  const route: Route = dial?.(endpoint) ?? endpoint;
  const start = now();
  const end = await withLimit<Socket | NodeJS.ErrnoException>({ timeoutMs, signal }, (done) =>
    startConnecting(route, done),
  );
  const ms = msSince(start, now);
  if (end === 'late') {
    return { state: 'closed', result: 'timeout', ms };
  }
  if (end === 'aborted') {
    return { state: 'closed', result: 'failed', ms };
  }
  if (!(end instanceof Error)) {
    return { state: 'open', socket: end, ms };
  }
  // A reset that answers the first packet is ECONNREFUSED on every system; ECONNRESET can only follow an accepted connection.
  return end.code === 'ECONNRESET'
    ? { state: 'reset', ms }
    : { state: 'closed', result: resultOf(end.code, isIPv6(endpoint.address)), ms };
}

/** Milliseconds since an earlier reading of the clock, to a tenth. */
export function msSince(start: number, now: Stopwatch): number {
  return Math.round((now() - start) * 10) / 10;
}

/** `performance.now`, looked up at each call so that fake clocks work. */
export function clock(): number {
  return performance.now();
}

function startConnecting(
  { address, port, latencyMs = 0 }: Route,
  done: (end: Socket | NodeJS.ErrnoException) => void,
): () => void {
  let socket: Socket | undefined;
  let isOpen = false;
  const open = (): void => {
    if (isIP(address) === 0) {
      done(new Error(`Expected a literal address, got "${address}".`));
      return;
    }
    const opening = connect({ host: address, port, noDelay: true, autoSelectFamily: false });
    socket = opening;
    opening.on('error', done);
    opening.once('connect', () => {
      isOpen = true;
      done(opening);
    });
  };
  if (latencyMs === 0) {
    open();
  }
  const isDelayed = latencyMs > 0 && Number.isFinite(latencyMs);
  const timer = isDelayed ? setTimeout(open, latencyMs) : undefined;
  return () => {
    clearTimeout(timer);
    if (!isOpen) {
      socket?.destroy();
    }
  };
}

/** Names what the system reports. A missing route for IPv6 is this machine, for IPv4 somebody on the way. */
export function resultOf(code: string | undefined, isV6: boolean): Unopened {
  switch (code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'ETIMEDOUT':
      return 'timeout';
    case 'ENETUNREACH':
      return isV6 ? 'no-route-here' : 'unreachable';
    case 'EHOSTUNREACH':
      return 'unreachable';
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return isV6 ? 'no-route-here' : 'failed';
    default:
      return 'failed';
  }
}
