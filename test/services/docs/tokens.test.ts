import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../services/docs/fold.ts';
import { stem } from '../../../services/docs/stem.ts';
import { questionTokens, tokensOf } from '../../../services/docs/tokens.ts';

describe('what a text is searched by', () => {
  for (const [text, holds] of [
    [
      '_sipfederationtls._tcp.contoso.com',
      ['_sipfederationtls._tcp.contoso.com', '_sipfederationtls._tcp', 'contoso'],
    ],
    ['Set-CsAccessEdgeConfiguration', ['set-csaccessedgeconfiguration', 'access', 'configur']],
    ['HostedMigrationOverrideUrl', ['hostedmigrationoverrideurl', 'migr']],
    ['50,000-59,999', ['50000', '59999']],
    ['A/V', ['av']],
    ['同盟憑證', ['同盟', '盟憑', '憑證']],
    ['Edge憑證', ['edg', '憑證']],
    ['ＴＣＰ　５０６１', ['tcp', '5061']],
  ] as const) {
    it(`of ${text} holds ${holds.join(', ')}`, () => {
      const tokens = tokensOf(text);
      assert.deepEqual(
        holds.filter((one) => !tokens.includes(one)),
        [],
      );
    });
  }

  it('is the same for the forms of a word', () => {
    const forms = ['configure', 'configured', 'configures', 'configuring', 'configuration'];
    assert.deepEqual([...new Set(forms.map(stem))], ['configur']);
  });

  it('of a form of a word that says nothing is nothing, but a user is not us', () => {
    assert.deepEqual(tokensOf('keeping working users'), tokensOf('users'));
    assert.equal(tokensOf('users').length, 1);
  });

  it('of a question leaves out the words that only ask', () => {
    assert.deepEqual(questionTokens('請問什麼是同盟？'), questionTokens('同盟'));
    assert.deepEqual(
      questionTokens('What is the federation, please?'),
      questionTokens('federation'),
    );
  });

  for (const [written, meant] of [
    ['憑証', '憑證'],
    ['拓樸', '拓撲'],
    ['联盟', '同盟'],
    ['服务器证书', '伺服器憑證'],
    ['臺北', '台北'],
  ] as const) {
    it(`takes ${written} for ${meant}`, () => {
      assert.equal(fold(written), meant);
    });
  }

  it('is the same of plain letters, whatever other letters stand beside them', () => {
    const signs = [
      ...Array.from("aZ09_.-'/+&@:*<> ,\n"),
      'ing',
      'Cs',
      '_sip._tcp',
      'A/V',
      '50,000',
    ];
    const text = fc
      .array(fc.constantFrom(...signs), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        assert.deepEqual(tokensOf(`${plain} 盟`), [...tokensOf(plain), '盟']);
      }),
    );
  });
});
