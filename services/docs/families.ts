import type { Ranked, Searchable, Topic } from './rank.ts';

/** An answer, and the topics that say nearly the same for another case. */
export interface Member {
  readonly ranked: Ranked;
  /** Numbers of the other topics of its family, best first. */
  readonly alike: readonly number[];
}

/** Share of common words from which two topics count as one text for two cases. */
const leastCommon = 0.7;
/** Of one family as many stand among the first three. */
const mostInFront = 2;
const front = 3;

/**
 * Puts topics of one family together: the four ways to build an Edge have a page each for names, ports and certificates, which
 * differ by a few words. Each answer names the others, and of a family only two stand in front.
 */
export function familiesOf(ranked: readonly Ranked[], { topics }: Searchable): readonly Member[] {
  const words = ranked.map(({ number }) => wordsOf(topics[number]));
  const alike = ranked.map((): number[] => []);
  for (let one = 0; one < ranked.length; one += 1) {
    for (let other = one + 1; other < ranked.length; other += 1) {
      if (common(words[one] ?? noWords, words[other] ?? noWords) < leastCommon) continue;
      alike[one]?.push(other);
      alike[other]?.push(one);
    }
  }
  const members = ranked.map((one, index) => ({
    ranked: one,
    alike: (alike[index] ?? [])
      .sort((first, second) => first - second)
      .map((other) => ranked[other]?.number ?? 0),
  }));
  const inFront: Member[] = [];
  const behind: Member[] = [];
  for (const member of members) {
    const before = inFront.filter(({ ranked: other }) => member.alike.includes(other.number));
    const isCrowded = inFront.length < front && before.length >= mostInFront;
    (isCrowded ? behind : inFront).push(member);
  }
  return [...inFront.slice(0, front), ...behind, ...inFront.slice(front)];
}

const noWords = new Uint32Array();

/** The numbers of its words, each once and in order. */
function wordsOf(topic: Topic | undefined): Uint32Array {
  return (topic?.en ?? topic?.zh)?.topic.ids ?? noWords;
}

function common(one: Uint32Array, other: Uint32Array): number {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  // Texts of very different lengths cannot have enough in common, and short ones have it by chance.
  if (few.length < 20 || few.length < leastCommon * many.length) return 0;
  let both = 0;
  let at = 0;
  // So many words of the shorter text may be missing in the longer one; most pairs of texts show soon that more are.
  let mayMiss =
    few.length - Math.floor((leastCommon * (few.length + many.length)) / (1 + leastCommon));
  for (let index = 0; index < few.length && mayMiss >= 0; index += 1) {
    const word = few[index] ?? 0;
    while (at < many.length && (many[at] ?? 0) < word) at += 1;
    if (many[at] === word) both += 1;
    else mayMiss -= 1;
  }
  return both / (few.length + many.length - both);
}
