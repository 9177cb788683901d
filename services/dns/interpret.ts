import type { ExtendedError, Question, Rr } from './answer.ts';
import { maxAliasLinks, maxRecordsKept, maxTtlSeconds } from './limits.ts';
import type { Malformed, Message } from './wire.ts';

/** Where a message leads from the asked name, and what it says there. */
interface Reading {
  /** Aliases followed inside this message, in order. */
  readonly aliases: readonly string[];
  /** Smallest time to live of what was read, in seconds. */
  readonly ttl: number;
  readonly zone: string | undefined;
  readonly extended: Extended;
}

type Extended = readonly ExtendedError[] | undefined;

/** What one server said to one question. `elsewhere`: the last alias leads to a name that this message does not speak of. */
export type Verdict =
  | (Reading & {
      readonly kind: 'records';
      readonly records: readonly Rr[];
      readonly omitted: number;
    })
  | (Reading & { readonly kind: 'no-data' | 'no-such-name' })
  | (Reading & { readonly kind: 'elsewhere' })
  | { readonly kind: 'refused' | 'server-failure'; readonly extended: Extended }
  | (Malformed & { readonly extended?: Extended });

const noError = 0;
const nameError = 3;
const refused = 5;

/** Reads a whole message as the answer to `question`. Only records of the alias chain that starts at the asked name count. */
export function interpret(message: Message, question: Question): Verdict {
  const { extended } = message;
  if (message.rcode === refused) {
    return { kind: 'refused', extended };
  }
  if (message.rcode !== noError && message.rcode !== nameError) {
    return { kind: 'server-failure', extended };
  }
  const chain = followAliases(message.answers, question);
  if (chain.kind === 'malformed') {
    return { ...chain, extended };
  }
  const { name, aliases } = chain;
  const found = message.answers.filter((rr) => rr.name === name && rr.type === question.type);
  const soa = findSoa(message, name);
  const ttl = Math.min(chain.ttl, maxTtlSeconds);
  const zone = soa?.name;
  if (found.length > 0) {
    if (message.rcode === nameError) {
      return { kind: 'malformed', fault: 'no-such-name-with-data', extended };
    }
    const records = mergeDuplicates(found);
    const kept = records.slice(0, maxRecordsKept);
    const omitted = records.length - kept.length;
    const recordsTtl = smallestTtl(ttl, found);
    return { kind: 'records', aliases, zone, extended, ttl: recordsTtl, records: kept, omitted };
  }
  // source: RFC 2308, section 5; without an SOA the answer is not kept.
  const negativeTtl = Math.min(ttl, soa?.ttl ?? 0, soa?.minimum ?? 0);
  if (message.rcode === nameError) {
    // It speaks of the last name of the chain. source: RFC 6604, section 3.
    return { kind: 'no-such-name', aliases, zone, extended, ttl: negativeTtl };
  }
  if (soa === undefined && aliases.length > 0) {
    return { kind: 'elsewhere', aliases, zone, extended, ttl };
  }
  if (soa === undefined && message.answers.length > 0) {
    return { kind: 'malformed', fault: 'other-names-answered', extended };
  }
  if (soa === undefined && isReferral(message)) {
    // It names other servers instead of resolving. source: RFC 2308, section 2.2.
    return { kind: 'refused', extended };
  }
  return { kind: 'no-data', aliases, zone, extended, ttl: negativeTtl };
}

type Chain =
  | {
      readonly kind: 'chain';
      readonly name: string;
      readonly aliases: readonly string[];
      readonly ttl: number;
    }
  | Malformed;

function followAliases(answers: readonly Rr[], question: Question): Chain {
  const aliases: string[] = [];
  let name = question.name;
  let ttl = maxTtlSeconds;
  for (;;) {
    const here = answers.filter((rr) => rr.name === name);
    const links = here.filter(isAlias);
    const [link] = links;
    if (question.type === 'CNAME' || link === undefined) {
      return { kind: 'chain', name, aliases, ttl };
    }
    if (links.some((other) => other.target !== link.target)) {
      return { kind: 'malformed', fault: 'alias-twice' };
    }
    // source: RFC 2181, section 10.1.
    if (here.some((rr) => rr.type === question.type)) {
      return { kind: 'malformed', fault: 'alias-with-data' };
    }
    if (link.target === question.name || aliases.includes(link.target)) {
      return { kind: 'malformed', fault: 'alias-loop' };
    }
    if (aliases.length >= maxAliasLinks) {
      return { kind: 'malformed', fault: 'alias-chain' };
    }
    aliases.push(link.target);
    ttl = smallestTtl(ttl, links);
    name = link.target;
  }
}

function isAlias(rr: Rr): rr is Rr & { readonly type: 'CNAME' } {
  return rr.type === 'CNAME';
}

type Soa = Rr & { readonly type: 'SOA' };

/** The SOA that speaks for `name`: one of a zone below or beside it says nothing (RFC 2308, section 5). */
function findSoa(message: Message, name: string): Soa | undefined {
  for (const rr of [...message.authorities, ...message.answers]) {
    if (rr.type === 'SOA' && isAtOrAbove(rr.name, name)) {
      return rr;
    }
  }
  return undefined;
}

function isAtOrAbove(zone: string, name: string): boolean {
  return zone === '.' || name === zone || name.endsWith(`.${zone}`);
}

function isReferral(message: Message): boolean {
  return !message.isAuthoritative && message.authorities.some((rr) => rr.type === 'NS');
}

/** All records of one set have the smallest of their times. source: RFC 2181, section 5.2. */
function smallestTtl(ttl: number, records: readonly Rr[]): number {
  return records.reduce((smallest, rr) => Math.min(smallest, rr.ttl), ttl);
}

function mergeDuplicates(records: readonly Rr[]): readonly Rr[] {
  if (records.length === 1) {
    return records;
  }
  const byData = new Map<string, Rr>();
  for (const rr of records) {
    const data = JSON.stringify({ ...rr, ttl: 0 });
    if (!byData.has(data)) {
      byData.set(data, rr);
    }
  }
  return [...byData.values()];
}
