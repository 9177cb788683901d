import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPasted } from '../../../bot/pasted.ts';
import { linesOfHtml } from '../../../services/settings/html-lines.ts';

const at = new Date('2026-11-20T01:00:00.000Z');
const read = (text: string) => readPasted(text, { at });
const valueOf = (text: string, name: 'ourAccessEdge' | 'ourAllowedDomains') => {
  const fact = read(text).facts[name];
  assert.ok(fact?.known);
  return fact.value;
};

const listed = {
  extent: 'whole',
  entries: [
    { domain: 'contoso.com', proxyFqdn: 'sip.contoso.com', comment: 'R&D "old" <Ken>' },
    { domain: 'a.example', proxyFqdn: null, comment: null },
  ],
};
const edge = { allowFederatedUsers: true, enablePartnerDiscovery: false };

const converted = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>HTML TABLE</title>
</head><body>
<table>
<colgroup><col/><col/><col/></colgroup>
<tr><th>Domain</th><th>ProxyFqdn</th><th>Comment</th></tr>
<tr><td>contoso.com</td><td>sip.contoso.com</td><td>R&amp;D &quot;old&quot; &lt;Ken&gt;</td></tr>
<tr><td>a.example</td><td></td><td></td></tr>
</table>
</body></html>`;

describe('a table of HTML', () => {
  it('reads what ConvertTo-Html writes like the table it was made of', () => {
    assert.deepEqual(valueOf(converted, 'ourAllowedDomains'), listed);
    const { skipped, problems, facts } = read(converted);
    assert.deepEqual([skipped, problems], [[], []]);
    const lines = facts.ourAllowedDomains?.evidence.map((one) => 'line' in one && one.line);
    assert.deepEqual(lines, [9, 10]);
  });

  const plain = `PS C:\\> Get-CsBlockedDomain\n\n\nPS C:\\> Get-CsAccessEdgeConfiguration\n\nIdentity               : Global\nAllowFederatedUsers    : True\nEnablePartnerDiscovery : False\n`;
  const places: readonly (readonly [where: string, text: string])[] = [
    ['below a document', `PS C:\\> Get-CsAllowedDomain | ConvertTo-Html\n${converted}\n${plain}`],
    ['above a document', `${plain}\nPS C:\\> Get-CsAllowedDomain | ConvertTo-Html\n${converted}`],
    ['below a table alone', `${converted.slice(converted.indexOf('<table>'), -14)}\n${plain}`],
    ['between two', `${converted}\n${plain}${converted}`],
  ];
  for (const [where, text] of places)
    it(`leaves the listings as they are that stand ${where}`, () => {
      const { facts, problems } = read(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(valueOf(text, 'ourAllowedDomains'), listed);
      const { allowFederatedUsers, enablePartnerDiscovery } = valueOf(
        text,
        'ourAccessEdge',
      ) as typeof edge;
      assert.deepEqual({ allowFederatedUsers, enablePartnerDiscovery }, edge);
      assert.ok(facts.ourBlockedDomains?.known);
      const [first] = facts.ourAccessEdge?.evidence ?? [];
      const line = text.split('\n').findIndex((one) => one.startsWith('AllowFederatedUsers'));
      assert.deepEqual(first !== undefined && 'line' in first && first.line, line + 1);
    });

  const lists: readonly (readonly [what: string, text: string])[] = [
    [
      'ConvertTo-Html -As List',
      '<table>\n<tr><td>Identity:</td><td>Global</td></tr>\n<tr><td>AllowFederatedUsers:</td><td>True</td></tr>\n<tr><td>EnablePartnerDiscovery:</td><td>False</td></tr>\n</table>',
    ],
    [
      'a mail of Outlook',
      '<html><body><p class=MsoNormal>Our settings:<o:p></o:p></p><table class=MsoTableGrid>\n<tr><th><p>Property</p></th><th><p>Value</p></th></tr><tr><td valign=top>\n<p class=MsoNormal>AllowFederatedUsers<o:p></o:p></p></td><td><p>True</p></td></tr><tr><td><p>EnablePartnerDiscovery</p></td><td><p>False&nbsp;</p></td></tr></table></body></html>',
    ],
    [
      'a table that lays out a page',
      '<table><tr><td><table><tr><td>Logo</td></tr></table></td><td><pre>AllowFederatedUsers    : True\r\nEnablePartnerDiscovery : False</pre></td></tr></table>',
    ],
    [
      'lines of a page',
      '<div>AllowFederatedUsers : True</div><div>EnablePartnerDiscovery : <b>False</b></div>',
    ],
    [
      'a table behind a sentence',
      '這是我們的設定：\n<table border="1"><tr><td>AllowFederatedUsers</td><td>True</td></tr><tr><td>EnablePartnerDiscovery</td><td>False</td></tr></table>\n再麻煩看一下',
    ],
  ];
  for (const [what, text] of lists)
    it(`reads a list in ${what}`, () => {
      assert.deepEqual(valueOf(text, 'ourAccessEdge'), edge);
    });

  it('reads nothing of scripts, styles and comments', () => {
    const hidden = '<table><tr><td>AllowFederatedUsers</td><td>False</td></tr></table>';
    for (const text of [
      `<html><script>var a = '${hidden}'</script><style>${hidden}</style><!-- ${hidden} --></html>`,
      `<html><select><option>AllowFederatedUsers : False</option></select></html>`,
    ])
      assert.deepEqual(read(text).facts, {});
  });

  it('reads rows of one column', () => {
    const text =
      '<table><tr><th>ProxyFqdn</th></tr><tr><td>sip.contoso.com</td></tr><tr><td>b.example</td></tr></table>';
    assert.equal(
      linesOfHtml(text)?.text,
      'ProxyFqdn : sip.contoso.com\n\nProxyFqdn : b.example\n\n',
    );
  });

  it('leaves text alone that is none', () => {
    for (const text of [
      'Identity : <Global>',
      'From: <sip:ken@fabrikam.com>',
      '<Objs Version="1.1.0.1"><Obj RefId="0"><table></table></td></Obj></Objs>',
      'a <table> of allowed domains',
    ])
      assert.equal(linesOfHtml(text), undefined);
  });

  it('gives lines for any markup, each with a line it came from', () => {
    const pieces = fc.constantFrom(
      ...['<table>', '</table>', '<tr>', '<td>', '</td>', '<th>', '<pre>', '</pre>', '<p>'],
      ...['<!--', '-->', '<script>', '<', '>', '&lt;', '&#x0;', '\n', 'Domain', 'a.example', ' '],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = `<html>${parts.join('')}`;
        const lines = linesOfHtml(source);
        assert.ok(lines !== undefined);
        assert.equal(lines.text.split('\n').length, Math.max(1, lines.origins.length));
        assert.ok(lines.origins.every((one) => one >= 1 && one <= source.split('\n').length));
      }),
    );
  });
});
