import { readable } from './letter-fit.ts';

// Values of findings come from strangers. In a document they are set apart from our words by two characters for private use,
// which no value can hold, since `readable` takes them out.
const begin = '\uE000';
const end = '\uE001';
const mostInValue = 300;

/** A piece of a sentence: words of ours, or a value that somebody else chose. */
export interface Span {
  readonly text: string;
  readonly isValue: boolean;
}

/** Sets a value apart (`Viewer.mark`); what is too long to read is cut. */
export function markValue(value: string, most = mostInValue): string {
  const shown = readable(value, most);
  return shown === '' ? '' : `${begin}${shown}${end}`;
}

/** The pieces of a sentence, in their order. */
export function spansOf(marked: string): readonly Span[] {
  return marked
    .split(begin)
    .flatMap((piece, index): readonly Span[] => {
      if (index === 0) return [{ text: piece, isValue: false }];
      const [value = '', ...rest] = piece.split(end);
      return [
        { text: value, isValue: true },
        { text: rest.join(''), isValue: false },
      ];
    })
    .reduce<readonly Span[]>(joinName, [])
    .filter(({ text }) => text !== '');
}

/** `sip.` before a domain is a part of the name. */
function joinName(spans: readonly Span[], next: Span): readonly Span[] {
  const before = spans.at(-1);
  if (before === undefined || before.isValue || !next.isValue) return [...spans, next];
  const label = /[A-Za-z0-9_.-]*[.@]$/u.exec(before.text)?.[0] ?? '';
  return [
    ...spans.slice(0, -1),
    { ...before, text: before.text.slice(0, before.text.length - label.length) },
    { ...next, text: `${label}${next.text}` },
  ];
}

/** The sentence without the marks. */
export function withoutMarks(marked: string): string {
  return marked.replaceAll(begin, '').replaceAll(end, '');
}
