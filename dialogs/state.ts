import type { LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import type { Platform } from '../services/model/report.ts';
import type { Intent } from './understanding/utterance.ts';

/** Where it is known from: the later ones give way to the earlier. */
export type OursFrom = 'person' | 'organisation' | 'sign-in' | 'configuration';

/** What is known of our own side. */
export interface Ours {
  /** Our SIP domain, as `parseDomain` gives it. */
  readonly domain?: string;
  readonly platform?: Platform;
  readonly from: OursFrom;
}

/** What the bot asked and waits for, by the name of its step; never by a number, so that steps may come and go. */
export type Question =
  | { readonly step: 'partner-domain' }
  | { readonly step: 'own-domain' }
  | { readonly step: 'which-domain'; readonly domains: readonly string[] }
  | { readonly step: 'which-intent'; readonly intents: readonly Intent[] }
  | { readonly step: 'forget-me' }
  | { readonly step: 'start-over' };

export interface AskedQuestion {
  readonly question: Question;
  /** ISO instant. */
  readonly at: string;
}

/** A diagnosis that was answered here. */
export interface CaseNote {
  readonly number: string;
  readonly their: string;
}

/** What a conversation remembers: plain JSON. */
export interface ConversationState {
  readonly version: 2;
  /** The language that somebody asked for; it stays. */
  readonly wished?: Locale;
  /** The language of the last message that had one. */
  readonly spoken?: Locale;
  /** The letter that was shown last, until something else is. */
  readonly shownLetter?: LetterKind;
  /** It was greeted; installing sends two events. */
  readonly welcomed?: true;
  /** It was told once how Simplified Chinese is answered. */
  readonly toldSimplified?: true;
  readonly ours?: Ours;
  /** Cases asked here, the latest last; at most `mostCases`. */
  readonly cases: readonly CaseNote[];
  readonly asked?: AskedQuestion;
  /** Messages in a row that were not understood. */
  readonly misses?: number;
}

/** Cases that a conversation remembers. */
export const mostCases = 20;
/** How long an answer to a question is waited for; a yes of tomorrow means something else. */
const questionMs = 600_000;

export const freshState: ConversationState = { version: 2, cases: [] };

/** The question was asked so long ago that nobody answers it any more. */
export function isStale({ asked }: ConversationState, now: Date): boolean {
  if (asked === undefined) return false;
  const age = now.getTime() - Date.parse(asked.at);
  return !(age >= 0 && age < questionMs);
}

export function withoutQuestion(state: ConversationState): ConversationState {
  const { asked, ...others } = state;
  return asked === undefined ? state : others;
}

/**
 * Reads a state that an earlier version may have kept. What is not understood, also the state of a later version, begins anew,
 * but for the language, which is in all of them.
 */
export function readState(kept: unknown): ConversationState {
  if (typeof kept !== 'object' || kept === null) return freshState;
  const { version, cases, wished, spoken, welcomed } = kept as Readonly<Record<string, unknown>>;
  if (version === 2 && Array.isArray(cases)) return kept as ConversationState;
  // Version 1 kept the numbers alone, which say nothing without their domains.
  return {
    ...freshState,
    ...(isLocale(wished) && { wished }),
    ...(isLocale(spoken) && { spoken }),
    ...(welcomed === true && { welcomed }),
  };
}

function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'zh-TW';
}
