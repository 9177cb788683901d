import assert from 'node:assert/strict';
import dnsPacket from 'dns-packet';
import fc from 'fast-check';
import {
  maxExtendedErrors,
  maxExtendedText,
  maxPointerHops,
  maxRecordsPerMessage,
  maxTextBytes,
} from '../../../services/dns/limits.ts';
import { decodeMessage } from '../../../services/dns/wire.ts';
import type { Message } from '../../../services/dns/wire.ts';
import {
  afterQuestion,
  extendedError,
  label,
  message,
  name,
  opt,
  pointer,
  question,
  record,
  root,
  soaData,
  srvData,
  types,
  u16,
  usualQuestion,
} from './build-message.ts';
import type { MessageParts } from './build-message.ts';
import { assertPlain } from './assert-plain.ts';
import { hostileMessages } from './hostile-messages.ts';
import { leastMs } from '../../support/processor-time.ts';

const here = pointer(12);
const address = Buffer.from([192, 0, 2, 1]);

function read(parts: MessageParts, transport: 'udp' | 'tcp' = 'udp'): Message {
  const result = decodeMessage(message(parts), transport);
  assert.equal(result.kind, 'message', JSON.stringify(result));
  return result;
}

/** Where the data of a first record with a compressed owner start. */
const dataAt = afterQuestion + 12;

const badNames: readonly { when: string; bytes: Buffer; fault: string }[] = [
  { when: 'its label runs past the end', bytes: Buffer.from([9, 97]), fault: 'name-overrun' },
  { when: 'its label has the type 01', bytes: Buffer.from([0x41, 97, 0]), fault: 'label-type' },
  { when: 'its label has the type 10', bytes: Buffer.from([0x80, 97, 0]), fault: 'label-type' },
  {
    when: 'it has 256 bytes',
    bytes: name(`${'a'.repeat(63)}.`.repeat(3) + 'b'.repeat(62)),
    fault: 'name-too-long',
  },
  { when: 'its pointer is cut', bytes: Buffer.from([0xc0]), fault: 'name-overrun' },
  {
    when: 'its pointer leads to itself',
    bytes: pointer(dataAt),
    fault: 'pointer-not-backwards',
  },
  {
    when: 'its pointer leads forwards',
    bytes: pointer(dataAt + 9),
    fault: 'pointer-not-backwards',
  },
  {
    when: 'its pointer leads to its own start',
    bytes: Buffer.concat([label('a'), pointer(dataAt)]),
    fault: 'pointer-not-backwards',
  },
  { when: 'its pointer leads into the header', bytes: pointer(4), fault: 'pointer-into-header' },
  {
    when: 'a pointer makes it longer than 255 bytes',
    bytes: Buffer.concat([
      label('a'.repeat(63)),
      label('b'.repeat(63)),
      label('c'.repeat(63)),
      label('d'.repeat(50)),
      here,
    ]),
    fault: 'name-too-long',
  },
];

