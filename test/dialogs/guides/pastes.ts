import type { GuideReason, GuideStepId } from '../../../locales/guide-text.ts';

const ps = 'PS C:\\> ';
const fe = '[fe01.fabrikam.com]: PS C:\\> ';

/** What an administrator pastes at a step: in order, and with something wrong. */
export interface StepPaste {
  readonly step: GuideStepId;
  readonly good: string;
  /** Left out where an output can show the step in order or show nothing. */
  readonly bad?: string;
  readonly wrong?: GuideReason;
}

const versions = (build: string): string =>
  `${fe}Get-CsServerPatchVersion\n\nComponentName                                                     Version\n-------------                                                     -------\nSkype for Business Server, Core Components                        ${build}\nSkype for Business Server, Web Components Server                  7.0.2046.0\n`;
const person = (enabled: string, address: string): string =>
  `${ps}Get-CsUser -Identity meiling | fl\n\nIdentity             : CN=Mei-Ling Chen,OU=People,DC=fabrikam,DC=com\nSipAddress           : ${address}\nEnabled              : ${enabled}\nRegistrarPool        : pool01.fabrikam.com\nHostingProvider      : SRV:\n`;
const edgeOf = (name: string): string =>
  `Identity                      : EdgeServer:${name}\nAccessEdgeExternalSipPort     : 5061\nAccessEdgeExternalFqdn        : sip.fabrikam.com\nPoolFqdn                      : ${name}\nRole                          : EdgeServer\n`;
const edges = (...names: readonly string[]): string =>
  `${ps}Get-CsService -EdgeServer\n\n${names.map(edgeOf).join('\n')}`;
const registrar = `${ps}Get-CsService -Registrar\n\nIdentity : Registrar:pool01.fabrikam.com\nVersion  : 7\nSiteId   : Site:Taipei\nPoolFqdn : pool01.fabrikam.com\nRole     : Registrar\n`;
const siteOf = ([name, route]: readonly [string, string]): string =>
  `Identity            : Site:${name}\nSiteId              : 1\nPools               : {pool01.fabrikam.com}\nFederationRoute     : ${route}\nXmppFederationRoute :\nDisplayName         : ${name}\nSiteType            : CentralSite\nParentSite          :\n`;
const sites = (...all: readonly (readonly [string, string])[]): string =>
  `${ps}Get-CsSite\n\n${all.map(siteOf).join('\n')}`;
const taipei = ['Taipei', 'EdgeServer:edge01.fabrikam.com'] as const;
const london = ['London', 'EdgeServer:edge02.fabrikam.com'] as const;
const accessEdge = (on: string, discovery: string, outside = 'True'): string =>
  `${ps}Get-CsAccessEdgeConfiguration\n\nIdentity               : Global\nAllowAnonymousUsers    : False\nAllowFederatedUsers    : ${on}\nAllowOutsideUsers      : ${outside}\nEnablePartnerDiscovery : ${discovery}\nRoutingMethod          : UseDnsSrvRouting\n`;
const allowed = (domain: string, proxy = ''): string =>
  `${ps}Get-CsAllowedDomain\n\nIdentity  : ${domain}\nDomain    : ${domain}\nProxyFqdn : ${proxy}\nVerificationLevel : UseSourceVerification\nComment   :\n`;
const blocked = (domain: string): string =>
  `${ps}Get-CsBlockedDomain\n\nIdentity : ${domain}\nDomain   : ${domain}\nComment  :\n`;
const provider = (enabled: string, shared: string): string =>
  `${ps}Get-CsHostingProvider\n\nIdentity                  : LyncOnline\nName                      : LyncOnline\nProxyFqdn                 : sipfed.online.lync.com\nVerificationLevel         : UseSourceVerification\nEnabled                   : ${enabled}\nEnabledSharedAddressSpace : ${shared}\nHostsOCSUsers             : ${shared}\nIsLocal                   : False\n`;
const serverPolicy = (on: string): string =>
  `${ps}Get-CsExternalAccessPolicy\n\nIdentity                   : Global\nDescription                :\nEnableFederationAccess     : ${on}\nEnableXmppAccess           : False\nEnablePublicCloudAccess    : False\nEnableOutsideAccess        : False\n`;
const tenantPolicy = (on: string): string =>
  `${ps}Connect-MicrosoftTeams\n${ps}Get-CsExternalAccessPolicy\n\nIdentity                          : Global\nDescription                       :\nEnableFederationAccess            : ${on}\nEnableTeamsConsumerAccess         : True\nEnableTeamsConsumerInbound        : True\nEnableTeamsSmsAccess              : True\nEnableAcsFederationAccess         : False\nCommunicationWithExternalOrgs     : OrganizationDefault\n`;
