import {
  extendedError,
  message,
  opt,
  pointer,
  record,
  root,
  soaData,
  srvData,
  types,
  u16,
} from './build-message.ts';
import { label, name } from './build-message.ts';

/** One message made to cost its reader time or memory. */
export interface HostileMessage {
  readonly what: string;
  readonly bytes: Buffer;
  readonly transport: 'udp' | 'tcp';
}

const unknownType = 0xff00;
const address = Buffer.from([192, 0, 2, 1]);
/** Messages without a question are taken with an error code only. */
const bare = { question: undefined, flags: 0x8182 };

/**
 * 65 bytes. A text record runs past the end; dns-packet takes the missing length as "start again at byte 0" and
 * reads the message over and over, until it has the 141,055 records that the header claims.
 */
function bomb(): Buffer {
  const counts = [0, 0xffff, 0xff00, 0x2800] as const;
  const first = record(root, unknownType, Buffer.alloc(28));
  const text = record(root, types.TXT, Buffer.from([1, 0, 0]), { length: 0x0100 });
  return message({ ...bare, id: 0, counts: [...counts], answers: [first, text] });
}

/** Each pointer leads to the one before it; every record starts at the last. */
function pointerChain(hops: number, records: number): Buffer {
  const first = 12 + 11;
  const chain = Array.from({ length: hops }, (_, hop) => pointer(first + Math.max(0, hop * 2 - 1)));
  const holder = record(root, unknownType, Buffer.concat([root, ...chain]));
  const last = pointer(first + hops * 2 - 1);
  return message({
    ...bare,
    answers: [holder, ...Array.from({ length: records }, () => record(last, types.A, address))],
  });
}

/** A name of 127 labels, and records that end in it at every place. */
function manyLabels(records: number): Buffer {
  const first = 12 + 11;
  const holder = record(root, unknownType, name('a.'.repeat(127)));
  const owners = Array.from({ length: records }, (_, index) => pointer(first + (index % 127) * 2));
  const data = (owner: Buffer) => soaData(owner, owner);
  return message({
    ...bare,
    answers: [holder, ...owners.map((owner) => record(owner, types.SOA, data(owner)))],
  });
}

/** As many different long names as fit, each of bytes that must be written as numbers. */
function longNames(): Buffer {
  const labels = Array.from({ length: 4 }, (_, index) =>
    label('\u0007'.repeat(index < 3 ? 63 : 61)),
  );
  const target = Buffer.concat([...labels, root]);
  return message({
    ...bare,
    answers: Array.from({ length: 230 }, () => record(root, types.SRV, srvData(target))),
  });
}

function text(strings: number, bytes: number): Buffer {
  const one = label('\u0007'.repeat(bytes));
  const data = Buffer.concat(Array.from({ length: strings }, () => one));
  return message({ ...bare, answers: [record(root, types.TXT, data)] });
}

/** Messages that stopped dns-packet, and the dearest that a correct reader has to read. */
export const hostileMessages: readonly HostileMessage[] = [
  { what: '65 bytes that start again', bytes: bomb(), transport: 'udp' },
  {
    what: '12 bytes that claim 262,140 records',
    bytes: message({ ...bare, counts: [0xffff, 0xffff, 0xffff, 0xffff] }),
    transport: 'udp',
  },
  {
    what: '12 bytes that claim 196,605 records and no question',
    bytes: message({ ...bare, counts: [0, 0xffff, 0xffff, 0xffff] }),
    transport: 'udp',
  },
  { what: '8,000 pointers in a chain', bytes: pointerChain(8000, 2000), transport: 'tcp' },
  { what: '126 pointers in a chain', bytes: pointerChain(125, 2000), transport: 'tcp' },
  { what: '127 labels, met at every place', bytes: manyLabels(1700), transport: 'tcp' },
  { what: 'long names of odd bytes', bytes: longNames(), transport: 'tcp' },
  { what: 'a text of 32,000 strings', bytes: text(32_000, 1), transport: 'tcp' },
  { what: 'a text of empty strings', bytes: text(65_000, 0), transport: 'tcp' },
  { what: 'a text of odd bytes', bytes: text(250, 255), transport: 'tcp' },
  {
    what: '2,048 records of an unknown type',
    bytes: message({
      ...bare,
      answers: Array.from({ length: 2048 }, () => record(root, unknownType, Buffer.alloc(20))),
    }),
    transport: 'tcp',
  },
  {
    what: 'an OPT of 16,000 options',
    bytes: message({
      ...bare,
      additionals: [
        opt({
          options: Buffer.concat(
            Array.from({ length: 16_000 }, () => Buffer.concat([u16(3), u16(0)])),
          ),
        }),
      ],
    }),
    transport: 'tcp',
  },
  {
    what: '10,000 extended errors',
    bytes: message({
      ...bare,
      additionals: [
        opt({ options: Buffer.concat(Array.from({ length: 10_000 }, () => extendedError(6, ''))) }),
      ],
    }),
    transport: 'tcp',
  },
  {
    what: 'an extended error of 64,000 odd characters',
    bytes: message({
      ...bare,
      additionals: [opt({ options: extendedError(0, '\u202e'.repeat(21_000)) })],
    }),
    transport: 'tcp',
  },
  {
    what: '64 KiB that are one name without an end',
    bytes: message({ ...bare, counts: [0, 1, 0, 0], rest: Buffer.alloc(65_000, 1) }),
    transport: 'tcp',
  },
];
