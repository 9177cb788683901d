import { randomInt } from 'node:crypto';
import type { Question } from './answer.ts';
import { ednsPayloadBytes } from './limits.ts';
import { typeNumbers } from './rdata.ts';

/** Gives an integer from 0 to `limit` - 1 that nobody can guess. */
export type RandomInt = (limit: number) => number;

export const systemRandom: RandomInt = (limit) => randomInt(limit);

const headerBytes = 12;
const flagsAt = 2;
const questionCountAt = 4;
const additionalCountAt = 10;
const recursionDesired = 0x0100;
const classIn = 1;
const optBytes = 11;
const dot = 0x2e;

/**
 * One question ready to be sent. Both forms carry the same id. A class, since an object literal with a getter gets a shape of its
 * own each time, which makes everything slow that reads it.
 */
export class Query {
  readonly id: number;
  readonly withEdns: Buffer;
  /** The question section: name, type and class. */
  readonly question: Buffer;

  constructor(id: number, withEdns: Buffer, questionEnd: number) {
    this.id = id;
    this.withEdns = withEdns;
    this.question = withEdns.subarray(headerBytes, questionEnd);
  }
  /**
   * For servers and middle boxes that do not know EDNS (RFC 6891, section 6.2.2). Seldom wanted, so it is made when it is.
   */
  get plain(): Buffer {
    const plain = Buffer.from(this.withEdns.subarray(0, headerBytes + this.question.length));
    plain.writeUInt16BE(0, additionalCountAt);
    return plain;
  }
}

/**
 * Builds a query that asks for recursion, with an OPT record: the root, type 41, our size, version 0, no flags, no options
 * (RFC 6891, section 6.1.2). The name must come from `toAskableName`: nothing is checked here.
 */
export function buildQuery({ name, type }: Question, random: RandomInt): Query {
  const id = random(0x10000);
  // A length byte before each label instead of the dots, and the root.
  const questionEnd = headerBytes + name.length + 2 + 4;
  // From the pool: memory of its own takes longer than all that is written into it.
  const withEdns = Buffer.allocUnsafe(questionEnd + optBytes).fill(0);
  withEdns.writeUInt16BE(id, 0);
  withEdns.writeUInt16BE(recursionDesired, flagsAt);
  withEdns.writeUInt16BE(1, questionCountAt);
  withEdns.writeUInt16BE(1, additionalCountAt);
  writeName(withEdns, name);
  withEdns.writeUInt16BE(typeNumbers[type], questionEnd - 4);
  withEdns.writeUInt16BE(classIn, questionEnd - 2);
  withEdns.writeUInt16BE(typeNumbers.OPT, questionEnd + 1);
  withEdns.writeUInt16BE(ednsPayloadBytes, questionEnd + 3);
  return new Query(id, withEdns, questionEnd);
}

/** Writes the labels behind the header; the zero that ends them is there. */
function writeName(message: Buffer, name: string): void {
  message.write(name, headerBytes + 1, 'latin1');
  let lengthAt = headerBytes;
  for (let index = 0; index <= name.length; index += 1) {
    const at = headerBytes + 1 + index;
    if (index === name.length || message[at] === dot) {
      message[lengthAt] = at - lengthAt - 1;
      lengthAt = at;
    }
  }
}

/**
 * True when these bytes answer this query: response bit, id and question, compared before anything is decoded
 * (RFC 5452, section 9). Letters match in either case: some servers change it. A response without a question is taken
 * for errors that servers send so: FORMERR, SERVFAIL, NOTIMP and REFUSED.
 */
export function answersQuery(bytes: Buffer, query: Query): boolean {
  if (bytes.length < headerBytes || bytes.readUInt16BE(0) !== query.id) {
    return false;
  }
  const flags = bytes.readUInt16BE(2);
  const questions = bytes.readUInt16BE(4);
  if ((flags & 0x8000) === 0) {
    return false;
  }
  if (questions === 0) {
    return [1, 2, 4, 5].includes(flags & 0x000f);
  }
  return repeatsQuestion(bytes, query.question);
}

/** Length bytes lie below the letters and stay themselves; type and class are below too for every type that we ask. */
function repeatsQuestion(bytes: Buffer, question: Buffer): boolean {
  for (let index = 0; index < question.length; index += 1) {
    if (fold(bytes[headerBytes + index] ?? -1) !== fold(question[index] ?? 0)) {
      return false;
    }
  }
  return true;
}

function fold(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
