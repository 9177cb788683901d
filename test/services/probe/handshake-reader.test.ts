import assert from 'node:assert/strict';
import fc from 'fast-check';
import { certificateMessage, handshake, message, record } from './tls-bytes.ts';
import { createHandshakeReader, type Seen } from '../../../services/probe/handshake-reader.ts';
import { leastMs } from '../../support/processor-time.ts';

function read(...chunks: readonly Buffer[]): Seen {
  const reader = createHandshakeReader();
  chunks.forEach((chunk) => reader.read(chunk));
  return reader.seen;
}

const hello = message(2, Buffer.from([3, 3, ...new Array<number>(36).fill(7)]));
const request = message(13, Buffer.of(1, 1, 0, 0));
const done = message(14, Buffer.alloc(0));
const one = Buffer.from('first certificate');
const two = Buffer.alloc(40_000, 'second');
const flight = handshake(
  hello,
  certificateMessage(one, two),
  message(12, Buffer.alloc(70)),
  request,
  done,
);
const alert = record(21, Buffer.of(2, 40));

const rows: readonly { when: string; bytes: Buffer; expected: Partial<Seen> }[] = [
  {
    when: 'a whole flight and a refusal',
    bytes: Buffer.concat([flight, alert]),
    expected: {
      version: 'TLSv1.2',
      certificates: [one, two],
      certificateRequested: true,
      alert: { number: 40, isFatal: true },
      plaintext: undefined,
    },
  },
  {
    when: 'a TLS 1.0 hello only',
    bytes: handshake(message(2, Buffer.of(3, 1, 0, 0))),
    expected: { version: 'TLSv1', certificates: undefined },
  },
  {
    when: 'a flight that is cut in a certificate',
    bytes: flight.subarray(0, 5000),
    expected: { version: 'TLSv1.2', certificates: undefined, began: true },
  },
  {
    when: 'an empty list of certificates',
    bytes: handshake(hello, certificateMessage()),
    expected: { certificates: [] },
  },
  {
    when: 'a list whose last length is false',
    bytes: handshake(message(11, Buffer.from([0, 0, 9, 0, 0, 1, 65, 0, 0, 200, 66]))),
    expected: { certificates: [Buffer.from('A')] },
  },
  {
    when: 'a warning',
    bytes: record(21, Buffer.of(1, 112)),
    expected: { alert: { number: 112, isFatal: false } },
  },
  {
    when: 'a polite goodbye',
    bytes: record(21, Buffer.of(1, 0)),
    expected: { alert: undefined, saidGoodbye: true },
  },
  {
    when: 'what follows ChangeCipherSpec: it is encrypted',
    bytes: Buffer.concat([handshake(hello), record(20, Buffer.of(1)), handshake(request)]),
    expected: { version: 'TLSv1.2', certificateRequested: false },
  },
  {
    when: 'plaintext',
    bytes: Buffer.from('HTTP/1.1 400 Bad Request\r\n'),
    expected: { began: false, plaintext: Buffer.from('HTTP/1.1 400 Bad Request\r\n') },
  },
  {
    when: 'plaintext that begins as a record does',
    bytes: Buffer.from('\u0016hello'),
    expected: { plaintext: Buffer.from('\u0016hello') },
  },
  {
    when: 'a long plaintext: 512 bytes of it',
    bytes: Buffer.alloc(5000, 'x'),
    expected: { plaintext: Buffer.alloc(512, 'x') },
  },
  {
    when: 'a message that says it is larger than 128 KiB',
    bytes: record(22, Buffer.of(11, 2, 0, 1, 0)),
    expected: { overflowed: true, certificates: undefined },
  },
  {
    when: 'more than 192 KiB of handshake',
    bytes: handshake(
      ...Array.from({ length: 20 }, () => message(4, Buffer.alloc(10_000))),
      request,
    ),
    expected: { overflowed: true, certificateRequested: false },
  },
];

describe('handshake reader', () => {
  for (const { when, bytes, expected } of rows) {
    it(`reads ${when}`, () => {
      const seen = read(bytes);
      assert.deepEqual({ ...seen, ...expected }, seen);
    });
  }

  it('keeps ten certificates of a longer chain', () => {
    const ders = Array.from({ length: 12 }, (_, index) => Buffer.of(index));
    assert.deepEqual(read(handshake(certificateMessage(...ders))).certificates, ders.slice(0, 10));
  });

  it('sees the same however the bytes are cut into pieces', () => {
    const transcripts = fc.constantFrom(...rows.map(({ bytes }) => bytes));
    const cuts = fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(transcripts, cuts, (bytes, lengths) => {
        const chunks: Buffer[] = [];
        let at = 0;
        for (const length of [...lengths, bytes.length]) {
          chunks.push(bytes.subarray(at, at + length));
          at += length;
        }
        assert.deepEqual(read(...chunks), read(bytes));
      }),
    );
  });

  it('takes any bytes', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.nat(flight.length - 1), fc.nat(255)).map(([at, value]) => {
        const bytes = Buffer.from(flight);
        bytes[at] = value;
        return bytes;
      }),
    );
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const seen = read(Buffer.from(bytes));
        assert.ok((seen.certificates?.length ?? 0) <= 10);
        assert.ok((seen.plaintext?.length ?? 0) <= 512);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the largest handshake byte by byte in bounded time', () => {
    const bytes = handshake(hello, certificateMessage(Buffer.alloc(128 * 1024 - 6)), request);
    const ms = leastMs(() => {
      const reader = createHandshakeReader();
      for (let at = 0; at < bytes.length; at += 1) {
        reader.read(bytes.subarray(at, at + 1));
      }
      assert.equal(reader.seen.certificateRequested, true);
    });
    // It takes about 30 ms; copying all that was kept for each byte would take ten seconds.
    assert.ok(ms < 1000, `${ms} ms`);
  });
});
