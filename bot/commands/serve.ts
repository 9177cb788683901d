import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { joinNames } from '../../locales/values.ts';
import type { Speaker } from '../../locales/say.ts';
import { createApp, type App } from '../app.ts';
import type { Config } from '../config.ts';
import { createDocuments } from '../documents.ts';
import { createLog, type Log } from '../log.ts';
import { engineOptions, openDemoEngine, openEngine, type OpenEngine } from '../open-engine.ts';
import { openStore } from '../open-store.ts';
import { openMemoryStore } from '../store/open-memory-store.ts';
import { parseOptions } from '../options.ts';
import { errorCode, refuseWord, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { ...engineOptions, locale: 'value', demo: 'flag' } as const;

/** Signals that end the server, as process managers and terminals send them. */
const endings = ['SIGINT', 'SIGTERM'] as const;

/** `fedbot serve`, and what `npm start` runs: listens until the process is told to end. */
export async function serve(argv: readonly string[], context: CommandContext): Promise<number> {
  const { config, timeZone, warn } = context;
  const parsed = parseOptions(argv, table);
  const [word] = parsed.words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  if (config.framework.kind === 'anonymous' && !isLoopback(config.host)) {
    throw new UsageError('error.not-loopback', (say) =>
      say.commandLine('error.not-loopback', { value: config.host }),
    );
  }
  const isDemo = parsed.flags.has('demo');
  const log = createLog({
    write: warn,
    now: () => new Date(),
    salt: randomBytes(16).toString('hex'),
    plainDomains: config.logsDomains,
  });
  const engine = isDemo ? await openDemoEngine(parsed) : openEngine(parsed, config);
  // The answers of the demo are kept nowhere.
  const store = isDemo ? openMemoryStore() : await openStoreFor(engine, config, log);
  const { docsDirs: folders, dataDir } = config;
  // What the demo reads it keeps nowhere.
  const documents = createDocuments({ folders, dataDir: isDemo ? undefined : dataDir, log });
  const app = createApp({ config, engine, store, documents, log, timeZone });
  try {
    await listen(app, config);
  } catch (error) {
    await app.close();
    throw refusePort(error, config);
  }
  announce(context, engine);
  closeOnSignal(app);
  return 0;
}

async function openStoreFor(
  engine: OpenEngine,
  { dataDir }: Config,
  log: Log,
): ReturnType<typeof openStore> {
  try {
    return await openStore(dataDir, log);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function listen({ server }: App, { host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function announce({ config, speaker, print }: CommandContext, engine: OpenEngine): void {
  const { host, port, framework, dataDir } = config;
  const name = isIP(host) === 6 ? `[${host}]` : host === '127.0.0.1' ? 'localhost' : host;
  const url = `http://${name}:${port}`;
  const lines = [
    speaker.commandLine('serve.listening', { url }),
    speaker.commandLine('serve.open'),
    framework.kind === 'anonymous'
      ? speaker.commandLine('serve.anonymous')
      : speaker.commandLine('serve.registered', { url, appId: framework.appId }),
    // The demo keeps nothing.
    ...(engine.domains.length === 0
      ? [speaker.commandLine('serve.data', { path: resolve(dataDir) })]
      : []),
    ...aboutNetwork(engine, speaker),
  ];
  print(`${lines.join('\n')}\n`);
}

function aboutNetwork({ config, domains }: OpenEngine, speaker: Speaker): readonly string[] {
  if (domains.length > 0)
    return [speaker.commandLine('serve.demo', { domains: joinNames(domains, speaker) })];
  const { allowNet } = config;
  return allowNet.length > 0
    ? [speaker.commandLine('serve.allowed', { nets: allowNet.join(', ') })]
    : [];
}

/** What is under way is finished first; a second signal ends the process at once. */
function closeOnSignal(app: App): void {
  const end = () => {
    for (const signal of endings) process.removeListener(signal, end);
    void app.close();
  };
  for (const signal of endings) process.on(signal, end);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function refusePort(error: unknown, { host, port }: Config): UsageError {
  const code = errorCode(error);
  return code === 'EADDRINUSE'
    ? new UsageError('error.port-in-use', (say) =>
        say.commandLine('error.port-in-use', { host, port }),
      )
    : new UsageError('error.cannot-listen', (say) =>
        say.commandLine('error.cannot-listen', { host, port, code }),
      );
}
