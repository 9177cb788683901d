import { defineCheck } from '../model/check.ts';

/** People whom the tenant keeps out by address: a list that counts only while its switch is on. */
export const check = defineCheck({
  id: 'tenant-blocked-user',
  needs: ['tenantFederation'],
  finds: ['teams-blocked-user'],
  run({ tenantFederation: tenant }, report, { leaveOpen }) {
    const { blockExternalAccessUserAccess: isOn, blockedUsers } = tenant;
    if (isOn === undefined || (isOn && blockedUsers === undefined)) leaveOpen('teams-blocked-user');
    if (isOn !== true) return;
    for (const user of blockedUsers ?? [])
      report('teams-blocked-user', { user: user.toLowerCase() }, { lines: [user] });
  },
});
