import assert from 'node:assert/strict';
import { effectivePolicyOf, levelOf } from '../../../services/model/effective-policy.ts';
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

interface Row {
  readonly when: string;
  readonly own?: string | null;
  readonly policies: Policies;
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
  for (const { when, own, policies, counts } of rows)
    it(`gives ${counts ?? 'nothing'}: ${when}`, () => {
      const found = effectivePolicyOf({ names, externalAccessPolicy: own }, policies);
      assert.equal(found?.policy.identity, counts);
      if (found !== undefined) assert.equal(found.level, levelOf(found.policy));
    });
});
