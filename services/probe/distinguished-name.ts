import type { X509Certificate } from 'node:crypto';
import { cleanText } from '../model/clean-text.ts';
import { maxDistinguishedNameLength } from './limits.ts';

/** A distinguished name in Node's form: one attribute a line, the most general first, `CN=sip.contoso.com`. */
export type RawName = string;

/** The subject or issuer of a certificate; empty when it has none, which Node shows as undefined, against its types. */
export function rawNameOf(certificate: X509Certificate, field: 'subject' | 'issuer'): RawName {
  const name: unknown = certificate[field];
  return typeof name === 'string' ? name : '';
}

/** The whole name on one line, cleaned and cut to 200 characters. */
export function wholeName(name: RawName): string {
  return cleanText(name.replaceAll('\n', ', '), maxDistinguishedNameLength);
}

/** The most specific attribute of a kind (`CN`, `O`), cleaned; undefined when there is none. */
export function attributeOf(name: RawName, kind: string): string | undefined {
  const value = name
    .split('\n')
    .findLast((line) => line.startsWith(`${kind}=`))
    ?.slice(kind.length + 1);
  return value === undefined ? undefined : cleanText(unescape(value), maxDistinguishedNameLength);
}

/** The name as a person would say it: its common name, else its organisation, else all of it. */
export function shortName(name: RawName): string {
  return attributeOf(name, 'CN') ?? attributeOf(name, 'O') ?? wholeName(name);
}

/** A key that is equal for names that RFC 5280, section 7.1 takes for equal, and perhaps for a few others. */
export function nameKey(name: RawName): string {
  return name.toLowerCase().replace(/[^\S\n]+/gu, ' ');
}

/** Takes the backslashes of RFC 2253, section 2.4 away. Control characters come as two hexadecimal digits. */
function unescape(value: string): string {
  return value.replace(/\\(?<escaped>[0-9A-F]{2}|.)/gsu, (_all, escaped: string) =>
    escaped.length === 2 ? String.fromCharCode(Number.parseInt(escaped, 16)) : escaped,
  );
}
