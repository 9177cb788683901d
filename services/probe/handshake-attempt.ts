import { constants } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import type { TlsHandshake } from '../model/facts.ts';
import type { StopSignal } from '../model/stop.ts';
import type { Seen } from './handshake-reader.ts';
import { HandshakeTap } from './handshake-tap.ts';
import { maxCertificates, lingerMs, maxPlaintextBytes, plaintextGraceMs } from './limits.ts';
import { msSince, type Stopwatch } from './tcp.ts';
import { withLimit } from './with-limit.ts';

export type Rung = TlsHandshake['attempts'][number]['rung'];

/** What one connection of the ladder showed. */
export interface HandshakeAttempt {
  readonly rung: Rung;
  readonly outcome: TlsHandshake['outcome'];
  readonly alert: number | undefined;
  readonly version: TlsHandshake['version'];
  readonly cipher: string | undefined;
  readonly certificateRequested: boolean;
  /** DER, as sent; empty when none came whole. Of TLS 1.3 only those that lead on from the leaf, in that order. */
  readonly certificates: readonly Buffer[];
  /** The first bytes, when they were not TLS. */
  readonly plaintext: Buffer | undefined;
  readonly ms: number;
}

/** `local`: our own TLS layer gave up. `alert`: the peer refused. */
type Ending = 'secure' | 'plaintext' | 'alert' | 'reset' | 'closed' | 'late' | 'local';

interface AttemptOptions {
  readonly rung: Rung;
  /** Server name to ask for; left out when it is an address, or no host name at all. */
  readonly host: string;
  readonly context: SecureContext;
  readonly timeoutMs: number;
  readonly signal?: StopSignal | undefined;
  readonly now: Stopwatch;
}

const classicalGroups = 'X25519:P-256:P-384:P-521';

/**
 * The protocol versions that a rung offers; all take what old servers have, since a probe looks and never sends data.
 * Groups are named because OpenSSL 3.5 would send a hello of two packets, which old middleboxes drop;
 * the security level is, because Node 20 and 24 differ in their default. No roots are loaded: trust is judged elsewhere.
 */
export function createRungContext(rung: Rung): SecureContext {
  return createSecureContext({
    ca: [],
    ciphers: rung === 'tls13' ? undefined : 'DEFAULT@SECLEVEL=0',
    ecdhCurve: classicalGroups,
    minVersion: rung === 'tls13' ? 'TLSv1.3' : 'TLSv1',
    maxVersion: rung === 'tls13' ? 'TLSv1.3' : rung === 'tls10' ? 'TLSv1' : 'TLSv1.2',
    // Servers without RFC 5746 are a sight, not a danger, to somebody who sends nothing.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
  });
}

/**
 * Tries one handshake on an open socket and closes it. Gives undefined when the signal ended it.
 * A TLS 1.3 server asks for our certificate under encryption and refuses its absence after the handshake; the connection
 * is kept until it gives a session ticket, or 300 ms, to see that. How fast it connected says nothing about how fast it
 * judges, so the wait does not follow the round trip. A server that asks without insisting is not told from others.
 */
export async function attemptHandshake(
  socket: Socket,
  options: AttemptOptions,
): Promise<HandshakeAttempt | undefined> {
  const { rung, timeoutMs, signal, now } = options;
  const start = now();
  const tap = new HandshakeTap(socket);
  const late: LateSight = { alert: undefined, certificates: [], cipher: undefined };
  const end = await withLimit<{ ending: Ending }>({ timeoutMs, signal }, (done) =>
    shakeHands(tap, options, late, (ending) => done({ ending })),
  );
  socket.destroy();
  if (end === 'aborted') {
    return undefined;
  }
  const { seen } = tap;
  const certificates = seen.certificates ?? late.certificates;
  const outcome = outcomeOf(seen, certificates, end === 'late' ? 'late' : end.ending, late.alert);
  const alert = late.alert ?? seen.alert?.number;
  return {
    rung,
    outcome,
    alert,
    version: rung === 'tls13' && seen.version !== undefined ? 'TLSv1.3' : seen.version,
    cipher: late.cipher,
    // RFC 8446, section 6.2: certificate_required is only sent to a client that was asked.
    certificateRequested: seen.certificateRequested || alert === certificateRequired,
    certificates,
    plaintext: seen.plaintext,
    ms: msSince(start, now),
  };
}

/** What only the TLS layer can tell, because it is sent under encryption. */
interface LateSight {
  alert: number | undefined;
  certificates: readonly Buffer[];
  cipher: string | undefined;
}

const certificateRequired = 116;

