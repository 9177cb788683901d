import type { DocsLocale } from '../model/documentation.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';
import type { ReadTopic } from './read-topic.ts';

/** An article of our own, as it is handed in. */
export interface Article {
  /** Name of the file without folder. */
  readonly file: string;
  readonly locale: DocsLocale;
  /** The whole file: front matter with `id`, `title`, `sources`, `checked` and `codes`, and Markdown below. */
  readonly text: string;
}

/** Reads an article; undefined when its head names no id and title. */
export function readArticle({ file, locale, text }: Article): ReadTopic | undefined {
  const { values, body, isBroken } = readFrontMatter(text);
  const [id, title] = [values.get('id') ?? '', values.get('title') ?? ''];
  if (isBroken || id === '' || title === '') return undefined;
  const blocks = readBlocks(body);
  const [first] = blocks;
  return {
    head: {
      file,
      assetId: id,
      title,
      locale,
      translation: locale === 'en' ? 'original' : 'human',
      modified: /^\d{4}-\d{2}-\d{2}/u.exec(values.get('checked') ?? '')?.[0] ?? null,
      product: null,
      isHub: false,
      origin: 'own',
    },
    blocks: first?.kind === 'heading' ? blocks.slice(1) : blocks,
  };
}
