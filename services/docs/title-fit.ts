import type { Entry } from './entry.ts';
import type { Topic } from './rank.ts';
import type { Inquiry, SoughtThing, SoughtWords } from './sought.ts';

/** What a word that only stands for a word of the question is worth beside that word itself, at most 1. */
const namedOtherwise = 1.3;

/**
 * Makes the measure of how much of a topic's title the question says, 0 to 1, in the language in which it says more. The whole of a
 * short title says more than two words of a long one, which the scores of words alone do not see.
 */
export function titleFitTo({ en, zh }: Inquiry): (topic: Topic | undefined) => number {
  const [ofEnglish, ofChinese] = [fitTo(en), fitTo(zh)];
  return (topic) => Math.max(ofEnglish(topic?.en), ofChinese(topic?.zh));
}

function fitTo({
  things,
  thingsWith,
  places,
  idfs,
  index,
}: SoughtWords): (entry: Entry | undefined) => number {
  // By the place of each word: whether a title has it, and what the question says of it; all of zeros between two titles.
  const inTitle = new Uint8Array(idfs.length);
  const said = new Float64Array(idfs.length);
  const say = (thing: SoughtThing | undefined) => {
    const worth = Math.min(1, (thing?.weight ?? 0) * namedOtherwise);
    for (const words of thing?.alternatives ?? []) {
      if (!words.every((place) => inTitle[place] === 1)) continue;
      for (const place of words) said[place] = Math.max(said[place] ?? 0, worth);
    }
  };
  return (entry) => {
    if (entry === undefined) return 0;
    const { title } = entry;
    const { length } = title;
    const known: number[] = [];
    let whole = 0;
    for (let at = 0; at < length; at += 1) {
      const id = title[at] ?? 0;
      const place = places[id] ?? 0;
      whole += index.idf(id);
      if (place === 0) continue;
      inTitle[place] = 1;
      known.push(place);
    }
    for (const place of known) {
      for (const number of thingsWith[place] ?? []) say(things[number]);
    }
    let part = 0;
    for (const place of known) {
      part += (idfs[place] ?? 0) * (said[place] ?? 0);
      inTitle[place] = said[place] = 0;
    }
    return whole === 0 ? 0 : part / whole;
  };
}
