import { defineCheck, type Report } from '../model/check.ts';
import { siteOf, type Sites } from '../model/effective-policy.ts';
import type { FactValues } from '../model/facts.ts';
import { findUser } from './people.ts';

type Edge = NonNullable<FactValues['ourTopology']['edges']>[number];

/** What the topology says of Edge pools and of the route for federation. */
export const check = defineCheck({
  id: 'topology',
  needs: ['ourTopology'],
  finds: [
    'pol-fedroute-missing',
    'pol-fedroute-unlisted',
    'pol-edge-fed-off',
    'pol-two-edges',
    'edge-service-down',
  ],
  may: ['ourUser'],
  oursOnly: true,
  run(facts, report, { person, leaveOpen }) {
    const { ourTopology, ourUser } = facts;
    const { sites, edges, edgesExtent } = ourTopology;
    const shown = sites?.filter(({ federationRoute }) => federationRoute !== undefined) ?? [];
    const home = siteOfPerson(person, ourUser, sites);
    if (shown.length === 0) leaveOpen('pol-fedroute-missing');
    else judgeRoutes(shown, home, report);
    const strays = edgesExtent === 'whole' ? straysAmong(shown, edges ?? []) : undefined;
    if (strays === undefined || shown.length === 0) leaveOpen('pol-fedroute-unlisted');
    // As rows of a table hold them.
    const listed = (edges ?? []).map(
      (edge) => `${nameOf(edge)} ${edge.accessEdgeExternalFqdn ?? ''}`,
    );
    for (const { identity, server } of strays ?? []) {
      const isOther = home !== undefined && home !== identity;
      const where = { lines: [`EdgeServer:${server}`, 'PoolFqdn :', ...listed] };
      if (!isOther) report('pol-fedroute-unlisted', { names: [identity], server }, where);
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

/** Who lives in a site with a route is not touched by another one without; who lives in that one is stopped for certain. */
function judgeRoutes(
  shown: Sites,
  home: string | undefined,
  report: Report<'pol-fedroute-missing'>,
): void {
  const without = shown.filter(({ federationRoute }) => federationRoute === null);
  const names = without.map(({ identity }) => identity);
  if (names.length === 0) return;
  const isHome = home !== undefined && names.includes(home);
  if (home !== undefined && !isHome && shown.some(({ identity }) => identity === home)) return;
  const isAll = isHome || names.length === shown.length;
  const [first] = names;
  const object = names.length === 1 && first !== undefined ? { object: first } : {};
  const lines = ['FederationRoute'];
  report('pol-fedroute-missing', { names }, { lines, ...object, ...(!isAll && { scope: 'some' }) });
}

/** Routes to an Edge pool that is none of those listed; undefined where what was shown of either does not tell the pool. */
function straysAmong(
  shown: Sites,
  edges: readonly Edge[],
): readonly { readonly identity: string; readonly server: string }[] | undefined {
  const pools = edges.map((edge) => poolOf(edge.poolFqdn ?? edge.identity));
  if (pools.length === 0 || pools.includes(undefined)) return undefined;
  return shown.flatMap(({ identity, federationRoute }) => {
    const server = /^EdgeServer:/iu.test(federationRoute ?? '')
      ? poolOf(federationRoute)
      : undefined;
    return server === undefined || pools.includes(server) ? [] : [{ identity, server }];
  });
}

/** `EdgeServer:edge.fabrikam.com`, as Get-CsSite and Get-CsService print a service, names its pool; so does the pool itself. */
function poolOf(service: string | null | undefined): string | undefined {
  const pool = service?.toLowerCase().replace(/^edgeserver:/u, '');
  return pool !== undefined && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(pool) ? pool : undefined;
}

/** The site of the person whom the question names, as far as account and pools tell it. */
function siteOfPerson(
  person: string | undefined,
  users: FactValues['ourUser'] | undefined,
  sites: Sites = [],
): string | undefined {
  return siteOf(findUser(person, users?.entries ?? [])?.registrarPool, sites);
}

function nameOf({ poolFqdn, identity }: Edge): string {
  return poolFqdn ?? identity;
}
