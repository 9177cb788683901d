import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseOptions } from '../bot/options.ts';
import {
  errorCode,
  forTerminal,
  refuseOption,
  refuseWord,
  UsageError,
} from '../bot/usage-error.ts';
import type { Speaker } from '../locales/say.ts';
import type { Locale } from '../locales/typing.ts';
import { buildPackage } from './app-package.ts';
import { readSettings, readSettingsFile, settingNames } from './settings.ts';

const table = {
  'app-id': 'value',
  host: 'value',
  developer: 'value',
  website: 'value',
  privacy: 'value',
  terms: 'value',
  'app-version': 'value',
  settings: 'value',
  out: 'value',
  locale: 'value',
  help: 'flag',
} as const;

const usualFile = 'out/federation-helper.zip';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command gets from the process. */
export interface PackageContext {
  readonly environment: Environment;
  readonly speaker: Speaker;
  /** Version of the product, which becomes that of the app unless another is given. */
  readonly version: string;
  /** Writes to stdout. */
  readonly print: (text: string) => void;
}

/** The language of the reader: `--locale`, else that of the machine's settings, else English. */
export function localeOf(argv: readonly string[], environment: Environment): Locale {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = at === -1 ? (LC_ALL ?? LC_MESSAGES ?? LANG) : asked;
  return /^zh/iu.test(tag ?? '') ? 'zh-TW' : 'en';
}

/**
 * `npm run package`: builds the app package and writes it.
 * An option counts before the settings file, and that before the environment.
 */
export function packageApp(argv: readonly string[], context: PackageContext): void {
  const { speaker, environment, print } = context;
  const { words, flags, values } = parseOptions(argv, table);
  if (flags.has('help')) {
    print(`${speaker.commandLine('package.usage')}\n${speaker.commandLine('package.defaults')}\n`);
    return;
  }
  const [word] = words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const option = (name: string) => values.get(name)?.at(-1);
  const locale = option('locale');
  if (locale !== undefined && locale !== 'en' && locale !== 'zh-TW') {
    throw refuseOption('--locale', 'locale', locale);
  }
  const appId = environment.MicrosoftAppId?.trim();
  const settingsFile = option('settings');
  const settings = readSettings({
    ...(appId !== undefined && appId !== '' && { 'app-id': appId }),
    ...(settingsFile !== undefined && readSettingsFile(settingsFile)),
    ...Object.fromEntries(
      settingNames.flatMap((name) => {
        const value = option(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  });
  const version = settings.version ?? context.version;
  const file = option('out') ?? usualFile;
  write(file, buildPackage(settings, version));
  print(`${speaker.commandLine('package.written', { file, version, appId: settings.appId })}\n`);
  if (settings.host !== undefined) {
    const url = `https://${settings.host}/api/messages`;
    print(`${speaker.commandLine('package.endpoint', { url })}\n`);
  }
}

function write(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    const about = { file: forTerminal(file), code: errorCode(error) };
    throw new UsageError('package.unwritable', (speaker) =>
      speaker.commandLine('package.unwritable', about),
    );
  }
}
