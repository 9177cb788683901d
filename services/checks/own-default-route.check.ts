import { defineCheck } from '../model/check.ts';
import { defaultRouteOf } from './own-lists.ts';
import { shownEdges } from './own-edges.ts';

/**
 * The default route leads back to the Edge that it is set on. It often leads to another Edge of one group, so that the record of our
 * domain or the usual name proves nothing: the topology or the certificate of the Edge has to name that host.
 */
export const check = defineCheck({
  id: 'own-default-route',
  needs: ['ourAccessEdge'],
  may: ['ourTopology', 'ourCertificates'],
  finds: ['pol-default-route-own'],
  oursOnly: true,
  applies: ({ ourAccessEdge }) => defaultRouteOf(ourAccessEdge) !== undefined,
  run({ ourAccessEdge, ourTopology, ourCertificates }, report, { leaveOpen }) {
    const host = defaultRouteOf(ourAccessEdge);
    const own = shownEdges({ ourTopology, ourCertificates });
    if (own.size === 0) leaveOpen('pol-default-route-own');
    if (host !== undefined && own.has(host))
      report('pol-default-route-own', { value: host }, { lines: ['RoutingMethod', host] });
  },
});
