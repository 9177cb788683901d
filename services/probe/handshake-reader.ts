import type { TlsHandshake } from '../model/facts.ts';
import { maxCertificates, maxChainBytes, maxHandshakeBytes, maxPlaintextBytes } from './limits.ts';

type TlsVersion = NonNullable<TlsHandshake['version']>;

/** What the peer has sent so far, as far as it can be read without keys. */
export interface Seen {
  /** The header of a TLS record was seen. */
  began: boolean;
  /** Version of the ServerHello. A TLS 1.3 ServerHello reads as TLSv1.2 here. */
  version: TlsVersion | undefined;
  /** The Certificate message, once it was whole: DER, in the order sent, at most 10. */
  certificates: readonly Buffer[] | undefined;
  /** A CertificateRequest: mutual TLS. */
  certificateRequested: boolean;
  /** The last alert in the clear, other than close_notify. */
  alert: { readonly number: number; readonly isFatal: boolean } | undefined;
  /** A close_notify alert: the peer ends the connection in the polite way. */
  saidGoodbye: boolean;
  /** The first bytes, when they are not TLS; at most 512. */
  plaintext: Buffer | undefined;
  /** The peer sent more than a handshake may hold; the rest was not looked at. */
  overflowed: boolean;
}

const versions = new Map<number, TlsVersion>([
  [0x0301, 'TLSv1'],
  [0x0302, 'TLSv1.1'],
  [0x0303, 'TLSv1.2'],
]);
// Record types: RFC 5246, section 6.2.1. Message types: section 7.4.
const alertRecord = 21;
const handshakeRecord = 22;
const serverHello = 2;
const certificate = 11;
const certificateRequest = 13;
const headerLength = 5;

/**
 * Reads a peer's side of a TLS handshake while it passes, in pieces of any size: version, certificates as sent, request
 * for our certificate, alert, or plaintext. Any bytes give a value, no byte is looked at more than a few times, and at
 * most 192 KiB are kept. It stops where encryption begins: after ChangeCipherSpec, or behind a TLS 1.3 ServerHello.
 * Source: RFC 5246, sections 6.2 and 7.
 */
export function createHandshakeReader(): { readonly seen: Seen; read(chunk: Buffer): void } {
  const seen: Seen = {
    began: false,
    version: undefined,
    certificates: undefined,
    certificateRequested: false,
    alert: undefined,
    saidGoodbye: false,
    plaintext: undefined,
    overflowed: false,
  };
  const header = Buffer.alloc(headerLength);
  const alert: number[] = [];
  const messages = createMessageReader(seen);
  let headerFilled = 0;
  let bodyLeft = 0;
  let isDone = false;

  /** Takes what one step can use of the chunk, and says how much that was. */
  function step(chunk: Buffer): number {
    if (bodyLeft === 0) {
      return readHeader(chunk);
    }
    const body = chunk.subarray(0, bodyLeft);
    bodyLeft -= body.length;
    if (header[0] === handshakeRecord) {
      isDone = !messages.read(body);
    } else {
      alert.push(...body.subarray(0, 2 - alert.length));
      noteAlert(seen, alert);
    }
    return body.length;
  }

  function readHeader(chunk: Buffer): number {
    const copied = chunk.copy(header, headerFilled, 0, headerLength - headerFilled);
    headerFilled += copied;
    if (!looksLikeTls(header, headerFilled)) {
      seen.plaintext = header.subarray(0, headerFilled);
      isDone = true;
      return copied;
    }
    if (headerFilled === headerLength) {
      // Not before the header is whole: its first byte alone may be plain text that only looks like it.
      seen.began = true;
      headerFilled = 0;
      bodyLeft = header.readUInt16BE(3);
      alert.length = 0;
      isDone = header[0] !== handshakeRecord && header[0] !== alertRecord;
    }
    return copied;
  }

  return {
    seen,
    read(chunk) {
      let rest = chunk;
      while (rest.length > 0 && !isDone) {
        rest = rest.subarray(step(rest));
      }
      if (seen.plaintext !== undefined && seen.plaintext.length < maxPlaintextBytes) {
        const room = maxPlaintextBytes - seen.plaintext.length;
        seen.plaintext = Buffer.concat([seen.plaintext, rest.subarray(0, room)]);
      }
    },
  };
}

/** A record starts with its type, 20 to 23, and the major version 3, which every TLS version keeps. */
function looksLikeTls(header: Buffer, filled: number): boolean {
  const type = header[0] ?? 0;
  return type >= 20 && type <= 23 && (filled < 2 || header[1] === 3);
}

function noteAlert(seen: Seen, [level, number]: readonly number[]): void {
  if (number === 0) {
    seen.saidGoodbye = true;
  } else if (number !== undefined) {
    seen.alert = { number, isFatal: level === 2 };
  }
}

/** Puts handshake messages together, which may span records; `read` gives false when there is nothing more to look at. */
function createMessageReader(seen: Seen): { read(bytes: Buffer): boolean } {
  let kept = Buffer.alloc(4096);
  let end = 0;
  let start = 0;

  function append(bytes: Buffer): void {
    if (end + bytes.length > kept.length) {
      // Doubling keeps the copying linear.
      const larger = Buffer.alloc(Math.max(2 * kept.length, end + bytes.length));
      kept.copy(larger, 0, 0, end);
      kept = larger;
    }
    end += bytes.copy(kept, end);
  }

  return {
    read(bytes) {
      if (end + bytes.length > maxHandshakeBytes) {
        seen.overflowed = true;
        return false;
      }
      append(bytes);
      while (end - start >= 4) {
        const length = kept.readUIntBE(start + 1, 3);
        if (length > maxChainBytes) {
          seen.overflowed = true;
          return false;
        }
        const next = start + 4 + length;
        if (next > end) {
          break;
        }
        noteMessage(seen, kept[start] ?? 0, kept.subarray(start + 4, next));
        start = next;
      }
      return true;
    },
  };
}

function noteMessage(seen: Seen, type: number, body: Buffer): void {
  if (type === serverHello && body.length >= 2) {
    seen.version = versions.get(body.readUInt16BE(0));
  } else if (type === certificate) {
    seen.certificates = splitCertificates(body);
  } else if (type === certificateRequest) {
    seen.certificateRequested = true;
  }
}

/** The list of RFC 5246, section 7.4.2: three bytes of length in all, then each certificate behind three bytes of its own. */
function splitCertificates(body: Buffer): readonly Buffer[] {
  const certificates: Buffer[] = [];
  let at = 3;
  while (at + 3 <= body.length && certificates.length < maxCertificates) {
    const end = at + 3 + body.readUIntBE(at, 3);
    if (end > body.length) {
      break;
    }
    certificates.push(Buffer.from(body.subarray(at + 3, end)));
    at = end;
  }
  return certificates;
}
