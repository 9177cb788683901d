import type { Block, Reply } from '../../dialogs/reply.ts';
import { createPage, type Page } from '../../locales/page.ts';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import { cleanReply } from './clean.ts';

const defaultWidth = 80;

/** A page with what decides where the next line begins. */
interface Sheet {
  readonly page: Page;
  readonly speaker: Speaker;
  /** What is to be sent on, a letter or a ticket, begins at the margin. */
  readonly toCopy: boolean;
  /** Below a heading everything is indented. */
  readonly indent: number;
}

/**
 * The whole message as plain text, what is folded included; the buttons come last, as what can be typed. Lines are wrapped at
 * `width` columns (80 unless given; Infinity for a client that wraps by itself), but never those to copy.
 */
export function textOf(reply: Reply, width = defaultWidth): string {
  const { title, blocks, buttons, locale, kind } = cleanReply(reply);
  const page = Number.isFinite(width) ? createPage(width) : createUnwrappedPage();
  const sheet: Sheet = {
    page,
    speaker: createSpeaker(locale),
    toCopy: kind === 'letter' || kind === 'ticket',
    indent: 0,
  };
  if (title !== undefined) page.text(0, title);
  addBlocks(blocks, sheet);
  if (buttons.length > 0) {
    addGap(page);
    page.text(0, buttons.map(({ label }) => `[${label}]`).join(' '));
  }
  return page.end();
}

/** Looking for places to break takes most of the time, so it is not done where nothing is broken. */
function createUnwrappedPage(): Page {
  const page = createPage(Number.POSITIVE_INFINITY);
  return { ...page, text: (indent, text) => page.literal(indent, text) };
}

function addBlocks(blocks: readonly Block[], sheet: Sheet): void {
  let { indent } = sheet;
  let before: Block['kind'] | undefined;
  for (const block of blocks) {
    if (needsGap(block, before)) addGap(sheet.page);
    addBlock(block, { ...sheet, indent });
    // After a fold the message itself goes on, at the margin.
    if (block.kind === 'heading') indent = 2;
    if (block.kind === 'fold') indent = 0;
    before = block.kind;
  }
}

/** Headings bring their own blank line. */
function needsGap({ kind }: Block, before: Block['kind'] | undefined): boolean {
  if (before === undefined || before === 'heading') return false;
  if (before === 'fold') return true;
  return (
    kind !== before &&
    (kind === 'facts' || before === 'facts') &&
    kind !== 'heading' &&
    kind !== 'fold'
  );
}

function addGap(page: Page): void {
  page.literal(0, '');
}

function addBlock(block: Block, sheet: Sheet): void {
  const { page, speaker, indent, toCopy } = sheet;
  switch (block.kind) {
    case 'paragraph':
      page.text(indent, block.text);
      return;
    case 'heading':
      addHeading(page, block.text);
      return;
    case 'list':
      for (const item of block.items) page.text(indent, `- ${item}`, indent + 2);
      return;
    case 'facts':
      for (const row of block.rows)
        page.text(indent, speaker.chat('plainText.fact', { ...row }), indent + 2);
      return;
    case 'literal':
      addLiteral(block, sheet);
      return;
    case 'fold':
      addHeading(page, block.title);
      addBlocks(block.blocks, { ...sheet, indent: 2, toCopy });
  }
}

/** Unlike those of a report, a heading may be a whole sentence. */
function addHeading(page: Page, text: string): void {
  addGap(page);
  page.text(0, text);
}

function addLiteral(
  { label, lines }: Extract<Block, { kind: 'literal' }>,
  { page, indent, toCopy }: Sheet,
): void {
  if (toCopy) addGap(page);
  if (label !== undefined) page.text(indent, label);
  for (const line of lines) {
    if (line === '') addGap(page);
    else page.literal(toCopy ? 0 : indent + 2, line);
  }
}
