import { createBlockWriter, type Block, type BlockWriter } from './block-writer.ts';
import { limits } from './limits.ts';

/** Tags that are markup; any other is content, such as `<external domain name>`. */
const inlineTags = new Set(
  'a abbr acronym b bdo big cite code col colgroup del dfn em font i img input ins kbd label mark nobr q s samp small span strike strong sub sup thead tbody tfoot tt u var wbr'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html iframe li main nav ol p pre script section style summary table td th tr ul video'.split(
    ' ',
  ),
);
/** Their content is no text. */
const silentTags = new Set(['iframe', 'script', 'style', 'video']);

/**
 * Reads a document that mixes Markdown and HTML into blocks of plain text. Any input gives blocks, in time that grows with its
 * length alone: tags are not nested but counted, and unknown ones are text.
 *
 * A reader of our own, because the documents are neither: notes in Markdown stand inside the cells of HTML tables, lists
 * inside notes have no closing tags, and names in angle brackets are content. A parser of CommonMark takes a table whole as
 * foreign text, and a parser of HTML takes the names away.
 */
export function readBlocks(body: string): readonly Block[] {
  const writer = createBlockWriter();
  let markup: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    readMarkup(markup.join(''), writer);
    markup = [];
  };
  for (const line of linesOf(body)) {
    const mark = /^\s{0,20}(?:>\s?)?(?<mark>`{3,20}|~{3,20})(?<rest>[^`]*)$/u.exec(line)?.groups;
    if (fence === undefined && mark?.mark !== undefined) {
      flush();
      writer.end();
      fence = mark.mark.slice(0, 3);
    } else if (fence !== undefined && mark?.mark?.startsWith(fence) === true) fence = undefined;
    else if (fence === undefined) markup.push(`${line}\n`);
    else writer.code(line.replace(/^\s*>\s?/u, '').trim());
    if (writer.blocks.length >= limits.blocks) break;
  }
  flush();
  writer.end();
  return writer.blocks;
}

function* linesOf(body: string): Generator<string> {
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\n', at);
    const next = end < 0 ? body.length : end;
    yield body.slice(at, next);
    at = next + 1;
  }
}

const tagPattern =
  /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,11})(?=[\s/>])(?<attributes>[^<>]{0,2000})>/iuy;

function readMarkup(markup: string, writer: BlockWriter): void {
  let from = 0;
  let at = markup.indexOf('<');
  while (at >= 0) {
    const skip = skipped(markup, at, from, writer);
    if (skip !== undefined) from = skip;
    at = markup.indexOf('<', Math.max(at + 1, from));
  }
  writer.write(markup.slice(from));
}

/** Where the text goes on behind a tag or a comment; undefined where there is neither. */
function skipped(
  markup: string,
  at: number,
  from: number,
  writer: BlockWriter,
): number | undefined {
  if (at > 0 && markup.charAt(at - 1) === '\\') return undefined;
  if (markup.startsWith('<!--', at)) {
    writer.write(markup.slice(from, at));
    const end = markup.indexOf('-->', at + 4);
    return end < 0 ? markup.length : end + 3;
  }
  tagPattern.lastIndex = at;
  const tag = tagPattern.exec(markup);
  const name = tag?.groups?.name?.toLowerCase();
  if (tag === null || name === undefined) return undefined;
  const isBlock = blockTags.has(name);
  if (!isBlock && !inlineTags.has(name)) return undefined;
  writer.write(markup.slice(from, at));
  const isClosing = tag.groups?.close === '/';
  if (isBlock) readTag(name, isClosing, writer);
  const next = at + tag[0].length;
  return silentTags.has(name) && !isClosing ? endOfSilence(markup, name, next) : next;
}

/** A script that never ends takes the rest of the document with it. */
function endOfSilence(markup: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s{0,20}>`, 'giu');
  pattern.lastIndex = from;
  const end = pattern.exec(markup);
  return end === null ? markup.length : end.index + end[0].length;
}

/** What a tag does where it opens, and where it closes; all that are not named end a block. */
const tagHandlers: Readonly<
  Record<
    string,
    readonly [opens: (writer: BlockWriter) => void, closes: (writer: BlockWriter) => void]
  >
> = {
  table: [({ table }) => table.open(), ({ table }) => table.close()],
  tr: [({ table }) => table.row(), ({ table }) => table.endRow()],
  td: [({ table }) => table.cell(false), () => undefined],
  th: [({ table }) => table.cell(true), () => undefined],
  br: [(writer) => writer.write('\n'), (writer) => writer.write('\n')],
  li: [(writer) => writer.item(), () => undefined],
};

function readTag(name: string, isClosing: boolean, writer: BlockWriter): void {
  const handlers = Object.hasOwn(tagHandlers, name) ? tagHandlers[name] : undefined;
  if (handlers !== undefined) handlers[isClosing ? 1 : 0](writer);
  else if (/^h[1-6]$/u.test(name) && !isClosing) writer.heading();
  else writer.end();
}
