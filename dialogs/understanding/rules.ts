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

export interface Rule {
  readonly intent: Intent;
  readonly when: readonly Feature[];
  readonly unless?: readonly Feature[];
  readonly score: number;
}

/** The best score of an intent's rules is its own. Single words give guesses, words that belong together an intent. */
export const rules: readonly Rule[] = [
  { intent: 'diagnose_partner', when: ['partner-domain'], unless: ['stranger'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain'], score: 1.6 },
  {
    intent: 'diagnose_partner',
    when: ['partner-domain', 'contact'],
    unless: ['stranger'],
    score: 2.2,
  },
  { intent: 'diagnose_partner', when: ['partner-domain', 'partner'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'us'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'right'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'thing'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'topic'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'federate'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'error'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'restored'], score: 2.2 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'reaching-us'], score: 2.8 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'talk'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'check'], score: 2.7 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'problem'], score: 3.1 },
  { intent: 'diagnose_partner', when: ['partner-domain', 'our-domain'], score: 3.2 },
  { intent: 'diagnose_partner', when: ['problem', 'talk'], score: 2.5 },
  { intent: 'diagnose_partner', when: ['problem', 'talk', 'partner'], score: 2.9 },
  { intent: 'diagnose_partner', when: ['problem', 'contact', 'partner'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['problem', 'reaching-us'], score: 2.6 },
  { intent: 'diagnose_partner', when: ['problem', 'outside'], unless: ['elsewhere'], score: 2.4 },
  { intent: 'diagnose_partner', when: ['problem', 'outside', 'contact'], score: 3.5 },
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
  {
    intent: 'check_own_domain',
    when: ['own', 'problem'],
    unless: ['partner-domain', 'partner', 'talk'],
    score: 2.4,
  },
  {
    intent: 'check_own_domain',
    when: ['own', 'thing', 'question'],
    unless: ['partner-domain', 'how-to', 'what-is', 'need'],
    score: 2.75,
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

  {
    intent: 'guided_setup',
    when: ['resume', 'setup', 'federate'],
    unless: ['whereabouts', 'progress', 'unwilling', 'cancel-first'],
    score: 3.5,
  },
  {
    intent: 'guided_setup',
    when: ['resume', 'setup', 'a-domain'],
    unless: ['whereabouts', 'progress', 'unwilling'],
    score: 3.5,
  },
  {
    intent: 'guided_setup',
    when: ['go-on-with', 'setup', 'federate'],
    unless: ['progress', 'unwilling'],
    score: 3.6,
  },
  {
    intent: 'guided_setup',
    when: ['go-on-with', 'setup', 'a-domain'],
    unless: ['progress', 'unwilling'],
    score: 3.6,
  },
  {
    intent: 'guided_setup',
    when: ['go-on-with', 'setup'],
    unless: ['progress', 'unwilling'],
    score: 3.6,
  },
  { intent: 'guided_setup', when: ['guide', 'want', 'talk'], unless: ['problem'], score: 2.5 },
  {
    intent: 'guided_setup',
    when: ['want', 'setup', 'talk', 'partner'],
    unless: ['problem'],
    score: 2.6,
  },
  { intent: 'prerequisites', when: ['prerequisite'], unless: ['elsewhere'], score: 3.3 },
  { intent: 'prerequisites', when: ['prerequisite', 'federate'], score: 3.3 },
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

  { intent: 'prerequisites', when: ['prerequisite', 'our-domain'], score: 3.9 },
  {
    intent: 'prerequisites',
    when: ['prerequisite', 'partner-domain'],
    unless: ['elsewhere'],
    score: 3.9,
  },
  { intent: 'hybrid_setup', when: ['hybrid'], score: 2.3 },
  { intent: 'hybrid_setup', when: ['hybrid', 'prepare'], score: 3.7 },
  { intent: 'hybrid_setup', when: ['hybrid', 'setup'], score: 3.7 },
  { intent: 'hybrid_setup', when: ['hybrid', 'prerequisite'], score: 3.4 },
  { intent: 'hybrid_setup', when: ['hybrid', 'guide'], score: 3.8 },
  { intent: 'hybrid_setup', when: ['hybrid', 'want'], score: 3.2 },

  { intent: 'hybrid_setup', when: ['hybrid', 'our-domain'], score: 3.9 },
  { intent: 'hybrid_setup', when: ['hybrid', 'partner-domain'], unless: ['problem'], score: 3.0 },
  { intent: 'decode_error', when: ['code', 'meaning'], score: 3.8 },
  { intent: 'decode_error', when: ['code', 'error'], unless: ['partner-domain'], score: 3.4 },
  { intent: 'decode_error', when: ['code', 'question'], unless: ['partner-domain'], score: 2.6 },
  { intent: 'decode_error', when: ['code', 'short'], unless: ['partner-domain'], score: 2.2 },
  {
    intent: 'decode_error',
    when: ['code', 'problem'],
    unless: ['a-domain', 'outside', 'elsewhere'],
    score: 2.45,
  },
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

  {
    intent: 'docs_question',
    when: ['question', 'vague-topic'],
    unless: ['partner-domain', 'problem', 'own', 'stranger', 'short'],
    score: 2.2,
  },
  {
    intent: 'docs_question',
    when: ['question', 'vague-topic', 'federate'],
    unless: ['partner-domain', 'problem', 'own', 'want', 'guide', 'how-to'],
    score: 2.75,
  },
  { intent: 'bulk_check', when: ['many-domains'], score: 3.3 },
  { intent: 'bulk_check', when: ['bulk'], score: 2.05 },
  { intent: 'bulk_check', when: ['bulk', 'check'], score: 3.3 },
  {
    intent: 'bulk_check',
    when: ['bulk', 'domains'],
    unless: ['problem', 'watch', 'notify'],
    score: 3.1,
  },
  { intent: 'bulk_check', when: ['all', 'check', 'domains'], score: 3 },

  {
    intent: 'bulk_check',
    when: ['sheet', 'domains'],
    unless: ['watch', 'notify', 'how-to', 'what-is', 'topic'],
    score: 3.7,
  },
  {
    intent: 'bulk_check',
    when: ['sheet', 'check', 'domains'],
    unless: ['watch', 'notify'],
    score: 3.8,
  },
  {
    intent: 'bulk_check',
    when: ['sheet', 'check', 'partner'],
    unless: ['watch', 'notify'],
    score: 3.8,
  },
  {
    intent: 'bulk_check',
    when: ['sheet', 'check', 'all'],
    unless: ['watch', 'notify'],
    score: 3.8,
  },
  { intent: 'bulk_check', when: ['bulk', 'check', 'partner'], score: 3.4 },
  { intent: 'bulk_check', when: ['all', 'domains', 'right'], unless: ['own', 'topic'], score: 2.4 },
  {
    intent: 'bulk_check',
    when: ['all', 'check', 'partner'],
    unless: ['partner-domain'],
    score: 2.6,
  },
  { intent: 'watch', when: ['watch'], score: 1.5 },
  { intent: 'watch', when: ['watch', 'partner-domain'], score: 3.5 },
  { intent: 'watch', when: ['watch', 'a-domain'], score: 3.5 },
  { intent: 'watch', when: ['watch', 'partner'], score: 2.4 },
  { intent: 'watch', when: ['notify', 'restored'], score: 2.9 },
  { intent: 'watch', when: ['notify', 'restored', 'a-domain'], score: 3.7 },
  { intent: 'watch', when: ['notify', 'a-domain'], score: 3.4 },
  { intent: 'watch', when: ['notify'], score: 0.8 },

  { intent: 'unwatch', when: ['stop', 'watch'], unless: ['elsewhere'], score: 4 },
  { intent: 'unwatch', when: ['stop', 'notify'], score: 3.9 },
  { intent: 'unwatch', when: ['stop', 'a-domain', 'restored'], score: 1 },

  { intent: 'list_watches', when: ['list', 'watch'], unless: ['a-domain', 'stop'], score: 3.6 },
  {
    intent: 'list_watches',
    when: ['list', 'notify', 'domains'],
    unless: ['a-domain', 'stop'],
    score: 2.4,
  },

  {
    intent: 'list_watches',
    when: ['list', 'notify'],
    unless: ['a-domain', 'stop', 'restored', 'last', 'result', 'talk'],
    score: 2.2,
  },
  { intent: 'status', when: ['resume'], unless: ['unwilling'], score: 2.4 },
  { intent: 'status', when: ['whereabouts'], unless: ['a-domain', 'problem'], score: 2.4 },
  {
    intent: 'status',
    when: ['whereabouts', 'question'],
    unless: ['a-domain', 'elsewhere'],
    score: 2.45,
  },
  { intent: 'status', when: ['whereabouts', 'setup'], unless: ['go-on-with'], score: 3.55 },
  { intent: 'status', when: ['go-on-with'], unless: ['unwilling', 'elsewhere'], score: 2.3 },
  {
    intent: 'status',
    when: ['last', 'result'],
    unless: ['a-domain', 'report', 'judgement', 'problem', 'recipient', 'watch'],
    score: 2.7,
  },
  { intent: 'status', when: ['pending'], unless: ['a-domain', 'elsewhere'], score: 2.3 },
  { intent: 'status', when: ['pending', 'check'], unless: ['a-domain'], score: 2.9 },
  { intent: 'status', when: ['pending', 'setup'], unless: ['a-domain'], score: 2.9 },
  { intent: 'status', when: ['progress'], unless: ['talk', 'a-domain', 'problem'], score: 2.4 },
  {
    intent: 'guided_setup',
    when: ['resume', 'setup'],
    unless: ['unwilling', 'whereabouts', 'progress'],
    score: 3.3,
  },
  { intent: 'status', when: ['progress', 'setup'], score: 3.3 },

  { intent: 'report', when: ['report'], unless: ['problem'], score: 2.3 },
  { intent: 'report', when: ['report', 'write'], unless: ['outside'], score: 3 },
  { intent: 'report', when: ['report', 'a-domain'], unless: ['problem'], score: 3.3 },
  { intent: 'report', when: ['report', 'a-domain', 'write'], score: 3.3 },
  { intent: 'report', when: ['report', 'recipient'], score: 3.2 },
  { intent: 'report', when: ['report', 'named-language'], score: 3.3 },
  { intent: 'report', when: ['mail', 'write', 'recipient'], unless: ['problem'], score: 2.7 },
  { intent: 'report', when: ['mail', 'write', 'a-domain'], unless: ['problem'], score: 3 },

  {
    intent: 'report',
    when: ['write', 'recipient', 'result'],
    unless: ['problem', 'judgement'],
    score: 2.6,
  },
  {
    intent: 'report',
    when: ['write', 'result', 'mail'],
    unless: ['problem', 'judgement'],
    score: 2.6,
  },
  {
    intent: 'change_language',
    when: ['named-language', 'speak'],
    unless: ['report', 'problem'],
    score: 2.4,
  },
  {
    intent: 'change_language',
    when: ['named-language', 'short'],
    unless: ['report', 'problem', 'elsewhere', 'stranger', 'talk', 'topic'],
    score: 2.1,
  },
  {
    intent: 'change_language',
    when: ['language', 'question'],
    unless: ['elsewhere', 'topic', 'talk'],
    score: 2.3,
  },
  {
    intent: 'change_language',
    when: ['language', 'short'],
    unless: ['elsewhere', 'topic', 'talk'],
    score: 2.1,
  },
  {
    intent: 'change_language',
    when: ['to-language'],
    unless: ['report', 'topic', 'a-domain', 'elsewhere'],
    score: 3.1,
  },
  { intent: 'change_language', when: ['language', 'speak'], score: 2.6 },
  { intent: 'change_language', when: ['language', 'named-language'], score: 3.2 },

  {
    intent: 'help',
    when: ['asks-the-bot'],
    unless: [
      'topic',
      'talk',
      'a-domain',
      'watch',
      'notify',
      'elsewhere',
      'resume',
      'last',
      'judgement',
    ],
    score: 2.6,
  },
  {
    intent: 'feedback',
    when: ['of-the-bot'],
    unless: [
      'question',
      'ability',
      'a-domain',
      'watch',
      'notify',
      'want',
      'report',
      'check',
      'setup',
      'resume',
      'elsewhere',
      'greeting',
      'talk',
      'partner',
      'own',
      'thanks',
    ],
    score: 2.1,
  },
  {
    intent: 'feedback',
    when: ['of-the-bot', 'judgement'],
    unless: ['a-domain', 'watch', 'notify', 'elsewhere', 'greeting', 'thanks', 'ability'],
    score: 3.0,
  },
  { intent: 'help', when: ['help'], unless: ['hybrid', 'guide', 'elsewhere'], score: 2.7 },
  {
    intent: 'help',
    when: ['answerer', 'ability'],
    unless: ['topic', 'talk', 'a-domain', 'stranger', 'elsewhere', 'judgement'],
    score: 2.4,
  },
  { intent: 'feedback', when: ['feedback', 'short'], unless: ['a-domain', 'topic'], score: 2.5 },
  { intent: 'feedback', when: ['feedback', 'answerer'], unless: ['a-domain'], score: 2.8 },
  {
    intent: 'feedback',
    when: ['feedback'],
    unless: ['a-domain', 'talk', 'own', 'stranger', 'elsewhere', 'partner', 'check'],
    score: 2.05,
  },
  { intent: 'feedback', when: ['feedback'], score: 1.6 },
  {
    intent: 'feedback',
    when: ['answerer', 'judgement'],
    unless: [
      'greeting',
      'a-domain',
      'talk',
      'own',
      'stranger',
      'elsewhere',
      'partner',
      'check',
      'topic',
      'question',
    ],
    score: 2.35,
  },
  { intent: 'feedback', when: ['answerer', 'judgement'], score: 1.0 },
  {
    intent: 'greeting',
    when: ['greeting', 'short'],
    unless: ['stranger', 'elsewhere', 'a-domain', 'problem', 'feedback'],
    score: 2.02,
  },
  {
    intent: 'thanks',
    when: ['thanked', 'judgement'],
    unless: ['a-domain', 'problem', 'report', 'check', 'elsewhere'],
    score: 2.95,
  },
  {
    intent: 'thanks',
    when: ['thanked', 'restored'],
    unless: ['a-domain', 'problem', 'report', 'notify', 'watch', 'elsewhere'],
    score: 2.95,
  },
  {
    intent: 'thanks',
    when: ['thanked', 'short'],
    unless: [
      'a-domain',
      'problem',
      'report',
      'check',
      'elsewhere',
      'stranger',
      'question',
      'want',
      'topic',
      'cancel',
    ],
    score: 2.02,
  },
  { intent: 'thanks', when: ['thanks'], score: 2.35 },
  { intent: 'thanks', when: ['thanks', 'short'], unless: ['a-domain'], score: 2.95 },
  { intent: 'thanks', when: ['thanks', 'judgement'], unless: ['a-domain', 'problem'], score: 2.95 },
  {
    intent: 'cancel',
    when: ['cancel', 'short'],
    unless: ['a-domain', 'talk', 'partner'],
    score: 2.2,
  },
  {
    intent: 'cancel',
    when: ['cancel'],
    unless: [
      'a-domain',
      'talk',
      'partner',
      'stranger',
      'elsewhere',
      'topic',
      'question',
      'problem',
      'report',
    ],
    score: 2.05,
  },
  { intent: 'cancel', when: ['cancel-first'], unless: ['a-domain', 'watch', 'notify'], score: 2.9 },
  {
    intent: 'cancel',
    when: ['unwilling', 'resume'],
    unless: ['a-domain', 'watch', 'notify'],
    score: 3.6,
  },
  {
    intent: 'cancel',
    when: ['unwilling', 'setup'],
    unless: ['a-domain', 'watch', 'notify', 'partner', 'talk', 'question'],
    score: 2.7,
  },
  {
    intent: 'cancel',
    when: ['cancel', 'setup'],
    unless: ['a-domain', 'watch', 'notify', 'question'],
    score: 2.9,
  },
  { intent: 'cancel', when: ['cancel'], score: 0.8 },
];
