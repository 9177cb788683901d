import assert from 'node:assert/strict';
import {
  createVocabulary,
  createWordIndex,
  termWeights,
} from '../../../services/docs/word-index.ts';

describe('an index of words', () => {
  const vocabulary = createVocabulary(['common', 'rare', 'unused']);
  const documents = [[0, 1], [0], [0], undefined].map((ids) =>
    ids === undefined ? undefined : termWeights(new Map(ids.map((id) => [id, 1]))),
  );
  const index = createWordIndex(vocabulary, documents);

  it('counts the documents that have a term, and none for a number that it does not know', () => {
    assert.deepEqual(
      [0, 1, 2, 99, -1].map((id) => index.documentsWith(id)),
      [3, 1, 0, 0, 0],
    );
    assert.equal(index.documents, 3);
  });

  it('knows of each document whether it has a term', () => {
    const having = (id: number) => [0, 1, 2, 3, 4].filter((document) => index.has(id, document));
    assert.deepEqual([0, 1, 2, 99, -1].map(having), [[0, 1, 2], [0], [], [], []]);
  });

  it('takes a rare term for more telling than a common one, and an unused one for nothing', () => {
    const [common = 0, rare = 0, unused = 0] = [0, 1, 2].map((id) => index.idf(id));
    assert.ok(rare > common && common > 0 && unused === 0);
  });

  it('takes no term for more telling than it is told to', () => {
    const bounded = createWordIndex(vocabulary, documents, () => 0.2);
    assert.equal(bounded.idf(1), 0.2);
    assert.equal(bounded.idf(0), index.idf(0));
    const scores = [index, bounded].map((one) => {
      const into = new Float32Array(4);
      one.score(1, 1, into);
      return into[0] ?? 0;
    });
    assert.ok((scores[0] ?? 0) > (scores[1] ?? 0));
  });
});
