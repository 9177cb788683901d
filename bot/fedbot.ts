#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { createSpeaker, type Speaker } from '../locales/say.ts';
import type { Locale } from '../locales/typing.ts';
import type { CommandContext } from './commands/context.ts';
import { helpText } from './help.ts';
import { readConfig } from './config.ts';
import { ourFault, refuseOption, refuseWord, UsageError, wrongUsage } from './usage-error.ts';

type Command = (argv: readonly string[], context: CommandContext) => Promise<number>;

/** Each command is loaded when it is asked for, so that none waits for the packages of another. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./commands/ask.ts')).ask,
  chat: async () => (await import('./commands/chat.ts')).chat,
  check: async () => (await import('./commands/check.ts')).check,
  demo: async () => (await import('./commands/demo.ts')).demo,
  explain: async () => (await import('./commands/explain.ts')).explain,
  guide: async () => (await import('./commands/guide.ts')).guide,
  serve: async () => (await import('./commands/serve.ts')).serve,
  understand: async () => (await import('./commands/understand.ts')).understand,
};

async function run(argv: readonly string[], speaker: Speaker): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('--locale'))
    throw new UsageError('error.no-command', (say) => say.commandLine('error.no-command'));
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(helpText(speaker));
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw refuseWord('unknown-command', name);
  const command = await load();
  return command(rest, {
    config: readConfig(process.env),
    speaker,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    width: Math.min(Math.max(process.stdout.columns || 80, 60), 100),
    input: process.stdin,
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    print: (text) => process.stdout.write(text),
    warn: (line) => process.stderr.write(`${line}\n`),
  });
}

/** The language of the answer: `--locale`, else that of the machine's own settings, else English. */
function localeOf(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  if (at < 0) return isChinese(machineLocale()) ? 'zh-TW' : 'en';
  const value = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  if (value === 'en' || value === 'zh-TW') return value;
  throw refuseOption('--locale', 'locale', value);
}

function machineLocale(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return LC_ALL ?? LC_MESSAGES ?? LANG ?? '';
}

function isChinese(locale: string): boolean {
  return /^zh/iu.test(locale);
}

async function main(argv: readonly string[]): Promise<number> {
  // Until `--locale` is read, a refusal is said in the language that was probably meant.
  let locale: Locale = argv.some(isChinese) ? 'zh-TW' : 'en';
  try {
    locale = localeOf(argv);
    return await run(argv, createSpeaker(locale));
  } catch (error) {
    const speaker = createSpeaker(locale);
    if (error instanceof UsageError) {
      process.stderr.write(`fedbot: ${error.say(speaker)}\n`);
      return wrongUsage;
    }
    // The one catch-all: a fault of ours must not look like exit 1, "a direction is blocked".
    console.error(error);
    process.stderr.write(`fedbot: ${speaker.commandLine('error.internal')}\n`);
    return ourFault;
  }
}

// A reader that goes away (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
