import { maxNameBytes, maxPointerHops } from './limits.ts';
import { toLabelText } from './presentation.ts';

/** A name as it lies in a message. */
export interface WireName {
  /** Lower case, without the final dot, the root as `.`; equal for equal names only, see `toLabelText`. */
  readonly text: string;
  /** Offset of the first byte after the name at this place. */
  readonly end: number;
}

/** Thrown inside the walker only; `decodeMessage` turns it into a value. */
export class WireFault extends Error {
  readonly fault: string;
  constructor(fault: string) {
    super(fault);
    this.fault = fault;
  }
}

interface Suffix extends WireName {
  /** Bytes of the whole name, uncompressed, with the root. */
  readonly bytes: number;
  /** Pointers from here to the root. */
  readonly hops: number;
  /** Where the first pointer from here leads; -1 when there is none. */
  readonly target: number;
}

const labelTypeMask = 0xc0;
const headerBytes = 12;

interface Reader {
  readonly message: Buffer;
  /** What was read before, by the offset where it starts. An array: names are few and stand near the front. */
  readonly known: (Suffix | undefined)[];
}

/**
 * Gives a function that reads the name at an offset of this message and throws `WireFault` for a name that is none.
 * Pointers lead strictly backwards (RFC 1035, section 4.1.4). Each label is read once, however many names end in it:
 * a message cannot make the reader work more than its length.
 */
export function createNameReader(message: Buffer): (offset: number) => WireName {
  const reader: Reader = { message, known: [] };
  return (offset) => read(reader, offset, 0);
}

function read(reader: Reader, start: number, hops: number): Suffix {
  const starts: number[] = [];
  let suffix = walk(reader, start, starts, hops);
  for (const offset of starts.reverse()) {
    suffix = prependLabel(reader.message, offset, suffix);
    reader.known[offset] = suffix;
  }
  return suffix;
}

/** One run of labels, up to the root, a pointer or a label that is known. The run's offsets are left in `starts`. */
function walk(reader: Reader, start: number, starts: number[], hops: number): Suffix {
  let offset = start;
  for (;;) {
    const before = reader.known[offset];
    if (before !== undefined) {
      requireBackwards(before.target, start);
      return before;
    }
    const length = byteAt(reader.message, offset);
    if (length === 0) {
      return { text: '.', end: offset + 1, bytes: 1, hops: 0, target: -1 };
    }
    if ((length & labelTypeMask) === labelTypeMask) {
      return readPointer(reader, offset, start, hops);
    }
    if ((length & labelTypeMask) !== 0) {
      throw new WireFault('label-type');
    }
    starts.push(offset);
    offset += length + 1;
    if (offset - start >= maxNameBytes) {
      throw new WireFault('name-too-long');
    }
  }
}

function readPointer(reader: Reader, offset: number, start: number, hops: number): Suffix {
  const { message, known } = reader;
  const target = ((byteAt(message, offset) & 0x3f) << 8) | byteAt(message, offset + 1);
  requireBackwards(target, start);
  if (target < headerBytes) {
    throw new WireFault('pointer-into-header');
  }
  // Counted on the way down, which bounds the recursion, and for names met before on the way back.
  if (hops >= maxPointerHops) {
    throw new WireFault('pointer-chain');
  }
  const rest = read(reader, target, hops + 1);
  if (rest.hops >= maxPointerHops) {
    throw new WireFault('pointer-chain');
  }
  const { text, bytes } = rest;
  const suffix = { text, end: offset + 2, bytes, hops: rest.hops + 1, target };
  // A pointer that no pointer leads to is the whole name of a record, and met once.
  if (hops > 0) {
    known[offset] = suffix;
  }
  return suffix;
}

function prependLabel(message: Buffer, offset: number, suffix: Suffix): Suffix {
  const length = byteAt(message, offset);
  const bytes = suffix.bytes + length + 1;
  if (bytes > maxNameBytes) {
    throw new WireFault('name-too-long');
  }
  const label = toLabelText(message, offset + 1, offset + 1 + length);
  const text = suffix.text === '.' ? label : `${label}.${suffix.text}`;
  const { end, hops, target } = suffix;
  return { text, end, bytes, hops, target };
}

function requireBackwards(target: number, start: number): void {
  if (target >= start) {
    throw new WireFault('pointer-not-backwards');
  }
}

function byteAt(message: Buffer, offset: number): number {
  const byte = message[offset];
  if (byte === undefined) {
    throw new WireFault('name-overrun');
  }
  return byte;
}
