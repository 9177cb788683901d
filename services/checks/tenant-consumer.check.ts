import { defineCheck } from '../model/check.ts';
import { isPrivatePerson } from './answers.ts';

/** Whether people with private Teams accounts are let in; for organisations these switches say nothing. */
export const check = defineCheck({
  id: 'tenant-consumer',
  needs: ['tenantFederation'],
  may: ['answers'],
  finds: ['teams-consumer'],
  oursOnly: true,
  applies: (_facts, { peer }) => peer !== undefined,
  run({ tenantFederation: tenant, answers }, report, { peer, leaveOpen }) {
    if (!isPrivatePerson(peer, answers)) return;
    const { allowTeamsConsumer, allowTeamsConsumerInbound } = tenant;
    if (allowTeamsConsumer === undefined) leaveOpen('teams-consumer');
    if (allowTeamsConsumer === false)
      report(
        'teams-consumer',
        { setting: 'AllowTeamsConsumer' },
        { lines: ['AllowTeamsConsumer'] },
      );
    // They may not begin; an answer to us still comes.
    else if (allowTeamsConsumerInbound === false) {
      const setting = 'AllowTeamsConsumerInbound';
      report('teams-consumer', { setting }, { scope: 'some', lines: [setting] });
    }
  },
});
