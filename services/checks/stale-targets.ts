import { recorded } from '../model/endpoint.ts';
import type { FactValues } from '../model/facts.ts';
import { cloudOf, leadsToMicrosoft } from '../model/known-hosts.ts';

type Needed = Pick<
  FactValues,
  'federationSrv' | 'clientRecords' | 'targetAddresses' | 'tcpConnect'
>;

/**
 * Targets outside Microsoft 365 that are dead (no address, or every connection ended with one of `deadResults`) while the
 * sign-in records of the domain lead to Microsoft 365.
 */
export function staleTargets(facts: Needed, deadResults: ReadonlySet<string>): readonly string[] {
  const { clientRecords, federationSrv, targetAddresses, tcpConnect } = facts;
  if (!leadsToMicrosoft(clientRecords.lyncdiscover) && !leadsToMicrosoft(clientRecords.sip))
    return [];
  const targets = [...new Set(federationSrv.records.map(({ target }) => target))];
  return targets.filter((target) => {
    if (target === '.' || cloudOf(target) !== undefined) return false;
    const published = recorded(targetAddresses).find(({ host }) => host === target);
    if (published === undefined) return false;
    if (published.v4 === 'none' && published.v6 === 'none') return true;
    const tried = recorded(tcpConnect).filter(
      ({ host, result }) => host === target && result !== 'no-route-here',
    );
    return tried.length > 0 && tried.every(({ result }) => deadResults.has(result));
  });
}
