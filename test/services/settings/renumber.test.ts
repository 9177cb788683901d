import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/pasted.ts';

const at = new Date('2026-11-20T12:00:00Z');

describe('the number of a line', () => {
  const rows: readonly (readonly [when: string, text: string, line: number])[] = [
    ['nothing was unfolded', 'AllowFederatedUsers : True\nEnablePartnerDiscovery : False', 2],
    ['settings stood in one line', 'our Edge says\nAllowFederatedUsers : True / EnablePartnerDiscovery : False', 2], // prettier-ignore
    ['they stood in one line above it', 'AllowFederatedUsers : True / RoutingMethod : UseDnsSrvRouting\nIdentity : Global\nEnablePartnerDiscovery : False', 3], // prettier-ignore
    ['line breaks of an old kind stood above', 'AllowFederatedUsers : True / RoutingMethod : UseDnsSrvRouting\rIdentity : Global\nEnablePartnerDiscovery : False', 3], // prettier-ignore
  ];
  for (const [when, text, line] of rows)
    it(`is that of the paste where ${when}`, () => {
      const { ourAccessEdge } = readPasted(text, { at, our: 'fabrikam.com' }).facts;
      const shown = ourAccessEdge?.evidence.find(
        (one) => one.kind === 'paste' && one.text.includes('EnablePartnerDiscovery'),
      );
      assert.equal(shown?.kind === 'paste' && shown.line, line);
    });

  it('is that of the paste for what was not understood, too', () => {
    const text = 'AllowFederatedUsers : True / EnablePartnerDiscovery : False\nwhat is this';
    assert.deepEqual(readPasted(text, { at, our: 'fabrikam.com' }).skipped, [
      { line: 2, text: 'what is this' },
    ]);
  });
});
