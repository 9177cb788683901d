import type { StepData } from './guide.ts';
import { cmdlet, externalAccess, lync } from './sources.ts';
import { lookAtThem, lookAtUs, onlyAnswer, readEdge, readServers } from './verify.ts';

const setUp = lync('setting-up-lync-federation');

/** Steps in the topology, on the Edge and in the firewall. */
export const serverSteps = {
  'front-end': {
    role: 'lync',
    minutes: 5,
    verify: readServers('servers', ['ourTopology'], 'Get-CsService -Registrar'),
    sources: [
      lync('prerequisites-for-federating-with-a-lync-online-customer'),
      lync('deploying-lync-server'),
    ],
  },
  'people-enabled': {
    role: 'lync',
    minutes: 5,
    after: ['front-end'],
    commands: [
      {
        at: 'server',
        lines: [
          'Enable-CsUser -Identity <account> -RegistrarPool <pool FQDN> -SipAddress sip:<user>@{{our}}',
        ],
      },
    ],
    verify: readServers('server-people', ['ourUser'], 'Get-CsUser -Identity <account>'),
    sources: [lync('disable-or-re-enable-user-account-for-lync-server')],
  },
  'edge-deployed': {
    role: 'lync',
    minutes: 5,
    after: ['front-end'],
    verify: readServers('edges', ['ourTopology'], 'Get-CsService -EdgeServer'),
    sources: [
      lync('planning-for-external-user-access'),
      lync('deploying-external-user-access'),
      lync('managing-federation-and-external-access-to-lync-server-2013'),
    ],
  },
  'supported-version': {
    role: 'lync',
    minutes: 5,
    verify: readServers('versions', ['ourTopology'], 'Get-CsServerPatchVersion'),
    sources: ['lifecycle/products/skype-for-business-server-subscription-edition'],
  },
  'edge-certificate': {
    role: 'lync',
    minutes: 45,
    wait: 'order',
    after: ['edge-deployed'],
    commands: [
      {
        at: 'edge',
        lines: [
          'Request-CsCertificate -New -Type AccessEdgeExternal -Output <file> -PrivateKeyExportable $True -DomainName {{host}}',
        ],
      },
      {
        at: 'edge',
        once: 'issued',
        lines: [
          'Import-CsCertificate -Path <issued certificate> -PrivateKeyExportable $True',
          'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
          'Stop-CsWindowsService -Name RTCSRV',
          'Start-CsWindowsService -Name RTCSRV',
        ],
      },
    ],
    verify: lookAtUs('certificate'),
    sources: [
      'skypeforbusiness/plan-your-deployment/edge-server-deployments/edge-environmental-requirements',
    ],
  },
  'xmpp-retired': {
    role: 'lync',
    minutes: 5,
    optional: true,
    verify: onlyAnswer,
    sources: [setUp, lync('support-for-public-instant-messenger-connectivity')],
  },
  'edge-federation': {
    role: 'lync',
    minutes: 10,
    after: ['edge-deployed'],
    verify: readServers(
      'edge-federation',
      ['ourTopology'],
      'Get-CsService -EdgeServer',
      'Get-CsSite',
    ),
    labels: ['edgePools', 'editProperties', 'general', 'enableFederation'],
    sources: [setUp],
  },
  'one-edge-pool': {
    role: 'lync',
    minutes: 5,
    after: ['edge-federation'],
    verify: readServers('one-edge', ['ourTopology'], 'Get-CsService -EdgeServer', 'Get-CsSite'),
    sources: [setUp],
  },
  'federation-route': {
    role: 'lync',
    minutes: 5,
    after: ['edge-federation'],
    verify: readServers('routes', ['ourTopology'], 'Get-CsSite'),
    labels: ['editProperties', 'federationRoute', 'enableSip'],
    sources: [lync('configure-federation-routes-and-media-traffic')],
  },
  'topology-published': {
    role: 'lync',
    minutes: 10,
    wait: 'replication',
    after: ['edge-federation', 'federation-route'],
    commands: [{ at: 'server', lines: ['Invoke-CsManagementStoreReplication'] }],
    verify: readServers(
      'replication',
      ['replicationStatus'],
      'Get-CsManagementStoreReplicationStatus',
    ),
    labels: ['action', 'topology', 'publish', 'next', 'finish'],
    sources: [setUp],
  },
  'edge-components': {
    role: 'lync',
    minutes: 20,
    after: ['topology-published'],
    // An open port of one address shows neither what was installed nor that it was done on each server.
    verify: onlyAnswer,
    labels: ['runAgain', 'next', 'viewLog', 'finish'],
    sources: [setUp],
  },
  'port-in': {
    role: 'network',
    minutes: 15,
    verify: lookAtUs('port'),
    sources: [
      'skypeforbusiness/plan-your-deployment/edge-server-deployments/advanced-edge-server-dns',
    ],
  },
  'port-out': {
    role: 'network',
    minutes: 15,
    verify: readEdge(
      'way-out',
      ['portTests'],
      'Test-NetConnection sipfed.online.lync.com -Port 5061',
    ),
    sources: ['microsoft-365/enterprise/urls-and-ip-address-ranges'],
  },
  'edge-name': {
    role: 'lync',
    minutes: 15,
    after: ['edge-deployed'],
    verify: onlyAnswer,
    sources: [lync('configure-dns-for-edge-support')],
  },
  'edge-resolves': {
    role: 'network',
    minutes: 10,
    verify: readEdge(
      'resolves',
      ['resolverViews'],
      'Resolve-DnsName -Type SRV _sipfederationtls._tcp.{{their}}',
    ),
    traps: ['underscores'],
    sources: [lync('configure-dns-for-edge-support')],
  },
  'room-systems': {
    role: 'exchange',
    minutes: 5,
    optional: true,
    commands: [
      {
        at: 'exchange',
        lines: [
          'New-RemoteDomain -DomainName {{their}} -Name {{their}}',
          'Set-RemoteDomain -Identity {{their}} -TNEFEnabled $true',
        ],
      },
    ],
    verify: onlyAnswer,
    traps: ['room-button'],
    sources: [setUp, 'powershell/module/exchange/set-remotedomain'],
  },
  'test-together': {
    role: 'anybody',
    minutes: 10,
    wait: 'answer',
    verify: readServers(
      'test',
      ['partnerTests'],
      'Test-CsFederatedPartner -TargetFqdn <internal Edge FQDN> -Domain {{their}}',
    ),
    sources: [
      lync('verify-communications-with-a-lync-online-customer'),
      cmdlet('Test-CsFederatedPartner'),
    ],
  },
  'ask-partner': {
    role: 'partner',
    minutes: 5,
    wait: 'answer',
    verify: onlyAnswer,
    traps: ['communicator-2007'],
    sources: [lync('planning-for-lync-server-and-office-communications-server-federation')],
  },
  'partner-side': {
    role: 'partner',
    minutes: 10,
    wait: 'answer',
    verify: lookAtThem('side'),
    traps: ['record-optional', 'provider-no-dns'],
    trapsWhen: { 'provider-no-dns': { partner: ['microsoft-365', 'other-cloud'] } },
    sources: [externalAccess],
  },
} as const satisfies Readonly<Record<string, StepData>>;
