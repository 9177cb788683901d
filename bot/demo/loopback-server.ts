import { once } from 'node:events';
import type { Server, Socket } from 'node:net';

/** A listening server on 127.0.0.1, on a port of its own. */
export interface LoopbackServer {
  readonly port: number;
  /** Connections accepted so far. */
  connections(): number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1, port 0. Works for node:net, and for node:tls and node:http, which build on it. */
export async function listenOnLoopback(server: Server): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    // What a client breaks off is no matter to a server that only acts.
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    connections: () => accepted,
    async close() {
      sockets.forEach((socket) => socket.destroy());
      if (server.listening) {
        server.close();
        await once(server, 'close');
      }
    },
  };
}
