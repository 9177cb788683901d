import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';

/** Parameters that the guides use, as the reference of each command names them. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  'Connect-MicrosoftTeams': [],
  'ConvertTo-Json': [],
  'Enable-CsUser': ['Identity', 'RegistrarPool', 'SipAddress'],
  'Get-CsAccessEdgeConfiguration': [],
  'Get-CsAllowedDomain': [],
  'Get-CsBlockedDomain': [],
  'Get-CsExternalAccessPolicy': [],
  'Get-CsHostingProvider': [],
  'Get-CsManagementStoreReplicationStatus': [],
  'Get-CsOnlineSipDomain': [],
  'Get-CsOnlineUser': ['Identity'],
  'Get-CsServerPatchVersion': [],
  'Get-CsService': ['EdgeServer'],
  'Get-CsSipDomain': [],
  'Get-CsSite': [],
  'Get-CsTenantFederationConfiguration': [],
  'Get-CsUser': ['Identity'],
  'Grant-CsTeamsUpgradePolicy': ['PolicyName', 'Global'],
  'Invoke-CsManagementStoreReplication': [],
  'Move-CsUser': ['Identity', 'Target'],
  'New-CsAllowedDomain': ['Identity', 'ProxyFqdn', 'Comment'],
  'New-CsHostingProvider': [
    'Identity',
    'ProxyFqdn',
    'VerificationLevel',
    'Enabled',
    'EnabledSharedAddressSpace',
    'HostsOCSUsers',
    'IsLocal',
    'AutodiscoverUrl',
  ],
  'New-RemoteDomain': ['DomainName', 'Name'],
  'Remove-CsHostingProvider': [],
  'Request-CsCertificate': ['New', 'Type', 'Output', 'DomainName'],
  'Resolve-DnsName': ['Type'],
  'Select-Object': [],
  'Set-AdfsCertificate': ['CertificateType', 'Thumbprint'],
  'Set-AdfsSslCertificate': ['Thumbprint'],
  'Set-CsAccessEdgeConfiguration': [
    'AllowOutsideUsers',
    'AllowFederatedUsers',
    'UseDnsSrvRouting',
    'EnablePartnerDiscovery',
  ],
  'Set-CsCertificate': ['Type', 'Thumbprint'],
  'Set-CsExternalAccessPolicy': ['Identity', 'EnableFederationAccess'],
  'Set-CsHostingProvider': ['Enabled'],
  'Set-CsTenantFederationConfiguration': [
    'AllowFederatedUsers',
    'AllowedDomainsAsAList',
    'AllowedTrialTenantDomains',
    'SharedSipAddressSpace',
  ],
  'Set-RemoteDomain': ['Identity', 'TNEFEnabled'],
  'Start-CsWindowsService': ['Name'],
  'Stop-CsWindowsService': ['Name'],
  'Test-CsFederatedPartner': ['TargetFqdn', 'Domain'],
  'Test-NetConnection': ['Port'],
  'Where-Object': [],
};

const lines = Object.entries(guideBook.steps).flatMap(([id, { commands = [], verify }]) =>
  [...commands.flatMap((one) => one.lines), ...(verify.by === 'paste' ? verify.commands : [])].map(
    (line) => ({ id, line }),
  ),
);

describe('the commands of the guides', () => {
  for (const { id, line } of lines)
    it(`${id}: ${line.slice(0, 70)}`, () => {
      // Curved quotes and long dashes come from documents and break when they are pasted.
      assert.match(line, /^[\x20-\x7e]+$/u);
      for (const part of line.split(' | ')) {
        const name = part.split(' ')[0] ?? '';
        if (name.startsWith('$')) continue;
        const known = parameters[name];
        assert.ok(known !== undefined, `${name} is not among the commands`);
        const block = name === 'Where-Object' ? '' : part;
        const used = [...block.matchAll(/ -(?<name>[A-Za-z]+)\b/gu)].map(
          ({ groups }) => groups?.name ?? '',
        );
        assert.deepEqual(
          used.filter((one) => !known.includes(one)),
          [],
        );
      }
      assert.equal((line.match(/"/gu) ?? []).length % 2, 0);
      assert.equal((line.match(/\{/gu) ?? []).length, (line.match(/\}/gu) ?? []).length);
    });
});

describe('the switches of the Access Edge', () => {
  it('never route by DNS without saying whether partners are discovered', () => {
    const switching = lines.filter(({ line }) => line.includes('-UseDnsSrvRouting'));
    assert.equal(switching.length, 4);
    assert.ok(
      switching.every(({ line }) => /-EnablePartnerDiscovery \$(?:True|False)/u.test(line)),
    );
  });
});
