import type { Field } from './item.ts';
import { deepestNesting, mostElements, mostFields, mostItems } from './limits.ts';
import { secretMark } from './secrets.ts';
import { cut, empty, type Value } from './values.ts';

/** The objects of one JSON text, and where it ends. */
export interface JsonListing {
  readonly objects: readonly {
    readonly fields: readonly Field[];
    readonly from: number;
    readonly to: number;
  }[];
  /** Number of the line that it ends on. */
  readonly lastLine: number;
  readonly isCutOff: boolean;
}

/** True for a line that ConvertTo-Json begins with, given the line behind it. */
export function beginsJson(text: string, next: string): boolean {
  const start = /^\s*[{[]\s*(?<rest>.?)/u.exec(text)?.groups?.rest;
  if (start === undefined) return false;
  return start === '' ? /^\s*(?:["{}\]]|$)/u.test(next) : /["{}\]]/u.test(start);
}

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
  objects: number;
}

/** Thrown by this reader for itself alone; `readJson` turns it into data. One for all, since making them takes long. */
const notJson = new Error('Expected JSON.');

/**
 * Reads one object, or an array of objects, that begins at `at` in the text, on the line of that number; undefined when it is no
 * JSON, or nested too deep. An array that goes wrong behind some objects is cut off there.
 */
export function readJson(text: string, at: number, line: number): JsonListing | undefined {
  const cursor: Cursor = { text, at, line, objects: 0 };
  const objects: { fields: readonly Field[]; from: number; to: number }[] = [];
  let isCutOff = false;
  try {
    skipBlank(cursor);
    if (peek(cursor) === '[') readRows(cursor, objects);
    else objects.push(readObject(cursor, 1));
  } catch (error) {
    if (error !== notJson) throw error;
    // What stands before the place where a mail broke it is whole.
    if (cursor.at < text.length && objects.length === 0) return undefined;
    isCutOff = true;
  }
  return { objects, lastLine: cursor.line, isCutOff };
}

function readRows(
  cursor: Cursor,
  objects: { fields: readonly Field[]; from: number; to: number }[],
): void {
  cursor.at += 1;
  skipBlank(cursor);
  while (peek(cursor) !== ']') {
    objects.push(readObject(cursor, 2));
    skipBlank(cursor);
    if (peek(cursor) === ',') cursor.at += 1;
    else if (peek(cursor) !== ']') throw notJson;
    skipBlank(cursor);
  }
  cursor.at += 1;
}

function readObject(
  cursor: Cursor,
  depth: number,
): { readonly fields: readonly Field[]; readonly from: number; readonly to: number } {
  cursor.objects += 1;
  if (peek(cursor) !== '{' || depth > deepestNesting || cursor.objects > mostItems) throw notJson;
  const from = cursor.line;
  const fields: Field[] = [];
  cursor.at += 1;
  skipBlank(cursor);
  while (peek(cursor) !== '}') {
    const { line } = cursor;
    const name = readString(cursor);
    skipBlank(cursor);
    if (peek(cursor) !== ':') throw notJson;
    cursor.at += 1;
    const value = readValue(cursor, depth);
    if (fields.length < mostFields) fields.push({ name, value, line });
    skipBlank(cursor);
    if (peek(cursor) === ',') cursor.at += 1;
    else if (peek(cursor) !== '}') throw notJson;
    skipBlank(cursor);
  }
  cursor.at += 1;
  return { fields, from, to: cursor.line };
}

function readValue(cursor: Cursor, depth: number): Value {
  skipBlank(cursor);
  const sign = peek(cursor);
  if (sign === '"') return textValue(readString(cursor));
  if (sign === '[') return readArray(cursor, depth + 1);
  if (sign === '{') {
    const { fields } = readObject(cursor, depth + 1);
    return {
      kind: 'object',
      fields: new Map(fields.map(({ name, value }) => [name.toLowerCase(), value])),
    };
  }
  const word =
    /^(?:true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?)(?=[\s,}\]])/u.exec(
      cursor.text.slice(cursor.at, cursor.at + 80),
    )?.[0];
  if (word === undefined) throw notJson;
  cursor.at += word.length;
  return word === 'null' ? empty : { kind: 'text', text: printedWord(word) };
}

/** As PowerShell prints it in other formats. */
function printedWord(word: string): string {
  return word === 'true' ? 'True' : word === 'false' ? 'False' : word;
}

function textValue(text: string): Value {
  if (text.includes(secretMark)) return cut;
  return text === '' ? empty : { kind: 'text', text };
}

function readArray(cursor: Cursor, depth: number): Value {
  if (depth > deepestNesting) throw notJson;
  const items: Value[] = [];
  let isCut = false;
  cursor.at += 1;
  skipBlank(cursor);
  while (peek(cursor) !== ']') {
    const value = readValue(cursor, depth);
    if (items.length < mostElements) items.push(value);
    else isCut = true;
    skipBlank(cursor);
    if (peek(cursor) === ',') cursor.at += 1;
    else if (peek(cursor) !== ']') throw notJson;
    skipBlank(cursor);
  }
  cursor.at += 1;
  return { kind: 'list', items, isCut };
}

function readString(cursor: Cursor): string {
  if (peek(cursor) !== '"') throw notJson;
  const begin = cursor.at;
  cursor.at += 1;
  while (peek(cursor) !== '"') {
    if (cursor.at >= cursor.text.length) throw notJson;
    // A long string that a mail broke is no JSON any more.
    if (peek(cursor) === '\n') throw notJson;
    cursor.at += peek(cursor) === '\\' ? 2 : 1;
  }
  cursor.at += 1;
  return unescape(cursor.text.slice(begin + 1, cursor.at - 1));
}

function unescape(text: string): string {
  const names: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };
  return text.replace(/\\(?:u(?<code>[\da-fA-F]{4})|(?<sign>.))/gu, (...parts: unknown[]) => {
    const { code, sign = '' } = parts.at(-1) as { readonly code?: string; readonly sign?: string };
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return names[sign] ?? sign;
  });
}

function peek({ text, at }: Cursor): string {
  return text.charAt(at);
}

function skipBlank(cursor: Cursor): void {
  for (;;) {
    const sign = peek(cursor);
    if (sign === '\n') cursor.line += 1;
    else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return;
    cursor.at += 1;
  }
}
