import assert from 'node:assert/strict';
import {
  effectivePolicyOf,
  levelOf,
  missingForPolicy,
  type Sites,
} from '../../../services/model/effective-policy.ts';
import type { AccessPolicy, FactValues } from '../../../services/model/facts.ts';

type Policies = FactValues['ourUserPolicy'];

const named = (identity: string): AccessPolicy => ({ identity });
const names = ['ken@fabrikam.com', 'ken myer'];
const listed = (identities: readonly string[], more: Partial<Policies> = {}): Policies => ({
  extent: 'whole',
  policies: identities.map(named),
  effective: [],
  ...more,
});

const twoSites: Sites = [
  { identity: 'Site:Taipei', pools: ['pool01.fabrikam.local'] },
  { identity: 'Kaohsiung', pools: ['pool02.fabrikam.local'] },
];

interface Row {
  readonly when: string;
  readonly own?: string | null;
  readonly policies: Policies;
  readonly pool?: string;
  readonly sites?: Sites;
  readonly counts: string | undefined;
}

const rows: readonly Row[] = [
  {
    when: 'an own policy stands before Global',
    own: 'Sales',
    policies: listed(['Global', 'Tag:Sales']),
    counts: 'Tag:Sales',
  },
  {
    when: 'an own policy stands before one of a site',
    own: 'Tag:Sales',
    policies: listed(['Global', 'Site:Taipei', 'Sales']),
    counts: 'Sales',
  },
  {
    when: 'Global counts where there is no other',
    own: null,
    policies: listed(['Global', 'Tag:Sales']),
    counts: 'Global',
  },
  {
    when: 'nobody knows the site of the person',
    own: null,
    policies: listed(['Global', 'Site:Taipei']),
    counts: undefined,
  },
  {
    when: 'the site of the pool has one',
    own: null,
    pool: 'Pool01.fabrikam.local',
    sites: twoSites,
    policies: listed(['Global', 'Site:Taipei']),
    counts: 'Site:Taipei',
  },
  {
    when: 'the site of the pool has none',
    own: null,
    pool: 'pool02.fabrikam.local',
    sites: twoSites,
    policies: listed(['Global', 'Site:Taipei']),
    counts: 'Global',
  },
  {
    when: 'an own policy stands before that of the known site',
    own: 'Sales',
    pool: 'pool01.fabrikam.local',
    sites: twoSites,
    policies: listed(['Global', 'Site:Taipei', 'Sales']),
    counts: 'Sales',
  },
  {
    when: 'the pool is of no site that was shown',
    own: null,
    pool: 'pool03.fabrikam.local',
    sites: twoSites,
    policies: listed(['Global', 'Site:Taipei']),
    counts: undefined,
  },
  {
    when: 'one of a site may not have been listed',
    own: null,
    policies: listed(['Global'], { extent: 'part' }),
    counts: undefined,
  },
  {
    when: 'the own policy was not listed',
    own: 'Sales',
    policies: listed(['Global']),
    counts: undefined,
  },
  {
    when: 'the policy of the person was not shown',
    policies: listed(['Global']),
    counts: undefined,
  },
  {
    when: 'a command said what counts',
    own: null,
    policies: listed(['Global', 'Site:Taipei'], {
      effective: [{ user: 'Ken@Fabrikam.com', policy: 'Site:Taipei' }],
    }),
    counts: 'Site:Taipei',
  },
];

describe('effectivePolicyOf', () => {
  for (const { when, own, policies, pool, sites, counts } of rows)
    it(`gives ${counts ?? 'nothing'}: ${when}`, () => {
      const found = effectivePolicyOf(
        { names, externalAccessPolicy: own, registrarPool: pool },
        policies,
        sites,
      );
      assert.equal(found?.policy.identity, counts);
      if (found !== undefined) assert.equal(found.level, levelOf(found.policy));
    });
});

describe('missingForPolicy', () => {
  const withSite = listed(['Global', 'Site:Taipei']);
  const open: readonly (readonly [missing: string, own: string | null | undefined, Policies])[] = [
    ['account', undefined, withSite],
    ['policy', 'Sales', withSite],
    ['policy', null, listed(['Global'], { extent: 'part' })],
    ['site', null, withSite],
  ];
  for (const [missing, own, policies] of open)
    it(`asks for the ${missing} of a person with ${String(own)} among ${policies.policies.length}`, () => {
      assert.equal(missingForPolicy({ names, externalAccessPolicy: own }, policies), missing);
    });
});
