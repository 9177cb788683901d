import type { StepData } from './guide.ts';
import { cloudRecords, cmdlet, hybrid, lync } from './sources.ts';
import { recordOfOurs } from './steps-teams.ts';
import { connect, lookAtUs, onlyAnswer, readBoth, readServers, readTenant } from './verify.ts';

const preparation = lync('steps-to-prepare-and-deploy-lync-server-hybrid-environment');
const federate = hybrid('configure-federation-with-skype-for-business-online');

/** Steps of servers and a tenant side by side. */
export const hybridSteps = {
  'domain-verified': {
    role: 'tenant',
    minutes: 20,
    wait: 'dns',
    after: ['tenant-account'],
    verify: readTenant('tenant-domain', ['tenantSipDomains'], 'Get-CsOnlineSipDomain'),
    traps: ['edit-records'],
    sources: ['microsoft-365/admin/setup/add-domain', preparation],
  },
  'records-stay': {
    role: 'dns',
    minutes: 5,
    verify: lookAtUs('edge-record'),
    traps: ['edit-records'],
    sources: [hybrid('plan-hybrid-connectivity')],
  },
  'server-builds': {
    role: 'lync',
    minutes: 15,
    verify: readServers('builds', ['ourTopology'], 'Get-CsServerPatchVersion'),
    sources: [hybrid('plan-hybrid-connectivity'), preparation],
  },
  'directory-sync': {
    role: 'directory',
    minutes: 120,
    after: ['domain-verified'],
    verify: {
      ...readBoth(
        'synchronised',
        ['ourUser', 'tenantUser'],
        ['Get-CsUser | Select-Object Identity,SipAddress,Enabled,HostingProvider | ConvertTo-Json'],
        'Get-CsOnlineUser | Select-Object Identity,SipAddress,UserPrincipalName,HostingProvider | ConvertTo-Json',
      ),
      whole: true,
    },
    sources: [
      'entra/identity/hybrid/connect/whatis-azure-ad-connect',
      hybrid('configure-azure-ad-connect'),
    ],
  },
  'sign-on-certificates': {
    role: 'directory',
    minutes: 30,
    wait: 'order',
    verify: onlyAnswer,
    sources: ['windows-server/identity/ad-fs/ad-fs-overview'],
  },
  'sign-on-assigned': {
    role: 'directory',
    minutes: 30,
    after: ['sign-on-certificates'],
    verify: onlyAnswer,
    sources: ['windows-server/identity/ad-fs/ad-fs-overview'],
  },
  'access-edge-hybrid': {
    role: 'lync',
    minutes: 5,
    wait: 'replication',
    commands: [
      {
        at: 'server',
        when: { method: ['discovery'] },
        lines: [
          'Set-CsAccessEdgeConfiguration -AllowOutsideUsers $True -AllowFederatedUsers $True -EnablePartnerDiscovery $True -UseDnsSrvRouting',
        ],
      },
      {
        at: 'server',
        when: { method: ['list'] },
        lines: [
          'Set-CsAccessEdgeConfiguration -AllowOutsideUsers $True -AllowFederatedUsers $True -EnablePartnerDiscovery $False -UseDnsSrvRouting',
        ],
      },
    ],
    verify: readServers('switch-hybrid', ['ourAccessEdge'], 'Get-CsAccessEdgeConfiguration'),
    traps: ['discovery-parameter'],
    sources: [federate],
  },
  'shared-provider': {
    role: 'lync',
    minutes: 10,
    wait: 'replication',
    commands: [
      {
        at: 'server',
        lines: [
          'Get-CsHostingProvider | Where-Object { $_.ProxyFqdn -eq "{{cloud}}" } | Remove-CsHostingProvider',
          'New-CsHostingProvider -Identity Office365 -ProxyFqdn {{cloud}} -Enabled $True -EnabledSharedAddressSpace $True -HostsOCSUsers $True -VerificationLevel UseSourceVerification -IsLocal $False -AutodiscoverUrl https://{{discover}}/Autodiscover/AutodiscoverService.svc/root',
        ],
      },
    ],
    verify: readServers('shared-provider', ['ourHostingProviders'], 'Get-CsHostingProvider'),
    sources: [federate, cmdlet('New-CsHostingProvider')],
  },
  'shared-space': {
    role: 'tenant',
    minutes: 5,
    wait: 'tenant',
    after: ['shared-provider'],
    commands: [
      {
        at: 'tenant',
        lines: [connect, 'Set-CsTenantFederationConfiguration -SharedSipAddressSpace $True'],
      },
    ],
    verify: readTenant('shared', ['tenantFederation'], 'Get-CsTenantFederationConfiguration'),
    traps: ['discovery-parameter'],
    sources: [federate],
  },
  'same-lists': {
    role: 'lync',
    minutes: 20,
    after: ['access-edge-hybrid'],
    verify: readBoth(
      'same-lists',
      ['ourAccessEdge', 'tenantFederation'],
      ['Get-CsAccessEdgeConfiguration', 'Get-CsAllowedDomain', 'Get-CsBlockedDomain'],
      'Get-CsTenantFederationConfiguration',
    ),
    traps: ['empty-list'],
    sources: [hybrid('plan-hybrid-connectivity')],
  },
  'pilot-people': {
    role: 'lync',
    minutes: 30,
    wait: 'tenant',
    after: ['directory-sync', 'shared-space', 'records-stay'],
    commands: [{ at: 'server', lines: ['Move-CsUser -Identity <account> -Target {{cloud}}'] }],
    verify: readTenant('tenant-people', ['tenantUser'], 'Get-CsOnlineUser -Identity <account>'),
    sources: [hybrid('move-users-between-on-premises-and-cloud'), cmdlet('Move-CsUser')],
  },
  'daily-administration': {
    role: 'lync',
    minutes: 10,
    commands: [
      {
        at: 'server',
        lines: ['Get-CsUser -Identity <account> | Select-Object Identity,HostingProvider'],
      },
    ],
    verify: onlyAnswer,
    sources: [lync('administering-users-in-a-hybrid-deployment')],
  },
  'nobody-left': {
    role: 'lync',
    minutes: 30,
    verify: {
      ...readServers(
        'nobody-left',
        ['ourUser'],
        'Get-CsUser | Select-Object Identity,SipAddress,Enabled,HostingProvider | ConvertTo-Json',
      ),
      whole: true,
    },
    sources: [hybrid('decommission-move-on-prem-endpoints')],
  },
  'partners-told': {
    role: 'lync',
    minutes: 60,
    wait: 'answer',
    verify: onlyAnswer,
    sources: [hybrid('decommission-manage-dns-entries')],
  },
  'records-to-teams': {
    role: 'dns',
    minutes: 20,
    wait: 'dns',
    after: ['nobody-left', 'partners-told'],
    records: [
      recordOfOurs,
      { name: '_sip._tls.{{our}}.', type: 'SRV', value: '100 1 443 {{signIn}}.' },
      { name: 'sip.{{our}}.', type: 'CNAME', value: '{{signIn}}.' },
      { name: 'lyncdiscover.{{our}}.', type: 'CNAME', value: '{{discover}}.' },
    ],
    verify: lookAtUs('microsoft-record'),
    traps: ['host-names', 'underscores'],
    sources: [hybrid('decommission-manage-dns-entries'), cloudRecords],
  },
  'teams-only': {
    role: 'tenant',
    minutes: 5,
    wait: 'tenant',
    after: ['records-to-teams'],
    commands: [
      {
        at: 'tenant',
        lines: [connect, 'Grant-CsTeamsUpgradePolicy -PolicyName UpgradeToTeams -Global'],
      },
    ],
    verify: readTenant('tenant-people', ['tenantUser'], 'Get-CsOnlineUser -Identity <account>'),
    sources: [hybrid('cloud-consolidation-disabling-hybrid')],
  },
  'shared-space-off': {
    role: 'tenant',
    minutes: 5,
    wait: 'tenant',
    after: ['nobody-left', 'records-to-teams'],
    commands: [
      {
        at: 'tenant',
        lines: [connect, 'Set-CsTenantFederationConfiguration -SharedSipAddressSpace $False'],
      },
    ],
    verify: readTenant('not-shared', ['tenantFederation'], 'Get-CsTenantFederationConfiguration'),
    sources: [hybrid('cloud-consolidation-disabling-hybrid')],
  },
  'provider-off': {
    role: 'lync',
    minutes: 5,
    after: ['shared-space-off'],
    commands: [
      {
        at: 'server',
        lines: [
          'Get-CsHostingProvider | Where-Object { $_.ProxyFqdn -eq "{{cloud}}" } | Set-CsHostingProvider -Enabled $False',
        ],
      },
    ],
    verify: readServers('provider-off', ['ourHostingProviders'], 'Get-CsHostingProvider'),
    sources: [hybrid('cloud-consolidation-disabling-hybrid')],
  },
  leftovers: {
    role: 'directory',
    minutes: 60,
    after: ['provider-off'],
    verify: readTenant('leftovers', ['tenantUser'], 'Get-CsOnlineUser -Identity <account>'),
    sources: [hybrid('cloud-consolidation-managing-attributes')],
  },
  'edge-off': {
    role: 'lync',
    minutes: 120,
    after: ['leftovers'],
    verify: onlyAnswer,
    sources: [hybrid('decommission-remove-on-prem')],
  },
} as const satisfies Readonly<Record<string, StepData>>;
