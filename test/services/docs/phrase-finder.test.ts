import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPhraseFinder } from '../../../services/docs/phrase-finder.ts';

describe('the finder of phrases', () => {
  it('gives each phrase with the place where it stands first', () => {
    const find = createPhraseFinder([' edge ', '封鎖', '封鎖網域', 'e3', 'absent']);
    assert.deepEqual(Object.fromEntries(find('an edge e3 封鎖網域, e3')), {
      0: 2,
      1: 11,
      2: 11,
      3: 8,
    });
  });

  it('gives phrases that overlap, and one that is there twice under both numbers', () => {
    const find = createPhraseFinder(['aa', 'aab', 'aa', 'b']);
    assert.deepEqual([...find('aaab').keys()].sort(), [0, 1, 2, 3]);
    assert.equal(find('aaab').get(1), 1);
  });

  it('finds nothing in an empty text, and an empty phrase nowhere', () => {
    assert.deepEqual([...createPhraseFinder(['', 'edge'])('')], []);
    assert.deepEqual([...createPhraseFinder(['', 'edge'])('an edge')], [[1, 3]]);
    assert.deepEqual([...createPhraseFinder([])('an edge')], []);
  });

  it('finds what looking for each phrase finds', () => {
    // Few letters, so that phrases begin alike and stand in each other.
    const text = (maxLength: number) =>
      fc
        .array(fc.constantFrom('a', 'b', ' ', '封', '鎖', '\u{20bb7}'), { maxLength })
        .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(text(6), { maxLength: 20 }), text(40), (phrases, within) => {
        const found = createPhraseFinder(phrases)(within);
        const places = phrases.map((phrase) => (phrase === '' ? -1 : within.indexOf(phrase)));
        assert.deepEqual(
          phrases.map((_, number) => found.get(number) ?? -1),
          places,
        );
      }),
    );
  });
});
