import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPerson } from '../../bot/person.ts';

const read: readonly (readonly [typed: string, address: string])[] = [
  ['anna@contoso.com', 'anna@contoso.com'],
  ['Anna.Lee@Contoso.COM', 'anna.lee@contoso.com'],
  ['sip:anna@contoso.com', 'anna@contoso.com'],
  ['SIP:anna@contoso.com;transport=tls', 'anna@contoso.com'],
  ['mailto:anna@contoso.com?subject=x', 'anna@contoso.com'],
  ['Anna Lee <anna@contoso.com>', 'anna@contoso.com'],
  ['"Lee, Anna" <sip:anna@contoso.com>', 'anna@contoso.com'],
  ['  anna@contoso.com.  ', 'anna@contoso.com'],
  ['ａｎｎａ＠ｃｏｎｔｏｓｏ．ｃｏｍ', 'anna@contoso.com'],
  ['anna\u200B@contoso.com', 'anna@contoso.com'],
  ["o'brien+im@contoso.com", "o'brien+im@contoso.com"],
  ['小明@例子.tw', '小明@xn--fsqu00a.tw'],
];

const refused: readonly string[] = [
  '',
  'anna',
  'contoso.com',
  '@contoso.com',
  'anna@',
  'anna@contoso',
  'anna@192.0.2.1',
  'anna@contoso.com bob@contoso.com',
  'anna@contoso.com, bob@fabrikam.com',
  'anna lee@contoso.com',
  'anna\n@contoso.com',
  'a"b@contoso.com',
  `${'a'.repeat(65)}@contoso.com`,
  `${'a'.repeat(2_000)}@contoso.com`,
];

describe('reading the address of a person', () => {
  for (const [typed, address] of read) {
    it(`takes ${JSON.stringify(typed)}`, () => {
      const person = readPerson(typed);
      assert.equal(person?.address, address);
      assert.equal(person.domain, address.slice(address.indexOf('@') + 1));
    });
  }

  for (const typed of refused) {
    it(`refuses ${JSON.stringify(typed.slice(0, 40))}`, () => {
      assert.equal(readPerson(typed), undefined);
    });
  }

  it('gives an address or nothing for any text', function () {
    this.timeout(10_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const person = readPerson(text);
        if (person !== undefined) assert.match(person.address, /^[^\s@]{1,64}@[a-z0-9.-]+$/u);
      }),
    );
  });
});
