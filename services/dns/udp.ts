import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Clock } from './clock.ts';
import { maxMismatches, maxSends, maxTimerMs, maxUdpAnswerBytes, timerGrowth } from './limits.ts';
import { answersQuery } from './query.ts';
import type { Query } from './query.ts';
import { splitServer } from './system-resolvers.ts';
import type { Reply } from './reply.ts';
import { decodeMessage } from './wire.ts';

export interface UdpOptions {
  readonly server: string;
  readonly clock: Clock;
  readonly edns: boolean;
  /** Wait after the first datagram; each further one waits twice as long, at most 2 s. */
  readonly firstWaitMs: number;
  /** Ends the wait as `silent` (or `misled`). */
  readonly signal: AbortSignal;
}

/**
 * Asks one server over UDP, with a socket and so a random port for this question alone, connected to the server:
 * datagrams of anybody else never arrive (RFC 5452, section 9). Sends up to three times, the last time without EDNS.
 * A datagram that answers something else is counted while the wait goes on; with more than eight, it ends as `misled`.
 * The message may be truncated.
 */
export function askOverUdp(query: Query, options: UdpOptions): Promise<Reply> {
  const { server, clock, signal } = options;
  const { address, port } = splitServer(server);
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    let mismatches = 0;
    let sends = 0;
    let stopTimer: (() => void) | undefined;

    function settle(reply: Reply): void {
      stopTimer?.();
      signal.removeEventListener('abort', giveUp);
      socket
        .removeAllListeners()
        .on('error', () => undefined)
        .close();
      resolve(reply);
    }
    function giveUp(): void {
      settle({ kind: mismatches > 0 ? 'misled' : 'silent' });
    }
    function send(): void {
      if (sends === maxSends) {
        giveUp();
        return;
      }
      const waitMs = Math.min(options.firstWaitMs * timerGrowth ** sends, maxTimerMs);
      sends += 1;
      socket.send(options.edns && sends < maxSends ? query.withEdns : query.plain);
      stopTimer = clock.after(waitMs, send);
    }
    function receive(bytes: Buffer): void {
      if (answersQuery(bytes, query)) {
        settle(readDatagram(bytes));
        return;
      }
      mismatches += 1;
      if (mismatches > maxMismatches) {
        giveUp();
      }
    }
    socket.on('message', receive).on('error', () => settle({ kind: 'unreachable' }));
    socket.connect(port, address, send);
    signal.addEventListener('abort', giveUp);
  });
}

function readDatagram(bytes: Buffer): Reply {
  return bytes.length > maxUdpAnswerBytes
    ? { kind: 'malformed', fault: 'datagram-too-long' }
    : decodeMessage(bytes, 'udp');
}
