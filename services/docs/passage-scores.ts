import type { Entry } from './entry.ts';
import type { SoughtThing, SoughtWords } from './sought.ts';

/** How much of what was asked for stands in each passage of a document. */
export function passageScores(
  entry: Entry | undefined,
  { things, places, ids: { length }, idfs }: SoughtWords,
): readonly number[] {
  if (entry === undefined) return [];
  const { starts, ids } = entry.passages;
  const scores: number[] = [];
  // The passage that each word was last seen in, counted from 1.
  const seen = new Uint16Array(length);
  for (let passage = 1; passage < starts.length; passage += 1) {
    let isAny = false;
    const end = starts[passage] ?? 0;
    for (let at = starts[passage - 1] ?? 0; at < end; at += 1) {
      const place = places[ids[at] ?? 0] ?? 0;
      if (place === 0) continue;
      seen[place] = passage;
      isAny = true;
    }
    let score = 0;
    if (isAny) for (const thing of things) score += worth(thing, seen, passage, idfs);
    scores.push(score);
  }
  return scores;
}

/** What a passage gains by one thing asked for: the best of its names, each by the part of it that is there. */
function worth(
  { alternatives, weight }: SoughtThing,
  seen: Uint16Array,
  passage: number,
  idfs: Float64Array,
): number {
  let best = 0;
  for (const places of alternatives) {
    let sum = 0;
    for (const place of places) if (seen[place] === passage) sum += idfs[place] ?? 0;
    if (sum > 0) best = Math.max(best, sum / Math.sqrt(places.length));
  }
  return best * weight;
}
