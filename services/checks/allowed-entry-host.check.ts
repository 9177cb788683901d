import { defineCheck } from '../model/check.ts';
import type { ReadableValues } from '../model/check.ts';
import { leadsToMicrosoft } from '../model/known-hosts.ts';
import { namedEdgeOf } from './own-lists.ts';

const needs = [
  'ourAllowedDomains',
  'peer.federationSrv',
  'peer.targetAddresses',
  'peer.tcpConnect',
] as const;

/**
 * The Edge that our entry names is gone: it has no address, leads to Microsoft 365, refuses, or is silent although the control
 * answered; and their record names another one.
 */
export const check = defineCheck({
  id: 'allowed-entry-host',
  needs,
  may: ['controlConnect'],
  finds: ['pol-proxyfqdn-stale'],
  applies: (facts, { peer }) => {
    const host = peer === undefined ? undefined : namedEdgeOf(peer, facts.ourAllowedDomains);
    const isNamed = facts['peer.federationSrv'].records.some(({ target }) => target === host);
    return host !== undefined && !isNamed && wasLookedAt(facts, host);
  },
  run(facts, report, { peer }) {
    if (peer === undefined) return;
    const proxyFqdn = namedEdgeOf(peer, facts.ourAllowedDomains);
    const target = facts['peer.federationSrv'].records.find((one) => one.target !== '.')?.target;
    if (proxyFqdn === undefined || target === undefined) return;
    if (isGone(facts, proxyFqdn, facts.controlConnect?.result === 'answered'))
      report('pol-proxyfqdn-stale', { domain: peer, proxyFqdn, target }, { lines: [proxyFqdn] });
  },
});

type Needed = Pick<ReadableValues, (typeof needs)[number]>;

function wasLookedAt({ 'peer.targetAddresses': targets }: Needed, host: string): boolean {
  return targets.some((one) => one.host === host && one.outcome !== 'unknown');
}

function isGone(facts: Needed, host: string, controlAnswered: boolean): boolean {
  const published = facts['peer.targetAddresses'].find((one) => one.host === host);
  if (published === undefined) return false;
  if (published.v4 === 'none' && published.v6 === 'none') return true;
  if (leadsToMicrosoft(published)) return true;
  const tried = facts['peer.tcpConnect'].filter(
    (one) => one.host === host && one.result !== 'no-route-here',
  );
  const dead = new Set(['refused', 'unreachable', ...(controlAnswered ? ['timeout'] : [])]);
  return tried.length > 0 && tried.every(({ result }) => dead.has(result));
}
