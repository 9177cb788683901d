import assert from 'node:assert/strict';
import type { Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, known, withFacts } from '../../support/healthy.ts';
import { healthyServers, ownSide } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const text = 'NotAfter           : 10/01/2026 11:59:59 PM';

/** A listing of our Edge shows a certificate that ended, under this name. */
function judge(name: string): Report {
  const entry = {
    use: 'AccessEdgeExternal',
    subject: name,
    names: [name],
    thumbprint: '1A1B',
    notAfter: '2026-10-01T23:59:59.000Z',
  };
  const ourCertificates = known(
    { entries: [entry] },
    { kind: 'paste', line: 13, text: 'Thumbprint : 1A1B' },
    { kind: 'paste', line: 14, text },
  );
  const ours = { ...withFacts(healthyEdge('fabrikam.com'), healthyServers), ourCertificates };
  return conclude(worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com' }), ownSide);
}

describe('a certificate of ours that ended by a listing', () => {
  it('only risks while partners are shown a valid one of that name, and both are told', () => {
    const { directions, contradictions } = judge('sip.fabrikam.com');
    assert.deepEqual(
      [directions.outbound.status, directions.inbound.status],
      ['at-risk', 'at-risk'],
    );
    const [one] = contradictions ?? [];
    assert.deepEqual([one?.code, one?.means], ['cert-listed-expired', 'renewed']);
    assert.deepEqual(
      one?.says.map((said) => said.kind === 'paste' && said.text),
      [text],
    );
  });

  it('blocks where no valid one of that name was seen', () => {
    const { directions, contradictions } = judge('edge.fabrikam.com');
    assert.equal(directions.outbound.status, 'blocked');
    assert.equal(contradictions, undefined);
  });
});
