import { randomInt } from 'node:crypto';
import dnsPacket from 'dns-packet';
import type { Question } from './answer.ts';
import { ednsPayloadBytes } from './limits.ts';
import { typeNumbers } from './rdata.ts';

/** Gives an integer from 0 to `limit` - 1 that nobody can guess. */
export type RandomInt = (limit: number) => number;

export const systemRandom: RandomInt = (limit) => randomInt(limit);

/** One question ready to be sent. Both forms carry the same id. */
export interface Query {
  readonly id: number;
  readonly withEdns: Buffer;
  /** For servers and middle boxes that do not know EDNS (RFC 6891, section 6.2.2). */
  readonly plain: Buffer;
  /** The question section: name, type and class. */
  readonly question: Buffer;
}

const headerBytes = 12;
const additionalCountAt = 10;
const optBytes = 11;

/** Builds a query that asks for recursion. The name must come from `toAskableName`: dns-packet's encoder checks nothing. */
export function buildQuery({ name, type }: Question, random: RandomInt): Query {
  const id = random(0x10000);
  const flags = dnsPacket.RECURSION_DESIRED;
  const plain = dnsPacket.encode({ type: 'query', id, flags, questions: [{ name, type }] });
  return { id, withEdns: addEdns(plain), plain, question: plain.subarray(headerBytes) };
}

/** Adds an OPT record: the root, type 41, our size, version 0, no flags, no options. source: RFC 6891, section 6.1.2. */
function addEdns(plain: Buffer): Buffer {
  const query = Buffer.concat([plain, Buffer.alloc(optBytes)]);
  query.writeUInt16BE(1, additionalCountAt);
  query.writeUInt16BE(typeNumbers.OPT, plain.length + 1);
  query.writeUInt16BE(ednsPayloadBytes, plain.length + 3);
  return query;
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
