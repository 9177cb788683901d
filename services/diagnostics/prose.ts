import { mostProse } from './limits.ts';
import type { Line } from './lines.ts';
import type { KnownSentence } from './sentence-table.ts';

/** Lines of plain text as one, so that a sentence is found over line breaks, with the way back to the lines. */
export interface Prose {
  readonly text: string;
  readonly lineAt: (offset: number) => Line | undefined;
}

/** Joins lines by a space, or by nothing between two Han characters; apostrophes and quotes become plain. */
export function createProse(lines: readonly Line[]): Prose {
  let text = '';
  const starts: { readonly offset: number; readonly line: Line }[] = [];
  for (const line of lines) {
    if (text.length > mostProse) break;
    const gap = /\p{Script=Han}$/u.test(text) && /^\p{Script=Han}/u.test(line.text) ? '' : ' ';
    text += text === '' ? '' : gap;
    starts.push({ offset: text.length, line });
    text += line.text
      .replace(/[‘’`´]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/ {2,}/gu, ' ');
  }
  return { text, lineAt: (offset) => starts.findLast((one) => one.offset <= offset)?.line };
}

/** A known sentence that was found. */
export interface FoundSentence {
  readonly sentence: KnownSentence;
  readonly line: Line;
  /** What was found, with some words around it. */
  readonly text: string;
  /** The whole sentence around it, as a person would quote it. */
  readonly whole: string;
  /** From it on, as far as what a client adds may stand. */
  readonly after: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** An address that stands close by. */
  readonly user: string | undefined;
}

/** Every known sentence once, in the order of the table. */
export function findSentences(
  prose: Prose,
  sentences: readonly KnownSentence[],
): readonly FoundSentence[] {
  const found: FoundSentence[] = [];
  for (const sentence of sentences) {
    if (found.some(({ sentence: { row } }) => sentence.unless?.includes(row) === true)) continue;
    const match = sentence.pattern.exec(prose.text);
    const line = match === null ? undefined : prose.lineAt(match.index);
    if (match === null || line === undefined) continue;
    const around = prose.text.slice(
      Math.max(0, match.index - 160),
      match.index + match[0].length + 80,
    );
    found.push({
      sentence,
      line,
      text: match[0].slice(0, 300).trim(),
      whole: sentenceAround(prose.text, match.index, match.index + match[0].length),
      after: prose.text.slice(match.index, match.index + match[0].length + 200),
      groups: match.groups ?? {},
      user: /\b(?<user>[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})/iu
        .exec(around)
        ?.groups?.user?.toLowerCase(),
    });
  }
  return found;
}

/** From the end of the sentence before to the end of this one, as far as both are near. */
function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 200), from);
  const start = [...before.matchAll(/[。！？]|[.!?:] /gu)].at(-1);
  const after = text.slice(to, to + 200);
  const end = /[。！？]|[.!?](?= |$)/u.exec(after);
  const left = start === undefined ? before : before.slice(start.index + start[0].length);
  const right = end === null ? after : after.slice(0, end.index + end[0].length);
  return `${left}${text.slice(from, to)}${right}`.trim();
}
