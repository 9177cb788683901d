import type { Entry } from './entry.ts';
import type { SoughtThing, SoughtWords } from './sought.ts';

/**
 * Makes the measure of how much of what was asked for stands in each passage of a document. A passage has words of few of the
 * things asked for, so only these are weighed.
 */
export function passageScoresBy({
  things,
  thingsWith,
  places,
  ids: { length },
  idfs,
}: SoughtWords): (entry: Entry | undefined) => readonly number[] {
  // The passage that each word and each thing was last seen in, counted from 1 over all documents.
  const seen = new Uint32Array(length);
  const touched = new Uint32Array(things.length);
  let passage = 0;
  return (entry) => {
    if (entry === undefined) return [];
    const { starts, ids } = entry.passages;
    const scores: number[] = [];
    for (let part = 1; part < starts.length; part += 1) {
      passage += 1;
      let isAny = false;
      const end = starts[part] ?? 0;
      for (let at = starts[part - 1] ?? 0; at < end; at += 1) {
        const place = places[ids[at] ?? 0] ?? 0;
        if (place === 0) continue;
        seen[place] = passage;
        for (const thing of thingsWith[place] ?? []) touched[thing] = passage;
        isAny = true;
      }
      let score = 0;
      for (let number = 0; isAny && number < things.length; number += 1) {
        const thing = things[number];
        if (touched[number] !== passage || thing === undefined) continue;
        score += worth(thing, seen, passage, idfs);
      }
      scores.push(score);
    }
    return scores;
  };
}

/** What a passage gains by one thing asked for: the best of its names, each by the part of it that is there. */
function worth(
  { alternatives, weight }: SoughtThing,
  seen: Uint32Array,
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
