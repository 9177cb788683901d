import type { DocsLocale, DocsNote } from '../model/documentation.ts';
import type { Block } from './block-writer.ts';
import { blocksOf, type Entry } from './entry.ts';
import { errata } from './errata.ts';
import { limits } from './limits.ts';
import { passagesOf, passageText, type Passage } from './passages.ts';
import type { Question } from './question.ts';
import { passageScores, type Searchable, type Topic } from './rank.ts';
import { tokensOf } from './tokens.ts';

/** A passage that answers, ready to be shown. */
export interface Quotation {
  /** The document that it stands in, or the one that is only named. */
  readonly entry: Entry;
  readonly snippet: string;
  readonly section: string | null;
  readonly notes: readonly DocsNote[];
}

/** Quotes the passage of a topic that answers best, in the reader's language where people wrote it. */
export function quote(
  topic: Topic,
  question: Question,
  locale: DocsLocale,
  searchable: Searchable,
): Quotation | undefined {
  const own = locale === 'en' ? topic.en : topic.zh;
  const other = locale === 'en' ? topic.zh : topic.en;
  const entry = [own, other].find((one) => one !== undefined && isQuotable(one));
  const named = entry ?? own ?? other;
  if (named === undefined) return undefined;
  if (entry === undefined) {
    return { entry: named, snippet: '', section: null, notes: [{ kind: 'no-text' }] };
  }
  const passages = passagesOf(blocksOf(entry));
  const scores = passageScores(entry, question, searchable, entry.head.locale);
  const best = indexOfHighest(scores);
  const passage = passages[best] ?? passages[0];
  if (passage === undefined) return { entry, snippet: '', section: null, notes: [] };
  const snippet = cut(passage, question);
  return {
    entry,
    snippet,
    section: passage.heading === '' ? null : passage.heading,
    notes: notesOf(topic, entry, snippet, locale),
  };
}

/** A machine's translation turns "cannot" into "is" and breaks record names, so it is searched and never shown. */
function isQuotable({ head }: Entry): boolean {
  return head.translation !== 'machine';
}

function indexOfHighest(scores: readonly number[]): number {
  return scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), 0);
}

/** The part of a passage that fits, begun at the block with most of what was asked for. */
function cut(passage: Passage, question: Question): string {
  if (passageText(passage).length <= limits.snippetCharacters) return passageText(passage);
  const wanted = new Set(
    [...question.en, ...question.zh].flatMap(({ alternatives }) => alternatives.flat()),
  );
  const scores = passage.blocks.map(({ text }) => {
    return new Set(tokensOf(text).filter((token) => wanted.has(token))).size;
  });
  let [from, to] = [indexOfHighest(scores), indexOfHighest(scores)];
  const length = () =>
    passageText({ ...passage, blocks: passage.blocks.slice(from, to + 1) }).length;
  // What leads to the block is worth as much as what follows, so the passage grows on both sides.
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    const room = limits.snippetCharacters - length();
    const [above, below] = [passage.blocks[from - 1]?.text, passage.blocks[to + 1]?.text];
    if (below !== undefined && below.length < room) {
      to += 1;
      isGrowing = true;
    } else if (above !== undefined && above.length < room) {
      from -= 1;
      isGrowing = true;
    }
  }
  const text = passageText({ ...passage, blocks: passage.blocks.slice(from, to + 1) });
  return text.length <= limits.snippetCharacters ? text : shorten(text);
}

/** Ends at the end of a sentence where one is near, else with an ellipsis. */
function shorten(text: string): string {
  const part = text.slice(0, limits.snippetCharacters);
  const end = Math.max(part.lastIndexOf('。'), part.lastIndexOf('. '), part.lastIndexOf('\n'));
  if (end > limits.snippetCharacters / 2) return part.slice(0, end + 1).trimEnd();
  return `${part.replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`;
}

function notesOf(
  topic: Topic,
  entry: Entry,
  snippet: string,
  locale: DocsLocale,
): readonly DocsNote[] {
  const notes: DocsNote[] = [];
  if (entry.head.locale !== locale) {
    const own = locale === 'en' ? topic.en : topic.zh;
    notes.push({ kind: own === undefined ? 'not-translated' : 'machine-translated' });
  } else if (entry.head.translation === 'human' && topic.en !== undefined) {
    const { modified } = topic.en.head;
    const isNewer = modified !== null && modified > (entry.head.modified ?? modified);
    if (isNewer) notes.push({ kind: 'original-newer', date: modified });
    const literal = strangeLiteral(snippet, blocksOf(topic.en));
    if (literal !== undefined) notes.push({ kind: 'literal-differs', literal });
  }
  for (const [wrong, right] of errata) {
    if (snippet.includes(wrong))
      notes.push({ kind: 'known-error', wrong: wrong.trim(), right: right.trim() });
  }
  return notes;
}

/** A record, a command or a port that the translation has and the original has not. */
function strangeLiteral(snippet: string, original: readonly Block[]): string | undefined {
  const said = original
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase()
    .replaceAll(',', '');
  const literals = snippet
    .replaceAll(',', '')
    .match(/_[a-z]+\._(?:tcp|tls|udp)|\b[A-Z][a-z]+-Cs[A-Za-z]+|(?<![\d.])\d{3,5}(?![\d.])/gu);
  return literals?.find((literal) => !said.includes(literal.toLowerCase()));
}
