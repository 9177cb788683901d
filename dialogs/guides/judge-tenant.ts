import { isWithin } from '../../services/model/known-hosts.ts';
import { judgeProviderOff, judgeSharedProvider } from './judge-lists.ts';
import { fine, isWrong, unseen, type Verdict } from './judge-outside.ts';
import type { About, Shown } from './judge-paste.ts';
import { judgePolicies } from './judge-servers.ts';

/** Names that a sentence shows of a longer list. */
const mostNames = 5;

/** Judgements of what a tenant prints, and of servers beside a tenant. */
export const tenantJudges = {
  'tenant-switch': judgeTenantSwitch,
  'tenant-domains': judgeTenantDomains,
  'tenant-trial': judgeTrial,
  'tenant-policy': ({ tenantUserPolicy }: Shown): Verdict => judgePolicies(tenantUserPolicy),
  'tenant-people': judgeTenantPeople,
  'tenant-domain': judgeDomain,
  shared: judgeShared,
  'not-shared': judgeNotShared,
  'shared-provider': judgeSharedProvider,
  'provider-off': judgeProviderOff,
  'same-lists': judgeSameLists,
  synchronised: judgeSynchronised,
  'nobody-left': judgeNobodyLeft,
  leftovers: judgeLeftovers,
} as const;

function judgeTenantSwitch({ tenantFederation }: Shown): Verdict {
  const isOn = tenantFederation?.allowFederatedUsers;
  if (isOn === undefined) return unseen;
  return isOn ? fine : isWrong('federation-off');
}

function judgeTenantDomains({ tenantFederation: tenant }: Shown, { their }: About): Verdict {
  if (tenant === undefined || their === undefined) return unseen;
  const { allows, allowedDomains, allowedExtent, blockedDomains, blockAllSubdomains } = tenant;
  if (allows === 'all') {
    if (blockedDomains === undefined) return unseen;
    const isBlocked = blockedDomains.some(
      (domain) => domain === their || (blockAllSubdomains === true && isWithin(their, domain)),
    );
    if (isBlocked) return isWrong('blocked', { name: their });
    return tenant.blockedExtent === 'part' ? unseen : fine;
  }
  if (allowedDomains === undefined) return unseen;
  if (allowedDomains.includes(their)) return fine;
  if (allowedExtent === 'part') return unseen;
  return allowedDomains.length === 0
    ? isWrong('nobody-allowed')
    : isWrong('not-listed', { name: their });
}

/**
 * Trials stay out but for single domains that were let in.
 * Source: Microsoft, "Manage external meetings and chat", "Block federation with Teams trial-only tenants".
 */
function judgeTrial({ tenantFederation: tenant }: Shown): Verdict {
  const setting = tenant?.externalAccessWithTrialTenants?.toLowerCase();
  if (setting === 'allowed') return isWrong('trials-allowed');
  return setting === 'blocked' ? fine : unseen;
}

function judgeTenantPeople({ tenantUser }: Shown): Verdict {
  if (tenantUser === undefined) return unseen;
  const [missing] = tenantUser.missing;
  if (missing !== undefined) return isWrong('not-found', { name: missing });
  for (const { identity, enabled, teamsUpgradeEffectiveMode: mode } of tenantUser.entries) {
    if (enabled === false) return isWrong('not-enabled', { name: identity });
    if (mode !== undefined && mode !== 'TeamsOnly')
      return isWrong('not-teams-only', { name: identity, found: mode });
  }
  const { entries } = tenantUser;
  const isShown = entries.every(({ teamsUpgradeEffectiveMode: mode }) => mode === 'TeamsOnly');
  return entries.length > 0 && isShown ? fine : unseen;
}

function judgeDomain({ tenantSipDomains: list }: Shown, { our }: About): Verdict {
  if (list === undefined || our === undefined) return unseen;
  const entry = list.entries.find(({ domain }) => domain === our);
  if (entry !== undefined)
    return entry.status === 'Disabled' ? isWrong('not-enabled', { name: our }) : fine;
  return list.extent === 'whole' ? isWrong('not-in-tenant', { name: our }) : unseen;
}

