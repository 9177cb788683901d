import assert from 'node:assert/strict';
import type { FactValues } from '../../../services/model/facts.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { openTenant, ownSide, ownWorld, judgeOwn, tenantUser } from './own-worlds.ts';
import { partners } from './worlds.ts';

type Tenant = FactValues['tenantFederation'];
type Policy = FactValues['tenantUserPolicy']['policies'][number];

const withoutSwitch: Tenant = { ...openTenant, customizeFederation: undefined };
const blocking: Tenant = { ...withoutSwitch, blockedDomains: ['contoso.com'] };
const counting: Tenant = { ...openTenant, customizeFederation: true };
const their = 'contoso.com';
const bare = 'Get-CsTenantFederationConfiguration';
const ofSwitch = `${bare} | Format-List CustomizeFederation`;
const ofList =
  "Get-CsExternalAccessPolicy -Identity 'Tag:Sales' | Format-List Identity,CommunicationWithExternalOrgs,AllowedExternalDomains,BlockedExternalDomains";

function worldWith(tenant: Tenant | undefined, rule: Partial<Policy>) {
  return {
    theirs: partners.worldwide,
    platform: 'teams' as const,
    settings: {
      tenantFederation: tenant ?? { known: false as const, why: 'not-pasted' as const },
      tenantUser: tenantUser({ externalAccessPolicy: 'Sales' }),
      tenantUserPolicy: {
        policies: [{ identity: 'Tag:Sales', enableFederationAccess: true, ...rule }],
        effective: [],
      },
    },
  };
}

const block = { communicationWithExternalOrgs: 'BlockAllExternalDomains' };
const allow = { communicationWithExternalOrgs: 'AllowAllExternalDomains' };
const only = { communicationWithExternalOrgs: 'AllowSpecificExternalDomains' };
const except = { communicationWithExternalOrgs: 'BlockSpecificExternalDomains' };

describe('a rule of a person that hangs on what nobody showed', () => {
  // What is shown of the tenant, the rule, the way to them, the command that is asked for, and what the rule would do.
  type Row = readonly [string, Tenant | undefined, Partial<Policy>, string, string?, string?];
  const rows: readonly Row[] = [
    ['all are shut out, and lists let them through', withoutSwitch, block, 'cannot-tell', ofSwitch, 'blocked'], // prettier-ignore
    ['the tenant was not shown at all', undefined, block, 'cannot-tell', bare, 'blocked'],
    ['the switch of the tenant alone was shown', { allowFederatedUsers: true }, block, 'cannot-tell', `${bare} | Format-List`, 'blocked'], // prettier-ignore
    ['some are let in, and they are not', withoutSwitch, { ...only, allowedExternalDomains: ['example.com'] }, 'cannot-tell', ofSwitch, 'blocked'], // prettier-ignore
    ['some are let in, and they are among them', withoutSwitch, { ...only, allowedExternalDomains: [their] }, 'works'], // prettier-ignore
    ['some are shut out, and they are among them', withoutSwitch, { ...except, blockedExternalDomains: [their] }, 'cannot-tell', ofSwitch, 'blocked'], // prettier-ignore
    ['some are shut out, and they are not', withoutSwitch, { ...except, blockedExternalDomains: ['example.com'] }, 'works'], // prettier-ignore
    ['the list of the rule was not shown', withoutSwitch, only, 'cannot-tell', ofSwitch, 'list-not-shown'], // prettier-ignore
    ['the rule counts, and its list was not shown', counting, only, 'cannot-tell', ofList, 'list-not-shown'], // prettier-ignore
    ['all are let in, as by the lists', withoutSwitch, allow, 'works'],
    ['all are let in, and the lists shut them out', blocking, allow, 'cannot-tell', ofSwitch, 'allowed'], // prettier-ignore
    ['all are shut out, as by the lists', blocking, block, 'blocked'],
    ['the rule follows the organisation', withoutSwitch, { communicationWithExternalOrgs: 'OrganizationDefault' }, 'works'], // prettier-ignore
    ['no rule was shown', withoutSwitch, {}, 'works'],
    ['the rule does not count', openTenant, block, 'works'],
  ];
  for (const [when, tenant, rule, status, command, verdict] of rows) {
    it(`${when}: ${status}`, () => {
      const report = judgeOwn(worldWith(tenant, rule));
      const { outbound } = report.directions;
      assert.equal(outbound.status, status);
      const open = report.unchecked.find(({ check }) => check === 'our-settings');
      assert.deepEqual(open?.how, command === undefined ? undefined : { command });
      assert.equal(open?.openRule?.verdict, verdict);
      if (verdict === undefined) return;
      assert.equal(open?.openRule?.user, 'alice@fabrikam.com');
      assert.equal(open.openRule.policy, 'Tag:Sales');
    });
  }

  it('is the next question, and either answer settles it', () => {
    const question = nextQuestion(ownWorld(worldWith(withoutSwitch, block)), ownSide);
    assert.equal(question?.because, 'own-rule');
    assert.deepEqual(question.how, { command: ofSwitch });
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['rules-count', 'blocked'],
        ['rules-rest', 'works'],
      ],
    );
  });

  it('asks for its list where it counts', () => {
    const question = nextQuestion(ownWorld(worldWith(counting, only)), ownSide);
    assert.deepEqual(question?.how, { command: ofList });
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['on-rule-list', 'works'],
        ['off-rule-list', 'blocked'],
      ],
    );
  });
});
