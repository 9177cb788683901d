import type { Delivery } from '../../../services/model/catalog.ts';
import type { FactValues, PartyFacts } from '../../../services/model/facts.ts';
import type { SettingFactName } from '../../../services/model/facts.ts';
import type { Platform, Report, SavedFacts } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import {
  address,
  certificate,
  chain,
  handshake,
  healthyEdge,
  healthyTenant,
  microsoftHost,
  otherAddress,
  published,
  tcp,
  unknown,
  withFacts,
  worldwide,
  type Given,
} from '../../support/healthy.ts';
import { worldOf } from './worlds.ts';

/** Judges as a version does that shows our own side. */
export const ownSide = {
  rules: 'test',
  deliveries: ['main-job', 'own-side'] as readonly Delivery[],
};

type Settings = Given<Pick<FactValues, SettingFactName>>;

export const openEdge: FactValues['ourAccessEdge'] = {
  allowFederatedUsers: true,
  enablePartnerDiscovery: true,
  routingMethod: 'UseDnsSrvRouting',
  discoveredPartnerVerificationLevel: 'UseSourceVerification',
  markSourceVerifiableOnOutgoingMessages: true,
  enableArchivingDisclaimer: false,
  beClearingHouse: false,
};
export const closedEdge = { ...openEdge, enablePartnerDiscovery: false };

/** The provider for Microsoft 365 as it should be where no address space is shared. */
export const lyncOnline: FactValues['ourHostingProviders']['entries'][number] = {
  identity: 'LyncOnline',
  proxyFqdn: microsoftHost,
  enabled: true,
  verificationLevel: 'UseSourceVerification',
  enabledSharedAddressSpace: false,
  hostsOcsUsers: false,
  isLocal: false,
};
export const whole = <E>(...entries: E[]) => ({ extent: 'whole' as const, entries });
export const policyOf = (enableFederationAccess: boolean, identity = 'Global') => ({
  policies: [{ identity, enableFederationAccess, enableOutsideAccess: true }],
  effective: [],
});

/** Own servers on which everything for federation is in order: whoever is not blocked is a partner. */
export const healthyServers: Settings = {
  ourAccessEdge: openEdge,
  ourAllowedDomains: { extent: 'whole', entries: [] },
  ourBlockedDomains: { extent: 'whole', entries: [] },
  ourHostingProviders: whole(lyncOnline),
  ourUserPolicy: policyOf(true),
};

/** A tenant that talks to everybody. */
export const openTenant: FactValues['tenantFederation'] = {
  allowFederatedUsers: true,
  allows: 'all',
  blockedDomains: [],
  blockAllSubdomains: false,
  sharedSipAddressSpace: false,
  customizeFederation: false,
  blockExternalAccessUserAccess: false,
  externalAccessWithTrialTenants: 'Blocked',
  allowTeamsConsumer: true,
  allowTeamsConsumerInbound: true,
};
export const healthyTenantSettings: Settings = {
  tenantFederation: openTenant,
  tenantUserPolicy: policyOf(true),
};

/** Servers and tenant with one address space. */
export const healthyHybrid: Settings = {
  ...healthyServers,
  ...healthyTenantSettings,
  ourHostingProviders: whole({
    ...lyncOnline,
    enabledSharedAddressSpace: true,
    hostsOcsUsers: true,
  }),
  tenantFederation: { ...openTenant, sharedSipAddressSpace: true },
  ourSipDomains: whole({ domain: 'fabrikam.com' }),
  tenantSipDomains: whole({ domain: 'fabrikam.com' }, { domain: 'fabrikam.onmicrosoft.com' }),
};

/** Our account on servers, or in the tenant. */
export const serverUser = (
  differs: Partial<FactValues['ourUser']['entries'][number]> = {},
): FactValues['ourUser'] => ({
  entries: [
    {
      identity: 'Alice',
      sipAddress: 'alice@fabrikam.com',
      userPrincipalName: 'alice@fabrikam.com',
      enabled: true,
      hostingProvider: 'SRV:',
      registrarPool: 'pool.fabrikam.com',
      externalAccessPolicy: null,
      ...differs,
    },
  ],
  missing: [],
});
export const tenantUser = (
  differs: Partial<FactValues['tenantUser']['entries'][number]> = {},
): FactValues['tenantUser'] => ({
  entries: [
    {
      identity: 'Alice',
      sipAddress: 'alice@fabrikam.com',
      userPrincipalName: 'alice@fabrikam.com',
      mail: 'alice@fabrikam.com',
      enabled: true,
      hostingProvider: microsoftHost,
      accountType: 'User',
      teamsUpgradeEffectiveMode: 'TeamsOnly',
      featureTypes: ['Teams'],
      externalAccessPolicy: null,
      ...differs,
    },
  ],
  missing: [],
});

interface Own {
  readonly theirs: PartyFacts;
  readonly settings: Settings;
  readonly platform?: Platform;
  readonly person?: string;
  readonly their?: string;
  /** What is seen of us from outside; a healthy Edge, or a tenant where we are one. */
  readonly seen?: PartyFacts;
  readonly ourless?: boolean;
}

/** The facts of a question by fabrikam.com about contoso.com, with what was pasted of our side. */
export function ownWorld({ theirs, settings, seen, ourless, ...question }: Own): SavedFacts {
  const isTenant = question.platform === 'teams' || settings.ourAccessEdge === undefined;
  const ours =
    seen ?? (isTenant ? healthyTenant(worldwide, 'fabrikam.com') : healthyEdge('fabrikam.com'));
  return worldOf({
    theirs,
    ours: withFacts(ours, settings),
    ...(ourless !== true && { our: 'fabrikam.com' }),
    ...question,
  });
}

export function judgeOwn(own: Own): Report {
  return conclude(ownWorld(own), ownSide);
}

/** Beside what a partner shows, a second host that was looked at: healthy, or refusing. */
export function withHost(
  partner: PartyFacts,
  host: string,
  result: 'open' | 'refused' = 'open',
): PartyFacts {
  const where = { host, from: 'entry', address: otherAddress } as const;
  const leaf = certificate({
    sha256: 'second',
    subject: `CN=${host}`,
    commonName: host,
    names: [host],
  });
  const add = <T>(fact: { known: boolean; value?: T[] }, items: T[]) => [
    ...(fact.known && fact.value !== undefined ? fact.value : []),
    ...items,
  ];
  const isOpen = result === 'open';
  return withFacts(partner, {
    targetAddresses: add(partner.targetAddresses, [
      published([address(otherAddress)], { host, from: 'entry' }),
    ]),
    tcpConnect: add(partner.tcpConnect, [tcp(result, where)]),
    ...(isOpen && {
      tlsHandshake: add(partner.tlsHandshake, [handshake(where)]),
      certificateChain: add(partner.certificateChain, [chain([leaf], where)]),
    }),
  });
}

export { unknown };
