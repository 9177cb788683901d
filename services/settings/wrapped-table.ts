import { readPrompt } from './commands.ts';
import type { Line } from './lines.ts';
import { cellsOf, isDashes, type TableColumns } from './table-format.ts';
import { cut, readPrinted, type Value } from './values.ts';

/** One object of a table that `Format-Table -Wrap` printed over several lines. */
export interface WrappedRow {
  readonly line: number;
  readonly toLine: number;
  readonly cells: readonly { readonly name: string; readonly value: Value }[];
  /** It may be several objects: its broken cells count as not shown. */
  readonly isUnsure: boolean;
}

/** Most lines of a table that are looked at to learn whether its rows were wrapped. */
const mostWrapped = 2_000;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** An object while its lines are put together. */
interface Gathered {
  readonly rows: Row[];
  /** Nobody can tell whether its lines belong together: what goes over several counts as not shown. */
  isUnsure: boolean;
}

interface Shape {
  /** Width of the widest cell of each column: a value that goes on fills it, or leaves no room for its next word. */
  readonly widths: readonly number[];
  /** Columns of switches, or of numbers: filled in the first line of an object, and always empty in the others. */
  readonly switches: readonly number[];
  /** The row that the whole text ends with, which may be cut off inside. */
  readonly last: Row | undefined;
  /** Places of the first column, where a cell that fills them all may go on, or be as wide as its column by chance. */
  readonly first: number | undefined;
}

/** From the first column to the gap before the second. */
function firstWidth([first, second]: TableColumns): number | undefined {
  return first === undefined || second === undefined ? undefined : second.from - first.from - 1;
}

const switched = /^(?:True|False)$/u;
const number = /^\d{1,6}$/u;
/** What is a whole value by itself and so goes on in no other line. */
const complete = /^(?:True|False|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,6})$/u;

/**
 * Puts the objects of a table together whose cells go on in further lines; `end` is the index of the first line behind them.
 * Undefined when nothing shows that lines were wrapped: then each is an object. `isOne`: the command asked for one
 * object; `wraps`: it asked for lines to be wrapped, in columns of equal width.
 */
export function readWrapped(
  lines: readonly Line[],
  start: number,
  columns: TableColumns,
  how: { readonly isOne: boolean; readonly wraps: boolean },
): { readonly rows: readonly WrappedRow[]; readonly end: number } | undefined {
  const rows: Row[] = [];
  for (let at = start; at < Math.min(lines.length, start + mostWrapped); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const isOver =
      line.text.trim() === '' || isDashes(line.text) || readPrompt(line.text) !== undefined;
    const cells = isOver ? undefined : cellsOf(line.text, columns);
    if (cells === undefined) break;
    rows.push({ line: line.number, cells: cells.map((cell) => cell.trim()) });
  }
  const isEnd = start + rows.length >= lines.length;
  const shape = {
    ...shapeOf(rows, columns.length),
    last: isEnd ? rows.at(-1) : undefined,
    first: how.wraps ? firstWidth(columns) : undefined,
  };
  const gathered = how.isOne ? gatherOne(rows, shape) : gatherSeveral(rows, shape);
  if (gathered === undefined) return undefined;
  return { rows: gathered.map((one) => join(one, shape, columns)), end: start + rows.length };
}

/** All lines are of one object, as the command asked for one; undefined when they do not look like that, or are one line. */
function gatherOne(rows: readonly Row[], shape: Shape): readonly Gathered[] | undefined {
  const goesOn = rows.slice(1).every((row, index) => {
    const above = rows[index];
    return above !== undefined && mayGoOn(above, row, shape);
  });
  return goesOn && rows.length > 1 ? [{ rows: [...rows], isUnsure: false }] : undefined;
}

function gatherSeveral(rows: readonly Row[], shape: Shape): readonly Gathered[] | undefined {
  const shows = rows.some((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && certainlyGoesOn(before, row, shape);
  });
  return shows ? gather(rows, shape) : undefined;
}

