import type { Answer, Rr } from '../dns/answer.ts';
import { cleanText } from '../model/clean-text.ts';
import type { Evidence } from '../model/evidence.ts';
import type { NameAnswer, Unknown } from '../model/facts.ts';

/** Longest text of a record that is kept or shown. */
const longestText = 120;
/** Most records that one piece of evidence shows. */
const mostShown = 16;

/** An answer that settles its question, one way or the other. */
export type Settled = Extract<Answer, { kind: 'records' | 'no-data' | 'no-such-name' }>;

export function isSettled(answer: Answer): answer is Settled {
  return answer.kind === 'records' || answer.kind === 'no-data' || answer.kind === 'no-such-name';
}

export function recordsOf(answer: Answer): readonly Rr[] {
  return answer.kind === 'records' ? answer.records : [];
}

/** The addresses that an answer to A or AAAA holds. */
export function addressesOf(answer: Answer): readonly string[] {
  const addresses: string[] = [];
  for (const record of recordsOf(answer)) if ('address' in record) addresses.push(record.address);
  return addresses;
}

/** Milliseconds to a tenth: what lies below is the noise of the machine. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** The answer as evidence: aliases first, then the records, as nslookup shows them. */
export function evidenceOf(answer: Answer): Evidence {
  const { question, server, ms, extended } = answer;
  const aliases = isSettled(answer) ? answer.aliases.map((alias) => `CNAME ${alias}.`) : [];
  const shown = [...aliases, ...recordsOf(answer).map(present)].slice(0, mostShown);
  return {
    kind: 'dns',
    name: question.name,
    type: question.type,
    server,
    outcome: answer.kind,
    answer: shown,
    ms: tenths(ms),
    ...(extended === undefined ? {} : { extended: [...extended] }),
  };
}

/** Why the answer leaves its fact unknown. */
export function unknownFrom(answer: Exclude<Answer, Settled>): Unknown {
  switch (answer.kind) {
    case 'timeout':
      return { known: false, why: 'timeout', detail: answer.server };
    case 'refused':
      return { known: false, why: 'refused', detail: answer.server };
    case 'server-failure':
      return { known: false, why: 'failed', detail: 'server-failure' };
    case 'malformed':
      return { known: false, why: 'failed', detail: answer.fault };
  }
}

/** What one name holds, as a fact holds it. */
export function nameAnswerOf(answer: Answer): NameAnswer {
  const { name, type } = answer.question;
  const addresses: string[] = [];
  const hosts: string[] = [];
  const texts: string[] = [];
  // One loop: lists that are flattened take a tenth of the time of gathering.
  for (const record of recordsOf(answer)) {
    if ('address' in record) addresses.push(record.address);
    if ('target' in record) hosts.push(record.target);
    if (record.type === 'TXT') texts.push(cleanText(record.text, longestText));
  }
  return {
    name,
    type,
    outcome: isSettled(answer) ? answer.kind : 'unknown',
    aliases: isSettled(answer) ? [...answer.aliases] : [],
    addresses,
    hosts,
    texts,
  };
}

function present(record: Rr): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.address;
    case 'CNAME':
    case 'NS':
      return dotted(record.target);
    case 'MX':
      return `${record.preference} ${dotted(record.target)}`;
    case 'SRV':
      return `${record.priority} ${record.weight} ${record.port} ${dotted(record.target)}`;
    case 'TXT':
      return `"${cleanText(record.text, longestText)}"`;
    case 'SOA':
      return `${dotted(record.name)} ${record.serial}`;
  }
}

function dotted(name: string): string {
  return name === '.' ? name : `${name}.`;
}