const replication = (isUpToDate: string): string =>
  `${ps}Get-CsManagementStoreReplicationStatus\n\nUpToDate           : ${isUpToDate}\nReplicaFqdn        : edge01.fabrikam.com\nLastStatusReport   : 2026/11/20 09:30:12\nLastUpdateCreation : 2026/11/20 09:30:01\nProductVersion     : 7.0.2046.0\n`;
const portTest = (succeeded: string): string =>
  `${ps}Test-NetConnection sipfed.online.lync.com -Port 5061\n\nComputerName     : sipfed.online.lync.com\nRemoteAddress    : 52.112.127.10\nRemotePort       : 5061\nInterfaceAlias   : External\nSourceAddress    : 198.51.100.7\nTcpTestSucceeded : ${succeeded}\n`;
const found = `${ps}Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com\n\nName                                     Type   TTL   Section    NameTarget                     Priority Weight Port\n----                                     ----   ---   -------    ----------                     -------- ------ ----\n_sipfederationtls._tcp.contoso.com       SRV    3600  Answer     sip.contoso.com                0        0      5061\n`;
const notFound = `${ps}Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com\nResolve-DnsName : _sipfederationtls._tcp.contoso.com : DNS name does not exist\n`;
const partnerTest = (result: string): string =>
  `${ps}Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.com -Domain contoso.com\n\nTarget Fqdn   : edge01.fabrikam.com\nResult        : ${result}\nLatency       : 00:00:01\nError Message :\nDiagnosis     :\n`;
const tenant = (differs: Readonly<Record<string, string>>): string => {
  const values = {
    AllowedDomains: 'AllowAllKnownDomains',
    BlockedDomains: '{}',
    AllowFederatedUsers: 'True',
    AllowTeamsConsumer: 'True',
    AllowTeamsConsumerInbound: 'True',
    AllowPublicUsers: 'False',
    TreatDiscoveredPartnersAsUnverified: 'False',
    SharedSipAddressSpace: 'False',
    ExternalAccessWithTrialTenants: 'Blocked',
    AllowedTrialTenantDomains: '{}',
    ...differs,
  };
  const lines = Object.entries(values).map(([name, value]) => `${name.padEnd(36)}: ${value}`);
  return `${ps}Get-CsTenantFederationConfiguration\n\nIdentity                            : Global\n${lines.join('\n')}\n`;
};
const tenantPerson = (mode: string, home = 'sipfed.online.lync.com'): string =>
  `${ps}Get-CsOnlineUser -Identity meiling@fabrikam.com\n\nIdentity                  : 3f2c1c46-6a52-4cc5-9d1c-6a4f1b3a7b10\nUserPrincipalName         : meiling@fabrikam.com\nSipAddress                : sip:meiling@fabrikam.com\nAccountEnabled            : True\nEnabled                   : True\nHostingProvider           : ${home}\nInterpretedUserType       : PureOnlineTeamsOnlyUser\nTeamsUpgradeEffectiveMode : ${mode}\nFeatureTypes              : {Teams}\n`;
const tenantDomains = (domain: string): string =>
  `${ps}Get-CsOnlineSipDomain\n\nName   : ${domain}\nStatus : Enabled\n`;