function shakeHands(
  tap: HandshakeTap,
  { rung, host, context }: AttemptOptions,
  late: LateSight,
  done: (ending: Ending) => void,
): () => void {
  const timers: NodeJS.Timeout[] = [];
  const asksForName = rung !== 'no-server-name' && isServerName(host);
  const secure = connect({
    socket: tap,
    secureContext: context,
    rejectUnauthorized: false,
    ...(asksForName ? { servername: host } : {}),
  });
  let isSecure = false;
  secure.once('secureConnect', () => {
    isSecure = true;
    late.cipher = secure.getCipher().name;
    if (rung !== 'tls13') {
      done('secure');
      return;
    }
    late.certificates = peerCertificates(secure);
    // A session ticket is only given to a client that was accepted.
    secure.once('session', () => done('secure'));
    // What has already arrived is still read after the time is over.
    timers.push(setTimeout(() => setImmediate(() => done('secure')), lingerMs));
  });
  secure.on('error', (error: Error) => {
    late.alert = alertUnderEncryption(error, rung);
    done(isSecure ? 'secure' : endingOf(tap, late.alert));
  });
  secure.on('close', () => done(isSecure ? 'secure' : endingOf(tap, late.alert)));
  tap.once('refusal', () => done('alert'));
  watchPlaintext(tap, timers, () => done('plaintext'));
  return () => {
    timers.forEach(clearTimeout);
    secure.destroy();
  };
}

/** Done with the first line, with as much as is kept, or when the rest of the line does not come. */
function watchPlaintext(tap: HandshakeTap, timers: NodeJS.Timeout[], done: () => void): void {
  tap.once('plaintext', () => timers.push(setTimeout(done, plaintextGraceMs)));
  tap.on('plaintext', () => {
    const { plaintext } = tap.seen;
    if (plaintext?.includes('\n') === true || plaintext?.length === maxPlaintextBytes) {
      done();
    }
  });
}

function endingOf(tap: HandshakeTap, lateAlert: number | undefined): Ending {
  if (tap.seen.plaintext !== undefined) {
    return 'plaintext';
  }
  if (lateAlert !== undefined) {
    return 'alert';
  }
  // After a goodbye our own TLS layer gives up before the connection ends.
  return tap.ending ?? (tap.seen.saidGoodbye ? 'closed' : 'local');
}

/** See `outcome` of the fact tlsHandshake for what the names mean. */
function outcomeOf(
  seen: Seen,
  certificates: readonly Buffer[],
  ending: Ending,
  lateAlert: number | undefined,
): TlsHandshake['outcome'] {
  if (ending === 'secure') {
    return lateAlert === undefined ? 'completed' : 'certificate-then-refused';
  }
  if (seen.plaintext !== undefined) {
    return 'plaintext';
  }
  if (certificates.length > 0) {
    const wasEndedByPeer = ending === 'alert' || ending === 'reset' || ending === 'closed';
    return seen.certificateRequested && wasEndedByPeer ? 'certificate-then-refused' : 'failed';
  }
  if (seen.overflowed || ending === 'local') {
    return 'failed';
  }
  // A warning counts when the connection ends before anything else came: some servers warn of an unknown name and close.
  if (ending === 'alert' || (seen.alert !== undefined && seen.version === undefined)) {
    return 'refused';
  }
  if (seen.version !== undefined || (ending === 'late' && seen.began)) {
    return 'certificate-cut';
  }
  return ending === 'reset' || ending === 'closed' ? ending : 'silent';
}

/**
 * TLS 1.3 sends its later alerts under encryption, where no tap sees them. Their number is only in the text of the error;
 * the names of the codes differ between Node versions.
 */
function alertUnderEncryption(error: Error, rung: Rung): number | undefined {
  const number = /SSL alert number (?<number>\d{1,3})/u.exec(error.message)?.groups?.number;
  return rung === 'tls13' && number !== undefined ? Number(number) : undefined;
}

/** The peer's certificates by the TLS layer. It must be asked once and in this way: Node 20 to 24 empty the list else. */
function peerCertificates(secure: TLSSocket): readonly Buffer[] {
  const found: Buffer[] = [];
  let next: ReturnType<TLSSocket['getPeerCertificate']> | undefined =
    secure.getPeerCertificate(true);
  while (next?.raw !== undefined && found.length < maxCertificates) {
    found.push(next.raw);
    const issuer: unknown = 'issuerCertificate' in next ? next.issuerCertificate : undefined;
    next = issuer === next ? undefined : (issuer as typeof next);
  }
  return found;
}

/** Addresses are no server names (RFC 6066, section 3); odd characters of the DNS are not sent on. */
function isServerName(host: string): boolean {
  return isIP(host) === 0 && /^[a-z0-9_.-]{1,253}$/iu.test(host);
}
