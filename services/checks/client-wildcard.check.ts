import { defineCheck } from '../model/check.ts';
import { leadsToMicrosoft } from '../model/known-hosts.ts';

/** A wildcard that answers for lyncdiscover of a tenant looks like an own server. */
export const check = defineCheck({
  id: 'client-wildcard',
  needs: ['clientRecords', 'wildcardProbe'],
  finds: ['cli-lyncdiscover-wildcard'],
  oursOnly: true,
  applies: ({ clientRecords, wildcardProbe }, { platform }) => {
    if (platform !== 'teams') return false;
    const outcomes = [clientRecords.lyncdiscover.outcome, wildcardProbe.host.outcome];
    return outcomes.includes('unknown') ? 'unseen' : true;
  },
  run({ clientRecords: { lyncdiscover }, wildcardProbe: { host } }, report, { domain }) {
    if (host.outcome !== 'records' || lyncdiscover.outcome !== 'records') return;
    if (leadsToMicrosoft(lyncdiscover)) return;
    const [address] = lyncdiscover.addresses;
    if (address !== undefined && host.addresses.includes(address))
      report('cli-lyncdiscover-wildcard', { domain, address });
  },
});
