import assert from 'node:assert/strict';
import { brokenNameIn } from '../../../dialogs/understanding/broken-names.ts';

const slips: readonly (readonly [text: string, mistake: string, meant: string])[] = [
  ['contoso..com', 'two-dots', 'contoso.com'],
  ['check sip.contoso...com.tw please', 'two-dots', 'sip.contoso.com.tw'],
  ['contoso,com', 'comma', 'contoso.com'],
  ['傳不到contoso，com的人', 'comma', 'contoso.com'],
  ['contoso .com', 'blank', 'contoso.com'],
  ['reach contoso. com today', 'blank', 'contoso.com'],
  ['contoso dot com', 'dot-word', 'contoso.com'],
  ['contoso[.]com', 'dot-word', 'contoso.com'],
  ['檢查contoso點com', 'dot-word', 'contoso.com'],
  ['http//contoso.com', 'scheme', 'contoso.com'],
  ['htps:/www.contoso.com', 'scheme', 'contoso.com'],
  ['contoso.con', 'ending', 'contoso.com'],
  ['contoso.ogr', 'ending', 'contoso.org'],
];

const none: readonly string[] = [
  'contoso.com',
  'We moved to .NET and nothing works',
  'hmm..so it is',
  'yes, com is short for company',
  'Thanks. Come back later',
  'a, b, c',
  '版本 6.0..9319',
  '',
];

describe('a name with a slip of the hand', () => {
  for (const [text, mistake, meant] of slips)
    it(`is read in "${text}"`, () => {
      const found = brokenNameIn(text);
      assert.deepEqual([found?.mistake, found?.meant], [mistake, meant]);
    });

  for (const text of none)
    it(`is none in "${text}"`, () => {
      assert.equal(brokenNameIn(text), undefined);
    });
});
