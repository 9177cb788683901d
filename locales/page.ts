import stringWidth from 'string-width';
import { wrap } from './wrap.ts';

/** A page of plain text that grows line by line. */
export interface Page {
  /** A paragraph, wrapped; lines after the first are indented by `hanging`. */
  text(indent: number, text: string, hanging?: number): void;
  /** A line that must be copied as it is: indented, never wrapped. */
  literal(indent: number, text: string): void;
  /** A blank line and a heading. */
  heading(text: string): void;
  /** Rows whose cells stand below each other; a Han character counts two columns. */
  table(indent: number, rows: readonly (readonly string[])[]): void;
  end(): string;
}

const gapBetweenCells = 3;

export function createPage(width: number): Page {
  const lines: string[] = [];
  return {
    text(indent, text, hanging = indent) {
      for (const [index, line] of wrap(text, width - Math.max(indent, hanging)).entries()) {
        lines.push(' '.repeat(index === 0 ? indent : hanging) + line);
      }
    },
    literal(indent, text) {
      lines.push(' '.repeat(indent) + text);
    },
    heading(text) {
      lines.push('', text);
    },
    table(indent, rows) {
      const widths = columnWidths(rows);
      for (const row of rows) {
        const cells = row.map(
          (cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
        );
        lines.push((' '.repeat(indent) + cells.join(' '.repeat(gapBetweenCells))).trimEnd());
      }
    },
    end: () => `${lines.join('\n')}\n`,
  };
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
}
