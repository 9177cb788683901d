import assert from 'node:assert/strict';
import { healthyEdge, quietFacts, srvAnswer } from '../../support/healthy.ts';
import { healthyServers, judgeOwn } from './own-worlds.ts';

const noRecord = quietFacts('contoso.com', {
  federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
});
const test = (result: 'success' | 'failure', domain = 'contoso.com') => ({
  ...healthyServers,
  partnerTests: [{ domain, result }],
});

describe('a test of our Edge that went through to a partner', () => {
  it('stands against a record that is missing here, and both are told', () => {
    const { contradictions, directions } = judgeOwn({
      theirs: noRecord,
      settings: test('success'),
      platform: 'onprem',
    });
    assert.deepEqual(
      contradictions?.map(({ code, means }) => [code, means]),
      [['dns-srv-missing', 'passed']],
    );
    assert.notEqual(directions.outbound.status, 'blocked');
  });

  for (const [when, theirs, settings] of [
    ['it failed', noRecord, test('failure')],
    ['it was about somebody else', noRecord, test('success', 'litware.com')],
    ['the record is seen here, too', healthyEdge(), test('success')],
  ] as const)
    it(`contradicts nothing where ${when}`, () => {
      const { contradictions = [] } = judgeOwn({ theirs, settings, platform: 'onprem' });
      assert.deepEqual(
        contradictions.filter(({ means }) => means === 'passed'),
        [],
      );
    });
});
