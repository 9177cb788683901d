import assert from 'node:assert/strict';
import { openArticles } from '../../bot/open-articles.ts';
import { codeArticles } from '../../locales/code-article.ts';
import { errorArticles } from '../../locales/error-article.ts';
import { catalog, rowOf, type FindingCode } from '../../services/model/catalog.ts';
import { errorTable } from '../../services/model/error-table.ts';
import { readArticle } from '../../services/docs/read-article.ts';
import { shapeOf } from '../support/articles.ts';

const locales = ['en', 'zh-TW'] as const;
const [english, chinese] = locales.map((locale) => codeArticles(locale, catalog));

describe('the pages of the reference', () => {
  it('are one for each code that has words, in both languages', () => {
    const delivered = (Object.keys(catalog) as FindingCode[]).filter(
      (code) => rowOf(code).since === 'main-job' || rowOf(code).since === 'own-side',
    );
    const files = new Set(english?.map(({ file }) => file));
    assert.deepEqual(
      delivered.filter((code) => !files.has(`code-${code}.md`)),
      [],
    );
    assert.deepEqual(
      chinese?.map(({ file }) => file),
      english?.map(({ file }) => file),
    );
  });

  it('explain the codes too that no check reports', () => {
    const text = english?.find(({ file }) => file === 'code-dns-srv-priority.md')?.text ?? '';
    assert.match(text, /^title: The less wanted server has the better priority$/mu);
    const explained = (Object.keys(catalog) as FindingCode[]).filter(
      (code) => rowOf(code).since === 'reference' || rowOf(code).since === 'deep-dns',
    );
    const files = new Set(english?.map(({ file }) => file));
    assert.deepEqual(
      explained.filter((code) => !files.has(`code-${code}.md`)),
      [],
    );
  });

  it('leave no slot unfilled and no word out', () => {
    for (const { file, locale, text } of openArticles()) {
      assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object/u, `${locale} ${file}`);
    }
  });

  it('are built alike in both languages', () => {
    const shapes = [english, chinese].map((pages) =>
      pages?.map(({ file, text }) => [file, shapeOf(text)]),
    );
    assert.deepEqual(shapes[1], shapes[0]);
  });

  it('are all read as articles, each id once in a language', () => {
    for (const locale of locales) {
      const ids = openArticles()
        .filter((one) => one.locale === locale)
        .map((one) => readArticle(one)?.head.assetId);
      assert.ok(!ids.includes(undefined));
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('tell what the partner does, what we do, and what it does to messages', () => {
    const text = english?.find(({ file }) => file === 'code-dns-srv-missing.md')?.text ?? '';
    assert.match(text, /^title: contoso\.com publishes no federation record$/mu);
    assert.match(text, /## Where it is the partner\n\nAsk their DNS administrator/u);
    assert.match(text, /## Where it is us\n\n/u);
    assert.match(text, /- To whoever has it: none gets through\./u);
    assert.match(text, /Who mends it: DNS administrator\./u);
  });

  it('explain the errors that have a number', () => {
    const pages = errorArticles('en', errorTable);
    const text = pages.find(({ file }) => file === 'error-1008.md')?.text ?? '';
    assert.match(text, /^codes: dns-srv-missing, /mu);
    assert.match(text, /found no usable federation record/u);
    assert.ok(pages.some(({ file }) => file === 'error-sip-504.md'));
    assert.ok(!pages.some(({ file }) => file.includes('client')));
  });
});
