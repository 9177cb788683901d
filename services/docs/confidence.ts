import type { Ranked, Searchable, Topic } from './rank.ts';
import { worthOfUnknown, type Inquiry } from './sought.ts';
import { tokensOf } from './tokens.ts';

/**
 * How much each sign counts for an answer, learned by logistic regression from questions whose answers are known, half with and
 * half without an answer by weight (`bench/documents.ts` measures what comes of it).
 */
const signs = {
  /** For the logarithm of one more than the terms of the field that the question names: the first tell most. */
  terms: 1.77,
  /** For what the best passage covers of what was asked, 0 to 1. */
  covered: 4.48,
  /** For the part of the question's own words that the topic has. */
  words: 2.61,
  /** For the part of the topic's title that the question says. */
  title: 1.43,
  /** The same of that topic among the next ones of which it says most. */
  nearTitle: 1.78,
  /** For a subject of another field that the topic does not know. */
  elsewhere: -1.64,
  /** For each subject of another field, known or not, up to two. */
  other: -0.66,
  /** For the logarithm of the question's length in words: what is long is never covered as well as what is short. */
  length: 2.44,
} as const;

/** Below it lie questions that no document answers. */
const leastEvidence = 10.8;
const mostOthers = 2;
/** Shorter questions count as this long: none of so few words says less of the field for it. */
const leastLength = 6;

/**
 * Whether the topics that fit best, best first, can be taken for answers. What fits may do so by chance, since some topic is always
 * nearest: so a question must speak of the field, and of nothing that the best topic does not know.
 */
export function isAnswered(inquiry: Inquiry, ranked: readonly Ranked[]): boolean {
  const { question, searchable } = inquiry;
  const [best] = ranked;
  if (best === undefined || best.covered === 0) return false;
  const topic = searchable.topics[best.number];
  if (topic === undefined) return false;
  const { others, terms, words } = question;
  const isKnown = knownTo(topic, searchable);
  const isElsewhere = others.some((subject) => !tokensOf(subject).every(isKnown));
  const evidence =
    signs.terms * Math.log1p(terms) +
    signs.covered * best.covered +
    signs.words * ownWords(inquiry, isKnown) +
    signs.title * best.title +
    signs.nearTitle * Math.max(...ranked.map(({ title }) => title)) +
    (isElsewhere ? signs.elsewhere : 0) +
    signs.other * Math.min(mostOthers, others.length) +
    signs.length * Math.log1p(Math.max(leastLength, words.length));
  return evidence >= leastEvidence;
}

function knownTo({ en, zh }: Topic, { vocabulary }: Searchable): (term: string) => boolean {
  const known = new Set([...(en?.topic.ids ?? []), ...(zh?.topic.ids ?? [])]);
  return (term) => known.has(vocabulary.idOf(term) ?? -1);
}

/** The part of the question's words that a topic has, the more telling ones counting more. */
function ownWords(
  { question: { words, explained }, searchable: { vocabulary, en, zh, topics } }: Inquiry,
  isKnown: (term: string) => boolean,
): number {
  let all = 0;
  let had = 0;
  for (const word of words) {
    const id = vocabulary.idOf(word) ?? -1;
    const telling = Math.max(en.idf(id), zh.idf(id)) || worthOfUnknown(word, topics.length);
    all += telling;
    if (isKnown(word) || explained.has(word)) had += telling;
  }
  return all === 0 ? 0 : had / all;
}
