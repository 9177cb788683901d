import { defineCheck } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';

type Edge = NonNullable<FactValues['ourTopology']['edges']>[number];

/** What the topology says of Edge pools and of the route for federation. */
export const check = defineCheck({
  id: 'topology',
  needs: ['ourTopology'],
  finds: ['pol-fedroute-missing', 'pol-edge-fed-off', 'pol-two-edges', 'edge-service-down'],
  oursOnly: true,
  run({ ourTopology: { sites, edges, edgesExtent } }, report, { leaveOpen }) {
    const shown = sites?.filter(({ federationRoute }) => federationRoute !== undefined) ?? [];
    const routes = shown.filter(({ federationRoute }) => federationRoute !== null);
    if (shown.length === 0) leaveOpen('pol-fedroute-missing');
    else if (routes.length === 0) {
      const names = shown.map(({ identity }) => identity);
      report('pol-fedroute-missing', { names }, { lines: ['FederationRoute'] });
    }
    const enabled = edges?.filter(({ isFederationEnabled }) => isFederationEnabled === true) ?? [];
    const off = edges?.filter(({ isFederationEnabled }) => isFederationEnabled === false) ?? [];
    const [first] = off;
    const isWhole = edges !== undefined && edgesExtent !== 'part';
    if (enabled.length === 0 && first !== undefined && off.length === edges?.length && isWhole)
      report('pol-edge-fed-off', { server: nameOf(first) }, { lines: [nameOf(first)] });
    else if (enabled.length === 0) leaveOpen('pol-edge-fed-off');
    const names = [...new Set(enabled.map(nameOf))];
    if (names.length > 1) report('pol-two-edges', { names }, { lines: names });
    else if (!isWhole) leaveOpen('pol-two-edges');
    const services = edges?.filter(({ serviceStatus }) => serviceStatus !== undefined) ?? [];
    const down = services.filter(({ serviceStatus }) => !/^running$/iu.test(serviceStatus ?? ''));
    if (services.length === 0) leaveOpen('edge-service-down');
    const scope = down.length === services.length ? 'all' : 'some';
    for (const edge of down)
      report('edge-service-down', { server: nameOf(edge) }, { scope, lines: [nameOf(edge)] });
  },
});

function nameOf({ poolFqdn, identity }: Edge): string {
  return poolFqdn ?? identity;
}
