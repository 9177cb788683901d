import { domainMark } from './domains.ts';
import { knownWord, wordsOf } from './find-concepts.ts';
import type { Feature } from './rule.ts';

/** Words and characters that are looked at; a message says early what it is about. */
const mostWords = 60;
const mostCharacters = 160;
/** Longer words are also known by their beginning, so that their other forms are. */
const longestWithoutStem = 5;

/** What stands for a domain, a number and a word of Latin letters between Han characters. */
const marks = { domain: 'D', number: 'N', word: 'L' } as const;

/** A message as the weights know it. */
export interface Traced {
  /** In lower case and folded for matching, a `domainMark` in place of each domain. */
  readonly plain: string;
  readonly seen: ReadonlySet<Feature>;
  /** Domains that are not the speaker's own. */
  readonly domains: number;
}

/**
 * Everything in a message that may tell what is wanted, each once: its features, its words alone and in pairs, its Han characters
 * alone and in rows of two and three, how many domains there are and how long it is.
 */
export function traitsOf({ plain, seen, domains }: Traced): ReadonlySet<string> {
  const traits = new Set<string>(['*', `#${Math.min(domains, 3)}`]);
  for (const feature of seen) traits.add(`=${feature}`);
  if (/[?？]\s*$/u.test(plain)) traits.add('?');
  if (/["「『]/u.test(plain)) traits.add('"');
  const marked = plain.replaceAll(domainMark, ` ${marks.domain} `);
  const count = addWords(marked, traits) + addCharacters(marked, traits);
  traits.add(`~${[1, 2, 4, 7, 12, 20].filter((most) => count > most).length}`);
  return traits;
}

/** Gives the number of words. */
function addWords(marked: string, traits: Set<string>): number {
  const words = wordsOf(marked.replaceAll(marks.domain, ' 0d ').replace(/\d{3,}/gu, ' 0n '));
  if (words.length === 0) return 0;
  let before = '^';
  for (const word of words.slice(0, mostWords)) {
    traits.add(word);
    const known = knownWord(word);
    if (known !== word) traits.add(known);
    if (known.length > longestWithoutStem) traits.add(`${known.slice(0, longestWithoutStem)}-`);
    traits.add(`${before} ${known}`);
    before = known;
  }
  traits.add(`${before} $`);
  return words.length;
}

/** Gives the number of Han characters, two of them being about a word. */
function addCharacters(marked: string, traits: Set<string>): number {
  if (!/[\p{sc=Han}\p{sc=Bopo}]/u.test(marked)) return 0;
  const row = Array.from(
    marked
      .replace(/[a-z][a-z\d'-]*/gu, marks.word)
      .replace(/\d+/gu, marks.number)
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ).slice(0, mostCharacters);
  const all = ['^', ...row, '$'];
  for (let at = 0; at + 1 < all.length; at += 1) {
    const [one = '', two = '', three = ''] = all.slice(at, at + 3);
    if (one !== '^') traits.add(one);
    traits.add(one + two);
    if (three !== '') traits.add(one + two + three);
  }
  return Math.ceil(row.length / 2);
}
