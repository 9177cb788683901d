import type { Speaker } from '../../locales/say.ts';
import type { Config } from '../config.ts';

/** What a command gets from the process, so that it can be run in a test. */
export interface CommandContext {
  readonly config: Config;
  readonly speaker: Speaker;
  /** IANA name of the machine's time zone. */
  readonly timeZone: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** Lines are read from here, by the commands that talk. */
  readonly input: NodeJS.ReadableStream;
  /** A person sits before it, and a line may be drawn over. */
  readonly isTerminal: boolean;
  /** Writes to stdout. */
  readonly print: (text: string) => void;
  /** Writes one line to stderr. */
  readonly warn: (line: string) => void;
}
