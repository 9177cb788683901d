import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { markHeader } from '../../bot/framework/sdk.ts';

/** One message as the channel got it. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  /** What tells a repeated message from another. */
  readonly mark: string;
  /** All of its text, also that of a card. */
  readonly text: string;
  /** What `connector.phase` was then. */
  readonly phase: number;
}

/** A channel of the Bot Framework on loopback, which takes what the bot sends. */
export interface Connector {
  readonly arrived: Arrived[];
  readonly serviceUrl: string;
  /** Counted up by the test, to tell what came before and after something. */
  phase: number;
  /** Answers every message with this; takes it when 200. */
  status: number;
  /** Settles when what has arrived is as asked. */
  until(isSo: (arrived: readonly Arrived[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const arrived: Arrived[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const { phase } = connector;
      // A GET asks for the sign-in name of a member: nobody is known here.
      const status = request.method === 'GET' ? 404 : connector.status;
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      if (status === 200) {
        const mark = String(request.headers[markHeader]);
        const { method = '', url: path = '' } = request;
        arrived.push({ method, path, mark, text: body, phase });
      }
      response.end(JSON.stringify(status === 200 ? { id: `m${arrived.length}` } : {}));
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const connector: Connector = {
    arrived,
    serviceUrl: `http://127.0.0.1:${port}/`,
    phase: 0,
    status: 200,
    until: (isSo) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo(arrived)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return connector;
}

/** A message as a channel posts it; parts differ as asked. */
export function posted(
  { serviceUrl }: Connector,
  text: string,
  differs: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ann' },
    recipient: { id: '28:bot', name: 'Federation Helper' },
    conversation: { id: 'a:talk', conversationType: 'personal' },
    text,
    ...differs,
  };
}

/** Hands a message to the bot, and gives the status that it was answered with. */
export async function post(base: string, activity: object): Promise<number> {
  const { status } = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return status;
}
