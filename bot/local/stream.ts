import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Conversation, Listener } from './conversations.ts';

/** The longest message that a client may send on a stream; we read none. */
export const mostFrameBytes = 65_536;
/** A client that has so many bytes unread is cut off; it comes back by its watermark. */
export const mostUnreadBytes = 8_388_608;

/** The WebSocket side of the channel. */
export interface Streams {
  /** Opens a stream that sends what came after the watermark, then everything new. */
  open(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    to: { readonly conversation: Conversation; readonly watermark: string | undefined },
  ): void;
  /** Cuts all streams. */
  close(): void;
}

/** Streams to clients; nothing is read from them. */
export function createStreams(): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: mostFrameBytes });
  return {
    open(request, socket, head, { conversation, watermark }) {
      server.handleUpgrade(request, socket, head, (stream) => {
        const listener = listenerOf(stream);
        stream.on('close', () => conversation.unlisten(listener));
        // A malformed frame: ws closes the stream by itself, and `close` follows.
        stream.on('error', () => undefined);
        if (!conversation.listen(listener, watermark)) stream.close(tryAgainLater);
      });
    },
    close() {
      server.clients.forEach((stream) => stream.terminate());
      server.close();
    },
  };
}

/** Status codes of closing, registered by IANA for RFC 6455. */
const goingAway = 1001;
const tryAgainLater = 1013;

function listenerOf(stream: WebSocket): Listener {
  return {
    send(set) {
      if (stream.bufferedAmount > mostUnreadBytes) stream.terminate();
      else if (stream.readyState === stream.OPEN) stream.send(JSON.stringify(set));
    },
    end: () => stream.close(goingAway),
  };
}

/** Answers an upgrade that is refused, and hangs up. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  // A client that has already gone is no matter here.
  socket.on('error', () => undefined);
  // Node's server lets go of a connection that is to be upgraded, so nobody else would close it.
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
