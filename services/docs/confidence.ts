import type { Ranked, Searchable, Topic } from './rank.ts';
import { worthOfUnknown, type Inquiry } from './sought.ts';
import { titleFit } from './title-fit.ts';
import { tokensOf } from './tokens.ts';

/**
 * How much each sign counts for an answer, learned by logistic regression from questions whose answers are known
 * (`bench/documents.ts` measures what comes of it).
 */
const signs = {
  /** For each term of the field that the question names, up to five. */
  term: 0.68,
  /** For what the best passage covers of what was asked, 0 to 1. */
  covered: 1.9,
  /** For the part of the question's own words that the topic has. */
  words: 0.5,
  /** For the part of the topic's title that the question says. */
  title: 2.6,
  /** For a subject of another field that the topic does not know. */
  elsewhere: -3,
} as const;

/** Below it lie questions that no document answers. */
const leastEvidence = 1.7;
const mostTerms = 5;

/**
 * Whether the topic that fits best can be taken for an answer. What fits may do so by chance, since some topic is always
 * nearest: so a question must speak of the field, and of nothing that the topic does not know.
 */
export function isAnswered(inquiry: Inquiry, best: Ranked | undefined): boolean {
  const { question, searchable } = inquiry;
  if (best === undefined || best.covered === 0) return false;
  const topic = searchable.topics[best.number];
  if (topic === undefined) return false;
  const isKnown = knownTo(topic, searchable);
  const isElsewhere = question.others.some((subject) => !tokensOf(subject).every(isKnown));
  const evidence =
    signs.term * Math.min(question.terms, mostTerms) +
    signs.covered * best.covered +
    signs.words * ownWords(inquiry, isKnown) +
    signs.title * titleFit(topic, inquiry) +
    (isElsewhere ? signs.elsewhere : 0);
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
