import dnsPacket from 'dns-packet';
import type { Rr } from './answer.ts';
import { maxTextBytes } from './limits.ts';
import { WireFault } from './name-reader.ts';
import type { WireName } from './name-reader.ts';
import { toStringText } from './presentation.ts';

/** Numbers of the record types that are read. source: IANA, "DNS Parameters". */
export const typeNumbers = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  OPT: 41,
} as const;

/** One record as the walker found it: its frame is checked, its data is not. */
export interface RecordFrame {
  readonly name: string;
  readonly type: number;
  readonly ttl: number;
  /** Offsets of the first byte of the data and of the first byte after it. */
  readonly start: number;
  readonly end: number;
}

type ReadName = (offset: number) => WireName;

/**
 * Reads the data of one record, exactly from `start` to `end`, and throws `WireFault` when it does not fill them.
 * Gives undefined for a type that we do not use; names inside such data are not looked at.
 * A compressed SRV target is against RFC 2782 and common all the same: it is accepted.
 */
export function readRecord(
  message: Buffer,
  frame: RecordFrame,
  readName: ReadName,
): Rr | undefined {
  const { name, ttl, start } = frame;
  // dns-packet's own readers start at the two bytes of the length.
  const lengthAt = start - 2;
  switch (frame.type) {
    case typeNumbers.A:
      requireLength(frame, 4);
      return { type: 'A', name, ttl, address: dnsPacket.a.decode(message, lengthAt) };
    case typeNumbers.AAAA:
      requireLength(frame, 16);
      return { type: 'AAAA', name, ttl, address: dnsPacket.aaaa.decode(message, lengthAt) };
    case typeNumbers.NS:
      return { type: 'NS', name, ttl, target: readLastName(frame, start, readName) };
    case typeNumbers.CNAME:
      return { type: 'CNAME', name, ttl, target: readLastName(frame, start, readName) };
    case typeNumbers.PTR:
    case typeNumbers.DNAME:
      readLastName(frame, start, readName);
      return undefined;
    case typeNumbers.MX:
      return readMx(message, frame, readName);
    case typeNumbers.SRV:
      return readSrv(message, frame, readName);
    case typeNumbers.SOA:
      return readSoa(message, frame, readName);
    case typeNumbers.TXT:
      return { type: 'TXT', name, ttl, text: readText(message, frame) };
    default:
      return undefined;
  }
}

function requireLength({ start, end }: RecordFrame, bytes: number): void {
  if (end - start !== bytes) {
    throw new WireFault('rdata-length');
  }
}

/** The name that must fill the data from `offset` to its last byte. */
function readLastName({ end }: RecordFrame, offset: number, readName: ReadName): string {
  const name = offset < end ? readName(offset) : undefined;
  if (name?.end !== end) {
    throw new WireFault('rdata-length');
  }
  return name.text;
}

function readMx(message: Buffer, frame: RecordFrame, readName: ReadName): Rr {
  const { name, ttl, start } = frame;
  const target = readLastName(frame, start + 2, readName);
  return { type: 'MX', name, ttl, preference: message.readUInt16BE(start), target };
}

function readSrv(message: Buffer, frame: RecordFrame, readName: ReadName): Rr {
  const { name, ttl, start } = frame;
  const target = readLastName(frame, start + 6, readName);
  const priority = message.readUInt16BE(start);
  const weight = message.readUInt16BE(start + 2);
  const port = message.readUInt16BE(start + 4);
  return { type: 'SRV', name, ttl, priority, weight, port, target };
}

/** Two names, then serial, refresh, retry, expire and minimum. */
function readSoa(message: Buffer, frame: RecordFrame, readName: ReadName): Rr {
  const { name, ttl, start, end } = frame;
  const numbers = end - 20;
  const second = start < numbers ? readName(start).end : end;
  if (second >= numbers || readName(second).end !== numbers) {
    throw new WireFault('rdata-length');
  }
  const serial = message.readUInt32BE(numbers);
  const minimum = toTtl(message.readUInt32BE(numbers + 16));
  return { type: 'SOA', name, ttl, serial, minimum };
}

/** The strings of a text record, put together; at most 4,096 bytes of them, the rest is dropped. */
function readText(message: Buffer, { start, end }: RecordFrame): string {
  const text = Buffer.allocUnsafe(Math.min(end - start, maxTextBytes));
  let length = 0;
  let offset = start;
  while (offset < end) {
    const first = offset + 1;
    offset = first + message.readUInt8(offset);
    if (offset > end) {
      throw new WireFault('rdata-length');
    }
    if (length < maxTextBytes && first < offset) {
      length += message.copy(text, length, first, offset);
    }
  }
  if (start === end) {
    throw new WireFault('rdata-length');
  }
  return toStringText(text, 0, length);
}

/** Seconds of a 32-bit field; a value with the highest bit set is none. source: RFC 2181, section 8. */
export function toTtl(seconds: number): number {
  return seconds > 0x7fffffff ? 0 : seconds;
}
