import assert from 'node:assert/strict';
import fc from 'fast-check';
import { argument, literal } from '../../../services/fixes/commands.ts';
import { fixOf } from '../../../services/fixes/fix-of.ts';
import { ownRecipes } from '../../../services/fixes/own-recipes.ts';
import { placeholders } from '../../../services/model/placeholders.ts';
import type { FixCase } from '../../../services/fixes/recipes.ts';
import { rowOf, type CodeOf } from '../../../services/model/catalog.ts';
import type { Domain } from '../../../services/model/domain.ts';
import type { Finding } from '../../../services/model/finding.ts';
import type { Fix } from '../../../services/model/report.ts';
import type { Slots } from '../../../services/model/slots.ts';

type OwnCode = CodeOf<'own-side'>;
const codes = Object.keys(ownRecipes) as OwnCode[];

const values: Partial<Slots> = {
  address: '192.0.2.10',
  cloud: 'gcc-high',
  code: '510',
  domain: 'contoso.com',
  expected: 'sip.contoso.com',
  found: 'found.contoso.com',
  hresult: '0x80090325',
  issuer: 'Issuing CA 1',
  names: ['Redmond'],
  policy: 'Sales',
  port: 5061,
  providerName: 'LyncOnline',
  proxyFqdn: 'edge.contoso.com',
  record: '_sipfederationtls._tcp.contoso.com',
  server: 'edge01.fabrikam.local',
  setting: 'AllowTeamsConsumer',
  target: 'sip.contoso.com',
  user: 'anna@fabrikam.com',
  value: 'True',
};

interface Case {
  readonly args?: Partial<Slots>;
  readonly about?: Finding['about'];
  readonly fixCase?: Partial<FixCase>;
}

/** What mends a finding: about us, unless its code never is; with nothing known of our set-up. */
function mend(code: OwnCode, { args = {}, about, fixCase = {} }: Case = {}): Fix {
  const row = rowOf(code);
  const party = about ?? (row.about === 'either' ? 'ours' : row.about);
  const given = { ...values, ...args };
  const wanted = Object.fromEntries(row.args.map((slot) => [slot, given[slot]]));
  const rest = { about: party, scope: 'all', evidence: [] };
  // The arguments are those of the row, by construction.
  const finding = { ...rest, code, args: wanted } as unknown as Finding;
  return fixOf(finding, {
    about: party,
    domain: 'fabrikam.com' as Domain,
    platform: undefined,
    cloud: undefined,
    edgeHost: undefined,
    addresses: [],
    ...fixCase,
  });
}

interface Expected {
  /** Name, type and value. */
  readonly records?: readonly string[];
  readonly commands?: readonly string[];
  /** The look that verifies it; without one it is looked at again. */
  readonly look?: string;
}

function assertMends(fix: Fix, { records = [], commands = [], look }: Expected): void {
  const shown = fix.records.map(({ name, type, value }) => `${name} ${type} ${value}`);
  const verify = look === undefined ? { code: 'check-again' } : { command: look };
  assert.deepEqual(
    { records: shown, commands: fix.commands, verify: fix.verify },
    { records, commands, verify },
  );
}

