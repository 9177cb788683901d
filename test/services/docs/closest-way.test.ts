import assert from 'node:assert/strict';
import { openLibrary } from '../../../services/docs/open-library.ts';
import type { Article } from '../../../services/docs/read-article.ts';

/** An article that says nothing but how it is asked for. */
function askedBy(id: string, ways: readonly string[]): Article {
  const head = ['---', `id: ${id}`, `title: ${id}`, `aliases: ${ways.join(' ; ')}`, '---'];
  return { file: `${id}.md`, locale: 'en', text: `${head.join('\n')}\n\nA federation topic.\n` };
}

describe('a way to ask', () => {
  it('that has all words of a question counts more than several that have one each', () => {
    const articles = [
      askedBy('several', ['renew the partner list', 'edge of a federation', 'partner certificate']),
      askedBy('renewal', ['renew the edge certificate', 'federation partner list']),
    ];
    const library = openLibrary({ folders: [], articles, cacheFolder: undefined });
    const { answers } = library.search(
      'who may renew the certificate of an edge for federation?',
      'en',
    );
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['renewal', 'several'],
    );
  });
});
