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

/** Phrases by their pieces, words or characters: one that goes on stands below its beginning. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** What the pieces up to here mean, when they are a phrase. */
  meant?: readonly Concept[];
}

const latinTree: Branch = { next: new Map() };
const hanTree: Branch = { next: new Map() };
/** The single English words of the lexicon. */
const vocabulary = new Set<string>();
for (const lexicon of [english, chinese]) fill(lexicon);
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
  const unknownWords = walk(words, latinTree, concepts).filter(
    (word) => word.length > 1 && !/^\d+$/u.test(word) && !isPlainWord(word),
  );
  return { concepts, strangers: unknownWords.length + strangersInHan(text, concepts) };
}

/** Two characters that nobody knows are about one word. */
function strangersInHan(text: string, concepts: Set<Concept>): number {
  if (!/\p{sc=Han}/u.test(text)) return 0;
  const joined = text.slice(0, 2 * mostCharacters).replace(/\s+/gu, '');
  const characters = Array.from(joined).slice(0, mostCharacters);
  const unknown = walk(characters, hanTree, concepts).filter(
    (character) => !plainHan.has(character) && /\p{sc=Han}/u.test(character),
  );
  return Math.floor(unknown.length / 2);
}

const languages: ReadonlySet<string> = new Set(
  languageNames.flatMap(([, names]) => names.split(/[| ]/u)),
);

const plainLists = [grammarWords, plainWords, wordsOfNoLanguage, languages];

function isPlainWord(word: string): boolean {
  return plainLists.some((known) => known.has(word));
}

/** English words in lower case: no apostrophes, hyphens part them. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/['’]/gu, '').replace(/(?<=\p{L})\+\+/gu, 'plusplus');
  return (plain.match(/[a-z\d\u00c0-\u024f]+/gu) ?? []).slice(0, mostWords);
}

/** Looks up the longest piece at each place; what lies inside a piece that was found is passed over. Gives the pieces that are in none. */
function walk(pieces: readonly string[], tree: Branch, found: Set<Concept>): readonly string[] {
  let covered = 0;
  const unknown: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const { meant, end } = longestAt(pieces, at, tree);
    if (meant !== undefined && end > covered) {
      for (const concept of meant) found.add(concept);
      covered = end;
    }
    if (at >= covered) unknown.push(piece);
  }
  return unknown;
}

/** The longest phrase that begins at a place, and where it ends. */
function longestAt(
  pieces: readonly string[],
  from: number,
  tree: Branch,
): { readonly meant: readonly Concept[] | undefined; readonly end: number } {
  let meant: readonly Concept[] | undefined;
  let end = from;
  let branch = tree.next.get(pieces[from] ?? '');
  for (let at = from + 1; branch !== undefined; at += 1) {
    if (branch.meant !== undefined) {
      meant = branch.meant;
      end = at;
    }
    branch = at < pieces.length ? branch.next.get(pieces[at] ?? '') : undefined;
  }
  return { meant, end };
}

/** The word itself when it is known, else without its ending, else as it was probably meant. */
export function knownWord(word: string): string {
  if (vocabulary.has(word)) return word;
  for (const ending of endings) {
    if (word.length <= ending.length + 2 || !word.endsWith(ending)) continue;
    const shorter = word.slice(0, -ending.length);
    if (vocabulary.has(shorter)) return shorter;
  }
  return repair(word) ?? word;
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
  const pieces = isHan ? Array.from(forMatching(phrase).replace(/\s+/gu, '')) : wordsOf(phrase);
  if (!isHan) for (const word of pieces) vocabulary.add(word);
  // A phrase that is longer than what is looked up would only be found by chance.
  if (pieces.length > (isHan ? longestHan : longestPhrase)) return;
  let branch = isHan ? hanTree : latinTree;
  for (const piece of pieces) {
    const next: Branch = branch.next.get(piece) ?? { next: new Map() };
    branch.next.set(piece, next);
    branch = next;
  }
  branch.meant = [...new Set([...(branch.meant ?? []), concept])];
}
