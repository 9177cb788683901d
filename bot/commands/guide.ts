import { guideWords, type GuideId } from '../../locales/guide-text.ts';
import { renderMarkdown } from '../../locales/markdown.ts';
import { guideBook } from '../../dialogs/guides/all.ts';
import { readHandOver } from '../../dialogs/guides/hand-over.ts';
import { keyOf, type Progress } from '../../dialogs/guides/progress.ts';
import { homeOf } from '../../dialogs/guides/situation.ts';
import { readGuideId } from '../../dialogs/guides/wishes.ts';
import { guideDocument } from '../../dialogs/replies/guide-document.ts';
import { last, ourDomain, platformOf, requireDomain, timeZoneOf } from '../check-arguments.ts';
import { renderHtml } from '../document/html.ts';
import { parseOptions, type ParsedArguments } from '../options.ts';
import { readText } from '../read-text.ts';
import { writeText } from '../report-files.ts';
import { forTerminal, refuseWord, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = {
  our: 'value',
  their: 'value',
  platform: 'value',
  state: 'value',
  html: 'value',
  markdown: 'value',
  locale: 'value',
  tz: 'value',
} as const;

/**
 * `fedbot guide [<id>]`: prints the checklist of a guide as Markdown, or writes it as a page (`--html`) or as Markdown
 * (`--markdown`). `--state` names a file with a hand-over, whose progress is shown. Without an id, prints which guides there are.
 */
export async function guide(argv: readonly string[], context: CommandContext): Promise<number> {
  const { print, speaker } = context;
  const parsed = parseOptions(argv, table);
  const [name, unexpected] = parsed.words;
  if (unexpected !== undefined) throw refuseWord('unexpected-word', unexpected);
  const state = last(parsed, 'state');
  if (name === undefined && state === undefined) {
    print(listGuides(speaker.locale));
    return 0;
  }
  const now = new Date();
  const progress =
    state === undefined
      ? emptyProgress(requireGuide(name ?? ''), parsed, context, now)
      : await handedProgress(state, name, context, now);
  const whole = guideDocument({
    progress,
    book: guideBook,
    locale: speaker.locale,
    timeZone: timeZoneOf(parsed, context.timeZone),
    now,
    others: [],
  });
  const html = last(parsed, 'html');
  const markdown = last(parsed, 'markdown');
  if (html !== undefined) writeText(html, renderHtml(whole));
  if (markdown !== undefined) writeText(markdown, renderMarkdown(whole));
  if (html === undefined && markdown === undefined) print(renderMarkdown(whole));
  return 0;
}

function listGuides(locale: CommandContext['speaker']['locale']): string {
  const { topic } = guideWords(locale);
  const ids = Object.keys(topic) as GuideId[];
  const width = Math.max(...ids.map(({ length }) => length));
  return ids.map((id) => `${id.padEnd(width)}  ${topic[id]}\n`).join('');
}

function requireGuide(name: string): GuideId {
  const id = readGuideId(name);
  if (id !== undefined) return id;
  const values = { value: forTerminal(name), guides: Object.keys(guideBook.guides).join(', ') };
  throw new UsageError('guide.unknown', (speaker) => speaker.commandLine('guide.unknown', values));
}

/** A guide that nobody has begun; what the command line tells of the situation leaves out what does not arise. */
function emptyProgress(
  id: GuideId,
  parsed: ParsedArguments,
  { config }: CommandContext,
  now: Date,
): Progress {
  const typed = last(parsed, 'their');
  const our = ourDomain(parsed, config)?.domain;
  const their = typed === undefined ? undefined : requireDomain(typed).domain;
  const platform = platformOf(parsed) ?? config.platform;
  return {
    key: keyOf(id, their),
    guide: id,
    ...(our !== undefined && { our }),
    ...(their !== undefined && { their }),
    situation: {
      ...(platform !== undefined && { home: homeOf(platform) }),
      ...guideBook.guides[id].assumes,
    },
    steps: {},
    begun: now.toISOString(),
    touched: now.toISOString(),
  };
}

async function handedProgress(
  file: string,
  name: string | undefined,
  context: CommandContext,
  now: Date,
): Promise<Progress> {
  const read = readHandOver(await readText(file, context), now);
  const isOther =
    read.kind === 'read' && name !== undefined && requireGuide(name) !== read.progress.guide;
  if (read.kind === 'read' && !isOther) return read.progress;
  const values = { file: forTerminal(file) };
  throw new UsageError('guide.noState', (speaker) => speaker.commandLine('guide.noState', values));
}
