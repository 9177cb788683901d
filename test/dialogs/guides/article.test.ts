import assert from 'node:assert/strict';
import { guideArticles } from '../../../dialogs/guides/article.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { guideStepText } from '../../../locales/guide-text.ts';
import { readFrontMatter } from '../../../services/docs/front-matter.ts';
import { isFindingCode } from '../../../services/model/catalog.ts';
import { listOf, literalsOf, shapeOf, type WrittenArticle } from '../../support/articles.ts';
import { allGuides, locales } from './walking.ts';

function articleOf(guide: string, locale: 'en' | 'zh-TW'): WrittenArticle {
  const found = guideArticles(locale).find(({ file }) => file === `guide-${guide}.md`);
  const { values, body } = readFrontMatter(found?.text ?? assert.fail(guide));
  return { id: `guide-${guide}`, head: values, body };
}

describe('the article of a guide', () => {
  it('is there for each guide in each language', () => {
    for (const locale of locales)
      assert.deepEqual(
        guideArticles(locale).map((one) => [one.file, one.locale]),
        allGuides.map((id) => [`guide-${id}.md`, locale]),
      );
  });

  for (const guide of allGuides) {
    const english = articleOf(guide, 'en');
    const chinese = articleOf(guide, 'zh-TW');

    it(`of ${guide} is built alike in both languages and names the same things`, () => {
      assert.deepEqual(shapeOf(chinese.body), shapeOf(english.body));
      assert.deepEqual(literalsOf(chinese.body), literalsOf(english.body));
      for (const name of ['id', 'kind', 'checked', 'codes', 'sources'])
        assert.equal(chinese.head.get(name), english.head.get(name));
    });

    for (const article of [english, chinese])
      it(`of ${guide} has a head to search by: ${article.head.get('title') ?? ''}`, () => {
        assert.equal(article.head.get('id'), `guide-${guide}`);
        assert.equal(article.head.get('kind'), 'guide');
        assert.match(article.head.get('checked') ?? '', /^\d{4}-\d{2}-\d{2}$/u);
        const aliases = listOf(article, 'aliases', /[;；]/u);
        assert.ok(aliases.length >= 3 && aliases.length <= 8, aliases.join());
        const sources = listOf(article, 'sources', /;/u);
        assert.ok(sources.length > 0);
        for (const one of sources) assert.match(one, /^https:\/\/learn\.microsoft\.com\/[\w/-]+$/u);
        for (const code of listOf(article, 'codes', /,/u)) assert.ok(isFindingCode(code), code);
        assert.doesNotMatch(article.body, /\{\{|undefined|\[object/u);
      });

    it(`of ${guide} answers first, in a paragraph that can be quoted`, () => {
      for (const { body } of [english, chinese]) {
        const [first = ''] = body.trim().split(/\n\s*\n/u);
        assert.ok(first.length > 40 && first.length < 420, `${String(first.length)} letters`);
        assert.doesNotMatch(first, /^[#|`-]/u);
      }
    });

    it(`of ${guide} holds every step of the guide, and everything that it says to do`, () => {
      const names = { our: 'fabrikam.com', their: 'contoso.com' };
      for (const { step } of guideBook.guides[guide].entries)
        for (const [locale, { body }] of [
          ['en', english],
          ['zh-TW', chinese],
        ] as const) {
          const { title, does, why } = guideStepText(step, names, locale);
          assert.ok(body.includes(`. ${title}\n`), title);
          for (const line of does) assert.ok(body.includes(`\n- ${line}\n`), line);
          assert.ok(body.includes(why), why);
        }
    });
  }

  it('prints no console of the conversation: nobody can say "done" to an article', () => {
    for (const locale of locales)
      for (const { text } of guideArticles(locale)) {
        assert.doesNotMatch(text, /Say "done"|說「完成」/u);
        assert.equal((text.match(/^```/gmu) ?? []).length % 2, 0);
      }
  });
});
