import { defineCheck } from '../model/check.ts';
import { granularVerdict } from './granular-rule.ts';
import { effectivePolicyOf } from '../model/effective-policy.ts';
import { namesOf, userOf } from './people.ts';

/** A policy with a rule of its own about domains; it counts only while the tenant lets policies differ. */
export const check = defineCheck({
  id: 'tenant-granular',
  needs: ['tenantUserPolicy', 'tenantFederation'],
  may: ['tenantUser'],
  finds: ['teams-granular'],
  run({ tenantUserPolicy: shown, tenantFederation, tenantUser }, report, { peer, leaveOpen }) {
    if (tenantFederation.customizeFederation !== true) {
      if (tenantFederation.customizeFederation === undefined) leaveOpen('teams-granular');
      return;
    }
    for (const user of tenantUser?.entries ?? []) {
      const policy = effectivePolicyOf({ ...user, names: namesOf(user) }, shown)?.policy;
      const verdict = policy === undefined ? undefined : granularVerdict(policy, peer);
      if (verdict === undefined) leaveOpen('teams-granular');
      if (policy === undefined || verdict !== 'blocked') continue;
      const value = policy.communicationWithExternalOrgs ?? '';
      const args = { user: userOf(user), policy: policy.identity, value };
      report('teams-granular', args, { lines: ['CommunicationWithExternalOrgs', policy.identity] });
    }
  },
});
