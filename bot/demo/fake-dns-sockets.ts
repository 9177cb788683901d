import { createSocket } from 'node:dgram';
import type { Socket as UdpSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { FakeAnswer } from './fake-dns.ts';

export type Transport = 'udp' | 'tcp';
/** Sends the messages in this order; `entry` says how they go over TCP. */
export type Send = (replies: readonly Buffer[], entry: FakeAnswer) => void;
type Receive = (query: Buffer, transport: Transport, from: number, send: Send) => void;

/**
 * Listens over UDP and TCP on one port; 0 takes a free one.
 * The port that TCP was given may be taken for UDP; another one is tried then, unless a certain one is wanted.
 */
export async function listen(address: string, port: number, receive: Receive, tries = 5) {
  const tcp = await listenTcp(address, port, receive);
  const bound = (tcp.server.address() as AddressInfo).port;
  try {
    return { udp: await listenUdp(address, bound, receive), tcp, bound };
  } catch (error) {
    tcp.server.close();
    if (port !== 0 || tries === 0) {
      throw error;
    }
    return listen(address, port, receive, tries - 1);
  }
}

async function listenUdp(address: string, port: number, receive: Receive): Promise<UdpSocket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.on('message', (query, from) =>
    receive(query, 'udp', from.port, (replies) => {
      for (const reply of replies) {
        socket.send(reply, from.port, from.address);
      }
    }),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, resolve);
  });
  return socket;
}

async function listenTcp(address: string, port: number, receive: Receive) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    sockets.add(socket);
    socket.setNoDelay().on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (piece) => {
      bytes = Buffer.concat([bytes, piece]);
      while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
        const end = 2 + bytes.readUInt16BE(0);
        const query = bytes.subarray(2, end);
        bytes = bytes.subarray(end);
        receive(query, 'tcp', socket.remotePort ?? 0, (replies, entry) => {
          void writePieces(socket, replies, entry);
        });
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return { server, sockets };
}

async function writePieces(
  socket: Socket,
  replies: readonly Buffer[],
  { closeAfterBytes = Infinity, pieceBytes = Infinity }: FakeAnswer,
): Promise<void> {
  const framed = Buffer.concat(replies.flatMap((reply) => [toLength(reply), reply]));
  const bytes = framed.subarray(0, closeAfterBytes);
  for (let sent = 0; sent < bytes.length && !socket.destroyed; sent += pieceBytes) {
    socket.write(bytes.subarray(sent, sent + pieceBytes));
    await new Promise(setImmediate);
  }
  if (closeAfterBytes !== Infinity) {
    socket.end();
  }
}

function toLength(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return length;
}
