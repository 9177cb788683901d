import { Readable } from 'node:stream';
import { check } from '../../bot/commands/check.ts';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Report } from '../../services/model/report.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly warned: readonly string[];
}

/** Runs `fedbot check` in this process, as the command line would: wrong usage ends as exit 64 with its line in `warned`. */
export async function runCheck(
  argv: readonly string[],
  { locale = 'en', env = {} }: { locale?: Locale; env?: Record<string, string> } = {},
): Promise<Ran> {
  let out = '';
  const warned: string[] = [];
  const speaker = createSpeaker(locale);
  try {
    const exit = await check(argv, {
      config: readConfig(env),
      speaker,
      input: Readable.from([]),
      isTerminal: false,
      timeZone: 'Asia/Taipei',
      width: 80,
      print: (text) => {
        out += text;
      },
      warn: (line) => warned.push(line),
    });
    return { exit, out, warned };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exit: 64, out, warned: [...warned, error.say(speaker)] };
  }
}

/** The report of a run with `--json`. */
export function reportOf({ out }: Ran): Report {
  return JSON.parse(out) as Report;
}
