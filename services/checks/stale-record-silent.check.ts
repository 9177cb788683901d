import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { staleTargets } from './stale-targets.ts';

const needs = [
  'federationSrv',
  'clientRecords',
  'targetAddresses',
  'tcpConnect',
  'controlConnect',
] as const;

/** As `stale-record`, for a target that is silent: that counts only when the control was answered. */
export const check = defineCheck({
  id: 'stale-record-silent',
  needs,
  finds: ['dns-srv-stale-onprem'],
  applies(facts) {
    if (facts.federationSrv.records.length === 0) return false;
    const isSettled =
      facts.controlConnect.result === 'answered' || silentTargets(facts).length === 0;
    return isSettled ? true : 'unseen';
  },
  run(facts, report, { domain }) {
    for (const target of silentTargets(facts)) report('dns-srv-stale-onprem', { domain, target });
  },
});

/** Stale targets of which at least one address is silent; the others need no control. */
function silentTargets(facts: Pick<FactValues, (typeof needs)[number]>): readonly string[] {
  const seenWithoutControl = new Set(staleTargets(facts, new Set(['refused', 'unreachable'])));
  const dead = staleTargets(facts, new Set(['refused', 'unreachable', 'timeout']));
  return dead.filter((target) => !seenWithoutControl.has(target));
}
