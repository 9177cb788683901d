import { defineCheck } from '../model/check.ts';
import { homeOf, missingOf, namesOf, userOf } from './people.ts';

/** Accounts on own servers. */
export const check = defineCheck({
  id: 'server-user',
  needs: ['ourUser'],
  may: ['tenantUser'],
  finds: ['pol-user-disabled', 'pol-account-off', 'hyb-hosting-attr'],
  run({ ourUser, tenantUser }, report, { platform, leaveOpen }) {
    for (const user of missingOf(ourUser)) {
      // In a hybrid a person may be known to the tenant alone.
      const inCloud = tenantUser?.entries.some((one) => namesOf(one).includes(user));
      if (inCloud === true) continue;
      if (platform === 'hybrid' && tenantUser === undefined) leaveOpen('pol-user-disabled');
      else report('pol-user-disabled', { user }, { lines: [user] });
    }
    for (const entry of ourUser.entries) {
      const user = userOf(entry);
      if (entry.enabled === false)
        report('pol-account-off', { user }, { lines: ['Enabled', user] });
      if (entry.enabled === undefined) leaveOpen('pol-account-off');
      const { hostingProvider, registrarPool } = entry;
      if (hostingProvider === undefined) leaveOpen('hyb-hosting-attr');
      // A pool of ours holds the account, and the attribute sends its messages to the cloud.
      else if (
        homeOf(entry) === 'cloud' &&
        typeof registrarPool === 'string' &&
        registrarPool !== ''
      )
        report(
          'hyb-hosting-attr',
          { user, value: hostingProvider ?? '' },
          { lines: ['HostingProvider'] },
        );
    }
  },
});
