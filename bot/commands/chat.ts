import { createSpeaker, type Speaker } from '../../locales/say.ts';
import { joinNames } from '../../locales/values.ts';
import { wrap } from '../../locales/wrap.ts';
import type { Locale } from '../../locales/typing.ts';
import { buttonData } from '../../dialogs/action.ts';
import type { Button, Reply } from '../../dialogs/reply.ts';
import { createBot } from '../bot.ts';
import { textOf } from '../cards/text.ts';
import { timeZoneOf } from '../check-arguments.ts';
import { createDocuments } from '../documents.ts';
import { wordsThatEnd } from '../join-pastes.ts';
import { silentLog } from '../log.ts';
import { engineOptions, openDemoEngine, openEngine } from '../open-engine.ts';
import { parseOptions } from '../options.ts';
import { readMessages } from '../terminal-input.ts';
import type { Incoming, Outbox } from '../turns/channel.ts';
import { refuseWord } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { ...engineOptions, locale: 'value', tz: 'value', demo: 'flag' } as const;

/** `fedbot chat`: the whole bot in a terminal, messages in and replies out, until the input ends. Always gives 0. */
export async function chat(argv: readonly string[], context: CommandContext): Promise<number> {
  const { config, speaker, print, width } = context;
  const parsed = parseOptions(argv, table);
  const [word] = parsed.words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const isDemo = parsed.flags.has('demo');
  const engine = isDemo ? await openDemoEngine(parsed) : openEngine(parsed, config);
  const { docsDirs: folders, dataDir } = config;
  const documents = createDocuments({ folders, dataDir, log: silentLog });
  const host = createBot({ ...engine, documents, log: silentLog, timeZone });
  const screen = createScreen({ print, width, isTerminal: context.isTerminal });
  const say = async (input: Incoming['input']): Promise<void> => {
    const wished = parsed.values.has('locale') ? { wished: speaker.locale } : {};
    const reader = { locale: speaker.locale, timeZone, passing: true, ...wished } as const;
    // Nothing is drawn while somebody types, so what is due is said with the next message.
    await host.resume(() => Promise.resolve(screen));
    await host.receive(
      { channel: 'terminal', conversation: 'terminal', user: 'terminal', input, reader },
      { now: screen, later: screen },
    );
    await host.settled();
  };
  try {
    await say({ kind: 'joined', place: 'personal' });
    print(`${wrap(ending(speaker, engine.domains), width).join('\n')}\n`);
    for await (const message of readMessages(context)) {
      // What stands before the first name of a table tells its column.
      const text = message.includes('\n') ? message.trimEnd() : message.trim();
      if (wordsThatEnd.has(text.toLowerCase())) break;
      if (text === '') continue;
      const press = screen.choose(text);
      if (press === 'none') print(`${speaker.commandLine('chat.noChoice', { value: text })}\n`);
      else await say(press ?? { kind: 'text', text });
    }
  } finally {
    await engine.close();
  }
  return 0;
}

function ending(speaker: Speaker, domains: readonly string[]): string {
  if (domains.length === 0) return speaker.commandLine('chat.end');
  return speaker.commandLine('chat.demo', { domains: joinNames(domains, speaker) });
}

interface ScreenOptions {
  readonly print: (text: string) => void;
  readonly width: number;
  /** A line may be drawn over. */
  readonly isTerminal: boolean;
}

interface Screen extends Outbox {
  /** The press that a number stands for, `none` for one that is not shown; undefined for any other text. */
  choose(text: string): Incoming['input'] | 'none' | undefined;
}

/** Draws replies in a terminal: buttons as numbers, progress on one line that the answer takes the place of. */
function createScreen({ print, width, isTerminal }: ScreenOptions): Screen {
  let buttons: readonly Button[] = [];
  let locale: Locale = 'en';
  let progress: string | undefined;
  const eraseLine = '\r\u001b[2K';
  const draw = (reply: Reply): void => {
    if (progress !== undefined) print(isTerminal ? eraseLine : '\n');
    progress = undefined;
    if (reply.kind === 'progress') {
      // Its title alone: one line that can be drawn over.
      progress = reply.title ?? '';
      print(progress);
      return;
    }
    ({ buttons, locale } = reply);
    const more = moreIn(reply, width);
    print(`\n${textOf(unfolded(reply), width)}${more}${choices(reply, width)}\n`);
  };
  let sent = 0;
  return {
    send(reply) {
      draw(reply);
      sent += 1;
      return Promise.resolve({ ok: true, id: String(sent) });
    },
    update(id, reply) {
      draw(reply);
      return Promise.resolve({ ok: true, id });
    },
    choose(text) {
      if (!/^[1-9]$/u.test(text) || buttons.length === 0) return undefined;
      const button = buttons[Number(text) - 1];
      return button === undefined
        ? 'none'
        : {
            kind: 'pressed',
            value: buttonData(button.action, locale),
            messageId: String(sent),
          };
    },
  };
}

/** What folds away in a card is asked for by its button here. */
function unfolded(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== 'fold'), buttons: [] };
}

/** How to see what folds away without a button. */
function moreIn({ blocks, locale }: Reply, width: number): string {
  const speaker = createSpeaker(locale);
  return blocks
    .flatMap((block) => (block.kind === 'fold' && block.inPlace === true ? [block.title] : []))
    .map((title) => `${wrap(speaker.commandLine('chat.more', { title }), width).join('\n')}\n`)
    .join('');
}

function choices({ buttons, locale }: Reply, width: number): string {
  if (buttons.length === 0) return '';
  const speaker = createSpeaker(locale);
  const numbered = buttons.map(({ label }, index) => `${index + 1} ${label}`).join('   ');
  return `${wrap(speaker.commandLine('chat.choices', { choices: numbered }), width).join('\n')}\n`;
}
