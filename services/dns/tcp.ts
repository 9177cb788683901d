import { connect } from 'node:net';
import type { Clock } from './clock.ts';
import { maxMismatches, tcpIdleMs, tcpTotalMs } from './limits.ts';
import { answersQuery } from './query.ts';
import type { Query } from './query.ts';
import type { StopSignal } from '../model/stop.ts';
import { splitServer } from './system-resolvers.ts';
import type { Reply } from './reply.ts';
import { decodeMessage } from './wire.ts';

export interface TcpOptions {
  readonly server: string;
  readonly clock: Clock;
  readonly edns: boolean;
  /** Ends the wait as `silent` (or `misled`). */
  readonly signal: StopSignal;
}

/**
 * Asks one server over TCP, with a connection for this question alone. Ends after 5 s in all or 3 s without a byte.
 * A connection that ends inside a message makes the answer malformed; one that ends before the first byte is `unreachable`.
 */
export function askOverTcp(query: Query, options: TcpOptions): Promise<Reply> {
  const { server, clock, signal } = options;
  const { address, port } = splitServer(server);
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const frames = createFrameReader();
    let mismatches = 0;
    const stopTotal = clock.after(tcpTotalMs, giveUp);
    let stopIdle = clock.after(tcpIdleMs, giveUp);

    // Later events find the promise resolved and the timers gone.
    function settle(reply: Reply): void {
      stopTotal();
      stopIdle();
      signal.removeEventListener('abort', giveUp);
      socket.off('data', receive).destroy();
      resolve(reply);
    }
    function stop(kind: 'silent' | 'unreachable'): void {
      settle({ kind: mismatches > 0 ? 'misled' : kind });
    }
    function giveUp(): void {
      stop('silent');
    }
    function end(): void {
      if (frames.isEmpty()) {
        stop('unreachable');
      } else {
        settle({ kind: 'malformed', fault: 'message-cut' });
      }
    }
    function receive(bytes: Buffer): void {
      stopIdle();
      stopIdle = clock.after(tcpIdleMs, giveUp);
      for (const frame of frames.push(bytes)) {
        if (answersQuery(frame, query)) {
          settle(readFrame(frame));
          return;
        }
        mismatches += 1;
        if (mismatches > maxMismatches) {
          giveUp();
          return;
        }
      }
    }
    socket.on('data', receive).on('end', end).on('error', end);
    socket.on('connect', () => socket.write(toFrame(options.edns ? query.withEdns : query.plain)));
    signal.addEventListener('abort', giveUp);
  });
}

function readFrame(frame: Buffer): Reply {
  const message = decodeMessage(frame, 'tcp');
  return message.kind === 'message' && message.isTruncated
    ? { kind: 'malformed', fault: 'truncated-over-tcp' }
    : message;
}

function toFrame(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** Cuts a stream into messages: two bytes of length before each (RFC 7766, section 8), in pieces of any size. */
function createFrameReader() {
  let pieces: Buffer[] = [];
  let bytes = 0;

  /** Copies only once enough is there, so that a message sent byte by byte costs no more than one sent whole. */
  function take(count: number): Buffer {
    const [only, ...more] = pieces;
    const all = only !== undefined && more.length === 0 ? only : Buffer.concat(pieces);
    pieces = [all.subarray(count)];
    bytes -= count;
    return all.subarray(0, count);
  }

  let length: number | undefined;
  return {
    isEmpty: () => bytes === 0 && length === undefined,
    *push(piece: Buffer): Generator<Buffer> {
      pieces.push(piece);
      bytes += piece.length;
      for (;;) {
        if (length === undefined && bytes >= 2) {
          length = take(2).readUInt16BE(0);
        }
        if (length === undefined || bytes < length) {
          return;
        }
        const frame = take(length);
        length = undefined;
        yield frame;
      }
    },
  };
}
