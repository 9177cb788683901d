import { mostElements } from './limits.ts';
import { secretMark } from './secrets.ts';

/**
 * A value as a listing shows it. `empty` was shown and holds nothing; `cut` was shown in part, so that it is unknown. Booleans
 * and numbers of JSON are texts, as PowerShell prints them.
 */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly isCut: boolean }
  | {
      readonly kind: 'object';
      readonly fields: ReadonlyMap<string, Value>;
      /** What its ToString gives, when that was shown. */
      readonly text?: string;
    };

export const empty: Value = { kind: 'empty' };
export const cut: Value = { kind: 'cut' };

/** Reads what PowerShell prints for a value: text, nothing, `{a, b...}`. Three dots at the end: the rest was not printed. */
export function readPrinted(printed: string): Value {
  const text = unquote(printed.trim());
  if (text === '') return empty;
  if (text.startsWith('{')) return readBraces(text);
  if (isCutOff(text) || text.includes(secretMark) || typeOfList.test(text)) return cut;
  return { kind: 'text', text };
}

/** What Export-Csv and a text of an array hold in place of a list: the name of its type. */
const typeOfList = /^System\.[\w.]{1,100}(?:`\d{1,2})?\[[\w.,[\] ]{0,200}\]$/u;

function readBraces(text: string): Value {
  const isClosed = text.endsWith('}');
  const inside = text.slice(1, isClosed ? -1 : undefined);
  const parts = inside.split(',').map((part) => unquote(part.trim()));
  // Where the brace is missing, the last element may be half of one.
  const whole = isClosed ? parts : parts.slice(0, -1);
  const isCut =
    !isClosed || whole.length > mostElements || whole.some(isCutOff) || text.includes(secretMark);
  const items = whole
    .slice(0, mostElements)
    // Dots behind the last element stand for those that were not printed; the element itself is whole.
    .map((part) => part.replace(/(?:\.{3}|…)$/u, ''))
    .filter((name) => name !== '' && !name.includes(secretMark))
    .map((name): Value => ({ kind: 'text', text: name }));
  return { kind: 'list', items, isCut };
}

function isCutOff(text: string): boolean {
  return text.endsWith('...') || text.endsWith('…');
}

function unquote(text: string): string {
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1).trim() : text;
}