/** One row for each step that a paste verifies. The guide is asked for a partner with an Edge, unless the step is of another. */
export const stepPastes: readonly StepPaste[] = [
  {
    step: 'front-end',
    good: registrar,
    bad: `${ps}Get-CsService -Registrar\n${ps}`,
    wrong: 'no-server',
  },
  {
    step: 'people-enabled',
    good: person('True', 'sip:meiling@fabrikam.com'),
    bad: person('False', 'sip:meiling@fabrikam.com'),
    wrong: 'not-enabled',
  },
  {
    step: 'edge-deployed',
    good: edges('edge01.fabrikam.com'),
    bad: `${ps}Get-CsService -EdgeServer\n${ps}`,
    wrong: 'no-edge',
  },
  {
    step: 'supported-version',
    good: versions('7.0.2046.600'),
    bad: versions('7.0.2046.385'),
    wrong: 'old-server',
  },
  {
    step: 'server-builds',
    good: versions('7.0.2046.385'),
    bad: versions('6.0.9319.0').replace('7.0.2046.0', '6.0.9319.0'),
    wrong: 'old-build',
  },
  {
    step: 'edge-federation',
    good: sites(taipei),
    bad: `${edges('edge01.fabrikam.com')}IsFederationEnabled : False\n`,
    wrong: 'edge-off',
  },
  {
    step: 'one-edge-pool',
    good: edges('edge01.fabrikam.com'),
    bad: sites(taipei, london),
    wrong: 'two-edges',
  },
  {
    step: 'federation-route',
    good: sites(taipei),
    bad: sites(taipei, ['London', '']),
    wrong: 'no-route',
  },
  {
    step: 'topology-published',
    good: replication('True'),
    bad: replication('False'),
    wrong: 'behind',
  },
  { step: 'port-out', good: portTest('True'), bad: portTest('False'), wrong: 'port-closed' },
  { step: 'edge-resolves', good: found, bad: notFound, wrong: 'not-resolved' },
  {
    step: 'control-method',
    good: accessEdge('True', 'False'),
    bad: accessEdge('False', 'False'),
    wrong: 'federation-off',
  },
  {
    step: 'access-edge-switch',
    good: accessEdge('True', 'False'),
    bad: accessEdge('True', 'True'),
    wrong: 'discovery-on',
  },
  {
    step: 'access-edge-hybrid',
    good: accessEdge('True', 'False'),
    bad: accessEdge('True', 'False', 'False'),
    wrong: 'outside-off',
  },
  {
    step: 'allowed-domain',
    good: allowed('contoso.com'),
    bad: allowed('litware.com'),
    wrong: 'not-listed',
  },
  {
    step: 'allowed-server',
    good: allowed('contoso.com', 'sip.contoso.com'),
    bad: allowed('contoso.com'),
    wrong: 'no-server-named',
  },
  {
    step: 'blocked-list',
    good: blocked('evil.example'),
    bad: blocked('contoso.com'),
    wrong: 'blocked',
  },
  {
    step: 'hosting-provider',
    good: provider('True', 'False'),
    bad: provider('False', 'False'),
    wrong: 'provider-disabled',
  },
  {
    step: 'person-policy',
    good: serverPolicy('True'),
    bad: serverPolicy('False'),
    wrong: 'policy-off',
  },
  {
    step: 'test-together',
    good: partnerTest('Success'),
    bad: partnerTest('Failure'),
    wrong: 'test-failed',
  },
  {
    step: 'tenant-people',
    good: tenantPerson('TeamsOnly'),
    bad: tenantPerson('Islands'),
    wrong: 'not-teams-only',
  },
  {
    step: 'tenant-switch',
    good: tenant({}),
    bad: tenant({ AllowFederatedUsers: 'False' }),
    wrong: 'federation-off',
  },
  {
    step: 'tenant-domains',
    good: tenant({}),
    bad: tenant({ BlockedDomains: '{Domain=contoso.com}' }),
    wrong: 'blocked',
  },
  {
    step: 'tenant-trial',
    good: tenant({}),
    bad: tenant({ ExternalAccessWithTrialTenants: 'Allowed' }),
    wrong: 'trials-allowed',
  },
  {
    step: 'tenant-person',
    good: tenantPolicy('True'),
    bad: tenantPolicy('False'),
    wrong: 'policy-off',
  },
  {
    step: 'domain-verified',
    good: tenantDomains('fabrikam.com'),
    bad: tenantDomains('litware.com'),
    wrong: 'not-in-tenant',
  },
  {
    step: 'directory-sync',
    good: `${person('True', 'sip:meiling@fabrikam.com')}\n${tenantPerson('TeamsOnly')}`,
    bad: `${person('True', 'sip:ken@fabrikam.com')}\n${tenantPerson('TeamsOnly')}`,
    wrong: 'not-synchronised',
  },
  {
    step: 'shared-provider',
    good: provider('True', 'True'),
    bad: provider('True', 'False'),
    wrong: 'provider-apart',
  },
  {
    step: 'shared-space',
    good: tenant({ SharedSipAddressSpace: 'True' }),
    bad: tenant({}),
    wrong: 'not-shared',
  },
  {
    step: 'same-lists',
    good: `${accessEdge('True', 'True')}\n${blocked('evil.example')}\n${tenant({ BlockedDomains: '{Domain=evil.example}' })}`,
    bad: `${accessEdge('True', 'True')}\n${blocked('evil.example')}\n${tenant({})}`,
    wrong: 'lists-differ',
  },
  {
    step: 'pilot-people',
    good: tenantPerson('TeamsOnly'),
    bad: tenantPerson('Islands'),
    wrong: 'not-teams-only',
  },
  {
    step: 'nobody-left',
    good: person('True', 'sip:meiling@fabrikam.com').replace('SRV:', 'sipfed.online.lync.com'),
    bad: person('True', 'sip:meiling@fabrikam.com'),
    wrong: 'still-on-servers',
  },
  {
    step: 'teams-only',
    good: tenantPerson('TeamsOnly'),
    bad: tenantPerson('SfBOnly'),
    wrong: 'not-teams-only',
  },
  {
    step: 'shared-space-off',
    good: tenant({}),
    bad: tenant({ SharedSipAddressSpace: 'True' }),
    wrong: 'still-shared',
  },
  {
    step: 'provider-off',
    good: provider('False', 'True'),
    bad: provider('True', 'True'),
    wrong: 'provider-enabled',
  },
  {
    step: 'leftovers',
    good: tenantPerson('TeamsOnly'),
    bad: tenantPerson('TeamsOnly', 'SRV:'),
    wrong: 'attribute-left',
  },
];
