import assert from 'node:assert/strict';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { healthyEdge } from '../../support/healthy.ts';
import { judgeOwn, openTenant, ownWorld, tenantUser } from './own-worlds.ts';

const closed = { tenantFederation: { ...openTenant, allowFederatedUsers: false } };
const both = { theirs: healthyEdge(), seen: healthyEdge('fabrikam.com') };

describe('settings of a tenant while our record leads to our own Edge', () => {
  for (const [what, settings] of [
    ['its switch', closed],
    ['one account', { tenantUser: tenantUser() }],
  ] as const)
    it(`shows ${what} and blames no record of ours`, () => {
      const { findings } = judgeOwn({ settings, ...both });
      const codes = findings.map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => /^(?:cli|dns|hyb)-/u.test(code)),
        [],
      );
    });

  it('asks what we run, and nothing else of us, since people may live on servers', () => {
    const report = judgeOwn({ settings: closed, ...both });
    assert.equal(report.directions.outbound.status, 'cannot-tell');
    const asked = report.unchecked.filter(({ check }) => check.startsWith('our-'));
    assert.deepEqual(
      asked.map(({ check }) => check),
      ['our-platform'],
    );
    const question = nextQuestion(ownWorld({ settings: closed, ...both }), { rules: 'test' });
    assert.equal(question?.fact, 'platform');
  });

  it('judges by the tenant once somebody said that we use Teams', () => {
    const report = judgeOwn({ settings: closed, ...both, platform: 'teams' });
    assert.equal(report.directions.outbound.status, 'blocked');
  });

  it('judges a person whose account shows that it lives in the cloud', () => {
    const settings = { tenantUser: tenantUser({ enabled: false }) };
    const report = judgeOwn({ settings, ...both });
    assert.equal(report.directions.outbound.status, 'blocked');
  });
});
