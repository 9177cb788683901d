import { defineCheck } from '../model/check.ts';
import type { Provider } from '../model/facts.ts';
import { isListed, isMicrosoftFederation, usesDefaultRoute } from './own-lists.ts';

/** Domains at a hosting provider are subject to the allowed list as well (LS13: "Federation with a Lync Online customer"). */
export const check = defineCheck({
  id: 'hosting-allowed',
  needs: ['ourAccessEdge', 'ourAllowedDomains', 'ourHostingProviders', 'peer.federationSrv'],
  finds: ['pol-hosting-allowlist'],
  applies: ({ ourAccessEdge, ourHostingProviders, 'peer.federationSrv': srv }, { peer }) =>
    peer !== undefined &&
    !usesDefaultRoute(ourAccessEdge) &&
    providerOf(ourHostingProviders.entries, srv.records) !== undefined,
  run(facts, report, { peer, leaveOpen }) {
    const { ourAccessEdge, ourAllowedDomains, ourHostingProviders } = facts;
    const provider = providerOf(ourHostingProviders.entries, facts['peer.federationSrv'].records);
    if (peer === undefined || provider === undefined) return;
    const listed = isListed(peer, ourAllowedDomains);
    const discovery = ourAccessEdge.enablePartnerDiscovery;
    if (listed === 'yes' || discovery === true) return;
    if (listed === 'unknown' || discovery === undefined) leaveOpen('pol-hosting-allowlist');
    else {
      const args = { domain: peer, providerName: provider };
      report('pol-hosting-allowlist', args, { lines: ['EnablePartnerDiscovery', provider] });
    }
  },
});

function providerOf(
  entries: readonly Provider[],
  records: readonly { readonly target: string }[],
): string | undefined {
  const targets = new Set(records.map(({ target }) => target).filter(isMicrosoftFederation));
  return entries.find(
    ({ proxyFqdn, enabled }) => enabled === true && targets.has(proxyFqdn?.toLowerCase() ?? ''),
  )?.identity;
}
