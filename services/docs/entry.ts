import type { Block } from './block-writer.ts';
import { passageText, passagesOf } from './passages.ts';
import type { ReadTopic, TopicHead } from './read-topic.ts';
import { tokensOf } from './tokens.ts';
import { termWeights, type TermWeights, type Vocabulary } from './word-index.ts';

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
  /** The numbers of the words of its title, each once. */
  readonly title: Uint32Array;
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
  // The title of an article of ours is answered by its first passage, so that belongs together.
  const passages = passagesOf(blocks).map((passage, index) =>
    head.origin === 'own' && index === 0 ? { ...passage, heading: head.title } : passage,
  );
  const numbersOf = (text: string) => tokensOf(text).map((token) => vocabulary.add(token));
  const texts = passages.map((passage) => numbersOf(passageText(passage)));
  const headings = passages.map(({ heading }) => numbersOf(heading));
  const title = numbersOf(head.title);
  const weights = new Map<number, number>();
  addField([title], fields.title, weights);
  // A heading over several passages stands there once.
  const distinct = new Map(passages.map(({ heading }, index) => [heading, headings[index] ?? []]));
  addField([...distinct.values()], fields.headings, weights);
  addField(texts, fields.body, weights);
  return {
    source,
    head,
    title: Uint32Array.from(new Set(title)),
    topic: termWeights(weights),
    passages: passageTerms(headings, texts),
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
  parts: readonly (readonly number[])[],
  { weight, dampening, usual }: Field,
  into: Map<number, number>,
): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const each = weight / (1 - dampening + (dampening * length) / usual);
  for (const part of parts) {
    for (const id of part) into.set(id, (into.get(id) ?? 0) + each);
  }
}

function passageTerms(
  headings: readonly (readonly number[])[],
  texts: readonly (readonly number[])[],
): PassageTerms {
  const starts = new Uint32Array(texts.length + 1);
  const ids: number[] = [];
  texts.forEach((text, index) => {
    for (const id of new Set([...(headings[index] ?? []), ...text])) ids.push(id);
    starts[index + 1] = ids.length;
  });
  return { starts, ids: Uint32Array.from(ids) };
}
