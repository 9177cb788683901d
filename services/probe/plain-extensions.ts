import { readExactly, readTagged } from './der.ts';

// Tag bytes: universal ones, and context-specific ones as [n].
const boolean = 0x01;
const bitString = 0x03;
const octetString = 0x04;
const objectId = 0x06;
const sequence = 0x30;
const keyIdentifier = 0x80;
const dnsName = 0x82;
const uri = 0x86;
const address = 0x87;
const context0 = 0xa0;

const extendedKeyUsage = '551d25';
/** Those of servers and of clients, by the hexadecimal form of their identifiers. Source: RFC 5280, section 4.2.1.12. */
const usages = new Map([
  ['2b06010505070301', '1.3.6.1.5.5.7.3.1'],
  ['2b06010505070302', '1.3.6.1.5.5.7.3.2'],
]);

type Judge = (value: Buffer) => boolean;

/** Whether a list has members, all of them of these kinds. */
function isListOf(...tags: readonly number[]): Judge {
  return (value) => {
    const [list] = readTagged(value, sequence) ?? [];
    const members = (list && readExactly(list)) ?? [];
    return members.length > 0 && members.every(({ tag }) => tags.includes(tag));
  };
}

/** Says in the shortest form that this is no authority. */
function isNoAuthority(value: Buffer): boolean {
  return value.length === 2 && value[0] === sequence && value[1] === 0;
}

/** One byte of flags, some of them set, and none of those that the byte before it says are not used. */
function isKeyUsage(value: Buffer): boolean {
  const [bits] = readTagged(value, bitString) ?? [];
  const [unused = 8, flags = 0] = bits ?? [];
  return bits?.length === 2 && unused < 8 && flags !== 0 && (flags & ((1 << unused) - 1)) === 0;
}

function isExtendedKeyUsage(value: Buffer): boolean {
  const [list] = readTagged(value, sequence) ?? [];
  const members = (list && readExactly(list)) ?? [];
  const isKnown = members.every(
    ({ tag, body }) => tag === objectId && usages.has(body.toString('hex')),
  );
  return members.length > 0 && isKnown;
}

/** Points that are URLs and nothing else. */
function areDistributionPoints(value: Buffer): boolean {
  const [list] = readTagged(value, sequence) ?? [];
  const points = (list && readExactly(list)) ?? [];
  return points.length > 0 && points.every(({ tag, body }) => tag === sequence && isPoint(body));
}

function isPoint(body: Buffer): boolean {
  const [point] = readTagged(body, context0) ?? [];
  const [fullName] = readTagged(point, context0) ?? [];
  const names = (fullName && readExactly(fullName)) ?? [];
  return names.length > 0 && names.every(({ tag }) => tag === uri);
}

/**
 * The extensions that leaves usually have, by the hexadecimal form of their identifiers, and how a value looks that is in order
 * beyond doubt. OpenSSL reads the first seven before it says who may have issued a certificate; the others it leaves alone.
 * Source: RFC 5280, section 4.2.
 */
const usual: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['551d13', isNoAuthority],
  ['551d0f', isKeyUsage],
  [extendedKeyUsage, isExtendedKeyUsage],
  // Identifiers of the own key and of the issuer's; the latter may be named in other ways as well.
  ['551d0e', (value) => readTagged(value, octetString) !== undefined],
  ['551d23', (value) => readTagged(readTagged(value, sequence)?.[0], keyIdentifier) !== undefined],
  // Alternative names: hosts and addresses.
  ['551d11', isListOf(dnsName, address)],
  ['551d1f', areDistributionPoints],
  // Policies, places of the issuer, and proofs of public logs (RFC 6962, section 3.3).
  ['551d20', () => true],
  ['2b06010505070101', () => true],
  ['2b06010401d679020402', () => true],
  // Of Microsoft's authorities: the template by name and by number, and policies.
  ['2b0601040182371402', () => true],
  ['2b0601040182371507', () => true],
  ['2b060104018237150a', () => true],
]);

/**
 * Reads the values of extensions (what the SEQUENCE of them holds) by their identifiers. Gives undefined when one is none of the
 * usual ones, not in order beyond doubt, or there twice, and when there are none.
 */
export function readPlainExtensions(body: Buffer): ReadonlyMap<string, Buffer> | undefined {
  const values = new Map<string, Buffer>();
  for (const { tag, body: extension } of readExactly(body) ?? []) {
    const [type, value] = (tag === sequence ? readExtension(extension) : undefined) ?? [];
    const id = type?.toString('hex') ?? '';
    if (value === undefined || values.has(id) || usual.get(id)?.(value) !== true) return undefined;
    values.set(id, value);
  }
  return values.size === 0 ? undefined : values;
}

function readExtension(body: Buffer): readonly [type: Buffer, value: Buffer] | undefined {
  const marked = readTagged(body, objectId, boolean, octetString);
  if (marked === undefined) return readTagged(body, objectId, octetString);
  const [type, critical, value] = marked;
  return critical.length === 1 && critical[0] === 0xff ? [type, value] : undefined;
}

/** The extended key usages as object identifiers; null when the extension is absent. */
export function extendedUsagesOf(values: ReadonlyMap<string, Buffer>): string[] | null {
  const value = values.get(extendedKeyUsage);
  const [list] = readTagged(value, sequence) ?? [];
  const members = list && readExactly(list);
  return members?.flatMap(({ body }) => usages.get(body.toString('hex')) ?? []) ?? null;
}
