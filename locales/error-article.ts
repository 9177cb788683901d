import type { ErrorRow, ErrorRowId } from '../services/model/error-table.ts';
import type { RenderedArticle } from './code-article.ts';
import { createSpeaker, type Speaker } from './say.ts';
import type { Locale } from './typing.ts';

/**
 * The errors that can be explained, a page each with the id `error-<id>`, such as `error-1034` or `error-sip-504`: what it says,
 * what it does not prove, and what to look at next. Only those with a number, since the others have no name that anybody could
 * ask for. `rows` is the table of errors.
 */
export function errorArticles(
  locale: Locale,
  rows: Readonly<Partial<Record<ErrorRowId, ErrorRow>>>,
): readonly RenderedArticle[] {
  const speaker = createSpeaker(locale);
  // The keys of the table are its ids.
  const entries = Object.entries(rows) as readonly (readonly [ErrorRowId, ErrorRow])[];
  return entries.flatMap(([id, row]) => {
    const named = nameOf(id, speaker);
    return named === undefined ? [] : [articleOf({ id, row, ...named }, speaker)];
  });
}

interface Named {
  /** As the reader sees it, e.g. `ms-diagnostics 1034`. */
  readonly name: string;
  /** The number alone. */
  readonly number: string;
}

function nameOf(id: ErrorRowId, speaker: Speaker): Named | undefined {
  const [, kind = 'id', number = ''] =
    /^(?:(?<kind>sip|event|winsock)-)?(?<number>\d+|0x[\da-f]+)$/u.exec(id) ?? [];
  if (number === '') return undefined;
  switch (kind) {
    case 'sip':
      return { number, name: speaker.errors('name.sip', { status: number }) };
    case 'event':
    case 'winsock':
      return { number, name: speaker.errors(`name.${kind}`, { id: number }) };
    default:
      return number.startsWith('0x')
        ? { number, name: speaker.errors('name.hresult', { id: number }) }
        : { number, name: speaker.errors('name.diagnostics', { id: number }) };
  }
}

interface Known extends Named {
  readonly id: ErrorRowId;
  readonly row: ErrorRow;
}

function articleOf({ id, row, name, number }: Known, speaker: Speaker): RenderedArticle {
  const { points, doubt, next, confidence } = row;
  const article = `error-${id}`;
  const head = [
    '---',
    `id: ${article}`,
    `title: ${speaker.docs('error.title', { name })}`,
    'kind: error',
    `codes: ${points.join(', ')}`,
    `aliases: ${speaker.docs('error.aliases', { name, id: number })}`,
    '---',
  ];
  const codes = points.map((code) => `\`${code}\``).join(', ');
  const body = [
    speaker.errors(`says.${id}`),
    ...(confidence === 'unverified' ? [speaker.docs('error.unverified')] : []),
    `## ${speaker.docs('error.doubt')}`,
    speaker.errors(`doubts.${doubt}`),
    ...(next.length === 0
      ? []
      : [
          `## ${speaker.docs('error.next')}`,
          next.map((step, index) => `${index + 1}. ${speaker.errors(`next.${step}`)}`).join('\n'),
        ]),
    ...(codes === '' ? [] : [speaker.docs('error.points', { codes })]),
  ];
  const text = `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
  return { file: `${article}.md`, locale: speaker.locale, text };
}
