import { usesDefaultRoute } from '../checks/own-lists.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { SavedFacts } from '../model/report.ts';

/** What these say of a host, they say of the record that names it. */
const ofRecord = new Set<FindingCode>([
  'dns-srv-target-no-address',
  'dns-srv-target-cname',
  'dns-srv-target-ip',
]);

/**
 * Without what would blame the partner for a host of ours. Where a setting names the host of the route, that host is looked at in the
 * place of theirs: their record does not name it, and the host of our default route is not theirs at all.
 */
export function withoutOurHosts(
  findings: readonly Finding[],
  { facts: { ours, theirs } }: SavedFacts,
): readonly Finding[] {
  const { ourAccessEdge } = ours;
  const edge = ourAccessEdge.known ? ourAccessEdge.value : undefined;
  const ownHost =
    edge !== undefined && usesDefaultRoute(edge)
      ? edge.defaultRouteFqdn?.toLowerCase().replace(/\.$/u, '')
      : undefined;
  const { federationSrv } = theirs;
  const records = federationSrv.known ? federationSrv.value.records : [];
  const targets = new Set(records.map(({ target }) => target));
  return findings.filter(({ code, about, args }) => {
    const { target } = args as { readonly target?: unknown };
    if (about !== 'theirs' || typeof target !== 'string') return true;
    if (target === ownHost && !targets.has(target)) return false;
    return !ofRecord.has(code) || !federationSrv.known || targets.has(target);
  });
}
