import { lineBreak } from './lines.ts';

/**
 * For each line of a text that was unfolded line by line, the number of the line it came from: a reader of the unfolded text counts
 * lines that nobody pasted. `unfold` gives the lines that one becomes.
 */
export function originsOf(text: string, unfold: (line: string) => string): readonly number[] {
  const origins: number[] = [];
  let number = 1;
  for (const line of text.split('\n')) {
    const unfolded = unfold(line);
    const before = line.split(lineBreak).length;
    const after = unfolded.split(lineBreak).length;
    for (let at = 0; at < after; at += 1) origins.push(number + Math.min(at, before - 1));
    number += before;
  }
  return origins;
}

const numbered: ReadonlySet<string> = new Set(['line', 'fromLine', 'toLine']);

/** A reading, plain JSON, with the numbers of its lines as `origins` tells them. */
export function renumber<T>(reading: T, origins: readonly number[]): T {
  // Every value stays what it is but for those numbers.
  return renumbered(reading, undefined, origins) as T;
}

function renumbered(value: unknown, key: string | undefined, origins: readonly number[]): unknown {
  if (typeof value === 'number')
    return key !== undefined && numbered.has(key) ? (origins[value - 1] ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => renumbered(one, undefined, origins));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, renumbered(inner, name, origins)]),
  );
}
