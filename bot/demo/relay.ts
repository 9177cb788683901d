import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback, type LoopbackServer } from './loopback-server.ts';

export interface RelayOptions {
  /** The port on 127.0.0.1 that is relayed. */
  readonly to: number;
  /** Time that data takes in each direction, in milliseconds. Default 0. */
  readonly latencyMs?: number | undefined;
  /** What happens to the bytes of the server. Default: they pass. */
  readonly flow?: Flow | undefined;
}

/** `stall` and `cut` let the first 400 bytes pass and then nothing, or the end; `drip` lets a byte pass each 100 ms. */
export type Flow = 'pass' | 'stall' | 'cut' | 'drip';

/** Behind the ServerHello, in the middle of any certificate. */
const bytesThatPass = 400;
const dripIntervalMs = 100;

/** Starts a server that passes bytes on to another one, late or badly. */
export function startRelay({
  to,
  latencyMs = 0,
  flow = 'pass',
}: RelayOptions): Promise<LoopbackServer> {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (front) => {
    const back = connect({ host: '127.0.0.1', port: to, allowHalfOpen: true, noDelay: true });
    back.on('error', () => setTimeout(() => front.resetAndDestroy(), latencyMs));
    front.once('close', () => back.destroy());
    forward(front, latencyMs, passTo(back));
    forward(back, latencyMs, sinkOf(front, flow));
  });
  return listenOnLoopback(server);
}

interface Sink {
  readonly write: (chunk: Buffer) => void;
  readonly end: () => void;
}

/** Timers of one length fire in the order they were set, so nothing overtakes. */
function forward(from: Socket, latencyMs: number, to: Sink): void {
  const later = (action: () => void): void => {
    if (latencyMs === 0) {
      action();
    } else {
      setTimeout(action, latencyMs);
    }
  };
  from.on('data', (chunk: Buffer) => later(() => to.write(chunk)));
  from.on('end', () => later(() => to.end()));
}

function passTo(socket: Socket): Sink {
  return {
    write: (chunk) => {
      if (socket.writable) {
        socket.write(chunk);
      }
    },
    end: () => socket.end(),
  };
}

function sinkOf(socket: Socket, flow: Flow): Sink {
  const pass = passTo(socket);
  let passed = 0;
  switch (flow) {
    case 'pass':
      return pass;
    case 'stall':
    case 'cut':
      return {
        write: (chunk) => {
          pass.write(chunk.subarray(0, Math.max(0, bytesThatPass - passed)));
          passed += chunk.length;
          if (flow === 'cut' && passed >= bytesThatPass) {
            pass.end();
          }
        },
        end: () => undefined,
      };
    case 'drip':
      return {
        write: (chunk) => drip(socket, chunk),
        end: () => undefined,
      };
  }
}

function drip(socket: Socket, chunk: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(chunk.subarray(sent, sent + 1));
    sent += 1;
  }, dripIntervalMs);
  socket.once('close', () => clearInterval(timer));
}
