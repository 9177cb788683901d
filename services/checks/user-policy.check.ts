import { defineCheck } from '../model/check.ts';
import { effectivePolicyOf, levelOf } from '../model/effective-policy.ts';
import { namesOf, userOf } from './people.ts';

/** The policy that lets a person federate. On servers it is off until somebody switches it on. */
export const check = defineCheck({
  id: 'user-policy',
  needs: ['ourUserPolicy'],
  may: ['ourUser', 'ourTopology'],
  finds: ['pol-user-policy'],
  run({ ourUserPolicy, ourUser, ourTopology }, report, { person, leaveOpen }) {
    const users = ourUser?.entries ?? [];
    // Of Get-CsEffectivePolicy and its kind a person may be known by name alone.
    const named = ourUserPolicy.effective
      .filter(({ user }) => !users.some((one) => namesOf(one).includes(user.toLowerCase())))
      .map(({ user }) => ({ identity: user, sipAddress: user }));
    for (const user of [...users, ...named]) {
      const found = effectivePolicyOf(
        { ...user, names: namesOf(user) },
        ourUserPolicy,
        ourTopology?.sites,
      );
      if (found?.policy.enableFederationAccess === false) {
        const { identity: policy } = found.policy;
        const name = policy.replace(/^tag:/iu, '');
        report(
          'pol-user-policy',
          { user: userOf(user), policy },
          {
            lines: [name, 'EnableFederationAccess', 'ExternalAccessPolicy'],
            object: name,
            also: ['ourUser'],
          },
        );
      } else if (found?.policy.enableFederationAccess === undefined) leaveOpen('pol-user-policy');
    }
    if (users.length + named.length > 0) return;
    // Nobody's account was shown: what Global denies is denied to all who have no policy of their own.
    const global = ourUserPolicy.policies.find((one) => levelOf(one) === 'global');
    if (global?.enableFederationAccess === false) {
      const args = { user: person ?? '*', policy: global.identity };
      report('pol-user-policy', args, {
        scope: 'some',
        lines: [global.identity, 'EnableFederationAccess'],
        object: global.identity,
      });
    } else if (global?.enableFederationAccess === undefined) leaveOpen('pol-user-policy');
  },
});
