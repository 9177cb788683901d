import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { read } from './read.ts';

const folder = new URL('../../held-out/', import.meta.url);

/** What people write to the bot. */
const utterances = readdirSync(folder)
  .filter((name) => name.startsWith('utterances') && name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** Below an empty line every line is read in every way that there is. */
function assertReadAsEver(text: string): void {
  assert.deepEqual(read(text), read(`${text}\n\n`), JSON.stringify(text));
}

describe('reading one line of words', () => {
  it('gives what reading it in every way gives, for what people write', () => {
    assert.ok(utterances.length > 500);
    for (const text of utterances.filter((one) => !one.includes('\n'))) assertReadAsEver(text);
  });

  it('gives it for any words, too', () => {
    const word = fc.oneof(
      fc.constantFrom('True', 'Enabled', 'contoso.com', '10.0.0.1', '5061', 'Get', 'AllowedDomain'),
      fc.constantFrom(
        'password',
        'hunter2',
        '(none)',
        '------',
        '密碼',
        '允許',
        "isn't",
        '2026年10月5日',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        assertReadAsEver(words.join(' ').replace(/[\r\n\u0085\u2028\u2029]/gu, ''));
      }),
      { numRuns: 500 },
    );
  });
});
