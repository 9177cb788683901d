import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PartyFacts } from '../../../services/model/facts.ts';
import type { Finding, Party } from '../../../services/model/finding.ts';
import type { SavedFacts } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, unknown, withFacts } from '../../support/healthy.ts';
import {
  closedEdge,
  healthyHybrid,
  healthyServers,
  healthyTenantSettings,
  ownSide,
  ownWorld,
  serverUser,
  tenantUser,
  whole,
} from './own-worlds.ts';
import { partners } from './worlds.ts';

const listed = {
  ...healthyServers,
  ourAccessEdge: closedEdge,
  ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: null }),
};
const seen = healthyEdge('fabrikam.com');
const inCloud = { ...healthyHybrid, tenantUser: tenantUser() };
const onServers = { ...healthyHybrid, ourUser: serverUser() };

// Complete and healthy, one for each type. An entry that names an Edge is left out: it makes faults of the record harmless, and
// without it they count, as the catalog wants.
const complete: readonly SavedFacts[] = [
  ownWorld({ theirs: partners.edge, settings: healthyServers, platform: 'onprem' }),
  ownWorld({ theirs: partners.edge, settings: listed, platform: 'onprem' }),
  ownWorld({ theirs: partners.worldwide, settings: healthyServers, platform: 'onprem' }),
  ownWorld({ theirs: partners.worldwide, settings: healthyTenantSettings, platform: 'teams' }),
  ownWorld({ theirs: partners.edge, settings: healthyTenantSettings, platform: 'teams' }),
  ownWorld({ theirs: partners.worldwide, settings: inCloud, platform: 'hybrid', seen }),
  ownWorld({ theirs: partners.edge, settings: onServers, platform: 'hybrid', seen }),
  ownWorld({ theirs: partners.edge, settings: healthyServers, person: 'alice@fabrikam.com' }),
];
const names = Object.keys(partners.edge) as (keyof PartyFacts)[];

// Between tenants nothing of records and paths is judged; what shows that they are tenants must stay.
const always = new Set<keyof PartyFacts>(['federationSrv', 'clientRecords', 'wildcardProbe']);
const hidden = fc.record({
  theirs: fc.subarray(names.filter((name) => !always.has(name))),
  ours: fc.subarray(names.filter((name) => !always.has(name))),
});

function hide(
  saved: SavedFacts,
  gone: Readonly<Record<Party, readonly (keyof PartyFacts)[]>>,
): SavedFacts {
  const without = (party: Party) => {
    const facts = saved.facts[party];
    const known = gone[party].filter((name) => facts[name].known);
    return withFacts(facts, Object.fromEntries(known.map((name) => [name, unknown('not-pasted')])));
  };
  return { ...saved, facts: { ...saved.facts, theirs: without('theirs'), ours: without('ours') } };
}

const keyOf = ({ code, about }: Pick<Finding, 'code' | 'about'>) => `${code} ${about}`;

describe('settings that nobody showed', () => {
  it('start from sets of facts that work in every direction', () => {
    for (const saved of complete.slice(0, -1)) {
      const { outbound, inbound } = conclude(saved, ownSide).directions;
      assert.deepEqual([outbound.status, inbound.status], ['works', 'works']);
    }
  });

  // The sign of a healthy Edge is a finding too, and is left out between tenants only while both are known to be some.
  it('never make a finding that harms, and never block', () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), hidden, (saved, gone) => {
        const before = new Set(conclude(saved, ownSide).findings.map(keyOf));
        const after = conclude(hide(saved, gone), ownSide);
        assert.deepEqual(
          after.findings
            .filter(({ severity }) => severity !== 'notes')
            .map(keyOf)
            .filter((key) => !before.has(key)),
          [],
        );
        assert.notEqual(after.directions.outbound.status, 'blocked');
        assert.notEqual(after.directions.inbound.status, 'blocked');
      }),
      { numRuns: 400 },
    );
  }).timeout(20_000);

  it('never rule out what was not ruled out with them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), hidden, (saved, gone) => {
        const before = new Set(conclude(saved, ownSide).ruledOut.map(keyOf));
        const after = conclude(hide(saved, gone), ownSide);
        assert.deepEqual(
          after.ruledOut.map(keyOf).filter((key) => !before.has(key)),
          [],
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('leave a direction open when a deciding one is hidden', () => {
    const [saved] = complete;
    assert.ok(saved);
    for (const name of [
      'ourAccessEdge',
      'ourAllowedDomains',
      'ourBlockedDomains',
      'ourUserPolicy',
    ] as const) {
      const { directions } = conclude(hide(saved, { theirs: [], ours: [name] }), ownSide);
      assert.equal(directions.outbound.status, 'cannot-tell', name);
      assert.equal(directions.inbound.status, 'cannot-tell', name);
    }
  });
});
