import type { Block } from './block-writer.ts';
import type { Passage } from './passages.ts';
import { passageText, passagesOf } from './passages.ts';
import type { ReadTopic, TopicHead } from './read-topic.ts';
import { tokensOf } from './tokens.ts';
import type { TermWeights, Vocabulary } from './word-index.ts';

/** Where a document comes from. */
export interface Source {
  /** Path of the file; null for an article that was handed in. */
  readonly path: string | null;
  /** Path below its folder, with forward slashes. */
  readonly below: string;
  readonly hash: string;
  readonly size: number;
  readonly changedMs: number;
}

/** A document as it is kept for searching. */
export interface Entry {
  readonly source: Source;
  readonly head: TopicHead;
  readonly topic: TermWeights;
  readonly passages: PassageTerms;
  /** Its blocks, packed; empty when it is never quoted. */
  readonly text: Uint8Array;
}

/** The terms of each passage: those of passage `n` lie from `starts[n]` to `starts[n + 1]`. */
export interface PassageTerms {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/** How much a word counts by where it stands, and how much the length of that place dampens it (BM25F). */
const fields = {
  title: { weight: 3.2, dampening: 0.3, usual: 6 },
  headings: { weight: 1.4, dampening: 0.5, usual: 15 },
  body: { weight: 1, dampening: 0.65, usual: 450 },
} as const;

/** Counts the words of a document. */
export function createEntry(
  source: Source,
  { head, blocks }: ReadTopic,
  vocabulary: Vocabulary,
): Entry {
  const passages = passagesOf(blocks);
  const texts = passages.map((passage) => tokensOf(passageText(passage)));
  const headings = [...new Set(passages.map(({ heading }) => heading))].join('\n');
  const weights = new Map<number, number>();
  addField(tokensOf(head.title), fields.title, vocabulary, weights);
  addField(tokensOf(headings), fields.headings, vocabulary, weights);
  addField(texts.flat(), fields.body, vocabulary, weights);
  return {
    source,
    head,
    topic: { ids: Uint32Array.from(weights.keys()), weights: Float32Array.from(weights.values()) },
    passages: passageTerms(passages, texts, vocabulary),
    text: head.translation === 'machine' ? new Uint8Array() : packBlocks(blocks),
  };
}

const kinds = ['heading', 'text', 'item', 'note', 'code', 'row'] as const satisfies Block['kind'][];

/** Texts are kept as bytes, which take half the room of strings and none of the heap; a block is a line led by its kind. */
function packBlocks(blocks: readonly Block[]): Uint8Array {
  const lines = blocks.map(
    ({ kind, text }) => `${kinds.indexOf(kind)}${text.replaceAll('\n', ' ')}`,
  );
  return Buffer.from(lines.join('\n'));
}

/** The blocks of a document; none of one that is never quoted. */
export function blocksOf({ text }: Entry): readonly Block[] {
  if (text.length === 0) return [];
  const lines = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString().split('\n');
  return lines.map((line) => ({
    kind: kinds[Number(line.charAt(0))] ?? 'text',
    text: line.slice(1),
  }));
}

interface Field {
  readonly weight: number;
  readonly dampening: number;
  /** Words that it usually has. */
  readonly usual: number;
}

function addField(
  tokens: readonly string[],
  { weight, dampening, usual }: Field,
  vocabulary: Vocabulary,
  into: Map<number, number>,
): void {
  const each = weight / (1 - dampening + (dampening * tokens.length) / usual);
  for (const token of tokens) {
    const id = vocabulary.add(token);
    into.set(id, (into.get(id) ?? 0) + each);
  }
}

function passageTerms(
  passages: readonly Passage[],
  texts: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): PassageTerms {
  const starts = new Uint32Array(passages.length + 1);
  const ids: number[] = [];
  passages.forEach(({ heading }, index) => {
    const terms = new Set([...tokensOf(heading), ...(texts[index] ?? [])]);
    for (const term of terms) ids.push(vocabulary.add(term));
    starts[index + 1] = ids.length;
  });
  return { starts, ids: Uint32Array.from(ids) };
}
