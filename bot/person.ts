import { parseDomain, type Domain } from '../services/model/domain.ts';

/** The address of one person, as facts hold it: without `sip:`, lower case. */
export interface Person {
  readonly address: string;
  readonly domain: Domain;
}

/** Longest text that is looked at; a display name still fits. */
const mostTyped = 1_000;
/** Longest part before the `@` (RFC 5321, section 4.5.3.1.1). */
const mostLocal = 64;

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;

/**
 * Reads an address as people type or copy it: `Anna <anna@contoso.com>`, `sip:anna@contoso.com;transport=tls`, full-width signs.
 * Undefined for anything that is not one address.
 */
export function readPerson(text: string): Person | undefined {
  if (text.length > mostTyped) return undefined;
  const plain = text.normalize('NFKC').replace(invisible, '').trim();
  const mailbox = /<(?<mailbox>[^<>\s]+)>/u.exec(plain)?.groups?.mailbox ?? plain;
  const bare = mailbox.replace(/^["'(]+/u, '').replace(/^(?:sips?|im|mailto|xmpp):/iu, '');
  const at = bare.indexOf('@');
  if (at < 1) return undefined;
  const name = bare.slice(0, at);
  const behind = bare.slice(at + 1);
  // A second address, or words behind the first one.
  if (behind.includes('@') || /\s\S/u.test(behind)) return undefined;
  const read = parseDomain(behind);
  if (!read.ok || name.length > mostLocal || !local.test(name)) return undefined;
  return { address: `${name.toLowerCase()}@${read.domain}`, domain: read.domain };
}
