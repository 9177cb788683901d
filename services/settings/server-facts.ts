import {
  addFact,
  addProblem,
  atMost,
  extentOf,
  linesOf,
  mention,
  shown,
  type Draft,
  type Listing,
} from './draft.ts';
import type { Item } from './item.ts';
import {
  choiceOf,
  flagOf,
  hostOf,
  hostOrNone,
  mayGoOn,
  nameOf,
  numberOf,
  quoteOf,
  quoteOrNone,
  viewOf,
  type View,
} from './view.ts';

/** Makes facts of the objects of one listing. */
export type Builder = (draft: Draft, listing: Listing) => void;

export function viewsOf(draft: Draft, items: readonly Item[]): readonly View[] {
  return items.map((item) => viewOf(item, draft.order));
}

/** One object of a listing, for what is said about it alone. */
export function lineOf(
  { command }: Listing,
  { item }: View,
): Pick<Listing, 'command' | 'fromLine'> {
  return { command, fromLine: item.fromLine };
}

const otherSettings = [
  'EnableUserReplicator',
  'KeepCrlsUpToDateForPeers',
  'OutgoingTlsCountForFederatedPartners',
  'DiscoveredPartnerReportPeriodMinutes',
  'IsPublicProvider',
  'VerificationLevel',
];

/** Get-CsAccessEdgeConfiguration: one object; of several the last counts. */
export const readAccessEdge: Builder = (draft, listing) => {
  for (const view of viewsOf(draft, listing.items)) {
    const others = otherSettings.flatMap((name) => {
      const text = quoteOf(view, name);
      return text === undefined ? [] : [[name, text] as const];
    });
    const value = shown({
      allowFederatedUsers: flagOf(view, 'AllowFederatedUsers'),
      enablePartnerDiscovery: flagOf(view, 'EnablePartnerDiscovery'),
      allowOutsideUsers: flagOf(view, 'AllowOutsideUsers'),
      allowAnonymousUsers: flagOf(view, 'AllowAnonymousUsers'),
      beClearingHouse: flagOf(view, 'BeClearingHouse'),
      enableArchivingDisclaimer: flagOf(view, 'EnableArchivingDisclaimer'),
      markSourceVerifiableOnOutgoingMessages: flagOf(
        view,
        'MarkSourceVerifiableOnOutgoingMessages',
      ),
      discoveredPartnerVerificationLevel: choiceOf(view, 'DiscoveredPartnerVerificationLevel'),
      discoveredPartnerStandardRate: numberOf(view, 'DiscoveredPartnerStandardRate'),
      enableDiscoveredPartnerContactsLimit: flagOf(view, 'EnableDiscoveredPartnerContactsLimit'),
      maxContactsPerDiscoveredPartner: numberOf(view, 'MaxContactsPerDiscoveredPartner'),
      routingMethod: choiceOf(view, 'RoutingMethod'),
      defaultRouteFqdn: hostOrNone(view, 'DefaultRouteFqdn'),
      others: others.length === 0 ? undefined : Object.fromEntries(others),
    });
    if (Object.keys(value).length > 0)
      addFact(draft, 'ourAccessEdge', value, lineOf(listing, view), view.used);
  }
};

/** Get-CsAllowedDomain. An entry whose domain was cut makes the list a part. */
export const readAllowedDomains: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const domain = domainOfEntry(view);
    if (domain === undefined) noteOddName(draft, view);
    if (domain === undefined) return [];
    mention(draft, domain, 'partner', 'Domain', view.item.fromLine);
    return [
      shown({
        domain,
        proxyFqdn: hostOrNone(view, 'ProxyFqdn'),
        verificationLevel: choiceOf(view, 'VerificationLevel'),
        comment: quoteOrNone(view, 'Comment'),
        mayGoOn: cutNameOf(view, domain),
      }),
    ];
  });
  const kept = atMost(draft, entries, 1_000, listing.fromLine);
  const extent = kept.length < views.length ? 'part' : extentOf(listing);
  addFact(draft, 'ourAllowedDomains', { extent, entries: kept }, listing, linesOf(views));
};

