import { mostCharacters, mostLineLength, mostLines } from './limits.ts';
import { createRedactor, type Secret } from './secrets.ts';

/** A line of what was pasted, clean and without secrets. */
export interface Line {
  /** Number of the line, from 1. */
  readonly number: number;
  readonly text: string;
  /** White space stood before it: a folded header goes on here. */
  readonly isIndented: boolean;
  /** When a client wrote it, as its log prints that in front of each line, without a zone. */
  readonly stamp?: string;
}

export interface ReadLines {
  readonly lines: readonly Line[];
  readonly secrets: readonly Secret[];
  /** Something of the text was too long to be read. */
  readonly isCut: boolean;
}

/** `#015` is how syslog writes a carriage return. */
const remnants = /(?:#015|\\r)+$/u;
const controls =
  // eslint-disable-next-line no-control-regex -- taking them out is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const quoted = /^(?:[ \t]{0,4}[>|][ \t]?){1,5}/u;
/** What client logs write in front of each line of a message. */
const logPrefix =
  /^(?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})\|(?<time>\d\d:\d\d:\d\d)[\d:.]{0,8} [\dA-F]{1,8}:[\dA-F]{1,8} [A-Z]{3,8}\s{0,4}:: ?/u;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
};

/** Parts a text into lines and makes them fit to be read and kept: no controls, no marks of quoting, no secrets. */
export function readLines(text: string): ReadLines {
  const read = text.slice(0, mostCharacters);
  const { redact, found } = createRedactor();
  const all = read.split(/\r\n|\n|\r|\u2028|\u2029/u, mostLines + 1);
  let isCut = read.length < text.length || all.length > mostLines;
  const lines: Line[] = [];
  for (const [index, raw] of all.slice(0, mostLines).entries()) {
    if (raw.length > mostLineLength) isCut = true;
    const number = index + 1;
    const { text, stamp } = cleanLine(raw.slice(0, mostLineLength));
    const clean = redact(text, number);
    const trimmed = clean.trim();
    if (trimmed === '') continue;
    const line = { number, text: trimmed, isIndented: /^[ \t]/u.test(clean) };
    lines.push(stamp === undefined ? line : { ...line, stamp });
  }
  return { lines, secrets: found, isCut };
}

function cleanLine(raw: string): { readonly text: string; readonly stamp?: string } {
  const plain = raw
    .replace(controls, '')
    .replace(/[\u00a0\u3000]/gu, ' ')
    .replace(quoted, '');
  const { year, month, day, time } = logPrefix.exec(plain)?.groups ?? {};
  const bare = plain.replace(logPrefix, '').trimEnd().replace(remnants, '');
  const text = bare.includes('&')
    ? bare.replace(/&(?:quot|#34|#39|lt|gt|amp|nbsp);/gu, (entity) => entities[entity] ?? entity)
    : bare;
  return year === undefined
    ? { text }
    : { text, stamp: [[year, month, day].join('-'), time].join(' ') };
}
