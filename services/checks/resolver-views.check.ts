import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';
import { federationRecordOf } from '../model/names.ts';

type View = FactValues['resolverViews'][number];
const denials = new Set<View['outcome']>([
  'no-data',
  'no-such-name',
  'refused',
  'server-failure',
  'timeout',
]);

/**
 * What the DNS server of our Edge, or another of ours, answered for the partner's record, against what we see. The Edge is meant
 * where the machine was told; of any other machine it is only known that two views differ.
 */
export const check = defineCheck({
  id: 'resolver-views',
  needs: ['resolverViews'],
  may: ['peer.federationSrv'],
  finds: ['dns-edge-resolver-internal-only', 'dns-split-brain'],
  oursOnly: true,
  applies: (_facts, { peer }) => peer !== undefined,
  run({ resolverViews, 'peer.federationSrv': seen }, report, { peer, leaveOpen }) {
    if (peer === undefined) return;
    const record = federationRecordOf(peer);
    const views = resolverViews.filter((view) => view.record === record && view.type === 'SRV');
    if (views.length === 0 || seen === undefined) {
      leaveOpen('dns-edge-resolver-internal-only', 'dns-split-brain');
      return;
    }
    if (seen.records.length === 0) return;
    const targets = new Set(seen.records.map(({ target }) => target));
    for (const view of views) {
      const lines = [record, view.server ?? record];
      const isDenied = denials.has(view.outcome);
      if (isDenied && view.from !== undefined) {
        const server = view.server ?? view.from;
        report('dns-edge-resolver-internal-only', { domain: peer, record, server }, { lines });
      } else if (isDenied || !view.targets.some((target) => targets.has(target))) {
        report('dns-split-brain', { domain: peer, record }, { lines });
      }
    }
  },
});
