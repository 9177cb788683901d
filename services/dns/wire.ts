import { cleanText } from '../model/clean-text.ts';
import type { ExtendedError, Rr } from './answer.ts';
import { maxExtendedErrors, maxExtendedText, maxRecordsPerMessage } from './limits.ts';
import { createNameReader, WireFault } from './name-reader.ts';
import type { WireName } from './name-reader.ts';
import { readRecord, toTtl, typeNumbers } from './rdata.ts';

/** What one DNS response says, checked bound by bound. */
export interface Message {
  readonly kind: 'message';
  /** With the upper bits of EDNS, so BADVERS is 16 and BADCOOKIE 23. source: RFC 6891, section 6.1.3. */
  readonly rcode: number;
  readonly isAuthoritative: boolean;
  /** Over UDP such a message has its header and question only; the sections are left empty unread. */
  readonly isTruncated: boolean;
  /** Absent in some error responses. */
  readonly question:
    { readonly name: string; readonly type: number; readonly class: number } | undefined;
  /** Records of class IN and of the types that we use. Others are left out and counted in `ignored`. */
  readonly answers: readonly Rr[];
  readonly authorities: readonly Rr[];
  readonly ignored: number;
  /** Undefined when there are none. They change nothing else of what is read here. */
  readonly extended: readonly ExtendedError[] | undefined;
}

export interface Malformed {
  readonly kind: 'malformed';
  /** A code: `name-overrun`, `rdata-length`, ... */
  readonly fault: string;
}

const headerBytes = 12;
const classIn = 1;
const smallestQuestion = 5;
const smallestRecord = 11;
const extendedErrorOption = 15;

interface Walk {
  readonly message: Buffer;
  readonly readName: (offset: number) => WireName;
  /** Offset of the next byte to read. */
  at: number;
  ignored: number;
  extendedRcode: number | undefined;
  extended: ExtendedError[] | undefined;
}

/**
 * Reads a response. Any bytes give a value, in time proportional to their number: every length is checked before it is
 * believed, RDLENGTH says where the next record starts, and data of a known type must fill it exactly.
 * Records of other types are skipped; a fault in a known one makes the message malformed. Bytes after the last record are left alone.
 */
export function decodeMessage(bytes: Uint8Array, transport: 'udp' | 'tcp'): Message | Malformed {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return walkMessage(message, transport);
  } catch (error) {
    if (error instanceof WireFault) {
      return { kind: 'malformed', fault: error.fault };
    }
    throw error;
  }
}

function walkMessage(message: Buffer, transport: 'udp' | 'tcp'): Message {
  const header = readHeader(message);
  const walk: Walk = {
    message,
    readName: createNameReader(message),
    at: headerBytes,
    ignored: 0,
    extendedRcode: undefined,
    extended: undefined,
  };
  const question = header.questions === 1 ? readQuestion(walk) : undefined;
  if (question === undefined && (header.rcode === 0 || header.rcode === 3)) {
    throw new WireFault('question-missing');
  }
  const isCut = header.isTruncated && transport === 'udp';
  if (!isCut) {
    requireCounts(message, header);
  }
  const answers = isCut ? [] : readSection(walk, header.answers, false);
  const authorities = isCut ? [] : readSection(walk, header.authorities, false);
  if (!isCut) {
    // Nothing is taken from the additional records: they are not the server's to vouch for (RFC 2181, section 5.4.1).
    readSection(walk, header.additionals, true);
  }
  const { isAuthoritative, isTruncated } = header;
  const rcode = ((walk.extendedRcode ?? 0) << 4) | header.rcode;
  return {
    kind: 'message',
    rcode,
    isAuthoritative,
    isTruncated,
    question,
    answers,
    authorities,
    ignored: walk.ignored,
    extended: walk.extended,
  };
}

type Header = ReturnType<typeof readHeader>;

