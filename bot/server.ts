import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Log } from './log.ts';

/** A request, read whole; nothing of it is checked. */
export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined when there was none, or another type of content. */
  readonly body: unknown;
  readonly remoteAddress: string | undefined;
  /** The port that the request came in on. */
  readonly localPort: number | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  /** Bytes as they are, anything else as JSON. */
  readonly body?: unknown;
}

export type Handler = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

export interface Route {
  readonly method: 'get' | 'post';
  /** As restify reads it: `/health`, `/v3/directline/*`. */
  readonly path: string;
  readonly handle: Handler;
}

export interface ServerOptions {
  readonly routes: readonly Route[];
  /** Takes a WebSocket, or ends the socket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly log: Log;
}

/** Largest body of a request: a long message with a card fits many times. */
export const maxBodyBytes = 262_144;
/** A client that is slower than this to send its request is not waited for. */
const requestTimeoutMs = 15_000;
/** Longer than that of usual proxies, so that they close idle connections first. */
const keepAliveMs = 65_000;

/** The web server. Every handler may fail: the client then reads 500 and nothing of the error. */
export function createServer({ routes, upgrade, log }: ServerOptions): Server {
  const server = restify.createServer({ name: 'federation-helper' });
  server.server.requestTimeout = requestTimeoutMs;
  server.server.headersTimeout = requestTimeoutMs;
  server.server.keepAliveTimeout = keepAliveMs;
  // The types of restify leave out what its own documentation has.
  (server as Server & { first(handler: typeof turnAway): void }).first(turnAway);
  server.pre((_request, response, next) => {
    response.removeHeader('server');
    next();
  });
  // Only JSON: other parsers of restify write uploads to the disk.
  const reading = { maxBodySize: maxBodyBytes, mapParams: false };
  server.use(...restify.plugins.jsonBodyParser(reading));
  for (const { method, path, handle } of routes) {
    // Async and caught: restify would send the text of an error to the client, or end the process.
    server[method](path, async (request, response) => {
      await answer(request, response, handle, log);
    });
  }
  hideErrors(server);
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    upgrade(request, socket, head);
  });
  return server;
}

/**
 * Refuses, before restify reads it, what restify 12 cannot take: it parses the address without a catch, and unpacks a body
 * without an eye on faults and on how large it becomes. Either ends the process.
 */
function turnAway(request: IncomingMessage, response: ServerResponse): boolean {
  const { host = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const refusal = !isAddress(host, request.url ?? '')
    ? { status: 400, error: 'address-unreadable' }
    : encoding.toLowerCase() !== 'identity'
      ? { status: 415, error: 'media-type' }
      : undefined;
  if (refusal === undefined) {
    delete request.headers['content-encoding'];
    return true;
  }
  const body = JSON.stringify({ error: refusal.error });
  // The rest of the request is not read, so the connection cannot be used again.
  response.setHeader('connection', 'close');
  response.statusCode = refusal.status;
  response.setHeader('content-type', 'application/json');
  response.end(body);
  return false;
}

function isAddress(host: string, url: string): boolean {
  // Missing in HTTP/1.0; who may ask is judged later.
  const isHost =
    host === '' || (/^[\w.:[\]-]{1,300}$/u.test(host) && URL.canParse(`http://${host}`));
  return isHost && url.startsWith('/') && URL.canParse(url, 'http://localhost');
}

async function answer(
  request: Request,
  response: Response,
  handle: Handler,
  log: Log,
): Promise<void> {
  let given: HttpAnswer;
  try {
    given = await handle(readRequest(request));
  } catch (error) {
    log.error('request.failed', { error: error instanceof Error ? error.name : typeof error });
    given = { status: 500, body: { error: 'internal' } };
  }
  write(response, given);
}

function readRequest(request: Request): HttpRequest {
  const [path = '', query = ''] = (request.url ?? '').split(/\?(?<rest>.*)/su);
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    body: typeof request.body === 'string' ? undefined : (request.body as unknown),
    remoteAddress: request.socket.remoteAddress,
    localPort: request.socket.localPort,
  };
}

/** Whole and from memory: a stream that fails after its headers are sent ends the process under restify 12. */
function write(response: Response, { status, headers = {}, body }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.isBuffer(body)
    ? body
    : body === undefined
      ? Buffer.alloc(0)
      : Buffer.from(JSON.stringify(body));
  const type =
    Buffer.isBuffer(body) || body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, {
    ...type,
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': bytes.length,
  });
  response.end(bytes);
}

/** What restify itself refuses (too large, no JSON, no such route) is told by a code, not by its sentence. */
function hideErrors(server: Server): void {
  server.on(
    'restifyError',
    (_request: Request, _response: Response, error: RestifyError, done: () => void) => {
      const code = codes.get(error.statusCode ?? 500) ?? 'internal';
      error.toJSON = () => ({ error: code });
      error.toString = () => code;
      done();
    },
  );
}

interface RestifyError extends Error {
  statusCode?: number;
  toJSON?: () => unknown;
}

const codes = new Map([
  [400, 'body-unreadable'],
  [404, 'not-found'],
  [405, 'method-not-allowed'],
  [413, 'too-large'],
  [415, 'media-type'],
]);
