import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unfoldLines } from '../../../services/settings/unfold-lines.ts';
import { leastMs } from '../../support/processor-time.ts';

const rows: readonly (readonly [when: string, text: string, lines: readonly string[]])[] = [
  ['slashes part settings', 'AllowFederatedUsers : True / EnablePartnerDiscovery : False', ['AllowFederatedUsers : True', 'EnablePartnerDiscovery : False']], // prettier-ignore
  ['Chinese commas part them', 'AllowFederatedUsers : True、EnablePartnerDiscovery : False', ['AllowFederatedUsers : True', 'EnablePartnerDiscovery : False']], // prettier-ignore
  ['words follow the last', 'AllowFederatedUsers : True / EnablePartnerDiscovery : False — why not contoso.com?', ['AllowFederatedUsers : True', 'EnablePartnerDiscovery : False', 'why not contoso.com?']], // prettier-ignore
  ['a listing has one in each line', 'AllowFederatedUsers : True\nComment             : Owner: Ken', ['AllowFederatedUsers : True', 'Comment             : Owner: Ken']], // prettier-ignore
  ['a mail that is quoted marks each line', '> Identity            : Global\n> AllowFederatedUsers : True', ['> Identity            : Global', '> AllowFederatedUsers : True']], // prettier-ignore
  ['a quoted line holds two', '> AllowFederatedUsers : True / EnablePartnerDiscovery : False', ['> AllowFederatedUsers : True', '> EnablePartnerDiscovery : False']], // prettier-ignore
  ['a value is called like a scope', 'Site:Taipei                          False\nSite:Taipei   False   False\nanna@fabrikam.com Site:Taipei\nService:EdgeServer:edge01.fabrikam.local  False', ['Site:Taipei                          False', 'Site:Taipei   False   False', 'anna@fabrikam.com Site:Taipei', 'Service:EdgeServer:edge01.fabrikam.local  False']], // prettier-ignore
  ['a sentence holds none', 'why not contoso.com?', ['why not contoso.com?']],
];

describe('settings in one line', () => {
  for (const [when, text, lines] of rows)
    it(`get lines of their own where ${when}`, () => {
      assert.deepEqual(unfoldLines(text).split('\n'), lines);
    });

  it('are parted in bounded time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => typeof unfoldLines(text) === 'string'),
    );
    const long = `${'Abcde : '.repeat(12_000)}\n${'A'.repeat(100_000)} :`;
    const ms = leastMs(() => unfoldLines(long));
    assert.ok(ms < 2_000, `${ms} ms`);
  });
});