/** Get-CsBlockedDomain. */
export const readBlockedDomains: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const domain = domainOfEntry(view);
    if (domain === undefined) noteOddName(draft, view);
    mention(draft, domain, 'partner', 'Domain', view.item.fromLine);
    return domain === undefined ? [] : [shown({ domain, mayGoOn: cutNameOf(view, domain) })];
  });
  const kept = atMost(draft, entries, 1_000, listing.fromLine);
  const extent = kept.length < views.length ? 'part' : extentOf(listing);
  addFact(draft, 'ourBlockedDomains', { extent, entries: kept }, listing, linesOf(views));
};

/** The name of an entry that may be cut; both columns of a domain show the same, so that one which is whole is enough. */
function cutNameOf(view: View, domain: string): 'domain' | 'proxyFqdn' | undefined {
  if (mayGoOn(view, 'ProxyFqdn')) return 'proxyFqdn';
  const isWhole = ['Domain', 'Identity'].some(
    (name) => hostOf(view, name) === domain && !mayGoOn(view, name),
  );
  return isWhole ? undefined : 'domain';
}

/** The domain, by the column that shows more of it. */
function domainOfEntry(view: View): string | undefined {
  const [domain, identity] = [hostOf(view, 'Domain', 'Identity'), hostOf(view, 'Identity')];
  const isCut = domain !== undefined && mayGoOn(view, 'Domain');
  return isCut && identity?.startsWith(domain) === true ? identity : domain;
}

/** An entry that shows something else than a domain makes the list a part, and is told. */
function noteOddName(draft: Draft, view: View): void {
  const name = nameOf(view, 'Domain', 'Identity');
  if (name !== undefined && !mayGoOn(view, 'Domain'))
    addProblem(draft, { code: 'odd-name', name, line: view.item.fromLine });
}

const readProviders =
  (fact: 'ourHostingProviders' | 'ourPublicProviders'): Builder =>
  (draft, listing) => {
    const views = viewsOf(draft, listing.items);
    const entries = views.flatMap((view) => {
      const identity = nameOf(view, 'Identity', 'Name');
      if (identity === undefined) return [];
      const proxyFqdn = hostOrNone(view, 'ProxyFqdn');
      mention(draft, proxyFqdn, 'provider', 'ProxyFqdn', view.item.fromLine);
      return [
        shown({
          identity,
          proxyFqdn,
          enabled: flagOf(view, 'Enabled'),
          verificationLevel: choiceOf(view, 'VerificationLevel'),
          enabledSharedAddressSpace: flagOf(view, 'EnabledSharedAddressSpace'),
          hostsOcsUsers: flagOf(view, 'HostsOCSUsers'),
          isLocal: flagOf(view, 'IsLocal'),
        }),
      ];
    });
    // Which provider it is does not stand there.
    if (entries.length === 0 && views.length > 0) return;
    const kept = atMost(draft, entries, 100, listing.fromLine);
    const extent = kept.length < views.length ? 'part' : extentOf(listing);
    addFact(draft, fact, { extent, entries: kept }, listing, linesOf(views));
  };

/** Get-CsHostingProvider. */
export const readHostingProviders = readProviders('ourHostingProviders');
/** Get-CsPublicProvider. */
export const readPublicProviders = readProviders('ourPublicProviders');

const readSipDomains =
  (fact: 'ourSipDomains' | 'tenantSipDomains'): Builder =>
  (draft, listing) => {
    const views = viewsOf(draft, listing.items);
    const entries = views.flatMap((view) => {
      const domain = hostOf(view, 'Name', 'Identity');
      if (domain === undefined) return [];
      mention(draft, domain, 'own', 'Name', view.item.fromLine);
      const isDefault = flagOf(view, 'IsDefault');
      return [shown({ domain, isDefault, status: choiceOf(view, 'Status') })];
    });
    const kept = atMost(draft, entries, 1_000, listing.fromLine);
    const extent = kept.length < views.length ? 'part' : extentOf(listing);
    addFact(draft, fact, { extent, entries: kept }, listing, linesOf(views));
  };

/** Get-CsSipDomain. */
export const readServerSipDomains = readSipDomains('ourSipDomains');
/** Get-CsOnlineSipDomain. */
export const readTenantSipDomains = readSipDomains('tenantSipDomains');
