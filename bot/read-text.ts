import { open } from 'node:fs/promises';
import type { CommandLinePath } from '../locales/say.ts';
import { decodeBytes } from '../services/diagnostics/decode-bytes.ts';
import { mostBytes } from '../services/diagnostics/limits.ts';
import type { CommandContext } from './commands/context.ts';
import { errorCode, forTerminal, UsageError } from './usage-error.ts';

/** Reads a text from a file, or from standard input for `-` and for no name. Throws a UsageError when there is none to read. */
export async function readText(
  file: string | undefined,
  context: Pick<CommandContext, 'input' | 'isTerminal'>,
): Promise<string> {
  return textOf(await readBytes(file, context));
}

async function readBytes(
  file: string | undefined,
  context: Pick<CommandContext, 'input' | 'isTerminal'>,
): Promise<Uint8Array> {
  if (file !== undefined && file !== '-') return readFile(file);
  const { input } = context;
  const isTerminal = context.isTerminal || ('isTTY' in input && input.isTTY === true);
  if (file === undefined && isTerminal) throw refuse('explain.usage');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    // The reader of bytes refuses what is longer, so there is no need to wait for its end.
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

async function readFile(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > mostBytes) throw refuse('explain.tooLarge');
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const values = { file: forTerminal(path), code: errorCode(error) };
    throw new UsageError('error.unreadable-file', (speaker) =>
      speaker.commandLine('error.unreadable-file', values),
    );
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeBytes(bytes);
  if (decoded.ok) return decoded.text;
  switch (decoded.why) {
    case 'empty':
      throw refuse('explain.empty');
    case 'binary':
      throw refuse('explain.binary');
    case 'too-large':
      throw refuse('explain.tooLarge');
  }
}

type Refusal = Extract<CommandLinePath, `explain.${string}`>;

function refuse(path: Refusal): UsageError {
  return new UsageError(path, (speaker) =>
    path === 'explain.tooLarge'
      ? speaker.commandLine(path, { limit: Math.round(mostBytes / 1_048_576) })
      : speaker.commandLine(path),
  );
}
