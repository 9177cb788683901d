import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { listenOnLoopback } from '../../../bot/demo/loopback-server.ts';
import { readRequest } from '../../../bot/local/answers.ts';
import type { DirectLine } from '../../../bot/local/direct-line.ts';

const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  from: z.looseObject({ id: z.string(), role: z.string() }),
});
const setSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() });
const connectionSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string().optional(),
});

export type ClientActivity = z.infer<typeof activitySchema>;
export type Connection = z.infer<typeof connectionSchema>;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A web server around the channel, as the product's own will be: it parses bodies and hands everything on. */
export async function serveDirectLine(directLine: DirectLine) {
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const { status, headers, body: answer } = await directLine.handle(readRequest(request, body));
      response.writeHead(status, { ...headers, 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  server.on('upgrade', (request, socket, head) => directLine.accept(request, socket, head));
  const { port, close } = await listenOnLoopback(server);
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    async close() {
      directLine.close();
      await close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  const text = Buffer.concat(parts).toString();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Speaks as Web Chat and DirectLineJS do. */
export function createChatClient(base: string) {
  const call = async (
    method: string,
    path: string,
    token?: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<HttpAnswer> => {
    const response = await fetch(`${base}/v3/directline/${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return {
    call,
    async generate(): Promise<Connection> {
      return connectionSchema.parse((await call('POST', 'tokens/generate')).body);
    },
    async start({ token }: Connection, body?: object, more?: Record<string, string>) {
      return connectionSchema.parse((await call('POST', 'conversations', token, body, more)).body);
    },
    async reconnect({ token, conversationId }: Connection, watermark: string) {
      const path = `conversations/${conversationId}?watermark=${watermark}`;
      return connectionSchema.parse((await call('GET', path, token)).body);
    },
    async post({ token, conversationId }: Connection, activity: object): Promise<string> {
      const path = `conversations/${conversationId}/activities`;
      const { body } = await call('POST', path, token, activity);
      return z.object({ id: z.string() }).parse(body).id;
    },
    async poll({ token, conversationId }: Connection, watermark = '') {
      const path = `conversations/${conversationId}/activities?watermark=${watermark}`;
      return setSchema.parse((await call('GET', path, token)).body);
    },
  };
}

/** An open stream, which remembers what came. */
export async function openStream(streamUrl: string | undefined, options = {}) {
  const socket = new WebSocket(streamUrl ?? '', options);
  const received: ClientActivity[] = [];
  const news = new EventEmitter();
  let watermark = '';
  socket.on('message', (data: Buffer) => {
    const set = setSchema.parse(JSON.parse(data.toString()));
    ({ watermark } = set);
    received.push(...set.activities);
    news.emit('news');
  });
  await once(socket, 'open');
  return {
    socket,
    received,
    watermark: () => watermark,
    /** Settles as soon as so many activities have come. */
    async count(wanted: number): Promise<readonly ClientActivity[]> {
      while (received.length < wanted) await once(news, 'news');
      return received;
    },
  };
}

/** The status with which a stream is refused. */
export async function refusedStream(streamUrl: string, options = {}): Promise<number | undefined> {
  const socket = new WebSocket(streamUrl, options);
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  return response.statusCode;
}
