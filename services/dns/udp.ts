import type { Clock } from './clock.ts';
import { maxMismatches, maxSends, maxTimerMs, maxUdpAnswerBytes, timerGrowth } from './limits.ts';
import type { Query, RandomInt } from './query.ts';
import type { Reply } from './reply.ts';
import type { StopSignal } from '../model/stop.ts';
import type { UdpSockets, Waiting } from './udp-sockets.ts';
import { decodeMessage } from './wire.ts';

export interface UdpOptions {
  /** Those of the server that is asked. */
  readonly sockets: UdpSockets;
  readonly clock: Clock;
  readonly random: RandomInt;
  readonly edns: boolean;
  /** Wait after the first datagram; each further one waits twice as long, at most 2 s. */
  readonly firstWaitMs: number;
  /** Ends the wait as `silent` (or `misled`). */
  readonly signal: StopSignal;
}

/**
 * Asks one server over UDP. Sends up to three times, the last time without EDNS. A datagram that answers no question of
 * its socket is counted while the wait goes on; with more than eight, it ends as `misled`. The message may be truncated.
 */
export function askOverUdp(query: Query, options: UdpOptions): Promise<Reply> {
  const { sockets, clock, edns, firstWaitMs, signal } = options;
  return new Promise((resolve) => {
    let mismatches = 0;
    let sends = 0;
    let isSettled = false;
    let stopTimer: (() => void) | undefined;

    function settle(reply: Reply): void {
      if (!isSettled) {
        isSettled = true;
        stopTimer?.();
        signal.removeEventListener('abort', giveUp);
        line.release();
        resolve(reply);
      }
    }
    function giveUp(): void {
      settle({ kind: mismatches > 0 ? 'misled' : 'silent' });
    }
    function send(): void {
      if (sends === maxSends) {
        giveUp();
        return;
      }
      const waitMs = Math.min(firstWaitMs * timerGrowth ** sends, maxTimerMs);
      sends += 1;
      line.send(edns && sends < maxSends ? query.withEdns : query.plain);
      stopTimer = clock.after(waitMs, send);
    }
    const waiting: Waiting = {
      query,
      receive: (bytes) => settle(readDatagram(bytes)),
      receiveOther: () => {
        mismatches += 1;
        if (mismatches > maxMismatches) {
          giveUp();
        }
      },
      fail: () => settle({ kind: 'unreachable' }),
    };
    const line = sockets.open(waiting, options);
    signal.addEventListener('abort', giveUp);
    send();
  });
}

function readDatagram(bytes: Buffer): Reply {
  return bytes.length > maxUdpAnswerBytes
    ? { kind: 'malformed', fault: 'datagram-too-long' }
    : decodeMessage(bytes, 'udp');
}
