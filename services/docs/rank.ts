import { closenessTo, type Way } from './closest-way.ts';
import type { Entry } from './entry.ts';
import { passageScoresBy } from './passage-scores.ts';
import type { Question } from './question.ts';
import type { SaidExactly } from './said-exactly.ts';
import { attainable, type Inquiry, type SoughtWords } from './sought.ts';
import { titleFitTo } from './title-fit.ts';
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
  /** By topic: each way to ask for it. */
  readonly ways: readonly (readonly Way[])[];
  /** Whole questions that our articles name as theirs. */
  readonly said: SaidExactly;
}

export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** How much of what was asked for stands in its best passage, or among the ways to ask for it; 0 to 1. */
  readonly covered: number;
  /** How much of its title the question says, 0 to 1. */
  readonly title: number;
  /** How near the nearest of the ways to ask for it comes to the question, 0 to 1. */
  readonly said: number;
}

/** Topics of which the passages are looked at. */
const looked = 30;
/** Weights found by trying; bench/documents.ts measures them. */
const mixing = {
  /** The words of the question's own language, and of the other one. */
  en: { en: 1, zh: 0.35 },
  'zh-TW': { en: 0.9, zh: 0.9 },
  asked: 1,
  passage: 0.18,
  title: 0.15,
  said: 0.6,
  hub: 0.95,
  /** A glossary has a word for everything, and a guide goes through everything. */
  'term-list': 0.85,
  guide: 0.8,
  /** A guide where steps are asked for. */
  steps: 1.1,
} as const;

/** Orders the topics by how well they answer; at most `most` of them. */
export function rank(inquiry: Inquiry, most: number): readonly Ranked[] {
  const { topics, ways } = inquiry.searchable;
  const { scores, asked } = scoresOf(inquiry);
  const best = highest(scores, looked);
  const top = scores[best[0] ?? 0] ?? 0;
  if (top === 0) return [];
  const bestPassage = bestPassageBy(inquiry);
  const passages = best.map((number) => bestPassage(topics[number]));
  const topPassage = Math.max(...passages, Number.MIN_VALUE);
  const whole = attainableOf(inquiry);
  const closeness = closenessTo(inquiry);
  const titleFit = titleFitTo(inquiry);
  const ranked = best.map((number, index) => {
    const topic = topics[number];
    const ofPassage = passages[index] ?? 0;
    const both =
      (1 - mixing.passage) * ((scores[number] ?? 0) / top) +
      mixing.passage * (ofPassage / topPassage);
    const title = titleFit(topic);
    const said = closeness(ways[number] ?? []);
    const full =
      (both + mixing.title * title ** 2 + mixing.said * said) / (1 + mixing.title + mixing.said);
    const known = Math.max(ofPassage, 0.45 * (asked[number] ?? 0));
    return {
      number,
      score: full * standingOf(topic, inquiry.question),
      covered: Math.min(1, known / whole),
      title,
      said,
    };
  });
  return ranked.sort((one, other) => other.score - one.score).slice(0, most);
}

/** What a topic counts by its kind. */
function standingOf(topic: Topic | undefined, { wantsSteps }: Question): number {
  const kind = (topic?.en ?? topic?.zh)?.head.article?.kind;
  if (kind === 'guide') return wantsSteps ? mixing.steps : mixing.guide;
  if (kind === 'term-list') return mixing['term-list'];
  return topic?.isHub === true ? mixing.hub : 1;
}

interface Scores {
  /** By topic: all its words, those of the ways to ask included. */
  readonly scores: Float32Array;
  /** By topic: the ways to ask alone. */
  readonly asked: Float32Array;
}

function scoresOf({ question, searchable, en, zh, asked: ways }: Inquiry): Scores {
  const mix = mixing[question.locale];
  const empty = () => new Float32Array(searchable.topics.length);
  const [scores, asked, work] = [empty(), empty(), { best: empty(), one: empty() }];
  addScores(en, mix.en, scores, work);
  addScores(zh, mix.zh, scores, work);
  addScores(ways, mixing.asked, asked, work);
  for (let at = 0; at < asked.length; at += 1) scores[at] = (scores[at] ?? 0) + (asked[at] ?? 0);
  return { scores, asked };
}

/** Arrays to count in, all of zeros before and after. */
interface Work {
  readonly best: Float32Array;
  readonly one: Float32Array;
}

/** Of words that stand for each other, the best counts, so that a term with many names is not worth more. */
function addScores(
  { index, things, ids }: SoughtWords,
  weight: number,
  into: Float32Array,
  { best, one }: Work,
): void {
  const idAt = (place: number) => ids[place] ?? -1;
  for (const { alternatives, weight: own } of things) {
    const [only = []] = alternatives;
    if (alternatives.length === 1 && only.length === 1) {
      index.score(idAt(only[0] ?? 0), weight * own, into);
      continue;
    }
    for (const places of alternatives) {
      const each = (weight * own) / Math.sqrt(places.length);
      for (const place of places) index.score(idAt(place), each, one);
      // One name alone is the best of all.
      if (alternatives.length === 1) break;
      for (const place of places) index.raise(idAt(place), one, best);
    }
    const scored = alternatives.length === 1 ? one : best;
    for (const place of new Set(alternatives.flat())) index.move(idAt(place), scored, into);
  }
}

/** Numbers of the highest scores, best first. */
function highest(scores: Float32Array, most: number): readonly number[] {
  const numbers: number[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score === 0 || (score <= least && numbers.length >= most)) continue;
    let at = numbers.length;
    while (at > 0 && (scores[numbers[at - 1] ?? 0] ?? 0) < score) at -= 1;
    numbers.splice(at, 0, number);
    if (numbers.length > most) numbers.pop();
    if (numbers.length === most) least = scores[numbers[most - 1] ?? 0] ?? 0;
  }
  return numbers;
}

/** Makes the measure of the best passage of a topic in both languages. */
function bestPassageBy({ question, en, zh }: Inquiry): (topic: Topic | undefined) => number {
  const mix = mixing[question.locale];
  const [ofEnglish, ofChinese] = [passageScoresBy(en), passageScoresBy(zh)];
  return (topic) =>
    mix.en * Math.max(0, ...ofEnglish(topic?.en)) + mix.zh * Math.max(0, ...ofChinese(topic?.zh));
}

/** What a passage that has everything would gain. */
function attainableOf({ question, en, zh }: Inquiry): number {
  const mix = mixing[question.locale];
  return mix.en * attainable(en) + mix.zh * attainable(zh) || 1;
}
