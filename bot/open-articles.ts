import { readdirSync, readFileSync } from 'node:fs';
import { guideArticles } from '../dialogs/guides/article.ts';
import { codeArticles } from '../locales/code-article.ts';
import { errorArticles } from '../locales/error-article.ts';
import { catalog } from '../services/model/catalog.ts';
import { errorTable } from '../services/model/error-table.ts';
import type { Article } from '../services/docs/read-article.ts';
import type { DocsLocale } from '../services/model/documentation.ts';

/** Beside the words of the product, in the sources as in what is built of them. */
const folder = new URL('../locales/articles/', import.meta.url);
const locales: readonly DocsLocale[] = ['en', 'zh-TW'];

/**
 * All articles of our own in both languages: the written ones, a page for each finding code and for each error that is known, and
 * each guide as a text to read.
 */
export function openArticles(): readonly Article[] {
  return locales.flatMap((locale) => [
    ...writtenArticles(locale),
    ...codeArticles(locale, catalog),
    ...errorArticles(locale, errorTable),
    ...guideArticles(locale),
  ]);
}

/** The articles of one language that people wrote, in the order of their names. */
export function writtenArticles(locale: DocsLocale): readonly Article[] {
  const place = new URL(`${locale}/`, folder);
  return readdirSync(place)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ file, locale, text: readFileSync(new URL(file, place), 'utf8') }));
}
