import { fine, isWrong, unseen, type Verdict } from './judge-outside.ts';
import { judgeAllowed, judgeAllowedServer, judgeBlocked, judgeProvider } from './judge-lists.ts';
import type { About, Shown } from './judge-paste.ts';

/** Builds that may move people to Teams since July 2022 (Microsoft, "Move users between on-premises and cloud"). */
const oldestToMove: Readonly<Record<number, string>> = {
  5: '5.0.8308.1182',
  6: '6.0.9319.619',
  7: '7.0.2046.385',
};
/** From this build on version 7 is the Subscription Edition, the only one with support since October 2025. */
const firstSubscription = '7.0.2046.530';

/** Judgements of what servers print. */
export const serverJudges = {
  servers: judgeServers,
  'server-people': judgePeople,
  edges: judgeEdges,
  'edge-federation': judgeEdgeFederation,
  'one-edge': judgeOneEdge,
  routes: judgeRoutes,
  replication: judgeReplication,
  'way-out': judgeWayOut,
  resolves: judgeResolves,
  versions: judgeVersions,
  builds: judgeBuilds,
  method: judgeMethod,
  switch: judgeSwitch,
  'switch-hybrid': judgeSwitchHybrid,
  allowed: judgeAllowed,
  'allowed-server': judgeAllowedServer,
  blocked: judgeBlocked,
  provider: judgeProvider,
  'server-policy': judgeServerPolicy,
  test: judgeTest,
} as const;

/** A pool that people sign in to; where none was asked for, a server that tells its version and is no Edge. */
function judgeServers({ ourTopology }: Shown): Verdict {
  const { registrars, versions = [] } = ourTopology ?? {};
  if (registrars !== undefined) return registrars.length === 0 ? isWrong('no-server') : fine;
  const isEdge = (component: string) => /\bedge\b/iu.test(component);
  const edges = new Set(
    versions.flatMap(({ server, component = '' }) => (isEdge(component) ? [server] : [])),
  );
  const others = versions.filter(
    ({ server, component }) => component !== undefined && !edges.has(server),
  );
  return others.length > 0 ? fine : unseen;
}

function judgePeople({ ourUser }: Shown): Verdict {
  if (ourUser === undefined) return unseen;
  const [missing] = ourUser.missing;
  if (missing !== undefined) return isWrong('not-found', { name: missing });
  if (ourUser.entries.length === 0) return unseen;
  for (const { identity, enabled, sipAddress } of ourUser.entries) {
    if (enabled === false) return isWrong('not-enabled', { name: identity });
    if (sipAddress === null) return isWrong('no-address', { name: identity });
  }
  const isShown = ourUser.entries.every(
    ({ enabled, sipAddress }) => enabled === true && sipAddress,
  );
  return isShown ? fine : unseen;
}

function judgeEdges({ ourTopology }: Shown): Verdict {
  const { edges, edgesExtent } = ourTopology ?? {};
  if (edges === undefined) return unseen;
  if (edges.length === 0) return edgesExtent === 'whole' ? isWrong('no-edge') : unseen;
  const unnamed = edges.find(({ accessEdgeExternalFqdn }) => accessEdgeExternalFqdn === null);
  return unnamed === undefined
    ? fine
    : isWrong('edge-unnamed', { name: unnamed.poolFqdn ?? unnamed.identity });
}

/** A listing may show the box itself; else a route that was chosen shows that it is ticked, since it cannot be chosen before. */
function judgeEdgeFederation({ ourTopology }: Shown): Verdict {
  const { edges = [], edgesExtent, sites = [] } = ourTopology ?? {};
  if (edges.some(({ isFederationEnabled }) => isFederationEnabled === true)) return fine;
  const off = edges.find(({ isFederationEnabled }) => isFederationEnabled === false);
  if (off !== undefined && edges.every(({ isFederationEnabled }) => isFederationEnabled === false))
    return isWrong('edge-off', { name: off.poolFqdn ?? off.identity });
  if (edgesExtent === 'whole' && edges.length === 0) return isWrong('no-edge');
  return sites.some(({ federationRoute }) => typeof federationRoute === 'string') ? fine : unseen;
}

/** One pool in the topology, or one of several that is enabled; sites whose routes differ show two. */
function judgeOneEdge({ ourTopology }: Shown): Verdict {
  const { edges = [], edgesExtent, sites = [] } = ourTopology ?? {};
  const enabled = edges
    .filter(({ isFederationEnabled }) => isFederationEnabled === true)
    .map(({ poolFqdn, identity }) => poolFqdn ?? identity);
  const routes = sites.flatMap(({ federationRoute }) => federationRoute ?? []);
  for (const names of [new Set(enabled), new Set(routes)])
    if (names.size > 1) return isWrong('two-edges', { names: [...names].join(', ') });
  // One that was shown among others that were not says nothing about those.
  const isOnly = edgesExtent === 'whole' && (edges.length === 1 || enabled.length === 1);
  return isOnly ? fine : unseen;
}

function judgeRoutes({ ourTopology }: Shown): Verdict {
  const sites = ourTopology?.sites ?? [];
  if (sites.length === 0) return unseen;
  const without = sites.find(({ federationRoute }) => federationRoute === null);
  if (without !== undefined) return isWrong('no-route', { name: without.identity });
  return sites.every(({ federationRoute }) => typeof federationRoute === 'string') ? fine : unseen;
}

function judgeReplication({ replicationStatus }: Shown): Verdict {
  const entries = replicationStatus?.entries ?? [];
  const late = entries.find(({ upToDate }) => upToDate === false);
  if (late !== undefined) return isWrong('behind', { name: late.server });
  const isAll = entries.length > 0 && entries.every(({ upToDate }) => upToDate === true);
  return isAll ? fine : unseen;
}

