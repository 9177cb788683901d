import type { Concept, Lexicon } from './concepts.ts';
import { chinese } from './lexicon-zh.ts';
import { english } from './lexicon-en.ts';
import { languageNames } from './language-phrases.ts';
import { grammarWords, wordsOfNoLanguage } from './language-words.ts';
import { plainHan, plainWords } from './plain-words.ts';
import { forMatching } from './traditional.ts';
import { typoRepair } from './typos.ts';

/** Words and characters that are looked at; a message that goes on longer says what it is about before. */
const mostWords = 300;
const mostCharacters = 600;
/** Words of the longest English phrase, and characters of the longest Chinese one. */
const longestPhrase = 7;
const longestHan = 10;

type Table = ReadonlyMap<string, readonly Concept[]>;

const latinTable = new Map<string, readonly Concept[]>();
const hanTable = new Map<string, readonly Concept[]>();
/** First words of phrases, and first characters, so that nothing else is looked up at length. */
const begins = new Set<string>();
for (const lexicon of [english, chinese]) fill(lexicon);

/** The single English words of the lexicon. */
const vocabulary: ReadonlySet<string> = new Set(
  [...latinTable.keys()].flatMap((phrase) => phrase.split(' ')),
);
const repair = typoRepair(vocabulary);

/** What the lexicon makes of a text. */
export interface Concepts {
  readonly concepts: ReadonlySet<Concept>;
  /** Words that neither the lexicon nor grammar knows, two Chinese characters being one. */
  readonly strangers: number;
}

/** The concepts of a text that `forMatching` has prepared, in lower case. A word inside a longer known phrase does not count. */
export function findConcepts(text: string): Concepts {
  const concepts = new Set<Concept>();
  const words = wordsOf(text).map((word) => knownWord(word));
  const unknownWords = walk(words, longestPhrase, latinTable, ' ', concepts).filter(
    (word) => word.length > 1 && !/^\d+$/u.test(word) && !isPlainWord(word),
  );
  const joined = text.slice(0, 2 * mostCharacters).replace(/\s+/gu, '');
  const characters = Array.from(joined).slice(0, mostCharacters);
  const unknownHan = walk(characters, longestHan, hanTable, '', concepts).filter(
    (character) => /\p{sc=Han}/u.test(character) && !plainHan.has(character),
  );
  return { concepts, strangers: unknownWords.length + Math.floor(unknownHan.length / 2) };
}

const languages: ReadonlySet<string> = new Set(
  languageNames.flatMap(([, names]) => names.split(/[| ]/u)),
);

function isPlainWord(word: string): boolean {
  return [grammarWords, plainWords, wordsOfNoLanguage, languages].some((known) => known.has(word));
}

/** English words in lower case: no apostrophes, hyphens part them. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/['’]/gu, '').replace(/(?<=\p{L})\+\+/gu, 'plusplus');
  return (plain.match(/[a-z\d\u00c0-\u024f]+/gu) ?? []).slice(0, mostWords);
}

/** Looks up the longest piece at each place; what lies inside a piece that was found is passed over. Gives the pieces that are in none. */
function walk(
  pieces: readonly string[],
  longest: number,
  table: Table,
  joint: string,
  found: Set<Concept>,
): readonly string[] {
  let covered = 0;
  const unknown: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const most = begins.has(piece) ? Math.min(longest, pieces.length - at) : 0;
    for (let length = most; length > 0 && at + length > covered; length -= 1) {
      const meant = table.get(pieces.slice(at, at + length).join(joint));
      if (meant === undefined) continue;
      for (const concept of meant) found.add(concept);
      covered = at + length;
      break;
    }
    if (at >= covered) unknown.push(piece);
  }
  return unknown;
}

/** The word itself when it is known, else without its ending, else as it was probably meant. */
export function knownWord(word: string): string {
  if (vocabulary.has(word)) return word;
  const stem = endings
    .filter((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .find((shorter) => vocabulary.has(shorter));
  return stem ?? repair(word) ?? word;
}

const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er'];

function fill(lexicon: Lexicon): void {
  for (const concept of Object.keys(lexicon).filter(isConceptOf(lexicon))) {
    for (const phrase of lexicon[concept].split('|')) add(phrase, concept);
  }
}

function isConceptOf(lexicon: Lexicon) {
  return (name: string): name is Concept => Object.hasOwn(lexicon, name);
}

function add(phrase: string, concept: Concept): void {
  const isHan = /\p{sc=Han}/u.test(phrase);
  const table = isHan ? hanTable : latinTable;
  const key = isHan ? forMatching(phrase).replace(/\s+/gu, '') : wordsOf(phrase).join(' ');
  begins.add((isHan ? Array.from(key)[0] : key.split(' ')[0]) ?? '');
  table.set(key, [...new Set([...(table.get(key) ?? []), concept])]);
}