function shapeOf(rows: readonly Row[], count: number): Omit<Shape, 'last' | 'first'> {
  const columns = Array.from({ length: count }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? ''),
  );
  return {
    widths: columns.map((cells) => Math.max(0, ...cells.map(({ length }) => length))),
    switches: columns.flatMap((cells, at) => {
      const written = cells.filter((cell) => cell !== '');
      const isShort = [switched, number].some((one) => written.every((cell) => one.test(cell)));
      return written.length > 0 && isShort ? [at] : [];
    }),
  };
}

/** True when every cell of a line may be the rest of the one above it. */
function mayGoOn(above: Row, { cells }: Row, { widths }: Shape): boolean {
  return cells.every((cell, at) => {
    const before = above.cells[at] ?? '';
    if (cell === '') return true;
    if (before === '' || (complete.test(cell) && complete.test(before))) return false;
    const word = cell.split(' ')[0] ?? '';
    return before.length + 1 + word.length > (widths[at] ?? 0);
  });
}

/** A line without its first cell, or without a switch that all objects have; a last line may have lost its switch. */
function certainlyGoesOn(above: Row, row: Row, shape: Shape): boolean {
  const lacks =
    row.cells[0] === '' ||
    goesOnInFirst(above, row, shape) ||
    (row !== shape.last && shape.switches.some((at) => row.cells[at] === ''));
  return lacks && mayGoOn(above, row, shape);
}

function goesOnInFirst(above: Row, { cells }: Row, { first }: Shape): boolean {
  return first !== undefined && cells[0] !== '' && (above.cells[0] ?? '').length >= first;
}

function gather(rows: readonly Row[], shape: Shape): readonly Gathered[] {
  const gathered: Gathered[] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    const above = last?.rows.at(-1);
    const begins = shape.switches.some((at) => row.cells[at] !== '');
    if (last === undefined || above === undefined || begins) {
      gathered.push({ rows: [row], isUnsure: false });
      continue;
    }
    const goesOn = mayGoOn(above, row, shape);
    const lacks = row.cells[0] === '' || (row !== shape.last && shape.switches.length > 0);
    if (!lacks && !goesOn) gathered.push({ rows: [row], isUnsure: false });
    else {
      last.rows.push(row);
      last.isUnsure ||= !goesOn || !lacks;
    }
  }
  return gathered;
}

function join({ rows, isUnsure }: Gathered, { widths }: Shape, columns: TableColumns): WrappedRow {
  const cells = columns.flatMap(({ name }, at) => {
    if (name === undefined) return [];
    const pieces = rows.map((row) => row.cells[at] ?? '').filter((piece) => piece !== '');
    const text = joinPieces(pieces, widths[at] ?? 0);
    const isDoubtful = text === undefined || (isUnsure && pieces.length > 1);
    return [{ name, value: isDoubtful ? cut : readPrinted(text) }];
  });
  return { line: rows[0]?.line ?? 1, toLine: rows.at(-1)?.line ?? 1, cells, isUnsure };
}

/**
 * PowerShell breaks between words and behind hyphens; a word that is wider than its column fills it and is broken inside. Undefined
 * where both may have been: `Exchange` that fills its column, and `Online` below.
 */
function joinPieces(pieces: readonly string[], width: number): string | undefined {
  let [text = ''] = pieces;
  for (const [index, piece] of pieces.slice(1).entries()) {
    const above = pieces[index] ?? '';
    const tail = above.split(' ').at(-1) ?? '';
    const head = piece.split(' ')[0] ?? '';
    const isBroken = above.length >= width && tail.length + head.length > width;
    if (isBroken && tail === above && /^[A-Za-z]{1,80}$/u.test(tail) && /^[A-Z]/u.test(head))
      return undefined;
    text += `${isBroken || above.endsWith('-') ? '' : ' '}${piece}`;
  }
  return text;
}
