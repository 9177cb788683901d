import type { FactValues } from '../model/facts.ts';
import {
  addFact,
  atMost,
  extentOf,
  linesOf,
  mention,
  shown,
  type Draft,
  type Listing,
} from './draft.ts';
import { viewsOf, type Builder } from './server-facts.ts';
import {
  choiceOf,
  flagOf,
  hostOf,
  hostOrNone,
  instantOf,
  listOf,
  nameOf,
  nameOrNone,
  numberOf,
  quoteOf,
  readHost,
  shows,
  type List,
  type View,
} from './view.ts';

type Topology = FactValues['ourTopology'];

/** Get-CsSite: the federation route of each site. */
export const readSites: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const sites = views.flatMap((view) => {
    const identity = nameOf(view, 'Identity', 'DisplayName');
    return identity === undefined
      ? []
      : [
          shown({
            identity,
            federationRoute: nameOrNone(view, 'FederationRoute'),
            pools: poolsOf(view),
          }),
        ];
  });
  if (sites.length === 0) return;
  const value = { sites: atMost(draft, sites, 100, listing.fromLine) };
  addFact(draft, 'ourTopology', value, listing, linesOf(views));
};

/** The pools of a site; each service of one stands behind its role, `Registrar:pool01.fabrikam.local`. */
function poolsOf(view: View): string[] | undefined {
  const lists = ['Pools', 'Services'].flatMap((name) => listOf(view, name) ?? []);
  if (lists.length === 0) return undefined;
  const hosts = lists.flatMap(({ values }) =>
    values.flatMap((value) => readHost(value.replace(/^[A-Za-z]{1,60}:/u, '')) ?? []),
  );
  return [...new Set(hosts)].slice(0, 100);
}

/** Get-CsService -EdgeServer. Services of other roles have no external name of an Access Edge and are passed over. */
const readEdges: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items).filter((view) =>
    ['AccessEdgeExternalFqdn', 'AccessEdgeExternalSipPort', 'IsFederationEnabled'].some((name) =>
      shows(view, name),
    ),
  );
  const edges = views.flatMap((view) => {
    const poolFqdn = hostOf(view, 'PoolFqdn');
    const identity = nameOf(view, 'Identity') ?? poolFqdn;
    if (identity === undefined) return [];
    return [
      shown({
        identity,
        poolFqdn,
        accessEdgeExternalFqdn: hostOrNone(view, 'AccessEdgeExternalFqdn'),
        accessEdgeExternalSipPort: numberOf(view, 'AccessEdgeExternalSipPort'),
        isFederationEnabled: flagOf(view, 'IsFederationEnabled'),
      }),
    ];
  });
  if (edges.length === 0) return;
  const value = {
    edges: atMost(draft, edges, 100, listing.fromLine),
    edgesExtent: edges.length < views.length ? ('part' as const) : extentOf(listing),
  };
  addFact(draft, 'ourTopology', value, listing, linesOf(views));
};

/** Get-CsService -Registrar: the pools that people sign in to, and of which site they are. */
const readRegistrars: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items).filter((view) =>
    /^registrar$/iu.test(
      choiceOf(view, 'Role') ?? (nameOf(view, 'Identity') ?? '').split(':')[0] ?? '',
    ),
  );
  const registrars = views.flatMap((view) => nameOf(view, 'Identity') ?? []);
  if (registrars.length === 0) return;
  const sites = sitesOf(views);
  const value = {
    registrars: atMost(draft, registrars, 100, listing.fromLine),
    ...(sites.length > 0 && { sites: sites.slice(0, 100) }),
  };
  addFact(draft, 'ourTopology', value, listing, linesOf(views));
};

/** The sites that services name, each with its pools. */
function sitesOf(views: readonly View[]): readonly { identity: string; pools: string[] }[] {
  const pools = new Map<string, string[]>();
  for (const view of views) {
    const [site, pool] = [nameOf(view, 'SiteId'), hostOf(view, 'PoolFqdn')];
    if (site !== undefined && pool !== undefined)
      pools.set(site, [...(pools.get(site) ?? []), pool]);
  }
  return [...pools].map(([identity, some]) => ({ identity, pools: some.slice(0, 100) }));
}

/** Get-CsService, whichever roles it was asked for. */
export const readRoles: Builder = (draft, listing) => {
  readEdges(draft, listing);
  readRegistrars(draft, listing);
};

/** Get-CsService that printed nothing, by the role it was asked for; without one it says nothing. */
export function readNoRole(
  draft: Draft,
  listing: Listing,
  parameters: ReadonlyMap<string, string>,
): void {
  const value = parameters.has('edgeserver')
    ? { edges: [], edgesExtent: 'whole' as const }
    : parameters.has('registrar')
      ? { registrars: [] }
      : undefined;
  if (value !== undefined) addFact(draft, 'ourTopology', value, listing, [listing.fromLine]);
}

/** Services that only an Edge Server runs, beside RTCSRV, which every role has under another name. */
const edgeServices = /^(?:RTCDATAPROXY|RTCMEDIARELAY|RTCMRAUTH)$/iu;

