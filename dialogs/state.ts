import type { LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import type { Audience } from '../locales/whole-report.ts';
import type { PastedFacts, PastedPart } from '../services/model/pasted.ts';
import type { Platform } from '../services/model/report.ts';
import type { ButtonData } from './action.ts';
import { guideBook } from './guides/all.ts';
import { readGuideState, type GuideState } from './guides/progress.ts';
import type { ToldTriage } from './triage.ts';
import type { Triage } from './understanding/triage.ts';
import type { Intent } from './understanding/utterance.ts';

/**
 * Where it is known from: the later ones give way to the earlier. `group`: another person said it in the same conversation.
 * The sign-in name comes last, because it is a guess.
 */
export type OursFrom = 'person' | 'group' | 'organisation' | 'configuration' | 'sign-in';

/** What is known of our own side. */
export interface Ours {
  /** Our SIP domain, as `parseDomain` gives it. */
  readonly domain?: string;
  readonly platform?: Platform;
  /** Where the domain is known from; of the platform, while no domain is known. */
  readonly from: OursFrom;
  /** Id of the person who named the domain, where several talk. */
  readonly by?: string;
}

/** A language that one person of a group asked for. */
export interface Wish {
  readonly by: string;
  readonly locale: Locale;
}

/** What the bot asked and waits for, by the name of its step; never by a number, so that steps may come and go. */
export type Question =
  | { readonly step: 'partner-domain' }
  | { readonly step: 'own-domain' }
  | { readonly step: 'which-domain'; readonly domains: readonly string[] }
  | { readonly step: 'which-intent'; readonly intents: readonly Intent[] }
  /** Settings that servers and tenants print alike. */
  | {
      readonly step: 'pasted-side';
      readonly properties: readonly string[];
      readonly servers: PastedFacts;
      readonly tenant: PastedFacts;
      readonly their?: string;
    }
  /** Settings that do not name our domain, or those of several organisations. */
  | {
      readonly step: 'pasted-whose';
      readonly domains: readonly string[];
      readonly our?: string;
      readonly facts: PastedFacts;
      readonly their?: string;
    }
  | { readonly step: 'forget-me' }
  | { readonly step: 'start-over' };

export interface AskedQuestion {
  readonly question: Question;
  /** ISO instant. */
  readonly at: string;
  /** Id of the person who was asked, where several talk. */
  readonly by?: string;
}

/** A diagnosis that was answered here. */
export interface CaseNote {
  readonly number: string;
  readonly their: string;
  /** It is about ourselves, and `their` is a domain of ours. */
  readonly about?: 'ours';
  /** When it was looked at, ISO. */
  readonly at?: string;
  /** What was told of the trouble. */
  readonly triage?: ToldTriage;
  /** Its answer asks how many of us are affected. */
  readonly asksScope?: true;
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
  /** Whom the whole report was for that was shown last, until something else is. */
  readonly shownReport?: Audience;
  /** The topic of the documents that was shown last, until something else is. */
  readonly shownTopic?: ShownTopic;
  /** Topics whose titles were shown last, to be picked by writing one, until something else is. */
  readonly namedTopics?: readonly NamedTopic[];
  /** It was greeted; installing sends two events. */
  readonly welcomed?: true;
  /** It was told once how Simplified Chinese is answered. */
  readonly toldSimplified?: true;
  /** What was said of our side in this conversation, and nothing from elsewhere. */
  readonly ours?: Ours;
  /** A domain that was said not to be ours; it is not guessed again. */
  readonly notOurs?: string;
  /** The message before was about our own domain, which was told or looked at: a correction is of it. */
  readonly aboutOurs?: 'told' | 'looked';
  /** Wishes in a group, the latest last; at most `mostWishes`. */
  readonly wishes?: readonly Wish[];
  /** Cases asked here, the latest last; at most `mostCases`. */
  readonly cases: readonly CaseNote[];
  readonly asked?: AskedQuestion;
  /** What was told of a trouble whose domain is asked for. */
  readonly told?: Triage;
  /** What was pasted here, within the limits of `addPasted`; our settings count for every partner. */
  readonly pasted?: readonly PastedPart[];
  /** How many pastes were read here since they were forgotten last. */
  readonly pastes?: number;
  /** Facts and commands that nobody here can get or run, as `services/model/declined.ts` names them; at most `mostDeclined`. */
  readonly declined?: readonly string[];
  /** The guides that were begun here, and how far they are. */
  readonly guides?: GuideState;
  /** The buttons of the latest message that had some. */
  readonly buttons?: readonly ShownButton[];
  /** Messages in a row that were not understood. */
  readonly misses?: number;
  /** What was said before could not be read; the person is told with the next answer. */
  readonly begunAnew?: true;
}

/** A button that was shown: its label, which can be typed, and what it sends. */
export interface ShownButton {
  readonly label: string;
  readonly data: ButtonData;
}

/** Where somebody is reading in the documents. */
export interface ShownTopic {
  readonly id: string;
  /** The first and the last part that were shown. */
  readonly from: number;
  readonly part: number;
  /** Its file, which tells the guide for it. */
  readonly file: string;
}

/** A topic that was shown by its title alone. */
export interface NamedTopic {
  readonly id: string;
  readonly title: string;
}

/** The longest id of a topic that is remembered or asked for. */
export const mostTopicId = 200;
/** Cases that a conversation remembers. */
export const mostCases = 20;
/** Facts and commands that are remembered as out of reach. */
export const mostDeclined = 40;
/** People of a group whose language is remembered. */
export const mostWishes = 50;
/** How long an answer to a question is waited for; a yes of tomorrow means something else. */
const questionMs = 600_000;

export const freshState: ConversationState = { version: 2, cases: [] };

/** The state of a conversation whose earlier one was lost. */
export function beginAnew(state: ConversationState): ConversationState {
  return { ...state, begunAnew: true };
}

/** The question was asked so long ago that nobody answers it any more. */
export function isStale({ asked }: ConversationState, now: Date): boolean {
  if (asked === undefined) return false;
  const age = now.getTime() - Date.parse(asked.at);
  return !(age >= 0 && age < questionMs);
}

export function withoutQuestion(state: ConversationState): ConversationState {
  const { asked, told, ...others } = state;
  return asked === undefined && told === undefined ? state : others;
}

/**
 * Reads a state that an earlier version may have kept. What is not understood, also the state of a later version, begins anew,
 * but for the language, which is in all of them.
 */
export function readState(kept: unknown): ConversationState {
  if (typeof kept !== 'object' || kept === null) return freshState;
  const { version, cases, wished, spoken, welcomed } = kept as Readonly<Record<string, unknown>>;
  if (version === 2 && Array.isArray(cases)) return withGuides(kept as ConversationState);
  // Version 1 kept the numbers alone, which say nothing without their domains.
  const isLost = !Array.isArray(cases) || cases.length > 0;
  return {
    ...(isLost ? beginAnew(freshState) : freshState),
    ...(isLocale(wished) && { wished }),
    ...(isLocale(spoken) && { spoken }),
    ...(welcomed === true && { welcomed }),
  };
}

/** The steps of a guide may have been renamed or removed since. */
function withGuides(state: ConversationState): ConversationState {
  const { guides } = state;
  return guides === undefined ? state : { ...state, guides: readGuideState(guides, guideBook) };
}

function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'zh-TW';
}
