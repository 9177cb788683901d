import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DocsProblem } from '../model/documentation.ts';
import type { Entry, Source } from './entry.ts';
import type { TopicHead } from './read-topic.ts';

/** A file that is not searched, so that it is not read again while it stays the same. */
export interface Skipped {
  readonly source: Source;
  readonly why: DocsProblem['why'] | 'redirect' | 'superseded';
  /** Of a machine's translation that was superseded: the topic that people have translated. */
  readonly assetId?: string;
}

/** What a former index knew. */
export interface Cached {
  readonly terms: readonly string[];
  readonly entries: readonly Entry[];
  readonly skipped: readonly Skipped[];
}

/** To be raised when documents are read or counted differently: an older file is then not used. */
const version = 7;
const fileName = 'documents.index';
const mostBytes = 1_073_741_824;

/** Number of words of the title, of terms of the topic, of passages, of the terms of passages, and of bytes of text. */
type Sizes = readonly [
  title: number,
  topic: number,
  starts: number,
  passages: number,
  text: number,
];

interface Header {
  readonly version: number;
  /** Parted by line breaks, which no term holds. */
  readonly terms: string;
  readonly entries: readonly {
    readonly source: Source;
    readonly head: TopicHead;
    readonly sizes: Sizes;
  }[];
  readonly skipped: readonly Skipped[];
  /** Tells damage, not malice: the file lies in a directory of this user. A cryptographic hash took a third of the time to load. */
  readonly checksum: number;
}

/** Reads the index of an earlier run; undefined when there is none, or it is damaged, or of another version. */
export function readCache(folder: string): Cached | undefined {
  try {
    const file = readFileSync(join(folder, fileName));
    if (file.length < 4 || file.length > mostBytes) return undefined;
    const headerEnd = 4 + file.readUInt32LE(0);
    const header: unknown = JSON.parse(file.toString('utf8', 4, headerEnd));
    // Numbers of four bytes are read from where they lie, which must be a multiple of four.
    const body = aligned(file.subarray(headerEnd));
    if (!isHeader(header) || header.checksum !== crc32(body)) return undefined;
    const { terms, skipped } = header;
    return { terms: terms.split('\n'), entries: entriesOf(header, body), skipped };
  } catch {
    // A cache that cannot be read is made anew; nothing is lost.
    return undefined;
  }
}

/** The checksum vouches for what lies below it, since only this module writes it. */
function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  const isWhole =
    'terms' in value && 'entries' in value && 'skipped' in value && 'checksum' in value;
  return value.version === version && isWhole && Array.isArray(value.entries);
}

function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

function entriesOf({ entries }: Header, bytes: Uint8Array): readonly Entry[] {
  const { buffer, byteOffset } = bytes;
  let at = byteOffset;
  // Numbers lie first, so that they begin at multiples of four; texts lie behind all of them.
  let textAt = byteOffset + 4 * entries.reduce((sum, { sizes }) => sum + numbersIn(sizes), 0);
  const numbers = (size: number) => new Uint32Array(buffer, taken(size), size);
  const fractions = (size: number) => new Float32Array(buffer, taken(size), size);
  const taken = (size: number): number => {
    const from = at;
    at += size * 4;
    return from;
  };
  const nextText = (size: number): Uint8Array => {
    const text = new Uint8Array(buffer, textAt, size);
    textAt += size;
    return text;
  };
  return entries.map(({ source, head, sizes: [title, topic, starts, passages, text] }) => ({
    source,
    head,
    title: numbers(title),
    topic: { ids: numbers(topic), weights: fractions(topic) },
    passages: { starts: numbers(starts), ids: numbers(passages) },
    text: nextText(text),
  }));
}

function numbersIn([title, topic, starts, passages]: Sizes): number {
  return title + 2 * topic + starts + passages;
}

/**
 * Keeps the index for the next run. Another process sees the old file or the new one, never a part. Gives false when it cannot be
 * written, which costs the next run its time and nothing else.
 */
export function writeCache(folder: string, { terms, entries, skipped }: Cached): boolean {
  const temporary = join(folder, `${fileName}.${randomUUID()}`);
  try {
    const texts = entries.map(({ text }) => text);
    const body = Buffer.concat([...entries.flatMap(bytesOf), ...texts]);
    const header: Header = {
      version,
      terms: terms.join('\n'),
      entries: entries.map(({ source, head, ...numbers }) => ({
        source,
        head,
        sizes: sizesOf(numbers),
      })),
      skipped,
      checksum: crc32(body),
    };
    const text = padded(Buffer.from(JSON.stringify(header)));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, Buffer.concat([length, text, body]), { mode: 0o600 });
    renameSync(temporary, join(folder, fileName));
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}

/** Spaces behind JSON mean nothing; with them what follows begins at a multiple of four. */
function padded(json: Buffer): Buffer {
  return Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, ' ')]);
}

type Numbers = Omit<Entry, 'source' | 'head'>;

function sizesOf({ title, topic, passages, text }: Numbers): Sizes {
  const { starts, ids } = passages;
  return [title.length, topic.ids.length, starts.length, ids.length, text.length];
}

function bytesOf({ title, topic, passages }: Entry): readonly Uint8Array[] {
  return [title, topic.ids, topic.weights, passages.starts, passages.ids].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
}