/** Get-CsWindowsService: the state of the Access Edge service of the machine that was asked. */
export const readServices: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const server = machineOf(listing);
  const isEdge = views.some((view) => edgeServices.test(nameOf(view, 'Name') ?? ''));
  const access = views.find(
    (view) =>
      /access edge/iu.test(nameOf(view, 'DisplayName') ?? '') ||
      (isEdge && /^RTCSRV$/iu.test(nameOf(view, 'Name') ?? '')),
  );
  const serviceStatus = access === undefined ? undefined : choiceOf(access, 'Status');
  if (access === undefined || serviceStatus === undefined || server === undefined) return;
  const value = { edges: [{ identity: server, serviceStatus }] };
  addFact(draft, 'ourTopology', value, listing, access.used);
};

/** The machine that a command asked: `-ComputerName`, or that of the session. */
function machineOf({ items }: Listing): string | undefined {
  const command = items[0]?.command;
  return command?.parameters.get('computername') ?? command?.machine;
}

/** Get-CsServerPatchVersion and Get-CsServerVersion. Without a name the product stands for the server. */
export const readVersions: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const versions = views.flatMap((view) => {
    const version = nameOf(view, 'Version', 'ProductVersion');
    const component = quoteOf(view, 'ComponentName') ?? quoteOf(view, 'ProductName');
    const server = machineOf(listing) ?? component?.slice(0, 255);
    if (version === undefined || server === undefined || !isVersion(version)) return [];
    return [shown({ server, version, component })];
  });
  addVersions(draft, listing, versions, views);
};

function isVersion(text: string): boolean {
  return text.split('.').length >= 3 && text.split('.').every((part) => /^\d{1,6}$/u.test(part));
}

function addVersions(
  draft: Draft,
  listing: Listing,
  versions: Topology['versions'] & object,
  views: readonly View[],
): void {
  if (versions.length === 0) return;
  const value = { versions: atMost(draft, versions, 200, listing.fromLine) };
  addFact(draft, 'ourTopology', value, listing, linesOf(views));
}

/** Get-CsManagementStoreReplicationStatus; from Lync Server 2013 on it tells the versions too. */
export const readReplication: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const server = hostOf(view, 'ReplicaFqdn');
    if (server === undefined) return [];
    const created = instantOf(view, 'LastUpdateCreation');
    return [
      shown({
        server,
        upToDate: flagOf(view, 'UpToDate'),
        // Printed in the time of the server: only an exact instant is one.
        lastUpdate: created?.isLocal === false ? created.at : undefined,
      }),
    ];
  });
  const kept = atMost(draft, entries, 200, listing.fromLine);
  if (kept.length > 0)
    addFact(draft, 'replicationStatus', { entries: kept }, listing, linesOf(views));
  const versions = views.flatMap((view) => {
    const [server, version] = [hostOf(view, 'ReplicaFqdn'), nameOf(view, 'ProductVersion')];
    return server === undefined || version === undefined || !isVersion(version)
      ? []
      : [{ server, version }];
  });
  addVersions(draft, listing, versions, views);
};

/** Get-CsCertificate, and the content of a certificate store. */
export const readCertificates: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const notBefore = instantOf(view, 'NotBefore');
    const notAfter = instantOf(view, 'NotAfter', draft.at);
    const names = listOf(view, 'AlternativeNames') ?? listOf(view, 'DnsNameList');
    const thumbprint = nameOf(view, 'Thumbprint');
    const subject = quoteOf(view, 'Subject');
    if (thumbprint === undefined && subject === undefined) return [];
    const asked = view.item.command?.name === 'Get-ChildItem' ? view.item.command.identity : '';
    const path = nameOf(view, 'PSParentPath') ?? asked ?? '';
    const store = /[\\/](?<store>\w{1,60})$/u.exec(path);
    return [
      shown({
        use: shows(view, 'Use') ? (choiceOf(view, 'Use') ?? undefined) : undefined,
        thumbprint,
        subject,
        issuer: quoteOf(view, 'Issuer'),
        ...namesIn(names),
        notBefore: notBefore?.at,
        notAfter: notAfter?.at,
        datesAreLocal: notBefore?.isLocal ?? notAfter?.isLocal,
        keyProvider: nameOf(view, 'Provider'),
        store: store?.groups?.store,
      }),
    ];
  });
  const kept = atMost(draft, entries, 200, listing.fromLine);
  if (kept.length > 0)
    addFact(draft, 'ourCertificates', { entries: kept }, listing, linesOf(views));
  for (const { names = [] } of kept) {
    for (const name of names) noteOwn(draft, name, listing.fromLine);
  }
};

/** The names that can be read; where the list was cut they are a part of it, and none of them says nothing. */
function namesIn(list: List | undefined): { names?: string[]; namesExtent?: 'part' } {
  if (list === undefined || (list.isCut && list.values.length === 0)) return {};
  const names = list.values.slice(0, 200);
  return list.isCut || list.values.length > names.length
    ? { names, namesExtent: 'part' }
    : { names };
}

/** `sip.<domain>` in our certificate names a SIP domain of ours. */
function noteOwn(draft: Draft, name: string, line: number): void {
  if (name.toLowerCase().startsWith('sip.'))
    mention(draft, name.slice(4).toLowerCase(), 'own', 'AlternativeNames', line);
}
