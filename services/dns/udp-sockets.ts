import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Clock } from './clock.ts';
import { maxQuestionsPerSocket, maxSocketAgeMs, maxUdpSockets } from './limits.ts';
import { answersQuery } from './query.ts';
import type { Query, RandomInt } from './query.ts';
import { splitServer } from './system-resolvers.ts';

/** A question that waits for its answer. */
export interface Waiting {
  readonly query: Query;
  /** Bytes that answer it. */
  readonly receive: (bytes: Buffer) => void;
  /** Something came to its socket that answers no question asked there. */
  readonly receiveOther: () => void;
  /** The network or the server said that nothing will come. */
  readonly fail: () => void;
}

/** The way of one question through its socket. */
export interface UdpLine {
  send(message: Buffer): void;
  /** Nothing more is heard after this. */
  release(): void;
}

/** Sockets that are connected to one server. */
export interface UdpSockets {
  open(waiting: Waiting, options: { readonly clock: Clock; readonly random: RandomInt }): UdpLine;
}

/**
 * Creates up to 64 sockets to one server, each bound to a random port and connected: datagrams of anybody else never
 * arrive (RFC 5452, section 9). A question goes to one of them by chance. All are closed once no question is open, so
 * a question that is asked alone has a port of its own; a socket that had 500 questions or is 60 s old, or had one with
 * the same id, is replaced.
 */
export function createUdpSockets(server: string): UdpSockets {
  const places = new Map<number, UdpSocket>();
  let open = 0;

  function choose(id: number, place: number, now: number): UdpSocket {
    const present = places.get(place);
    if (present?.takes(id, now) === true) {
      return present;
    }
    present?.closeWhenIdle();
    const fresh = openSocket(server, now);
    places.set(place, fresh);
    return fresh;
  }

  function closeAll(): void {
    places.forEach((socket) => socket.closeWhenIdle());
    places.clear();
  }

  return {
    open(waiting, { clock, random }) {
      const socket = choose(waiting.query.id, random(maxUdpSockets), clock.now());
      open += 1;
      socket.add(waiting);
      return {
        send: (message) => socket.send(message),
        release() {
          open -= 1;
          socket.remove(waiting);
          if (open === 0) {
            closeAll();
          }
        },
      };
    },
  };
}

type UdpSocket = ReturnType<typeof openSocket>;

function openSocket(server: string, openedAt: number) {
  const { address, port } = splitServer(server);
  const waiting = new Map<number, Waiting>();
  /** Ids of all questions that it had: a second copy of an answer is no sign of a stranger. */
  const ids = new Set<number>();
  /** Messages that wait for the connection, which takes a turn of the event loop; undefined once it stands. */
  let unsent: Buffer[] | undefined = [];
  let isClosing = false;
  let isClosed = false;

  const socket: Socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
  // The listeners stay: the socket needs its own to close while it is still connecting.
  socket.on('message', receive).on('error', fail).on('connect', flush);
  // Without a callback: connect() would call it for its failure, too.
  socket.connect(port, address);

  function flush(): void {
    const messages = unsent ?? [];
    unsent = undefined;
    messages.forEach(send);
  }
  function send(message: Buffer): void {
    if (unsent !== undefined) {
      unsent.push(message);
    } else if (!isClosed) {
      socket.send(message);
    }
  }
  function receive(bytes: Buffer): void {
    const id = bytes.length < 2 ? -1 : bytes.readUInt16BE(0);
    const asking = waiting.get(id);
    if (asking !== undefined && answersQuery(bytes, asking.query)) {
      asking.receive(bytes);
    } else if (asking !== undefined || !ids.has(id)) {
      waiting.forEach(({ receiveOther }) => receiveOther());
    }
  }
  function fail(): void {
    isClosing = true;
    waiting.forEach((one) => one.fail());
    close();
  }
  function close(): void {
    if (!isClosed && waiting.size === 0) {
      isClosed = true;
      socket.close();
    }
  }
  return {
    takes: (id: number, now: number) =>
      !isClosing &&
      ids.size < maxQuestionsPerSocket &&
      !ids.has(id) &&
      now - openedAt < maxSocketAgeMs,
    add(one: Waiting): void {
      ids.add(one.query.id);
      waiting.set(one.query.id, one);
    },
    remove(one: Waiting): void {
      waiting.delete(one.query.id);
      if (isClosing) {
        close();
      }
    },
    send,
    closeWhenIdle(): void {
      isClosing = true;
      close();
    },
  };
}
