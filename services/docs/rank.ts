import type { DocsLocale } from '../model/documentation.ts';
import type { Entry } from './entry.ts';
import type { Question, Wanted } from './question.ts';
import type { Vocabulary, WordIndex } from './word-index.ts';

/** A topic: the same text in up to two languages. */
export interface Topic {
  readonly en: Entry | undefined;
  /** The human translation where there is one, else the machine's. */
  readonly zh: Entry | undefined;
  readonly isHub: boolean;
}

/** What is searched: topics, by number, and the words of each language and of the ways to ask. */
export interface Searchable {
  readonly vocabulary: Vocabulary;
  readonly topics: readonly Topic[];
  readonly en: WordIndex;
  readonly zh: WordIndex;
  readonly asked: WordIndex;
}

export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** How much of what was asked for stands in its best passage, or among the ways to ask for it; 0 to 1. */
  readonly covered: number;
}

/** Topics of which the passages are looked at. */
const looked = 30;
/** Weights found by trying; bench/docs.ts measures them. */
const mixing = {
  /** The words of the question's own language, and of the other one. */
  en: { en: 1, zh: 0.35 },
  'zh-TW': { en: 0.9, zh: 0.9 },
  asked: 0.75,
  passage: 0.22,
  hub: 0.9,
} as const;

/** Orders the topics by how well they answer; at most `most` of them. */
export function rank(question: Question, searchable: Searchable, most: number): readonly Ranked[] {
  const { topics } = searchable;
  const mix = mixing[question.locale];
  const scores = new Float32Array(topics.length);
  addScores(question.en, searchable.en, mix.en, scores);
  addScores(question.zh, searchable.zh, mix.zh, scores);
  const asked = new Float32Array(topics.length);
  addScores([...question.en, ...question.zh], searchable.asked, mixing.asked, asked);
  for (let at = 0; at < asked.length; at += 1) scores[at] = (scores[at] ?? 0) + (asked[at] ?? 0);
  const best = highest(scores, looked);
  const top = scores[best[0] ?? 0] ?? 0;
  if (top === 0) return [];
  const passages = best.map((number) => bestPassages(number, question, searchable));
  const topPassage = Math.max(...passages, Number.MIN_VALUE);
  const attainable = attainableOf(question, searchable);
  const ranked = best.map((number, index) => {
    const ofTopic = (scores[number] ?? 0) / top;
    const ofPassage = (passages[index] ?? 0) / topPassage;
    const both = (1 - mixing.passage) * ofTopic + mixing.passage * ofPassage;
    const score = both * (topics[number]?.isHub === true ? mixing.hub : 1);
    return {
      number,
      score,
      covered: Math.min(
        1,
        Math.max(passages[index] ?? 0, 0.45 * (asked[number] ?? 0)) / attainable,
      ),
    };
  });
  return ranked.sort((one, other) => other.score - one.score).slice(0, most);
}

/** Of words that stand for each other, the best counts, so that a term with many names is not worth more. */
function addScores(
  wanted: readonly Wanted[],
  index: WordIndex,
  weight: number,
  into: Float32Array,
): void {
  let best: Float32Array | undefined;
  let one: Float32Array | undefined;
  for (const { alternatives, weight: own } of wanted) {
    const [only] = alternatives;
    if (alternatives.length === 1 && only?.length === 1) {
      index.score(only[0] ?? '', weight * own, into);
      continue;
    }
    best = (best ?? new Float32Array(into.length)).fill(0);
    for (const terms of alternatives) {
      one = (one ?? new Float32Array(into.length)).fill(0);
      for (const term of terms) index.score(term, (weight * own) / Math.sqrt(terms.length), one);
      for (let at = 0; at < one.length; at += 1) {
        if ((one[at] ?? 0) > (best[at] ?? 0)) best[at] = one[at] ?? 0;
      }
    }
    for (let at = 0; at < best.length; at += 1) into[at] = (into[at] ?? 0) + (best[at] ?? 0);
  }
}

