import assert from 'node:assert/strict';
import { openLibrary } from '../../../services/docs/open-library.ts';
import type { Article } from '../../../services/docs/read-article.ts';

function article(id: string, title: string, ways: string): Article {
  const head = ['---', `id: ${id}`, `title: ${title}`, `aliases: ${ways}`, '---'];
  return { file: `${id}.md`, locale: 'en', text: `${head.join('\n')}\n\nA federation topic.\n` };
}

describe('a question that an article names as its own', () => {
  const articles = [
    article('first', 'Edge certificate of a partner', 'renew; partner list of the edge'),
    article('second', 'Partner list', 'certificate expired on the partner edge'),
  ];
  const library = openLibrary({ folders: [], articles, cacheFolder: undefined });
  const exact = (question: string) =>
    library
      .search(question, 'en')
      .answers.filter(({ score }) => score === 1)
      .map(({ id }) => id);

  for (const [what, question, ids] of [
    ['by its title', 'Edge certificate of a partner', ['first']],
    ['by a way to ask of one word', 'Renew?', ['first']],
    ['by its words in another form and order', 'partners edges: lists', ['first']],
    ['not by two of its words', 'certificate expired', []],
    ['not by a word more that nobody knows', 'partner list of the edge xyzzy', []],
  ] as const) {
    it(`is known ${what}`, () => {
      assert.deepEqual(exact(question), ids);
    });
  }
});