function readHeader(message: Buffer) {
  if (message.length < headerBytes) {
    throw new WireFault('header-cut');
  }
  const flags = message.readUInt16BE(2);
  const questions = message.readUInt16BE(4);
  if ((flags & 0x8000) === 0) {
    throw new WireFault('not-a-response');
  }
  if ((flags & 0x7800) !== 0) {
    throw new WireFault('operation-code');
  }
  // source: RFC 9619, section 4.
  if (questions > 1) {
    throw new WireFault('question-count');
  }
  // AD (0x0020) and CD (0x0010) are not read, and nothing may rest on them: whoever sits between us and the server can set
  // AD, and PowerDNS sets it on failures, too (RFC 4035, section 4.9.3).
  return {
    isAuthoritative: (flags & 0x0400) !== 0,
    isTruncated: (flags & 0x0200) !== 0,
    rcode: flags & 0x000f,
    questions,
    answers: message.readUInt16BE(6),
    authorities: message.readUInt16BE(8),
    additionals: message.readUInt16BE(10),
  };
}

/** Twelve bytes can claim 262,140 records: what cannot lie in the message is refused before anything is read. */
function requireCounts(message: Buffer, header: Header): void {
  const records = header.answers + header.authorities + header.additionals;
  const bytes = headerBytes + header.questions * smallestQuestion + records * smallestRecord;
  if (records > maxRecordsPerMessage) {
    throw new WireFault('too-many-records');
  }
  if (bytes > message.length) {
    throw new WireFault('record-count');
  }
}

function readQuestion(walk: Walk): Message['question'] {
  const name = walk.readName(walk.at);
  walk.at = name.end + 4;
  if (walk.at > walk.message.length) {
    throw new WireFault('question-cut');
  }
  return {
    name: name.text,
    type: walk.message.readUInt16BE(name.end),
    class: walk.message.readUInt16BE(name.end + 2),
  };
}

function readSection(walk: Walk, count: number, allowsOpt: boolean): Rr[] {
  const records: Rr[] = [];
  for (let index = 0; index < count; index += 1) {
    const record = readNext(walk, allowsOpt);
    if (record === undefined) {
      walk.ignored += 1;
    } else {
      records.push(record);
    }
  }
  return records;
}

function readNext(walk: Walk, allowsOpt: boolean): Rr | undefined {
  const { message } = walk;
  const owner = walk.readName(walk.at);
  const start = owner.end + 10;
  if (start > message.length) {
    throw new WireFault('record-cut');
  }
  const end = start + message.readUInt16BE(owner.end + 8);
  if (end > message.length) {
    throw new WireFault('rdata-overrun');
  }
  const ownerAt = walk.at;
  walk.at = end;
  const type = message.readUInt16BE(owner.end);
  if (type === typeNumbers.OPT) {
    if (!allowsOpt || message[ownerAt] !== 0 || walk.extendedRcode !== undefined) {
      throw new WireFault('opt-place');
    }
    walk.extended = readOptions(message, start, end);
    walk.extendedRcode = message.readUInt8(owner.end + 4);
    return undefined;
  }
  if (message.readUInt16BE(owner.end + 2) !== classIn) {
    return undefined;
  }
  const ttl = toTtl(message.readUInt32BE(owner.end + 4));
  return readRecord(message, { name: owner.text, type, ttl, start, end }, walk.readName);
}

/** Options are code, length, data; they must fill their record. We use the extended errors (RFC 8914, section 2). */
function readOptions(message: Buffer, start: number, end: number): ExtendedError[] | undefined {
  let extended: ExtendedError[] | undefined;
  let offset = start;
  while (offset + 4 <= end) {
    const code = message.readUInt16BE(offset);
    const data = offset + 4;
    offset = data + message.readUInt16BE(offset + 2);
    if (code === extendedErrorOption && data + 2 <= offset && offset <= end) {
      extended ??= [];
      if (extended.length < maxExtendedErrors) {
        const text = cleanText(message.subarray(data + 2, offset), maxExtendedText);
        extended.push({ code: message.readUInt16BE(data), text });
      }
    }
  }
  if (offset !== end) {
    throw new WireFault('opt-length');
  }
  return extended;
}
