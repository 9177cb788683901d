import { defineCheck } from '../model/check.ts';
import { namedEdgeOf } from './own-lists.ts';

/** Our entry names an Edge, and their record names another: what the partner publishes is the newer word. */
export const check = defineCheck({
  id: 'allowed-entry',
  needs: ['ourAllowedDomains', 'peer.federationSrv'],
  finds: ['pol-proxyfqdn-differs'],
  applies: ({ ourAllowedDomains, 'peer.federationSrv': srv }, { peer }) =>
    peer !== undefined &&
    namedEdgeOf(peer, ourAllowedDomains) !== undefined &&
    srv.records.some(({ target }) => target !== '.'),
  run({ ourAllowedDomains, 'peer.federationSrv': { records } }, report, { peer }) {
    if (peer === undefined) return;
    const proxyFqdn = namedEdgeOf(peer, ourAllowedDomains);
    const targets = records.map(({ target }) => target).filter((target) => target !== '.');
    const [target] = targets;
    if (proxyFqdn === undefined || target === undefined || targets.includes(proxyFqdn)) return;
    report('pol-proxyfqdn-differs', { domain: peer, proxyFqdn, target }, { lines: [proxyFqdn] });
  },
});
