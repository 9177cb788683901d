import { clouds, cloudOf, type Cloud } from '../model/known-hosts.ts';
import { federationPort } from '../model/names.ts';
import { placeholders } from '../model/placeholders.ts';
import { argument, connectCommand, literal, lookUpCommand } from './commands.ts';
import {
  addInTenant,
  allow,
  allowAgain,
  inTenant,
  lookAtEdge,
  lookAtTenant,
  newProvider,
  providerFlags,
  providerName,
  serverUser,
} from './own-commands.ts';
import { addressRecords, aliasRecord, edgeRecords, edgeSrv, signInSrv } from './records.ts';
import {
  askAgain,
  connect,
  lookAtRecord,
  newCertificate,
  type FixCase,
  type Recipes,
  type Steps,
} from './recipes.ts';

/** Who cannot be named stands as an asterisk in a finding. */
const isNamed = (user: string): boolean => user !== '*';
const onServer = (user: string): string =>
  isNamed(user) ? serverUser(user) : placeholders.account;
const inCloud = (user: string): string => (isNamed(user) ? argument(user) : placeholders.account);

const cloudOfCase = ({ cloud }: FixCase): Cloud => cloud ?? 'worldwide';

/** The cloud that a provider shares with us: in hybrid that of our own tenant, and no other. */
function sharedWith(host: string, fixCase: FixCase): Cloud | undefined {
  const cloud = cloudOf(host);
  return fixCase.platform === 'hybrid' && cloud === cloudOfCase(fixCase) ? cloud : undefined;
}

const look =
  (...commands: readonly string[]) =>
  (): Steps => ({ commands: [...commands] });
