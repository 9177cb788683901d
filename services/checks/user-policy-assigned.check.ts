import { defineCheck } from '../model/check.ts';
import { effectivePolicyOf } from '../model/effective-policy.ts';
import { namesOf, userOf } from './people.ts';

/** Who has no policy of their own has that of the site or Global, which surprises after a policy was taken away. */
export const check = defineCheck({
  id: 'user-policy-assigned',
  needs: ['ourUser', 'ourUserPolicy'],
  may: ['ourTopology'],
  finds: ['pol-user-policy-null'],
  oursOnly: true,
  run({ ourUser, ourUserPolicy, ourTopology }, report) {
    for (const user of ourUser.entries) {
      const found = effectivePolicyOf(
        { ...user, names: namesOf(user) },
        ourUserPolicy,
        ourTopology?.sites,
      );
      if (found === undefined || found.level === 'user') continue;
      const { identity: policy } = found.policy;
      report(
        'pol-user-policy-null',
        { user: userOf(user), policy },
        { lines: ['ExternalAccessPolicy', policy] },
      );
    }
  },
});
