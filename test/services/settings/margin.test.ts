import assert from 'node:assert/strict';
import { withoutMargin } from '../../../services/settings/margin.ts';

const rows: readonly (readonly [
  when: string,
  lines: readonly string[],
  bare: readonly string[],
])[] = [
  ['all lines are quoted', ['> a', '>', '> b'], ['a', '', 'b']],
  ['they are quoted twice', ['>> a', '>>', '>> b'], ['a', '', 'b']],
  ['they are quoted to several depths', ['> 您好，', '>> a', '>> > b', '> > c', '> 謝謝'], ['您好，', 'a', 'b', 'c', '謝謝']], // prettier-ignore
  ['their marks are wide', ['＞ a', '＞ b'], ['a', 'b']],
  ['a long answer stands above', ['Dear all,', 'see below.', 'Ken', 'Fabrikam IT', 'Tel 1', 'Tel 2', '', '> a', '>> b', '>', '> c'], ['Dear all,', 'see below.', 'Ken', 'Fabrikam IT', 'Tel 1', 'Tel 2', '', 'a', 'b', '', 'c']], // prettier-ignore
  ['a log wrote its time', ['12:00:01 a', '12:00:02 b'], ['a', 'b']],
];
const kept: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['a command that goes on', ['PS C:\\> Get-CsSite |', '>> where {', '>> $_.x', '>> } |', '>> fl', '', 'a : 1', 'b : 1', 'c : 1', 'd : 1', 'e : 1']], // prettier-ignore
  ['what is typed at nslookup', ['> set type=srv', '> set debug', '> server 1.1.1.1', '> _sip._tls.contoso.com', 'Server: x', 'Address: 1', '', 'a', 'b', 'c', 'd']], // prettier-ignore
  ['a few', ['a', '> b', 'c', 'd']],
];

describe('what stands in front of the lines of a paste', () => {
  for (const [when, lines, bare] of rows)
    it(`is taken away where ${when}`, () => {
      assert.deepEqual(withoutMargin(lines), bare);
    });
  for (const [what, lines] of kept)
    it(`stays where it is ${what}`, () => {
      assert.deepEqual(withoutMargin(lines), lines);
    });
});
