import { defineCheck } from '../model/check.ts';
import { isWithin } from '../model/known-hosts.ts';
import { ownEdgesIn } from './own-edges.ts';
import { defaultRouteOf, namedEdgeOf } from './own-lists.ts';

/**
 * Our settings send messages for the partner to ourselves: the entry of the allowed list, or the default route, names our own Edge.
 * A host below our domain that nothing shows to be our Edge may, without a record of theirs, be one that two companies of a group share.
 * A default route may lead to the Edge of our group: it is told only where it is the Edge that these settings belong to.
 */
export const check = defineCheck({
  id: 'own-route',
  needs: ['ourAllowedDomains'],
  may: ['ourAccessEdge', 'ourTopology', 'ourCertificates', 'federationSrv', 'peer.federationSrv'],
  finds: ['pol-proxyfqdn-own'],
  oursOnly: true,
  applies: ({ ourAllowedDomains }, { peer, domain }) =>
    peer !== undefined && domain !== '' && namedEdgeOf(peer, ourAllowedDomains) !== undefined,
  run(facts, report, { peer, domain }) {
    const host = peer === undefined ? undefined : namedEdgeOf(peer, facts.ourAllowedDomains);
    if (peer === undefined || host === undefined) return;
    // Then no entry is looked at.
    if (defaultRouteOf(facts.ourAccessEdge) !== undefined) return;
    const targets = facts['peer.federationSrv']?.records.map(({ target }) => target) ?? [];
    const isOwn = ownEdgesIn(facts, domain).has(host);
    // Where their record names it too, both are served by this host.
    if (targets.includes(host) || isWithin(host, peer)) return;
    if (!isOwn && !isWithin(host, domain)) return;
    const isCertain = isOwn || targets.some((target) => target !== '.');
    const where = { lines: [host], ...(!isCertain && { scope: 'some' as const }) };
    report('pol-proxyfqdn-own', { domain: peer, proxyFqdn: host }, where);
  },
});
