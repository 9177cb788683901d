import type { IncomingMessage } from 'node:http';
import type { Caller } from './same-origin.ts';

/** A request of the local page, free of the web server that took it. */
export interface LocalRequest extends Caller {
  readonly method: string;
  /** Without the query, as it stood in the request. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body as parsed JSON; undefined when there was none. */
  readonly body: unknown;
}

/** What is answered: JSON, or nothing but a status. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Reads what Node's server knows of a request. The body is the business of whoever parsed it. */
export function readRequest(request: IncomingMessage, body: unknown): LocalRequest {
  const [path = '', ...query] = (request.url ?? '').split('?');
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: request.headers,
    body,
    remoteAddress: request.socket.remoteAddress,
    localPort: request.socket.localPort,
  };
}

/** Answers hold tokens and what was said: no cache keeps them, and no browser takes them for anything but JSON. */
const commonHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with JSON. */
export function answer(status: number, body: unknown): Answer {
  return { status, headers: commonHeaders, body };
}

/** Refuses with a code for programs; words are the page's business. */
export function refuse(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers: { ...commonHeaders, ...headers }, body: { error: { code } } };
}

/** The token of the Authorization header; undefined when there is none. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer (?<token>\S{1,200})$/iu.exec(header ?? '')?.groups?.token;
}

/** Tells an answer from what was asked for. */
export function isAnswer(value: object): value is Answer {
  return 'status' in value && 'headers' in value;
}

/** What may be logged of an error. Its text may hold what was sent, or a token. */
export function nameOf(error: unknown): { readonly error: string } {
  return { error: error instanceof Error ? error.name : typeof error };
}
