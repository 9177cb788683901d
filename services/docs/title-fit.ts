import type { Entry } from './entry.ts';
import type { Topic } from './rank.ts';
import type { Inquiry, SoughtWords } from './sought.ts';

/** What a word that only stands for a word of the question is worth beside that word itself, at most 1. */
const namedOtherwise = 1.3;

/**
 * How much of a topic's title the question says, 0 to 1, in the language in which it says more. The whole of a short title says
 * more than two words of a long one, which the scores of words alone do not see.
 */
export function titleFit(topic: Topic | undefined, { en, zh }: Inquiry): number {
  return Math.max(fitOf(topic?.en, en), fitOf(topic?.zh, zh));
}

function fitOf(entry: Entry | undefined, { things, places, ids, index }: SoughtWords): number {
  if (entry === undefined) return 0;
  const inTitle = new Uint8Array(ids.length);
  for (const id of entry.title) inTitle[places[id] ?? 0] = 1;
  inTitle[0] = 0;
  const said = new Float64Array(ids.length);
  for (const { alternatives, weight } of things) {
    const worth = Math.min(1, weight * namedOtherwise);
    for (const words of alternatives) {
      if (!words.every((place) => inTitle[place] === 1)) continue;
      for (const place of words) said[place] = Math.max(said[place] ?? 0, worth);
    }
  }
  let whole = 0;
  let part = 0;
  for (const id of entry.title) {
    const telling = index.idf(id);
    whole += telling;
    part += telling * (said[places[id] ?? 0] ?? 0);
  }
  return whole === 0 ? 0 : part / whole;
}
