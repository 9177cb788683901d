import { isKnownProperty } from './kinds.ts';
import { keyOf, type Field } from './item.ts';
import { longestRow, mostFields } from './limits.ts';
import type { Line } from './lines.ts';
import { readPrinted } from './values.ts';

/** Rows of CSV, or of tabs as a spreadsheet copies them. */
export interface DelimitedTable {
  readonly rows: readonly {
    readonly fields: readonly Field[];
    readonly from: number;
    readonly to: number;
  }[];
  /** Index of the first line behind it. */
  readonly end: number;
  /** A quotation mark was not closed, or a row is shorter than the header: the text ends inside. */
  readonly isCutOff: boolean;
}

/** The names of a header line with its delimiter; undefined when the line is none. */
export function readDelimitedHeader(
  text: string,
): { readonly names: readonly string[]; readonly delimiter: string } | undefined {
  // Where a quotation mark is missing, a mail broke the header.
  if (text.length > longestRow || (text.split('"').length - 1) % 2 === 1) return undefined;
  for (const delimiter of ['\t', ',', ';']) {
    if (!text.includes(delimiter)) continue;
    // A table of a web page leaves a tab behind each cell, also the last.
    const names = splitRow(delimiter === '\t' ? text.trimEnd() : text, delimiter).cells;
    const isHeader =
      names.length >= 2 &&
      names.length <= mostFields &&
      names.every((name) => /^\p{L}[\p{L}\w. ()-]{0,80}$/u.test(name)) &&
      names.filter((name) => isKnownProperty(keyOf(name))).length >= 2;
    if (isHeader) return { names, delimiter };
  }
  return undefined;
}

/** Reads the rows under a header at `start`, to the first line that is no row. A quoted cell may go over several lines. */
export function readDelimited(
  lines: readonly Line[],
  start: number,
  names: readonly string[],
  delimiter: string,
): DelimitedTable {
  const rows: { fields: Field[]; from: number; to: number }[] = [];
  let at = start;
  let isCutOff = false;
  while (at < lines.length) {
    const first = lines[at];
    if (first?.text.includes(delimiter) !== true) {
      isCutOff = first?.text.startsWith('"') === true;
      break;
    }
    let text = first.text;
    let row = splitRow(text, delimiter);
    let last = at;
    while (row.isOpen && last + 1 < lines.length && last - at < 50 && text.length < longestRow) {
      last += 1;
      text += `\n${lines[last]?.text ?? ''}`;
      row = splitRow(text, delimiter);
    }
    // Trailing tabs are lost when a line is copied, commas are not.
    const isShort = row.cells.length < names.length && delimiter !== '\t';
    const isLong = row.cells.slice(names.length).some((cell) => cell !== '');
    if (row.isOpen || isShort || isLong) {
      isCutOff = row.isOpen || isShort;
      break;
    }
    const fields = row.cells.slice(0, names.length).map((cell, index): Field => {
      return { name: names[index] ?? '', value: readPrinted(cell), line: first.number };
    });
    rows.push({ fields, from: first.number, to: lines[last]?.number ?? first.number });
    at = last + 1;
  }
  return { rows, end: at, isCutOff };
}

function splitRow(
  text: string,
  delimiter: string,
): { readonly cells: readonly string[]; readonly isOpen: boolean } {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && isBlank) {
      isQuoted = true;
      isBlank = false;
      cell = '';
    } else if (sign === delimiter) {
      cells.push(cell.trim());
      cell = '';
      isBlank = true;
    } else {
      cell += sign;
      isBlank &&= sign === ' ';
    }
  }
  return { cells: [...cells, cell.trim()], isOpen: isQuoted };
}
