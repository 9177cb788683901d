import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { createHandshakeReader, type Seen } from './handshake-reader.ts';

/**
 * Sits between a socket and `tls.connect` and reads the peer's handshake as it passes, so that the certificates as sent,
 * the request for ours and the alert are known also when the handshake fails. Plaintext is kept from the TLS layer, whose
 * complaint would end the connection before its first line is complete; `plaintext` is emitted for every piece instead.
 * So is a fatal alert in the clear, as `refusal`: it says all there is to know, and the error that the TLS layer would make
 * of it, with its stack, takes a twentieth of the time of a handshake.
 */
export class HandshakeTap extends Duplex {
  readonly seen: Seen;
  /** How the peer ended the connection, if it did. */
  ending: 'reset' | 'closed' | undefined;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    const reader = createHandshakeReader();
    this.seen = reader.seen;
    socket.on('data', (chunk: Buffer) => {
      reader.read(chunk);
      if (reader.seen.plaintext !== undefined) {
        this.emit('plaintext');
      } else if (reader.seen.alert?.isFatal === true) {
        this.emit('refusal');
      } else if (!this.push(chunk)) {
        socket.pause();
      }
    });
    socket.on('end', () => {
      this.ending ??= 'closed';
      this.push(null);
    });
    socket.on('error', () => {
      this.ending ??= 'reset';
      this.destroy();
    });
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // A failed write is reported by the socket itself.
    this.#socket.write(chunk, () => done());
  }

  override _final(done: () => void): void {
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
