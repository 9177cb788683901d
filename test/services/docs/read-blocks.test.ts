import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../services/docs/read-blocks.ts';
import { leastMs } from '../../support/processor-time.ts';

const told = (body: string) => readBlocks(body).map(({ kind, text }) => `${kind}: ${text}`);

describe('the blocks of a document', () => {
  it('are headings, paragraphs and numbered steps', () => {
    assert.deepEqual(told('# Title\n\nOne\ntwo\n\n1.  First\n\n    more\n2.  Second\n'), [
      'heading: Title',
      'text: One two',
      'item: 1. First',
      'text: more',
      'item: 2. Second',
    ]);
  });

  it('lose the tags that only wrap, and keep names in angle brackets', () => {
    const body =
      '<div class="topic"><span>\u00a0</span>\n\nAsk <external domain name> first.\n\n</div></div>';
    assert.deepEqual(told(body), ['text: Ask <external domain name> first.']);
  });

  it('name the columns of a table, also where a cell holds paragraphs, lists and notes', () => {
    const body = `<table><thead><tr><th>Name</th><th>Port</th></tr></thead><tbody>
<tr><td><p>sip</p></td><td><p>443</p><ul><li><p>TCP</p></li><li><p>TLS</p></li></ul><div>

> [!IMPORTANT]
> Open it.

</div></td></tr></tbody></table>`;
    assert.deepEqual(told(body), ['row: sip | Port: 443 • TCP • TLS Open it.']);
  });

  it('read a table whose tags are not closed, and one of Markdown', () => {
    assert.deepEqual(told('<TABLE><TR><TH>A<TH>B<TR><TD>1<TD>2</TABLE>'), ['row: 1 | B: 2']);
    assert.deepEqual(told('| A | B |\n|---|:-:|\n| 1 | 2 \\| 3 |\n'), ['row: 1 | B: 2 | 3']);
  });

  it('take a note with SGML lists as notes and items', () => {
    const body = '> [!Note]  \n> Two things:<UL>\n> <LI>One\n> <LI>Two</UL>\n\nOn.';
    assert.deepEqual(told(body), ['note: Two things:', 'item: • One', 'item: • Two', 'text: On.']);
  });

  it('keep code as it is, fenced and indented', () => {
    const body =
      'Run:\n\n   ```powershell\n    Get-CsUser \\* | ft\n   ```\n\n    nslookup _sip._tls.contoso.com\n';
    assert.deepEqual(told(body), [
      'text: Run:',
      'code: Get-CsUser \\* | ft',
      'code: nslookup _sip._tls.contoso.com',
    ]);
  });

  it('hold nothing of scripts, styles and comments', () => {
    const body =
      'A<script>alert(1)</script>\n\n<style>p{}</style><!-- hidden -->B\n\n<script>never ends';
    assert.deepEqual(told(body), ['text: A', 'text: B']);
  });

  it('come from hostile input in bounded time', () => {
    const inputs = [
      'x'.repeat(1_000_000),
      '<div>'.repeat(10_000),
      '<table><tr><td>'.repeat(10_000),
      '<'.repeat(1_000_000),
      '> '.repeat(200_000),
      '|'.repeat(500_000),
      '[!'.repeat(200_000),
      '<a '.repeat(200_000),
      '- '.repeat(200_000),
      '`'.repeat(500_000),
      '<script>'.repeat(50_000),
    ];
    for (const input of inputs) {
      const ms = leastMs(() => readBlocks(input), 1);
      assert.ok(ms < 3_000, `${input.slice(0, 10)}: ${ms} ms`);
    }
  });

  it('come from any text', () => {
    const piece = fc.constantFrom(
      '<td>',
      '</tr>',
      '<table>',
      '\n',
      '> ',
      '```',
      '|',
      '# ',
      '<li>',
      'a',
      '\\',
      '<p>',
      '1. ',
      '    ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { text } of readBlocks(pieces.join(''))) assert.notEqual(text, '');
      }),
    );
  });
});
