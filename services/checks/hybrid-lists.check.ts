import { defineCheck } from '../model/check.ts';
import type { ReadableValues } from '../model/check.ts';

const needs = [
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourAccessEdge',
  'tenantFederation',
] as const;

/** The lists of servers and tenant must match exactly (Microsoft, "Plan hybrid connectivity"). */
export const check = defineCheck({
  id: 'hybrid-lists',
  needs,
  finds: ['hyb-list-mismatch'],
  oursOnly: true,
  applies: ({ tenantFederation }, { platform }) =>
    platform === 'hybrid' && tenantFederation.allows !== undefined,
  run(facts, report, { peer, domain, leaveOpen }) {
    const { ourAccessEdge, tenantFederation: tenant } = facts;
    const isOpen = tenant.allows === 'all';
    const names = new Set<string>();
    const discovery = ourAccessEdge.enablePartnerDiscovery;
    if (discovery !== undefined && discovery !== isOpen) names.add('EnablePartnerDiscovery');
    // An open tenant needs no entries, and entries of servers open nothing more there.
    if (!isOpen) for (const name of differing(facts, 'allowed')) names.add(name);
    if (isOpen) for (const name of differing(facts, 'blocked')) names.add(name);
    // Lists that differ about others do nothing to this partner.
    const isOfOthers =
      peer !== undefined && !names.has('EnablePartnerDiscovery') && !names.has(peer);
    if (names.size > 0 && isOfOthers) leaveOpen('hyb-list-mismatch');
    else if (names.size > 0)
      report(
        'hyb-list-mismatch',
        { domain: peer ?? domain, names: [...names].slice(0, 20) },
        { lines: [...names, isOpen ? 'BlockedDomain' : 'AllowedDomain'] },
      );
    else if (discovery === undefined) leaveOpen('hyb-list-mismatch');
  },
});

type Needed = Pick<ReadableValues, (typeof needs)[number]>;

/** Domains that stand on one of two lists; nothing while one of them was not shown whole. */
function differing(facts: Needed, which: 'allowed' | 'blocked'): readonly string[] {
  const { ourAllowedDomains, ourBlockedDomains, tenantFederation: tenant } = facts;
  const ours = which === 'allowed' ? ourAllowedDomains : ourBlockedDomains;
  const online = which === 'allowed' ? tenant.allowedDomains : tenant.blockedDomains;
  const extent = which === 'allowed' ? tenant.allowedExtent : tenant.blockedExtent;
  if (ours.extent === 'part' || extent === 'part' || online === undefined) return [];
  const own = ours.entries.map(({ domain }) => domain);
  return [
    ...own.filter((domain) => !online.includes(domain)),
    ...online.filter((domain) => !own.includes(domain)),
  ];
}
