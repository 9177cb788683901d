import assert from 'node:assert/strict';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { wrap } from '../../locales/wrap.ts';
import { leastMs } from '../support/processor-time.ts';

interface Row {
  readonly when: string;
  readonly text: string;
  readonly width: number;
  readonly lines: readonly string[];
}

const rows: readonly Row[] = [
  { when: 'nothing', text: '', width: 10, lines: [] },
  { when: 'only spaces', text: '   ', width: 10, lines: [] },
  { when: 'a text that fits', text: 'one two', width: 7, lines: ['one two'] },
  { when: 'words', text: 'one two three', width: 8, lines: ['one two', 'three'] },
  { when: 'a gap of two', text: 'one  [two]', width: 10, lines: ['one  [two]'] },
  {
    when: 'a gap of two at the end of a line',
    text: 'one  [two]',
    width: 8,
    lines: ['one', '[two]'],
  },
  { when: 'Han characters, two columns each', text: '同盟記錄', width: 5, lines: ['同盟', '記錄'] },
  {
    when: 'a word among Han characters',
    text: '到 sip.contoso.com 去',
    width: 16,
    lines: ['到', 'sip.contoso.com', '去'],
  },
  {
    when: 'a character beyond the first plane',
    text: '𠮷野家𠮷野家',
    width: 6,
    lines: ['𠮷野家', '𠮷野家'],
  },
  // Closing punctuation stays with what it closes.
  { when: 'a full stop', text: '記錄。', width: 4, lines: ['記', '錄。'] },
  { when: 'two marks in a row', text: '「未知」。', width: 8, lines: ['「未', '知」。'] },
  { when: 'a mark behind a word', text: '看 DNS。', width: 6, lines: ['看', 'DNS。'] },
  { when: 'a comma and a word', text: '用 DNS，TLS', width: 7, lines: ['用', 'DNS，', 'TLS'] },
  { when: 'a root target', text: '0 0 0 .', width: 6, lines: ['0 0', '0 .'] },
  // Opening brackets stay with what they open.
  { when: 'a quotation mark', text: '裝到「中繼」', width: 6, lines: ['裝到', '「中', '繼」'] },
  { when: 'a quoted word', text: '的「Lync」', width: 8, lines: ['的', '「Lync」'] },
  { when: 'a round bracket', text: 'sip. (來自', width: 7, lines: ['sip.', '(來自'] },
  { when: 'a word behind a bracket', text: '位址 (A) 好', width: 7, lines: ['位址', '(A) 好'] },
  { when: 'brackets within brackets', text: '有 (「未」)', width: 8, lines: ['有', '(「未」)'] },
  // Longer than a line.
  { when: 'a long word', text: 'abcdefgh', width: 3, lines: ['abc', 'def', 'gh'] },
  { when: 'a long word behind another', text: 'ab cdefgh', width: 4, lines: ['ab', 'cdef', 'gh'] },
  { when: 'a long word and its full stop', text: 'abcd。', width: 4, lines: ['abc', 'd。'] },
  { when: 'a long word and two marks', text: 'abcd」。', width: 5, lines: ['abc', 'd」。'] },
  {
    when: 'nothing but closing marks',
    text: '，，，，，',
    width: 4,
    lines: ['，，', '，，', '，'],
  },
  { when: 'a character wider than the line', text: '同盟', width: 1, lines: ['同', '盟'] },
];

const marks = Array.from('，。、；：？」）)');
const brackets = Array.from('「（(');
const piece = fc.constantFrom(
  '同',
  '盟',
  '記',
  '錄',
  ...marks,
  ...brackets,
  ' ',
  'sip',
  'DNS',
  '5061',
  '.',
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** Han characters and words, each with at most one bracket before it and two marks behind it. */
const han = fc.tuple(
  fc.constantFrom('', '', '「'),
  fc.constantFrom('同', '盟', '記錄'),
  fc.constantFrom('', '', '，', '」。'),
);
const word = fc.tuple(
  fc.constantFrom(' ', ' (', ' 「'),
  fc.constantFrom('sip', '5061'),
  fc.constantFrom(' ', ') ', '」。', '，'),
);
const proper = fc
  .array(fc.oneof(han, word), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('the lines of a paragraph', () => {
  for (const { when, text, width, lines } of rows) {
    it(`${when}: "${text}" in ${width} columns`, () => {
      assert.deepEqual(wrap(text, width), lines);
    });
  }

  it('are found in a moment, whatever a stranger writes', () => {
    for (const unit of ['，', '（', ')', '字', 'a，']) {
      const ms = leastMs(() => wrap(unit.repeat(1_000), 80));
      assert.ok(ms < 500, `${unit}: ${ms} ms`);
    }
  });

  it('are never too wide, never empty, and lose nothing but spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) assert.ok(stringWidth(line) <= width && line !== '', line);
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });

  it('never begin with closing punctuation, and never end with an opening bracket', () => {
    fc.assert(
      fc.property(proper, fc.integer({ min: 12, max: 40 }), (text, width) => {
        for (const line of wrap(text, width)) {
          assert.ok(!marks.some((mark) => line.startsWith(mark)), line);
          assert.ok(!brackets.some((bracket) => line.endsWith(bracket)), line);
        }
      }),
    );
  });
});
