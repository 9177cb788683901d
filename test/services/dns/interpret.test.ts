import assert from 'node:assert/strict';
import type { Question, Rr } from '../../../services/dns/answer.ts';
import { interpret } from '../../../services/dns/interpret.ts';
import type { Verdict } from '../../../services/dns/interpret.ts';
import { maxAliasLinks, maxRecordsKept, maxTtlSeconds } from '../../../services/dns/limits.ts';
import type { Message } from '../../../services/dns/wire.ts';

const question: Question = { name: 'sip.contoso.test', type: 'A' };
const noError = 0;
const nameError = 3;

function a(name: string, address = '192.0.2.1', ttl = 60): Rr {
  return { type: 'A', name, ttl, address };
}
function cname(name: string, target: string, ttl = 60): Rr {
  return { type: 'CNAME', name, ttl, target };
}
function soa(name: string, { ttl = 600, minimum = 300 } = {}): Rr {
  return { type: 'SOA', name, ttl, serial: 1, minimum };
}
function ns(name: string): Rr {
  return { type: 'NS', name, ttl: 60, target: 'ns.contoso.test' };
}

function read(parts: Partial<Message>, asked = question): Verdict {
  const usual = { rcode: noError, isAuthoritative: false, isTruncated: false };
  const empty = { question: undefined, answers: [], authorities: [], extended: undefined };
  return interpret({ kind: 'message', ...usual, ...empty, ignored: 0, ...parts }, asked);
}

/** A chain of so many links from the asked name, with an address at its end. */
function chainOf(links: number): Rr[] {
  const names = [question.name, ...Array.from({ length: links }, (_, link) => `a${link}.test`)];
  const aliases = names.slice(1).map((target, link) => cname(names[link] ?? '', target));
  return [...aliases, a(names.at(-1) ?? '')];
}

interface Row {
  readonly when: string;
  readonly parts: Partial<Message>;
  readonly reads: Partial<Verdict>;
}

