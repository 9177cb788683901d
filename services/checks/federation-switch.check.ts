import { defineCheck } from '../model/check.ts';
import { sameName, usesDefaultRoute } from './own-lists.ts';

/** The switches of the organisation on its Access Edge. */
export const check = defineCheck({
  id: 'federation-switch',
  needs: ['ourAccessEdge'],
  finds: [
    'pol-fed-disabled',
    'pol-default-routing',
    'pol-discovered-verification',
    'pol-outgoing-unverifiable',
    'pol-archiving-disclaimer',
    'pol-clearinghouse',
  ],
  may: ['ourAllowedDomains'],
  run({ ourAccessEdge: edge, ourAllowedDomains }, report, { peer, leaveOpen }) {
    const { allowFederatedUsers, routingMethod } = edge;
    if (allowFederatedUsers === false) {
      const args = { setting: 'AllowFederatedUsers', value: 'False' };
      report('pol-fed-disabled', args, { lines: ['AllowFederatedUsers'] });
    } else if (allowFederatedUsers === undefined) leaveOpen('pol-fed-disabled');
    if (routingMethod === undefined) leaveOpen('pol-default-routing');
    if (usesDefaultRoute(edge)) {
      const value = edge.defaultRouteFqdn ?? 'UseDefaultRouting';
      report('pol-default-routing', { value }, { lines: ['RoutingMethod', 'DefaultRoute'] });
    }
    const level = edge.discoveredPartnerVerificationLevel;
    // Whom we list is no discovered partner.
    const isEntered = ourAllowedDomains?.entries.some(({ domain }) => domain === peer) === true;
    if (level === undefined || edge.enablePartnerDiscovery === undefined)
      leaveOpen('pol-discovered-verification');
    else if (sameName(level, 'AlwaysUnverifiable') && edge.enablePartnerDiscovery && !isEntered) {
      const lines = ['DiscoveredPartnerVerificationLevel'];
      report('pol-discovered-verification', { value: level }, { lines });
    }
    if (edge.markSourceVerifiableOnOutgoingMessages === undefined)
      leaveOpen('pol-outgoing-unverifiable');
    else if (!edge.markSourceVerifiableOnOutgoingMessages) {
      const setting = 'MarkSourceVerifiableOnOutgoingMessages';
      report('pol-outgoing-unverifiable', { setting }, { lines: [setting] });
    }
    if (edge.enableArchivingDisclaimer === true)
      report('pol-archiving-disclaimer', {}, { lines: ['EnableArchivingDisclaimer'] });
    if (edge.beClearingHouse === true)
      report('pol-clearinghouse', {}, { lines: ['BeClearingHouse'] });
  },
});
