import { defineCheck } from '../model/check.ts';
import { isListed, usesDefaultRoute } from './own-lists.ts';

/** Without discovery only those on the allowed list are partners (LS13: "Enable or disable discovery of federation partners"). */
export const check = defineCheck({
  id: 'partner-discovery',
  needs: ['ourAccessEdge', 'ourAllowedDomains'],
  finds: ['pol-discovery-off', 'pol-not-allowed'],
  applies: ({ ourAccessEdge }, { peer }) => peer !== undefined && !usesDefaultRoute(ourAccessEdge),
  run({ ourAccessEdge, ourAllowedDomains }, report, { peer, leaveOpen }) {
    if (peer === undefined) return;
    const listed = isListed(peer, ourAllowedDomains);
    const discovery = ourAccessEdge.enablePartnerDiscovery;
    if (listed === 'yes' || discovery === true) return;
    if (listed === 'unknown' || discovery === undefined) {
      leaveOpen('pol-discovery-off', 'pol-not-allowed');
      return;
    }
    const lines = ['EnablePartnerDiscovery', peer];
    // Of a list that nobody showed whole, nothing tells that it is empty.
    if (ourAllowedDomains.entries.length > 0 || ourAllowedDomains.extent === 'part')
      report('pol-not-allowed', { domain: peer }, { lines });
    else
      report('pol-discovery-off', { domain: peer, setting: 'EnablePartnerDiscovery' }, { lines });
  },
});
