import { defineCheck } from '../model/check.ts';
import { effectivePolicyOf, levelOf } from '../model/effective-policy.ts';
import { namesOf, userOf } from './people.ts';

/** The policy that lets a person of the tenant talk to other organisations. It is on unless somebody switched it off. */
export const check = defineCheck({
  id: 'tenant-policy',
  needs: ['tenantUserPolicy'],
  may: ['tenantUser'],
  finds: ['teams-user-policy'],
  run({ tenantUserPolicy: shown, tenantUser }, report, { person, leaveOpen }) {
    const users = tenantUser?.entries ?? [];
    const lines = ['EnableFederationAccess'];
    for (const user of users) {
      const found = effectivePolicyOf({ ...user, names: namesOf(user) }, shown);
      if (found?.policy.enableFederationAccess === undefined) leaveOpen('teams-user-policy');
      if (found?.policy.enableFederationAccess !== false) continue;
      const { identity: policy } = found.policy;
      report('teams-user-policy', { user: userOf(user), policy }, { lines: [...lines, policy] });
    }
    if (users.length > 0) return;
    const global = shown.policies.find((one) => levelOf(one) === 'global');
    if (global?.enableFederationAccess === undefined) leaveOpen('teams-user-policy');
    if (global?.enableFederationAccess !== false) return;
    const args = { user: person ?? '*', policy: global.identity };
    report('teams-user-policy', args, { scope: 'some', lines });
  },
});
