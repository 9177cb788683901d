import type { FactValues } from '../model/facts.ts';
import { addFact, mention, shown, type Draft, type Listing } from './draft.ts';
import type { Item } from './item.ts';
import { mostElements } from './limits.ts';
import { lineOf, viewsOf, type Builder } from './server-facts.ts';
import type { Value } from './values.ts';
import {
  choiceOf,
  domainsIn,
  flagOf,
  hostOf,
  listOf,
  mayGoOn,
  nameOf,
  textOf,
  typeIn,
  type View,
} from './view.ts';

type Tenant = FactValues['tenantFederation'];

const all = /^AllowAllKnownDomains$/iu;
/** What stands in place of a list that was not unfolded. */
const someList = /^AllowList$/iu;

/** Get-CsTenantFederationConfiguration: one object; of several the last counts. */
export const readTenantFederation: Builder = (draft, listing) => {
  for (const view of viewsOf(draft, listing.items)) {
    const member = view.item.command?.member;
    if (member === 'alloweddomains' || member === 'blockeddomains') continue;
    const value = shown({
      ...allowedIn(view),
      ...blockedIn(view),
      allowFederatedUsers: flagOf(view, 'AllowFederatedUsers'),
      blockAllSubdomains: flagOf(view, 'BlockAllSubdomains'),
      allowTeamsConsumer: flagOf(view, 'AllowTeamsConsumer'),
      allowTeamsConsumerInbound: flagOf(view, 'AllowTeamsConsumerInbound'),
      allowPublicUsers: flagOf(view, 'AllowPublicUsers'),
      sharedSipAddressSpace: flagOf(view, 'SharedSipAddressSpace'),
      treatDiscoveredPartnersAsUnverified: flagOf(view, 'TreatDiscoveredPartnersAsUnverified'),
      customizeFederation: flagOf(view, 'CustomizeFederation'),
      externalAccessWithTrialTenants: choiceOf(view, 'ExternalAccessWithTrialTenants'),
      allowedTrialTenantDomains: domainsOf(view, 'AllowedTrialTenantDomains'),
    });
    addTenant(draft, listing, value, view);
    const tenant = nameOf(view, 'Tenant', 'TenantId');
    if (tenant !== undefined) draft.organisations.add(tenant.toLowerCase());
  }
};

function addTenant(draft: Draft, listing: Listing, value: Tenant, view: View): void {
  if (Object.keys(value).length === 0) return;
  for (const domain of [...(value.allowedDomains ?? []), ...(value.blockedDomains ?? [])])
    mention(draft, domain, 'partner', 'AllowedDomains', view.item.fromLine);
  addFact(draft, 'tenantFederation', value, lineOf(listing, view), view.used);
}

/**
 * Who is allowed: a list, everybody, or nobody where the property is shown and empty. JSON prints an object without properties for
 * "everybody" and for an object that it did not unfold, so that such an object tells nothing.
 */
function allowedIn(view: View): Pick<Tenant, 'allows' | 'allowedDomains' | 'allowedExtent'> {
  const list = view.item.fields.get('alloweddomains');
  if (list === undefined) return {};
  const [value] = unfold(list.value);
  if (value === undefined) return {};
  view.used.add(list.line);
  const printed = textOf(value);
  const text = typeIn(printed ?? '') ?? printed;
  if (text !== undefined && all.test(text)) return { allows: 'all' };
  if (text !== undefined && someList.test(text)) return { allows: 'list' };
  const domains = domainsInValue(value);
  if (domains === undefined) return {};
  return {
    allows: 'list',
    allowedDomains: [...domains.values].slice(0, mostElements),
    allowedExtent: domains.isCut || domains.values.length > mostElements ? 'part' : 'whole',
  };
}

/** `{ "AllowedDomain": [...] }` holds its list one level deeper. */
function unfold(value: Value): readonly Value[] {
  if (value.kind === 'cut') return [];
  if (value.kind !== 'object') return [value];
  const inside = value.fields.get('alloweddomain');
  if (inside !== undefined) return unfold(inside);
  return value.text === undefined ? [] : [{ kind: 'text', text: value.text }];
}

/** A text that holds no domain at all is none of the forms that are known. */
function domainsInValue(value: Value): ReturnType<typeof domainsIn> | undefined {
  const field = { name: 'AllowedDomains', value, line: 1 };
  const item: Item = {
    fields: new Map([['alloweddomains', field]]),
    listing: 0,
    fromLine: 1,
    toLine: 1,
  };
  const list = listOf({ item, used: new Set(), order: undefined }, 'AllowedDomains');
  if (list === undefined) return undefined;
  const domains = domainsIn(list);
  return domains.values.length === 0 && domains.isCut ? undefined : domains;
}

function blockedIn(view: View): Pick<Tenant, 'blockedDomains' | 'blockedExtent'> {
  const list = listOf(view, 'BlockedDomains');
  if (list === undefined) return {};
  const { values, isCut } = domainsIn(list);
  if (values.length === 0 && isCut) return {};
  return { blockedDomains: [...values], blockedExtent: isCut ? 'part' : 'whole' };
}

function domainsOf(view: View, name: string): string[] | undefined {
  const list = listOf(view, name);
  if (list === undefined) return undefined;
  const { values, isCut } = domainsIn(list);
  return isCut ? undefined : [...values];
}

/** `(Get-CsTenantFederationConfiguration).AllowedDomains` and `.BlockedDomains`: a list of domains instead of the object. */
export const readUnfolded: Builder = (draft, listing) => {
  const member = listing.items[0]?.command?.member;
  if (member !== 'alloweddomains' && member !== 'blockeddomains') return;
  const views = viewsOf(draft, listing.items);
  const domains: string[] = [];
  const cutNames: string[] = [];
  let isCut = listing.isFiltered;
  for (const view of views) {
    const one = hostOf(view, 'Domain');
    const list = listOf(view, 'AllowedDomain');
    const several = list === undefined ? undefined : domainsIn(list);
    if (one !== undefined) domains.push(one);
    if (one !== undefined && mayGoOn(view, 'Domain')) cutNames.push(one);
    domains.push(...(several?.values ?? []));
    isCut ||= several === undefined ? one === undefined : several.isCut;
  }
  if (domains.length === 0) return;
  const extent = isCut ? 'part' : 'whole';
  const kept = domains.slice(0, mostElements);
  const value: Tenant = {
    ...(member === 'alloweddomains'
      ? { allows: 'list', allowedDomains: kept, allowedExtent: extent }
      : { blockedDomains: kept, blockedExtent: extent }),
    ...(cutNames.length > 0 && { cutNames: cutNames.slice(0, mostElements) }),
  };
  for (const domain of kept) mention(draft, domain, 'partner', 'Domain', listing.fromLine);
  addFact(
    draft,
    'tenantFederation',
    value,
    listing,
    views.flatMap(({ used }) => [...used]),
  );
};

/** Get-CsTeamsExternalAccessConfiguration. */
export const readTeamsExternalAccess: Builder = (draft, listing) => {
  for (const view of viewsOf(draft, listing.items)) {
    const blocked = listOf(view, 'BlockedUsers');
    const value = shown({
      blockExternalAccessUserAccess: flagOf(view, 'BlockExternalAccessUserAccess'),
      blockedUsers:
        blocked === undefined || blocked.isCut
          ? undefined
          : blocked.values.map((user) => user.toLowerCase().slice(0, 255)).slice(0, mostElements),
    });
    if (Object.keys(value).length > 0)
      addFact(draft, 'tenantFederation', value, lineOf(listing, view), view.used);
  }
};
