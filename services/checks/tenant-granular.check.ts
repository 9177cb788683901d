import { defineCheck } from '../model/check.ts';
import { granularVerdict } from './granular-rule.ts';
import { effectivePolicyOf, levelOf } from '../model/effective-policy.ts';
import type { AccessPolicy } from '../model/facts.ts';
import { namesOf, userOf } from './people.ts';

/** A policy with a rule of its own about domains; it counts only while the tenant lets policies differ. */
export const check = defineCheck({
  id: 'tenant-granular',
  needs: ['tenantUserPolicy', 'tenantFederation'],
  may: ['tenantUser'],
  finds: ['teams-granular'],
  run(facts, report, { peer, person, leaveOpen }) {
    const { tenantUserPolicy: shown, tenantFederation, tenantUser } = facts;
    if (tenantFederation.customizeFederation !== true) {
      if (tenantFederation.customizeFederation === undefined) leaveOpen('teams-granular');
      return;
    }
    const users = tenantUser?.entries ?? [];
    if (users.length === 0) {
      // Of nobody it was shown which policy counts: everyone without one of their own has Global.
      const global = shown.policies.find((one) => levelOf(one) === 'global');
      const verdict = global === undefined ? undefined : granularVerdict(global, peer);
      if (verdict === undefined) leaveOpen('teams-granular');
      if (global === undefined || verdict !== 'blocked') return;
      const value = global.communicationWithExternalOrgs ?? '';
      const args = { user: person ?? '*', policy: global.identity, value };
      const where = { lines: linesOf(global), object: global.identity };
      report('teams-granular', args, { scope: 'some', ...where });
      return;
    }
    for (const user of users) {
      const policy = effectivePolicyOf({ ...user, names: namesOf(user) }, shown)?.policy;
      const verdict = policy === undefined ? undefined : granularVerdict(policy, peer);
      if (verdict === undefined) leaveOpen('teams-granular');
      if (policy === undefined || verdict !== 'blocked') continue;
      const value = policy.communicationWithExternalOrgs ?? '';
      const args = { user: userOf(user), policy: policy.identity, value };
      report('teams-granular', args, { lines: linesOf(policy), object: policy.identity });
    }
  },
});

/** What shows the rule: the kind of it, and the list that goes with it. */
function linesOf({
  identity,
  communicationWithExternalOrgs = '',
}: AccessPolicy): readonly string[] {
  const list = /^block/iu.test(communicationWithExternalOrgs) ? 'Blocked' : 'Allowed';
  return ['CommunicationWithExternalOrgs', `${list}ExternalDomains`, identity];
}
