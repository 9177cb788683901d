import { createHash } from 'node:crypto';
import { plain } from '../../locales/letter-fit.ts';
import { spansOf, withoutMarks } from '../../locales/marked.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Cell, Part, Section, WholeReport } from '../../locales/whole-report.ts';
import { style } from './style.ts';

/**
 * The whole report as one page that needs nothing else: no script, no picture, no address to fetch. Its policy allows exactly its
 * own style, so that nothing a stranger publishes could run or be loaded, even if it were not escaped.
 */
export function renderHtml(report: WholeReport): string {
  const { locale, kicker, title, lead, status, sections, footer } = report;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escape(plain(withoutMarks(title)))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header class="${status}">`,
    `<p class="kicker">${inline(kicker)}</p>`,
    `<h1>${inline(title)}</h1>`,
    `<p class="lead">${inline(lead)}</p>`,
    '</header>',
    ...contents(report),
    '<main>',
    ...sections.flatMap((section) => drawSection(section, 2)),
    '</main>',
    '<footer>',
    `<p>${inline(footer)}</p>`,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contents({ locale, sections }: WholeReport): readonly string[] {
  const label = escape(createSpeaker(locale).wholeReport('contents'));
  return [
    `<nav aria-label="${label}">`,
    '<ul>',
    ...sections.map(({ id, title }) => `<li><a href="#${escape(id)}">${inline(title)}</a></li>`),
    '</ul>',
    '</nav>',
  ];
}

function drawSection(
  { id, title, parts, sections = [] }: Section,
  level: number,
): readonly string[] {
  const anchor = escape(id);
  return [
    `<section aria-labelledby="${anchor}">`,
    `<h${level} id="${anchor}">${inline(title)}</h${level}>`,
    ...parts.flatMap(drawPart),
    ...sections.flatMap((section) => drawSection(section, level + 1)),
    '</section>',
  ];
}

function drawPart(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [`<p${part.subtle === true ? ' class="subtle"' : ''}>${inline(part.text)}</p>`];
    case 'list':
      return ['<ul>', ...part.items.map((item) => `<li>${inline(item)}</li>`), '</ul>'];
    case 'seen':
      return [
        `<p class="label">${inline(part.label)}</p>`,
        '<ul class="seen">',
        ...part.lines.map((line) => `<li><bdi>${escape(plain(line))}</bdi></li>`),
        '</ul>',
      ];
    case 'copy':
      return [
        `<p class="label">${inline(part.label)}</p>`,
        `<pre><code>${part.lines.map((line) => escape(plain(line))).join('\n')}</code></pre>`,
      ];
    case 'table':
      return drawTable(part);
  }
}

/** The first cell of a row names it. */
function drawTable({ caption, head, rows }: Extract<Part, { kind: 'table' }>): readonly string[] {
  const cells = ([name, ...others]: readonly Cell[]) => [
    ...(name === undefined ? [] : [`<th scope="row">${drawCell(name)}</th>`]),
    ...others.map((cell) => `<td>${drawCell(cell)}</td>`),
  ];
  return [
    '<table>',
    `<caption>${inline(caption)}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells(row).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function drawCell(cell: Cell): string {
  return typeof cell === 'string'
    ? inline(cell)
    : `<span class="state ${cell.status}">${inline(cell.text)}</span>`;
}

/** Words with the values of strangers set apart: in their own direction, and as what they are. */
function inline(marked: string): string {
  return spansOf(marked)
    .map(({ text, isValue }) => {
      const shown = escape(text);
      return isValue ? `<bdi class="value">${shown}</bdi>` : shown;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}
