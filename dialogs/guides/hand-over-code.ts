import { guideWords } from '../../locales/guide-text.ts';

/** Stands before a code, with the version of its form, and behind it. */
const mark = 'fedhelper-guide-';
const formVersion = 1;
/** Letters of a line of a code; no channel breaks it. */
const lineLength = 64;
/** Letters of a code: a guide with all its steps needs a third of it. */
const mostCode = 8000;
/** Letters around a code that are looked through. */
const mostText = 60_000;

/** A code that was read out of a message, with what stands before it; or why it cannot be used. */
export type ReadCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: 'damaged' | 'other-version' | 'too-long' }
  | { readonly kind: 'read'; readonly json: string; readonly before: string };

/** Whether a message holds a hand-over, whole or not. */
export function holdsHandOver(text: string): boolean {
  return text.slice(0, mostText).includes(mark);
}

/** A text as lines that no channel breaks, with a checksum behind them. */
export function writeCode(json: string): readonly string[] {
  const code = Buffer.from(json, 'utf8').toString('base64');
  const lines = code.match(new RegExp(`.{1,${String(lineLength)}}`, 'gu')) ?? [];
  return [`${mark}${String(formVersion)}:`, ...lines, `:end-${checksumOf(code)}`];
}

/** Reads a code out of a message, whatever stands around it. The checksum finds accidents. */
export function readCode(text: string): ReadCode {
  const begin = text.slice(0, mostText).indexOf(mark);
  if (begin < 0) return { kind: 'none' };
  const rest = text.slice(begin, begin + 2 * mostCode).replace(/[\s\p{Cf}>|]+/gu, '');
  const version = /^fedhelper-guide-(?<version>\d{1,4}):/u.exec(rest)?.groups?.version;
  if (version === undefined) return { kind: 'refused', why: 'damaged' };
  if (Number(version) !== formVersion) return { kind: 'refused', why: 'other-version' };
  const found = /^[^:]+:(?<code>[A-Za-z0-9+/=]*):end-(?<sum>[0-9a-f]{8})/u.exec(rest)?.groups;
  if (found === undefined)
    return { kind: 'refused', why: rest.length > mostCode ? 'too-long' : 'damaged' };
  const { code = '', sum } = found;
  if (code.length > mostCode) return { kind: 'refused', why: 'too-long' };
  if (checksumOf(code) !== sum) return { kind: 'refused', why: 'damaged' };
  const json = Buffer.from(code, 'base64').toString('utf8');
  return { kind: 'read', json, before: text.slice(0, begin) };
}

/** What no channel changes in lines: letters and digits, without blanks, marks of quotations and markup. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters of the lines above a code, and their checksum. */
export function coverOf(text: string): [number, string] {
  const said = lettersOf(text);
  return [said.length, checksumOf(said)];
}

/** The sentence that leads to the code, by which the lines above it are known, in either language. */
const leads = (['en', 'zh-TW'] as const).map((locale) =>
  lettersOf(guideWords(locale).summary.paste),
);

/** Whether the lines stand before the code and are not those that were written. Other words may stand before them. */
export function isEdited(before: string, cover: readonly [number, string] | undefined): boolean {
  if (cover === undefined) return false;
  const [length, sum] = cover;
  const said = lettersOf(before);
  if (checksumOf(said.slice(-length)) === sum) return false;
  return said.length >= length / 2 || leads.some((lead) => said.includes(lead));
}

/** FNV-1a with 32 bits. */
function checksumOf(code: string): string {
  let hash = 0x811c9dc5;
  for (const letter of code) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
