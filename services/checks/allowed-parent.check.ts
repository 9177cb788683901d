import { defineCheck } from '../model/check.ts';
import { isWithin } from '../model/known-hosts.ts';
import { isListed } from './own-lists.ts';

/** A domain above or below theirs is listed, theirs is not. Whether an entry covers more than itself is told nowhere. */
export const check = defineCheck({
  id: 'allowed-parent',
  needs: ['ourAllowedDomains'],
  may: ['ourAccessEdge'],
  finds: ['pol-subdomain-on-list'],
  applies: (_facts, { peer }) => peer !== undefined,
  run({ ourAllowedDomains, ourAccessEdge }, report, { peer, leaveOpen }) {
    // With discovery a partner needs no entry.
    if (peer === undefined || ourAccessEdge?.enablePartnerDiscovery === true) return;
    const listed = isListed(peer, ourAllowedDomains);
    if (listed === 'yes') return;
    if (listed === 'unknown') {
      leaveOpen('pol-subdomain-on-list');
      return;
    }
    const near = ourAllowedDomains.entries.find(
      ({ domain }) => isWithin(peer, domain) || isWithin(domain, peer),
    );
    if (near === undefined) {
      if (ourAllowedDomains.extent === 'part') leaveOpen('pol-subdomain-on-list');
      return;
    }
    report('pol-subdomain-on-list', { domain: peer, found: near.domain }, { lines: [near.domain] });
  },
});
