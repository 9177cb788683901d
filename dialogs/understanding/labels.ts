import { parse } from 'tldts';
import { fileEndings, fileNames, hanBefore, hanBeforeShort, productNames } from './words.ts';

/** A piece of a message that may be a domain. */
export interface Candidate {
  /** What `parseDomain` is to read. */
  readonly name: string;
  /** Where the piece with its scheme and mailbox stands in the folded text. */
  readonly from: number;
  readonly to: number;
  /** How clearly a domain is meant: by an address or a link, by a known ending, or only by a dot. */
  readonly meant: 'addressed' | 'known' | 'dotted';
}

/** Letters, digits and what else stands in a host name, in an address before the `@` or as its port. Han characters are kept apart. */
const hostLetter = /^(?:(?!\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Bopo})[\p{L}\p{M}\p{N}_*-])$/u;
const asciiWordBehind = /[A-Za-z0-9-]$/u;
const asciiWordBefore = /^[A-Za-z0-9]/u;

/** True when the public suffix list has the ending, or RFC 6761 keeps it for tests and documents. */
export function hasKnownEnding(name: string): boolean {
  if (/\.(?:test|example|local|localhost|internal|onion|invalid)$/iu.test(name)) return true;
  return parse(name, { allowPrivateDomains: false }).isIcann === true;
}

interface Label {
  readonly text: string;
  readonly from: number;
}

/** The labels of one run of characters, parted by dots. `。` is a dot only between two ASCII labels, or in a name that is alone. */
function labelsOf(part: string, offset: number): readonly (readonly Label[])[] {
  const runs: Label[][] = [[]];
  let start = 0;
  const close = (end: number) =>
    runs.at(-1)?.push({ text: part.slice(start, end), from: offset + start });
  for (const { 0: dot, index } of part.matchAll(/[.。]/gu)) {
    close(index);
    start = index + 1;
    const isDot =
      dot === '.' ||
      (asciiWordBehind.test(part.slice(Math.max(0, index - 1), index)) &&
        asciiWordBefore.test(part.slice(start, start + 1)));
    if (!isDot) runs.push([]);
  }
  close(part.length);
  return runs;
}

/**
 * The names in a word without scheme, mailbox and path, which begins at `offset` of the message. `addressed`: the first of them
 * stands behind a scheme or an `@`.
 */
export function namesIn(word: string, offset: number, addressed: boolean): readonly Candidate[] {
  // Without a dot there is a name only behind an `@`; signs alone hold none.
  if (!/[\p{L}\p{N}]/u.test(word)) return [];
  return labelsOf(word, offset).flatMap((labels, index) =>
    namesOf(labels, addressed && index === 0),
  );
}

/** A host name has at most 253 characters; a little more is worth a refusal, a lot more is no name. */
const longestName = 300;
/** Names that are taken from one word. */
const mostNames = 40;

/** Walks along the labels; where Han and Latin meet inside a label, one name ends and the next begins. */
function namesOf(labels: readonly Label[], addressed: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  let name: Label[] = [];
  const finish = (goesOn: boolean) => {
    const candidate = candidateOf(name, addressed && found.length === 0, goesOn);
    if (candidate !== undefined) found.push(candidate);
    name = [];
  };
  for (const [index, label] of labels.entries()) {
    if (found.length >= mostNames) break;
    const isLast = index === labels.length - 1;
    if (index === 0) {
      if (isLast && addressed) name.push(headOf(label));
      else name.push(tailOf(label));
      continue;
    }
    const head = headOf(label);
    if (head.text === label.text && !isLast) {
      name.push(label);
      continue;
    }
    name.push(head);
    finish(head.text !== label.text);
    name.push(tailOf(label));
  }
  if (addressed && labels.length === 1) finish(false);
  return found;
}

/** What of a label belongs to a name that begins in it: its last run of Latin letters or of Han characters. */
function tailOf({ text, from }: Label): Label {
  const characters = Array.from(text);
  const isLatin = hostLetter.test(characters.at(-1) ?? '');
  const begin = characters.findLastIndex((one) => isLatin !== hostLetter.test(one) || !isName(one));
  const tail = characters.slice(begin + 1).join('');
  return { text: tail, from: from + text.length - tail.length };
}

/** What of a label belongs to a name that ends in it. */
function headOf({ text, from }: Label): Label {
  const characters = Array.from(text);
  const isLatin = hostLetter.test(characters[0] ?? '');
  const end = characters.findIndex((one) => isLatin !== hostLetter.test(one) || !isName(one));
  const head = end === -1 ? text : characters.slice(0, end).join('');
  return { text: isLatin ? head : hanEnding(head), from };
}

function isName(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}_*-]$/u.test(character);
}

/** The longest beginning of a Han run that is a public suffix; the run itself when none is. */
function hanEnding(run: string): string {
  for (let length = Math.min(run.length, 8); length > 0; length -= 1) {
    const ending = run.slice(0, length);
    if (parse(`x.${ending}`, { allowPrivateDomains: false }).isIcann === true) return ending;
  }
  return run;
}

function candidateOf(
  all: readonly Label[],
  addressed: boolean,
  goesOn: boolean,
): Candidate | undefined {
  const begin = all.findIndex((label) => label.text !== '');
  const labels = all.slice(begin, all.findLastIndex((label) => label.text !== '') + 1);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const opening = withoutSentence(first, goesOn);
  const name = withoutNextSentence([opening.text, ...labels.slice(1).map((label) => label.text)]);
  if (name.length > longestName || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  const place = { from: opening.from, to: last.from + last.text.length };
  if (addressed) return { name, ...place, meant: 'addressed' };
  if (labels.length < 2 || isFile(name) || productNames.has(name.toLowerCase())) return undefined;
  return { name, ...place, meant: hasKnownEnding(name) ? 'known' : 'dotted' };
}

/** Takes words of the sentence from the front of a Han label: 請檢查測試公司 → 測試公司. */
function withoutSentence({ text, from }: Label, goesOn: boolean): Label {
  let rest = text;
  for (let round = 0; round < 8; round += 1) {
    const word =
      hanBefore.find((one) => rest.length > one.length && rest.startsWith(one)) ??
      (rest !== text || goesOn ? shortWordBefore(rest) : undefined);
    if (word === undefined) break;
    rest = rest.slice(word.length);
  }
  return { text: rest, from: from + text.length - rest.length };
}

function shortWordBefore(text: string): string | undefined {
  const [character = ''] = text;
  // A name of one character is rare; what is left would more likely be a part of it.
  return text.length > 2 &&
    character !== '' &&
    hanBeforeShort.includes(character) &&
    !text.startsWith('測試')
    ? character
    : undefined;
}

/** `contoso.com.Then` is a sentence without a space; a known ending before a capital letter ends the name. */
function withoutNextSentence(labels: readonly string[]): string {
  const whole = labels.join('.');
  const shorter = labels.slice(0, -1).filter((label) => label !== '');
  const isSentence = /^\p{Lu}\p{Ll}/u.test(labels.at(-1) ?? '') && shorter.length > 1;
  if (!isSentence || hasKnownEnding(whole)) return whole;
  return hasKnownEnding(shorter.join('.')) ? shorter.join('.') : whole;
}

function isFile(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (fileNames.test(name)) return true;
  // Moldova has the ending of a Markdown file; people write domains in lower case and with more than one syllable.
  if (ending === 'md') return /\p{Lu}/u.test(name);
  return fileEndings.has(ending);
}
