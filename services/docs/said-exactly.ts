import { fold } from './fold.ts';
import type { Topic } from './rank.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './word-index.ts';

/** The ways to ask for articles of our own and their titles, each as its key, with the numbers of the topics. */
export type SaidExactly = ReadonlyMap<string, readonly number[]>;

/** A way to ask for a topic: its text, and the numbers of its words. */
export interface AskedWay {
  readonly said: string;
  readonly ids: readonly number[];
}

/** Fewer words than these are the same by chance when the common ones between them are left out. */
const leastWords = 3;

/** Gathers what the articles among the topics are asked by: their titles, and by topic the ways to ask that they name. */
export function waysToAsk(
  topics: readonly Topic[],
  named: readonly (readonly AskedWay[])[],
): SaidExactly {
  const known = new Map<string, number[]>();
  topics.forEach(({ en, zh }, number) => {
    const titles = [en, zh].flatMap((entry) =>
      entry?.head.article === undefined ? [] : [{ said: entry.head.title, ids: [...entry.title] }],
    );
    for (const { said, ids } of [...titles, ...(named[number] ?? [])]) {
      for (const key of keysOf(said, ids)) addTo(known, key, number);
    }
  });
  return known;
}

/** The topics that are asked by exactly these words, those first that need no word left out. */
export function exactlyAsked(
  question: string,
  ways: SaidExactly,
  vocabulary: Vocabulary,
): readonly number[] {
  const ids = tokensOf(question).map((token) => vocabulary.idOf(token) ?? -1);
  return [...new Set(keysOf(question, ids).flatMap((key) => ways.get(key) ?? []))];
}

function addTo(ways: Map<string, number[]>, key: string, number: number): void {
  const known = ways.get(key);
  if (known === undefined) ways.set(key, [number]);
  else if (!known.includes(number)) known.push(number);
}

/** The letters alone; and, where there are enough, the words that matter in any form and order. */
function keysOf(text: string, ids: readonly number[]): readonly string[] {
  const letters = fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const words = [...new Set(ids)].sort((one, other) => one - other);
  return [
    ...(letters === '' ? [] : [`said ${letters}`]),
    ...(words.length < leastWords ? [] : [`meant ${words.join(' ')}`]),
  ];
}
