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
  /** At most `fewWords` words. */
  | 'short';

export interface Rule {
  readonly intent: Intent;
  readonly when: readonly Feature[];
  readonly unless?: readonly Feature[];
  readonly score: number;
}

/** From here on an intent is acted upon. */
export const threshold = 2;
/** From here on it is worth a guess. */
const worthGuess = 0.4;

/** The best score of an intent's rules is its own. Single words give guesses, words that belong together an intent. */
const rules: readonly Rule[] = [
  { intent: 'diagnose_partner', when: ['partner-domain'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'talk'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'check'], score: 2.7 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'problem'], score: 3.1 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'our-domain'], score: 3.2 },
  { intent: 'diagnose_partner', when: ['problem', 'talk'], score: 2.5 },
  { intent: 'diagnose_partner', when: ['problem', 'talk', 'partner'], score: 2.9 },
  { intent: 'diagnose_partner', when: ['problem', 'contact', 'partner'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['problem', 'reaching-us'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['problem', 'partner'], score: 1.2 },
  { intent: 'diagnose_partner', when: ['problem', 'contact'], score: 1.2 },
  { intent: 'diagnose_partner', when: ['check', 'partner'], unless: ['own'], score: 2.1 },
  { intent: 'diagnose_partner', when: ['check', 'federate'], unless: ['own'], score: 2.05 },
  { intent: 'diagnose_partner', when: ['problem'], score: 0.6 },
  { intent: 'diagnose_partner', when: ['talk'], score: 0.5 },
  { intent: 'diagnose_partner', when: ['check'], score: 0.5 },

  { intent: 'check_own_domain', when: ['own'], score: 1.7 },
  { intent: 'check_own_domain', when: ['own', 'thing'], unless: ['partner-domain'], score: 2.3 },
  { intent: 'check_own_domain', when: ['own', 'short'], score: 2.1 },
  { intent: 'check_own_domain', when: ['own', 'right'], unless: ['partner-domain'], score: 2.95 },
  { intent: 'check_own_domain', when: ['own', 'check'], unless: ['partner-domain'], score: 3.2 },
  { intent: 'check_own_domain', when: ['own', 'question'], unless: ['partner-domain'], score: 2.1 },
  {
    intent: 'check_own_domain',
    when: ['us', 'thing', 'right'],
    unless: ['partner-domain'],
    score: 2.6,
  },
  {
    intent: 'check_own_domain',
    when: ['us', 'thing', 'check'],
    unless: ['partner-domain', 'partner'],
    score: 2.15,
  },
  {
    intent: 'check_own_domain',
    when: ['us', 'thing', 'problem', 'own'],
    unless: ['partner-domain'],
    score: 2.55,
  },
  {
    intent: 'check_own_domain',
    when: ['reaching-us'],
    unless: ['partner-domain', 'problem'],
    score: 2.2,
  },
  {
    intent: 'check_own_domain',
    when: ['reaching-us', 'thing'],
    unless: ['partner-domain', 'problem'],
    score: 2.8,
  },
  {
    intent: 'check_own_domain',
    when: ['reaching-us', 'right'],
    unless: ['partner-domain'],
    score: 2.8,
  },
  { intent: 'check_own_domain', when: ['our-domain'], unless: ['partner-domain'], score: 2.7 },
  {
    intent: 'check_own_domain',
    when: ['our-domain', 'check'],
    unless: ['partner-domain'],
    score: 3.6,
  },

  { intent: 'guided_setup', when: ['guide'], score: 2.2 },
  { intent: 'guided_setup', when: ['guide', 'setup'], score: 3.2 },
  { intent: 'guided_setup', when: ['guide', 'federate'], score: 3.2 },
  {
    intent: 'guided_setup',
    when: ['setup', 'federate'],
    unless: ['what-is', 'problem'],
    score: 2.6,
  },
  { intent: 'guided_setup', when: ['want', 'setup', 'federate'], unless: ['problem'], score: 3 },
  {
    intent: 'guided_setup',
    when: ['want', 'federate', 'partner-domain'],
    unless: ['problem', 'check', 'report'],
    score: 2.8,
  },
  {
    intent: 'guided_setup',
    when: ['setup', 'federate', 'partner-domain'],
    unless: ['problem', 'check'],
    score: 2.9,
  },
  { intent: 'guided_setup', when: ['start', 'setup'], unless: ['problem'], score: 2.7 },
  {
    intent: 'guided_setup',
    when: ['setup', 'partner-domain'],
    unless: ['problem', 'check', 'topic'],
    score: 2.8,
  },
  { intent: 'guided_setup', when: ['guide', 'partner-domain'], score: 3.4 },
  { intent: 'guided_setup', when: ['setup'], score: 0.8 },
  { intent: 'guided_setup', when: ['federate'], score: 0.7 },

  { intent: 'prerequisites', when: ['prerequisite'], score: 3.3 },
  { intent: 'prerequisites', when: ['need', 'before'], score: 2.1 },
  { intent: 'prerequisites', when: ['need', 'before', 'federate'], score: 3.1 },
  { intent: 'prerequisites', when: ['need', 'before', 'setup'], score: 3.1 },
  {
    intent: 'prerequisites',
    when: ['need', 'question', 'federate'],
    unless: ['topic'],
    score: 2.3,
  },
  { intent: 'prerequisites', when: ['need', 'federate'], score: 0.9 },

  { intent: 'hybrid_setup', when: ['hybrid'], score: 2.3 },
  { intent: 'hybrid_setup', when: ['hybrid', 'prepare'], score: 3.7 },
  { intent: 'hybrid_setup', when: ['hybrid', 'setup'], score: 3.7 },
  { intent: 'hybrid_setup', when: ['hybrid', 'guide'], score: 3.8 },
  { intent: 'hybrid_setup', when: ['hybrid', 'want'], score: 3.2 },

  { intent: 'decode_error', when: ['code', 'meaning'], score: 3.8 },
  { intent: 'decode_error', when: ['code', 'error'], unless: ['partner-domain'], score: 3.4 },
  { intent: 'decode_error', when: ['code', 'question'], unless: ['partner-domain'], score: 2.6 },
  { intent: 'decode_error', when: ['code', 'short'], unless: ['partner-domain'], score: 2.2 },
  { intent: 'decode_error', when: ['error', 'meaning'], score: 2.05 },
  { intent: 'decode_error', when: ['error'], score: 0.8 },

  {
    intent: 'docs_question',
    when: ['question', 'topic'],
    unless: ['partner-domain', 'problem', 'own'],
    score: 2.5,
  },
  {
    intent: 'docs_question',
    when: ['what-is', 'topic'],
    unless: ['partner-domain', 'code'],
    score: 2.9,
  },
  { intent: 'docs_question', when: ['how-to', 'topic'], unless: ['partner-domain'], score: 2.55 },
  {
    intent: 'docs_question',
    when: ['question', 'topic', 'need'],
    unless: ['partner-domain', 'problem'],
    score: 2.7,
  },
  { intent: 'docs_question', when: ['what-is', 'hybrid'], unless: ['setup', 'guide'], score: 3 },
  { intent: 'docs_question', when: ['topic'], score: 1 },
  { intent: 'docs_question', when: ['question'], score: 0.4 },

  { intent: 'bulk_check', when: ['many-domains'], score: 3.3 },
  { intent: 'bulk_check', when: ['bulk'], score: 2.05 },
  { intent: 'bulk_check', when: ['bulk', 'check'], score: 3.3 },
  { intent: 'bulk_check', when: ['bulk', 'domains'], score: 3.1 },
  { intent: 'bulk_check', when: ['all', 'check', 'domains'], score: 3 },

  { intent: 'watch', when: ['watch'], score: 1.5 },
  { intent: 'watch', when: ['watch', 'partner-domain'], score: 3.5 },
  { intent: 'watch', when: ['watch', 'a-domain'], score: 3.5 },
  { intent: 'watch', when: ['watch', 'partner'], score: 2.4 },
  { intent: 'watch', when: ['notify', 'restored'], score: 2.9 },
  { intent: 'watch', when: ['notify', 'restored', 'a-domain'], score: 3.7 },
  { intent: 'watch', when: ['notify', 'a-domain'], score: 3.4 },
  { intent: 'watch', when: ['notify'], score: 0.8 },

  { intent: 'unwatch', when: ['stop', 'watch'], score: 4 },
  { intent: 'unwatch', when: ['stop', 'notify'], score: 3.9 },
  { intent: 'unwatch', when: ['stop', 'a-domain', 'restored'], score: 1 },

  { intent: 'list_watches', when: ['list', 'watch'], unless: ['a-domain', 'stop'], score: 3.6 },
  {
    intent: 'list_watches',
    when: ['list', 'notify', 'domains'],
    unless: ['a-domain', 'stop'],
    score: 2.4,
  },

  { intent: 'status', when: ['resume'], score: 2.4 },
  { intent: 'status', when: ['progress'], unless: ['talk', 'a-domain', 'problem'], score: 2.4 },
  { intent: 'status', when: ['resume', 'setup'], score: 3.3 },
  { intent: 'status', when: ['progress', 'setup'], score: 3.3 },

  { intent: 'report', when: ['report'], unless: ['problem'], score: 2.3 },
  { intent: 'report', when: ['report', 'write'], score: 3 },
  { intent: 'report', when: ['report', 'a-domain'], score: 3.3 },
  { intent: 'report', when: ['report', 'recipient'], score: 3.2 },
  { intent: 'report', when: ['report', 'named-language'], score: 3.3 },
  { intent: 'report', when: ['mail', 'write', 'recipient'], unless: ['problem'], score: 2.7 },
  { intent: 'report', when: ['mail', 'write', 'a-domain'], unless: ['problem'], score: 3 },

  {
    intent: 'change_language',
    when: ['named-language', 'speak'],
    unless: ['report', 'problem'],
    score: 2.4,
  },
  { intent: 'change_language', when: ['language', 'speak'], score: 2.6 },
  { intent: 'change_language', when: ['language', 'named-language'], score: 3.2 },

  { intent: 'help', when: ['help'], unless: ['hybrid', 'guide'], score: 2.7 },
  { intent: 'feedback', when: ['feedback', 'short'], score: 2.3 },
  { intent: 'feedback', when: ['feedback'], score: 1.6 },
  { intent: 'thanks', when: ['thanks'], score: 2.35 },
  { intent: 'cancel', when: ['cancel', 'short'], score: 2.1 },
  { intent: 'cancel', when: ['cancel'], score: 0.8 },
];

/** What a word of another trade takes away, and what it takes when the rest speaks of us beyond doubt. */
const elsewhereTakes = { much: 1.4, little: 0.5 };

export interface Scored {
  readonly intent: Intent;
  readonly score: number;
}

/** The intents that the features speak for, the best first; of equal ones the first in the table. */
export function scoreIntents(seen: ReadonlySet<Feature>): readonly Scored[] {
  const best = new Map<Intent, number>();
  for (const { intent, when, unless, score } of rules) {
    if (!when.every((feature) => seen.has(feature))) continue;
    if (unless?.some((feature) => seen.has(feature)) === true) continue;
    best.set(intent, Math.max(best.get(intent) ?? 0, score));
  }
  const less = seen.has('elsewhere') ? elsewherePenalty(seen) : 0;
  return [...best]
    .map(([intent, score]) => ({ intent, score: score - less }))
    .filter(({ score }) => score >= worthGuess)
    .sort((one, other) => other.score - one.score);
}

function elsewherePenalty(seen: ReadonlySet<Feature>): number {
  const isOurs =
    (seen.has('a-domain') && (seen.has('problem') || seen.has('talk') || seen.has('check'))) ||
    (seen.has('talk') && seen.has('partner'));
  return isOurs ? elsewhereTakes.little : elsewhereTakes.much;
}
