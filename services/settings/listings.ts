import { noteCutValues } from './cut-values.ts';
import type { Draft, Listing } from './draft.ts';
import type { Item } from './item.ts';
import { kinds, type Kind } from './kind-table.ts';
import { isKnownProperty, kindsOf, nameOf } from './kinds.ts';
import { mostUndecided } from './limits.ts';
import { readDnsAnswers, readPartnerTests, readPortTests } from './network-facts.ts';
import {
  readAssignments,
  readEffectivePolicies,
  readServerPolicies,
  readServerUsers,
  readTenantPolicies,
  readTenantUsers,
} from './people-facts.ts';
import { isDeadProvider } from '../model/known-hosts.ts';
import type { Side } from '../model/pasted.ts';
import type { Reading } from './reading.ts';
import {
  readAccessEdge,
  readAllowedDomains,
  readBlockedDomains,
  readHostingProviders,
  readPublicProviders,
  readServerSipDomains,
  readTenantSipDomains,
  type Builder,
} from './server-facts.ts';
import { readTeamsExternalAccess, readTenantFederation, readUnfolded } from './tenant-facts.ts';
import {
  readCertificates,
  readReplication,
  readRoles,
  readServices,
  readSites,
  readVersions,
} from './topology-facts.ts';
import type { Walk } from './walk.ts';

const builders: Readonly<Record<string, Builder>> = {
  'Get-CsAccessEdgeConfiguration': readAccessEdge,
  'Get-CsAllowedDomain': readAllowedDomains,
  'Get-CsBlockedDomain': readBlockedDomains,
  'Get-CsHostingProvider': readHostingProviders,
  'Get-CsPublicProvider': readPublicProviders,
  'Get-CsExternalAccessPolicy': readServerPolicies,
  'Get-CsExternalAccessPolicy (tenant)': readTenantPolicies,
  'Get-CsUser': readServerUsers,
  'Get-CsAdUser': readServerUsers,
  'Get-CsOnlineUser': readTenantUsers,
  'Get-CsEffectivePolicy': readEffectivePolicies,
  'Get-CsUserPolicyAssignment': readAssignments,
  'Get-CsSite': readSites,
  'Get-CsService': readRoles,
  'Get-CsWindowsService': readServices,
  'Get-CsServerPatchVersion': readVersions,
  'Get-CsServerVersion': readVersions,
  'Get-CsManagementStoreReplicationStatus': readReplication,
  'Get-CsSipDomain': readServerSipDomains,
  'Get-CsOnlineSipDomain': readTenantSipDomains,
  'Get-CsCertificate': readCertificates,
  'Get-ChildItem': readCertificates,
  certutil: readCertificates,
  'Get-CsTenantFederationConfiguration': readTenantFederation,
  'Get-CsTeamsExternalAccessConfiguration': readTeamsExternalAccess,
  'Test-NetConnection': readPortTests,
  'Test-CsFederatedPartner': readPartnerTests,
  'Resolve-DnsName': readDnsAnswers,
};

interface Group {
  readonly kinds: readonly Kind[];
  readonly items: Item[];
}

const unfolded = kinds.find(({ command }) => command === 'Get-CsTenantFederationConfiguration');

/** What an object may be; that of an unfolded property looks like another one, and follows from the command line alone. */
function kindsOfItem({ fields, command }: Item): readonly Kind[] {
  const isUnfolded =
    command?.name === unfolded?.command &&
    /^(?:allowed|blocked)domains$/u.test(command?.member ?? '');
  if (isUnfolded && unfolded !== undefined) return [unfolded];
  return kindsOf(new Set(fields.keys()), command?.name);
}

/** Puts together consecutive objects of one kind in one listing. */
function groupItems(items: readonly Item[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const possible = kindsOfItem(item);
    const last = groups.at(-1);
    const isSame =
      last !== undefined &&
      last.items[0]?.listing === item.listing &&
      (last.kinds.some((kind) => possible.includes(kind)) ||
        last.kinds.length + possible.length === 0);
    if (isSame) last.items.push(item);
    else groups.push({ kinds: possible, items: [item] });
  }
  // An object that shows more decides for those beside it that show less.
  return groups.map(({ items: members }) => {
    const [narrowest = []] = members.map(kindsOfItem).sort((a, b) => a.length - b.length);
    return { kinds: narrowest, items: members };
  });
}

