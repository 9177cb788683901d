import { stem, stopWords } from './stem.ts';
import { termWords } from './term-words.ts';
import type { Vocabulary, WordIndex } from './word-index.ts';

/** Puts words as documents write them; the words of a question that they do not know are the ones looked at. */
export type Spelling = (question: string) => string;

/** Fewer documents than these may have a slip of their own. */
const leastDocuments = 2;
/** A shorter word is near too many others. */
const leastLetters = 5;
/** Letters from which another letter in a word hardly makes another word of it. */
const lettersToDiffer = 6;
/** Of the documents that have the rarer of two words, the part that must write them as one: names of parameters are few. */
const leastJoined = 0.1;
/** Each part of a word that is two words written as one. */
const leastOfPart = 4;
/** Words of a question that are looked at; a person asks with fewer. */
const mostWords = 60;

/**
 * Makes the spelling of what documents say. A Latin word that neither they nor the terms of the field know becomes the one that
 * differs by one letter, left out, doubled, wrong or swapped (serch), or the two words it is made of (loadbalancer). Two words
 * that documents write as one (auto discover) are followed by that one. What stays unknown stays as it is.
 */
export function createSpelling(
  vocabulary: Vocabulary,
  indexes: readonly Pick<WordIndex, 'documentsWith'>[],
): Spelling {
  const documentsWith = (term: string): number => {
    const id = vocabulary.idOf(term) ?? -1;
    return Math.max(...indexes.map((index) => index.documentsWith(id)));
  };
  const isUsual = (term: string): boolean => documentsWith(term) >= leastDocuments;
  const isJoined = (first: string, second: string): boolean => {
    const rarer = Math.min(documentsWith(stem(first)), documentsWith(stem(second)));
    return documentsWith(stem(first + second)) >= Math.max(leastDocuments, leastJoined * rarer);
  };
  const isKnown = (term: string): boolean => vocabulary.idOf(term) !== undefined;
  const near = nearWords(vocabulary, indexes);
  return (question) => {
    let looked = 0;
    let before: { readonly word: string; readonly end: number } | undefined;
    return question.replace(/(?<![\w.@/-])[A-Za-z]{2,30}(?![\w@/-]|\.\w)/gu, (word, at: number) => {
      looked += 1;
      const lower = word.toLowerCase();
      if (looked > mostWords || stopWords.has(lower)) return word;
      const former = before;
      before = { word: lower, end: at + word.length };
      const isNext = former !== undefined && question.slice(former.end, at) === ' ';
      if (isNext && isJoined(former.word, lower)) return `${word} ${former.word}${lower}`;
      const stemmed = stem(lower);
      if (isKnown(stemmed) || termWords().has(stemmed)) return word;
      return near(stemmed, lower.length >= lettersToDiffer) ?? inTwo(lower, isUsual) ?? word;
    });
  };
}

/** Finds the most usual word one letter away. Words are kept by first letter, which is rarely the wrong one, and by length. */
function nearWords(
  { terms }: Vocabulary,
  indexes: readonly Pick<WordIndex, 'documentsWith'>[],
): (word: string, mayDiffer: boolean) => string | undefined {
  let byShape: Map<string, number[]> | undefined;
  return (word, mayDiffer) => {
    if (word.length < leastLetters) return undefined;
    byShape ??= shapesOf(terms);
    let best: string | undefined;
    let most = leastDocuments - 1;
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      if (length < leastLetters || (length === word.length && !mayDiffer)) continue;
      for (const id of byShape.get(`${word.charAt(0)}${length}`) ?? []) {
        const term = terms[id] ?? '';
        const documents = Math.max(...indexes.map((index) => index.documentsWith(id)));
        if (documents <= most || !isOneApart(word, term)) continue;
        best = term;
        most = documents;
      }
    }
    return best;
  };
}

function shapesOf(terms: readonly string[]): Map<string, number[]> {
  const shapes = new Map<string, number[]>();
  terms.forEach((term, id) => {
    if (!/^[a-z]+$/u.test(term)) return;
    const shape = `${term.charAt(0)}${term.length}`;
    const known = shapes.get(shape);
    if (known === undefined) shapes.set(shape, [id]);
    else known.push(id);
  });
  return shapes;
}

/** Whether one letter more, one less, one other, or two neighbours swapped make one word of the other. */
function isOneApart(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  if (one.length > other.length) return one.slice(from + 1) === other.slice(from);
  if (one.length < other.length) return one.slice(from) === other.slice(from + 1);
  const isSwapped = one[from] === other[from + 1] && one[from + 1] === other[from];
  return (
    one.slice(from + 1) === other.slice(from + 1) ||
    (isSwapped && one.slice(from + 2) === other.slice(from + 2))
  );
}

function inTwo(word: string, isUsual: (term: string) => boolean): string | undefined {
  for (let at = leastOfPart; at <= word.length - leastOfPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isUsual(stem(first)) && isUsual(stem(second))) return `${first} ${second}`;
  }
  return undefined;
}