/** A host of our own proves nothing about the way out. */
function judgeWayOut({ portTests = [] }: Shown, { our }: About): Verdict {
  const isOwn = (host: string) =>
    our !== undefined && (host === our || host.toLowerCase().endsWith(`.${our}`));
  const tests = portTests.filter(({ port, host }) => port === 5061 && !isOwn(host));
  if (tests.some(({ result }) => result === 'open')) return fine;
  const [failed] = tests;
  if (failed === undefined) return unseen;
  const name = `${failed.host}:${String(failed.port)}`;
  return isWrong(failed.result === 'unresolved' ? 'not-resolved' : 'port-closed', { name });
}

function judgeResolves({ resolverViews = [] }: Shown, { their }: About): Verdict {
  const record = `_sipfederationtls._tcp.${their ?? ''}`;
  const view = resolverViews.findLast((one) => one.record === record);
  if (view === undefined) return unseen;
  return view.outcome === 'records' ? fine : isWrong('not-resolved', { name: record });
}

function judgeVersions({ ourTopology }: Shown): Verdict {
  return judgeEachBuild(ourTopology?.versions, (server, build) =>
    compareBuilds(build, firstSubscription) < 0
      ? isWrong('old-server', { name: server, found: build })
      : fine,
  );
}

function judgeBuilds({ ourTopology }: Shown): Verdict {
  return judgeEachBuild(ourTopology?.versions, (server, build) => {
    const expected = oldestToMove[Number(build.split('.')[0])] ?? '7.0.2046.385';
    return compareBuilds(build, expected) < 0
      ? isWrong('old-build', { name: server, found: build, expected })
      : fine;
  });
}

type Versions = NonNullable<NonNullable<Shown['ourTopology']>['versions']>;

/**
 * Judges the newest build of each server: components that had nothing to mend keep their first one. The replication tells a
 * version of its own, without a component, which says nothing of the server.
 */
function judgeEachBuild(
  versions: Versions = [],
  judge: (server: string, build: string) => Verdict,
): Verdict {
  const newest = new Map<string, string>();
  for (const { server, version, component } of versions) {
    if (component === undefined) continue;
    const build = /\d+(?:\.\d+){1,3}/u.exec(version)?.[0];
    const known = newest.get(server);
    if (build === undefined) continue;
    if (known === undefined || compareBuilds(build, known) > 0) newest.set(server, build);
  }
  const verdicts = [...newest].map(([server, build]) => judge(server, build));
  return verdicts.find(({ is }) => is === 'wrong') ?? (verdicts.length > 0 ? fine : unseen);
}

/** Negative when the first one is older. */
function compareBuilds(one: string, other: string): number {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  const at = [0, 1, 2, 3].find((part) => (a[part] ?? 0) !== (b[part] ?? 0));
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The switch alone, for whoever has not decided yet. */
function judgeMethod({ ourAccessEdge }: Shown): Verdict {
  if (ourAccessEdge?.allowFederatedUsers === false) return isWrong('federation-off');
  const { allowFederatedUsers, enablePartnerDiscovery } = ourAccessEdge ?? {};
  return allowFederatedUsers === true && enablePartnerDiscovery !== undefined ? fine : unseen;
}

function judgeSwitch({ ourAccessEdge }: Shown, { situation }: About): Verdict {
  if (ourAccessEdge === undefined) return unseen;
  const { allowFederatedUsers, enablePartnerDiscovery, routingMethod } = ourAccessEdge;
  if (allowFederatedUsers === false) return isWrong('federation-off');
  if (routingMethod === 'UseDefaultRouting') return isWrong('default-route');
  if (situation.method === 'discovery' && enablePartnerDiscovery === false)
    return isWrong('discovery-off');
  if (situation.method === 'list' && enablePartnerDiscovery === true)
    return isWrong('discovery-on');
  return allowFederatedUsers === true && enablePartnerDiscovery !== undefined ? fine : unseen;
}

function judgeSwitchHybrid(shown: Shown, about: About): Verdict {
  const verdict = judgeSwitch(shown, about);
  if (verdict !== fine) return verdict;
  const outside = shown.ourAccessEdge?.allowOutsideUsers;
  if (outside === false) return isWrong('outside-off');
  return outside === true ? fine : unseen;
}

function judgeServerPolicy({ ourUserPolicy }: Shown): Verdict {
  return judgePolicies(ourUserPolicy);
}

/** The policy that counts for the person who was shown, or "Global", where nobody was. */
export function judgePolicies(shown: Shown['ourUserPolicy']): Verdict {
  if (shown === undefined) return unseen;
  const { policies, effective } = shown;
  const counting = effective.map(({ policy }) => policy);
  const looked = policies.filter(({ identity }) =>
    counting.length > 0
      ? counting.some((name) => bareName(name) === bareName(identity))
      : /^global$/iu.test(identity) || policies.length === 1,
  );
  const off = looked.find(({ enableFederationAccess }) => enableFederationAccess === false);
  if (off !== undefined) return isWrong('policy-off', { name: off.identity });
  const isOn = looked.length > 0 && looked.every((one) => one.enableFederationAccess === true);
  return isOn ? fine : unseen;
}

function bareName(name: string): string {
  return name.replace(/^tag:/iu, '').toLowerCase();
}

function judgeTest({ partnerTests = [] }: Shown, { their }: About): Verdict {
  const test = partnerTests.findLast(({ domain }) => domain === their);
  if (test === undefined) return unseen;
  return test.result === 'success' ? fine : isWrong('test-failed', { name: test.domain });
}
