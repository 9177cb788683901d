import { z } from 'zod';

// The value of every fact that only people of an organisation can show: settings they paste, error lines, what they say.
// A field that is left out was not shown (a column that was not selected, or cut off); it is never a default.

const name = z.string().max(255);
const text = z.string().max(400);
const list = <T extends z.ZodType>(item: T, most = 1_000) => z.array(item).max(most);
/** What a listing says about completeness: `whole` lists everything there is, `part` was filtered or cut. */
const extent = z.enum(['whole', 'part']);
/** A field that was shown and empty. */
const orNone = <T extends z.ZodType>(value: T) => z.union([value, z.null()]);
const flag = z.boolean().optional();

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
    }),
  ),
});

/** Get-CsBlockedDomain. */
const blockedDomains = z.object({ extent, entries: list(z.object({ domain: name })) });

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
    }),
    200,
  ),
  missing: list(name, 50),
});

/** What Topology Builder, Get-CsSite, Get-CsService -EdgeServer, Get-CsTopology, Get-CsServerPatchVersion or Get-CsServerVersion show. */
const topology = z.object({
  sites: list(
    z.object({ identity: name, federationRoute: orNone(name).optional() }),
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

const attributes = z.record(z.string(), text);

/** One error that was pasted: a diagnostic header, a SIP response, a number, an event, a sentence of a client. */
const errorLine = z.object({
  /**
   * `ms-diagnostics` with its public and client kinds · `sip` a status line · `hresult`, `winsock` a number · `event` of an Edge
   * · `client-text` a sentence of a client · `certificate` a TLS library's complaint · `cmdlet` an error of PowerShell.
   */
  kind: z.enum([
    'ms-diagnostics',
    'ms-diagnostics-public',
    'ms-client-diagnostics',
    'sip',
    'hresult',
    'winsock',
    'event',
    'client-text',
    'certificate',
    'cmdlet',
  ]),
  /**
   * Stable id of the row that explains it, e.g. `1008`, `0x80090325`, `event-14428`, `client-not-federated`; the number itself
   * when no row does; null: not even that.
   */
  id: name.nullable(),
  /** SIP status beside it, when one was shown. */
  sip: z.number().int().nullable(),
  reason: orNone(text),
  /** Host that says so, when named; and which party it belongs to, when that follows from its name. */
  source: orNone(name),
  sourceParty: z.enum(['ours', 'theirs']).optional(),
  /** Attributes with lower-case names; values cut. */
  attributes,
  /** Way of the message that failed, as seen from our side. */
  direction: z.enum(['outbound', 'inbound']).optional(),
  /** Addresses of the message, without `sip:`, lower case. */
  from: name.optional(),
  to: name.optional(),
  /** The instant it was written, when the line tells one with a zone. */
  at: z.iso.datetime().optional(),
  /** True for the one that decides, where a trace holds many. */
  decides: z.boolean(),
});

/** What another resolver of ours answered: pasted Resolve-DnsName or nslookup output. */
const resolverView = z.object({
  record: name,
  type: name,
  server: orNone(name),
  /** The machine it was asked from, when the prompt or the person tells. */
  from: name.optional(),
  outcome: z.enum(['records', 'no-data', 'no-such-name', 'refused', 'server-failure', 'timeout']),
  answers: list(text, 64),
  /** Target hosts of SRV answers. */
  targets: list(name, 64),
});

/** Pasted Test-NetConnection or telnet output. */
const portTest = z.object({
  host: name,
  address: name.optional(),
  port: z.number().int(),
  result: z.enum(['open', 'closed', 'unresolved']),
  from: name.optional(),
});

/** Test-CsFederatedPartner: what our own Edge tried. */
const partnerTest = z.object({
  domain: name,
  target: name.optional(),
  result: z.enum(['success', 'failure']),
});

/** What a person told in answer to a coded question, e.g. `one-person-or-all`: `one`. */
const answer = z.object({ question: name, value: name, at: z.iso.datetime().optional() });

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
  errorLines: list(errorLine, 200),
  /** Events of the log of an Edge; `id` is the event's number. */
  eventLog: list(
    z.object({
      id: z.number().int(),
      source: name.optional(),
      text,
      at: z.iso.datetime().optional(),
    }),
    200,
  ),
  resolverViews: list(resolverView, 64),
  portTests: list(portTest, 64),
  partnerTests: list(partnerTest, 64),
  answers: list(answer, 64),
} as const;
