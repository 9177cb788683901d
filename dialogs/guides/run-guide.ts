import type { GuideId } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Picture, Platform, Report } from '../../services/model/report.ts';
import type { GuideReply } from '../replies/guide.ts';
import { guideBook } from './all.ts';
import type { PastedFacts } from './kept-facts.ts';
import type { GuideBook } from './guide.ts';
import { looked, notLooked, pasted } from './looks.ts';
import type { GuideState, Progress } from './progress.ts';
import { obeyWish, startGuide } from './obey.ts';
import { takeHandOver, takeOver } from './take-over.ts';
import { answerSaid } from './said.ts';
import type { Situation } from './situation.ts';
import type { GuideWish } from './wishes.ts';

/** What came in for a guide. */
export type GuideInput =
  /** Somebody wants a guide; names that were said with it come along. */
  | {
      readonly kind: 'start';
      readonly guide: GuideId;
      readonly their?: string;
      readonly our?: string;
      /** What the partner uses, as somebody said. */
      readonly partner?: NonNullable<Situation['partner']>;
      /** The version of our servers, as somebody said. */
      readonly generation?: NonNullable<Situation['generation']>;
    }
  /** A colleague goes on with what `from` began in another conversation. */
  | { readonly kind: 'take-over'; readonly progress: Progress; readonly from: string }
  /** A message that may hold what a colleague handed over (`readHandOver`); without one it is none of the guide's business. */
  | { readonly kind: 'handed-over'; readonly text: string }
  /** A button was pressed, or words were understood. */
  | { readonly kind: 'wish'; readonly wish: GuideWish }
  /** Somebody wrote something; it may answer the question that waits, steer the guide, or mean something else. */
  | { readonly kind: 'said'; readonly text: string }
  /** A diagnosis ended, whether the guide asked for it or not. */
  | { readonly kind: 'looked'; readonly report: Report }
  /** A look that the guide asked for did not take place. */
  | { readonly kind: 'not-looked' }
  /** Settings were pasted. */
  | { readonly kind: 'pasted'; readonly facts: PastedFacts };

/** What a guide may use. */
export interface GuideTools {
  readonly now: () => Date;
  readonly locale: Locale;
  /** IANA name of the reader's zone. */
  readonly timeZone: string;
  /** Who reads along; a guide is done by one person. */
  readonly place: 'personal' | 'group';
  /** Nothing can be said later into this conversation once its window is closed. */
  readonly passing?: true | undefined;
  /** Name of whoever writes, for what is noted as said. */
  readonly by?: string | undefined;
  /** What is known of our side. */
  readonly ours?:
    { readonly domain?: string | undefined; readonly platform?: Platform | undefined } | undefined;
  /** The picture of a partner that was looked at before, so that nobody is asked nor anything looked at twice. */
  readonly pictureOf?: ((their: string) => Picture | undefined) | undefined;
  /** What was seen of a domain a short while ago, before the guide had steps to hold it against. */
  readonly reportsOf?: ((domain: string) => readonly Report[]) | undefined;
  /** Others than those of the product, for tests. */
  readonly book?: GuideBook | undefined;
}

/** A look that a guide asks for; its report comes back as `looked`. */
export type GuideJob =
  | { readonly kind: 'diagnose'; readonly their: string; readonly our?: string }
  | { readonly kind: 'check-own'; readonly our: string };

export interface GuideOutcome {
  readonly state: GuideState;
  readonly replies: readonly GuideReply[];
  readonly jobs: readonly GuideJob[];
  /** False when the input was none of the guide's business: somebody else answers it. */
  readonly handled: boolean;
}

/** What the parts of the engine hand to each other. */
export interface GuideContext {
  readonly state: GuideState;
  readonly tools: GuideTools;
  readonly book: GuideBook;
}

/** Leads through guides. Pure: the same state, input and tools give the same outcome. */
export function runGuide(state: GuideState, input: GuideInput, tools: GuideTools): GuideOutcome {
  const context: GuideContext = { state, tools, book: tools.book ?? guideBook };
  switch (input.kind) {
    case 'start':
      return startGuide(input, context);
    case 'take-over':
      return takeOver(input.progress, input.from, context);
    case 'handed-over':
      return takeHandOver(input.text, context);
    case 'wish':
      return obeyWish(input.wish, context);
    case 'said':
      return answerSaid(input.text, context);
    case 'looked':
      return looked(input.report, context);
    case 'not-looked':
      return notLooked(context);
    case 'pasted':
      return pasted(input.facts, context);
  }
}
