import type { Server } from 'restify';
import type { DocumentTools } from '../dialogs/conversation.ts';
import type { Config } from './config.ts';
import type { FrameworkOptions } from './framework/endpoint.ts';
import { createLazyEndpoint } from './framework/lazy-endpoint.ts';
import { createDirectLine, type DirectLine } from './local/direct-line.ts';
import { localChannel, randomToken } from './local/conversations.ts';
import { refusalOf, refusalOfPage } from './local/same-origin.ts';
import type { Log } from './log.ts';
import type { OpenEngine } from './open-engine.ts';
import { pageHeaders, readPageAssets } from './page-assets.ts';
import { createServer, type Handler, type HttpAnswer, type Route } from './server.ts';
import { openMemoryStore } from './store/open-memory-store.ts';
import type { Store } from './store/store.ts';
import type { Reopen } from './turns/channel.ts';
import type { Limits } from './turns/limits.ts';
import { createLazyHost } from './turns/lazy-host.ts';
import { startUpkeep } from './turns/upkeep.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'framework' | 'allowedTenants' | 'localPage'>;
  readonly engine: OpenEngine;
  readonly log: Log;
  /** IANA name of the machine's time zone. */
  readonly timeZone: string;
  /** What survives the end of the process; one that forgets all unless given. It is closed with the server. */
  readonly store?: Store;
  /** Our own articles alone, unless given. */
  readonly documents?: DocumentTools;
  /** Those of `createLimits` unless given. */
  readonly limits?: Limits;
  /** Replaces what the SDK would ask over the network. */
  readonly overrides?: FrameworkOptions['overrides'];
}

export interface App {
  readonly server: Server;
  /** Settles when messages are answered without waiting for anything to be loaded. */
  ready(): Promise<void>;
  /** Stops taking requests, waits for what is under way, and lets go of everything. */
  close(): Promise<void>;
}

/** The name of the bot, the same wherever it appears. */
export const botName = 'Federation Helper';

/** The bot and the SDK are loaded that long after the start, unless a message wants them before: by then the page has opened. */
const warmUpMs = 500;

const now = () => new Date();

/** The whole product behind one web server: Bot Framework endpoint, local page, health. It does not listen yet. */
export function createApp(options: AppOptions): App {
  const { config, engine, log, limits, overrides, documents, store = openMemoryStore() } = options;
  const host = createLazyHost(async () => {
    const { createBot } = await import('./bot.ts');
    return createBot({
      ...engine,
      store,
      log,
      timeZone: options.timeZone,
      ...(documents !== undefined && { documents }),
      ...(limits !== undefined && { limits }),
    });
  });
  const framework = createLazyEndpoint({
    settings: config.framework,
    allowedTenants: config.allowedTenants,
    host,
    log,
    ...(overrides !== undefined && { overrides }),
  });
  const directLine = createDirectLine({ host, log, now, randomToken, botName });
  const reopen: Reopen = async (key, reference) =>
    key.channel === localChannel
      ? directLine.reopen(key.conversation)
      : framework.reopen(key, reference);
  const upkeep = startUpkeep({ store, host, reopen, passing: [localChannel], log });
  const isLoaded = () => host.isLoaded() && framework.isLoaded();
  const load = async () => {
    await host.load();
    upkeep.resume();
    await framework.load();
  };
  let isClosing = false;
  const messages: Handler = (request) => {
    // Without an app id a page of another site must not speak to it either.
    const isRefused = config.framework.kind === 'anonymous' && refusalOf(request) !== undefined;
    return isRefused ? { status: 403, body: { error: 'not-local' } } : framework.handle(request);
  };
  const ready: Handler = () => {
    const status = isClosing ? 'closing' : isLoaded() ? 'ready' : 'starting';
    return { status: status === 'ready' ? 200 : 503, body: { status } };
  };
  const server = createServer({
    routes: [
      { method: 'get', path: '/health', handle: () => ({ status: 200, body: { status: 'ok' } }) },
      { method: 'get', path: '/ready', handle: ready },
      { method: 'post', path: '/api/messages', handle: messages },
      ...(config.localPage ? pageRoutes(directLine, engine.domains) : []),
    ],
    upgrade: (request, socket, head) => {
      if (config.localPage) directLine.accept(request, socket, head);
      else socket.destroy();
    },
    log,
  });
  const warmUp = setTimeout(() => {
    load().catch(() => log.error('framework.failed', { error: 'load' }));
  }, warmUpMs).unref();
  return {
    server,
    ready: load,
    async close() {
      clearTimeout(warmUp);
      isClosing = true;
      directLine.close();
      server.close();
      await upkeep.stop();
      await framework.close();
      await host.settled();
      await store.close();
      server.server.closeAllConnections();
      await engine.close();
    },
  };
}

/** The page and its channel, for this machine only. */
function pageRoutes(directLine: DirectLine, domains: readonly string[]): readonly Route[] {
  const channel: Handler = (request) => directLine.handle(request);
  const assets = readPageAssets(domains.length === 0 ? {} : { domains });
  const pages = assets.map(({ path, type, body }): Route => {
    const page: HttpAnswer = {
      status: 200,
      headers: { ...pageHeaders, 'content-type': type },
      body,
    };
    const handle: Handler = (request) =>
      refusalOfPage(request) === undefined ? page : { status: 403, body: { error: 'not-local' } };
    return { method: 'get', path, handle };
  });
  return [
    { method: 'get', path: '/v3/directline/*', handle: channel },
    { method: 'post', path: '/v3/directline/*', handle: channel },
    ...pages,
  ];
}
