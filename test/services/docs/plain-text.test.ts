import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../services/docs/plain-text.ts';
import { leastMs } from '../../support/processor-time.ts';

const rows: readonly (readonly [markup: string, text: string])[] = [
  ['\\_sipfederationtls.\\_tcp.\\<domain\\>', '_sipfederationtls._tcp.<domain>'],
  ['_sip._tls.contoso.com', '_sip._tls.contoso.com'],
  ['Type **\\_tcp**, then *\\<your domain\\>*.', 'Type _tcp, then <your domain>.'],
  ['names like *.contoso.com and *.fabrikam.com', 'names like *.contoso.com and *.fabrikam.com'],
  ['_**Topic Last Modified:** 2012-10-19_', 'Topic Last Modified: 2012-10-19_'],
  [
    'see [the list](list.md) and [a page](https://a.b/C(v=OCS.15).aspx).',
    'see the list and a page.',
  ],
  ['[[deploy it](x.md) ]', '[deploy it ]'],
  ['![picture](images/A.1(OCS.15).jpg "t") below', 'below'],
  ['click **\\[New\\]** now', 'click [New] now'],
  ['5 &lt; 6 &amp; &quot;x&quot;&nbsp;y &#95;a &#x5f;b', '5 < 6 & "x" y _a _b'],
  ['run `Get-CsUser \\*` here', 'run Get-CsUser \\* here'],
  ['按一下 **[新增]** 。', '按一下 [新增]。'],
  ['a\u00a0b\u00a0 c', 'a b c'],
  ['2 * 3', '2 * 3'],
];

describe('the words of a paragraph', () => {
  for (const [markup, text] of rows) {
    it(`of ${markup} are ${text}`, () => {
      assert.equal(plainText(markup), text);
    });
  }

  it('are taken from any text in bounded time', () => {
    for (const sign of ['[', '(', '`', '*', '![', '\\', '&', '_**', '[a](']) {
      const ms = leastMs(() => plainText(sign.repeat(200_000)), 1);
      assert.ok(ms < 2_000, `${sign}: ${ms} ms`);
    }
    fc.assert(fc.property(fc.string(), (text) => plainText(text).length <= text.length + 1));
  });
});
