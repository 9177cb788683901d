import type { DocsBlock, DocsLocale, DocsNote } from '../model/documentation.ts';
import type { Block } from './block-writer.ts';
import { blocksOf, type Entry } from './entry.ts';
import { errata } from './errata.ts';
import { limits } from './limits.ts';
import { passagesOf, passageText, type Passage } from './passages.ts';
import { passageScoresBy } from './passage-scores.ts';
import type { Question } from './question.ts';
import type { Topic } from './rank.ts';
import type { Inquiry, QuestionWords } from './sought.ts';
import { tokensOf } from './tokens.ts';

/** A passage that answers, ready to be shown. */
export interface Quotation {
  /** The document that it stands in, or the one that is only named. */
  readonly entry: Entry;
  readonly snippet: string;
  readonly blocks: readonly DocsBlock[];
  readonly section: string | null;
  /** Number of the passage within the document. */
  readonly part: number;
  readonly parts: number;
  readonly notes: readonly DocsNote[];
}

/**
 * Quotes the passage of a topic that answers best, or the one that is wanted, in the reader's language where people wrote it.
 */
export function quote(
  topic: Topic,
  inquiry: Inquiry,
  locale: DocsLocale,
  wantedPart?: number,
): Quotation | undefined {
  const entry = quotable(topic, locale);
  const named = entry ?? (locale === 'en' ? (topic.en ?? topic.zh) : (topic.zh ?? topic.en));
  if (named === undefined) return undefined;
  const nothing = { entry: named, snippet: '', blocks: [], section: null, part: 0, parts: 0 };
  if (entry === undefined) return { ...nothing, notes: [{ kind: 'no-text' }] };
  const passages = passagesOf(blocksOf(entry));
  const part =
    wantedPart ??
    bestPart(
      entry,
      passages,
      passageScoresBy(entry.head.locale === 'en' ? inquiry.en : inquiry.zh)(entry),
      inquiry.question,
    );
  const passage = passages[part] ?? passages[0];
  if (passage === undefined) return { ...nothing, notes: [] };
  const blocks = cut(passage, inquiry.words);
  const snippet = blocks.map(({ text }) => text).join('\n');
  return {
    entry,
    snippet,
    blocks,
    section: passage.heading === '' ? null : passage.heading,
    part,
    parts: passages.length,
    notes: notesOf(topic, entry, snippet, locale),
  };
}

/** The document of a topic that may be quoted, the one in the reader's language first. */
export function quotable({ en, zh }: Topic, locale: DocsLocale): Entry | undefined {
  return (locale === 'en' ? [en, zh] : [zh, en]).find(
    (one) => one !== undefined && isQuotable(one),
  );
}

/** A machine's translation turns "cannot" into "is" and breaks record names, so it is searched and never shown. */
function isQuotable({ head }: Entry): boolean {
  return head.translation !== 'machine';
}

/** The part of a heading that a question must say for the passage below it to be asked for. */
const headingAsked = 0.6;

/** The first passage of an article of ours answers its title; another one is quoted when its heading is what was asked for. */
function bestPart(
  { head }: Entry,
  passages: readonly Passage[],
  scores: readonly number[],
  question: Question,
): number {
  if (head.origin !== 'own' || head.article?.kind === 'term-list') return indexOfHighest(scores);
  const wanted = new Set(
    question[head.locale === 'en' ? 'en' : 'zh'].flatMap(({ alternatives }) => alternatives.flat()),
  );
  const title = new Set(tokensOf(head.title));
  const ofHeading = passages.map(({ heading }, index) => {
    const score = scores[index] ?? 0;
    if (score === 0) return 0;
    // What the title says already tells no heading of the article apart.
    const words = tokensOf(heading).filter((word) => !title.has(word));
    const said = words.filter((word) => wanted.has(word)).length;
    const isAsked = words.length > 0 && said / words.length >= headingAsked;
    return isAsked ? score : 0;
  });
  return indexOfHighest(ofHeading);
}

function indexOfHighest(scores: readonly number[]): number {
  return scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), 0);
}

/** The part of a passage that fits, begun at the block with most of what was asked for. */
function cut(passage: Passage, { placeOf }: QuestionWords): readonly DocsBlock[] {
  if (passageText(passage).length <= limits.snippetCharacters) return docsBlocks(passage.blocks);
  const scores = passage.blocks.map(({ text }) => {
    return new Set(tokensOf(text).filter((token) => placeOf.has(token))).size;
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
  const blocks = docsBlocks(passage.blocks.slice(from, to + 1));
  const [only] = blocks;
  if (only === undefined || blocks.length > 1) return blocks;
  return only.text.length <= limits.snippetCharacters
    ? blocks
    : [{ ...only, text: shorten(only.text) }];
}

/** The blocks of a passage, none of which is a heading. */
export function docsBlocks(blocks: readonly Block[]): readonly DocsBlock[] {
  return blocks.map(({ kind, text }) => ({ kind: kind === 'heading' ? 'text' : kind, text }));
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
    const literal = strangeLiteral(snippet, topic.en);
    if (literal !== undefined) notes.push({ kind: 'literal-differs', literal });
  }
  for (const [wrong, right] of errata) {
    if (snippet.includes(wrong))
      notes.push({ kind: 'known-error', wrong: wrong.trim(), right: right.trim() });
  }
  return notes;
}

/** A record, a command or a port that the translation has and the original has not. */
function strangeLiteral(snippet: string, original: Entry): string | undefined {
  const literals = snippet
    .replaceAll(',', '')
    .match(/_[a-z]+\._(?:tcp|tls|udp)|\b[A-Z][a-z]+-Cs[A-Za-z]+|(?<![\d.])\d{3,5}(?![\d.])/gu);
  if (literals === null) return undefined;
  const said = blocksOf(original)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase()
    .replaceAll(',', '');
  return literals.find((literal) => !said.includes(literal.toLowerCase()));
}
