import type { SecureContext } from 'node:tls';
import type { TlsHandshake } from '../model/facts.ts';
import { cleanText } from '../model/clean-text.ts';
import type { StopSignal } from '../model/stop.ts';
import {
  attemptHandshake,
  createRungContext,
  type HandshakeAttempt,
  type Rung,
} from './handshake-attempt.ts';
import { attemptPauseMs, handshakeTimeoutMs, maxAttempts, maxPlaintextLength } from './limits.ts';
import { msSince, type Connection, type Stopwatch } from './tcp.ts';
import { pause } from './with-limit.ts';

/** A handshake as of the fact tlsHandshake, without the endpoint it was made with, and the certificates as sent (DER). */
export interface HandshakeResult {
  readonly handshake: Omit<TlsHandshake, 'host' | 'from' | 'address' | 'port'>;
  readonly certificates: readonly Buffer[];
}

/** How one ladder is climbed. */
export interface HandshakeOptions {
  readonly host: string;
  /** The connection of the first rung: accepted, and perhaps reset already. */
  readonly first: Exclude<Connection, { state: 'closed' }>;
  /** Opens one more connection to the same endpoint, within the time that is left. */
  readonly reconnect: (timeoutMs: number) => Promise<Connection>;
  readonly signal?: StopSignal | undefined;
}

/**
 * Makes the function that climbs the retry ladder: at most 3 connections, 200 ms apart, 3 s in all.
 * The first offers TLS 1.0 to 1.2, so that one connection tells what the server prefers; only a refusal before any
 * certificate leads on: to TLS 1.3 after alert 70, else to TLS 1.0 alone and to a hello without a server name.
 * Gives undefined when the signal ended it.
 */
export function createHandshaker({
  now,
}: {
  now: Stopwatch;
}): (options: HandshakeOptions) => Promise<HandshakeResult | undefined> {
  const contexts = new Map<Rung, SecureContext>();
  const contextOf = (rung: Rung): SecureContext => {
    const context = contexts.get(rung) ?? createRungContext(rung);
    contexts.set(rung, context);
    return context;
  };

  async function attempt(
    rung: Rung,
    connection: Connection,
    options: HandshakeOptions,
    timeoutMs: number,
  ): Promise<HandshakeAttempt | undefined> {
    if (connection.state !== 'open' || connection.socket.destroyed) {
      return lostConnection(rung, connection);
    }
    const { socket } = connection;
    const { host, signal } = options;
    const context = contextOf(rung);
    return attemptHandshake(socket, { rung, host, context, timeoutMs, signal, now });
  }

  return async (options) => {
    const start = now();
    const leftMs = (): number => handshakeTimeoutMs - (now() - start);
    const attempts: HandshakeAttempt[] = [];
    let rung: Rung | undefined = 'tls12';
    let connection: Connection = options.first;
    while (rung !== undefined) {
      const made = await attempt(rung, connection, options, leftMs());
      if (made === undefined) {
        return undefined;
      }
      attempts.push(made);
      rung = nextRung(attempts);
      if (rung !== undefined) {
        if (leftMs() <= attemptPauseMs || !(await pause(attemptPauseMs, options.signal))) {
          break;
        }
        connection = await options.reconnect(leftMs());
      }
    }
    return options.signal?.aborted === true ? undefined : summarize(attempts, msSince(start, now));
  };
}

/** The peer dropped the connection before its hello, or would not take another one. */
function lostConnection(rung: Rung, connection: Connection): HandshakeAttempt {
  return {
    rung,
    outcome: connection.state === 'closed' ? 'failed' : 'reset',
    alert: undefined,
    version: undefined,
    cipher: undefined,
    certificateRequested: false,
    certificates: [],
    plaintext: undefined,
    ms: connection.ms,
  };
}

function nextRung(attempts: readonly HandshakeAttempt[]): Rung | undefined {
  const [first] = attempts;
  const last = attempts.at(-1);
  if (first === undefined || last === undefined || attempts.length >= maxAttempts) {
    return undefined;
  }
  return isTurnedAway(last) ? furtherRungs(first)[attempts.length - 1] : undefined;
}

function isTurnedAway({ outcome }: HandshakeAttempt): boolean {
  return outcome === 'refused' || outcome === 'reset' || outcome === 'closed';
}

/** What may help after the first refusal. Alert numbers: RFC 8446, section 6. */
function furtherRungs({ alert }: HandshakeAttempt): readonly Rung[] {
  switch (alert) {
    case 70: // protocol_version
      return ['tls13', 'tls10'];
    case 112: // unrecognized_name
      return ['no-server-name'];
    default:
      return ['tls10', 'no-server-name'];
  }
}

/** The attempt that showed most speaks for the endpoint; of equals the first, which asked as a partner would. */
function summarize(attempts: readonly HandshakeAttempt[], ms: number): HandshakeResult | undefined {
  const [best] = attempts.toSorted((a, b) => shownBy(b) - shownBy(a));
  if (best === undefined) {
    return undefined;
  }
  const { outcome, version, cipher, alert, plaintext, certificates } = best;
  return {
    handshake: {
      outcome,
      version,
      cipher,
      certificateRequested: attempts.some((attempt) => attempt.certificateRequested),
      alert,
      plaintext: plaintext === undefined ? undefined : describePlaintext(plaintext),
      attempts: attempts.map((attempt) => ({
        rung: attempt.rung,
        outcome: attempt.outcome,
        alert: attempt.alert,
        ms: attempt.ms,
      })),
      ms,
    },
    certificates,
  };
}

function shownBy({ outcome, certificates }: HandshakeAttempt): number {
  if (outcome === 'completed') {
    return 3;
  }
  if (outcome === 'certificate-then-refused') {
    return 2;
  }
  return certificates.length > 0 ? 1 : 0;
}

function describePlaintext(bytes: Buffer): NonNullable<TlsHandshake['plaintext']> {
  const [line = ''] = bytes.toString('latin1').split('\n', 1);
  const text = cleanText(bytes.subarray(0, line.length), maxPlaintextLength);
  return { protocol: protocolOf(line), text };
}

function protocolOf(line: string): NonNullable<TlsHandshake['plaintext']>['protocol'] {
  if (/^(?:HTTP\/\d|<!doctype html|<html)/iu.test(line)) {
    return 'http';
  }
  if (/^SIP\/2/iu.test(line)) {
    return 'sip';
  }
  // FTP greets with 220 too.
  return /^220[ -].*SMTP/iu.test(line) ? 'smtp' : 'unknown';
}
