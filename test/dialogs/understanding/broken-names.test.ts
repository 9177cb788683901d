import assert from 'node:assert/strict';
import { findDomains } from '../../../dialogs/understanding/domains.ts';
import { brokenEndingOf, brokenNameIn } from '../../../dialogs/understanding/broken-names.ts';

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

describe('an ending that does not exist', () => {
  const meant: readonly (readonly [typed: string, meant: string | undefined])[] = [
    ['contoso.con', 'contoso.com'],
    ['contoso.cpm', 'contoso.com'],
    ['contoso.ocm', 'contoso.com'],
    ['mail.contoso.ogr', 'mail.contoso.org'],
    ['contoso.com.tww', 'contoso.com.tw'],
    ['contoso.com.wt', 'contoso.com.tw'],
    // These exist.
    ['contoso.com', undefined],
    ['contoso.co', undefined],
    ['contoso.cm', undefined],
    ['contoso.com.tw', undefined],
    ['contoso.example', undefined],
    // These are near nothing.
    ['contoso.lan', undefined],
    ['contoso.corp', undefined],
    ['contoso.com.xyz9', undefined],
  ];
  for (const [typed, domain] of meant)
    it(`of ${typed} was to be ${domain ?? 'nothing that is known'}`, () => {
      assert.equal(brokenEndingOf(typed)?.meant, domain);
    });

  for (const text of [
    "can't reach kate@contoso.con",
    'check contoso.con',
    '為什麼 tom@contoso.con 收不到訊息',
  ])
    it(`offers the name that was meant, and takes none: ${text}`, () => {
      const { domains, refusal } = findDomains(text);
      assert.deepEqual(domains, []);
      assert.equal(refusal?.why === 'misspelt' ? refusal.meant : undefined, 'contoso.com');
    });
});
