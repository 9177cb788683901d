import type { BrokenName } from './broken-names.ts';
import type { LetterKind } from '../../locales/letter.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Audience } from '../../locales/whole-report.ts';
import type { ReadDomain, RefusedDomain } from '../../services/model/domain.ts';

/** What a person may want. `thanks`: also goodbye. `none`: nothing that we do, or nothing understood. */
export type Intent =
  | 'diagnose_partner'
  | 'check_own_domain'
  | 'guided_setup'
  | 'prerequisites'
  | 'hybrid_setup'
  | 'decode_error'
  | 'policy_paste'
  | 'docs_question'
  | 'bulk_check'
  | 'watch'
  | 'unwatch'
  | 'list_watches'
  | 'status'
  | 'report'
  | 'change_language'
  | 'help'
  | 'cancel'
  | 'greeting'
  | 'thanks'
  | 'feedback'
  | 'none';

/** Intents that a button can stand for. */
export const namedIntents = [
  'diagnose_partner',
  'check_own_domain',
  'guided_setup',
  'prerequisites',
  'hybrid_setup',
  'decode_error',
  'policy_paste',
  'docs_question',
  'bulk_check',
  'watch',
  'unwatch',
  'list_watches',
  'status',
  'report',
  'change_language',
  'help',
  'cancel',
] as const satisfies readonly Intent[];
export type NamedIntent = (typeof namedIntents)[number];

export function isNamed(intent: Intent): intent is NamedIntent {
  return namedIntents.some((one) => one === intent);
}

export type CommandName =
  /** About the last case: its letter, the whole report, what was seen, a fresh look, plain text, the case itself, the records to publish. */
  | 'letter'
  | 'whole-report'
  | 'evidence'
  | 'again'
  | 'ticket'
  | 'case'
  | 'record'
  /** A language by its name alone. */
  | 'language-name'
  /** This one answer in another language (`In Chinese`, 英文版). */
  | 'version'
  /** Steps of a guide. */
  | 'back'
  | 'next'
  | 'skip'
  | 'done'
  | 'start-over'
  /** All that is kept of a person is to be deleted. */
  | 'forget-me';

/** What was said in place of a button. */
export interface Command {
  readonly name: CommandName;
  /** Which letter, when one was named. */
  readonly letter?: LetterKind;
  /** Whom the whole report is for, when it was said. */
  readonly audience?: Audience;
  /** The language that the letter, the report or the version was asked for in. */
  readonly locale?: Locale;
  /** The case that was named, e.g. `FH-7K2MD`. */
  readonly caseNumber?: string;
}

export interface Entities {
  /** Each once, in the order in which they are named; at most `mostDomains`. */
  readonly partnerDomains: readonly ReadDomain[];
  readonly ourDomain?: ReadDomain;
  /** Number of an ms-diagnostics entry, a SIP status or another error, e.g. `1008`, `504`, `0x80ee0065`. */
  readonly code?: string;
  /** Tag of a language that was named, one of ours (a `Locale`) or another such as `fr`. */
  readonly language?: string;
}

/** What a message says, as far as it is understood. */
export interface Utterance {
  readonly intent: Intent;
  readonly entities: Entities;
  /** The language of the words; undefined when there are none besides names, codes and pasted output. */
  readonly locale: Locale | undefined;
  /** Simplified Chinese was written. */
  readonly script?: 'simplified';
  /** False below the threshold: the intent is `none` then, and `guesses` holds what may have been meant. */
  readonly sure: boolean;
  /** At most three, the likeliest first. */
  readonly guesses: readonly Intent[];
  /** Something was meant as a domain and is none. */
  readonly refusal?: RefusedDomain | BrokenName;
  readonly command?: Command;
  /** `nothing`: no letter and no digit. `too-long`: a long text in which nothing was found. */
  readonly extent?: 'nothing' | 'too-long';
}
