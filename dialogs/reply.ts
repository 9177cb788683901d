import type { LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import type { Audience } from '../locales/whole-report.ts';
import type { GuideWish } from './guides/wishes.ts';
import type { Extent } from './understanding/triage.ts';
import type { NamedIntent } from './understanding/utterance.ts';

/** How a message feels at a glance; never the only sign, the words say it too. */
export type Tone = 'good' | 'warning' | 'attention' | 'neutral';

/** One row of a list of facts, e.g. `Messages to contoso.com` and `blocked`. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
}

/** A piece of a message. Every piece makes sense as plain text; a channel decides how it is drawn. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly subtle?: true }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  /** Lines that are copied as they are: records, commands, a letter. */
  | { readonly kind: 'literal'; readonly label?: string; readonly lines: readonly string[] }
  /**
   * Hidden until its button is pressed, where the channel can hide; always in the plain text. `id` is unique in a reply.
   * `inPlace`: its title is the button, and where nothing can be hidden "more" asks for it.
   */
  | {
      readonly kind: 'fold';
      readonly id: string;
      readonly title: string;
      readonly blocks: readonly Block[];
      readonly inPlace?: true;
    };

/** What a button asks of a case; `cannot-run`: the command that would show what is missing cannot be run. */
export type CaseAction = 'letter' | 'ticket' | 'evidence' | 'again' | 'case' | 'cannot-run';

/** Whose settings were pasted, where that had to be asked. */
export type PasteAnswer = 'servers' | 'tenant' | 'ours' | 'theirs' | 'neither';

/** What a button asks for. It travels through the client, so whatever comes back is read anew (`readAction`). */
export type Action =
  | { readonly do: CaseAction; readonly case: string }
  | { readonly do: 'language'; readonly case: string; readonly locale: Locale }
  | {
      readonly do: 'letter-in';
      readonly case: string;
      readonly locale: Locale;
      readonly letter: LetterKind;
    }
  | {
      readonly do: 'whole-report';
      readonly case: string;
      readonly locale: Locale;
      readonly audience: Audience;
    }
  | { readonly do: 'check'; readonly domain: string }
  /** How many of us are affected, in this case. */
  | { readonly do: 'scope'; readonly case: string; readonly scope: Extent }
  | { readonly do: 'help' }
  /** A topic of the documents, from one of its parts on. */
  | {
      readonly do: 'topic';
      readonly id: string;
      readonly part: number;
      readonly locale: Locale;
    }
  /** What is wanted of a guide. */
  | { readonly do: 'guide'; readonly wish: GuideWish }
  | { readonly do: 'forget-paste' | 'settings' }
  | { readonly do: 'pasted'; readonly is: PasteAnswer }
  /** One of the guesses at what was meant, or of the things that can be done. */
  | { readonly do: 'intent'; readonly intent: NamedIntent }
  /** Yes or no to a question of the bot. */
  | {
      readonly do: 'answer';
      readonly step: 'forget-me' | 'start-over';
      readonly yes: boolean;
    };

export interface Button {
  /** At most 20 characters in English, 8 in Chinese, and something a person could type. */
  readonly label: string;
  readonly action: Action;
  /** Unfolds this block of the same message, where the channel can; elsewhere `action` is asked for. */
  readonly unfolds?: string;
}

/** A message of the bot, the same for Teams, the page and the terminal. */
export interface Reply {
  readonly kind: 'result' | 'progress' | 'letter' | 'ticket' | 'evidence' | 'note';
  readonly locale: Locale;
  readonly tone: Tone;
  /** The first line: the verdict. A note may have none. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  /** At most four. */
  readonly buttons: readonly Button[];
}

/** The most buttons that a card may have; more are not seen on a telephone. */
export const mostButtons = 4;

/** Bytes that lines to copy may take in a card, which leaves room for its title, its buttons and a word before them. */
const mostCopied = 24_000;
/** Bytes that a card spends on a line beside its text. */
const lineBytes = 120;

/** Whether lines to copy fit whole into a card. Each stands in it twice: as it is drawn, and in the text for clients that draw none. */
export function fitsCard(lines: readonly string[]): boolean {
  const bytes = lines.reduce(
    (sum, line) => sum + lineBytes + 2 * Buffer.byteLength(JSON.stringify(line)),
    0,
  );
  return bytes <= mostCopied;
}
