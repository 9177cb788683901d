import type { Block, Reply } from '../../dialogs/reply.ts';

/** What is said and not quoted; lists hold examples and findings, literals what is copied. */
function spokenIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
    return block.kind === 'fold' ? [block.title, ...spokenIn(block.blocks)] : [];
  });
}

/** The questions that a message asks its reader; what stands in quotation marks is somebody else's. */
export function questionsIn({ title = '', blocks }: Reply): readonly string[] {
  return [title, ...spokenIn(blocks)].flatMap(
    (text) => text.replace(/"[^"]*"|「[^」]*」/gu, '').match(/[^.。!?？]*[?？]/gu) ?? [],
  );
}
