import type { StepData } from './guide.ts';
import { cmdlet, lync } from './sources.ts';
import { lookAtUs, onlyAnswer, readServers } from './verify.ts';

const types = lync('planning-for-lync-server-and-office-communications-server-federation');

/** Steps in public DNS, and in the settings of servers that decide who may come in. */
export const policySteps = {
  'host-record': {
    role: 'dns',
    minutes: 5,
    wait: 'dns',
    records: [{ name: '{{host}}.', type: 'A', value: '{{address}}' }],
    verify: lookAtUs('host'),
    sources: [lync('configure-dns-for-edge-support')],
  },
  'federation-record': {
    role: 'dns',
    minutes: 5,
    wait: 'dns',
    after: ['host-record'],
    records: [
      { name: '_sipfederationtls._tcp.{{our}}.', type: 'SRV', value: '0 0 5061 {{host}}.' },
    ],
    verify: lookAtUs('edge-record'),
    traps: ['record-optional', 'blank-in-name', 'underscores'],
    labels: ['otherNewRecords', 'serviceLocation', 'hostOffering'],
    sources: [lync('configure-dns-for-edge-support'), types],
  },
  'other-domains': {
    role: 'dns',
    minutes: 20,
    wait: 'dns',
    after: ['federation-record'],
    commands: [{ at: 'server', lines: ['Get-CsSipDomain'] }],
    verify: onlyAnswer,
    traps: ['underscores'],
    sources: [lync('configure-dns-for-edge-support')],
  },
  'control-method': {
    role: 'lync',
    minutes: 10,
    verify: readServers('method', ['ourAccessEdge'], 'Get-CsAccessEdgeConfiguration'),
    sources: [
      lync('enable-or-disable-remote-user-access'),
      lync('manage-sip-federated-providers-for-your-organization'),
    ],
  },
  'access-edge-switch': {
    role: 'lync',
    minutes: 5,
    wait: 'replication',
    commands: [
      {
        at: 'server',
        when: { method: ['discovery'] },
        lines: [
          'Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True -UseDnsSrvRouting -EnablePartnerDiscovery $True',
        ],
      },
      {
        at: 'server',
        when: { method: ['list'] },
        lines: [
          'Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True -UseDnsSrvRouting -EnablePartnerDiscovery $False',
        ],
      },
    ],
    verify: readServers('switch', ['ourAccessEdge'], 'Get-CsAccessEdgeConfiguration'),
    traps: ['discovery-parameter'],
    labels: [
      'externalAccessNav',
      'accessEdge',
      'global',
      'edit',
      'showDetails',
      'federatedUsers',
      'discovery',
      'disclaimer',
      'commit',
    ],
    sources: [
      lync('enable-or-disable-federation-and-public-im-connectivity'),
      lync('enable-or-disable-discovery-of-federation-partners'),
      cmdlet('Set-CsAccessEdgeConfiguration'),
    ],
  },
  'allowed-domain': {
    role: 'lync',
    minutes: 5,
    wait: 'replication',
    after: ['access-edge-switch'],
    commands: [
      {
        at: 'server',
        lines: ['New-CsAllowedDomain -Identity {{their}} -Comment "<who asked for it>"'],
      },
    ],
    verify: readServers('allowed', ['ourAllowedDomains'], 'Get-CsAllowedDomain'),
    traps: ['list-omitted', 'record-optional', 'server-name-needed'],
    labels: [
      'federatedDomains',
      'new',
      'allowedDomain',
      'domainName',
      'edgeFqdn',
      'comment',
      'commit',
    ],
    sources: [
      lync('configure-support-for-allowed-external-domains'),
      lync('configure-federation-support-for-a-lync-online-domain'),
      cmdlet('New-CsAllowedDomain'),
    ],
  },
  'allowed-server': {
    role: 'lync',
    minutes: 10,
    wait: 'replication',
    after: ['access-edge-switch'],
    commands: [
      {
        at: 'server',
        lines: ['New-CsAllowedDomain -Identity {{their}} -ProxyFqdn {{theirEdge}}'],
      },
    ],
    verify: readServers('allowed-server', ['ourAllowedDomains'], 'Get-CsAllowedDomain'),
    traps: ['server-name-needed'],
    labels: ['federatedDomains', 'new', 'allowedDomain', 'domainName', 'edgeFqdn', 'commit'],
    sources: [lync('configure-support-for-allowed-external-domains'), types],
  },
  'blocked-list': {
    role: 'lync',
    minutes: 5,
    verify: readServers('blocked', ['ourBlockedDomains'], 'Get-CsBlockedDomain'),
    labels: ['federatedDomains', 'new', 'blockedDomain'],
    sources: [lync('configure-support-for-blocked-external-domains')],
  },
  'hosting-provider': {
    role: 'lync',
    minutes: 10,
    wait: 'replication',
    after: ['access-edge-switch'],
    commands: [
      {
        at: 'server',
        when: { home: ['servers'] },
        lines: [
          'New-CsHostingProvider -Identity LyncOnline -ProxyFqdn {{provider}} -VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False',
        ],
      },
    ],
    verify: readServers('provider', ['ourHostingProviders'], 'Get-CsHostingProvider'),
    traps: ['provider-no-dns'],
    labels: ['providers', 'new', 'hostedProvider'],
    sources: [
      lync('configure-federation-support-for-a-lync-online-domain'),
      lync('create-or-edit-hosted-sip-federated-providers'),
      lync('create-or-edit-public-sip-federated-providers'),
      cmdlet('New-CsHostingProvider'),
    ],
  },
  'person-policy': {
    role: 'lync',
    minutes: 10,
    wait: 'replication',
    commands: [
      {
        at: 'server',
        lines: ['Set-CsExternalAccessPolicy -Identity Global -EnableFederationAccess $True'],
      },
    ],
    verify: readServers('server-policy', ['ourUserPolicy'], 'Get-CsExternalAccessPolicy'),
    traps: ['policy-spelling', 'policy-default'],
    labels: ['accessPolicy', 'federatedUsers', 'commit'],
    sources: [
      lync('configure-user-access-for-federation-with-a-lync-online-customer'),
      lync('assign-an-external-user-access-policy-to-a-lync-enabled-user'),
      cmdlet('Set-CsExternalAccessPolicy'),
    ],
  },
} as const satisfies Readonly<Record<string, StepData>>;
