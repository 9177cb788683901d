import tr46 from 'tr46';
import { parse } from 'tldts';

/** A SIP domain that passed `parseDomain`: lower case, A-labels, no final dot. */
export type Domain = string & { readonly __brand: 'Domain' };

/** Why a text is not taken as a domain. Each has its sentence in `locales`. */
export type DomainRefusal =
  | 'empty'
  | 'too-long'
  | 'control-characters'
  | 'ip-address'
  | 'single-label'
  | 'public-suffix'
  | 'special-name'
  | 'record-name'
  | 'wildcard'
  | 'several'
  | 'not-a-domain';

export interface ReadDomain {
  readonly ok: true;
  readonly domain: Domain;
  /** The domain in its own script. */
  readonly unicode: string;
  /** What was typed, cleaned and cut for display. */
  readonly typed: string;
  /** True when reading it changed more than letter case, white space around it or a final dot. */
  readonly rewritten: boolean;
  /** True when one label mixes scripts as impostors do. */
  readonly mixedScript: boolean;
}
export interface RefusedDomain {
  readonly ok: false;
  readonly why: DomainRefusal;
  /** What was typed, cleaned and cut to 60 characters for display. */
  readonly typed: string;
}

/** Longest text that is looked at; an address with a long display name still fits. */
export const maxTypedLength = 1_000;

/** Zero-width characters, joiners, fillers, bidi marks and other format characters. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const controls = /[\u0000-\u001f\u007f-\u009f]/u;
/** Quotation marks, brackets, bullets and other signs around a name. `_`, `*`, `%` and a hyphen belong to what was typed. */
const signsBefore = /^(?:-\s+|(?![_*%-])[\s\p{P}\p{Sm}\p{Sk}])+/u;
const signBehind = /^(?!-)[\s\p{P}\p{Sm}\p{Sk}]$/u;
const ipv6InBrackets = /^\[[\da-f:.]*:[^\]]*\]/iu;
/** What stands between several names: also a semicolon, unless a parameter follows (`sip:a@contoso.com;transport=tls`). */
const separators = /[\s、，,|]+|;(?![\w-]+=)/u;
/** RFC 6761, 6762, 7686, 8375 and the names ICANN keeps for private use. `test` stays: labs and our demo use it. */
const specialSuffixes = ['localhost', 'local', 'onion', 'invalid', 'internal', 'home.arpa', 'arpa'];

/**
 * Reads the domain out of whatever people type where a domain is expected: `user@contoso.com`, `sip:` and web addresses,
 * full-width text, a final `。`, international names. Gives the reason for anything that names no public domain.
 * NFKC comes before the pieces are looked for, since a full-width `＠` or `：` parts them, too; UTS 46 comes after.
 */
export function parseDomain(text: string): ReadDomain | RefusedDomain {
  const typed = forDisplay(text);
  const refuse = (why: DomainRefusal): RefusedDomain => ({
    ok: false,
    why,
    typed: cut(typed, 60),
  });
  if (text.length > maxTypedLength) return refuse('too-long');
  const trimmed = text.trim();
  if (controls.test(trimmed)) return refuse('control-characters');
  const plain = trimmed.normalize('NFKC').replace(invisible, '');
  const [name = '', ...others] = namesIn(mailboxOf(plain));
  if (others.length > 0) return refuse('several');
  const bare = trimSigns(hostPartOf(name));
  if (bare === '') return refuse(/^\s*$/u.test(plain) ? 'empty' : 'not-a-domain');
  const ascii = toAscii(bare);
  const why = refusalOf(bare, ascii);
  if (why !== undefined || ascii === undefined) return refuse(why ?? 'not-a-domain');
  // Only an A-label stands for other characters.
  const unicode = ascii.includes('xn--') ? tr46.toUnicode(ascii).domain : ascii;
  return {
    ok: true,
    domain: ascii as Domain,
    unicode,
    typed: cut(typed, 200),
    rewritten: trimmed.toLowerCase().replace(/\.$/u, '') !== ascii,
    mixedScript: unicode.split('.').some(mixesScripts),
  };
}

function forDisplay(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(invisible, '')
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** At most that many UTF-16 units, and never half a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '');
}

