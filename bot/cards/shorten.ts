import type { Block, Reply } from '../../dialogs/reply.ts';
import { createSpeaker } from '../../locales/say.ts';

/** Pieces that can be left out, one by one from the end. */
export function countPieces({ blocks }: Reply): number {
  return countIn(blocks);
}

/**
 * Leaves out so many pieces from the end, and says how many. The fold goes first; only when all of it is gone, the message itself
 * is shortened.
 */
export function shorten(reply: Reply, missing: number): Reply {
  if (missing === 0) return reply;
  const more = createSpeaker(reply.locale).chat('evidence.more', { count: missing });
  const folded = countIn(reply.blocks.filter(({ kind }) => kind === 'fold'));
  if (missing > folded) {
    const open = reply.blocks.filter(({ kind }) => kind !== 'fold');
    return { ...reply, blocks: dropLast(open, missing - folded, more) };
  }
  const blocks = reply.blocks.map((block) =>
    block.kind === 'fold' ? { ...block, blocks: dropLast(block.blocks, missing, more) } : block,
  );
  return { ...reply, blocks };
}

function countIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + piecesOf(block), 0);
}

function piecesOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length;
    case 'facts':
      return block.rows.length;
    case 'literal':
      return block.lines.length;
    case 'fold':
      return countIn(block.blocks);
    case 'heading':
      return 0;
    case 'paragraph':
      return 1;
  }
}

function dropLast(blocks: readonly Block[], drop: number, more: string): readonly Block[] {
  let left = drop;
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const pieces = piecesOf(block);
    const gone = Math.min(left, pieces);
    left -= gone;
    // A heading goes with what stood below it.
    const isGone = block.kind === 'heading' ? kept.length === 0 : gone === pieces;
    if (!isGone) kept.unshift(shortenBlock(block, pieces - gone));
  }
  return [...kept, { kind: 'paragraph', text: more, subtle: true }];
}

function shortenBlock(block: Block, keep: number): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.slice(0, keep) };
    case 'facts':
      return { ...block, rows: block.rows.slice(0, keep) };
    case 'literal':
      return { ...block, lines: block.lines.slice(0, keep) };
    default:
      return block;
  }
}
