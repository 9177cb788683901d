import { longestLine, mostCharacters, mostLines, mostSecrets } from './limits.ts';
import type { FoundSecret, PasteProblem } from '../model/pasted.ts';
import { withoutMargin } from './margin.ts';
import { createRedactor } from './secrets.ts';

/** One line of a paste as it is read: without marks of mail, chat and console around it, and without secrets. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface PreparedText {
  readonly lines: readonly Line[];
  /** A line break stands behind the last line, so that it was not cut inside. */
  readonly isEnded: boolean;
  readonly secrets: readonly FoundSecret[];
  readonly problems: readonly PasteProblem[];
}

/** What ends a line. */
export const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu;
// eslint-disable-next-line no-control-regex -- the colours of a console are control sequences
const colours = /\u001b\[[\d;]{0,20}[A-Za-z]/gu;
// eslint-disable-next-line no-control-regex -- what is left of control characters; a tab parts columns
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const plain = /^[\t\x20-\x7e]*$/u;
const bullet = /^\s{0,8}[•·▪*-] (?=[A-Za-z][A-Za-z ]{0,60}[:：])/u;
const bold = /\*\*(?<text>[^*\n]{1,400})\*\*/gu;

/** Parts a paste into lines and takes away what mail, chat and console put around them. */
export function prepareText(text: string): PreparedText {
  const problems: PasteProblem[] = [];
  if (text.length > mostCharacters) problems.push({ code: 'too-long-cut' });
  const read = withoutNuls(text.slice(0, mostCharacters), problems);
  noteEncoding(read, problems);
  const raw = read.split(lineBreak);
  // What ends the last line begins no other one.
  const isEnded = raw.length > 1 && raw.at(-1) === '';
  if (isEnded) raw.pop();
  if (raw.length > mostLines || raw.some(({ length }) => length > longestLine))
    problems.push({ code: 'too-long-cut', line: Math.min(raw.length, mostLines) });
  const secrets: FoundSecret[] = [];
  const redact = createRedactor();
  // Where the text was cut, its last line may be half of one.
  const whole = text.length > mostCharacters ? raw.slice(0, -1) : raw;
  const lines = withoutMargin(whole.slice(0, mostLines).map(cleanLine)).map((line, index) => ({
    number: index + 1,
    text: redact(line, (kind) => {
      if (secrets.length < mostSecrets) secrets.push({ kind, line: index + 1 });
    }),
  }));
  return { lines, isEnded, secrets, problems };
}

/** Text of two bytes a character that was read as text of one has a NUL beside each letter. */
function withoutNuls(text: string, problems: PasteProblem[]): string {
  if (!text.includes('\0')) return text;
  const bare = text.replaceAll('\0', '');
  if (text.length - bare.length > text.length / 10)
    problems.push({ code: 'wrong-encoding', encoding: 'utf-16' });
  return bare;
}

/** Characters that a wrong reading of bytes leaves behind: U+FFFD, or runs of Latin letters with accents and signs. */
function noteEncoding(text: string, problems: PasteProblem[]): void {
  if (text.replace(/^\ufffd+/u, '').includes('\ufffd')) {
    problems.push({ code: 'wrong-encoding', encoding: 'replaced' });
    return;
  }
  const runs = text.match(/[\u0080-\u00ff\u0152-\u0178\u2018-\u2122]{4,40}/gu) ?? [];
  // Words have letters with accents, and few in a row; bytes of Chinese become signs too.
  if (runs.some((run) => /[\u00a1-\u00bf]/u.test(run)))
    problems.push({ code: 'wrong-encoding', encoding: 'mojibake' });
}

function cleanLine(line: string): string {
  const cut = line.slice(0, longestLine);
  const clean = plain.test(cut) ? cut : cleanSigns(cut);
  if (/^\s*(?:```|~~~)/u.test(clean)) return '';
  const bare = clean.includes('**') ? clean.replace(bold, '$<text>') : clean;
  const text = bare.replace(bullet, '');
  // A tab at the end is an empty cell.
  return text.endsWith('\t') ? text : text.trimEnd();
}

function cleanSigns(line: string): string {
  return line
    .replace(colours, '')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[“”„‟＂]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[‐‑‒–−]/gu, '-');
}
