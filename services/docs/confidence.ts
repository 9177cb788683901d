import type { Question } from './question.ts';
import type { Ranked, Searchable } from './rank.ts';
import { tokensOf } from './tokens.ts';

/**
 * Whether the topic that fits best can be taken for an answer. What fits may do so by chance, since some topic is always
 * nearest: so a question must speak of the field, and of nothing that the topic does not know.
 */
export function isAnswered(
  question: Question,
  best: Ranked | undefined,
  searchable: Searchable,
): boolean {
  if (best === undefined || best.covered === 0) return false;
  if (question.terms < 1 && question.others.length > 0) return false;
  const { en, zh } = searchable.topics[best.number] ?? {};
  const known = new Set([...(en?.topic.ids ?? []), ...(zh?.topic.ids ?? [])]);
  const isIn = (words: string) =>
    tokensOf(words).every((term) => known.has(searchable.vocabulary.idOf(term) ?? -1));
  const isElsewhere = question.others.some((subject) => !isIn(subject));
  if (isElsewhere) return question.terms >= 3 && best.covered >= 0.6;
  const latin = question.words.filter((word) => !/\p{Script=Han}/u.test(word));
  const unknown = latin.filter(
    (word) =>
      searchable.en.idf(word) === 0 &&
      searchable.zh.idf(word) === 0 &&
      !question.explained.has(word),
  );
  const strange = question.words.length === 0 ? 0 : unknown.length / question.words.length;
  const evidence = Math.min(question.terms, 5) * 0.16 + best.covered - strange * 0.5;
  return evidence >= leastEvidence;
}

/** Found by trying: below it lie questions that no document answers. */
const leastEvidence = 0.4;
