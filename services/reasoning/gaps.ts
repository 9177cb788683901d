import {
  entryOf,
  isListed,
  isMicrosoftFederation,
  isOpenToAll,
  providerFor,
  usesDefaultRoute,
} from '../checks/own-lists.ts';
import { findUser, namesOf } from '../checks/people.ts';
import { homeCloudHost, sharedProviderOf } from '../checks/shared-provider.ts';
import {
  effectivePolicyOf,
  levelOf,
  missingForPolicy,
  type Sites,
} from '../model/effective-policy.ts';
import type { Fact, FactValues, PartyFacts, ServerUser, SettingFactName } from '../model/facts.ts';
import type { OwnSide } from './own-side.ts';

type Way = 'outbound' | 'inbound';
type People = readonly (Pick<
  ServerUser,
  'identity' | 'sipAddress' | 'userPrincipalName' | 'externalAccessPolicy'
> &
  Partial<Pick<ServerUser, 'registrarPool'>>)[];

/**
 * Settings of ours that decide a direction and were not shown, or not whole; the order is that of their weight. What is known to
 * stop it is a finding, and no gap.
 */
export function gapsOf(
  way: Way,
  their: string,
  { ours, theirs }: { readonly ours: PartyFacts; readonly theirs: PartyFacts },
  { homes, person, rule, isPrivate, isHomeOpen }: OwnSide,
): readonly SettingFactName[] {
  const gaps = [
    ...(homes.servers ? serverGaps(way, their, ours, theirs) : []),
    ...(homes.servers ? serverPolicyGaps(ours, person) : []),
    ...(homes.cloud ? tenantGaps(their, ours, { person, rule, isPrivate }) : []),
  ];
  // Where the person lives decides which half of them counts.
  return isHomeOpen && gaps.length > 0 ? ['ourUser', ...gaps] : gaps;
}

/**
 * The same of our servers for messages that they pass on to people in the tenant, whom no policy of servers binds: their switch and
 * lists, and the address space that servers and tenant share.
 */
export function passingGaps(
  their: string,
  { ours, theirs }: { readonly ours: PartyFacts; readonly theirs: PartyFacts },
): readonly SettingFactName[] {
  const tenant = valueOf(ours.tenantFederation);
  return [
    ...serverGaps('inbound', their, ours, theirs),
    ...(missesShared(ours) ? (['ourHostingProviders'] as const) : []),
    ...(tenant?.sharedSipAddressSpace === undefined ? (['tenantFederation'] as const) : []),
  ];
}

/** Whether our servers find their own people in the cloud was not shown, or not whole. */
function missesShared({ ourHostingProviders, ourUser, tenantUser }: PartyFacts): boolean {
  const providers = valueOf(ourHostingProviders);
  if (providers === undefined) return true;
  const accounts = { ourUser: valueOf(ourUser), tenantUser: valueOf(tenantUser) };
  const shared = sharedProviderOf(providers, homeCloudHost(accounts));
  if (shared === undefined) return providers.extent === 'part';
  const { enabled, enabledSharedAddressSpace, hostsOcsUsers } = shared;
  return [enabled, enabledSharedAddressSpace, hostsOcsUsers].includes(undefined);
}

/** The same for messages between our own people on servers and in the cloud. */
export function splitDomainGaps(way: Way, ours: PartyFacts): readonly SettingFactName[] {
  const { ourAccessEdge, ourHostingProviders, tenantFederation } = ours;
  const gaps: SettingFactName[] = [];
  if (!ourAccessEdge.known || ourAccessEdge.value.allowFederatedUsers === undefined)
    gaps.push('ourAccessEdge');
  if (way === 'outbound' && !ourHostingProviders.known) gaps.push('ourHostingProviders');
  if (!tenantFederation.known || tenantFederation.value.sharedSipAddressSpace === undefined)
    gaps.push('tenantFederation');
  return gaps;
}

function serverGaps(
  way: Way,
  their: string,
  ours: PartyFacts,
  { federationSrv }: PartyFacts,
): readonly SettingFactName[] {
  const { ourAccessEdge, ourAllowedDomains, ourBlockedDomains, ourHostingProviders } = ours;
  const edge = valueOf(ourAccessEdge);
  const allowed = valueOf(ourAllowedDomains);
  const gaps: SettingFactName[] = [];
  if (edge?.allowFederatedUsers === undefined || misses(edge, allowed, their))
    gaps.push('ourAccessEdge');
  const isEntryUnseen = allowed === undefined || missesEntry(allowed, edge, their);
  // Whom discovery lets in needs no entry; only one that names another Edge would still count, so it is asked for last.
  const needsEntry = !isOpenToAll(edge);
  if (isEntryUnseen && needsEntry) gaps.push('ourAllowedDomains');
  const blocked = valueOf(ourBlockedDomains);
  if (blocked === undefined || isListed(their, blocked) === 'unknown')
    gaps.push('ourBlockedDomains');
  const targets = federationSrv.known ? federationSrv.value.records.map((one) => one.target) : [];
  const entry = allowed === undefined ? undefined : entryOf(their, allowed);
  const usesProvider =
    way === 'outbound' && typeof entry?.proxyFqdn !== 'string' && !(edge && usesDefaultRoute(edge));
  if (
    usesProvider &&
    targets.some((target) => missesProvider(target, valueOf(ourHostingProviders)))
  )
    gaps.push('ourHostingProviders');
  return [...gaps, ...(isEntryUnseen && !needsEntry ? (['ourAllowedDomains'] as const) : [])];
}

