import { keyOf } from './item.ts';
import { isKnownProperty } from './kinds.ts';

/** A line of text, with the line of the markup it came from. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** A cell of a table; a cell that holds nothing has no lines. */
export interface Cell {
  readonly lines: readonly SourceLine[];
  readonly line: number;
  readonly isHead: boolean;
}

type Row = readonly Cell[];

/**
 * A table as the lines of a listing: below a header of properties rows of CSV, rows of two cells as `Name : value`, an empty row as a
 * blank line. Other rows have tabs between their cells. Where cells hold several lines the table only lays out a page: what stands in
 * it is given as it is.
 */
export function printTable(rows: readonly Row[]): readonly SourceLine[] {
  const [first = []] = rows;
  const names = first.map(textOf);
  const knownNames = names.filter((name) => isKnownProperty(keyOf(name))).length;
  if (names.length > 1 && knownNames > 1) return rows.map((row) => asOne(row, csvOf));
  if (!rows.every((row) => row.every(({ lines }) => lines.length < 2)))
    return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
  const isHeader = first.length > 0 && first.every(({ isHead }) => isHead);
  const [name] = names;
  if (names.length === 1 && knownNames === 1 && isHeader && name !== undefined)
    return rows
      .slice(1)
      .flatMap((row) => [asOne(row, (cells) => `${name} : ${cells[0] ?? ''}`), blankAt(row)]);
  return rows.slice(isHeader && names.length === 2 ? 1 : 0).map((row) => asOne(row, lineOf));
}

function textOf({ lines }: Cell): string {
  return lines.map(({ text }) => text).join(' ');
}

function asOne(row: Row, print: (cells: readonly string[]) => string): SourceLine {
  return { text: print(row.map(textOf)), line: row[0]?.line ?? 1 };
}

function blankAt(row: Row): SourceLine {
  return { text: '', line: row[0]?.line ?? 1 };
}

function csvOf(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** `Name : value` of two cells; the name may end in a colon of its own, as ConvertTo-Html prints lists. */
function lineOf(cells: readonly string[]): string {
  const [name = '', value] = cells;
  if (value === undefined || cells.length > 2 || name === '') return cells.join('\t').trimEnd();
  const bare = name.replace(/\s{0,8}[:：]$/u, '');
  return isKnownProperty(keyOf(bare)) || bare !== name ? `${bare} : ${value}` : `${name}\t${value}`;
}
