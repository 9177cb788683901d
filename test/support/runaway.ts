import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Characters that stand for a class of them, the first that fits. */
const common = ['a', '1', ' ', '.', '-', '@', ':', '"', '_', '/', 'A', '中', '也'];
const mostRepeated = 4;

/** What is made of parts that may repeat: one or some of each; or many blanks, and of the rest as little as there has to be. */
type Mode = 'one' | 'some' | 'blanks';
const modes = ['one', 'some', 'blanks'] as const;

/** A text that a part of a pattern matches. */
function sample(node: AST.Node, flags: string, mode: Mode): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((one) => sample(one, flags, mode)).join('');
    case 'CapturingGroup':
    case 'Group':
    case 'Pattern': {
      const one = mode === 'one' ? node.alternatives[0] : node.alternatives.at(-1);
      return one === undefined ? '' : sample(one, flags, mode);
    }
    case 'Quantifier': {
      const { min, max, element } = node;
      const text = sample(element, flags, mode);
      const isBlank = text.trim() === '';
      const wanted = { one: Math.max(min, 1), some: min + 2, blanks: isBlank ? min + 2 : min };
      return text.repeat(Math.min(max, wanted[mode], mostRepeated));
    }
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/gu, ''));
      return common.find((sign) => one.test(sign)) ?? '';
    }
    default:
      return '';
  }
}

function partsOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if (node.type === 'Alternative') return node.elements;
  return node.type === 'Quantifier' ? [node.element] : [];
}

function* alternativesIn(node: AST.Node): Generator<AST.Alternative> {
  if (node.type === 'Alternative') yield node;
  for (const part of partsOf(node)) yield* alternativesIn(part);
}

/**
 * Beginnings of what a pattern matches, which repeated keep one busy that can share out what it reads in many ways: it begins again
 * and again, and never ends.
 */
export function beginningsOf(source: string, flags: string): readonly string[] {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = parser.parsePattern(source, 0, source.length, mode);
  const found = new Set<string>();
  for (const { elements } of alternativesIn(pattern)) {
    for (let end = 1; end <= elements.length; end += 1)
      for (const mode of modes)
        found.add(
          elements
            .slice(0, end)
            .map((one) => sample(one, flags, mode))
            .join(''),
        );
    for (const one of elements)
      if (one.type === 'Quantifier') found.add(sample(one, flags, 'some'));
  }
  found.delete('');
  // Words begin anew only behind a blank.
  return [...found].flatMap((one) => [one, `${one} `]);
}
