import { defineCheck } from '../model/check.ts';
import { staleTargets } from './stale-targets.ts';

/** The domain signs in at Microsoft 365, but its federation record still names a server that is gone. */
export const check = defineCheck({
  id: 'stale-record',
  needs: ['federationSrv', 'clientRecords', 'targetAddresses', 'tcpConnect'],
  finds: ['dns-srv-stale-onprem'],
  applies: ({ federationSrv }) => federationSrv.records.length > 0,
  run(facts, report, { domain }) {
    for (const target of staleTargets(facts, new Set(['refused', 'unreachable']))) {
      report('dns-srv-stale-onprem', { domain, target });
    }
  },
});
