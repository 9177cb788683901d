import { z } from 'zod';
import { extent, list, name, orNone, text } from './pasted-field.ts';
import { toldFacts } from './told-values.ts';

// The value of every setting that people of an organisation can paste; what else they can show stands in told-values.ts.
// A field that is left out was not shown (a column that was not selected, or cut off); it is never a default.

const flag = z.boolean().optional();

/** The name that the paste may show the beginning of only: it stood at the right edge of a table or where the text ends. */
const cutName = z.enum(['domain', 'proxyFqdn']).optional();

/** `AlwaysVerifiable`, `AlwaysUnverifiable`, `UseSourceVerification`, as printed. */
const verification = name.optional();

/** Get-CsAccessEdgeConfiguration: one row, the organisation's switches. */
const accessEdge = z.object({
  allowFederatedUsers: flag,
  enablePartnerDiscovery: flag,
  allowOutsideUsers: flag,
  allowAnonymousUsers: flag,
  beClearingHouse: flag,
  enableArchivingDisclaimer: flag,
  markSourceVerifiableOnOutgoingMessages: flag,
  discoveredPartnerVerificationLevel: verification,
  discoveredPartnerStandardRate: z.number().optional(),
  enableDiscoveredPartnerContactsLimit: flag,
  maxContactsPerDiscoveredPartner: z.number().optional(),
  /** `UseDnsSrvRouting` or `UseDefaultRouting`. */
  routingMethod: name.optional(),
  defaultRouteFqdn: orNone(name).optional(),
  /** `EnableUserReplicator` and the rest, as printed, for the evidence. */
  others: z.record(z.string(), text).optional(),
});

/** Domains that were asked for by name and are not on the list, however little else of it was shown. */
const soughtInVain = list(name).optional();

/** Get-CsAllowedDomain. Domains are A-labels, lower case. */
const allowedDomains = z.object({
  extent,
  entries: list(
    z.object({
      domain: name,
      /** Null: shown and empty, so the record decides. */
      proxyFqdn: orNone(name).optional(),
      verificationLevel: verification,
      comment: orNone(text).optional(),
      mayGoOn: cutName,
    }),
  ),
  missing: soughtInVain,
});

/** Get-CsBlockedDomain. */
const blockedDomains = z.object({
  extent,
  entries: list(z.object({ domain: name, mayGoOn: cutName })),
  missing: soughtInVain,
});

/** Get-CsHostingProvider, or Get-CsPublicProvider. */
const providers = z.object({
  extent,
  entries: list(
    z.object({
      identity: name,
      proxyFqdn: orNone(name).optional(),
      enabled: flag,
      verificationLevel: verification,
      enabledSharedAddressSpace: flag,
      hostsOcsUsers: flag,
      isLocal: flag,
    }),
    100,
  ),
});

/** A policy of Get-CsExternalAccessPolicy or Get-CsTeamsExternalAccess..., of servers or of a tenant. */
const externalAccessPolicy = z.object({
  /** As printed: `Global`, `Site:Redmond`, `Tag:Sales` or `Sales`. */
  identity: name,
  enableFederationAccess: flag,
  enablePublicCloudAccess: flag,
  enableOutsideAccess: flag,
  enableXmppAccess: flag,
  enableTeamsConsumerAccess: flag,
  /** Of a tenant: `OrganizationDefault`, `AllowAllExternalDomains`, `AllowSpecificExternalDomains`, ... */
  communicationWithExternalOrgs: name.optional(),
  allowedExternalDomains: list(name).optional(),
  blockedExternalDomains: list(name).optional(),
});

/** Which policies there are, and which one counts for a person (user before site before Global). */
const userPolicies = z.object({
  /** Of servers: whether all policies were listed. Left out for a tenant, which has no policies of sites that could be missing. */
  extent: extent.optional(),
  policies: list(externalAccessPolicy, 200),
  /** Of Get-CsEffectivePolicy or -UserPolicyAssignment: what counts for whom, when it was shown. */
  effective: list(z.object({ user: name, policy: name }), 200),
});

/** Get-CsUser or Get-CsAdUser: people of our servers. */
const serverUsers = z.object({
  entries: list(
    z.object({
      /** Name as printed. */
      identity: name,
      /** Without `sip:`, lower case. */
      sipAddress: orNone(name).optional(),
      userPrincipalName: orNone(name).optional(),
      enabled: flag,
      hostingProvider: orNone(name).optional(),
      registrarPool: orNone(name).optional(),
      /** Null: shown and empty, so the policy of the site or Global counts. */
      externalAccessPolicy: orNone(name).optional(),
    }),
    200,
  ),
  /** Names that were asked for and that the server did not find. */
  missing: list(name, 50),
});

/** Get-CsOnlineUser: people of our tenant. */
const tenantUsers = z.object({
  entries: list(
    z.object({
      identity: name,
      sipAddress: orNone(name).optional(),
      userPrincipalName: orNone(name).optional(),
      mail: orNone(name).optional(),
      enabled: flag,
      /** Of the directory: whoever is switched off there signs in nowhere. */
      accountEnabled: flag,
      /** `sipfed.online.lync.com`, or `SRV:` for people of own servers. */
      hostingProvider: orNone(name).optional(),
      /** `User`, `ResourceAccount`, `SfbOnPremUser`, `IneligibleUser`, ... */
      accountType: name.optional(),
      interpretedUserType: name.optional(),
      onPremSipEnabled: flag,
      onPremHostingProvider: orNone(name).optional(),
      onPremLineUri: orNone(name).optional(),
      teamsUpgradeEffectiveMode: name.optional(),
      externalAccessPolicy: orNone(name).optional(),
      /** Service plans or features as printed, e.g. `Teams`. */
      featureTypes: list(name, 100).optional(),
      /** Service plans that are assigned and not taken away again, as printed, e.g. `TEAMS1`. */
      assignedPlans: list(name, 200).optional(),
    }),
    200,
  ),
  missing: list(name, 50),
});

