import { createInterface } from 'node:readline';
import { chooseLocale } from '../../dialogs/understanding/language.ts';
import { plainTextOf } from '../../dialogs/understanding/plain-text.ts';
import { understand as readText } from '../../dialogs/understanding/understand.ts';
import type { Utterance } from '../../dialogs/understanding/utterance.ts';
import { parseOptions } from '../options.ts';
import { refuseWord, wrongUsage } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { jsonl: 'flag', locale: 'value' } as const;

/** A line to understand; `locale` is the client's, a hint. */
interface Line {
  readonly text: string;
  readonly locale?: string;
}

/**
 * `fedbot understand`: a line of stdin in, its intent and entities as one line of JSON out. With `--jsonl` each line is
 * `{"text","locale"?}`; one that is not is named on stderr and the others are answered all the same. Gives 0, or 64 when a line
 * could not be read.
 */
export async function understand(
  argv: readonly string[],
  { speaker, input, print, warn }: CommandContext,
): Promise<number> {
  const parsed = parseOptions(argv, table);
  const [word] = parsed.words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const isJson = parsed.flags.has('jsonl');
  const hint = parsed.values.has('locale') ? { locale: speaker.locale } : {};
  let number = 0;
  let exit = 0;
  for await (const typed of createInterface({ input, terminal: false })) {
    number += 1;
    const text = number === 1 ? typed.replace(/^\ufeff/u, '') : typed;
    if (isJson && text.trim() === '') continue;
    const line = isJson ? readLine(text) : { text };
    if (line === undefined) {
      warn(`fedbot: ${speaker.commandLine('error.bad-line', { number })}`);
      exit = wrongUsage;
      continue;
    }
    print(`${JSON.stringify(answerOf({ ...hint, ...line }))}\n`);
  }
  return exit;
}

function readLine(text: string): Line | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
  const locale = 'locale' in value ? value.locale : undefined;
  if (typeof value.text !== 'string') return undefined;
  if (locale === undefined || locale === null) return { text: value.text };
  return typeof locale === 'string' ? { text: value.text, locale } : undefined;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The first mention is taken as the bot's, since a line does not tell who was mentioned. */
function answerOf({ text, locale }: Line) {
  const botName = /<at[^<>]{0,100}>(?<name>[^<>]{1,100})<\/at>/iu.exec(text)?.groups?.name;
  const named = botName === undefined ? {} : { botName };
  const plain = plainTextOf({ text, ...named, botIds: [], mentions: [] });
  const said = readText(plain);
  return {
    intent: said.intent,
    entities: namesOf(said),
    locale: chooseLocale({ text: plain, ...(locale !== undefined && { hint: locale }) }),
  };
}

/** What was named, as text; one partner stands alone, several in a list, and what was not named is left out. */
function namesOf({ entities }: Utterance) {
  const { partnerDomains, ourDomain, code, language } = entities;
  const names = partnerDomains.map(({ domain }) => domain);
  return {
    ...(names.length > 0 && { partnerDomain: names.length === 1 ? names[0] : names }),
    ...(ourDomain !== undefined && { ourDomain: ourDomain.domain }),
    ...(code !== undefined && { code }),
    ...(language !== undefined && { language }),
  };
}
