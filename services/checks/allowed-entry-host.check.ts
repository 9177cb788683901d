import { defineCheck } from '../model/check.ts';
import type { ReadableValues } from '../model/check.ts';
import { leadsToMicrosoft } from '../model/known-hosts.ts';
import { isFoundByUs } from './edge-view.ts';
import { namedEdgeOf } from './own-lists.ts';

const needs = [
  'ourAllowedDomains',
  'peer.federationSrv',
  'peer.targetAddresses',
  'peer.tcpConnect',
] as const;

/**
 * The Edge that our entry names is gone: it has no address, leads to Microsoft 365, refuses, or is silent although the control
 * answered; and their record names another one. Where no record names one, only that it has no address is told: a host that is
 * down may still be the right one. What our own servers reach or find is not gone, whatever we see.
 */
export const check = defineCheck({
  id: 'allowed-entry-host',
  needs,
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
    } else if (isGone(facts, proxyFqdn, facts.controlConnect?.result === 'answered')) {
      report('pol-proxyfqdn-stale', { domain: peer, proxyFqdn, target }, { lines });
    }
  },
});

type Needed = Pick<ReadableValues, (typeof needs)[number]>;

function wasLookedAt({ 'peer.targetAddresses': targets }: Needed, host: string): boolean {
  return targets.some((one) => one.host === host && one.outcome !== 'unknown');
}

function hasNoAddress({ 'peer.targetAddresses': targets }: Needed, host: string): boolean {
  const published = targets.find((one) => one.host === host);
  return published?.v4 === 'none' && published.v6 === 'none';
}

function isGone(facts: Needed, host: string, controlAnswered: boolean): boolean {
  const published = facts['peer.targetAddresses'].find((one) => one.host === host);
  if (published === undefined) return false;
  if (hasNoAddress(facts, host)) return true;
  if (leadsToMicrosoft(published)) return true;
  const tried = facts['peer.tcpConnect'].filter(
    (one) => one.host === host && one.result !== 'no-route-here',
  );
  const dead = new Set(['refused', 'unreachable', ...(controlAnswered ? ['timeout'] : [])]);
  return tried.length > 0 && tried.every(({ result }) => dead.has(result));
}
