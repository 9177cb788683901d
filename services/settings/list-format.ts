import { isKnownProperty, mayShareObject } from './kinds.ts';
import { keyOf } from './item.ts';
import { longestInlineList } from './limits.ts';
import type { Line } from './lines.ts';
import { cut, readPrinted, type Value } from './values.ts';

/** One property of Format-List; `value` is what was printed, put together from wrapped lines. */
export interface PrintedField {
  readonly name: string;
  readonly line: number;
  readonly value: Value;
}

const property =
  /^(?<indent>\s{0,40})(?<name>[A-Za-z][\w .()-]{0,60}?)(?<gap>\s{0,80})[:：=](?:\s(?<value>.*)|(?<tight>[^\s\\/].*)?)$/u;

/** A row of two cells, as a table of a mail or of a notebook is pasted. */
const cells = /^\s{0,8}(?<name>[A-Za-z]\w{2,60})\t{1,8}(?<value>[^\t]*)\t?$/u;

interface PropertyLine {
  readonly name: string;
  readonly printed: string;
  /** Column of the colon. */
  readonly column: number;
}

/**
 * Reads `Name : value`. Without blanks around the colon, or with words in the name, only the name of a known property counts:
 * `C:\`, `https://` and sentences are none, but in the `column` of the colons above it any name counts. A known property may also be
 * parted from its value by a tab.
 */
export function readProperty(text: string, column?: number): PropertyLine | undefined {
  const groups = property.exec(text)?.groups;
  if (groups === undefined) return readCells(text);
  const { indent = '', name = '', gap = '', value, tight } = groups;
  const isAligned = column === indent.length + name.length + gap.length;
  const isPlain = (/^\w+$/u.test(name) || isAligned) && gap !== '' && tight === undefined;
  if (!isPlain && !isKnownProperty(keyOf(name))) return undefined;
  return {
    name: name.trim(),
    printed: (value ?? tight ?? '').trim(),
    column: indent.length + name.length + gap.length,
  };
}

function readCells(text: string): PropertyLine | undefined {
  const { name = '', value = '' } = cells.exec(text)?.groups ?? {};
  if (!isKnownProperty(keyOf(name))) return undefined;
  return { name, printed: value.trim(), column: text.indexOf('\t') };
}

/** Parts a line on which several known properties stand side by side, as chats and search fields make of a listing. */
export function partInline(text: string): readonly string[] {
  if (text.length > longestInlineList) return [text];
  const starts: number[] = [];
  for (const match of text.matchAll(
    /(?<![\w.@-])(?<name>[A-Za-z]\w{2,60})\s{0,80}[:：](?=\s|$)/gu,
  )) {
    if (isKnownProperty(keyOf(match.groups?.name ?? ''))) starts.push(match.index);
  }
  if (starts.length < 2) return [text];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

interface OpenField {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  printed: string;
  /** Length of the last line of it, as pasted. */
  length: number;
  /** A mail may have broken it inside: what stands here may not be all of it. */
  isTorn?: true;
}

/** What is known of the object that is being read. */
export interface OpenObject {
  readonly fields: PrintedField[];
  readonly keys: Set<string>;
  readonly fromLine: number;
  readonly width: number;
  open?: OpenField | undefined;
  /** A blank line stood behind the last property. */
  isInterrupted: boolean;
  toLine: number;
}

/** Begins an object; `width` is the length of the longest line of the paste, where a console breaks lines. */
export function openObject(line: Line, width: number): OpenObject {
  return {
    fields: [],
    keys: new Set(),
    fromLine: line.number,
    toLine: line.number,
    width,
    isInterrupted: false,
  };
}

/** Takes a property into the object; false when it begins another one. */
export function takeProperty(object: OpenObject, line: Line, found: PropertyLine): boolean {
  const key = keyOf(found.name);
  if (object.keys.has(key)) return false;
  // PowerShell prints the identity first, so that behind a blank line it begins the next object.
  if (object.isInterrupted && (key === 'identity' || !mayShareObject(object.keys, key)))
    return false;
  closeField(object);
  object.keys.add(key);
  object.isInterrupted = false;
  object.toLine = line.number;
  object.open = {
    name: found.name,
    line: line.number,
    column: found.column,
    printed: found.printed,
    length: line.text.length,
  };
  return true;
}

/** Takes a line that goes on with the value before it: indented beyond the colon, or broken at the edge of the window. */
export function takeContinuation(
  object: OpenObject,
  line: Line,
  how: 'indented' | 'broken',
): boolean {
  const { open } = object;
  if (open === undefined || object.isInterrupted) return false;
  const indent = line.text.length - line.text.trimStart().length;
  if (how === 'broken' && (isRest(open, line) || isMoved(open, line))) open.isTorn = true;
  if (how === 'indented' ? indent <= open.column : indent > 0 || !isAtEdge(object, open, line))
    return false;
  delete open.isTorn;
  const gap = how === 'indented' && endsWord(open.printed) ? ' ' : '';
  open.printed += gap + line.text.trim();
  open.length = line.text.length;
  object.toLine = line.number;
  return true;
}

/**
 * A line that may be the rest of a name, as mail programs break it at any width. Whether it is, nobody can tell, so the value counts
 * as not shown, and the line stays visible as one that was not understood.
 */
function isRest({ printed }: OpenField, { text }: Line): boolean {
  return /^[\w-]{1,63}(?:\.[\w-]{1,63})+[.-]?$/u.test(printed) && /^[a-z\d.-]{1,63}$/u.test(text);
}

/** Characters of a line at which mail programs break it; the narrowest usual width is a little more. */
const narrowestMail = 64;

/** True when the next word has no room beside a line of that length, so that a mail may have moved it into the next line. */
export function hasNoRoomBeside(length: number, next: string): boolean {
  const word = next.trimStart().split(/\s/u)[0] ?? '';
  return length + 1 + word.length > narrowestMail;
}

/** A line that a mail may have parted from the value above it; switches and numbers are whole as they stand. */
function isMoved({ printed, length }: OpenField, { text }: Line): boolean {
  return (
    !/^(?:\$?(?:true|false)|\d{1,12}|\{.{0,4000}\})$/iu.test(printed) &&
    hasNoRoomBeside(length, text)
  );
}

/** A console of fixed width breaks a line at its edge and goes on in the first column. */
function isAtEdge({ width }: OpenObject, { length }: OpenField, { text }: Line): boolean {
  return length >= 60 && length >= width - 1 && /^[\w.,@{}…:/-]/u.test(text);
}

/** Lines are broken between words where there are any; a value without blanks was broken inside. */
function endsWord(printed: string): boolean {
  return printed === '' || printed.endsWith(',') || printed.includes(' ');
}

/** Ends the object and gives its properties. */
export function closeObject(object: OpenObject): readonly PrintedField[] {
  closeField(object);
  return object.fields;
}

function closeField(object: OpenObject): void {
  const { open } = object;
  if (open === undefined) return;
  const value = open.isTorn === true ? cut : readPrinted(open.printed);
  object.fields.push({ name: open.name, line: open.line, value });
  object.open = undefined;
}
