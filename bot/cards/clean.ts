import type { Block, Reply } from '../../dialogs/reply.ts';
import { cleanText } from '../../services/model/clean-text.ts';

/** Signs of one text; our own sentences are far shorter, so only a stranger's value is ever cut. */
const mostSigns = 1_200;
const mostTitle = 300;

/**
 * Makes every text of a reply fit to be shown: without controls, bidi marks and zero-width characters, cut visibly where it is
 * longer than any sentence of ours. What clients would read as a date to format (`{{DATE(`) is parted, so that it stays text.
 */
export function cleanReply(reply: Reply): Reply {
  return {
    ...reply,
    ...(reply.title !== undefined && { title: cleanLine(reply.title, mostTitle) }),
    blocks: reply.blocks.map(cleanBlock),
    buttons: reply.buttons.map((button) => ({ ...button, label: cleanLine(button.label) })),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: cleanLine(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => cleanLine(item)) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({
          label: cleanLine(label),
          value: cleanLine(value),
        })),
      };
    case 'literal':
      return {
        ...block,
        ...(block.label !== undefined && { label: cleanLine(block.label) }),
        lines: block.lines.map(cleanLiteral),
      };
    case 'fold':
      return { ...block, title: cleanLine(block.title), blocks: block.blocks.map(cleanBlock) };
  }
}

/** A line that is copied keeps its indentation. */
function cleanLiteral(line: string): string {
  const indentation = /^ {0,8}/u.exec(line)?.[0] ?? '';
  return `${indentation}${cleanLine(line)}`.trimEnd();
}

function cleanLine(text: string, most = mostSigns): string {
  const clean = cleanText(text, most + 1).replace(/\{\{(?=(?:DATE|TIME)\()/gu, '{{ ');
  return clean.length > most ? `${clean.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : clean;
}
