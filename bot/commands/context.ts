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
  /** Writes to stdout. */
  readonly print: (text: string) => void;
  /** Writes one line to stderr. */
  readonly warn: (line: string) => void;
}
