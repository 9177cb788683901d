import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../../services/model/clean-text.ts';

const rows: readonly (readonly [when: string, given: string | Uint8Array, expected: string])[] = [
  ['plain text', 'HTTP/1.1 400 Bad Request', 'HTTP/1.1 400 Bad Request'],
  ['Chinese text', '聯邦 憑證', '聯邦 憑證'],
  ['line breaks and tabs', ' a\r\n\tb\u2028c ', 'a b c'],
  ['controls', 'a\u0000b\u001b[31mc\u007f\u0085d', 'ab[31mcd'],
  ['bidi overrides and isolates', 'a\u202eb\u2066c\u2069\u200ed\u061c', 'abcd'],
  ['zero-width characters', 'con\u200btoso\u200d.\u2060com\ufeff', 'contoso.com'],
  ['soft hyphens and fillers', 'a\u00adb\u3164c\u115fd', 'abcd'],
  ['tags and variation selectors', 'a\u{e0041}b\ufe0fc', 'abc'],
  ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
  ['private use', 'a\ue000b', 'ab'],
  ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
  ['a cut in the middle of a pair', 'x'.repeat(39) + '😀', 'x'.repeat(39)],
  ['a cut behind a space', 'x'.repeat(39) + ' y', 'x'.repeat(39)],
];
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe('cleanText', () => {
  for (const [when, given, expected] of rows) {
    it(`cleans ${when}`, () => assert.equal(cleanText(given, 40), expected));
  }

  it('gives clean text of bounded length for any text, and leaves clean text alone', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const property = fc.property(anyText, fc.nat(60), (text, maxLength) => {
      const clean = cleanText(text, maxLength);
      assert.ok(clean.length <= maxLength);
      assert.ok(!forbidden.test(clean));
      assert.equal(cleanText(clean, maxLength), clean);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('gives clean text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.ok(!forbidden.test(cleanText(bytes, 64)));
      }),
    );
  });

  it('looks at no more of a long text than it can show', () => {
    assert.equal(cleanText('\u200b'.repeat(10_000) + 'a', 10), '');
  });
});
