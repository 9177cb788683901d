import type { Topic } from './rank.ts';
import { fold } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** The ways to ask for articles of our own and their titles, each as its key, with the numbers of the topics. */
export type SaidExactly = ReadonlyMap<string, readonly number[]>;

/** Fewer words than these are the same by chance when the common ones between them are left out. */
const leastWords = 3;

/** Gathers what the articles among the topics are asked by. Documents of folders say nothing of how they are asked for. */
export function waysToAsk(topics: readonly Topic[]): SaidExactly {
  const ways = new Map<string, number[]>();
  topics.forEach(({ en, zh }, number) => {
    for (const entry of [en, zh]) {
      if (entry?.head.article === undefined) continue;
      for (const said of [entry.head.title, ...entry.head.article.aliases]) {
        for (const key of keysOf(said)) addTo(ways, key, number);
      }
    }
  });
  return ways;
}

/** The topics that are asked by exactly these words, those first that need no word left out. */
export function exactlyAsked(question: string, ways: SaidExactly): readonly number[] {
  return [...new Set(keysOf(question).flatMap((key) => ways.get(key) ?? []))];
}

function addTo(ways: Map<string, number[]>, key: string, number: number): void {
  const known = ways.get(key);
  if (known === undefined) ways.set(key, [number]);
  else if (!known.includes(number)) known.push(number);
}

/** The letters alone; and, where there are enough, the words that matter in any form and order. */
function keysOf(text: string): readonly string[] {
  const letters =
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...new Set(tokensOf(text))].sort();
  return [
    ...(letters.length === 0 ? [] : [`said ${letters.join('')}`]),
    ...(words.length < leastWords ? [] : [`meant ${words.join(' ')}`]),
  ];
}
