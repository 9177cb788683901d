import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxLabelBytes, maxNameBytes } from '../../../services/dns/limits.ts';
import { toAskableName } from '../../../services/dns/names.ts';

const longLabel = 'a'.repeat(maxLabelBytes);
const nameOf = (length: number) => `${`${longLabel}.`.repeat(3)}${'b'.repeat(length - 192)}`;

const asked: readonly (readonly [string, string])[] = [
  ['contoso.com', 'contoso.com'],
  ['Contoso.COM.', 'contoso.com'],
  ['_sipfederationtls._tcp.contoso.com', '_sipfederationtls._tcp.contoso.com'],
  ['xn--fiqs8s.example', 'xn--fiqs8s.example'],
  ['sip.contoso.test', 'sip.contoso.test'],
  [`${longLabel}.com`, `${longLabel}.com`],
  [nameOf(maxNameBytes - 2), nameOf(maxNameBytes - 2)],
];

const refused: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['the root', '.'],
  ['a single label', 'contoso'],
  ['a single label with a dot', 'contoso.'],
  ['an empty label', 'a..test'],
  ['an empty first label', '.contoso.test'],
  ['two final dots', 'contoso.com..'],
  ['a label of 64', `${longLabel}a.test`],
  ['a label of 256, which dns-packet would wrap', `${'a'.repeat(256)}.test`],
  ['254 characters', nameOf(maxNameBytes - 1)],
  ['a space', 'con toso.com'],
  ['a control character', 'a\u0000b.test'],
  ['a backslash', 'a\\.b.test'],
  ['a wildcard', '*.contoso.com'],
  ['not ASCII', 'contoso。com'],
  ['a capital beyond ASCII that folds to a letter', '\u212Aontoso.com'],
  ['localhost', 'localhost'],
  ['below localhost', 'a.localhost'],
  ['below local', 'edge.contoso.local'],
  ['below LOCAL', 'edge.contoso.LOCAL'],
  ['below onion', 'a.onion'],
  ['below invalid', 'a.invalid'],
  ['below internal', 'a.internal'],
  ['below alt', 'a.alt'],
  ['below home.arpa', 'a.home.arpa'],
  ['home.arpa itself', 'home.arpa'],
  ['an IPv4 address', '192.0.2.1'],
  ['a numeric last label', 'contoso.123'],
  ['a hexadecimal last label', 'contoso.0x7f'],
  ['the reverse name of a private address', '1.0.168.192.in-addr.arpa'],
  ['the reverse name of a 172 private address', '1.0.20.172.in-addr.arpa'],
];

describe('toAskableName', () => {
  for (const [text, name] of asked) {
    it(`lets through ${text.slice(0, 40)}`, () => assert.equal(toAskableName(text), name));
  }
  for (const [what, text] of refused) {
    it(`refuses ${what}`, () => assert.equal(toAskableName(text), undefined));
  }
  it('gives for any text a name that fits a message, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain()), (text) => {
        const name = toAskableName(text);
        assert.ok(name === undefined || /^[a-z0-9_.-]{3,253}$/u.test(name));
      }),
    );
  });
});
