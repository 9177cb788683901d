import assert from 'node:assert/strict';
import dnsPacket from 'dns-packet';
import { decodeMessage } from '../../../services/dns/wire.ts';
import { assertPlain } from './assert-plain.ts';
import {
  extendedError,
  message,
  opt as optRecord,
  pointer,
  record,
  srvData,
  types,
} from './build-message.ts';
import { hostileMessages } from './hostile-messages.ts';

const rounds = 1_000_000;
const slowMs = 20;
/** A fixed start, so that a failure can be repeated. */
let state = 0x2545f491;

/** A small generator of numbers from 0 to `limit` - 1 (xorshift): a million secure ones would take longer than the decoding. */
function pick(limit: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % limit;
}

function pickFrom<T>(items: readonly T[], otherwise: T): T {
  return items[pick(items.length)] ?? otherwise;
}

function createCorpus(): Buffer[] {
  const name = '_sipfederationtls._tcp.contoso.test';
  const soa = {
    mname: 'ns.test',
    rname: 'root.test',
    serial: 1,
    refresh: 2,
    retry: 3,
    expire: 4,
    minimum: 60,
  };
  const data: Parameters<typeof dnsPacket.encode>[0]['answers'] = [
    { type: 'SRV', name, data: { priority: 1, weight: 2, port: 5061, target: 'sip.contoso.test' } },
    { type: 'A', name, data: '192.0.2.1' },
    { type: 'AAAA', name, data: '2001:db8::1' },
    { type: 'CNAME', name, data: 'edge.contoso.test' },
    { type: 'NS', name, data: 'ns.contoso.test' },
    { type: 'MX', name, data: { preference: 1, exchange: 'mx.contoso.test' } },
    { type: 'TXT', name, data: ['v=spf1', ' -all'] },
    { type: 'SOA', name, data: soa },
    { type: 'HINFO', name, data: { cpu: 'a', os: 'b' } },
  ];
  const opt = {
    type: 'OPT' as const,
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  };
  const base = {
    type: 'response' as const,
    id: 7,
    flags: 0x0180,
    questions: [{ type: 'SRV' as const, name }],
  };
  return [
    dnsPacket.encode({ ...base }),
    dnsPacket.encode({ ...base, answers: data, additionals: [opt] }),
    dnsPacket.encode({ ...base, authorities: data.slice(7, 8), additionals: [opt] }),
    ...data.map((record) => dnsPacket.encode({ ...base, answers: [record], additionals: [opt] })),
    ...hostileMessages.map(({ bytes }) => bytes).filter(({ length }) => length < 512),
    message({ additionals: [optRecord({ options: extendedError(6, 'signature expired') })] }),
    message({ answers: [record(pointer(12), types.SRV, srvData(pointer(12)))] }),
  ];
}

/** Values that lengths, counts and pointers are afraid of. */
const oddBytes = [0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xff];

function mutateOnce(bytes: Buffer, other: Buffer): Buffer {
  const at = pick(bytes.length);
  switch (pick(6)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
      return bytes;
    case 1:
      bytes[at] = pick(256);
      return bytes;
    case 2:
      bytes[at] = pickFrom(oddBytes, 0);
      return bytes;
    case 3:
      return bytes.subarray(0, Math.max(1, at));
    case 4: {
      const from = pick(other.length);
      return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + pick(64))]);
    }
    default: {
      // A pointer, mostly to somewhere that exists.
      bytes[at] = 0xc0;
      bytes[Math.min(at + 1, bytes.length - 1)] = pick(bytes.length);
      return bytes;
    }
  }
}

function mutate(corpus: readonly Buffer[]): Buffer {
  const [fallback = Buffer.alloc(12)] = corpus;
  let bytes = Buffer.from(pickFrom(corpus, fallback));
  for (let change = pick(4) + 1; change > 0; change -= 1) {
    const changed = mutateOnce(bytes, pickFrom(corpus, fallback));
    bytes = changed.length > 0 ? Buffer.from(changed) : bytes;
  }
  return bytes;
}

function measure(bytes: Buffer): number {
  const startedAt = performance.now();
  decodeMessage(bytes, 'tcp');
  return performance.now() - startedAt;
}

describe('decodeMessage', () => {
  it(`gives a value for ${rounds} mutated messages, each at once, without a control character`, () => {
    const corpus = createCorpus();
    let read = 0;
    for (let round = 0; round < rounds; round += 1) {
      const bytes = mutate(corpus);
      const startedAt = performance.now();
      const result = decodeMessage(bytes, 'tcp');
      const isSlow = performance.now() - startedAt > slowMs;
      // Slow once may be the machine; slow three times more is the message.
      const repeats = isSlow ? [measure(bytes), measure(bytes), measure(bytes)] : [];
      assert.ok(!isSlow || Math.min(...repeats) <= slowMs, bytes.toString('hex'));
      if (result.kind === 'message') {
        read += 1;
        assertPlain(result, bytes.toString('hex'));
      }
    }
    // Otherwise the mutations never come past the door.
    assert.ok(read > rounds / 20, String(read));
  }).timeout(120_000);
});
