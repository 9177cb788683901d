import { defineCheck } from '../model/check.ts';
import type { Provider } from '../model/facts.ts';
import { cloudOf, isDeadProvider } from '../model/known-hosts.ts';
import { isMicrosoftFederation, namedEdgeOf, providerFor, usesDefaultRoute } from './own-lists.ts';

/** Whose record leads to a provider is reached only when that provider is entered and enabled. */
export const check = defineCheck({
  id: 'hosting-provider',
  needs: ['ourHostingProviders', 'peer.federationSrv'],
  may: ['ourAllowedDomains', 'ourAccessEdge'],
  finds: ['pol-hosting-missing', 'pol-hosting-disabled', 'pol-hosting-wrong-fqdn'],
  applies: ({ 'peer.federationSrv': { records } }, { peer }) =>
    peer !== undefined && records.some(({ target }) => target !== '.'),
  run(facts, report, { peer, leaveOpen }) {
    const { ourHostingProviders: providers, ourAccessEdge } = facts;
    if (peer === undefined || (ourAccessEdge !== undefined && usesDefaultRoute(ourAccessEdge)))
      return;
    // An entry with an Edge of its own needs no provider.
    if (namedEdgeOf(peer, facts.ourAllowedDomains) !== undefined) return;
    const targets = new Set(facts['peer.federationSrv'].records.map(({ target }) => target));
    for (const target of targets) {
      const provider = providerFor(target, providers);
      if (provider?.enabled === false) {
        const args = { providerName: provider.identity, target };
        const off = ['Enabled : False', '"Enabled": false'];
        const lines = [provider.identity, target, ...off];
        report('pol-hosting-disabled', args, { lines, object: provider.identity });
      } else if (provider !== undefined && provider.enabled === undefined) {
        leaveOpen('pol-hosting-disabled');
      }
      if (provider !== undefined || !isMicrosoftFederation(target)) continue;
      const mistaken = providers.entries.find((one) => isMistaken(one, target));
      if (mistaken !== undefined) {
        const { identity: providerName, proxyFqdn } = mistaken;
        const args = { providerName, proxyFqdn: proxyFqdn ?? '', expected: target };
        report('pol-hosting-wrong-fqdn', args, { lines: [providerName] });
      } else if (providers.extent === 'whole') {
        report('pol-hosting-missing', { domain: peer, target });
      } else leaveOpen('pol-hosting-missing', 'pol-hosting-disabled', 'pol-hosting-wrong-fqdn');
    }
  },
});

/**
 * Meant for this cloud, but leading to a host of it that does not take federation, to a service that ended, or nowhere that
 * exists: the name of the product stands in its identity.
 */
function isMistaken({ identity, proxyFqdn }: Provider, target: string): boolean {
  if (proxyFqdn === undefined || proxyFqdn === null) return false;
  const host = proxyFqdn.toLowerCase();
  if (isMicrosoftFederation(host) && cloudOf(host) !== cloudOf(target)) return false;
  const isMeant = /lync\s*online|office\s*365|o365|skype.*online|teams/iu.test(identity);
  return isDeadProvider(host) || cloudOf(host) === cloudOf(target) || isMeant;
}
