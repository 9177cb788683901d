import type { Ranked, Searchable } from './rank.ts';
import { worthOfUnknown, type Inquiry } from './sought.ts';
import { tokensOf } from './tokens.ts';

/** What tells that the topics that fit best are answers. */
export interface Signs {
  /** The logarithm of one more than the terms of the field that the question names: the first tell most. */
  readonly terms: number;
  /** What the best passage covers of what was asked, 0 to 1. */
  readonly covered: number;
  /** The part of the question's own words that the topic has. */
  readonly words: number;
  /** The part of the topic's title that the question says. */
  readonly title: number;
  /** The same of that topic among the next ones of which it says most. */
  readonly nearTitle: number;
  /** How near the question comes to the nearest way to ask for the topic. */
  readonly said: number;
  /** The same of that topic among the next ones to which it comes nearest. */
  readonly nearSaid: number;
  /** The part of the question's own words that neither documents nor ways to ask know, nor terms of the field explain. */
  readonly unknown: number;
  /** 1 for a subject of another field that the topic does not know. */
  readonly elsewhere: number;
  /** Subjects of another field, known or not, up to two. */
  readonly other: number;
  /** The logarithm of the question's length in words: what is long is never covered as well as what is short. */
  readonly length: number;
}

interface Judgement {
  /** How much each sign counts for an answer. */
  readonly weights: Signs;
  /** Below it lie questions that no document answers. */
  readonly leastEvidence: number;
}

/**
 * Made by `bench/learn-confidence.ts` from questions whose answers are known. Of most documents of a clone nobody wrote down how
 * people ask for them, so that no question comes near: these are judged by the other signs. What is asked of them lies a little below
 * what the benchmark prints: the words of a new question fit less well than those that the weights were made from, and of two faults
 * a refusal is the worse one.
 */
const judgements: Readonly<Record<'asked' | 'unasked', Judgement>> = {
  asked: {
    weights: {
      terms: 1.9,
      covered: 5.19,
      words: 1.94,
      title: 1.53,
      nearTitle: 1.14,
      said: 2.49,
      nearSaid: 0.3,
      unknown: -2.68,
      elsewhere: -2.01,
      other: -1.13,
      length: 1.43,
    },
    leastEvidence: 8.2,
  },
  unasked: {
    weights: {
      terms: 2.16,
      covered: 6.4,
      words: 1.65,
      title: 1.63,
      nearTitle: 0.22,
      said: 0,
      nearSaid: 0,
      unknown: -1.95,
      elsewhere: -1.9,
      other: -0.98,
      length: 1.11,
    },
    leastEvidence: 5.2,
  },
};
/** Added for a subject of another field that an article of ours does not know: they all speak of one field. */
const outsideOurs = -1;
const mostOthers = 2;
/** Shorter questions count as this long: none of so few words says less of the field for it. */
const leastLength = 6;

/**
 * Whether the topics that fit best, best first, can be taken for answers. What fits may do so by chance, since some topic is always
 * nearest: so a question must speak of the field, and of nothing that the best topic does not know.
 */
export function isAnswered(inquiry: Inquiry, ranked: readonly Ranked[]): boolean {
  const signs = signsOf(inquiry, ranked);
  if (signs === undefined) return false;
  const { topics, ways } = inquiry.searchable;
  const number = ranked[0]?.number ?? -1;
  const { weights, leastEvidence } =
    judgements[(ways[number] ?? []).length === 0 ? 'unasked' : 'asked'];
  const evidence = signNames.reduce((sum, name) => sum + weights[name] * signs[name], 0);
  const { en, zh } = topics[number] ?? {};
  const isOurs = (en ?? zh)?.head.article !== undefined;
  return evidence + (isOurs ? outsideOurs * signs.elsewhere : 0) >= leastEvidence;
}

/** The signs in the order in which they are told. */
export const signNames = [
  'terms',
  'covered',
  'words',
  'title',
  'nearTitle',
  'said',
  'nearSaid',
  'unknown',
  'elsewhere',
  'other',
  'length',
] as const satisfies readonly (keyof Signs)[];

/** The signs of the topics that fit best, best first; undefined where nothing fits at all. */
export function signsOf(inquiry: Inquiry, ranked: readonly Ranked[]): Signs | undefined {
  const { question, searchable } = inquiry;
  const [best] = ranked;
  if (best === undefined || best.covered === 0) return undefined;
  const { others, terms, words } = question;
  const isKnown = knownTo(best.number, searchable);
  const parts = ownWords(inquiry, isKnown);
  const isElsewhere = others.some((subject) => !tokensOf(subject).every(isKnown));
  return {
    terms: Math.log1p(terms),
    covered: best.covered,
    words: parts.had,
    title: best.title,
    nearTitle: Math.max(...ranked.map(({ title }) => title)),
    said: best.said,
    nearSaid: Math.max(...ranked.map(({ said }) => said)),
    unknown: parts.unknown,
    elsewhere: isElsewhere ? 1 : 0,
    other: Math.min(mostOthers, others.length),
    length: Math.log1p(Math.max(leastLength, words.length)),
  };
}

/** What a topic has, be it among the ways to ask for it. */
function knownTo(
  number: number,
  { vocabulary, en, zh, asked }: Searchable,
): (term: string) => boolean {
  return (term) => {
    const id = vocabulary.idOf(term) ?? -1;
    return [en, zh, asked].some((index) => index.has(id, number));
  };
}

/** The parts of the question's words that a topic has, and that nobody knows; the more telling ones count more. */
function ownWords(
  { question: { words, explained }, searchable }: Inquiry,
  isKnown: (term: string) => boolean,
): { readonly had: number; readonly unknown: number } {
  const { vocabulary, en, zh, asked, topics } = searchable;
  let all = 0;
  let had = 0;
  let unknown = 0;
  for (const word of words) {
    const id = vocabulary.idOf(word) ?? -1;
    const worth = Math.max(en.idf(id), zh.idf(id)) || worthOfUnknown(word, topics.length);
    all += worth;
    if (explained.has(word) || isKnown(word)) had += worth;
    else if (Math.max(en.idf(id), zh.idf(id), asked.idf(id)) === 0) unknown += worth;
  }
  return all === 0 ? { had: 0, unknown: 0 } : { had: had / all, unknown: unknown / all };
}
