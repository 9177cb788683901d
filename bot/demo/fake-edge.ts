import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import type { Route } from '../../services/probe/tcp.ts';
import { listenOnLoopback, type LoopbackServer } from './loopback-server.ts';
import { startRelay, type Flow } from './relay.ts';

type TlsKind =
  | 'mutual-tls'
  | 'no-request'
  | 'tls13-mutual'
  | 'tls13-only'
  | 'tls10-only'
  | 'no-common-cipher'
  | 'no-server-name';
type BrokenTlsKind = 'certificate-stalls' | 'certificate-cut' | 'slow-drip';
type RawKind =
  | 'reset-at-accept'
  | 'reset-after-hello'
  | 'close-after-hello'
  | 'silent'
  | 'http'
  | 'sip'
  | 'smtp'
  | 'alert-40'
  | 'alert-70'
  | 'alert-112';

/**
 * How a server of federation may behave.
 * `mutual-tls` is the healthy Edge: TLS 1.2, asks for our certificate and refuses without one. `no-request` is healthy and
 * asks for none. `no-server-name` drops connections that ask for a name. `certificate-stalls` and `certificate-cut` stop in
 * the middle of the certificate, silently or by closing; `slow-drip` sends a byte each 100 ms. `alert-<n>` refuses with that
 * TLS alert. `closed-port` is a port where nobody listens. `black-hole` never answers: loopback cannot lose packets, so
 * its route tells `dial` to wait for ever.
 */
export type EdgeKind = TlsKind | BrokenTlsKind | RawKind | 'closed-port' | 'black-hole';

/** What `startEdge` starts. */
export interface EdgeOptions {
  readonly kind: EdgeKind;
  /** PEM, the leaf first. Kinds that get as far as a certificate need it. */
  readonly certificate?: { readonly chainPem: string; readonly keyPem: string } | undefined;
  /** Time that each packet takes in each direction, in milliseconds. Default 0. */
  readonly latencyMs?: number | undefined;
}

/** A server on 127.0.0.1. */
export interface Edge {
  readonly address: string;
  readonly port: number;
  /** Where a prober's `dial` leads: address and port, and the time that connecting takes longer. */
  readonly route: Route;
  /** Connections accepted so far. */
  connections(): number;
  /** Ends every connection and gives the port back. */
  close(): Promise<void>;
}

const mutual: TlsOptions = { requestCert: true, rejectUnauthorized: true };
const tlsOptions: Readonly<Record<TlsKind, TlsOptions>> = {
  'mutual-tls': { ...mutual, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
  'no-request': { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' },
  'tls13-mutual': { ...mutual, minVersion: 'TLSv1.3' },
  'tls13-only': { minVersion: 'TLSv1.3' },
  'tls10-only': { minVersion: 'TLSv1', maxVersion: 'TLSv1' },
  'no-common-cipher': { maxVersion: 'TLSv1.2', ciphers: 'ADH-AES128-SHA256:@SECLEVEL=0' },
  'no-server-name': {
    maxVersion: 'TLSv1.2',
    SNICallback: (_name, done) => done(new Error('No certificate for any name.')),
  },
};
const flows: Readonly<Record<BrokenTlsKind, Flow>> = {
  'certificate-stalls': 'stall',
  'certificate-cut': 'cut',
  'slow-drip': 'drip',
};
const rawKinds: Readonly<Record<RawKind, (socket: Socket) => void>> = {
  'reset-at-accept': (socket) => socket.resetAndDestroy(),
  'reset-after-hello': (socket) => socket.once('data', () => socket.resetAndDestroy()),
  'close-after-hello': (socket) => socket.once('data', () => socket.end()),
  silent: (socket) => socket.resume(),
  http: answerWith('HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\n\r\n'),
  sip: answerWith('SIP/2.0 400 Bad Request\r\nContent-Length: 0\r\n\r\n'),
  smtp: (socket) => socket.write('220 mail.contoso.com ESMTP Postfix\r\n'),
  // A TLS alert record: type 21, version 3.3, two bytes, level 2 (fatal), number. Source: RFC 5246, section 7.2.
  'alert-40': answerWith(Buffer.of(21, 3, 3, 0, 2, 2, 40)),
  'alert-70': answerWith(Buffer.of(21, 3, 3, 0, 2, 2, 70)),
  'alert-112': answerWith(Buffer.of(21, 3, 3, 0, 2, 2, 112)),
};

/** Starts a server that behaves as told. It listens on 127.0.0.1 only, which every system has. */
export async function startEdge({ kind, certificate, latencyMs = 0 }: EdgeOptions): Promise<Edge> {
  if (kind === 'black-hole') {
    return edgeOf([], { latencyMs: Number.POSITIVE_INFINITY });
  }
  if (kind === 'closed-port') {
    const server = await listenOnLoopback(createServer());
    await server.close();
    return edgeOf([server], { latencyMs: 2 * latencyMs });
  }
  const server = await startServer(kind, certificate);
  const flow = isKey(flows, kind) ? flows[kind] : 'pass';
  if (flow === 'pass' && latencyMs === 0) {
    return edgeOf([server], {});
  }
  const relay = await startRelay({ to: server.port, latencyMs, flow });
  // A relay cannot delay the handshake of TCP, which the system answers; the route does.
  return edgeOf([relay, server], { latencyMs: 2 * latencyMs });
}

function startServer(
  kind: TlsKind | BrokenTlsKind | RawKind,
  certificate: EdgeOptions['certificate'],
): Promise<LoopbackServer> {
  if (isKey(rawKinds, kind)) {
    return listenOnLoopback(createServer(rawKinds[kind]));
  }
  return listenOnLoopback(tlsServer(isKey(tlsOptions, kind) ? kind : 'mutual-tls', certificate));
}

function tlsServer(kind: TlsKind, certificate: EdgeOptions['certificate']): Server {
  const server = createTlsServer({
    // Weak keys and signatures, which newer Node versions refuse to serve, are what some tests are about.
    ciphers: 'DEFAULT@SECLEVEL=0',
    cert: certificate?.chainPem,
    key: certificate?.keyPem,
    ...tlsOptions[kind],
  });
  server.on('tlsClientError', () => undefined);
  server.on('secureConnection', (socket) => {
    socket.on('error', () => undefined);
    socket.resume();
  });
  return server;
}

/** Waits for the client's first bytes, answers and closes. */
function answerWith(answer: string | Buffer): (socket: Socket) => void {
  return (socket) => socket.once('data', () => socket.end(answer));
}

function edgeOf(servers: readonly LoopbackServer[], { latencyMs = 0 }): Edge {
  const [front] = servers;
  const endpoint = { address: '127.0.0.1', port: front?.port ?? 0 };
  return {
    ...endpoint,
    route: { ...endpoint, latencyMs },
    connections: () => front?.connections() ?? 0,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

function isKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return key in table;
}
