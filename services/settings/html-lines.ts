import { decodeReferences } from './html-references.ts';
import { printTable, type Cell, type SourceLine } from './html-table.ts';
import { blocks, empty, tokensOf, unseen, type Tag } from './html-tags.ts';
import { deepestNesting, mostCharacters, mostFields, mostLines } from './limits.ts';

/** Markup as lines of plain text. */
export interface HtmlLines {
  readonly text: string;
  /** For each line the line of the markup it came from, from 1. */
  readonly origins: readonly number[];
}

const begins =
  /^[\ufeff\s]{0,200}(?:Version:\d[^<]{0,400})?<(?:!doctype html|html|head|body|table|div|p|pre|span|meta|ul|h[1-6]|style)\b[^<>]{0,2000}>/iu;
const hasTable = /<table\b[^<>]{0,2000}>/iu;
const hasRow = /<\/t[rdh]\s{0,20}>/iu;

/**
 * Reads what a browser, a mail or ConvertTo-Html made of listings, as the lines that a person sees. Undefined for a text that is no
 * such markup. One pass: scripts, styles and comments are left out, character references are decoded, of a choice what is chosen
 * counts. What is longer than a paste may be is cut.
 */
export function linesOfHtml(source: string): HtmlLines | undefined {
  if (!isHtml(source)) return undefined;
  const page: Page = { writers: [emptyWriter()], tables: [], around: [], pre: 0, isHidden: false };
  for (const token of tokensOf(source.slice(0, mostCharacters))) {
    if ('text' in token) say(page, token.text, token.line);
    else take(page, token.tag, token.line);
  }
  while (page.tables.length > 0) closeTable(page);
  const [root = emptyWriter()] = page.writers;
  endLine(root);
  return {
    text: root.lines.map(({ text }) => text).join('\n'),
    origins: root.lines.map(({ line }) => line),
  };
}

function isHtml(source: string): boolean {
  if (source.includes('<Objs ')) return false;
  return begins.test(source) || (hasTable.test(source) && hasRow.test(source));
}

/** Lines that are being written: of the page, or of a cell. */
interface Writer {
  readonly lines: SourceLine[];
  open: string;
  line: number;
}

interface OpenTable {
  readonly rows: (Cell & { readonly writer: Writer })[][];
  /** Writers that were open when it began. */
  readonly depth: number;
}

interface Page {
  readonly writers: Writer[];
  readonly tables: OpenTable[];
  /** Elements that are open, the outermost first. What stands in none of them was pasted beside the markup, line by line. */
  readonly around: string[];
  /** Depth inside `pre`, where breaks and blanks count. */
  pre: number;
  /** The element whose content nobody sees. */
  skipped?: string | undefined;
  /** Inside an option that was not chosen. */
  isHidden: boolean;
}

function emptyWriter(): Writer {
  return { lines: [], open: '', line: 1 };
}

function writerOf({ writers }: Page): Writer {
  return writers.at(-1) ?? emptyWriter();
}

function endLine(writer: Writer): void {
  const text = writer.open.trimEnd();
  writer.open = '';
  if (text.trim() !== '' && writer.lines.length < mostLines)
    writer.lines.push({ text, line: writer.line });
}

function write(writer: Writer, text: string, line: number): void {
  if (writer.open.trim() === '') writer.line = line;
  writer.open += text;
}

function say(page: Page, raw: string, line: number): void {
  if (page.skipped !== undefined || page.isHidden) return;
  const writer = writerOf(page);
  const isMarkup = page.around.length > 0 || raw.trim() === '';
  if (page.pre === 0 && isMarkup) {
    const text = decodeReferences(raw.replace(/\s+/gu, ' '));
    // The line on which the first word stands, not that of the tag before it.
    const before = /^\s*/u.exec(raw)?.[0].split('\n').length ?? 1;
    write(writer, writer.open === '' ? text.trimStart() : text, line + before - 1);
    return;
  }
  for (const [index, part] of raw.split(/\r?\n/u).entries()) {
    if (index > 0) breakLine(writer, line + index - 1);
    write(writer, decodeReferences(part), line + index);
  }
}

