import { isIP } from 'node:net';
import { parseOptions } from '../options.ts';
import { createServer } from '../server.ts';
import { errorCode, refuseWord, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

/** `fedbot serve`, and what `npm start` runs: listens until the process ends. */
export async function serve(
  argv: readonly string[],
  { config, speaker, print }: CommandContext,
): Promise<number> {
  const { words } = parseOptions(argv, { locale: 'value' });
  const [word] = words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const { host, port, hasAppId, allowNet } = config;
  if (!hasAppId && !isLoopback(host)) {
    throw new UsageError('error.not-loopback', (say) =>
      say.commandLine('error.not-loopback', { value: host }),
    );
  }
  const server = createServer(speaker.commandLine('serve.ask'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(refusePort(error, host, port));
    });
    server.listen(port, host, resolve);
  });
  const url = `http://${isIP(host) === 6 ? `[${host}]` : host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  print(`${speaker.commandLine('serve.listening', { url })}\n`);
  if (allowNet.length > 0)
    print(`${speaker.commandLine('serve.allowed', { nets: allowNet.join(', ') })}\n`);
  return 0;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function refusePort(error: unknown, host: string, port: number): UsageError {
  const code = errorCode(error);
  return code === 'EADDRINUSE'
    ? new UsageError('error.port-in-use', (say) =>
        say.commandLine('error.port-in-use', { host, port }),
      )
    : new UsageError('error.cannot-listen', (say) =>
        say.commandLine('error.cannot-listen', { host, port, code }),
      );
}
