import { noteCutValues } from './cut-values.ts';
import { decideKind } from './decide-kind.ts';
import type { Draft, Listing } from './draft.ts';
import { isSwitch } from './half-values.ts';
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
import { readFlag } from './view.ts';
import { skipLine, type Walk } from './walk.ts';

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
function kindsOfItem({ fields, command, printedBy }: Item): readonly Kind[] {
  const isUnfolded =
    command?.name === unfolded?.command &&
    /^(?:allowed|blocked)domains$/u.test(command?.member ?? '');
  if (isUnfolded && unfolded !== undefined) return [unfolded];
  const typed = kinds.filter((kind) => kind.command === printedBy);
  if (typed.length > 0) return typed;
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
  noteOddSwitches(walk);
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
      const kind = decideKind(kinds, items, side);
      noteCutValues(draft, kind === undefined ? kinds : [kind], items);
      if (kind === undefined) noteUndecided(draft, kinds, items);
      else readListing(draft, kind, items);
    },
  }));
}

/** Switches that are neither on nor off as they were pasted, perhaps retyped or read from a picture: nobody understood them. */
function noteOddSwitches(walk: Walk): void {
  for (const { fields } of walk.items) {
    for (const [key, { value, line }] of fields) {
      const isOdd = value.kind === 'text' && readFlag(value.text) === undefined;
      const shown = walk.lines[line - 1];
      if (isOdd && isSwitch(key) && isKnownProperty(key) && shown !== undefined)
        skipLine(walk, shown);
    }
  }
  walk.skipped.sort((one, other) => one.line - other.line);
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