const badMessages: readonly { when: string; parts: MessageParts; fault: string }[] = [
  { when: 'it is a query', parts: { flags: 0x0100 }, fault: 'not-a-response' },
  { when: 'it is a notification', parts: { flags: 0xa180 }, fault: 'operation-code' },
  {
    when: 'it has two questions',
    parts: { counts: [2, 0, 0, 0], rest: usualQuestion },
    fault: 'question-count',
  },
  {
    when: 'it succeeds without a question',
    parts: { question: undefined },
    fault: 'question-missing',
  },
  {
    when: 'it denies a name without a question',
    parts: { question: undefined, flags: 0x8183 },
    fault: 'question-missing',
  },
  {
    when: 'its question is cut',
    parts: { question: Buffer.concat([name('contoso.test'), u16(33)]) },
    fault: 'question-cut',
  },
  {
    when: 'it claims more records than fit',
    parts: { counts: [1, 2, 0, 0], rest: Buffer.alloc(8) },
    fault: 'record-count',
  },
  {
    when: 'a record is cut',
    parts: { counts: [1, 1, 0, 0], rest: Buffer.concat([name('a.b.c.d'), u16(1), u16(1)]) },
    fault: 'record-cut',
  },
  {
    when: 'the data of a record run past the end',
    parts: { answers: [record(here, types.A, address, { length: 5 })] },
    fault: 'rdata-overrun',
  },
  { when: 'an OPT stands among the answers', parts: { answers: [opt()] }, fault: 'opt-place' },
  {
    when: 'an OPT stands among the authorities',
    parts: { authorities: [opt()] },
    fault: 'opt-place',
  },
  { when: 'there are two OPT records', parts: { additionals: [opt(), opt()] }, fault: 'opt-place' },
  {
    when: 'an OPT has an owner',
    parts: { additionals: [opt({ owner: here })] },
    fault: 'opt-place',
  },
  {
    when: 'an option is cut',
    parts: { additionals: [opt({ options: Buffer.from([0, 3, 0]) })] },
    fault: 'opt-length',
  },
  {
    when: 'an option runs past its record',
    parts: {
      additionals: [opt({ options: Buffer.from([0, 3, 0, 9, 1]) })],
      rest: Buffer.alloc(20),
    },
    fault: 'opt-length',
  },
];

const badData: readonly { when: string; type: number; data: Buffer }[] = [
  { when: 'an A record has 3 bytes', type: types.A, data: Buffer.alloc(3) },
  { when: 'an A record has 16 bytes', type: types.A, data: Buffer.alloc(16) },
  { when: 'an A record has none', type: types.A, data: Buffer.alloc(0) },
  { when: 'an AAAA record has 15 bytes', type: types.AAAA, data: Buffer.alloc(15) },
  { when: 'an AAAA record has 17 bytes', type: types.AAAA, data: Buffer.alloc(17) },
  { when: 'an NS record has no name', type: types.NS, data: Buffer.alloc(0) },
  { when: 'an NS record has more than a name', type: types.NS, data: Buffer.concat([here, root]) },
  { when: 'a CNAME runs past its data', type: types.CNAME, data: Buffer.from([3, 97]) },
  { when: 'a CNAME has more than a name', type: types.CNAME, data: Buffer.concat([root, root]) },
  { when: 'a PTR has more than a name', type: types.PTR, data: Buffer.concat([root, root]) },
  { when: 'a DNAME has more than a name', type: types.DNAME, data: Buffer.concat([root, root]) },
  { when: 'an MX has a preference only', type: types.MX, data: u16(10) },
  { when: 'an MX has one byte', type: types.MX, data: Buffer.alloc(1) },
  { when: 'an SRV has no target', type: types.SRV, data: Buffer.alloc(6) },
  { when: 'an SRV has 3 bytes', type: types.SRV, data: Buffer.alloc(3) },
  {
    when: 'an SRV target runs past its data',
    type: types.SRV,
    data: srvData(Buffer.from([5, 97])),
  },
  {
    when: 'an SRV has bytes after its target',
    type: types.SRV,
    data: srvData(Buffer.concat([here, root])),
  },
  { when: 'an SOA has one name', type: types.SOA, data: soaData(here, Buffer.alloc(0)) },
  {
    when: 'an SOA has three names',
    type: types.SOA,
    data: soaData(here, Buffer.concat([here, here])),
  },
  { when: 'an SOA is short of a number', type: types.SOA, data: soaData(here, here).subarray(4) },
  { when: 'an SOA has 20 bytes', type: types.SOA, data: Buffer.alloc(20) },
  { when: 'a TXT has no string', type: types.TXT, data: Buffer.alloc(0) },
  { when: 'a string runs past its TXT', type: types.TXT, data: Buffer.from([5, 97, 98]) },
];