function judgeShared({ tenantFederation }: Shown): Verdict {
  const isShared = tenantFederation?.sharedSipAddressSpace;
  if (isShared === undefined) return unseen;
  return isShared ? fine : isWrong('not-shared');
}

function judgeNotShared({ tenantFederation }: Shown): Verdict {
  const isShared = tenantFederation?.sharedSipAddressSpace;
  if (isShared === undefined) return unseen;
  return isShared ? isWrong('still-shared') : fine;
}

function judgeSameLists(shown: Shown): Verdict {
  const { tenantFederation: tenant, ourAccessEdge, ourAllowedDomains, ourBlockedDomains } = shown;
  if (tenant === undefined || ourAccessEdge === undefined) return unseen;
  const { enablePartnerDiscovery: discovery } = ourAccessEdge;
  if (discovery === undefined || tenant.allows === undefined) return unseen;
  if (discovery !== (tenant.allows === 'all')) return isWrong('discovery-differs');
  const compared = discovery
    ? compareLists(ourBlockedDomains, tenant.blockedDomains, tenant.blockedExtent)
    : compareLists(ourAllowedDomains, tenant.allowedDomains, tenant.allowedExtent);
  return compared;
}

interface Listed {
  readonly extent: 'whole' | 'part';
  readonly entries: readonly { readonly domain: string }[];
}

function compareLists(
  ours: Listed | undefined,
  tenant: readonly string[] | undefined,
  extent: 'whole' | 'part' | undefined,
): Verdict {
  if (ours?.extent !== 'whole' || tenant === undefined || extent === 'part') return unseen;
  const local = new Set(ours.entries.map(({ domain }) => domain));
  const cloud = new Set(tenant);
  const single = [...local, ...cloud].filter((domain) => !local.has(domain) || !cloud.has(domain));
  return single.length === 0 ? fine : isWrong('lists-differ', { names: named(single) });
}

/** Everybody of the servers is known to the tenant; both listings have to be there. */
function judgeSynchronised({ ourUser, tenantUser }: Shown): Verdict {
  if (ourUser === undefined || tenantUser === undefined) return unseen;
  const known = new Set(
    tenantUser.entries.flatMap(({ sipAddress, userPrincipalName }) => [
      sipAddress,
      userPrincipalName,
    ]),
  );
  const local = ourUser.entries.flatMap(({ sipAddress }) => sipAddress ?? []);
  const missing = [
    ...local.filter((address) => !known.has(address)),
    ...tenantUser.missing.filter((name) => !known.has(name)),
  ];
  if (missing.length > 0) return isWrong('not-synchronised', { names: named(missing) });
  return local.length > 0 ? fine : unseen;
}

function judgeNobodyLeft({ ourUser }: Shown): Verdict {
  if (ourUser === undefined) return unseen;
  const left = ourUser.entries.filter(
    ({ enabled, hostingProvider }) => enabled !== false && hostingProvider === 'SRV:',
  );
  if (left.length > 0)
    return isWrong('still-on-servers', { names: named(left.map(({ identity }) => identity)) });
  const isShown = ourUser.entries.every(({ hostingProvider }) => hostingProvider !== undefined);
  return isShown ? fine : unseen;
}

function judgeLeftovers({ tenantUser }: Shown): Verdict {
  const entries = tenantUser?.entries ?? [];
  const left = entries.find(
    ({ hostingProvider, onPremHostingProvider }) =>
      hostingProvider === 'SRV:' || onPremHostingProvider === 'SRV:',
  );
  if (left !== undefined) return isWrong('attribute-left', { name: left.identity });
  const isShown = entries.every((one) => one.hostingProvider !== undefined);
  return entries.length > 0 && isShown ? fine : unseen;
}

function named(names: readonly string[]): string {
  return [...new Set(names)].slice(0, mostNames).join(', ');
}