/** Ends a line that may be blank. */
function breakLine(writer: Writer, line: number): void {
  if (writer.open.trim() === '' && writer.lines.length < mostLines)
    writer.lines.push({ text: '', line });
  endLine(writer);
}

function take(page: Page, tag: Tag, line: number): void {
  const { name, isEnd } = tag;
  if (page.skipped !== undefined) {
    if (isEnd && name === page.skipped) page.skipped = undefined;
    return;
  }
  if (unseen.has(name)) {
    if (!isEnd && !tag.attributes.endsWith('/')) page.skipped = name;
    return;
  }
  nest(page, tag);
  takeChoice(page, tag, line);
  if (name === 'table') {
    if (isEnd) closeTable(page);
    else openTable(page);
  } else if (/^(?:tr|t[dh])$/u.test(name) && page.tables.length > 0) takeCell(page, tag, line);
  else if (blocks.has(name)) takeBlock(page, tag, line);
}

/** Open elements that are counted. */
const mostAround = 200;

function nest({ around }: Page, { name, isEnd, attributes }: Tag): void {
  if (isEnd) {
    const at = around.lastIndexOf(name);
    if (at >= 0) around.splice(at);
  } else if (!empty.has(name) && !attributes.endsWith('/') && around.length < mostAround)
    around.push(name);
}

/** Of a list to choose from only what is chosen is read; a circle is marked as it is. */
function takeChoice(page: Page, { name, isEnd, attributes }: Tag, line: number): void {
  if (name === 'option') page.isHidden = !isEnd && !/\bselected\b/iu.test(attributes);
  if (name === 'select') page.isHidden = false;
  if (name === 'input' && /\btype\s{0,3}=\s{0,3}["']?radio\b/iu.test(attributes))
    write(writerOf(page), /\bchecked\b/iu.test(attributes) ? '(x) ' : '( ) ', line);
}

const apart: ReadonlySet<string> = new Set(['p', 'hr', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3']);

function takeBlock(page: Page, { name, isEnd }: Tag, line: number): void {
  const writer = writerOf(page);
  endLine(writer);
  if (name === 'pre') page.pre = Math.max(0, page.pre + (isEnd ? -1 : 1));
  const last = writer.lines.at(-1);
  if (apart.has(name) && last !== undefined && last.text !== '') breakLine(writer, line);
}

function openTable(page: Page): void {
  if (page.tables.length >= deepestNesting) return;
  endLine(writerOf(page));
  page.tables.push({ rows: [], depth: page.writers.length });
}

function takeCell(page: Page, { name, isEnd }: Tag, line: number): void {
  const table = page.tables.at(-1);
  if (table === undefined) return;
  closeCell(page, table);
  if (isEnd) return;
  if (name === 'tr' || table.rows.length === 0) table.rows.push([]);
  const row = table.rows.at(-1);
  if (name === 'tr' || row === undefined || row.length >= mostFields) return;
  const writer = { ...emptyWriter(), lines: [] };
  row.push({ lines: writer.lines, line, isHead: name === 'th', writer });
  page.writers.push(writer);
}

function closeCell({ writers }: Page, { depth }: OpenTable): void {
  for (const writer of writers.splice(depth)) {
    endLine(writer);
    // What stands apart in a cell stands apart from nothing.
    while (writer.lines.at(-1)?.text === '') writer.lines.pop();
  }
}

function closeTable(page: Page): void {
  const table = page.tables.pop();
  if (table === undefined) return;
  closeCell(page, table);
  const { lines } = writerOf(page);
  const printed = printTable(table.rows.filter((row) => row.length > 0));
  if (printed.length === 0) return;
  for (const line of printed.slice(0, mostLines - lines.length)) lines.push(line);
  lines.push({ text: '', line: printed.at(-1)?.line ?? 1 });
}
