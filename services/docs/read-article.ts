import type { DocsLocale } from '../model/documentation.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';
import type { ArticleHead, ReadTopic } from './read-topic.ts';

/** An article of our own, as it is handed in. */
export interface Article {
  /** Name of the file without folder. */
  readonly file: string;
  readonly locale: DocsLocale;
  /**
   * The whole file: front matter with `id`, `title`, `kind`, `products`, `checked`, `sources`, `codes` and `aliases`, and Markdown
   * below. Codes are parted by commas, sources and aliases by semicolons.
   */
  readonly text: string;
}

const kinds: readonly ArticleHead['kind'][] = ['article', 'term-list', 'code', 'error', 'guide'];

/** Reads an article; undefined when its head names no id and title. */
export function readArticle({ file, locale, text }: Article): ReadTopic | undefined {
  const { values, body, isBroken } = readFrontMatter(text);
  const [id, title] = [values.get('id') ?? '', values.get('title') ?? ''];
  if (isBroken || id === '' || title === '') return undefined;
  const blocks = readBlocks(body);
  const [first] = blocks;
  const listOf = (name: string, mark: RegExp) =>
    (values.get(name) ?? '')
      .split(mark)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const products = values.get('products') ?? '';
  return {
    head: {
      file,
      assetId: id,
      title,
      locale,
      translation: locale === 'en' ? 'original' : 'human',
      modified: /^\d{4}-\d{2}-\d{2}/u.exec(values.get('checked') ?? '')?.[0] ?? null,
      product: products === '' ? null : products,
      isHub: false,
      origin: 'own',
      article: {
        kind: kinds.find((kind) => kind === values.get('kind')) ?? 'article',
        codes: listOf('codes', /[,;，；]/u),
        aliases: listOf('aliases', /[;；]/u),
        sources: listOf('sources', /[;；]/u),
      },
    },
    // The title stands in the head; a heading that repeats it is no part of the text.
    blocks: first?.kind === 'heading' && first.text === title ? blocks.slice(1) : blocks,
  };
}
