import { createInterface } from 'node:readline';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import { joinNames } from '../../locales/values.ts';
import { wrap } from '../../locales/wrap.ts';
import type { Locale } from '../../locales/typing.ts';
import { buttonData } from '../../dialogs/action.ts';
import type { Button, Reply } from '../../dialogs/reply.ts';
import { createBot } from '../bot.ts';
import { textOf } from '../cards/text.ts';
import { timeZoneOf } from '../check-arguments.ts';
import { silentLog } from '../log.ts';
import { engineOptions, openDemoEngine, openEngine } from '../open-engine.ts';
import { parseOptions } from '../options.ts';
import type { Incoming, Outbox } from '../turns/channel.ts';
import { refuseWord } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { ...engineOptions, locale: 'value', tz: 'value', demo: 'flag' } as const;
const wordsThatEnd = new Set(['exit', 'quit', 'bye', '離開', '結束', '再見']);

/** `fedbot chat`: the whole bot in a terminal, a line in and replies out, until the input ends. Always gives 0. */
export async function chat(argv: readonly string[], context: CommandContext): Promise<number> {
  const { config, speaker, print, width } = context;
  const parsed = parseOptions(argv, table);
  const [word] = parsed.words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const isDemo = parsed.flags.has('demo');
  const engine = isDemo ? await openDemoEngine(parsed) : openEngine(parsed, config);
  const host = createBot({ ...engine, log: silentLog, timeZone });
  const screen = createScreen({ print, width, isTerminal: context.isTerminal });
  const say = async (input: Incoming['input']): Promise<void> => {
    const wished = parsed.values.has('locale') ? { wished: speaker.locale } : {};
    const reader = { locale: speaker.locale, timeZone, ...wished };
    await host.receive(
      { channel: 'terminal', conversation: 'terminal', user: 'terminal', input, reader },
      { now: screen, later: screen },
    );
    await host.settled();
  };
  try {
    await say({ kind: 'joined', place: 'personal' });
    print(`${wrap(ending(speaker, engine.domains), width).join('\n')}\n`);
    for await (const line of readLines(context, print)) {
      const text = line.trim();
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

async function* readLines(
  { input, isTerminal }: CommandContext,
  print: CommandContext['print'],
): AsyncGenerator<string> {
  const lines = createInterface({ input, terminal: false });
  if (isTerminal) print('> ');
  for await (const line of lines) {
    yield line;
    if (isTerminal) print('> ');
  }
  if (isTerminal) print('\n');
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
    print(`\n${textOf(unfolded(reply), width)}${choices(reply, width)}\n`);
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

function choices({ buttons, locale }: Reply, width: number): string {
  if (buttons.length === 0) return '';
  const speaker = createSpeaker(locale);
  const numbered = buttons.map(({ label }, index) => `${index + 1} ${label}`).join('   ');
  return `${wrap(speaker.commandLine('chat.choices', { choices: numbered }), width).join('\n')}\n`;
}
