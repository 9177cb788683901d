import { defineCheck } from '../model/check.ts';
import type { ErrorLine } from '../model/facts.ts';
import { isOld } from '../model/freshness.ts';
import { federationRecordOf } from '../model/names.ts';
import { agrees, edgeNamedIn, edgeViewOf, isDenied, isFailedLookup } from './edge-view.ts';
import { concerns, decidingLines } from './line-args.ts';

/**
 * Our Edge found no record where we see one: it has another view of DNS. When it finds none of several domains, or what was asked
 * there is denied, too, its DNS server knows no public names at all. An old line says nothing of now, and neither does one whose record the Edge
 * finds by now.
 */
export const check = defineCheck({
  id: 'error-lookup',
  needs: ['errorLines'],
  may: ['peer.federationSrv', 'federationSrv', 'resolverViews'],
  finds: ['dns-edge-resolver-internal-only', 'dns-split-brain', 'hyb-edge-srv'],
  oursOnly: true,
  rulesOut: false,
  run(facts, report, { domain, peer, at }) {
    const { errorLines, 'peer.federationSrv': theirs, federationSrv, resolverViews = [] } = facts;
    const failed = decidingLines(errorLines).filter(
      (line) => isFailedLookup(line) && !isOld(line.at, at, 'error'),
    );
    const [first] = failed;
    if (first === undefined) return;
    const lines = [first.reason ?? '1008', '1008'];
    const own = failed.find((line) => domain.length > 0 && lookedFor(line) === domain);
    if (own !== undefined && federationSrv?.records.length !== 0)
      report('hyb-edge-srv', { domain, record: federationRecordOf(domain) }, { lines });
    if (peer === undefined || theirs === undefined || theirs.records.length === 0) return;
    const parties = { ours: domain, theirs: peer };
    if (!failed.some((line) => concerns(line, parties) && lookedFor(line) !== domain)) return;
    const record = federationRecordOf(peer);
    const view = edgeViewOf(resolverViews, record, edgeNamedIn(failed));
    if (view !== undefined && agrees(view, theirs.records)) return;
    const domains = new Set(failed.map(lookedFor).filter((name) => name !== undefined));
    const isShown = view !== undefined && isDenied(view);
    const server = (isShown ? view.server : null) ?? edgeNamedIn(failed);
    if ((domains.size > 1 || isShown) && server !== undefined)
      report('dns-edge-resolver-internal-only', { domain: peer, record, server }, { lines });
    else report('dns-split-brain', { domain: peer, record }, { lines });
  },
});

/** The domain whose record was looked up, when the line tells. */
function lookedFor({ attributes, to, direction }: ErrorLine): string | undefined {
  const named = attributes.domain?.trim().toLowerCase();
  if (named !== undefined && named !== '') return named;
  return direction === 'inbound' ? undefined : to?.split('@')[1]?.toLowerCase();
}
