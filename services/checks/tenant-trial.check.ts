import { defineCheck } from '../model/check.ts';
import { answerTo } from './answers.ts';

/** Tenants that have trial licences only are refused unless the other one lets them in (by default since 2024). */
export const check = defineCheck({
  id: 'tenant-trial',
  needs: ['tenantFederation', 'answers'],
  finds: ['teams-trial'],
  applies: ({ answers }, { peer }) =>
    peer !== undefined && answerTo('trial-only', answers) !== undefined,
  run({ tenantFederation: tenant, answers }, report, { peer, party, leaveOpen }) {
    const whose = answerTo('trial-only', answers);
    const setting = 'ExternalAccessWithTrialTenants';
    if (peer === undefined || whose === undefined || whose === 'neither') return;
    if (whose === 'ours') {
      // Whether they let trial tenants in stands in their settings.
      report('teams-trial', { setting, domain: peer }, { about: party, scope: 'some' });
      return;
    }
    const { externalAccessWithTrialTenants: access, allowedTrialTenantDomains: listed } = tenant;
    if (listed?.includes(peer) === true || /^allowed$/iu.test(access ?? '')) return;
    if (access === undefined) leaveOpen('teams-trial');
    else report('teams-trial', { setting, domain: peer }, { lines: [setting] });
  },
});