/** What Topology Builder, Get-CsSite, Get-CsService -EdgeServer or -Registrar, Get-CsTopology, Get-CsServerPatchVersion or Get-CsServerVersion show. */
const topology = z.object({
  sites: list(
    z.object({
      /** As printed: `Site:Redmond`, or its display name. */
      identity: name,
      federationRoute: orNone(name).optional(),
      /** Pools of the site, lower case, as far as they were legible. */
      pools: list(name, 100).optional(),
    }),
    100,
  ).optional(),
  edges: list(
    z.object({
      /** The pool, or its service id. */
      identity: name,
      poolFqdn: name.optional(),
      accessEdgeExternalFqdn: orNone(name).optional(),
      accessEdgeExternalSipPort: z.number().optional(),
      isFederationEnabled: flag,
      /** Of Get-CsWindowsService for the Access Edge service. */
      serviceStatus: name.optional(),
    }),
    100,
  ).optional(),
  /** Whether all Edge pools were listed. */
  edgesExtent: extent.optional(),
  /** Pools that people sign in to, by the service of Get-CsService -Registrar; empty when it listed none. */
  registrars: list(name, 100).optional(),
  versions: list(
    z.object({ server: name, version: name, component: text.optional() }),
    200,
  ).optional(),
});

/** Get-CsManagementStoreReplicationStatus. */
const replication = z.object({
  entries: list(
    z.object({ server: name, upToDate: flag, lastUpdate: orNone(z.iso.datetime()).optional() }),
    200,
  ),
});

/** Get-CsSipDomain or Get-CsOnlineSipDomain. */
const sipDomains = z.object({
  extent,
  entries: list(
    z.object({
      domain: name,
      isDefault: flag,
      /** Of a tenant: `Enabled` or `Disabled`. */
      status: name.optional(),
    }),
  ),
});

/** Get-CsCertificate on an Edge Server. */
const certificates = z.object({
  entries: list(
    z.object({
      /** `AccessEdgeExternal`, `Internal`, `DataEdgeExternal`, ...; null: in the store, for no use. */
      use: orNone(name).optional(),
      thumbprint: name.optional(),
      subject: text.optional(),
      issuer: text.optional(),
      names: list(name, 200).optional(),
      /** Names were cut: it may hold more than these. */
      namesExtent: z.literal('part').optional(),
      notBefore: z.iso.datetime().optional(),
      notAfter: z.iso.datetime().optional(),
      /** The dates were printed without a zone and are read as UTC: they may be off by up to 14 hours. */
      datesAreLocal: flag,
      keyProvider: name.optional(),
      /** Where it lies, e.g. `Root`, `CA`, `My`. */
      store: name.optional(),
    }),
    200,
  ),
});

/** Get-CsTenantFederationConfiguration, with what Get-CsTeamsExternalAccessConfiguration adds. */
const tenantFederation = z.object({
  allowFederatedUsers: flag,
  /** `all`: AllowAllKnownDomains; `list`: those of `allowedDomains`, of which an empty list admits nobody; left out: not shown. */
  allows: z.enum(['all', 'list']).optional(),
  allowedDomains: list(name, 4_000).optional(),
  allowedExtent: extent.optional(),
  blockedDomains: list(name, 4_000).optional(),
  blockedExtent: extent.optional(),
  /** Those of both lists that the paste may show the beginning of only. */
  cutNames: list(name, 4_000).optional(),
  blockAllSubdomains: flag,
  allowTeamsConsumer: flag,
  allowTeamsConsumerInbound: flag,
  allowPublicUsers: flag,
  sharedSipAddressSpace: flag,
  treatDiscoveredPartnersAsUnverified: flag,
  customizeFederation: flag,
  /** `Allowed` or `Blocked`. */
  externalAccessWithTrialTenants: name.optional(),
  allowedTrialTenantDomains: list(name, 4_000).optional(),
  blockExternalAccessUserAccess: flag,
  blockedUsers: list(name, 4_000).optional(),
});

/**
 * Facts that only people of an organisation can show. `our...` are settings of the party's own servers, `tenant...` of its
 * Microsoft 365 tenant, whichever party that is.
 */
export const settingFacts = {
  ourAccessEdge: accessEdge,
  ourAllowedDomains: allowedDomains,
  ourBlockedDomains: blockedDomains,
  ourHostingProviders: providers,
  ourPublicProviders: providers,
  ourUserPolicy: userPolicies,
  ourUser: serverUsers,
  ourTopology: topology,
  replicationStatus: replication,
  ourSipDomains: sipDomains,
  ourCertificates: certificates,
  tenantFederation,
  tenantUser: tenantUsers,
  /** Policies of a tenant, of the same form as those of servers. */
  tenantUserPolicy: userPolicies,
  tenantSipDomains: sipDomains,
  ...toldFacts,
} as const;
