import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { isSpoken } from '../../../services/settings/spoken.ts';
import { read } from './read.ts';

const folder = new URL('../../held-out/', import.meta.url);

/** What people write to the bot. */
const utterances = readdirSync(folder)
  .filter((name) => name.startsWith('utterances') && name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/** Below an empty line every line is read in every way that there is, also words alone. */
function assertReadAsEver(text: string): void {
  assert.deepEqual(read(text), read(`${text}\n\n`), JSON.stringify(text));
}

const printed = [
  '+ password',
  '  + Get-CsUser anna',
  '位於 contoso.com',
  'CategoryInfo ObjectNotFound',
  'FullyQualifiedErrorId ManagementObjectNotFound',
  'At line one',
  'nslookup contoso.com',
  'tnc contoso.com',
  'Get-CsUser',
  'AllowFederatedUsers : True',
  'Domain, ProxyFqdn',
  '   ',
];

describe('one line of words', () => {
  for (const line of printed)
    it(`is not what a shell prints or is told: ${line}`, () => {
      assert.equal(isSpoken(line), false);
    });

  it('is what most people write, and reading it in every way gives the same', () => {
    const lines = utterances.filter((one) => !one.includes('\n'));
    const spoken = lines.filter(isSpoken);
    assert.ok(spoken.length > 300, String(spoken.length));
    for (const text of spoken) assertReadAsEver(text);
  });

  it('gives the same for any words, too', () => {
    const word = fc.oneof(
      fc.constantFrom('True', 'Enabled', 'contoso.com', '10.0.0.1', '5061', 'Get', 'AllowedDomain'),
      fc.constantFrom('password', 'hunter2', '(none)', '------', '密碼', '允許', "isn't", '+', '-'),
      fc.constantFrom('2026年10月5日', '位於', 'At', 'line', 'nslookup', 'CategoryInfo', 'Server'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const text = fc
      .array(word, { maxLength: 8 })
      .map((words) => words.join(' ').replace(/[\r\n\u0085\u2028\u2029]/gu, ''));
    fc.assert(fc.property(text.filter(isSpoken), assertReadAsEver), { numRuns: 500 });
  });
});
