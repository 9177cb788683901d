import { createInterface } from 'node:readline';
import { problemLines, renderAnswers } from '../../locales/docs-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Library } from '../../services/docs/open-library.ts';
import type { DocsResult } from '../../services/model/documentation.ts';
import { openDocs } from '../open-docs.ts';
import { parseOptions } from '../options.ts';
import { forTerminal, refuseWord, UsageError, wrongUsage } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { docs: 'list', json: 'flag', jsonl: 'flag', locale: 'value' } as const;

/**
 * `fedbot ask "<question>"`: what our own articles and the documents of `--docs` or `DOCS_DIR` say, as text, or
 * with `--json` as data: then the documents of the folders stand first, since a script that names a folder asks what is in it. With `--jsonl`
 * each line of stdin is `{"question","locale"?}`, and each gives a line. Gives 0 also when nobody knows, 64 when a line could
 * not be read.
 */
export async function ask(argv: readonly string[], context: CommandContext): Promise<number> {
  const parsed = parseOptions(argv, table);
  const isMany = parsed.flags.has('jsonl');
  const [word] = parsed.words;
  if (isMany && word !== undefined) throw refuseWord('unexpected-word', word);
  const question = parsed.words.join(' ').trim();
  if (!isMany && question === '') {
    throw new UsageError('noQuestion', (speaker) => speaker.docs('noQuestion'));
  }
  const asked = parsed.values.has('locale') ? context.speaker.locale : undefined;
  const library = open(parsed.values.get('docs') ?? context.config.docsDirs, context);
  if (isMany) return answerLines(library, asked, context);
  const locale = localeOf(question, asked ?? context.speaker.locale, asked);
  if (parsed.flags.has('json')) {
    const result = library.search(question, locale, 'documents');
    context.print(`${JSON.stringify(jsonOf(result), null, 2)}\n`);
  } else {
    const result = library.search(question, locale);
    context.print(renderAnswers(result, createSpeaker(locale), context.width));
  }
  return 0;
}

function open(folders: readonly string[], { config, speaker, warn }: CommandContext): Library {
  const library = openDocs(folders, config);
  const problems = library.problems.map(({ path, why }) => ({ path: forTerminal(path), why }));
  for (const line of problemLines(problems, speaker)) warn(`fedbot: ${line}`);
  return library;
}

/** The language that was asked for, else Chinese for a Chinese question, else the one of the machine. */
function localeOf(question: string, usual: Locale, asked: Locale | undefined): Locale {
  return asked ?? (/\p{Script=Han}/u.test(question) ? 'zh-TW' : usual);
}

async function answerLines(
  library: Library,
  asked: Locale | undefined,
  { speaker, input, print, warn }: CommandContext,
): Promise<number> {
  let number = 0;
  let exit = 0;
  for await (const typed of createInterface({ input, terminal: false })) {
    number += 1;
    const text = number === 1 ? typed.replace(/^\ufeff/u, '') : typed;
    if (text.trim() === '') continue;
    const line = readLine(text);
    if (line === undefined) {
      warn(`fedbot: ${speaker.docs('badLine', { number })}`);
      exit = wrongUsage;
      continue;
    }
    const { question } = line;
    const locale = line.locale ?? localeOf(question, speaker.locale, asked);
    print(`${JSON.stringify(jsonOf(library.search(question, locale, 'documents')))}\n`);
  }
  return exit;
}

interface Line {
  readonly question: string;
  readonly locale?: Locale;
}

function readLine(text: string): Line | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('question' in value)) return undefined;
  const { question } = value;
  if (typeof question !== 'string') return undefined;
  const locale = 'locale' in value ? value.locale : undefined;
  if (locale === undefined || locale === null) return { question };
  return locale === 'en' || locale === 'zh-TW' ? { question, locale } : undefined;
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

/** The contract of `ask --json`. */
function jsonOf({ answers }: DocsResult): object {
  return {
    answers: answers.map(({ id, file, title, locale, score, snippet, url }) => ({
      id,
      file,
      title,
      locale,
      score,
      snippet,
      url,
    })),
  };
}
