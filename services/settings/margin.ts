import { readPrompt } from './commands.ts';

/** Marks of a mail that was quoted, once or several times, with or without blanks between them. */
const quote = /^(?:\s{0,3}[>＞]){1,10} ?/u;
/** Lines one behind the other from which on their marks are those of a mail, and nothing that somebody typed. */
const fewestQuoted = 4;
const stamp =
  /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,7})?(?:Z|[+-]\d\d:?\d\d)?\]?\s/u;

/** Takes away what stands in front of the lines of a paste: quotation marks of a mail, at any depth, or the time of a log. */
export function withoutMargin(lines: readonly string[]): readonly string[] {
  const bare = withoutQuotes(lines);
  const written = bare.filter((line) => line.trim() !== '').length;
  const stamped = bare.filter((line) => stamp.test(line)).length;
  return written > 1 && stamped >= written * 0.6
    ? bare.map((line) => line.replace(stamp, ''))
    : bare;
}

/**
 * Takes marks of quoting away where they stand before most lines, or before several in a row. A console shows such signs, too:
 * `>>` where a command goes on, `>` where nslookup waits for one; those are few, and are kept.
 */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '').length;
  const marked = lines.filter((line) => quote.test(line)).length;
  if (marked === 0) return lines;
  if (written > 1 && marked >= written * 0.6) return lines.map((line) => line.replace(quote, ''));
  const bare = [...lines];
  for (let from = 0; from < lines.length;) {
    const to = endOfQuoted(lines, from);
    if (to - from >= fewestQuoted && !isTyped(lines, from))
      for (let at = from; at < to; at += 1) bare[at] = (lines[at] ?? '').replace(quote, '');
    from = Math.max(to, from + 1);
  }
  return bare;
}

/** Index of the first line from `from` on that has no mark. */
function endOfQuoted(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && quote.test(lines[at] ?? '')) at += 1;
  return at;
}

/** Whether the lines go on with a command above them, or are typed at nslookup. */
function isTyped(lines: readonly string[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - 2), from).findLast((line) => line.trim() !== '');
  const isContinued = (lines[from] ?? '').startsWith('>>') && readPrompt(above ?? '') !== undefined;
  return isContinued || /^>\s{0,3}(?:set|server|ls|exit)\b/iu.test(lines[from] ?? '');
}