/** The readings of all objects; `told` decides where servers and tenants print alike. */
export function listingsIn(
  draft: Draft,
  walk: Walk,
  told: 'servers' | 'tenant' | undefined,
): readonly Reading[] {
  const groups = groupItems(walk.items);
  const sides = new Set(
    groups.flatMap(({ kinds }) =>
      kinds.length === 1 && kinds[0] !== undefined ? [kinds[0].side] : [],
    ),
  );
  sides.delete('network');
  const [side] = sides.size === 1 ? [...sides] : [told];
  return groups.map(({ kinds, items }) => ({
    line: items[0]?.command?.line ?? items[0]?.fromLine ?? 1,
    read: () => {
      const kind = decide(kinds, items, side);
      noteCutValues(draft, kind === undefined ? kinds : [kind], items);
      if (kind === undefined) noteUndecided(draft, kinds, items);
      else readListing(draft, kind, items);
    },
  }));
}

/** Policies that every tenant has from the beginning. Source: Microsoft, "Manage external access policies" for Teams. */
const tenantPolicies: ReadonlySet<string> = new Set(
  ['FederationAndPICDefault', 'FederationOnly', 'NoFederationAndPIC'].flatMap((name) => [
    name.toLowerCase(),
    `tag:${name.toLowerCase()}`,
  ]),
);

/** The kind of a listing; where servers and tenants print alike, the other listings of the paste decide. */
function decide(
  kinds: readonly Kind[],
  items: readonly Item[],
  side: Side | undefined,
): Kind | undefined {
  const [kind, ...others] = kinds;
  if (others.length === 0) return kind;
  if (kinds.every((one) => isProvider(one)))
    return kinds.find((one) => (nameOf(one) === 'Get-CsPublicProvider') === isPublic(items));
  const ofSite = items.some((item) => textIn(item, 'identity').startsWith('site:'));
  const isWholePolicy = items.some(
    ({ fields }) =>
      fields.has('enablepubliccloudaudiovideoaccess') && fields.has('enableoutsideaccess'),
  );
  const ofTenant = items.some((item) => tenantPolicies.has(textIn(item, 'identity')));
  const isPolicy = kinds.every((one) => nameOf(one) === 'Get-CsExternalAccessPolicy');
  // A tenant prints more properties than these, and has no sites; servers come without policies beside the global one.
  const shown = ofTenant ? 'tenant' : ofSite || isWholePolicy ? 'servers' : side;
  const meant = isPolicy ? shown : side;
  const fitting = kinds.filter((one) => one.side === meant);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isProvider(kind: Kind): boolean {
  return /^Get-Cs(?:Hosting|Public)Provider$/u.test(nameOf(kind));
}

/** Public providers are those of three services that all have ended; everything else hosts somebody's people. */
function isPublic(items: readonly Item[]): boolean {
  return items.some((item) => {
    const proxy = textIn(item, 'proxyfqdn');
    const names = `${textIn(item, 'identity')} ${textIn(item, 'name')}`;
    return (
      isDeadProvider(proxy) || /\b(?:aol|yahoo|messenger|windowslive|msn|skype)\b/u.test(names)
    );
  });
}

function textIn({ fields }: Item, key: string): string {
  const value = fields.get(key)?.value;
  return value?.kind === 'text' ? value.text.toLowerCase() : '';
}

function noteUndecided(draft: Draft, possible: readonly Kind[], items: readonly Item[]): void {
  const [first, last] = [items[0], items.at(-1)];
  const known = items.flatMap(({ fields }) =>
    [...fields]
      .filter(([key]) => isKnownProperty(key) && key !== 'identity')
      .map(([, { name }]) => name),
  );
  // Without a property of any command it is some other list: its lines are told as not understood.
  if (first === undefined || last === undefined || possible.length === 0 || known.length === 0)
    return;
  if (draft.undecided.length >= mostUndecided) return;
  draft.undecided.push({
    candidates: possible
      .map((kind) => nameOf(kind))
      .filter((name, index, all) => all.indexOf(name) === index),
    sides: [...new Set(possible.map(({ side }) => side))],
    fromLine: first.fromLine,
    toLine: last.toLine,
    properties: [...new Set(known)].slice(0, 40),
  });
}

function readListing(draft: Draft, kind: Kind, items: readonly Item[]): void {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return;
  const command = nameOf(kind);
  const given = first.command?.name === command ? first.command : undefined;
  const listing: Listing = {
    command,
    items,
    isGiven: given !== undefined,
    isFiltered: first.command?.isFiltered ?? false,
    fromLine: first.fromLine,
    toLine: last.toLine,
  };
  draft.commands.push({
    command,
    isGiven: given !== undefined,
    side: kind.side,
    fromLine: given?.line ?? first.fromLine,
    toLine: last.toLine,
    objects: items.length,
  });
  const before = draft.facts;
  if (kind.command === 'Get-CsTenantFederationConfiguration') readUnfolded(draft, listing);
  builders[kind.command]?.(draft, listing);
  // Whose policy, which domain, which machine: without that, what was shown is no fact.
  // A test of the network is of neither servers nor a tenant: of that nobody is asked.
  if (draft.facts === before && kind.side !== 'network') noteUndecided(draft, [kind], items);
}
