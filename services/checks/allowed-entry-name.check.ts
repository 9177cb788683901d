import { defineCheck } from '../model/check.ts';
import { nameCovers } from '../model/names.ts';
import { namedEdgeOf } from './own-lists.ts';

/** Our entry names an Edge whose certificate does not hold that name. Where their record names it too, the fault is theirs. */
export const check = defineCheck({
  id: 'allowed-entry-name',
  needs: ['ourAllowedDomains', 'peer.certificateChain'],
  may: ['peer.federationSrv'],
  finds: ['pol-proxyfqdn-wrong-name'],
  applies: ({ ourAllowedDomains, 'peer.certificateChain': chains }, { peer }) => {
    const host = peer === undefined ? undefined : namedEdgeOf(peer, ourAllowedDomains);
    return host !== undefined && chains.some((chain) => chain.host === host);
  },
  run(facts, report, { peer }) {
    if (peer === undefined) return;
    const proxyFqdn = namedEdgeOf(peer, facts.ourAllowedDomains);
    const isNamed = facts['peer.federationSrv']?.records.some(({ target }) => target === proxyFqdn);
    if (proxyFqdn === undefined || isNamed === true) return;
    const leaves = facts['peer.certificateChain']
      .filter(({ host }) => host === proxyFqdn)
      .map(({ sent: [leaf] }) => leaf);
    const wrong = leaves.find(
      (leaf) => leaf?.names.every((name) => nameCovers(name, proxyFqdn) === undefined) === true,
    );
    if (wrong === undefined) return;
    const names = wrong.names.length > 0 ? wrong.names : [wrong.subject];
    report('pol-proxyfqdn-wrong-name', { domain: peer, proxyFqdn, names }, { lines: [proxyFqdn] });
  },
});
