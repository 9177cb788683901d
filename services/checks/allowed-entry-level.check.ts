import { defineCheck } from '../model/check.ts';
import { entryOf, providerFor, sameName, usesDefaultRoute } from './own-lists.ts';

/**
 * Our entry for a partner may say that nobody there counts as verified; then only contacts get through. Source: Microsoft,
 * "New-CsAllowedDomain"; Edge Servers before Skype for Business Server 2015 know no level of an entry.
 */
export const check = defineCheck({
  id: 'allowed-entry-level',
  needs: ['ourAllowedDomains'],
  may: ['ourAccessEdge', 'ourHostingProviders', 'peer.federationSrv'],
  finds: ['pol-allowed-verification'],
  applies: ({ ourAllowedDomains }, { peer }) =>
    peer !== undefined && entryOf(peer, ourAllowedDomains) !== undefined,
  run(facts, report, { peer, leaveOpen }) {
    const { ourAllowedDomains, ourAccessEdge, ourHostingProviders } = facts;
    if (peer === undefined || (ourAccessEdge !== undefined && usesDefaultRoute(ourAccessEdge)))
      return;
    const entry = entryOf(peer, ourAllowedDomains);
    const targets = facts['peer.federationSrv']?.records.map(({ target }) => target) ?? [];
    // Whom a provider brings has the level of the provider, unless the entry names an Edge of its own.
    const isProviders = targets.some((one) => providerFor(one, ourHostingProviders) !== undefined);
    if (typeof entry?.proxyFqdn !== 'string' && isProviders) return;
    const value = entry?.verificationLevel;
    if (value === undefined) leaveOpen('pol-allowed-verification');
    else if (sameName(value, 'AlwaysUnverifiable')) {
      const where = { lines: ['VerificationLevel', peer], object: peer };
      report('pol-allowed-verification', { domain: peer, value }, where);
    }
  },
});
