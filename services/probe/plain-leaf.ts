import { readFieldsOf, type CertificateFields } from './certificate-fields.ts';
import { readExactly, readTagged, type Element } from './der.ts';
import type { RawName } from './distinguished-name.ts';
import { extendedUsagesOf, readPlainExtensions } from './plain-extensions.ts';
import { readPlainName } from './plain-name.ts';

/** A signature, and what it is a signature of. */
export interface PlainSignature {
  readonly signed: Buffer;
  readonly value: Buffer;
  /** As node:crypto names it. */
  readonly hash: string;
  /** The kind of key that makes such signatures. */
  readonly keyType: 'rsa' | 'ec';
}

/** What a leaf says, read without OpenSSL. */
export interface PlainLeaf {
  readonly subject: RawName;
  readonly issuer: RawName;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Length of its RSA key. */
  readonly keyBits: number;
  readonly extendedKeyUsages: string[] | null;
  readonly fields: CertificateFields;
  readonly signature: PlainSignature;
  /** All of a leaf that counts when OpenSSL says whether another certificate may be its issuer's (X509_check_issued). */
  readonly issuance: string;
}

const integer = 0x02;
const bitString = 0x03;
const sequence = 0x30;
const utcTime = 0x17;
const generalizedTime = 0x18;
const versionField = 0xa0;
const extensionsField = 0xa3;

type Algorithm = Pick<PlainSignature, 'hash' | 'keyType'>;

/** Algorithms of signatures by the hexadecimal form of what their SEQUENCE holds. Source: RFC 4055, section 5; RFC 5758, section 3.2. */
const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ['06092a864886f70d0101050500', { hash: 'sha1', keyType: 'rsa' }],
  ['06092a864886f70d01010b0500', { hash: 'sha256', keyType: 'rsa' }],
  ['06092a864886f70d01010c0500', { hash: 'sha384', keyType: 'rsa' }],
  ['06092a864886f70d01010d0500', { hash: 'sha512', keyType: 'rsa' }],
  ['06072a8648ce3d0401', { hash: 'sha1', keyType: 'ec' }],
  ['06082a8648ce3d040302', { hash: 'sha256', keyType: 'ec' }],
  ['06082a8648ce3d040303', { hash: 'sha384', keyType: 'ec' }],
  ['06082a8648ce3d040304', { hash: 'sha512', keyType: 'ec' }],
]);
const version3 = '020102';
const rsaKey = '06092a864886f70d0101010500';
/** 65,537, which RSA keys have. */
const usualExponent = '010001';
const smallestKeyBits = 512;
const largestKeyBits = 8192;
const authorityKeyIdentifier = '551d23';

/**
 * Reads a leaf of the common kind: version 3, no authority, plain names, an RSA key, only the usual extensions, every byte where DER
 * wants it. Gives undefined for everything else, which is OpenSSL's to judge. Leaves come once each, and OpenSSL takes 0.15 ms for
 * one, most of it for getting a key ready that nobody is going to use; this takes 0.03 ms.
 * Source: RFC 5280, section 4.1.
 */
export function readPlainLeaf(der: Buffer): PlainLeaf | undefined {
  const [certificate] = readTagged(der, sequence) ?? [];
  const parts = readTagged(certificate, sequence, sequence, bitString);
  if (certificate === undefined || parts === undefined) return undefined;
  const [tbs, algorithm, bits] = parts;
  const made = algorithms.get(algorithm.toString('hex'));
  const leaf = readSigned(tbs, algorithm);
  if (made === undefined || leaf === undefined || bits[0] !== 0) return undefined;
  const signed = certificate.subarray(0, tbs.byteOffset - certificate.byteOffset + tbs.length);
  const { hash, keyType } = made;
  return { ...leaf, signature: { signed, value: bits.subarray(1), hash, keyType } };
}

/** What the issuer signed. The two unique identifiers of RFC 5280 are not common. */
function readSigned(tbs: Buffer, algorithm: Buffer): Omit<PlainLeaf, 'signature'> | undefined {
  const names = [sequence, sequence, sequence, sequence, sequence] as const;
  const parts = readTagged(tbs, versionField, integer, ...names, extensionsField);
  if (parts === undefined) return undefined;
  const [version, serial, sameAlgorithm, issuerName, validity, subjectName, keyInfo, last] = parts;
  const isInOrder = version.toString('hex') === version3 && isWholeNumber(serial);
  if (!isInOrder || !sameAlgorithm.equals(algorithm)) return undefined;
  const issuer = readPlainName(issuerName);
  const subject = readPlainName(subjectName);
  // One that may have signed itself needs its own key.
  if (issuer === undefined || subject === undefined || issuer === subject) return undefined;
  const dates = readExactly(validity)?.map(readDate) ?? [];
  const [notBefore, notAfter] = dates;
  if (dates.length !== 2 || notBefore === undefined || notAfter === undefined) return undefined;
  const keyBits = readRsaBits(keyInfo);
  const [list] = readTagged(last, sequence) ?? [];
  const extensions = list && readPlainExtensions(list);
  if (keyBits === undefined || extensions === undefined) return undefined;
  const counting = [issuerName, algorithm, extensions.get(authorityKeyIdentifier)];
  return {
    subject,
    issuer,
    notBefore,
    notAfter,
    keyBits,
    extendedKeyUsages: extendedUsagesOf(extensions),
    fields: readFieldsOf(algorithm, extensions),
    issuance: counting.map((bytes) => bytes?.toString('hex') ?? '').join(' '),
  };
}

/** A number that is not negative, in its shortest form. */
function isWholeNumber(body: Buffer): boolean {
  const [first = 0x80, second = 0x80] = [body[0], body[1]];
  return first < 0x80 && (first > 0 || second >= 0x80);
}

/** RFC 5280, section 4.1.2.5: two digits for years up to 2049, four for others; seconds always; UTC. */
function readDate({ tag, body }: Element): string | undefined {
  const text = body.toString('latin1');
  const century = text < '5' ? '20' : '19';
  if (tag !== utcTime && tag !== generalizedTime) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u.exec(
    tag === utcTime ? century + text : text,
  );
  if (parts === null) return undefined;
  const [, year = '', month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(iso);
  // A day that its month does not have would become one of the next.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString() === iso;
  return isReal && year >= '1950' ? iso : undefined;
}

function readRsaBits(keyInfo: Buffer): number | undefined {
  const [algorithm, key] = readTagged(keyInfo, sequence, bitString) ?? [];
  if (algorithm?.toString('hex') !== rsaKey || key?.[0] !== 0) return undefined;
  const [numbers] = readTagged(key.subarray(1), sequence) ?? [];
  const [modulus, exponent] = readTagged(numbers, integer, integer) ?? [];
  if (modulus === undefined || !isWholeNumber(modulus)) return undefined;
  // A zero in front only says that the number is not negative.
  const digits = modulus[0] === 0 ? modulus.subarray(1) : modulus;
  const bits = 8 * digits.length - Math.clz32(digits[0] ?? 0) + 24;
  const isUsual = exponent?.toString('hex') === usualExponent;
  return isUsual && bits >= smallestKeyBits && bits <= largestKeyBits ? bits : undefined;
}
