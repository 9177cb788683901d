import type { Topic } from './rank.ts';

/**
 * Numbers of the articles that people wrote about these finding codes, those first that explain more of them; then those that
 * explain little else. The pages of the reference, one for each code and error, are not among them.
 */
export function articlesAbout(
  codes: readonly string[],
  topics: readonly Topic[],
): readonly number[] {
  if (codes.length === 0) return [];
  const wanted = new Set(codes);
  return topics
    .map(({ en, zh }, number) => {
      const article = (en ?? zh)?.head.article;
      const explained = article?.kind === 'article' ? article.codes : [];
      const common = explained.filter((code) => wanted.has(code)).length;
      return { number, common, share: common / Math.max(1, explained.length) };
    })
    .filter(({ common }) => common > 0)
    .sort((one, other) => other.common - one.common || other.share - one.share)
    .map(({ number }) => number);
}
