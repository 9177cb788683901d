import { mayHoldHeader, openQuote } from './headers.ts';
import { mostFolds } from './limits.ts';
import type { Line } from './lines.ts';

/** A header whose number is all that stands there: the reason behind it, or half of the number, was lost. */
const numberAlone = /\bms-(?:client-)?diagnostics(?:-public)?\s{0,5}:\s{0,5}\d{0,6};?$/iu;

/**
 * The line with which a text ends although something goes on: a quotation mark of a header is open, a header ends behind its
 * number, or a record of a trace has no end. Undefined where the text is whole, as far as that can be seen.
 */
export function lineOfEnd(lines: readonly Line[]): Line | undefined {
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  const begun = lines.findLastIndex(({ text }) => text.includes('$$begin_record'));
  const ended = lines.findLastIndex(({ text }) => text.includes('$$end_record'));
  if (begun > ended && ended >= 0) return last;
  // A number alone is how people ask for one, too; above it a trace shows that it was copied.
  if (numberAlone.test(last.text) && lines.length > 1) return last;
  const from = lines.findLastIndex(mayHoldHeader);
  if (from < 0 || lines.length - from > mostFolds) return undefined;
  const header = lines.slice(from).map(({ text }) => text);
  return openQuote(header.join(' ')) ? last : undefined;
}