function serverPolicyGaps(
  { ourUserPolicy, ourUser, ourTopology }: PartyFacts,
  person: string | undefined,
): readonly SettingFactName[] {
  const names = ['ourUserPolicy', 'ourUser'] as const;
  return policyGaps(ourUserPolicy, ourUser, person, names, valueOf(ourTopology)?.sites);
}

/** Whom no list names needs discovery, and the switch for it was not shown. */
function misses(
  edge: FactValues['ourAccessEdge'],
  allowed: FactValues['ourAllowedDomains'] | undefined,
  their: string,
): boolean {
  if (usesDefaultRoute(edge) || edge.enablePartnerDiscovery !== undefined) return false;
  return allowed === undefined || isListed(their, allowed) !== 'yes';
}

/** An entry may be hidden in what was cut off, or its Edge in a column that was not shown. */
function missesEntry(
  allowed: FactValues['ourAllowedDomains'],
  edge: FactValues['ourAccessEdge'] | undefined,
  their: string,
): boolean {
  if (edge !== undefined && usesDefaultRoute(edge)) return false;
  const listed = isListed(their, allowed);
  return (
    listed === 'unknown' || (listed === 'yes' && entryOf(their, allowed)?.proxyFqdn === undefined)
  );
}

function missesProvider(
  target: string,
  providers: FactValues['ourHostingProviders'] | undefined,
): boolean {
  if (!isMicrosoftFederation(target)) return false;
  if (providers === undefined) return true;
  const provider = providerFor(target, providers);
  return provider === undefined ? providers.extent === 'part' : provider.enabled === undefined;
}

function tenantGaps(
  their: string,
  ours: PartyFacts,
  { person, rule, isPrivate }: Pick<OwnSide, 'person' | 'rule' | 'isPrivate'>,
): readonly SettingFactName[] {
  const tenant = valueOf(ours.tenantFederation);
  if (isPrivate) return tenant?.allowTeamsConsumer === undefined ? ['tenantFederation'] : [];
  const policies = policyGaps(ours.tenantUserPolicy, ours.tenantUser, person, [
    'tenantUserPolicy',
    'tenantUser',
  ]);
  if (tenant?.allowFederatedUsers === undefined || missesTenantList(tenant, their))
    return ['tenantFederation', ...policies];
  // People may have rules of their own, and nobody showed the one that counts.
  if (policies.length > 0 || rule !== 'unknown') return policies;
  // Whether such rules count at all is a switch of the tenant.
  if (tenant.customizeFederation === undefined) return ['tenantFederation'];
  return [ours.tenantUser.known ? 'tenantUserPolicy' : 'tenantUser'];
}

function missesTenantList(
  {
    allows,
    allowedDomains,
    allowedExtent,
    blockedDomains,
    blockedExtent,
  }: FactValues['tenantFederation'],
  their: string,
): boolean {
  if (allows === undefined) return true;
  const [list, extent] =
    allows === 'list' ? [allowedDomains, allowedExtent] : [blockedDomains, blockedExtent];
  return list === undefined || (extent === 'part' && !list.includes(their));
}

function policyGaps(
  policies: Fact<FactValues['ourUserPolicy']>,
  users: Fact<{ readonly entries: People }>,
  person: string | undefined,
  [policyFact, userFact]: readonly [SettingFactName, SettingFactName],
  sites?: Sites,
): readonly SettingFactName[] {
  if (!policies.known) return [policyFact];
  const all = users.known ? users.value.entries : [];
  const named = findUser(person, all);
  // Of whom the question names, what was shown of others says nothing.
  if (person !== undefined && named === undefined) {
    const isShown = policies.value.effective.some(({ user }) => user.toLowerCase() === person);
    if (!isShown) return [userFact];
    const counts = effectivePolicyOf({ names: [person] }, policies.value);
    return counts?.policy.enableFederationAccess === undefined ? [policyFact] : [];
  }
  const entries = named === undefined ? all : [named];
  if (entries.length > 0) {
    const holders = entries.map((user) => ({ ...user, names: namesOf(user) }));
    const open = holders.filter(
      (one) =>
        effectivePolicyOf(one, policies.value, sites)?.policy.enableFederationAccess === undefined,
    );
    if (open.length === 0) return [];
    const needsAccount = open.some(
      (one) => missingForPolicy(one, policies.value, sites) === 'account',
    );
    return [needsAccount ? userFact : policyFact];
  }
  const global = policies.value.policies.find((one) => levelOf(one) === 'global');
  return global?.enableFederationAccess === undefined ? [policyFact] : [];
}

function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.value : undefined;
}
