import { readExactly, readTagged } from './der.ts';
import type { RawName } from './distinguished-name.ts';

const objectId = 0x06;
const sequence = 0x30;
const set = 0x31;
/** UTF8String, PrintableString, IA5String: plain ASCII is the same in all of them. */
const texts: ReadonlySet<number> = new Set([0x0c, 0x13, 0x16]);

/** Attributes by the hexadecimal form of their identifiers, as OpenSSL names them. Source: RFC 4519, section 2. */
const attributeNames = new Map([
  ['550403', 'CN'],
  ['550405', 'serialNumber'],
  ['550406', 'C'],
  ['550407', 'L'],
  ['550408', 'ST'],
  ['550409', 'street'],
  ['55040a', 'O'],
  ['55040b', 'OU'],
  ['550411', 'postalCode'],
  ['0992268993f22c640119', 'DC'],
]);

/** What OpenSSL would escape (RFC 2253, section 2.4) or what is no plain ASCII, and a space at either end. */
const notPlain = /[^\w .*@&'()/:?-]|^ | $/u;

/**
 * Reads a distinguished name (what its SEQUENCE holds) into the form in which Node writes it. Gives undefined for one without
 * attributes, with several at one level, or with one that is not of a usual kind with a plain text.
 */
export function readPlainName(body: Buffer): RawName | undefined {
  const lines: string[] = [];
  for (const { tag, body: level } of readExactly(body) ?? []) {
    const [attribute] = (tag === set ? readTagged(level, sequence) : undefined) ?? [];
    const line = attribute && readAttribute(attribute);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines.length === 0 ? undefined : lines.join('\n');
}

function readAttribute(body: Buffer): string | undefined {
  const [type, value, ...others] = readExactly(body) ?? [];
  if (type?.tag !== objectId || value === undefined || others.length > 0) return undefined;
  const name = attributeNames.get(type.body.toString('hex'));
  const text = texts.has(value.tag) ? value.body.toString('latin1') : '';
  return name === undefined || text === '' || notPlain.test(text) ? undefined : `${name}=${text}`;
}
