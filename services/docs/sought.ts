import type { Question, Wanted } from './question.ts';
import type { Searchable } from './rank.ts';
import type { Vocabulary, WordIndex } from './word-index.ts';

/** A thing asked for: its names, each as the places of its words in `QuestionWords`. */
export interface SoughtThing {
  readonly weight: number;
  readonly alternatives: readonly (readonly number[])[];
}

/** Things asked for in one language, or among the ways to ask. */
export interface SoughtThings {
  readonly things: readonly SoughtThing[];
  /** By the place of a word: the numbers of the things that it belongs to. */
  readonly thingsWith: readonly (readonly number[])[];
}

/** The words of a question as numbers, since dozens of documents of every shelf are compared with it. */
export interface QuestionWords {
  readonly question: Question;
  /** The words, each once. The first place is no word's. */
  readonly terms: readonly string[];
  /** The place of each word. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The numbers of the words in the vocabulary; -1 for one that no document has. */
  readonly ids: readonly number[];
  /** The place of each number of the vocabulary; 0 for words that do not matter. */
  readonly places: Uint16Array;
  readonly en: SoughtThings;
  readonly zh: SoughtThings;
  readonly asked: SoughtThings;
}

/** What a question looks for in the documents of one language on one shelf. */
export interface SoughtWords extends SoughtThings, Pick<QuestionWords, 'ids' | 'places'> {
  readonly index: WordIndex;
  /** How telling each word is, by its place. */
  readonly idfs: Float64Array;
  /** The same, where a word that no document has is worth something too. */
  readonly telling: readonly number[];
}

/** A question as it is compared with the topics of one shelf. */
export interface Inquiry {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly searchable: Searchable;
  readonly en: SoughtWords;
  readonly zh: SoughtWords;
  /** The words of both languages among the ways to ask. */
  readonly asked: SoughtWords;
}

/** Looks up the words of a question once for all shelves, which have one vocabulary. */
export function numberWords(question: Question, vocabulary: Vocabulary): QuestionWords {
  const terms = [''];
  const ids = [-1];
  const placeOf = new Map<string, number>();
  const places = new Uint16Array(vocabulary.terms.length);
  const place = (term: string): number => {
    const known = placeOf.get(term);
    if (known !== undefined) return known;
    const id = vocabulary.idOf(term) ?? -1;
    const at = ids.push(id) - 1;
    terms.push(term);
    placeOf.set(term, at);
    if (id >= 0) places[id] = at;
    return at;
  };
  const thingsOf = (wanted: readonly Wanted[]): readonly SoughtThing[] =>
    wanted.map(({ weight, alternatives }) => ({
      weight,
      alternatives: alternatives.map((words) => words.map(place)),
    }));
  const [en, zh, asked] = [thingsOf(question.en), thingsOf(question.zh), thingsOf(question.asked)];
  return {
    question,
    terms,
    placeOf,
    ids,
    places,
    en: byWord(en, ids.length),
    zh: byWord(zh, ids.length),
    asked: byWord(asked, ids.length),
  };
}

/** Makes a question ready for the topics of a shelf. */
export function inquire(words: QuestionWords, searchable: Searchable): Inquiry {
  return {
    question: words.question,
    words,
    searchable,
    en: soughtWords(words, words.en, searchable.en),
    zh: soughtWords(words, words.zh, searchable.zh),
    asked: soughtWords(words, words.asked, searchable.asked),
  };
}

function byWord(things: readonly SoughtThing[], words: number): SoughtThings {
  const thingsWith: number[][] = Array.from({ length: words }, () => []);
  things.forEach(({ alternatives }, number) => {
    for (const places of alternatives) {
      for (const place of places) {
        const some = thingsWith[place];
        if (some?.at(-1) !== number) some?.push(number);
      }
    }
  });
  return { things, thingsWith };
}

function soughtWords(
  { question: { explained }, terms, ids, places }: QuestionWords,
  things: SoughtThings,
  index: WordIndex,
): SoughtWords {
  const idfs = ids.map((id) => index.idf(id));
  const telling = idfs.map((idf, place) => {
    if (idf > 0 || place === 0) return idf;
    const term = terms[place] ?? '';
    return (explained.has(term) ? explainedElse : 1) * worthOfUnknown(term, index.documents);
  });
  return { ...things, ids, places, index, idfs: new Float64Array(idfs), telling };
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
