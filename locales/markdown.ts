import { fit, plain, type Piece } from './letter-fit.ts';
import { spansOf } from './marked.ts';
import { createSpeaker } from './say.ts';
import type { Cell, Part, Section, WholeReport } from './whole-report.ts';

/** UTF-16 units of a report that is shown in a conversation; a file has no limit. */
export const mostInMarkdown = 6000;
const mostLeftLine = 100;

/** Signs that mean something anywhere in a line of GitHub's Markdown. */
const special = /[\\`*_[\]<>|~$]/gu;
/** What makes a heading, a list or a quotation at the beginning of a line, and an address anywhere. */
const atBegin = /^(?:(?=[#+-])|(?<number>\d+)(?=[.)]\s))/u;
const links = /(?<scheme>[a-z])(?=:\/\/)|\bwww(?=\.)/giu;
const entity = /&(?=#?\w+;)/gu;

/**
 * The whole report as GitHub's Markdown. Words are escaped. What a stranger chose stands in code, where it is neither a link nor a
 * mention nor a picture. With `most`, what counts least goes, and a line says how much.
 */
export function renderMarkdown(report: WholeReport, most = Number.POSITIVE_INFINITY): string {
  const { title, kicker, lead, sections, footer, locale } = report;
  const top = [`# ${inline(title)}`, '', inline(kicker), '', `**${inline(lead)}**`];
  const bottom = ['', '---', '', inline(footer)];
  const pieces = sections.flatMap((section) => piecesOf(section, 2));
  const used = [...top, ...bottom].join('\n').length + mostLeftLine;
  const { lines, left } = fit(pieces, most - used);
  const more =
    left === 0 ? [] : ['', inline(createSpeaker(locale).wholeReport('tooLong', { count: left }))];
  return `${[...top, ...lines, ...more, ...bottom].join('\n')}\n`;
}

/** A section stands or falls by its own parts; those below it are kept as long as there is room. */
function piecesOf({ title, parts, sections = [], rank }: Section, level: number): readonly Piece[] {
  const heading = ['', `${'#'.repeat(level)} ${inline(title)}`];
  return [
    { rank, lines: [...heading, ...parts.flatMap(linesOf)] },
    ...sections.flatMap((section) => piecesOf(section, level + 1)),
  ];
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return ['', inline(part.text)];
    case 'list':
      return ['', ...part.items.map((item) => `- ${inline(item)}`)];
    case 'seen':
      return ['', inline(part.label), '', ...part.lines.map((line) => `- ${code(line)}`)];
    case 'copy':
      return ['', inline(part.label), '', ...fenced(part.lines)];
    case 'table':
      return [
        '',
        row(part.head),
        row(part.head.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map(cellOf))),
      ];
  }
}

function cellOf(cell: Cell): string {
  // A bar would end the cell, also inside code; outside of code it is escaped already.
  const drawn = inline(typeof cell === 'string' ? cell : cell.text);
  return drawn.replace(/(?<!\\)\|/gu, String.raw`\|`);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Our words escaped, values as code. */
function inline(marked: string): string {
  return spansOf(marked)
    .map(({ text, isValue }) => (isValue ? code(text) : escape(text)))
    .join('')
    .trim();
}

function escape(words: string): string {
  return words
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(special, String.raw`\$&`)
    .replace(entity, String.raw`\&`)
    .replace(links, '$&\\')
    .replace(atBegin, '$1\\');
}

/** A code span whose fence is longer than any run of backticks in it. */
function code(value: string): string {
  const text = plain(value);
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^`|`$/u.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

function fenced(lines: readonly string[]): readonly string[] {
  const all = lines.map(plain);
  const fence = '`'.repeat(Math.max(3, longestRun(all.join('\n')) + 1));
  return [`${fence}text`, ...all, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
}
