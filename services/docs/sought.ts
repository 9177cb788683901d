import type { Question, Wanted } from './question.ts';
import type { Searchable } from './rank.ts';
import type { WordIndex } from './word-index.ts';

/** A thing asked for: its names, each as the places of its words in `SoughtWords`. */
export interface SoughtThing {
  readonly weight: number;
  readonly alternatives: readonly (readonly number[])[];
}

/** What a question looks for in the documents of one language, as numbers, since dozens of documents are compared with it. */
export interface SoughtWords {
  readonly index: WordIndex;
  readonly things: readonly SoughtThing[];
  /** The numbers of the words, each word once; -1 for one that no document has. The first place is no word's. */
  readonly ids: readonly number[];
  readonly idfs: Float64Array;
  /** The same, where a word that no document has is worth something too. */
  readonly telling: readonly number[];
  /** The place of each number of the vocabulary; 0 for words that do not matter. */
  readonly places: Uint16Array;
}

/** A question as it is compared with the topics of one shelf. */
export interface Inquiry {
  readonly question: Question;
  readonly searchable: Searchable;
  readonly en: SoughtWords;
  readonly zh: SoughtWords;
  /** The words of both languages among the ways to ask. */
  readonly asked: SoughtWords;
}

/** Looks up the words of a question once for a shelf. */
export function inquire(question: Question, searchable: Searchable): Inquiry {
  return {
    question,
    searchable,
    en: soughtWords(question.en, question, searchable.en, searchable),
    zh: soughtWords(question.zh, question, searchable.zh, searchable),
    asked: soughtWords(question.asked, question, searchable.asked, searchable),
  };
}

function soughtWords(
  wanted: readonly Wanted[],
  { explained }: Question,
  index: WordIndex,
  { vocabulary }: Searchable,
): SoughtWords {
  const placeOf = new Map<string, number>();
  const ids: number[] = [-1];
  const telling: number[] = [0];
  const places = new Uint16Array(vocabulary.terms.length);
  const place = (term: string): number => {
    const known = placeOf.get(term);
    if (known !== undefined) return known;
    const id = vocabulary.idOf(term) ?? -1;
    const at = ids.push(id) - 1;
    placeOf.set(term, at);
    const ofUnknown =
      (explained.has(term) ? explainedElse : 1) * worthOfUnknown(term, index.documents);
    telling.push(index.idf(id) || ofUnknown);
    if (id >= 0) places[id] = at;
    return at;
  };
  const things = wanted.map(({ weight, alternatives }) => ({
    weight,
    alternatives: alternatives.map((terms) => terms.map(place)),
  }));
  const idfs = Float64Array.from(ids, (id) => index.idf(id));
  return { index, things, ids, idfs, telling, places };
}

/** What a text that has everything would gain. */
export function attainable({ things, telling }: SoughtWords): number {
  return things.reduce((total, { alternatives, weight }) => {
    const values = alternatives.map((places) => {
      const whole = places.reduce((one, place) => one + (telling[place] ?? 0), 0);
      return whole / Math.sqrt(places.length || 1);
    });
    return total + weight * Math.max(0, ...values);
  }, 0);
}

/** What is left of the worth of a word that no document has, where it stands for a term that they may have. */
const explainedElse = 0.5;

/** Of two Han characters that no document has side by side, most are no word but the end of one and the beginning of another. */
const unknownPair = 0.3;

/** How telling a word is that none of so many documents has: like one that a single document has. */
export function worthOfUnknown(term: string, documents: number): number {
  const rare = Math.log(1 + documents);
  return /^\p{Script=Han}/u.test(term) ? unknownPair * rare : rare;
}
