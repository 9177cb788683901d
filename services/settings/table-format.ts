import type { Line } from './lines.ts';
import { readPrinted, type Value } from './values.ts';

/** A column of Format-Table: where its line of dashes begins and ends. */
interface Column {
  /** Undefined where the header itself is cut. */
  readonly name: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The columns of an open table, from left to right. */
export type TableColumns = readonly Column[];

export interface TableRow {
  readonly line: number;
  readonly cells: readonly { readonly name: string; readonly value: Value }[];
}

const dashes = /^ {0,200}-[ -]{0,4000}$/u;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** True for the line of dashes under a header. */
export function isDashes(text: string): boolean {
  return dashes.test(text);
}

/** The columns of a header with dashes under it; undefined when these two lines are none. */
function readHeader(header: string, under: string): TableColumns | undefined {
  if (!dashes.test(under) || header.trim() === '' || under.length > 4_000) return undefined;
  const places = [...under.matchAll(/-{1,400}/gu)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const names = places.map(({ from, to }, index) =>
    header.slice(from, places[index + 1]?.from ?? Math.max(to, header.length)).trim(),
  );
  if (names.some((name) => !/^[A-Za-z][\w .()-]*(?:…|\.{3})?$/u.test(name))) return undefined;
  return places.map((place, index) => {
    const name = names[index] ?? '';
    return { ...place, name: /(?:…|\.{3})$/u.test(name) ? undefined : name };
  });
}

/** Most lines that a header goes over: the longest names have forty letters, and a column of a narrow window some ten. */
const mostHeaderLines = 5;

/**
 * The columns of a header over several lines, with the number of its lines and the dashes: a narrow window breaks names, and the
 * rest stands below, under its column. Undefined when the lines from `at` on are none.
 */
export function readHeaderLines(
  lines: readonly Line[],
  at: number,
): { readonly columns: TableColumns; readonly height: number } | undefined {
  const textAt = (index: number): string => lines[index]?.text ?? '';
  let height = 1;
  while (height <= mostHeaderLines && !dashes.test(textAt(at + height))) height += 1;
  // Where a mail broke the dashes it broke the rows, too.
  const isBroken = height > mostHeaderLines || dashes.test(textAt(at + height + 1));
  if (isBroken || textAt(at).length > 4_000) return undefined;
  let columns = readHeader(textAt(at), textAt(at + height));
  for (let rest = at + 1; rest < at + height; rest += 1)
    columns = columns === undefined ? undefined : addNames(columns, textAt(rest));
  return columns === undefined ? undefined : { columns, height: height + 1 };
}

function addNames(columns: TableColumns, rest: string): TableColumns | undefined {
  if (rest.trim() === '' || rest.length > 4_000) return undefined;
  const pieces = [...rest.matchAll(/\S{1,200}/gu)].map(({ index, 0: text }) => ({
    text,
    column: columns.findIndex(({ from, to }) => index < to && index + text.length > from),
  }));
  if (pieces.some(({ column }) => column === -1)) return undefined;
  return columns.map((column, at) => {
    const piece = pieces.find((one) => one.column === at);
    return piece === undefined || column.name === undefined
      ? column
      : { ...column, name: column.name + piece.text };
  });
}

/**
 * Reads one row by the places of the dashes, a Chinese character counting two as in a console. A row that does not keep to them
 * is read word by word when it has as many words as columns; undefined when it has not.
 */
export function readRow(line: Line, columns: TableColumns): TableRow | undefined {
  const parts = cellsOf(line.text, columns) ?? words(line.text, columns.length);
  if (parts === undefined) return undefined;
  const cells = columns.flatMap(({ name }, index) =>
    name === undefined ? [] : [{ name, value: readPrinted(parts[index] ?? '') }],
  );
  return { line: line.number, cells };
}

/** The texts under each column, blanks around them; undefined when a line does not keep to the places of the dashes. */
export function cellsOf(line: string, columns: TableColumns): readonly string[] | undefined {
  if (line.length > 8_000) return undefined;
  return cutAt(wide.test(line) ? spread(line) : line, columns);
}

/** A filler behind each wide character, so that places in the text are places in the console. */
function spread(text: string): string {
  return Array.from(text, (character) =>
    wide.test(character) ? `${character}\0` : character,
  ).join('');
}

function cutAt(text: string, columns: TableColumns): readonly string[] | undefined {
  const parts: string[] = [];
  let begin = 0;
  for (const [index, column] of columns.entries()) {
    const next = columns[index + 1];
    const end = next === undefined ? text.length : boundary(text, column, next);
    if (end === undefined || end < begin) return undefined;
    parts.push(text.slice(begin, end).replaceAll('\0', ''));
    begin = end;
  }
  return parts;
}

/**
 * Where a column ends. Numbers stand at the right of their column and may begin before its dashes; anything else that crosses the
 * gap does not keep to the places.
 */
function boundary(text: string, column: Column, next: Column): number | undefined {
  if (next.from >= text.length) return Math.max(text.length, 0);
  const crosses = text.charAt(next.from - 1).trim() !== '';
  if (!crosses) return next.from;
  const start = text.lastIndexOf(' ', next.from - 1) + 1;
  const isNumber = start > column.from && /^\d{1,20}(?=\s|$)/u.test(text.slice(start, next.to + 1));
  return isNumber ? start : undefined;
}

function words(text: string, count: number): readonly string[] | undefined {
  const found = text.trim().split(/\s+/u);
  return found.length === count ? found : undefined;
}
