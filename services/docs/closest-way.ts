import type { Inquiry, SoughtWords } from './sought.ts';
import { attainable } from './sought.ts';
import type { WordIndex } from './word-index.ts';

/** One way to ask for a topic: the numbers of its words, each once, and how telling they are together. */
export interface Way {
  readonly ids: Uint32Array;
  readonly telling: number;
}

/** Puts a way to ask as numbers; `index` is the one of the ways to ask. */
export function wayOf(ids: Iterable<number>, index: Pick<WordIndex, 'idf'>): Way {
  const once = new Uint32Array([...new Set(ids)]);
  return { ids: once, telling: once.reduce((sum, id) => sum + index.idf(id), 0) };
}

/**
 * Makes the measure of how near a question is to the nearest of some ways to ask, 0 to 1. All ways to ask for a topic together
 * have many words, of which a question may have one here and one there; whoever asks the same has most words of one of them.
 */
export function closenessTo({ asked }: Inquiry): (ways: readonly Way[]) => number {
  const worth = worthOfPlaces(asked);
  const whole = attainable(asked) || 1;
  const { places } = asked;
  return (ways) => {
    let most = 0;
    for (const { ids, telling } of ways) {
      let common = 0;
      // Counted by place: a loop over values takes several times as long.
      for (let at = 0, { length } = ids; at < length; at += 1) {
        common += worth[places[ids[at] ?? 0] ?? 0] ?? 0;
      }
      if (common > 0) most = Math.max(most, common / Math.sqrt(whole * telling));
    }
    return Math.min(1, most);
  };
}

/** What each word is worth: a word of several terms more, and one of a term of several words less. */
function worthOfPlaces({ things, telling }: SoughtWords): Float64Array {
  const worth = new Float64Array(telling.length);
  for (const { alternatives, weight } of things) {
    const best = new Map<number, number>();
    for (const places of alternatives) {
      for (const place of places) {
        const one = (weight * (telling[place] ?? 0)) / Math.sqrt(places.length);
        best.set(place, Math.max(best.get(place) ?? 0, one));
      }
    }
    for (const [place, one] of best) worth[place] = (worth[place] ?? 0) + one;
  }
  return worth;
}
