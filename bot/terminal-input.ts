import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import type { CommandContext } from './commands/context.ts';
import { LineInbox } from './line-inbox.ts';

/** What asks a terminal to say where a paste begins and ends (bracketed paste, xterm), and what ends that. */
const askForMarks = '\u001b[?2004h';
const noMarks = '\u001b[?2004l';

/**
 * The messages that come in through a terminal or a pipe, one after the other, until the input ends. A line is a message; lines
 * that were pasted are one: a terminal tells where a paste begins and ends, elsewhere lines that come at once are joined when they
 * are the output of a program (`takeMessage`).
 */
export async function* readMessages(context: CommandContext): AsyncGenerator<string> {
  const { isTerminal, print } = context;
  const source = openSource(context);
  try {
    source.prompt();
    for (;;) {
      const text = await source.next();
      if (text === undefined) break;
      yield text;
      source.prompt();
    }
    if (isTerminal) print('\n');
  } finally {
    source.close();
  }
}

interface Source {
  /** The next message; undefined at the end. */
  next(): Promise<string | undefined>;
  prompt(): void;
  close(): void;
}

function openSource({ input, isTerminal, print, width }: CommandContext): Source {
  // A real terminal hands over each key, so that the marks of a paste are no text on the screen.
  const isKeyed = isTerminal && 'isTTY' in input && input.isTTY === true;
  const output = isKeyed ? screenOf(print, width) : undefined;
  const lines = createInterface({
    input,
    terminal: isKeyed,
    prompt: '> ',
    ...(output !== undefined && { output }),
  });
  const prompt = (): void => {
    if (isKeyed) showPrompt(lines);
    else if (isTerminal) print('> ');
  };
  const inbox = new LineInbox({ unfinished: () => lines.line, afterBlank: prompt });
  lines.on('line', (line) => {
    inbox.add(line);
  });
  lines.on('close', () => {
    inbox.end();
  });
  if (isKeyed) {
    input.on('keypress', (_text: unknown, key: { readonly name?: string } | undefined) => {
      if (key?.name === 'paste-start') inbox.openPaste();
      if (key?.name === 'paste-end') inbox.closePaste();
    });
    print(askForMarks);
  }
  return {
    next: () => inbox.next(),
    prompt,
    close: () => {
      lines.close();
      if (isKeyed) print(noMarks);
    },
  };
}

/** Nothing is shown behind the end of the input. */
function showPrompt(lines: Interface): void {
  if (!('closed' in lines && lines.closed === true)) lines.prompt(true);
}

function screenOf(print: (text: string) => void, columns: number): Writable {
  const screen = new Writable({
    write: (chunk: unknown, _encoding, done) => {
      print(String(chunk));
      done();
    },
  });
  return Object.assign(screen, { columns, isTTY: true });
}
