import type { Concept } from './concepts.ts';
import type { Intent } from './utterance.ts';

/** What a rule may ask for: a concept, or what else was seen in the message. */
export type Feature =
  | Concept
  | 'a-domain'
  | 'partner-domain'
  | 'our-domain'
  | 'many-domains'
  | 'code'
  | 'named-language'
  /** A word that hardly any other trade has. */
  | 'our-trade'
  /** At most `fewWords` words. */
  | 'short'
  /** Longer than anybody types. */
  | 'long'
  /** It begins with a word of `cancel`, and a sign ends that. */
  | 'cancel-first'
  /** It begins with the bot or its answer. */
  | 'of-the-bot'
  /** It asks what the bot can do. */
  | 'asks-the-bot'
  /** A language stands behind a word that asks for it: in English, 用中文. */
  | 'to-language'
  /** Thanks stand around a short message. */
  | 'thanked'
  /** At least one word, or two, that neither the lexicon nor grammar knows. */
  | 'stranger'
  | 'strangers';

/** What a message says for an intent when it shows all of `when` and nothing of `unless`; the higher the surer. */
export interface Rule {
  readonly intent: Intent;
  readonly when: readonly Feature[];
  readonly unless?: readonly Feature[];
  readonly score: number;
}
