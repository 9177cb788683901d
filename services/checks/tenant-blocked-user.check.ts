import { defineCheck } from '../model/check.ts';
import { isWithin } from '../model/known-hosts.ts';

/**
 * People whom the tenant keeps out by address: a list that counts only while its switch is on. The list holds people of all other
 * organisations; those of the partner count, and of them the one who is asked about.
 */
export const check = defineCheck({
  id: 'tenant-blocked-user',
  needs: ['tenantFederation'],
  finds: ['teams-blocked-user'],
  run({ tenantFederation: tenant }, report, { domain, peer, peerPerson, leaveOpen }) {
    const { blockExternalAccessUserAccess: isOn, blockedUsers } = tenant;
    if (isOn === undefined || (isOn && blockedUsers === undefined)) leaveOpen('teams-blocked-user');
    if (isOn !== true) return;
    for (const user of blockedUsers ?? []) {
      const host = hostOf(user);
      const isTheirs = peer === undefined || isWithin(host, peer);
      const isOurs = domain.length > 0 && isWithin(host, domain);
      const isOther = peerPerson !== undefined && isTheirs && user.toLowerCase() !== peerPerson;
      if ((isTheirs || isOurs) && !isOther)
        report('teams-blocked-user', { user: user.toLowerCase() }, { lines: [user] });
    }
  },
});

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
