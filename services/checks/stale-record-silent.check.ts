import { defineCheck } from '../model/check.ts';
import { staleTargets } from './stale-targets.ts';

/** As `stale-record`, for a target that is silent: that counts only when the control was answered. */
export const check = defineCheck({
  id: 'stale-record-silent',
  needs: ['federationSrv', 'clientRecords', 'targetAddresses', 'tcpConnect', 'controlConnect'],
  finds: ['dns-srv-stale-onprem'],
  run(facts, report, { domain }) {
    if (facts.controlConnect.result !== 'answered') return;
    const seenWithoutControl = new Set(staleTargets(facts, new Set(['refused', 'unreachable'])));
    for (const target of staleTargets(facts, new Set(['refused', 'unreachable', 'timeout']))) {
      if (!seenWithoutControl.has(target)) report('dns-srv-stale-onprem', { domain, target });
    }
  },
});
