import type { Account, Organisation } from './fake-organisation.ts';

const cloudHost = 'sipfed.online.lync.com';

/** Where a command is typed: the cmdlets of servers and of a tenant share names. */
export type Where = 'server' | 'edge' | 'tenant' | 'exchange';

/** The parameters of a command with their values; `$True` for one without. */
export type Parameters = Readonly<Record<string, string>>;

/** The accounts that a command names, or all. */
export function accountsOf(
  identity: string | undefined,
  organisation: Organisation,
): readonly Account[] {
  return organisation.accounts.filter(
    ({ name }) => identity === undefined || identity.startsWith(name),
  );
}

/** A command that only reads. */
export interface Asked {
  readonly organisation: Organisation;
  readonly where: Where;
  readonly given: Parameters;
  readonly isJson: boolean;
}

/** Rows as Format-List prints them. */
function listed(...rows: readonly Readonly<Record<string, string | boolean>>[]): string {
  return rows
    .map((row) => {
      const width = Math.max(...Object.keys(row).map(({ length }) => length));
      const lines = Object.entries(row).map(([name, value]) => {
        const shown = typeof value === 'string' ? value : value ? 'True' : 'False';
        return `${name.padEnd(width)} : ${shown}`.trimEnd();
      });
      return `\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** What each reading command prints, by its name. */
export const getters: Readonly<Record<string, (asked: Asked) => string>> = {
  'Get-CsServerPatchVersion': ({ organisation: { build, hasServers } }) =>
    hasServers
      ? `\nComponentName${' '.repeat(53)}Version\n-------------${' '.repeat(53)}-------\nSkype for Business Server, Core Components                        ${build}\n`
      : '',
  'Get-CsService': ({ organisation: { edges, our, hasServers }, given }) =>
    given.Registrar !== undefined
      ? hasServers
        ? listed({
            Identity: `Registrar:pool01.${our}`,
            Version: '7',
            Role: 'Registrar',
            SiteId: 'Site:Taipei',
            PoolFqdn: `pool01.${our}`,
          })
        : ''
      : listed(
          ...edges.map(({ name, isEnabled }) => ({
            Identity: `EdgeServer:${name}`,
            AccessEdgeExternalSipPort: '5061',
            AccessEdgeExternalFqdn: `sip.${our}`,
            IsFederationEnabled: isEnabled,
            PoolFqdn: name,
            Role: 'EdgeServer',
          })),
        ),
  'Get-CsSite': ({ organisation: { sites } }) =>
    listed(
      ...sites.map(({ name, route }) => ({
        Identity: `Site:${name}`,
        SiteId: '1',
        FederationRoute: route,
        DisplayName: name,
        SiteType: 'CentralSite',
        ParentSite: '',
      })),
    ),
  'Get-CsSipDomain': ({ organisation: { sipDomains } }) =>
    listed(
      ...sipDomains.map((domain, index) => ({
        Identity: domain,
        Name: domain,
        IsDefault: index === 0,
      })),
    ),
  'Get-CsManagementStoreReplicationStatus': ({ organisation: { isReplicated, our } }) =>
    listed({
      UpToDate: isReplicated,
      ReplicaFqdn: `edge01.${our}`,
      LastStatusReport: '2026/11/20 09:30:12',
      LastUpdateCreation: '2026/11/20 09:30:01',
      ProductVersion: '7.0.2046.0',
    }),
  'Test-NetConnection': ({ organisation: { isOutboundOpen } }) =>
    listed({
      ComputerName: cloudHost,
      RemoteAddress: '52.112.127.10',
      RemotePort: '5061',
      SourceAddress: '198.51.100.7',
      TcpTestSucceeded: isOutboundOpen,
    }),
  'Resolve-DnsName': ({ organisation: { edgeFindsPartner, their } }) => {
    const record = `_sipfederationtls._tcp.${their}`;
    return edgeFindsPartner
      ? `\nName${' '.repeat(37)}Type   TTL   Section    NameTarget                     Priority Weight Port\n----${' '.repeat(37)}----   ---   -------    ----------                     -------- ------ ----\n${record.padEnd(41)}SRV    3600  Answer     sip.${their.padEnd(27)}0        0      5061\n`
      : `Resolve-DnsName : ${record} : DNS name does not exist\n`;
  },
  'Get-CsAccessEdgeConfiguration': ({ organisation: { accessEdge } }) =>
    listed({
      Identity: 'Global',
      AllowAnonymousUsers: false,
      AllowFederatedUsers: accessEdge.allow,
      AllowOutsideUsers: accessEdge.outside,
      EnablePartnerDiscovery: accessEdge.discovery,
      RoutingMethod: accessEdge.routing,
    }),
  'Get-CsAllowedDomain': ({ organisation: { allowed } }) =>
    listed(
      ...[...allowed].map(([domain, proxy]) => ({
        Identity: domain,
        Domain: domain,
        ProxyFqdn: proxy,
        VerificationLevel: 'UseSourceVerification',
        Comment: '',
      })),
    ),
  'Get-CsBlockedDomain': ({ organisation: { blocked } }) =>
    listed(...[...blocked].map((domain) => ({ Identity: domain, Domain: domain, Comment: '' }))),
  'Get-CsHostingProvider': ({ organisation: { providers } }) =>
    listed(
      ...providers.map(({ identity, proxy, level, enabled, shared }) => ({
        Identity: identity,
        Name: identity,
        ProxyFqdn: proxy,
        VerificationLevel: level,
        Enabled: enabled,
        EnabledSharedAddressSpace: shared,
        HostsOCSUsers: shared,
        IsLocal: false,
      })),
    ),
  'Get-CsExternalAccessPolicy': ({ organisation, where }) =>
    where === 'tenant'
      ? listed({
          Identity: 'Global',
          Description: '',
          EnableFederationAccess: organisation.tenant.policy,
          EnableTeamsConsumerAccess: true,
          EnableAcsFederationAccess: false,
          CommunicationWithExternalOrgs: 'OrganizationDefault',
        })
      : listed({
          Identity: 'Global',
          Description: '',
          EnableFederationAccess: organisation.serverPolicy,
          EnableXmppAccess: false,
          EnablePublicCloudAccess: false,
          EnableOutsideAccess: false,
        }),
  'Test-CsFederatedPartner': ({ organisation: { our, partnerLetsUsIn } }) =>
    listed({
      'Target Fqdn': `edge01.${our}`,
      Result: partnerLetsUsIn ? 'Success' : 'Failure',
      Latency: '00:00:01',
      'Error Message': '',
      Diagnosis: '',
    }),
  'Get-CsUser': ({ organisation, given, isJson }) =>
    people(
      accountsOf(given.Identity, organisation).map((one) => ({
        Identity: `CN=${one.name},OU=People,DC=example`,
        SipAddress: one.sip ?? '',
        Enabled: one.enabled,
        HostingProvider: one.home === 'cloud' ? cloudHost : 'SRV:',
      })),
      isJson,
    ),
  'Get-CsOnlineUser': ({ organisation, given, isJson }) =>
    people(
      accountsOf(given.Identity, organisation)
        .filter(({ home, isSynchronised }) => isSynchronised || home === 'cloud')
        .map((one) => ({
          Identity: '3f2c1c46-6a52-4cc5-9d1c-6a4f1b3a7b10',
          UserPrincipalName: `${one.name}@${organisation.our}`,
          SipAddress: one.sip ?? '',
          Enabled: true,
          HostingProvider: one.hasLeftover ? 'SRV:' : cloudHost,
          ...(isJson ? {} : { TeamsUpgradeEffectiveMode: one.mode, FeatureTypes: '{Teams}' }),
        })),
      isJson,
    ),
  'Get-CsOnlineSipDomain': ({ organisation: { tenant } }) =>
    listed(...tenant.domains.map((Name) => ({ Name, Status: 'Enabled' }))),
  'Get-CsTenantFederationConfiguration': ({ organisation: { tenant } }) =>
    listed({
      Identity: 'Global',
      AllowedDomains:
        tenant.allowed === 'all'
          ? 'AllowAllKnownDomains'
          : `{${[...tenant.allowed].map((domain) => `Domain=${domain}`).join(', ')}}`,
      BlockedDomains: `{${[...tenant.blocked].map((domain) => `Domain=${domain}`).join(', ')}}`,
      AllowFederatedUsers: tenant.allow,
      AllowTeamsConsumer: true,
      AllowTeamsConsumerInbound: true,
      AllowPublicUsers: false,
      TreatDiscoveredPartnersAsUnverified: false,
      SharedSipAddressSpace: tenant.shared,
      ExternalAccessWithTrialTenants: tenant.trialsAllowed ? 'Allowed' : 'Blocked',
      AllowedTrialTenantDomains: `{${[...tenant.trials].join(', ')}}`,
    }),
};

function people(
  rows: readonly Readonly<Record<string, string | boolean>>[],
  isJson: boolean,
): string {
  return isJson ? `${JSON.stringify(rows, null, 2)}\n` : listed(...rows);
}
