import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../services/docs/front-matter.ts';

const value = (text: string, key: string) => readFrontMatter(text).values.get(key);

describe('front matter', () => {
  for (const [what, line, key, expected] of [
    ['a key that holds a colon', 'ms:assetid: 49103138-e1ab', 'ms:assetid', '49103138-e1ab'],
    [
      'a value that holds colons',
      'ms:mtpsurl: https://a.b/C(v=OCS.15)',
      'ms:mtpsurl',
      'https://a.b/C(v=OCS.15)',
    ],
    [
      'a quoted value',
      "title: 'Lync Server 2013: It''s here'",
      'title',
      "Lync Server 2013: It's here",
    ],
    ['an empty value', 'ms.reviewer: ', 'ms.reviewer', ''],
    ['a list', 'f1.keywords:\n- NOCSH\n- OTHER', 'f1.keywords', 'NOCSH,OTHER'],
    ['full-width signs', 'title: Lync Server 2013：設定', 'title', 'Lync Server 2013：設定'],
  ] as const) {
    it(`reads ${what}`, () => {
      assert.equal(value(`---\n${line}\n---\nText`, key), expected);
    });
  }

  it('is found behind a byte order mark and with line ends of Windows', () => {
    const read = readFrontMatter('\ufeff---\r\ntitle: A\r\n---\r\nText\r\n');
    assert.deepEqual([read.values.get('title'), read.body], ['A', 'Text\n']);
  });

  it('is broken when it does not end, and then names nothing', () => {
    const read = readFrontMatter('---\ntitle: A\nText');
    assert.deepEqual([read.isBroken, read.values.size], [true, 0]);
  });

  it('may be missing', () => {
    assert.deepEqual(readFrontMatter('# Title\n').isBroken, false);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        assert.equal(typeof readFrontMatter(`---\n${text}`).body, 'string');
      }),
    );
  });
});
