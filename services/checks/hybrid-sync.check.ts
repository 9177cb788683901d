import { defineCheck } from '../model/check.ts';
import { missingOf, namesOf, userOf } from './people.ts';

/** All people of the servers are synchronised to the tenant, also those who were not moved. */
export const check = defineCheck({
  id: 'hybrid-sync',
  needs: ['tenantUser'],
  may: ['ourUser'],
  finds: ['hyb-sync'],
  oursOnly: true,
  applies: (_facts, { platform }) => platform === 'hybrid',
  run({ tenantUser, ourUser }, report, { leaveOpen }) {
    const missing = missingOf(tenantUser);
    const onServers = ourUser?.entries.filter(({ enabled }) => enabled !== false) ?? [];
    for (const user of onServers) {
      if (namesOf(user).some((name) => missing.includes(name)))
        report('hyb-sync', { user: userOf(user) }, { lines: [userOf(user)] });
    }
    // Whom neither servers nor tenant know does not exist, which is another matter.
    if (ourUser === undefined && missing.length > 0) leaveOpen('hyb-sync');
  },
});
