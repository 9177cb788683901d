import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const version = 1;
const fileName = 'documents.index';
const mostBytes = 1_073_741_824;

interface Header {
  readonly version: number;
  /** Parted by line breaks, which no term holds. */
  readonly terms: string;
  readonly entries: readonly {
    readonly source: Source;
    readonly head: TopicHead;
    /** Number of terms of the topic, of passages, of the terms of passages, and of bytes of text. */
    readonly sizes: readonly [topic: number, starts: number, passages: number, text: number];
  }[];
  readonly skipped: readonly Skipped[];
  readonly checksum: number;
}

/** Reads the index of an earlier run; undefined when there is none, or it is damaged, or of another version. */
export function readCache(folder: string): Cached | undefined {
  try {
    const file = readFileSync(join(folder, fileName));
    if (file.length < 4 || file.length > mostBytes) return undefined;
    const headerEnd = 4 + file.readUInt32LE(0);
    const header: unknown = JSON.parse(file.toString('utf8', 4, headerEnd));
    // A copy begins at an address that numbers of four bytes can be read from.
    const body = new Uint8Array(file.subarray(headerEnd));
    if (!isHeader(header) || header.checksum !== checksumOf(body)) return undefined;
    const { terms, skipped } = header;
    return { terms: terms.split('\n'), entries: entriesOf(header, body.buffer), skipped };
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

/** Tells damage, not malice: the file lies in a directory of this user. A cryptographic hash took a third of the time to load. */
function checksumOf(bytes: Uint8Array): number {
  let sum = bytes.length;
  const whole = bytes.length - (bytes.length % 4);
  const words =
    bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4)
      : new Uint32Array(bytes.slice(0, whole).buffer);
  for (const word of words) sum = (Math.imul(sum, 31) + word) | 0;
  for (const byte of bytes.subarray(whole)) sum = (Math.imul(sum, 31) + byte) | 0;
  return sum;
}

function entriesOf({ entries }: Header, bytes: ArrayBuffer): readonly Entry[] {
  let at = 0;
  // Numbers lie first, so that they begin at multiples of four; texts lie behind all of them.
  let textAt =
    4 *
    entries.reduce(
      (sum, { sizes: [topic, starts, passages] }) => sum + 2 * topic + starts + passages,
      0,
    );
  const nextText = (size: number): Uint8Array => {
    const text = new Uint8Array(bytes, textAt, size);
    textAt += size;
    return text;
  };
  const next = <T>(size: number, read: (offset: number, size: number) => T): T => {
    const part = read(at, size);
    at += size * 4;
    return part;
  };
  const numbers = (offset: number, size: number) => new Uint32Array(bytes, offset, size);
  const fractions = (offset: number, size: number) => new Float32Array(bytes, offset, size);
  return entries.map(({ source, head, sizes: [topic, starts, passages, text] }) => ({
    source,
    head,
    topic: { ids: next(topic, numbers), weights: next(topic, fractions) },
    passages: { starts: next(starts, numbers), ids: next(passages, numbers) },
    text: nextText(text),
  }));
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
      entries: entries.map(({ source, head, topic, passages, text }) => ({
        source,
        head,
        sizes: [topic.ids.length, passages.starts.length, passages.ids.length, text.length],
      })),
      skipped,
      checksum: checksumOf(body),
    };
    const text = Buffer.from(JSON.stringify(header));
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

function bytesOf({ topic, passages }: Entry): readonly Uint8Array[] {
  return [topic.ids, topic.weights, passages.starts, passages.ids].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
}