/** The certificates that our own servers show each other are assigned like those for partners, by another name. */
const renewInside = ({ setting }: { setting: string }): Steps => {
  const use = /^default$/iu.test(setting) ? 'Default' : 'Internal';
  return {
    commands: [
      `Get-CsCertificate -Type ${use}`,
      `Set-CsCertificate -Type ${use} -Thumbprint ${placeholders.thumbprint}`,
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  };
};
const lookInTenant = (): Steps => ({ commands: [...inTenant(lookAtTenant)] });
const allowDomain = ({ domain }: { domain: string }): Steps => ({ commands: [...allow(domain)] });
const allowSomebody: Steps = {
  commands: [`New-CsAllowedDomain -Identity ${placeholders.domain}`, 'Get-CsAllowedDomain'],
};
const addEntry = ({ domain }: { domain: string }): Steps => ({
  commands: [...addInTenant('AllowedDomainsAsAList', domain)],
});
/** Of a store nobody sees what its certificates are used for; this lists those that are assigned, with their end. */
const listCertificates = 'Get-CsCertificate | Format-List Use,Subject,NotAfter,Thumbprint';
const resolve = ({ record }: { record: string }): Steps => ({
  verify: { command: lookUpCommand(record, 'SRV') },
});
const reach = ({ target }: { target: string }): Steps => ({ verify: connect(target) });
const showUser = ({ user }: { user: string }): Steps => ({
  commands: [...inTenant(`Get-CsOnlineUser -Identity ${inCloud(user)}`)],
});
const switchOn = (setting: string): Steps => ({
  commands: [`Set-CsAccessEdgeConfiguration -${setting} $True`, lookAtEdge],
});
const discoverRecord = ({ domain }: { domain: string }, fixCase: FixCase): Steps => ({
  records: [aliasRecord(`lyncdiscover.${domain}`, clouds[cloudOfCase(fixCase)].discover)],
  verify: { command: lookUpCommand(`lyncdiscover.${domain}`, 'CNAME') },
});
const addSipDomain = ({ domain }: { domain: string }): Steps => ({
  commands: [`New-CsSipDomain -Identity ${argument(domain)}`, 'Get-CsSipDomain'],
});
/** Keeps federation closed: `-EnablePartnerDiscovery` is required beside `-UseDnsSrvRouting`, and `$True` would open it to every domain. */
const routeByDns = look(
  'Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False',
  lookAtEdge,
);
const setRoutes = ({ names }: { names: readonly string[] }, { edgePool }: FixCase): Steps => ({
  commands: [
    'Get-CsService -EdgeServer',
    ...names.map(
      (name) =>
        `Set-CsSite -Identity ${argument(name)} -FederationRoute EdgeServer:${edgePool ?? placeholders.internalEdgeFqdn}`,
    ),
    'Get-CsSite',
  ],
});
const replicate = [
  'Invoke-CsManagementStoreReplication',
  'Get-CsManagementStoreReplicationStatus',
] as const;

/** How each finding about settings and people is mended. The commands are for the party that the finding is about. */
export const ownRecipes: Recipes<'own-side'> = {
  'dns-sip-domain-differs': askAgain,
  'dns-edge-resolver-internal-only': ({ record }) => ({
    commands: [
      `Set-DnsClientServerAddress -InterfaceAlias ${placeholders.adapter} -ServerAddresses ${placeholders.publicDns}`,
      'Clear-DnsClientCache',
    ],
    ...resolve({ record }),
  }),
  'dns-split-brain': resolve,
  'dns-stale-cache': ({ record }) => ({
    commands: ['Clear-DnsClientCache'],
    ...resolve({ record }),
  }),
  'cli-lyncdiscover-onprem': discoverRecord,
  'cli-lyncdiscover-wildcard': discoverRecord,
  'cli-lyncdiscover-missing': (args, fixCase) =>
    fixCase.platform === 'teams'
      ? discoverRecord(args, fixCase)
      : {
          records: addressRecords(`lyncdiscover.${args.domain}`, []).map((record) => ({
            ...record,
            value: placeholders.proxyAddress,
          })),
          verify: { command: lookUpCommand(`lyncdiscover.${args.domain}`, 'A') },
        },
  'cli-lyncdiscoverinternal-left': askAgain,
  'cli-sip-tls-missing': ({ domain, expected }) => ({
    records: [
      signInSrv(
        `_sip._tls.${domain}`,
        `${cloudOf(expected) === undefined ? '0 0' : '100 1'} 443 ${expected}.`,
      ),
    ],
    verify: { command: lookUpCommand(`_sip._tls.${domain}`, 'SRV') },
  }),
  'cli-sip-cname': ({ domain, expected }) => ({
    records: [aliasRecord(`sip.${domain}`, expected)],
    verify: { command: lookUpCommand(`sip.${domain}`, 'CNAME') },
  }),
  'cli-strict-naming': askAgain,
  'cli-srv-target-other-domain': ({ domain, record }) => ({
    records: record.startsWith('_sip._tls.')
      ? [signInSrv(record, `0 0 443 sip.${domain}.`)]
      : record.startsWith('_sipinternaltls._tcp.')
        ? [signInSrv(record, `0 0 ${federationPort} sip.${domain}.`)]
        : [],
    verify: { command: lookUpCommand(record, 'SRV') },
  }),
  'tcp-one-way': ({ port }) => ({ verify: connect(clouds.worldwide.federation, port) }),
  'tcp-ip-allowlist': reach,
  'tcp-edge-internal': ({ port, names }) => {
    const listed = names.map(Number).filter((one) => Number.isInteger(one) && one > 0);
    const ports = listed.length > 0 ? listed : [port];
    return {
      commands: [
        ...ports.map((one) => `Test-NetConnection ${placeholders.internalEdgeFqdn} -Port ${one}`),
        ...replicate,
      ],
    };
  },
  'tcp-crl-blocked': () => ({
    verify: { command: `Test-NetConnection ${placeholders.listHost} -Port 80` },
  }),
  'edge-service-down': look(
    'Get-CsWindowsService',
    'Get-CsCertificate -Type AccessEdgeExternal',
    'Start-CsWindowsService -Name RTCSRV',
  ),
  'clock-skew': look(
    `w32tm /config /manualpeerlist:${placeholders.timeServer} /syncfromflags:manual /update`,
    'w32tm /resync',
    'w32tm /query /status',
  ),
  'cert-root-in-intermediate-store-mixup': look(
    'Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject }',
    'Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject } | Move-Item -Destination Cert:\\LocalMachine\\CA',
  ),
  'cert-trustedissuers-too-many': look(
    'Set-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL -Name SendTrustedIssuerList -Value 0 -Type DWord',
  ),
  'cert-cng': (args, fixCase) => ({
    commands: ['certutil -store My', ...(newCertificate(args, fixCase).commands ?? [])],
  }),
  'cert-revoked': newCertificate,
  'crl-unreachable': askAgain,
  'tls-inspection': askAgain,
  'tls-1047': ({ target }) => ({
    commands: ['Get-CsCertificate -Type AccessEdgeExternal'],
    verify: connect(target),
  }),
  'pol-fed-disabled': () => switchOn('AllowFederatedUsers'),
  'pol-discovery-off': allowDomain,
  'pol-not-allowed': allowDomain,
  'pol-blocked': ({ domain }) => ({
    commands: [`Remove-CsBlockedDomain -Identity ${argument(domain)}`, 'Get-CsBlockedDomain'],
  }),
  'pol-allow-and-block': ({ domain }) => ({
    commands: [`Remove-CsBlockedDomain -Identity ${argument(domain)}`, ...allow(domain)],
  }),
  'pol-subdomain-on-list': allowDomain,
  'pol-partner-has-many-domains': () => allowSomebody,
  'pol-proxyfqdn-stale': ({ domain, target }) => ({
    commands: [
      ...allowAgain(domain),
      ...(cloudOf(target) === undefined ? [] : ['Get-CsHostingProvider']),
    ],
  }),
  'pol-proxyfqdn-differs': ({ domain }) => ({ commands: [...allowAgain(domain)] }),
  'pol-proxyfqdn-own': ({ domain }) => ({ commands: [...allowAgain(domain)] }),
  'pol-proxyfqdn-no-address': ({ domain }) => ({
    commands: [...allowAgain(domain, placeholders.edgeFqdn)],
  }),
  'pol-proxyfqdn-wrong-name': ({ domain }) => ({
    commands: [...allowAgain(domain, placeholders.certificateName)],
  }),
  'pol-default-routing': routeByDns,
  'pol-default-route-no-address': ({ target }) => ({
    ...routeByDns(),
    verify: { command: lookUpCommand(target, 'A') },
  }),
  'pol-default-route-dead': ({ target }) => ({ ...routeByDns(), verify: connect(target) }),
  'pol-default-route-own': routeByDns,
  'pol-hosting-missing': ({ target }, fixCase) => ({
    commands: [
      newProvider(providerName(cloudOf(target)), target, sharedWith(target, fixCase)),
      'Get-CsHostingProvider',
    ],
  }),
  'pol-hosting-disabled': ({ providerName: name }) => ({
    commands: [
      `Set-CsHostingProvider -Identity ${argument(name)} -Enabled $True`,
      'Get-CsHostingProvider',
    ],
  }),
  'pol-hosting-wrong-fqdn': ({ providerName: name, expected }, fixCase) => ({
    commands: [
      `Remove-CsHostingProvider -Identity ${argument(name)}`,
      newProvider(argument(name), expected, sharedWith(expected, fixCase)),
      'Get-CsHostingProvider',
    ],
  }),
  'pol-hosting-duplicate': look('Get-CsHostingProvider', 'Get-CsPublicProvider'),
  'pol-hosting-flags': ({ providerName: name }, fixCase) => ({
    commands: [
      `Set-CsHostingProvider -Identity ${argument(name)} ${providerFlags(
        fixCase.platform === 'hybrid' ? cloudOfCase(fixCase) : undefined,
      )}`,
      'Get-CsHostingProvider',
    ],
  }),
  'pol-hosting-verification': ({ providerName: name }) => ({
    commands: [
      `Set-CsHostingProvider -Identity ${argument(name)} -VerificationLevel UseSourceVerification`,
      'Get-CsHostingProvider',
    ],
  }),
  'pol-allowed-verification': ({ domain }) => ({
    commands: [
      `Set-CsAllowedDomain -Identity ${argument(domain)} -VerificationLevel UseSourceVerification`,
      'Get-CsAllowedDomain',
    ],
  }),
  'pol-hosting-allowlist': allowDomain,
  'pol-user-policy': ({ user }, { allowingPolicy }) => ({
    commands: [
      'Get-CsExternalAccessPolicy',
      `Grant-CsExternalAccessPolicy -Identity ${onServer(user)} -PolicyName ${allowingPolicy?.servers ?? placeholders.policy}`,
    ],
  }),
  'pol-user-policy-null': look('Get-CsExternalAccessPolicy'),
  'pol-remote-vs-fed': look(lookAtEdge, 'Get-CsExternalAccessPolicy'),
  'pol-account-off': ({ user }, { about }) => ({
    commands: [
      `Get-CsUser -Identity ${onServer(user)}`,
      ...(about === 'ours' ? [`Set-CsUser -Identity ${onServer(user)} -Enabled $True`] : []),
    ],
  }),
  'pol-user-disabled': ({ user }, { about, people = [] }) => {
    // Enable-CsUser makes an account; one that is switched off is switched on again.
    const enable = people.includes(user.toLowerCase())
      ? `Set-CsUser -Identity ${onServer(user)} -Enabled $True`
      : `Enable-CsUser -Identity ${placeholders.account} -RegistrarPool ${placeholders.pool} -SipAddress ${onServer(user)}`;
    return {
      commands: [`Get-CsUser -Identity ${onServer(user)}`, ...(about === 'ours' ? [enable] : [])],
    };
  },
  'pol-fedroute-missing': setRoutes,
  'pol-fedroute-unlisted': setRoutes,
  'pol-edge-fed-off': look(...replicate),
  'pol-two-edges': look('Get-CsService -EdgeServer', 'Get-CsSite'),
  'pol-edge-name-differs': lookAtEdgeNames,
  'pol-edge-name-alias': lookAtEdgeNames,
  'pol-not-published': look(...replicate),
  'pol-replication': ({ server }) => ({
    commands: [connectCommand(server, 4443), ...replicate],
  }),
  'pol-sipdomain-missing': addSipDomain,
  'pol-discovered-limits': allowDomain,
  'pol-discovered-verification': (_args, { other }) =>
    other === undefined ? allowSomebody : allowDomain({ domain: other }),
  'pol-outgoing-unverifiable': () => switchOn('MarkSourceVerifiableOnOutgoingMessages'),
  'pol-archiving-disclaimer': look(lookAtEdge),
  'pol-im-filter': look('Get-CsImFilterConfiguration', 'Get-CsFileTransferFilterConfiguration'),
  'pol-privacy-mode': look(
    'Get-CsPrivacyConfiguration',
    'Set-CsPrivacyConfiguration -EnablePrivacyMode $False',
  ),
  'pol-contact-permissions': askAgain,
  'pol-diag-header-off': askAgain,
  'pol-public-im': (_args, { about }) => ({
    commands: about === 'ours' ? ['Get-CsPublicProvider'] : [],
  }),
  'pol-clearinghouse': look(lookAtEdge),
  'cert-internal-expired': renewInside,
  'cert-internal-expiring': renewInside,
  'tls-internal-refused': look('Get-CsCertificate'),
  'cert-listed-expired': look('Get-CsCertificate -Type AccessEdgeExternal'),
  'cert-store-expired': look(listCertificates),
  'pol-edge-cert-unassigned': (args, fixCase) => ({
    commands: [
      'Get-CsCertificate -Type AccessEdgeExternal',
      ...(newCertificate(args, fixCase).commands ?? []),
    ],
  }),
  'hyb-shared-false': look(
    ...inTenant('Set-CsTenantFederationConfiguration -SharedSipAddressSpace $True', lookAtTenant),
  ),
  'hyb-provider-flags': ({ providerName: name, setting }, fixCase) => ({
    commands: [
      [
        `Set-CsHostingProvider -Identity ${argument(name)}`,
        ...(setting === 'Enabled' ? ['-Enabled $True'] : []),
        providerFlags(cloudOfCase(fixCase)),
      ].join(' '),
      'Get-CsHostingProvider',
    ],
  }),
  'hyb-provider-missing': ({ target }) => ({
    commands: [
      newProvider(providerName(cloudOf(target)), target, cloudOf(target)),
      'Get-CsHostingProvider',
    ],
  }),
  'hyb-list-mismatch': look(
    lookAtEdge,
    'Get-CsAllowedDomain',
    'Get-CsBlockedDomain',
    ...inTenant(lookAtTenant),
  ),
  'hyb-dns-cloud': (_args, fixCase) => ({
    // The addresses that the record leads to today are those of Microsoft.
    records:
      fixCase.edgeHost === undefined
        ? edgeRecords(fixCase.domain, [])
        : [edgeSrv(fixCase.domain, fixCase.edgeHost)],
    verify: lookAtRecord(fixCase),
  }),
  'hyb-domain-not-onprem': addSipDomain,
  'hyb-edge-srv': resolve,
  'hyb-san': newCertificate,
  'hyb-sync': ({ user }) => ({
    commands: ['Start-ADSyncSyncCycle -PolicyType Delta', ...(showUser({ user }).commands ?? [])],
  }),
  'hyb-duplicate-sip': ({ user }) => ({
    commands: [`Get-CsUser -Identity ${onServer(user)}`, ...(showUser({ user }).commands ?? [])],
  }),
  'hyb-hosting-attr': ({ user }) => ({
    commands: [
      `Get-CsUser -Identity ${onServer(user)}`,
      `Move-CsUser -Identity ${onServer(user)} -Target ${placeholders.home}`,
    ],
  }),
  // Who is left comes first; switching the shared address space off before would cut them off.
  'hyb-leftover-attrs': look(
    "Get-CsUser | Where-Object { $_.HostingProvider -eq 'SRV:' }",
    ...inTenant(lookAtTenant),
  ),
  'hyb-version': look('Get-CsServerPatchVersion'),
  'hyb-move-errors': look('Get-CsServerPatchVersion', ...inTenant(lookAtTenant)),
  'teams-fed-off': look(
    ...inTenant(
      lookAtTenant,
      'Set-CsTenantFederationConfiguration -AllowFederatedUsers $True',
      lookAtTenant,
    ),
  ),
  'teams-allowed-blank': (_args, { other }) => addEntry({ domain: other ?? placeholders.domain }),
  'teams-not-allowed': addEntry,
  'teams-blocked': ({ domain }) => ({
    commands: [
      ...inTenant(
        `$domain = New-CsEdgeDomainPattern -Domain ${literal(domain)}`,
        'Set-CsTenantFederationConfiguration -BlockedDomains @{Remove=$domain}',
        lookAtTenant,
      ),
    ],
  }),
  'teams-subdomain': lookInTenant,
  'teams-user-policy': ({ user }, { allowingPolicy }) => ({
    commands: [
      ...inTenant(
        'Get-CsExternalAccessPolicy',
        `Grant-CsExternalAccessPolicy -Identity ${inCloud(user)} -PolicyName ${allowingPolicy?.tenant ?? placeholders.policy}`,
      ),
    ],
  }),
  'teams-granular': ({ user, policy }, { about, allowingPolicy }) => ({
    commands: [
      ...inTenant(
        // Where a policy that lets the partner through was shown, the present one is looked at; else all of them, to find one.
        about === 'ours' && allowingPolicy?.tenantForDomain !== undefined
          ? `Get-CsExternalAccessPolicy -Identity ${argument(policy)}`
          : 'Get-CsExternalAccessPolicy',
        `Grant-CsExternalAccessPolicy -Identity ${inCloud(user)} -PolicyName ${allowingPolicy?.tenantForDomain ?? placeholders.policy}`,
      ),
    ],
  }),
  'teams-mutual': lookInTenant,
  'teams-trial': ({ domain }) => ({
    commands: [...addInTenant('AllowedTrialTenantDomains', domain)],
  }),
  'teams-cross-cloud': lookAtRecordAgain,
  'teams-21vianet': lookAtRecordAgain,
  'teams-consumer': ({ setting }) => ({
    commands: [
      ...inTenant(
        ...(['AllowTeamsConsumer', 'AllowTeamsConsumerInbound'].includes(setting)
          ? [`Set-CsTenantFederationConfiguration -${setting} $True`]
          : []),
        lookAtTenant,
      ),
    ],
  }),
  'teams-skype-consumer': askAgain,
  'teams-interop-limits': askAgain,
  'teams-onprem-homed': ({ user }, fixCase) => ({
    commands: [
      `Move-CsUser -Identity ${onServer(user)} -Target ${clouds[cloudOfCase(fixCase)].federation}`,
    ],
  }),
  'teams-islands': ({ user }) => ({
    commands: [
      ...inTenant(
        `Grant-CsTeamsUpgradePolicy -PolicyName UpgradeToTeams -Identity ${inCloud(user)}`,
      ),
    ],
  }),
  'teams-upn-sip': showUser,
  'teams-propagation': askAgain,
  'teams-blocked-user': ({ user }) => ({
    commands: [
      ...inTenant(
        `$blocked = (Get-CsTeamsExternalAccessConfiguration).BlockedUsers | Where-Object { $_ -ne ${isNamed(user) ? literal(user) : placeholders.account} }`,
        'Set-CsTeamsExternalAccessConfiguration -Identity Global -BlockedUsers @($blocked)',
        'Get-CsTeamsExternalAccessConfiguration',
      ),
    ],
  }),
  'teams-presence-unknown': askAgain,
  'teams-meeting-join': askAgain,
  'teams-unknown-user': showUser,
  'teams-no-licence': showUser,
  'teams-account-off': switchOnAccount,
  'teams-sipdomain-off': ({ domain }) => ({
    commands: [
      ...inTenant(`Enable-CsOnlineSipDomain -Domain ${argument(domain)}`, 'Get-CsOnlineSipDomain'),
    ],
  }),
  'life-lync2013': askAgain,
  'life-sfb2015-2019': askAgain,
  'life-sfbse': askAgain,
  'life-ps': ({ expected }) => ({
    commands: expected === 'MicrosoftTeams' ? ['Install-Module MicrosoftTeams', ...inTenant()] : [],
  }),
};

/** The record of the other side, which another cloud needs; ours is looked at in the same way. */
function lookAtRecordAgain(_args: unknown, fixCase: FixCase): Steps {
  return { verify: lookAtRecord(fixCase) };
}

/** Both names of our Edge: the one that the topology prints, and whether it leads where the published one leads. */
function lookAtEdgeNames({ found }: { readonly found: string }): Steps {
  return {
    commands: ['Get-CsService -EdgeServer'],
    verify: { command: lookUpCommand(found, 'A') },
  };
}

/**
 * Without a SIP address an account lacks a licence or a domain, which is looked at; else it is switched on where it comes from: in
 * Active Directory in a hybrid, and where the kind of user names it (Microsoft, "Update-MgUser", "Enable-ADAccount").
 */
function switchOnAccount(
  { user, setting }: { readonly user: string; readonly setting: string },
  { platform }: FixCase,
): Steps {
  const look = showUser({ user }).commands ?? [];
  if (setting === 'IsSipEnabled') return { commands: [...look, 'Get-CsOnlineSipDomain'] };
  const name = isNamed(user) ? literal(user) : placeholders.account;
  return platform === 'hybrid' || setting === 'InterpretedUserType'
    ? {
        commands: [
          ...look,
          `Get-ADUser -Filter {UserPrincipalName -eq ${name}} | Enable-ADAccount`,
          'Start-ADSyncSyncCycle -PolicyType Delta',
        ],
      }
    : {
        commands: [
          ...look,
          'Connect-MgGraph -Scopes User.ReadWrite.All',
          `Update-MgUser -UserId ${name} -AccountEnabled:$true`,
        ],
      };
}