const rows: readonly Row[] = [
  {
    when: 'the name has records',
    parts: { answers: [a('sip.contoso.test')] },
    reads: { kind: 'records', aliases: [], ttl: 60, omitted: 0, zone: undefined },
  },
  {
    when: 'the times of one set differ',
    parts: { answers: [a(question.name, '192.0.2.1', 90), a(question.name, '192.0.2.2', 7)] },
    reads: { kind: 'records', ttl: 7 },
  },
  {
    when: 'the alias lives shorter than its target',
    parts: { answers: [cname(question.name, 'b.test', 5), a('b.test')] },
    reads: { kind: 'records', aliases: ['b.test'], ttl: 5 },
  },
  {
    when: 'a time is longer than a day',
    parts: { answers: [a(question.name, '192.0.2.1', 1_000_000)] },
    reads: { kind: 'records', ttl: maxTtlSeconds },
  },
  {
    when: 'the chain stands backwards in the message',
    parts: { answers: [a('c.test'), cname('b.test', 'c.test'), cname(question.name, 'b.test')] },
    reads: { kind: 'records', aliases: ['b.test', 'c.test'] },
  },
  {
    when: 'the chain has 12 links',
    parts: { answers: chainOf(maxAliasLinks) },
    reads: { kind: 'records' },
  },
  {
    when: 'the chain has 13 links',
    parts: { answers: chainOf(maxAliasLinks + 1) },
    reads: { kind: 'malformed', fault: 'alias-chain' },
  },
  {
    when: 'the chain comes back to the asked name',
    parts: { answers: [cname(question.name, 'b.test'), cname('b.test', question.name)] },
    reads: { kind: 'malformed', fault: 'alias-loop' },
  },
  {
    when: 'the name is its own alias',
    parts: { answers: [cname(question.name, question.name)] },
    reads: { kind: 'malformed', fault: 'alias-loop' },
  },
  {
    when: 'the chain runs in a circle further on',
    parts: {
      answers: [
        cname(question.name, 'b.test'),
        cname('b.test', 'c.test'),
        cname('c.test', 'b.test'),
      ],
    },
    reads: { kind: 'malformed', fault: 'alias-loop' },
  },
  {
    when: 'a name has two aliases',
    parts: { answers: [cname(question.name, 'b.test'), cname(question.name, 'c.test')] },
    reads: { kind: 'malformed', fault: 'alias-twice' },
  },
  {
    when: 'the same alias stands twice',
    parts: {
      answers: [cname(question.name, 'b.test'), cname(question.name, 'b.test'), a('b.test')],
    },
    reads: { kind: 'records', aliases: ['b.test'] },
  },
  {
    when: 'a name has an alias and records',
    parts: { answers: [cname(question.name, 'b.test'), a(question.name)] },
    reads: { kind: 'malformed', fault: 'alias-with-data' },
  },
  {
    when: 'the chain leaves the message',
    parts: { answers: [cname(question.name, 'b.other')] },
    reads: { kind: 'elsewhere', aliases: ['b.other'], ttl: 60 },
  },
  {
    when: 'the SOA beside a chain speaks for another zone',
    parts: { answers: [cname(question.name, 'b.other')], authorities: [soa('contoso.test')] },
    reads: { kind: 'elsewhere' },
  },
  {
    when: 'the end of the chain has no such records',
    parts: { answers: [cname(question.name, 'b.test')], authorities: [soa('test')] },
    reads: { kind: 'no-data', aliases: ['b.test'], zone: 'test', ttl: 60 },
  },
  {
    when: 'the end of the chain does not exist',
    parts: {
      rcode: nameError,
      answers: [cname(question.name, 'b.test')],
      authorities: [soa('test')],
    },
    reads: { kind: 'no-such-name', aliases: ['b.test'], zone: 'test' },
  },
  {
    when: 'the name exists without the type',
    parts: { authorities: [soa('contoso.test')] },
    reads: { kind: 'no-data', zone: 'contoso.test', ttl: 300 },
  },
  {
    when: 'the name does not exist',
    parts: { rcode: nameError, authorities: [soa('contoso.test')] },
    reads: { kind: 'no-such-name', zone: 'contoso.test', ttl: 300 },
  },
  {
    when: 'the SOA itself lives shorter than its minimum',
    parts: { rcode: nameError, authorities: [soa('contoso.test', { ttl: 9 })] },
    reads: { kind: 'no-such-name', ttl: 9 },
  },
  {
    when: 'the zone is the root',
    parts: { rcode: nameError, authorities: [soa('.')] },
    reads: { kind: 'no-such-name', zone: '.' },
  },
  {
    when: 'a denial has no SOA',
    parts: { rcode: nameError },
    reads: { kind: 'no-such-name', zone: undefined, ttl: 0 },
  },
  {
    when: 'the SOA of a denial is of a zone beside the name',
    parts: { rcode: nameError, authorities: [soa('fabrikam.test')] },
    reads: { kind: 'no-such-name', zone: undefined, ttl: 0 },
  },
  {
    when: 'the SOA of a denial is of a zone below the name',
    parts: { rcode: nameError, authorities: [soa('a.sip.contoso.test')] },
    reads: { kind: 'no-such-name', zone: undefined, ttl: 0 },
  },
  {
    when: 'the zone only ends in the same letters',
    parts: { rcode: nameError, authorities: [soa('oso.test')] },
    reads: { kind: 'no-such-name', zone: undefined },
  },
  {
    when: 'a denial comes with the records',
    parts: { rcode: nameError, answers: [a(question.name)] },
    reads: { kind: 'malformed', fault: 'no-such-name-with-data' },
  },
  {
    when: 'only other names are answered',
    parts: { answers: [a('www.contoso.test')] },
    reads: { kind: 'malformed', fault: 'other-names-answered' },
  },
  {
    when: 'records of other names stand beside the answer',
    parts: { answers: [a('www.contoso.test', '198.51.100.1'), a(question.name)] },
    reads: { kind: 'records', records: [a(question.name)] },
  },
  {
    when: 'the answer stands among the authorities',
    parts: { authorities: [a(question.name), soa('contoso.test')] },
    reads: { kind: 'no-data' },
  },
  {
    when: 'other servers are named in place of an answer',
    parts: { authorities: [ns('contoso.test')] },
    reads: { kind: 'refused' },
  },
  {
    when: 'an authority answers nothing and names itself',
    parts: { isAuthoritative: true, authorities: [ns('contoso.test')] },
    reads: { kind: 'no-data', ttl: 0 },
  },
  { when: 'nothing at all is answered', parts: {}, reads: { kind: 'no-data', ttl: 0 } },
  { when: 'the server refuses', parts: { rcode: 5 }, reads: { kind: 'refused' } },
  { when: 'the server fails', parts: { rcode: 2 }, reads: { kind: 'server-failure' } },
  { when: 'the code is NOTAUTH', parts: { rcode: 9 }, reads: { kind: 'server-failure' } },
  { when: 'the code is BADVERS', parts: { rcode: 16 }, reads: { kind: 'server-failure' } },
  { when: 'the code is BADCOOKIE', parts: { rcode: 23 }, reads: { kind: 'server-failure' } },
];

describe('interpret', () => {
  for (const { when, parts, reads } of rows) {
    it(`gives ${reads.kind ?? ''} when ${when}`, () => {
      const verdict = read(parts);
      assert.deepEqual(verdict, { ...verdict, ...reads });
    });
  }

  it('merges duplicates, keeps 64 records and counts the others', () => {
    const records = Array.from({ length: 70 }, (_, host) => a(question.name, `192.0.2.${host}`));
    const verdict = read({ answers: [...records, ...records] });
    assert.ok(verdict.kind === 'records');
    assert.deepEqual([verdict.records.length, verdict.omitted], [maxRecordsKept, 6]);
  });

  it('does not follow an alias that is what was asked for', () => {
    const verdict = read(
      { answers: [cname(question.name, 'b.test')] },
      { ...question, type: 'CNAME' },
    );
    assert.ok(verdict.kind === 'records');
    assert.deepEqual([verdict.aliases, verdict.records.length], [[], 1]);
  });

  it('names the zone when the SOA is what was asked for', () => {
    const verdict = read({ answers: [soa('contoso.test')] }, { name: 'contoso.test', type: 'SOA' });
    assert.ok(verdict.kind === 'records');
    assert.equal(verdict.zone, 'contoso.test');
  });
});
