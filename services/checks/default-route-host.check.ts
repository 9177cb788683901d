import { defineCheck } from '../model/check.ts';
import { isFoundByUs } from './edge-view.ts';
import { hasNoAddress, isDead, wasLookedAt } from './named-host.ts';
import { defaultRouteOf } from './own-lists.ts';

/**
 * The host of our default route has no address, refuses, or is silent although the control answered: then nothing of ours leaves,
 * whatever the partner publishes. Where their record names the same host, the fault is theirs and told there. What our own servers
 * reach or find is not gone, whatever we see.
 */
export const check = defineCheck({
  id: 'default-route-host',
  needs: ['ourAccessEdge', 'peer.targetAddresses', 'peer.tcpConnect'],
  may: ['peer.federationSrv', 'controlConnect', 'resolverViews', 'portTests'],
  finds: ['pol-default-route-no-address', 'pol-default-route-dead'],
  applies: (facts) => {
    const host = defaultRouteOf(facts.ourAccessEdge);
    return host !== undefined && wasLookedAt(facts, host);
  },
  run(facts, report) {
    const target = defaultRouteOf(facts.ourAccessEdge);
    const isTheirs = facts['peer.federationSrv']?.records.some((one) => one.target === target);
    if (target === undefined || isTheirs === true || isFoundByUs(facts, target)) return;
    const addresses = facts['peer.tcpConnect']
      .filter(({ host }) => host === target)
      .map(({ address }) => address);
    const where = { lines: ['DefaultRouteFqdn'], names: [target], addresses };
    if (hasNoAddress(facts, target)) report('pol-default-route-no-address', { target }, where);
    else if (isDead(facts, target)) report('pol-default-route-dead', { target }, where);
  },
});
