import type { Block } from './block-writer.ts';
import { limits } from './limits.ts';

/** A part of a topic that can be quoted: blocks that stand together under one heading. */
export interface Passage {
  /** The heading above it; empty at the beginning of a topic. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Headings of lists that only lead elsewhere. */
const elsewhere =
  /^(?:see also|related (?:topics|sections)|in this section|concepts|tasks|other resources|reference|另請參閱|請參閱|相關主題|相關資源|本章節內容|本節內容|其他資源|概念|工作)\s*$/iu;

/**
 * Cuts a topic where a heading stands, and where a part grows too long to be one passage. What only leads elsewhere is left out,
 * unless the topic has nothing else.
 */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const all = cut(blocks);
  const some = all.filter(({ heading }) => !elsewhere.test(heading));
  return some.length === 0 ? all : some;
}

function cut(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  let part: Block[] = [];
  let characters = 0;
  const end = () => {
    if (part.length > 0) passages.push({ heading, blocks: part });
    part = [];
    characters = 0;
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      end();
      heading = block.text;
      continue;
    }
    const weight = weightOf(block.text);
    if (characters > 0 && characters + weight > limits.passageCharacters) end();
    part.push(block);
    characters += weight;
  }
  end();
  return passages;
}

/** A Han character says as much as three letters. */
function weightOf(text: string): number {
  let weight = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) weight += 2;
  }
  return weight;
}

/** A passage as the reader sees it. */
export function passageText({ blocks }: Passage): string {
  return blocks.map(({ text }) => text).join('\n');
}
