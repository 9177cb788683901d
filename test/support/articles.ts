import { writtenArticles } from '../../bot/open-articles.ts';
import { readFrontMatter } from '../../services/docs/front-matter.ts';

/** An article as it stands in its file. */
export interface WrittenArticle {
  readonly id: string;
  readonly head: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The articles of one language that people wrote, by their ids. */
export function articlesIn(locale: 'en' | 'zh-TW'): ReadonlyMap<string, WrittenArticle> {
  return new Map(
    writtenArticles(locale).map(({ file, text }) => {
      const { values, body } = readFrontMatter(text);
      const id = file.replace(/\.md$/u, '');
      return [id, { id, head: values, body }];
    }),
  );
}

/** Items of a value of the head that are parted by a sign. */
export function listOf({ head }: WrittenArticle, name: string, mark: RegExp): readonly string[] {
  return (head.get(name) ?? '')
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The kinds of blocks of Markdown in their order: levels of headings, numbers of items, rows and columns. */
export function shapeOf(body: string): readonly string[] {
  const shape: string[] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of body.split('\n')) {
    if (line.startsWith('```')) {
      isCode = !isCode;
      if (isCode) shape.push(`code ${line.slice(3)}`);
      isOpen = false;
    } else if (!isCode) isOpen = addLine(line, isOpen, shape);
  }
  return shape;
}

/** Gives whether a paragraph is open. */
function addLine(line: string, isOpen: boolean, shape: string[]): boolean {
  if (line.trim() === '') return false;
  const heading = /^#{1,6}(?= )/u.exec(line)?.[0];
  if (heading !== undefined) shape.push(`heading ${heading.length}`);
  else if (/^\s*(?:[-*]|\d+\.) /u.test(line)) shape.push('item');
  else if (line.startsWith('|')) shape.push(`row ${line.split(/(?<!\\)\|/u).length - 2}`);
  else if (!isOpen) shape.push('paragraph');
  return heading === undefined && !/^\s*(?:[-*]|\d+\.) |^\|/u.test(line);
}

/** What must be the same in every language: records, hosts, addresses, commands, parameters, numbers, and what stands in code. */
export function literalsOf(body: string): readonly string[] {
  const found = new Set<string>();
  const code = /```\w*\n(?<block>[\s\S]*?)```|`(?<span>[^`\n]+)`/gu;
  for (const { groups } of body.matchAll(code)) {
    const text = (groups?.block ?? groups?.span ?? '').trim();
    // Comments in a block, and words that stand for a value, are translated.
    for (const line of text.split('\n')) {
      const plain = line
        .replace(/\s*[#;].*$/u, '')
        .replace(/<[^>]*>/gu, '<>')
        .trim();
      if (!/\p{Script=Han}/u.test(plain) && groups?.span !== undefined && plain !== '')
        found.add(plain);
    }
  }
  const plain = body.replace(/\p{Script=Han}+/gu, ' ');
  for (const [literal] of plain.matchAll(patterns)) found.add(literal.replace(/[.,]+$/u, ''));
  return [...found].sort();
}

const patterns =
  /_[a-z]+\._(?:tcp|tls)|\b[A-Z][a-z]+-Cs[A-Za-z]+|\b(?:[a-z\d-]+\.){1,4}(?:com|net|org|us|cn|mil)\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w-])-[A-Z][A-Za-z]{3,}\b|\b0x[\da-fA-F]{8}\b|(?<![\d.,])\d{4,5}(?!\d|[.,]\d)/gu;
