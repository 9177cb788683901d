import assert from 'node:assert/strict';
import { fit, plain, readable, type Piece } from '../../locales/letter-fit.ts';

describe('lines that must find room', () => {
  const pieces: readonly Piece[] = [
    { rank: 1, owner: 1, lines: ['name 1'] },
    { rank: 9, owner: 1, lines: ['more 1'] },
    { rank: 2, owner: 2, lines: ['a name that is long'] },
    { rank: 8, owner: 2, lines: ['more 2'] },
    { rank: 3, lines: ['', 'end'] },
  ];

  it('all stay when there is room for them', () => {
    assert.equal(fit(pieces, 60).left, 0);
    assert.equal(fit(pieces, 60).lines.length, 6);
  });

  it('stay in their own order, and those of the largest rank go first', () => {
    const lines = ['name 1', 'a name that is long', 'more 2', '', 'end'];
    assert.deepEqual(fit(pieces, 39), { lines, left: 1 });
  });

  it('go with what they belong to', () => {
    assert.deepEqual(fit(pieces, 19), { lines: ['name 1', 'more 1', '', 'end'], left: 2 });
  });

  it('count those that say something as left out', () => {
    assert.deepEqual(fit(pieces, 0), { lines: [], left: 5 });
  });
});

describe('one line of plain text', () => {
  for (const [given, expected] of [
    ['a\r\nb', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u202Eb\u200Bc\u0000', 'abc'],
    ['  a  ', 'a'],
    ['憑證', '憑證'],
  ] as const) {
    it(`${JSON.stringify(given)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(plain(given), expected);
    });
  }

  it('is cut where it is too long, visibly and never through a character', () => {
    assert.equal(readable('abcdef', 6), 'abcdef');
    assert.equal(readable('abcdefg', 6), 'abcde…');
    assert.equal(readable('abcd𠀀fg', 6), 'abcd…');
  });
});
