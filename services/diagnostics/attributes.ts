import { mostAttributes, mostNameLength, mostValueLength } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

const opens = '"“”„«';
const closes = '"“”»';
const nameSign = /[\w-]/u;

/**
 * Reads `name="value"` pairs in any order and case: blanks around `=` and inside the quotes, typographic quotes, no quotes at
 * all, parted by semicolons or commas. Names come out in lower case; of a name that comes twice the first value counts. Passes
 * over the text once.
 */
export function readAttributes(text: string): Attributes {
  const found = new Map<string, string>();
  let at = 0;
  while (at < text.length && found.size < mostAttributes) {
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const name = nameBefore(text, equals, at);
    const { value, end } = valueBehind(text, equals + 1);
    if (name !== '' && !found.has(name)) found.set(name, value.slice(0, mostValueLength));
    at = Math.max(end, equals + 1);
  }
  return Object.fromEntries(found);
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

function valueBehind(text: string, from: number): { value: string; end: number } {
  let start = from;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  if (opens.includes(text.charAt(start)) && start < text.length) {
    let end = start + 1;
    while (end < text.length && !closes.includes(text.charAt(end))) end += 1;
    return { value: text.slice(start + 1, end).trim(), end: end + 1 };
  }
  let end = start;
  while (end < text.length && !endsBare(text, end)) end += 1;
  return { value: text.slice(start, end).trim(), end };
}

/** A semicolon ends a value without quotes; a comma does when another name follows, as in `ErrorCode=2,Source=host`. */
function endsBare(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (
    sign === ';' ||
    (sign === ',' && /^,\s{0,3}[A-Za-z][\w-]{0,40}\s{0,3}=/u.test(text.slice(at, at + 50)))
  );
}
