import { mostAttributes, mostNameLength, mostValueLength } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

const opens = '"“”„«';
const closes = '"“”»';
const nameSign = /[\w-]/u;

/**
 * Reads `name="value"` pairs in any order and case: blanks around `=` and inside the quotes, typographic quotes, no quotes at
 * all, parted by semicolons or commas. A value without quotes ends where its name or number ends, and before what closes the
 * quotation, bracket or element that the pairs stand in. Names come out in lower case; of a name that comes twice the first value
 * counts. Passes over the text once.
 */
export function readAttributes(text: string): Attributes {
  return readPairs(text).attributes;
}

/** The same pairs with the place where the last one ends, 0 when there is none. */
export function readPairs(text: string): {
  readonly attributes: Attributes;
  readonly end: number;
} {
  const found = new Map<string, string>();
  let at = 0;
  while (at < text.length && found.size < mostAttributes) {
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const name = nameBefore(text, equals, at);
    const { value, end } = valueBehind(text, equals + 1, name);
    if (name !== '' && !found.has(name)) found.set(name, value.slice(0, mostValueLength));
    at = Math.max(end, equals + 1);
  }
  return { attributes: Object.fromEntries(found), end: found.size === 0 ? 0 : at };
}

function nameBefore(text: string, equals: number, from: number): string {
  let end = equals;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && end - start < mostNameLength && nameSign.test(text.charAt(start - 1)))
    start -= 1;
  const name = text.slice(start, end).toLowerCase();
  return /^[a-z]/u.test(name) && name !== '__proto__' ? name : '';
}

interface Value {
  readonly value: string;
  readonly end: number;
}

function valueBehind(text: string, from: number, name: string): Value {
  let start = from;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  if (opens.includes(text.charAt(start)) && start < text.length) {
    let end = start + 1;
    while (end < text.length && !closes.includes(text.charAt(end))) end += 1;
    return { value: text.slice(start + 1, end).trim(), end: end + 1 };
  }
  return quotedOtherwise(text, start) ?? bareValue(text, start, name);
}

/** Quotation marks that are an apostrophe elsewhere, or that only Chinese texts use. */
const otherQuotes = /^(?:'(?<plain>[^'\n]{0,600})'(?!\w)|[「『](?<han>[^」』\n]{0,600})[」』])/u;

function quotedOtherwise(text: string, start: number): Value | undefined {
  if (!"'「『".includes(text.charAt(start)) || start >= text.length) return undefined;
  const match = otherQuotes.exec(text.slice(start, start + 620));
  if (match === null) return undefined;
  const { plain, han } = match.groups ?? {};
  return { value: (plain ?? han ?? '').trim(), end: start + match[0].length };
}

/** Attributes whose values are words, in which a name may stand first. */
const ofWords = /(?:reason|type|description|error|text|details?|message)$/u;
/**
 * An address, a host name, a number, or one word with a sign of a sentence behind it, up to where its form ends: Han behind a Latin
 * label is the sentence around it.
 */
const formed =
  /^(?:\[[\da-f:.]{2,60}\](?::\d{1,5})?|(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\w.])|(?:[\p{L}\p{N}_-]{1,63}\.){1,20}(?:[a-z][a-z\d-]{0,62}|[\p{L}\p{N}-]{1,63})(?::\d{1,5})?|(?:0x[\da-f]{1,16}|-?\d{1,20})(?![\w:-]|\.\d)|[a-z][\w-]{0,100}(?=\s{0,2}[,.!?*，。！？；、]))/iu;

function bareValue(text: string, start: number, name: string): Value {
  const form = ofWords.test(name) ? undefined : formed.exec(text.slice(start, start + 1_400))?.[0];
  if (form !== undefined) return { value: form, end: start + form.length };
  const open: string[] = [];
  let end = start;
  while (end < text.length && !endsBare(text, end) && !closesBeyond(text, end, start, open))
    end += 1;
  return { value: text.slice(start, end).trim(), end };
}

/** A semicolon ends a value without quotes; a comma does when another name follows, as in `ErrorCode=2,Source=host`. */
function endsBare(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (
    sign === ';' ||
    (sign === ',' && /^,\s{0,3}[A-Za-z][\w-]{0,40}\s{0,3}=/u.test(text.slice(at, at + 50))) ||
    // Bold type of Markdown ends, or a line does as JSON writes it.
    text.startsWith('**', at) ||
    (sign === '\\' && /^\\[rn]/u.test(text.slice(at, at + 2)))
  );
}

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
  '«': '»',
  '‹': '›',
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
  '`': '`',
};
const closing = new Set(Object.values(pairs));
const quotes = new Set('"\'`“‘«‹');

/** Whether this sign closes what was opened before the value began. `open` holds what the value itself has open. */
function closesBeyond(text: string, at: number, start: number, open: string[]): boolean {
  const sign = text.charAt(at);
  const close = pairs[sign];
  if (close === undefined && !closing.has(sign)) return false;
  if (open.at(-1) === sign) {
    open.pop();
    return false;
  }
  const isBehindWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  // Between two letters it is an apostrophe.
  if (/['’]/u.test(sign) && isBehindWord && /\p{L}/u.test(text.charAt(at + 1))) return false;
  // An element of HTML that ends, or begins, is none of the value.
  if (sign === '<' && /[a-z/]/iu.test(text.charAt(at + 1))) return true;
  // Directly behind a word a quotation mark closes, also the one that opens in other languages.
  if (close !== undefined && (!quotes.has(sign) || (at > start && !isBehindWord))) {
    open.push(close);
    return false;
  }
  return true;
}
