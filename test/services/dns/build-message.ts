/** Numbers of record types as they stand in a message. */
export const types = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  OPT: 41,
  DNSKEY: 48,
} as const;

export const u16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
export const label = (text: string) =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);
export const root = Buffer.from([0]);
/** A name without compression. A dot always ends a label. */
export const name = (text: string) =>
  Buffer.concat([
    ...text
      .split('.')
      .filter((part) => part !== '')
      .map(label),
    root,
  ]);
/** A compression pointer; 12 is the name of the question. */
export const pointer = (offset: number) => u16(0xc000 | offset);

/** A record; its length is counted unless given. */
export function record(
  owner: Buffer,
  type: number,
  data: Buffer,
  { ttl = 60, recordClass = 1, length = data.length } = {},
): Buffer {
  return Buffer.concat([owner, u16(type), u16(recordClass), u32(ttl), u16(length), data]);
}

export function opt({
  extendedRcode = 0,
  options = Buffer.alloc(0),
  owner = root,
}: { extendedRcode?: number; options?: Buffer; owner?: Buffer } = {}): Buffer {
  return Buffer.concat([
    owner,
    u16(types.OPT),
    u16(1232),
    Buffer.from([extendedRcode, 0, 0, 0]),
    u16(options.length),
    options,
  ]);
}

/** An extended error (RFC 8914, section 2); its length is counted unless given. */
export function extendedError(
  code: number,
  text: string | Buffer,
  { length }: { length?: number } = {},
): Buffer {
  const data = Buffer.concat([u16(code), Buffer.from(text)]);
  return Buffer.concat([u16(15), u16(length ?? data.length), data]);
}

/** A message whose last record is an OPT without options, with these in it. */
export function withExtended(
  bytes: Buffer,
  errors: readonly { readonly code: number; readonly text: string }[],
): Buffer {
  const options = Buffer.concat(errors.map(({ code, text }) => extendedError(code, text)));
  return Buffer.concat([bytes.subarray(0, -2), u16(options.length), options]);
}

export function question(text: string, type: number): Buffer {
  return Buffer.concat([name(text), u16(type), u16(1)]);
}

export interface MessageParts {
  readonly id?: number;
  /** 0x8180, the usual flags of a good answer, unless given. */
  readonly flags?: number;
  readonly question?: Buffer | undefined;
  readonly answers?: readonly Buffer[];
  readonly authorities?: readonly Buffer[];
  readonly additionals?: readonly Buffer[];
  /** What the header claims: questions, answers, authorities, additionals. */
  readonly counts?: readonly [number, number, number, number];
  readonly rest?: Buffer;
}

/** The question that messages of these tests answer unless they say otherwise. */
export const usualQuestion = question('contoso.test', types.SRV);
/** Where the records start after the usual question. */
export const afterQuestion = 12 + usualQuestion.length;

/** A response, right in all that is not given. */
export function message(parts: MessageParts): Buffer {
  const { id = 0x1234, flags = 0x8180, rest = Buffer.alloc(0) } = parts;
  const { answers = [], authorities = [], additionals = [] } = parts;
  const asked = 'question' in parts ? parts.question : usualQuestion;
  const counts = parts.counts ?? [
    asked === undefined ? 0 : 1,
    answers.length,
    authorities.length,
    additionals.length,
  ];
  return Buffer.concat([
    u16(id),
    u16(flags),
    ...counts.map(u16),
    asked ?? Buffer.alloc(0),
    ...answers,
    ...authorities,
    ...additionals,
    rest,
  ]);
}

export const srvData = (target: Buffer, port = 5061) =>
  Buffer.concat([u16(0), u16(0), u16(port), target]);
export const soaData = (primary: Buffer, mailbox: Buffer, minimum = 60) =>
  Buffer.concat([primary, mailbox, u32(1), u32(2), u32(3), u32(4), u32(minimum)]);