/** `Bob <bob@contoso.com>` names its address between the brackets. */
function mailboxOf(text: string): string {
  return /<(?<mailbox>[^<>\s]*@[^<>\s]+)>/u.exec(text)?.groups?.mailbox ?? text;
}

/**
 * The words that may be a domain, because they hold a dot; the whole text when none does. People write a sentence around it, or
 * more than one.
 */
function namesIn(text: string): readonly string[] {
  const words = trimSigns(text).split(separators).map(trimSigns);
  const dotted = words.filter((word) => /[^.。．｡][.。．｡]+[^.。．｡]/u.test(word));
  return dotted.length > 0 ? [...new Set(dotted)] : [trimSigns(text)];
}

function trimSigns(text: string): string {
  if (ipv6InBrackets.test(text)) return text;
  const characters = Array.from(text.replace(signsBefore, ''));
  // From behind, one by one: a pattern that ends with `$` would try every run of signs on its way, 100 ms for `a.b…………c.d`.
  const end = characters.findLastIndex((character) => !signBehind.test(character));
  return characters.slice(0, end + 1).join('');
}

/** Takes away scheme, user, path, parameters and port; leaves what should be a host name. */
function hostPartOf(text: string): string {
  const afterScheme = text
    .replace(/^(?:sips?|im|mailto|xmpp|tel|https?|ldap):(?:\/\/)?/iu, '')
    .replace(/^\/\//u, '');
  const beforePath = afterScheme.split(/[/;?#\s>(]/u)[0] ?? '';
  const afterUser = beforePath.slice(beforePath.lastIndexOf('@') + 1);
  const bracketed = /^\[[^\]]*\]/u.exec(afterUser)?.[0];
  if (bracketed !== undefined) return bracketed;
  // Two colons are an IPv6 address, which is refused as such later.
  const host = /^[^:]*:\d{1,5}$/u.test(afterUser)
    ? afterUser.slice(0, afterUser.indexOf(':'))
    : afterUser;
  return host.replace(/[。．｡]/gu, '.').replace(/\.$/u, '');
}

const plainLabels = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*$/iu;

function toAscii(name: string): string | undefined {
  // Letters, digits and hyphens stay as they are; most names are of these, and every message asks several times.
  if (name.length <= 253 && plainLabels.test(name) && !/xn--/iu.test(name))
    return name.toLowerCase();
  const ascii = tr46.toASCII(name, {
    checkBidi: true,
    checkHyphens: false,
    checkJoiners: true,
    useSTD3ASCIIRules: false,
    verifyDNSLength: true,
    transitionalProcessing: false,
  });
  return ascii === null ? undefined : ascii.toLowerCase();
}

function refusalOf(bare: string, ascii: string | undefined): DomainRefusal | undefined {
  if (looksLikeAddress(bare)) return 'ip-address';
  if (bare.includes('*')) return 'wildcard';
  if (bare.split('.').some((label) => label.startsWith('_'))) return 'record-name';
  if (bare.length > 253) return 'too-long';
  if (ascii === undefined || !/^[a-z0-9.-]+$/u.test(ascii)) return 'not-a-domain';
  if (looksLikeAddress(ascii)) return 'ip-address';
  const labels = ascii.split('.');
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 'not-a-domain';
  const isSpecial = specialSuffixes.some(
    (suffix) => ascii === suffix || ascii.endsWith(`.${suffix}`),
  );
  if (isSpecial) return 'special-name';
  if (labels.length < 2) return 'single-label';
  return parse(ascii, { allowPrivateDomains: false }).domain === null ? 'public-suffix' : undefined;
}

/** An address in any notation: a last label of digits or of hexadecimal digits after 0x is never a name (RFC 1123, 2.1). */
function looksLikeAddress(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return (
    /^(?:\d+|0x[\da-f]*)$/iu.test(last) || /^\[?[\da-f:.]*:[\da-f:.]*\]?(?:%\w+)?$/iu.test(name)
  );
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Latin beside Cyrillic, Greek, Armenian or Cherokee in one label; Han with Latin or Kana is usual and fine (UTS 39). */
function mixesScripts(label: string): boolean {
  return scripts.filter((script) => script.test(label)).length > 1;
}
