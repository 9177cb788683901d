import { readDelimited, readDelimitedHeader } from './delimited-format.ts';
import { commandOfTypes } from './kinds.ts';
import type { Line } from './lines.ts';
import { markEnd } from './half-values.ts';
import { hasNoRoomBeside } from './list-format.ts';
import { isDashes, readHeaderLines, readRow, type TableColumns } from './table-format.ts';
import {
  addItem,
  finishBlock,
  noteCutOff,
  tearLastRow,
  withinOutput,
  type Step,
  type Walk,
} from './walk.ts';
import { readWrapped } from './wrapped-table.ts';

/** The header of a table that PowerShell prints, or a row below it. */
export const readTable: Step = (walk, line) => {
  const header = readHeaderLines(walk.lines, walk.at);
  if (header !== undefined) {
    finishBlock(walk);
    walk.table = header.columns;
    walk.at += header.height;
    walk.edge = edgeOf(walk);
    takeWrapped(walk, header.columns);
    return true;
  }
  if (walk.table === undefined) return false;
  const row = readRow(line, walk.table);
  if (row === undefined) {
    if (mayBeWrapped(walk, line)) tearLastRow(walk);
    return false;
  }
  const printed = row.cells.map((cell) => ({ ...cell, line: row.line }));
  const fields = line.text.length === walk.edge ? markEnd(printed, line) : printed;
  addItem(walk, walk.folder === undefined ? fields : [...fields, walk.folder], row.line, row.line);
  walk.at += 1;
  return true;
};

/** Rows that are looked at for the right edge of a table. */
const mostRows = 2_000;

/** Length of the longest line of a table that begins at `walk.at`: where its last column is full, and perhaps more was cut. */
function edgeOf({ lines, at }: Walk): number {
  let edge = 0;
  for (let row = at - 1; row < Math.min(lines.length, at + mostRows); row += 1) {
    const text = lines[row]?.text ?? '';
    // The dashes of the next table end this one, so that many small tables take no longer than a large one.
    if (text.trim() === '' || (row >= at && isDashes(text))) break;
    edge = Math.max(edge, text.length);
  }
  return edge;
}

/** Commands that print one object when they are asked for one person. */
const ofOnePerson: ReadonlySet<string> = new Set([
  'Get-CsUser',
  'Get-CsAdUser',
  'Get-CsOnlineUser',
  'Get-CsEffectivePolicy',
]);

/** A line under a row that did not find room beside it: a mail broke the row there. */
function mayBeWrapped(walk: Walk, line: Line): boolean {
  const above = walk.lines[walk.at - 1];
  return (
    above !== undefined &&
    walk.items.at(-1)?.toLine === above.number &&
    hasNoRoomBeside(above.text.length, line.text)
  );
}

/** Takes the rows of a table whose cells go over several lines; they end before anything else that stands in columns. */
function takeWrapped(walk: Walk, columns: TableColumns): void {
  const { name = '', identity = '*', wraps = false } = walk.run?.command ?? {};
  const isOne = ofOnePerson.has(name) && !/[*?]/u.test(identity);
  const wrapped = readWrapped(walk.lines, walk.at, columns, { isOne, wraps });
  if (wrapped === undefined) return;
  for (const { line, toLine, cells, isUnsure } of wrapped.rows) {
    const fields = cells.map((cell) => ({ ...cell, line }));
    addItem(walk, walk.folder === undefined ? fields : [...fields, walk.folder], line, toLine);
    if (isUnsure) noteCutOff(walk, line);
  }
  walk.at = wrapped.end;
}

/** Columns that are parted by a character, as Export-Csv writes them. */
export const readColumns: Step = (walk, line) => {
  const type = /^#TYPE\s+(?<type>[\w.]{1,200})\s*$/u.exec(line.text)?.groups?.type;
  if (type !== undefined) {
    finishBlock(walk);
    walk.printedBy = commandOfTypes([type]);
    walk.at += 1;
    return true;
  }
  const header = readDelimitedHeader(line.text);
  const isRest = walk.lines[walk.at - 1]?.text.includes('","') === true;
  if (header === undefined || isRest) return false;
  const { printedBy } = walk;
  finishBlock(walk);
  walk.printedBy = printedBy;
  walk.listing += 1;
  const { rows, end, isCutOff } = readDelimited(
    withinOutput(walk),
    walk.at + 1,
    header.names,
    header.delimiter,
  );
  for (const { fields, from, to } of rows) addItem(walk, fields, from, to);
  walk.printedBy = undefined;
  if (isCutOff) noteCutOff(walk, walk.lines[end]?.number ?? line.number);
  walk.at = end;
  return true;
};
