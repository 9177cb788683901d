import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message of a bot, as it came to the connector. PUT takes the place of an earlier one. */
export interface Delivery {
  readonly conversation: string;
  readonly method: string;
  readonly body: string;
}

/** The stand-in for Teams: takes what bots send, and lets one wait for it. */
export interface Connector {
  readonly serviceUrl: string;
  /** The next message to a conversation that is wanted; rejects after `timeoutMs`. */
  wait(conversation: string, isWanted: (delivery: Delivery) => boolean): Promise<Delivery>;
  close(): void;
}

const waitLimitMs = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

type Look = (delivery: Delivery) => void;

/** Starts it on a free port of loopback, in this process: never in that of a bot. */
export async function startConnector(): Promise<Connector> {
  const waiting = new Map<string, Look>();
  let sent = 0;
  const server: Server = createServer((incoming, response) => {
    void readText(incoming).then((body) => {
      const [, conversation = ''] =
        /^\/v3\/conversations\/([^/]+)\//u.exec(incoming.url ?? '') ?? [];
      response.setHeader('content-type', 'application/json').end(`{"id":"m${++sent}"}`);
      waiting.get(conversation)?.({ conversation, method: incoming.method ?? '', body });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    wait: (conversation, isWanted) =>
      new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(conversation);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`Nothing came for ${conversation}.`));
        }, waitLimitMs);
        waiting.set(conversation, (delivery) => {
          if (!isWanted(delivery)) return;
          end();
          resolve(delivery);
        });
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

/** Who writes, and where. */
export interface Person {
  readonly user: string;
  readonly tenant: string;
  readonly conversation: string;
}

export interface Target {
  readonly port: number;
  readonly serviceUrl: string;
}

let written = 0;

/** Sends a message to a bot as Teams would. Gives the milliseconds until the whole answer was there; rejects unless it is 200. */
export async function post(
  { port, serviceUrl }: Target,
  { user, tenant, conversation }: Person,
  text: string,
): Promise<number> {
  const activity = JSON.stringify({
    type: 'message',
    id: `a${++written}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    textFormat: 'plain',
    text,
    from: { id: user, name: 'Somebody' },
    recipient: { id: 'bot', name: 'Federation Helper' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    entities: [{ type: 'clientInfo', locale: 'en-US', timezone: 'Asia/Taipei' }],
  });
  const began = performance.now();
  const { statusCode } = await exchange(port, activity);
  if (statusCode !== 200) throw new Error(`The bot answered ${statusCode}.`);
  return performance.now() - began;
}

function exchange(port: number, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const options = {
      agent,
      host: '127.0.0.1',
      port,
      path: '/api/messages',
      method: 'POST',
      headers,
    };
    const sending = request(options, (response) => {
      response
        .resume()
        .on('error', reject)
        .on('end', () => resolve(response));
    });
    sending.on('error', reject).end(body);
  });
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
