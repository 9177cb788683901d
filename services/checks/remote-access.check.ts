import { defineCheck } from '../model/check.ts';

/** Remote access is open where federation is not: two switches that are taken for one. */
export const check = defineCheck({
  id: 'remote-access',
  needs: ['ourAccessEdge', 'ourUserPolicy'],
  finds: ['pol-remote-vs-fed'],
  oursOnly: true,
  run({ ourAccessEdge, ourUserPolicy }, report) {
    if (ourAccessEdge.allowOutsideUsers === true && ourAccessEdge.allowFederatedUsers === false) {
      const setting = 'AllowOutsideUsers';
      report('pol-remote-vs-fed', { setting }, { lines: [setting] });
      return;
    }
    const mixed = ourUserPolicy.policies.some(
      (one) => one.enableOutsideAccess === true && one.enableFederationAccess === false,
    );
    const setting = 'EnableOutsideAccess';
    if (mixed) report('pol-remote-vs-fed', { setting }, { lines: [setting] });
  },
});