/** Numbers of the highest scores, best first. */
function highest(scores: Float32Array, most: number): readonly number[] {
  const numbers: number[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score <= least && numbers.length >= most) continue;
    if (score === 0) continue;
    const at = numbers.findIndex((other) => (scores[other] ?? 0) < score);
    numbers.splice(at < 0 ? numbers.length : at, 0, number);
    if (numbers.length > most) numbers.pop();
    if (numbers.length === most) least = scores[numbers[most - 1] ?? 0] ?? 0;
  }
  return numbers;
}

function bestPassages(number: number, question: Question, searchable: Searchable): number {
  const topic = searchable.topics[number];
  const mix = mixing[question.locale];
  const of = (entry: Entry | undefined, locale: DocsLocale) =>
    Math.max(0, ...passageScores(entry, question, searchable, locale));
  return mix.en * of(topic?.en, 'en') + mix.zh * of(topic?.zh, 'zh-TW');
}

/** A thing asked for, with the numbers of its words and how telling each is. */
interface Counted {
  readonly weight: number;
  readonly alternatives: readonly (readonly (readonly [id: number, idf: number])[])[];
}

/** What a question looks for in one language, and which words matter to it at all. */
interface Lookup {
  readonly wanted: readonly Counted[];
  readonly matters: Uint8Array;
}

const lookups = new WeakMap<Question, Partial<Record<DocsLocale, Lookup>>>();

/** Made once for each question, since dozens of passages are compared with it. */
function lookupOf(question: Question, searchable: Searchable, locale: DocsLocale): Lookup {
  const made = lookups.get(question) ?? {};
  lookups.set(question, made);
  const found = made[locale];
  if (found !== undefined) return found;
  const [wanted, index] =
    locale === 'en' ? [question.en, searchable.en] : [question.zh, searchable.zh];
  const { vocabulary } = searchable;
  const matters = new Uint8Array(vocabulary.terms.length);
  const counted = wanted.map(({ weight, alternatives }) => ({
    weight,
    alternatives: alternatives.map((terms) =>
      terms.map((term) => {
        const id = vocabulary.idOf(term) ?? -1;
        if (id >= 0) matters[id] = 1;
        return [id, index.idf(term)] as const;
      }),
    ),
  }));
  const lookup = { wanted: counted, matters };
  made[locale] = lookup;
  return lookup;
}

/** How much of what was asked for stands in each passage of a document. */
export function passageScores(
  entry: Entry | undefined,
  question: Question,
  searchable: Searchable,
  locale: DocsLocale,
): readonly number[] {
  if (entry === undefined) return [];
  const { wanted, matters } = lookupOf(question, searchable, locale);
  const { starts, ids } = entry.passages;
  const scores: number[] = [];
  for (let passage = 0; passage + 1 < starts.length; passage += 1) {
    const has = new Set<number>();
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0;
      if (matters[id] === 1) has.add(id);
    }
    scores.push(has.size === 0 ? 0 : wanted.reduce((sum, one) => sum + worth(one, has), 0));
  }
  return scores;
}

/** What a passage gains by one thing asked for: the best of its names, each by the part of it that is there. */
function worth({ alternatives, weight }: Counted, has: ReadonlySet<number>): number {
  let best = 0;
  for (const terms of alternatives) {
    let sum = 0;
    for (const [id, idf] of terms) if (has.has(id)) sum += idf;
    best = Math.max(best, sum / Math.sqrt(terms.length));
  }
  return best * weight;
}

/** What a passage that has everything would gain. A word that no document knows counts like a rare one. */
function attainableOf(question: Question, { en, zh }: Searchable): number {
  const mix = mixing[question.locale];
  const sum = (wanted: readonly Wanted[], index: WordIndex): number => {
    const rare = Math.log(1 + index.documents);
    return wanted.reduce((total, { alternatives, weight }) => {
      const values = alternatives.map((terms) => {
        const each = terms.map((term) => index.idf(term) || rare);
        return each.reduce((one, other) => one + other, 0) / Math.sqrt(terms.length);
      });
      return total + weight * Math.max(0, ...values);
    }, 0);
  };
  return mix.en * sum(question.en, en) + mix.zh * sum(question.zh, zh) || 1;
}
