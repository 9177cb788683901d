import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';
import { agrees, edgeNamedIn, edgeViewOf, isDenied, isFailedLookup } from './edge-view.ts';
import { concerns, decidingLines } from './line-args.ts';

/**
 * What the DNS server of our Edge, or another of ours, answered for the partner's record, against what we see. The Edge is meant
 * where the machine was told, or where an error of the Edge says the same; of any other machine it is only known that two views
 * differ.
 */
export const check = defineCheck({
  id: 'resolver-views',
  needs: ['resolverViews'],
  may: ['peer.federationSrv', 'errorLines'],
  finds: ['dns-edge-resolver-internal-only', 'dns-split-brain', 'dns-stale-cache'],
  oursOnly: true,
  applies: (_facts, { peer }) => peer !== undefined,
  run(facts, report, { peer, domain, leaveOpen }) {
    const { resolverViews, 'peer.federationSrv': seen, errorLines = [] } = facts;
    if (peer === undefined) return;
    const record = federationRecordOf(peer);
    const views = resolverViews.filter((view) => view.record === record && view.type === 'SRV');
    if (views.length === 0 || seen === undefined) {
      leaveOpen('dns-edge-resolver-internal-only', 'dns-split-brain', 'dns-stale-cache');
      return;
    }
    if (seen.records.length === 0) return;
    const parties = { ours: domain, theirs: peer };
    const failed = decidingLines(errorLines).filter(
      (line) => isFailedLookup(line) && concerns(line, parties),
    );
    const edge = edgeNamedIn(failed);
    const ofEdge = failed.length > 0 ? edgeViewOf(views, record, edge) : undefined;
    for (const view of views) {
      const lines = [record, view.server ?? record];
      if (agrees(view, seen.records)) continue;
      // Another answer may also be one of before a change, for as long as it is kept.
      if (view.ttl !== undefined)
        report('dns-stale-cache', { domain: peer, record, ttl: view.ttl }, { lines });
      const machine = view.from ?? (view === ofEdge ? edge : undefined);
      if (isDenied(view) && machine !== undefined) {
        const server = view.server ?? machine;
        report('dns-edge-resolver-internal-only', { domain: peer, record, server }, { lines });
      } else report('dns-split-brain', { domain: peer, record }, { lines });
    }
  },
});