/** Every code once, about us where it can be, in an organisation of which nothing else is known. */
const usual: Readonly<Record<OwnCode, Expected>> = {
  'dns-sip-domain-differs': {},
  'dns-edge-resolver-internal-only': {
    commands: [
      'Set-DnsClientServerAddress -InterfaceAlias <external network adapter> -ServerAddresses <public DNS server>',
      'Clear-DnsClientCache',
    ],
    look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
  },
  'dns-split-brain': { look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com' },
  'dns-stale-cache': {
    commands: ['Clear-DnsClientCache'],
    look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
  },
  'cli-lyncdiscover-onprem': {
    records: ['lyncdiscover.contoso.com. CNAME webdir.online.lync.com.'],
    look: 'Resolve-DnsName -Type CNAME lyncdiscover.contoso.com',
  },
  'cli-lyncdiscover-wildcard': {
    records: ['lyncdiscover.contoso.com. CNAME webdir.online.lync.com.'],
    look: 'Resolve-DnsName -Type CNAME lyncdiscover.contoso.com',
  },
  'cli-lyncdiscover-missing': {
    records: ['lyncdiscover.contoso.com. A <reverse proxy public IPv4>'],
    look: 'Resolve-DnsName -Type A lyncdiscover.contoso.com',
  },
  'cli-lyncdiscoverinternal-left': {},
  'cli-sip-tls-missing': {
    records: ['_sip._tls.contoso.com. SRV 0 0 443 sip.contoso.com.'],
    look: 'Resolve-DnsName -Type SRV _sip._tls.contoso.com',
  },
  'cli-sip-cname': {
    records: ['sip.contoso.com. CNAME sip.contoso.com.'],
    look: 'Resolve-DnsName -Type CNAME sip.contoso.com',
  },
  'cli-strict-naming': {},
  'cli-srv-target-other-domain': {
    look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
  },
  'tcp-one-way': { look: 'Test-NetConnection sipfed.online.lync.com -Port 5061' },
  'tcp-ip-allowlist': { look: 'Test-NetConnection sip.contoso.com -Port 5061' },
  'tcp-edge-internal': {
    commands: [
      'Test-NetConnection <internal Edge FQDN> -Port 5061',
      'Invoke-CsManagementStoreReplication',
      'Get-CsManagementStoreReplicationStatus',
    ],
  },
  'tcp-crl-blocked': { look: 'Test-NetConnection <host of the revocation list> -Port 80' },
  'edge-service-down': {
    commands: [
      'Get-CsWindowsService',
      'Get-CsCertificate -Type AccessEdgeExternal',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'clock-skew': {
    commands: [
      'w32tm /config /manualpeerlist:<time server> /syncfromflags:manual /update',
      'w32tm /resync',
      'w32tm /query /status',
    ],
  },
  'cert-root-in-intermediate-store-mixup': {
    commands: [
      'Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject }',
      'Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject } | Move-Item -Destination Cert:\\LocalMachine\\CA',
    ],
  },
  'cert-trustedissuers-too-many': {
    commands: [
      'Set-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL -Name SendTrustedIssuerList -Value 0 -Type DWord',
    ],
  },
  'cert-cng': {
    commands: [
      'certutil -store My',
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'cert-revoked': {
    commands: [
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'crl-unreachable': {},
  'tls-inspection': {},
  'tls-1047': {
    commands: ['Get-CsCertificate -Type AccessEdgeExternal'],
    look: 'Test-NetConnection sip.contoso.com -Port 5061',
  },
  'pol-fed-disabled': {
    commands: [
      'Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True',
      'Get-CsAccessEdgeConfiguration',
    ],
  },
  'pol-discovery-off': {
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  'pol-not-allowed': {
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  'pol-blocked': {
    commands: ['Remove-CsBlockedDomain -Identity contoso.com', 'Get-CsBlockedDomain'],
  },
  'pol-allow-and-block': {
    commands: [
      'Remove-CsBlockedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com',
      'Get-CsAllowedDomain',
    ],
  },
  'pol-subdomain-on-list': {
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  'pol-partner-has-many-domains': {
    commands: ['New-CsAllowedDomain -Identity <domain to allow>', 'Get-CsAllowedDomain'],
  },
  'pol-proxyfqdn-stale': {
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com',
    ],
  },
  'pol-proxyfqdn-differs': {
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com',
    ],
  },
  'pol-proxyfqdn-own': {
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com',
    ],
  },
  'pol-proxyfqdn-no-address': {
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com -ProxyFqdn <Access Edge FQDN>',
    ],
  },
  'pol-proxyfqdn-wrong-name': {
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com -ProxyFqdn <name in the certificate>',
    ],
  },
  'pol-default-routing': {
    commands: [
      'Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False',
      'Get-CsAccessEdgeConfiguration',
    ],
  },
  'pol-default-route-own': {
    commands: [
      'Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False',
      'Get-CsAccessEdgeConfiguration',
    ],
  },
  'pol-default-route-no-address': {
    commands: [
      'Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False',
      'Get-CsAccessEdgeConfiguration',
    ],
    look: 'Resolve-DnsName -Type A sip.contoso.com',
  },
  'pol-default-route-dead': {
    commands: [
      'Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $False',
      'Get-CsAccessEdgeConfiguration',
    ],
    look: 'Test-NetConnection sip.contoso.com -Port 5061',
  },
  'pol-hosting-missing': {
    commands: [
      'New-CsHostingProvider -Identity <provider name> -ProxyFqdn sip.contoso.com -VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False',
      'Get-CsHostingProvider',
    ],
  },
  'pol-hosting-disabled': {
    commands: [
      'Set-CsHostingProvider -Identity LyncOnline -Enabled $True',
      'Get-CsHostingProvider',
    ],
  },
  'pol-hosting-wrong-fqdn': {
    commands: [
      'Remove-CsHostingProvider -Identity LyncOnline',
      'New-CsHostingProvider -Identity LyncOnline -ProxyFqdn sip.contoso.com -VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False',
      'Get-CsHostingProvider',
    ],
  },
  'pol-hosting-duplicate': { commands: ['Get-CsHostingProvider', 'Get-CsPublicProvider'] },
  'pol-hosting-flags': {
    commands: [
      'Set-CsHostingProvider -Identity LyncOnline -EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False',
      'Get-CsHostingProvider',
    ],
  },
  'pol-hosting-verification': {
    commands: [
      'Set-CsHostingProvider -Identity LyncOnline -VerificationLevel UseSourceVerification',
      'Get-CsHostingProvider',
    ],
  },
  'pol-allowed-verification': {
    commands: [
      'Set-CsAllowedDomain -Identity contoso.com -VerificationLevel UseSourceVerification',
      'Get-CsAllowedDomain',
    ],
  },
  'pol-hosting-allowlist': {
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  'pol-user-policy': {
    commands: [
      'Get-CsExternalAccessPolicy',
      "Grant-CsExternalAccessPolicy -Identity 'sip:anna@fabrikam.com' -PolicyName <policy that allows it>",
    ],
  },
  'pol-user-policy-null': { commands: ['Get-CsExternalAccessPolicy'] },
  'pol-remote-vs-fed': {
    commands: ['Get-CsAccessEdgeConfiguration', 'Get-CsExternalAccessPolicy'],
  },
  'pol-account-off': {
    commands: [
      "Get-CsUser -Identity 'sip:anna@fabrikam.com'",
      "Set-CsUser -Identity 'sip:anna@fabrikam.com' -Enabled $True",
    ],
  },
  'pol-user-disabled': {
    commands: [
      "Get-CsUser -Identity 'sip:anna@fabrikam.com'",
      "Enable-CsUser -Identity <account> -RegistrarPool <pool FQDN> -SipAddress 'sip:anna@fabrikam.com'",
    ],
  },
  'pol-fedroute-missing': {
    commands: [
      'Get-CsService -EdgeServer',
      'Set-CsSite -Identity Redmond -FederationRoute EdgeServer:<internal Edge FQDN>',
      'Get-CsSite',
    ],
  },
  'pol-fedroute-unlisted': {
    commands: [
      'Get-CsService -EdgeServer',
      'Set-CsSite -Identity Redmond -FederationRoute EdgeServer:<internal Edge FQDN>',
      'Get-CsSite',
    ],
  },
  'pol-edge-fed-off': {
    commands: ['Invoke-CsManagementStoreReplication', 'Get-CsManagementStoreReplicationStatus'],
  },
  'pol-edge-name-differs': {
    commands: ['Get-CsService -EdgeServer'],
    look: 'Resolve-DnsName -Type A found.contoso.com',
  },
  'pol-edge-name-alias': {
    commands: ['Get-CsService -EdgeServer'],
    look: 'Resolve-DnsName -Type A found.contoso.com',
  },
  'pol-two-edges': { commands: ['Get-CsService -EdgeServer', 'Get-CsSite'] },
  'pol-not-published': {
    commands: ['Invoke-CsManagementStoreReplication', 'Get-CsManagementStoreReplicationStatus'],
  },
  'pol-replication': {
    commands: [
      'Test-NetConnection edge01.fabrikam.local -Port 4443',
      'Invoke-CsManagementStoreReplication',
      'Get-CsManagementStoreReplicationStatus',
    ],
  },
  'pol-sipdomain-missing': {
    commands: ['New-CsSipDomain -Identity contoso.com', 'Get-CsSipDomain'],
  },
  'pol-discovered-limits': {
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  'pol-discovered-verification': {
    commands: ['New-CsAllowedDomain -Identity <domain to allow>', 'Get-CsAllowedDomain'],
  },
  'pol-outgoing-unverifiable': {
    commands: [
      'Set-CsAccessEdgeConfiguration -MarkSourceVerifiableOnOutgoingMessages $True',
      'Get-CsAccessEdgeConfiguration',
    ],
  },
  'pol-archiving-disclaimer': { commands: ['Get-CsAccessEdgeConfiguration'] },
  'pol-im-filter': {
    commands: ['Get-CsImFilterConfiguration', 'Get-CsFileTransferFilterConfiguration'],
  },
  'pol-privacy-mode': {
    commands: [
      'Get-CsPrivacyConfiguration',
      'Set-CsPrivacyConfiguration -EnablePrivacyMode $False',
    ],
  },
  'pol-contact-permissions': {},
  'pol-diag-header-off': {},
  'pol-public-im': { commands: ['Get-CsPublicProvider'] },
  'pol-clearinghouse': { commands: ['Get-CsAccessEdgeConfiguration'] },
  'cert-internal-expired': {
    commands: [
      'Get-CsCertificate -Type Internal',
      'Set-CsCertificate -Type Internal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'cert-internal-expiring': {
    commands: [
      'Get-CsCertificate -Type Internal',
      'Set-CsCertificate -Type Internal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'tls-internal-refused': { commands: ['Get-CsCertificate'] },
  'cert-listed-expired': { commands: ['Get-CsCertificate -Type AccessEdgeExternal'] },
  'cert-store-expired': {
    commands: ['Get-CsCertificate | Format-List Use,Subject,NotAfter,Thumbprint'],
  },
  'pol-edge-cert-unassigned': {
    commands: [
      'Get-CsCertificate -Type AccessEdgeExternal',
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'hyb-shared-false': {
    commands: [
      'Connect-MicrosoftTeams',
      'Set-CsTenantFederationConfiguration -SharedSipAddressSpace $True',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'hyb-provider-flags': {
    commands: [
      'Set-CsHostingProvider -Identity LyncOnline -EnabledSharedAddressSpace $True -HostsOCSUsers $True -IsLocal $False -AutodiscoverUrl https://webdir.online.lync.com/Autodiscover/AutodiscoverService.svc/root',
      'Get-CsHostingProvider',
    ],
  },
  'hyb-provider-missing': {
    commands: [
      'New-CsHostingProvider -Identity <provider name> -ProxyFqdn sip.contoso.com -VerificationLevel UseSourceVerification -Enabled $True -EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False',
      'Get-CsHostingProvider',
    ],
  },
  'hyb-list-mismatch': {
    commands: [
      'Get-CsAccessEdgeConfiguration',
      'Get-CsAllowedDomain',
      'Get-CsBlockedDomain',
      'Connect-MicrosoftTeams',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'hyb-dns-cloud': {
    records: [
      '_sipfederationtls._tcp.fabrikam.com. SRV 0 0 5061 sip.fabrikam.com.',
      'sip.fabrikam.com. A <Access Edge public IPv4>',
    ],
    look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.fabrikam.com',
  },
  'hyb-domain-not-onprem': {
    commands: ['New-CsSipDomain -Identity contoso.com', 'Get-CsSipDomain'],
  },
  'hyb-edge-srv': { look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com' },
  'hyb-san': {
    commands: [
      'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
      'Stop-CsWindowsService -Name RTCSRV',
      'Start-CsWindowsService -Name RTCSRV',
    ],
  },
  'hyb-sync': {
    commands: [
      'Start-ADSyncSyncCycle -PolicyType Delta',
      'Connect-MicrosoftTeams',
      "Get-CsOnlineUser -Identity 'anna@fabrikam.com'",
    ],
  },
  'hyb-duplicate-sip': {
    commands: [
      "Get-CsUser -Identity 'sip:anna@fabrikam.com'",
      'Connect-MicrosoftTeams',
      "Get-CsOnlineUser -Identity 'anna@fabrikam.com'",
    ],
  },
  'hyb-hosting-attr': {
    commands: [
      "Get-CsUser -Identity 'sip:anna@fabrikam.com'",
      "Move-CsUser -Identity 'sip:anna@fabrikam.com' -Target <new home>",
    ],
  },
  'hyb-leftover-attrs': {
    commands: [
      "Get-CsUser | Where-Object { $_.HostingProvider -eq 'SRV:' }",
      'Connect-MicrosoftTeams',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'hyb-version': { commands: ['Get-CsServerPatchVersion'] },
  'hyb-move-errors': {
    commands: [
      'Get-CsServerPatchVersion',
      'Connect-MicrosoftTeams',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-fed-off': {
    commands: [
      'Connect-MicrosoftTeams',
      'Get-CsTenantFederationConfiguration',
      'Set-CsTenantFederationConfiguration -AllowFederatedUsers $True',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-allowed-blank': {
    commands: [
      'Connect-MicrosoftTeams',
      '$list = New-Object Collections.Generic.List[String]',
      "$list.Add('<domain to allow>')",
      'Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add=$list}',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-not-allowed': {
    commands: [
      'Connect-MicrosoftTeams',
      '$list = New-Object Collections.Generic.List[String]',
      "$list.Add('contoso.com')",
      'Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add=$list}',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-blocked': {
    commands: [
      'Connect-MicrosoftTeams',
      "$domain = New-CsEdgeDomainPattern -Domain 'contoso.com'",
      'Set-CsTenantFederationConfiguration -BlockedDomains @{Remove=$domain}',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-subdomain': {
    commands: ['Connect-MicrosoftTeams', 'Get-CsTenantFederationConfiguration'],
  },
  'teams-user-policy': {
    commands: [
      'Connect-MicrosoftTeams',
      'Get-CsExternalAccessPolicy',
      "Grant-CsExternalAccessPolicy -Identity 'anna@fabrikam.com' -PolicyName <policy that allows it>",
    ],
  },
  'teams-granular': {
    commands: [
      'Connect-MicrosoftTeams',
      'Get-CsExternalAccessPolicy',
      "Grant-CsExternalAccessPolicy -Identity 'anna@fabrikam.com' -PolicyName <policy that allows it>",
    ],
  },
  'teams-mutual': { commands: ['Connect-MicrosoftTeams', 'Get-CsTenantFederationConfiguration'] },
  'teams-trial': {
    commands: [
      'Connect-MicrosoftTeams',
      '$trial = New-Object Collections.Generic.List[String]',
      "$trial.Add('contoso.com')",
      'Set-CsTenantFederationConfiguration -AllowedTrialTenantDomains @{Add=$trial}',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-cross-cloud': { look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.fabrikam.com' },
  'teams-21vianet': { look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.fabrikam.com' },
  'teams-consumer': {
    commands: [
      'Connect-MicrosoftTeams',
      'Set-CsTenantFederationConfiguration -AllowTeamsConsumer $True',
      'Get-CsTenantFederationConfiguration',
    ],
  },
  'teams-skype-consumer': {},
  'teams-interop-limits': {},
  'teams-onprem-homed': {
    commands: ["Move-CsUser -Identity 'sip:anna@fabrikam.com' -Target sipfed.online.lync.com"],
  },
  'teams-islands': {
    commands: [
      'Connect-MicrosoftTeams',
      "Grant-CsTeamsUpgradePolicy -PolicyName UpgradeToTeams -Identity 'anna@fabrikam.com'",
    ],
  },
  'teams-upn-sip': {
    commands: ['Connect-MicrosoftTeams', "Get-CsOnlineUser -Identity 'anna@fabrikam.com'"],
  },
  'teams-propagation': {},
  'teams-blocked-user': {
    commands: [
      'Connect-MicrosoftTeams',
      "$blocked = (Get-CsTeamsExternalAccessConfiguration).BlockedUsers | Where-Object { $_ -ne 'anna@fabrikam.com' }",
      'Set-CsTeamsExternalAccessConfiguration -Identity Global -BlockedUsers @($blocked)',
      'Get-CsTeamsExternalAccessConfiguration',
    ],
  },
  'teams-presence-unknown': {},
  'teams-meeting-join': {},
  'teams-unknown-user': {
    commands: ['Connect-MicrosoftTeams', "Get-CsOnlineUser -Identity 'anna@fabrikam.com'"],
  },
  'teams-no-licence': {
    commands: ['Connect-MicrosoftTeams', "Get-CsOnlineUser -Identity 'anna@fabrikam.com'"],
  },
  'teams-account-off': {
    commands: [
      'Connect-MicrosoftTeams',
      "Get-CsOnlineUser -Identity 'anna@fabrikam.com'",
      'Connect-MgGraph -Scopes User.ReadWrite.All',
      "Update-MgUser -UserId 'anna@fabrikam.com' -AccountEnabled:$true",
    ],
  },
  'teams-sipdomain-off': {
    commands: [
      'Connect-MicrosoftTeams',
      'Enable-CsOnlineSipDomain -Domain contoso.com',
      'Get-CsOnlineSipDomain',
    ],
  },
  'life-lync2013': {},
  'life-sfb2015-2019': {},
  'life-sfbse': {},
  'life-ps': {},
};

interface Row extends Case, Expected {
  readonly code: OwnCode;
  readonly when: string;
}

const autodiscover = 'Autodiscover/AutodiscoverService.svc/root';
const plain = '-EnabledSharedAddressSpace $False -HostsOCSUsers $False -IsLocal $False';
const sharedFlags = '-EnabledSharedAddressSpace $True -HostsOCSUsers $True -IsLocal $False';
const shared = `${sharedFlags} -AutodiscoverUrl https://webdir.online.lync.com/${autodiscover}`;
const enabled = '-VerificationLevel UseSourceVerification -Enabled $True';

const special: readonly Row[] = [
  {
    code: 'pol-discovered-verification',
    when: 'the partner is known',
    fixCase: { other: 'contoso.com' as Domain },
    commands: ['New-CsAllowedDomain -Identity contoso.com', 'Get-CsAllowedDomain'],
  },
  {
    code: 'cli-lyncdiscover-onprem',
    when: 'we live in another cloud',
    args: { domain: 'fabrikam.com' },
    fixCase: { cloud: 'dod' },
    records: ['lyncdiscover.fabrikam.com. CNAME webdir.online.dod.skypeforbusiness.us.'],
    look: 'Resolve-DnsName -Type CNAME lyncdiscover.fabrikam.com',
  },
  {
    code: 'cli-lyncdiscover-missing',
    when: 'we are a Teams tenant',
    args: { domain: 'fabrikam.com' },
    fixCase: { platform: 'teams' },
    records: ['lyncdiscover.fabrikam.com. CNAME webdir.online.lync.com.'],
    look: 'Resolve-DnsName -Type CNAME lyncdiscover.fabrikam.com',
  },
  {
    code: 'cli-sip-tls-missing',
    when: 'sign-in is at Microsoft 365',
    args: { domain: 'fabrikam.com', expected: 'sipdir.online.lync.com' },
    records: ['_sip._tls.fabrikam.com. SRV 100 1 443 sipdir.online.lync.com.'],
    look: 'Resolve-DnsName -Type SRV _sip._tls.fabrikam.com',
  },
  {
    code: 'cli-srv-target-other-domain',
    when: 'the record is for sign-in from outside',
    args: { domain: 'fabrikam.com', record: '_sip._tls.fabrikam.com' },
    records: ['_sip._tls.fabrikam.com. SRV 0 0 443 sip.fabrikam.com.'],
    look: 'Resolve-DnsName -Type SRV _sip._tls.fabrikam.com',
  },
  {
    code: 'cli-srv-target-other-domain',
    when: 'the record is for sign-in from inside',
    args: { domain: 'fabrikam.com', record: '_sipinternaltls._tcp.fabrikam.com' },
    records: ['_sipinternaltls._tcp.fabrikam.com. SRV 0 0 5061 sip.fabrikam.com.'],
    look: 'Resolve-DnsName -Type SRV _sipinternaltls._tcp.fabrikam.com',
  },
  {
    code: 'tcp-edge-internal',
    when: 'several ports are closed',
    args: { port: 4443, names: ['4443', '5062'] },
    commands: [
      'Test-NetConnection <internal Edge FQDN> -Port 4443',
      'Test-NetConnection <internal Edge FQDN> -Port 5062',
      'Invoke-CsManagementStoreReplication',
      'Get-CsManagementStoreReplicationStatus',
    ],
  },
  {
    code: 'tls-1047',
    when: 'the host is one of Microsoft',
    about: 'theirs',
    args: { target: 'sipfed.online.lync.com' },
  },
  {
    code: 'pol-not-allowed',
    when: 'their list leaves us out',
    about: 'theirs',
    args: { domain: 'fabrikam.com' },
    fixCase: { domain: 'contoso.com' as Domain },
    commands: ['New-CsAllowedDomain -Identity fabrikam.com', 'Get-CsAllowedDomain'],
  },
  {
    code: 'pol-proxyfqdn-stale',
    when: 'the partner has moved to Microsoft 365, for which a provider is needed',
    args: { target: 'sipfed.online.lync.com' },
    commands: [
      'Get-CsAllowedDomain -Identity contoso.com',
      'Remove-CsAllowedDomain -Identity contoso.com',
      'New-CsAllowedDomain -Identity contoso.com',
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'pol-hosting-missing',
    when: 'we run servers only',
    args: { target: 'sipfed.online.lync.com' },
    fixCase: { platform: 'onprem' },
    commands: [
      `New-CsHostingProvider -Identity LyncOnline -ProxyFqdn sipfed.online.lync.com ${enabled} ${plain}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'pol-hosting-missing',
    when: 'we are hybrid with that cloud',
    args: { target: 'sipfed.online.lync.com' },
    fixCase: { platform: 'hybrid' },
    commands: [
      `New-CsHostingProvider -Identity LyncOnline -ProxyFqdn sipfed.online.lync.com ${enabled} ${shared}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'pol-hosting-missing',
    when: 'we are hybrid with another cloud than that of the partner',
    args: { target: 'sipfed.online.partner.lync.cn' },
    fixCase: { platform: 'hybrid', cloud: 'worldwide' },
    commands: [
      `New-CsHostingProvider -Identity LyncOnlineChina -ProxyFqdn sipfed.online.partner.lync.cn ${enabled} ${plain}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'pol-hosting-wrong-fqdn',
    when: 'the provider has a name of our own',
    args: { providerName: 'Office 365', expected: 'sipfed.online.lync.com' },
    commands: [
      "Remove-CsHostingProvider -Identity 'Office 365'",
      `New-CsHostingProvider -Identity 'Office 365' -ProxyFqdn sipfed.online.lync.com ${enabled} ${plain}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'pol-hosting-flags',
    when: 'we are hybrid',
    args: { value: 'False' },
    fixCase: { platform: 'hybrid' },
    commands: [`Set-CsHostingProvider -Identity LyncOnline ${shared}`, 'Get-CsHostingProvider'],
  },
  {
    code: 'pol-user-policy',
    when: 'nobody is named',
    args: { user: '*' },
    commands: [
      'Get-CsExternalAccessPolicy',
      'Grant-CsExternalAccessPolicy -Identity <account> -PolicyName <policy that allows it>',
    ],
  },
  {
    code: 'pol-user-policy',
    when: 'the person is named as in the directory',
    args: { user: "Anna O'Neil" },
    commands: [
      'Get-CsExternalAccessPolicy',
      "Grant-CsExternalAccessPolicy -Identity 'Anna O''Neil' -PolicyName <policy that allows it>",
    ],
  },
  {
    code: 'pol-user-disabled',
    when: 'our servers showed the account, which is there and switched off',
    args: { user: 'Anna@fabrikam.com' },
    fixCase: { people: ['anna@fabrikam.com'] },
    commands: [
      "Get-CsUser -Identity 'sip:Anna@fabrikam.com'",
      "Set-CsUser -Identity 'sip:Anna@fabrikam.com' -Enabled $True",
    ],
  },
  {
    code: 'pol-user-disabled',
    when: 'the person is theirs, whom they enable as they see fit',
    about: 'theirs',
    args: { user: 'bob@contoso.com' },
    commands: ["Get-CsUser -Identity 'sip:bob@contoso.com'"],
  },
  {
    code: 'teams-account-off',
    when: 'the account comes from Active Directory',
    args: { setting: 'AccountEnabled' },
    fixCase: { platform: 'hybrid' },
    commands: [
      'Connect-MicrosoftTeams',
      "Get-CsOnlineUser -Identity 'anna@fabrikam.com'",
      "Get-ADUser -Filter {UserPrincipalName -eq 'anna@fabrikam.com'} | Enable-ADAccount",
      'Start-ADSyncSyncCycle -PolicyType Delta',
    ],
  },
  {
    code: 'teams-account-off',
    when: 'the account has no SIP address',
    args: { setting: 'IsSipEnabled' },
    commands: [
      'Connect-MicrosoftTeams',
      "Get-CsOnlineUser -Identity 'anna@fabrikam.com'",
      'Get-CsOnlineSipDomain',
    ],
  },
  { code: 'pol-public-im', when: 'the partner uses it', about: 'theirs' },
  {
    code: 'hyb-provider-missing',
    when: 'our people live in the worldwide cloud',
    args: { target: 'sipfed.online.lync.com' },
    fixCase: { platform: 'hybrid' },
    commands: [
      `New-CsHostingProvider -Identity LyncOnline -ProxyFqdn sipfed.online.lync.com -VerificationLevel UseSourceVerification -Enabled $True ${shared}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'hyb-provider-flags',
    when: 'the provider is switched off',
    args: { setting: 'Enabled', value: 'False' },
    fixCase: { platform: 'hybrid' },
    commands: [
      `Set-CsHostingProvider -Identity LyncOnline -Enabled $True ${sharedFlags} -AutodiscoverUrl https://webdir.online.lync.com/${autodiscover}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'hyb-provider-flags',
    when: 'our tenant lives in another cloud',
    fixCase: { platform: 'hybrid', cloud: 'gcc-high' },
    commands: [
      `Set-CsHostingProvider -Identity LyncOnline ${sharedFlags} -AutodiscoverUrl https://webdir.online.gov.skypeforbusiness.us/${autodiscover}`,
      'Get-CsHostingProvider',
    ],
  },
  {
    code: 'hyb-dns-cloud',
    when: 'our Edge is known, and the addresses are those of Microsoft',
    args: { domain: 'fabrikam.com', target: 'sipfed.online.lync.com' },
    fixCase: { edgeHost: 'edge.fabrikam.com', addresses: ['192.0.2.99'] },
    records: ['_sipfederationtls._tcp.fabrikam.com. SRV 0 0 5061 edge.fabrikam.com.'],
    look: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.fabrikam.com',
  },
  {
    code: 'teams-granular',
    when: 'the policy is theirs, whose name we do not know',
    about: 'theirs',
    args: { user: 'bob@contoso.com' },
    commands: [
      'Connect-MicrosoftTeams',
      'Get-CsExternalAccessPolicy',
      "Grant-CsExternalAccessPolicy -Identity 'bob@contoso.com' -PolicyName <policy that allows it>",
    ],
  },
  {
    code: 'teams-consumer',
    when: 'the setting is none that is known',
    args: { setting: 'Everything' },
    commands: ['Connect-MicrosoftTeams', 'Get-CsTenantFederationConfiguration'],
  },
  {
    code: 'life-ps',
    when: 'the module of today is meant',
    args: { expected: 'MicrosoftTeams' },
    commands: ['Install-Module MicrosoftTeams', 'Connect-MicrosoftTeams'],
  },
];

describe('mending what only we can see', () => {
  for (const code of codes) {
    it(`${code}: nothing else is known`, () => {
      assertMends(mend(code), usual[code]);
    });
  }

  for (const { code, when, args = {}, about, fixCase = {}, ...expected } of special) {
    it(`${code}: ${when}`, () => {
      const given = { args, fixCase, ...(about !== undefined && { about }) };
      assertMends(mend(code, given), expected);
    });
  }

  for (const code of codes) {
    it(`says for ${code} who mends it`, () => {
      assert.equal(mend(code).actor.role, rowOf(code).role);
    });
  }
});

function linesOf({ commands, verify }: Fix): readonly string[] {
  return 'command' in verify ? [...commands, verify.command] : commands;
}

/** Every line that a code can give, whoever it is about and whatever we run. */
function allLines(code: OwnCode, args: Partial<Slots> = {}): readonly string[] {
  const { about } = rowOf(code);
  const parties = about === 'either' ? (['theirs', 'ours'] as const) : [about];
  return parties.flatMap((party) =>
    ([undefined, 'onprem', 'teams', 'hybrid'] as const).flatMap((platform) =>
      linesOf(mend(code, { about: party, args, fixCase: { platform } })),
    ),
  );
}

describe('what is printed to be run', () => {
  const blanks: readonly string[] = Object.values(placeholders);

  for (const code of codes) {
    it(`leaves only known blanks in ${code}, and nothing unfilled`, () => {
      for (const line of allLines(code)) {
        assert.doesNotMatch(line, /undefined|NaN|\[object|\{\{|\}\}/u);
        for (const blank of line.match(/<[^>]*>/gu) ?? []) assert.ok(blanks.includes(blank), blank);
      }
    });
  }

  it('never opens a side to everybody, and never replaces a list', () => {
    for (const line of codes.flatMap((code) => allLines(code))) {
      assert.doesNotMatch(line, /EnablePartnerDiscovery \$True|AllowAllKnownDomains/u);
      assert.doesNotMatch(line, /-Allowed(?:DomainsAsAList|TrialTenantDomains) (?!@\{Add=)/u);
      assert.doesNotMatch(line, /-BlockedDomains (?!@\{Remove=)/u);
      assert.doesNotMatch(line, /ExternalAccessWithTrialTenants/u);
      // It clears no host name; a level it does set.
      assert.doesNotMatch(line, /Set-CsAllowedDomain (?!.*-VerificationLevel UseSource)/u);
    }
  });
});

/** What people and things may be called, and what a shell would make of it. */
const hostile = [
  "a'b;rm -rf .contoso.com",
  '$(calc).contoso.com',
  '`calc`',
  "x'); calc; ('",
  'a\u2019;calc;\u2018',
  'a\u201c$env:x\u201d',
  'a|calc',
  'a\ncalc',
  '-Force',
  '@{a=1}',
  '',
  '*',
  "bob'@contoso.com",
];
const word = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', '.', "'", '"', '$', '(', ')', ';', '\u2019', '`', '@') }),
);
const textSlots = [
  'domain',
  'expected',
  'policy',
  'providerName',
  'proxyFqdn',
  'record',
  'server',
  'setting',
  'target',
  'user',
  'value',
] as const;

/** The lines of a code whose every text is `name`, without what stands between quotes. */
function shapesOf(code: OwnCode, name: string): readonly string[] {
  const args = Object.fromEntries(textSlots.map((slot) => [slot, name]));
  return allLines(code, { ...args, names: [name] }).map((line) => {
    assert.match(line, /^[\x20-\x7e]*$/u);
    return (
      line
        .replace(/'(?:[^']|'')*'/gu, 'quoted')
        .replace(/-Port \d+/gu, '-Port 1')
        // With a label of ours in front, a name may be plain that is not plain alone.
        .replace(/(?<=^Resolve-DnsName -Type \w+ )\w[\w.-]*$/u, 'quoted')
    );
  });
}

describe('names that people gave', () => {
  it('are quoted where no bare word may stand', () => {
    assert.equal(literal('contoso.com'), "'contoso.com'");
    assert.equal(literal("x'); calc; ('"), "'x''); calc; ('''");
    assert.equal(literal('a\u2019b\nc'), "'a?b?c'");
  });

  for (const code of codes) {
    it(`run nothing in what mends ${code}`, () => {
      // A harmless name that needs quotes, and nobody at all: these are the lines that we wrote.
      const written = new Set(['z z', '*'].flatMap((name) => shapesOf(code, name)));
      fc.assert(
        fc.property(word, (name) => {
          // A plain name needs no quotes and can do no harm.
          if (argument(name) === name) return;
          for (const shape of shapesOf(code, name)) assert.ok(written.has(shape), shape);
        }),
        { numRuns: 60 },
      );
    });
  }
});
