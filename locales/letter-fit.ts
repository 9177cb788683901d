/** Lines that stand or fall together. The smaller the rank, the sooner they are kept. */
export interface Piece {
  readonly rank: number;
  /** What it belongs to: once a piece of an owner was left out, those of a higher rank go with it. */
  readonly owner?: number;
  readonly lines: readonly string[];
}

export interface Fitted {
  readonly lines: readonly string[];
  /** Lines that found no place. */
  readonly left: number;
}

/** Characters that a sentence with a stranger's names may take; a record or command is never cut. */
const mostInLine = 400;

const breaks = /[\s\p{Zl}\p{Zp}]+/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** One line of plain text, whatever a stranger put into it: no line break, no control, bidi or invisible character. */
export function plain(text: string): string {
  return text.replace(breaks, ' ').replace(unseen, '').trim();
}

/** The same, cut where a name of a stranger's makes it too long to read; the cut is visible. */
export function readable(text: string, most = mostInLine): string {
  const line = plain(text);
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** Keeps the pieces of the smallest rank that fit into `most` characters, a line break counting one, in their own order. */
export function fit(pieces: readonly Piece[], most: number): Fitted {
  const kept = new Set<Piece>();
  const cut = new Set<number | undefined>();
  let room = most;
  for (const piece of [...pieces].sort((a, b) => a.rank - b.rank)) {
    const { lines, owner } = piece;
    if (owner !== undefined && cut.has(owner)) continue;
    if (lengthOf(lines) > room) {
      cut.add(owner);
      continue;
    }
    kept.add(piece);
    room -= lengthOf(lines);
  }
  const lines = pieces.flatMap((piece) => (kept.has(piece) ? piece.lines : []));
  const all = pieces.flatMap((piece) => piece.lines);
  const count = (some: readonly string[]) => some.filter((line) => line !== '').length;
  return { lines, left: count(all) - count(lines) };
}

/** Characters of these lines with the break after each. */
export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