describe('decodeMessage', () => {
  it('refuses everything shorter than a header', () => {
    for (let length = 0; length < 12; length += 1) {
      const result = decodeMessage(Buffer.alloc(length, 0xff), 'udp');
      assert.deepEqual(result, { kind: 'malformed', fault: 'header-cut' });
    }
  });

  for (const { when, bytes, fault } of badNames) {
    it(`refuses a name when ${when}`, () => {
      const bad = message({ answers: [record(here, types.CNAME, bytes)] });
      assert.deepEqual(decodeMessage(bad, 'udp'), { kind: 'malformed', fault });
    });
  }

  for (const { when, parts, fault } of badMessages) {
    it(`refuses a message when ${when}`, () => {
      assert.deepEqual(decodeMessage(message(parts), 'udp'), { kind: 'malformed', fault });
    });
  }

  for (const { when, type, data } of badData) {
    it(`refuses a record when ${when}`, () => {
      const parts = { answers: [record(here, type, data)], rest: Buffer.alloc(64) };
      assert.deepEqual(decodeMessage(message(parts), 'udp'), {
        kind: 'malformed',
        fault: 'rdata-length',
      });
    });
  }

  it('refuses 2,049 records and reads 2,048', () => {
    const records = (count: number) =>
      Array.from({ length: count }, () => record(root, 0xff00, root));
    assert.equal(read({ answers: records(maxRecordsPerMessage) }, 'tcp').ignored, 2048);
    const tooMany = message({ answers: records(maxRecordsPerMessage + 1) });
    assert.deepEqual(decodeMessage(tooMany, 'tcp'), {
      kind: 'malformed',
      fault: 'too-many-records',
    });
  });

  it('reads a name that is reached over 126 pointers and refuses one more', () => {
    const chain = (hops: number) => {
      const pointers = Array.from({ length: hops - 1 }, (_, hop) =>
        pointer(dataAt + Math.max(0, hop * 2 - 1)),
      );
      const holder = record(here, 0xff00, Buffer.concat([root, ...pointers]));
      const last = pointer(dataAt + Math.max(0, (hops - 1) * 2 - 1));
      return message({ answers: [holder, record(last, types.A, address)] });
    };
    assert.equal(decodeMessage(chain(maxPointerHops), 'udp').kind, 'message');
    const tooLong = decodeMessage(chain(maxPointerHops + 1), 'udp');
    assert.deepEqual(tooLong, { kind: 'malformed', fault: 'pointer-chain' });
  });

  it('reads a name of 255 bytes and a label of 63', () => {
    const longest = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`;
    const [found] = read({ answers: [record(name(longest), types.A, address)] }).answers;
    assert.equal(found?.name, longest);
  });

  it('reads every type that we use', () => {
    const v6 = Buffer.from('20010db8000000000000000000000001', 'hex');
    const contents = [
      record(here, types.A, address),
      record(here, types.AAAA, v6),
      record(here, types.CNAME, name('Edge.Contoso.test')),
      record(here, types.NS, name('ns.contoso.test')),
      record(here, types.MX, Buffer.concat([u16(10), name('mx.contoso.test')])),
      record(here, types.SRV, srvData(root)),
      record(here, types.TXT, Buffer.concat([label('v=spf1 '), label('-all')])),
      record(here, types.SOA, soaData(here, here, 77)),
    ];
    const base = { name: 'contoso.test', ttl: 60 };
    assert.deepEqual(read({ answers: contents }).answers, [
      { ...base, type: 'A', address: '192.0.2.1' },
      { ...base, type: 'AAAA', address: '2001:db8::1' },
      { ...base, type: 'CNAME', target: 'edge.contoso.test' },
      { ...base, type: 'NS', target: 'ns.contoso.test' },
      { ...base, type: 'MX', preference: 10, target: 'mx.contoso.test' },
      { ...base, type: 'SRV', priority: 0, weight: 0, port: 5061, target: '.' },
      { ...base, type: 'TXT', text: 'v=spf1 -all' },
      { ...base, type: 'SOA', serial: 1, minimum: 77 },
    ]);
  });

  it('leaves an IPv4-mapped AAAA recognisable for whoever classifies addresses', () => {
    const mapped = Buffer.from('00000000000000000000ffffc0000201', 'hex');
    const [found] = read({ answers: [record(here, types.AAAA, mapped)] }).answers;
    assert.ok(found?.type === 'AAAA');
    assert.equal(found.address, '::ffff:c000:201');
  });

  it('accepts a compressed SRV target', () => {
    const target = Buffer.concat([label('sip'), here]);
    const [found] = read({ answers: [record(here, types.SRV, srvData(target))] }).answers;
    assert.ok(found?.type === 'SRV');
    assert.equal(found.target, 'sip.contoso.test');
  });

  it('keeps names apart that differ in a dot inside a label', () => {
    const oneLabel = Buffer.concat([label('sip.contoso'), label('test'), root]);
    const records = [
      record(oneLabel, types.A, address),
      record(name('sip.contoso.test'), types.A, address),
    ];
    const names = read({ answers: records }).answers.map((rr) => rr.name);
    assert.deepEqual(names, ['sip\\046contoso.test', 'sip.contoso.test']);
  });

  it('keeps names apart that differ in a byte above ASCII or in a letter case beyond it', () => {
    const odd = ['\u00e9', '\u00c9', '\\233', ' ', '\u0000'].map((text) =>
      Buffer.concat([label(text), root]),
    );
    const names = read({ answers: odd.map((each) => record(each, types.A, address)) }).answers;
    assert.deepEqual(
      names.map((rr) => rr.name),
      ['\\233', '\\201', '\\092233', '\\032', '\\000'],
    );
  });

  it('writes every byte of a text that is not printable ASCII as a number', () => {
    const data = label('a\u0007\u001b[31m\u0085\\"');
    const [found] = read({ answers: [record(here, types.TXT, data)] }).answers;
    assert.ok(found?.type === 'TXT');
    assert.equal(found.text, 'a\\007\\027[31m\\133\\092"');
  });

  it('keeps 4,096 bytes of a text', () => {
    const data = Buffer.concat(Array.from({ length: 20 }, () => label('a'.repeat(250))));
    const [found] = read({ answers: [record(here, types.TXT, data)] }, 'tcp').answers;
    assert.ok(found?.type === 'TXT');
    assert.equal(found.text.length, maxTextBytes);
  });

  it('loses one record of an odd type, not the message', () => {
    // DNSKEY with a protocol other than 3: dns-packet throws.
    const odd = record(here, types.DNSKEY, Buffer.from([1, 0, 7, 13, 1]));
    const found = read({ answers: [odd, record(here, types.A, address)] });
    assert.deepEqual([found.answers.length, found.ignored], [1, 1]);
  });

  it('lets RDLENGTH say where the next record starts', () => {
    const inside = record(here, types.A, address);
    const found = read({ answers: [record(here, 0xff00, inside), record(here, types.A, address)] });
    assert.deepEqual([found.answers.length, found.ignored], [1, 1]);
  });

  for (const recordClass of [0, 3, 4, 254, 255, 0x8001]) {
    it(`leaves out records of class ${recordClass}, whatever they hold`, () => {
      const odd = record(here, types.A, Buffer.alloc(3), { recordClass });
      const found = read({ answers: [odd, record(here, types.A, address)] });
      assert.deepEqual([found.answers.length, found.ignored], [1, 1]);
    });
  }

  const ttls = [
    { ttl: 0, reads: 0 },
    { ttl: 0x7fffffff, reads: 0x7fffffff },
    { ttl: 0x80000000, reads: 0 },
    { ttl: 0xffffffff, reads: 0 },
  ];
  for (const { ttl, reads } of ttls) {
    it(`reads a time to live of ${ttl} as ${reads}`, () => {
      const [found] = read({ answers: [record(here, types.A, address, { ttl })] }).answers;
      assert.equal(found?.ttl, reads);
    });
  }

  const rcodes = [
    { when: 'there is no OPT', flags: 0x8185, extended: undefined, rcode: 5 },
    { when: 'its OPT has no upper bits', flags: 0x8183, extended: 0, rcode: 3 },
    { when: 'it is BADVERS', flags: 0x8180, extended: 1, rcode: 16 },
    { when: 'it is BADCOOKIE', flags: 0x8187, extended: 1, rcode: 23 },
    { when: 'all bits are set', flags: 0x818f, extended: 255, rcode: 4095 },
  ];
  for (const { when, flags, extended, rcode } of rcodes) {
    it(`reads the response code ${rcode} when ${when}`, () => {
      const additionals = extended === undefined ? [] : [opt({ extendedRcode: extended })];
      assert.equal(read({ flags, additionals }).rcode, rcode);
    });
  }

  it('skips options that it does not know', () => {
    const options = Buffer.concat([u16(0xfde9), u16(3), Buffer.from([1, 2, 3]), u16(3), u16(0)]);
    assert.equal(read({ additionals: [opt({ options })] }).rcode, 0);
  });

  describe('with extended errors', () => {
    const readOptions = (options: readonly Buffer[], flags = 0x8182) =>
      read({ flags, additionals: [opt({ options: Buffer.concat(options) })] }, 'tcp');

    it('has none unless there are some', () => {
      assert.equal(read({}).extended, undefined);
      assert.equal(readOptions([u16(3), u16(0)]).extended, undefined);
    });

    it('reads several, in order, with and without a text', () => {
      const found = readOptions([
        extendedError(6, 'signature expired'),
        Buffer.concat([u16(10), u16(1), root]),
        extendedError(22, ''),
        extendedError(0xfffe, '憑證'),
      ]);
      assert.deepEqual(found.extended, [
        { code: 6, text: 'signature expired' },
        { code: 22, text: '' },
        { code: 0xfffe, text: '憑證' },
      ]);
    });

    for (const rcode of [0, 2, 3, 5]) {
      it(`leaves the response code ${rcode} as it is`, () => {
        const found = readOptions([extendedError(18, 'not for you')], 0x8180 | rcode);
        assert.deepEqual([found.rcode, found.extended?.length], [rcode, 1]);
      });
    }

    const texts: readonly { what: string; text: string | Buffer; reads: string }[] = [
      { what: 'controls', text: 'a\u0000b\u001b[2Jc\r\nd\u0085e', reads: 'ab[2Jc de' },
      {
        what: 'bidi overrides',
        text: 'a\u202emoc.osotnoc\u202c\u2066b\u2069',
        reads: 'amoc.osotnocb',
      },
      { what: 'zero-width characters', text: 'con\u200btoso\ufeff', reads: 'contoso' },
      { what: 'bytes that are no UTF-8', text: Buffer.from([0xff, 0x61]), reads: '\ufffda' },
      { what: 'nothing but what is taken out', text: '\u0000\u202e', reads: '' },
      {
        what: 'far too many characters',
        text: 'x'.repeat(60_000),
        reads: 'x'.repeat(maxExtendedText),
      },
    ];
    for (const { what, text, reads } of texts) {
      it(`cleans a text of ${what}`, () => {
        assert.deepEqual(readOptions([extendedError(0, text)]).extended, [
          { code: 0, text: reads },
        ]);
      });
    }

    it('keeps four of fifty', () => {
      const many = Array.from({ length: 50 }, (_, code) => extendedError(code, `no ${code}`));
      const { extended = [] } = readOptions(many);
      assert.equal(maxExtendedErrors, 4);
      assert.deepEqual(
        extended.map(({ code }) => code),
        [0, 1, 2, 3],
      );
    });

    it('skips one that is too short for its code', () => {
      const short = [0, 1].map((bytes) =>
        Buffer.concat([u16(15), u16(bytes), Buffer.alloc(bytes)]),
      );
      const found = readOptions([...short, extendedError(6, '')]);
      assert.deepEqual(found.extended, [{ code: 6, text: '' }]);
    });

    it('refuses a message in which one runs past its record', () => {
      const cut = opt({ options: extendedError(6, 'abc', { length: 6 }) });
      const bytes = message({ flags: 0x8182, additionals: [cut], rest: Buffer.alloc(9) });
      assert.deepEqual(decodeMessage(bytes, 'udp'), { kind: 'malformed', fault: 'opt-length' });
    });

    it('gives clean texts for any bytes', () => {
      const option = fc.tuple(fc.nat(0xffff), fc.uint8Array({ maxLength: 300 }));
      fc.assert(
        fc.property(fc.array(option, { maxLength: 6 }), (options) => {
          const bytes = options.map(([code, text]) => extendedError(code, Buffer.from(text)));
          const found = readOptions(bytes);
          assertPlain(found);
          assert.equal(found.extended?.length ?? 0, Math.min(options.length, maxExtendedErrors));
        }),
        { numRuns: 300 },
      );
    });
  });

  it('takes a header alone when it reports an error', () => {
    const found = read({ question: undefined, flags: 0x8181 });
    assert.deepEqual([found.rcode, found.question], [1, undefined]);
  });

  it('uses only header and question of a truncated answer over UDP', () => {
    const cut = message({ flags: 0x8380, answers: [record(here, types.SRV, srvData(here))] });
    const found = decodeMessage(cut.subarray(0, cut.length - 5), 'udp');
    assert.ok(found.kind === 'message');
    assert.deepEqual([found.isTruncated, found.answers.length], [true, 0]);
    assert.equal(found.question?.name, 'contoso.test');
    assert.equal(decodeMessage(cut.subarray(0, cut.length - 5), 'tcp').kind, 'malformed');
  });

  it('leaves bytes after the last record alone', () => {
    const found = read({ answers: [record(here, types.A, address)], rest: Buffer.alloc(40, 7) });
    assert.equal(found.answers.length, 1);
  });

  it('takes nothing from the additional records', () => {
    const found = read({ additionals: [record(here, types.A, address)] });
    assert.deepEqual([found.answers, found.authorities], [[], []]);
  });

  for (const { what, bytes, transport } of hostileMessages) {
    it(`is done at once with ${what}`, () => {
      const ms = leastMs(() => decodeMessage(bytes, transport), 5);
      // The goal is 1 ms (bench/hostile-messages.ts); a slow machine takes longer.
      assert.ok(ms < 50, `${ms} ms`);
    });
  }

  it('gives a value for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isResponse) => {
        const data = Buffer.from(bytes);
        if (isResponse && data.length >= 12) {
          // Past the first doors, where the walker has something to walk.
          data.set([0x81, 0x80, 0, 1, 0, 2, 0, 1, 0, 1], 2);
        }
        assertPlain(decodeMessage(data, 'tcp'));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a value for any record in a right frame', () => {
    const type = fc.constantFrom(...Object.values(types), 0xff00);
    fc.assert(
      fc.property(fc.array(fc.tuple(type, fc.uint8Array({ maxLength: 40 }))), (records) => {
        const answers = records.map(([each, data]) => record(here, each, Buffer.from(data)));
        assertPlain(decodeMessage(message({ answers }), 'udp'));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back what dns-packet writes', () => {
    const host = fc
      .array(fc.stringMatching(/^[a-z0-9_-]{1,20}$/u), { minLength: 1, maxLength: 5 })
      .map((labels) => labels.join('.'));
    const number16 = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(host, host, number16, number16, (owner, target, priority, port) => {
        const bytes = dnsPacket.encode({
          type: 'response',
          questions: [{ name: owner, type: 'SRV' }],
          answers: [
            { type: 'SRV', name: owner, ttl: 9, data: { priority, weight: 1, port, target } },
          ],
        });
        const found = decodeMessage(bytes, 'udp');
        assert.ok(found.kind === 'message');
        const expected = { type: 'SRV', name: owner, ttl: 9, priority, weight: 1, port, target };
        assert.deepEqual(found.answers, [expected]);
        assert.equal(found.question?.name, owner);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the question of the message in lower case', () => {
    const found = read({ question: question('_sip._tls.CONTOSO.test', types.SRV) });
    assert.deepEqual(found.question, { name: '_sip._tls.contoso.test', type: types.SRV, class: 1 });
  });
});
