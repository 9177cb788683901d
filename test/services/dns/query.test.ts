import assert from 'node:assert/strict';
import dnsPacket from 'dns-packet';
import fc from 'fast-check';
import { ednsPayloadBytes } from '../../../services/dns/limits.ts';
import { answersQuery, buildQuery, systemRandom } from '../../../services/dns/query.ts';

const question = { name: '_sipfederationtls._tcp.contoso.test', type: 'SRV' } as const;

describe('buildQuery', () => {
  it('asks one question with recursion and EDNS of 1,232 bytes, version 0', () => {
    const query = buildQuery(question, () => 0xabcd);
    const packet = dnsPacket.decode(query.withEdns);
    assert.equal(packet.id, 0xabcd);
    assert.equal(packet.type, 'query');
    assert.equal(packet.flags, dnsPacket.RECURSION_DESIRED);
    assert.deepEqual(packet.questions, [{ ...question, class: 'IN' }]);
    const [opt, ...more] = packet.additionals ?? [];
    assert.ok(opt?.type === 'OPT');
    assert.deepEqual([opt.udpPayloadSize, opt.ednsVersion, more], [ednsPayloadBytes, 0, []]);
  });

  it('has a form without EDNS, with the same id', () => {
    const query = buildQuery(question, () => 7);
    const packet = dnsPacket.decode(query.plain);
    assert.deepEqual([packet.id, packet.additionals], [7, []]);
    assert.deepEqual(query.question, query.plain.subarray(12));
  });

  it('writes names as dns-packet does', () => {
    const label = fc.stringMatching(/^[a-z0-9_-]{1,63}$/u);
    const names = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(names, fc.constantFrom('A', 'AAAA', 'MX', 'SOA', 'SRV', 'TXT'), (name, type) => {
        const flags = dnsPacket.RECURSION_DESIRED;
        const expected = dnsPacket.encode({
          type: 'query',
          id: 7,
          flags,
          questions: [{ name, type }],
        });
        assert.deepEqual(buildQuery({ name, type }, () => 7).plain, expected);
      }),
    );
  });

  it('draws its id from all 65,536', () => {
    const limits: number[] = [];
    buildQuery(question, (limit) => limits.push(limit));
    assert.deepEqual(limits, [0x10000]);
    assert.ok(new Set(Array.from({ length: 100 }, () => systemRandom(0x10000))).size > 90);
  });
});

describe('answersQuery', () => {
  const query = buildQuery(question, () => 7);
  const answer = dnsPacket.encode({ type: 'response', id: 7, questions: [question] });

  it('takes the answer', () => assert.equal(answersQuery(answer, query), true));

  for (const rcode of [0, 1, 2, 3, 4, 5, 6, 9]) {
    const isTaken = [1, 2, 4, 5].includes(rcode);
    it(`${isTaken ? 'takes' : 'refuses'} a header alone with the code ${rcode}`, () => {
      const header = dnsPacket.encode({ type: 'response', id: 7, flags: rcode });
      assert.equal(answersQuery(header, query), isTaken);
    });
  }

  it('refuses the question without its last byte', () =>
    assert.equal(answersQuery(answer.subarray(0, -1), query), false));

  it('tells any other bytes from the answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        assert.equal(answersQuery(Buffer.from(bytes), query), false);
      }),
      { numRuns: 300 },
    );
  });
});
