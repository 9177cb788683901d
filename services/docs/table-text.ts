import { plainText } from './plain-text.ts';

/** Columns of a table; more are not read. */
export const mostCells = 40;

/** A cell may hold lists, several paragraphs, and notes in Markdown. */
export function cellText(markup: string): string {
  const lines = markup.split('\n').map((line) => plainText(line.replace(/^\s*(?:>\s?)+/u, '')));
  const said = lines.filter((line) => line !== '' && line !== '•' && !isNoteMark(line));
  return said.join(' ').replace(/^• /u, '');
}

/** The first line of a note, which names its kind. */
export function isNoteMark(line: string): boolean {
  return /^\[!\w{1,20}\]$/u.test(line);
}

/** The first cell names the row, and the others follow with the names of their columns. */
export function rowText(header: readonly string[], cells: readonly string[]): string {
  const named = cells.map((cell, column) => {
    const name = header[column] ?? '';
    return cell === '' || name === '' || column === 0 ? cell : `${name}${colon(name)}${cell}`;
  });
  return named.filter((cell) => cell !== '').join(' | ');
}

/** Chinese takes a colon of its own width. */
function colon(name: string): string {
  return /\p{Script=Han}$/u.test(name) ? '：' : ': ';
}

/** The cells of a row of Markdown; undefined of the row of dashes below the header. */
export function pipeCells(line: string): readonly string[] | undefined {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/u);
  if (cells.every((cell) => /^\s*:?-{1,200}:?\s*$/u.test(cell))) return undefined;
  return cells.slice(0, mostCells).map((cell) => plainText(cell));
}
