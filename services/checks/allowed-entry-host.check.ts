import { defineCheck } from '../model/check.ts';
import { leadsToMicrosoft } from '../model/known-hosts.ts';
import { isFoundByUs } from './edge-view.ts';
import { hasNoAddress, isDead, wasLookedAt } from './named-host.ts';
import { namedEdgeOf } from './own-lists.ts';

/**
 * The Edge that our entry names is gone: it has no address, leads to Microsoft 365, refuses, or is silent although the control
 * answered; and their record names another one. Where no record names one, only that it has no address is told: a host that is
 * down may still be the right one. What our own servers reach or find is not gone, whatever we see.
 */
export const check = defineCheck({
  id: 'allowed-entry-host',
  needs: ['ourAllowedDomains', 'peer.federationSrv', 'peer.targetAddresses', 'peer.tcpConnect'],
  may: ['controlConnect', 'resolverViews', 'portTests'],
  finds: ['pol-proxyfqdn-stale', 'pol-proxyfqdn-no-address'],
  applies: (facts, { peer }) => {
    const host = peer === undefined ? undefined : namedEdgeOf(peer, facts.ourAllowedDomains);
    const isNamed = facts['peer.federationSrv'].records.some(({ target }) => target === host);
    return host !== undefined && !isNamed && wasLookedAt(facts, host);
  },
  run(facts, report, { peer }) {
    if (peer === undefined) return;
    const proxyFqdn = namedEdgeOf(peer, facts.ourAllowedDomains);
    const target = facts['peer.federationSrv'].records.find((one) => one.target !== '.')?.target;
    if (proxyFqdn === undefined || isFoundByUs(facts, proxyFqdn)) return;
    const lines = [proxyFqdn];
    if (target === undefined) {
      if (hasNoAddress(facts, proxyFqdn))
        report('pol-proxyfqdn-no-address', { domain: peer, proxyFqdn }, { lines });
    } else if (
      hasNoAddress(facts, proxyFqdn) ||
      isDead(facts, proxyFqdn) ||
      facts['peer.targetAddresses'].some((one) => one.host === proxyFqdn && leadsToMicrosoft(one))
    ) {
      report('pol-proxyfqdn-stale', { domain: peer, proxyFqdn, target }, { lines });
    }
  },
});
