import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import { allGuides, interview, situationsOf, talkWith, textsOf, toolsFor } from './walking.ts';

/** Commands of the paper on the field, with the parameters that it uses: its tables of causes and its guided procedures. */
const fromThePaper: Readonly<Record<string, readonly string[]>> = {
  'Connect-MicrosoftTeams': [],
  'Get-CsAccessEdgeConfiguration': [],
  'Get-CsAllowedDomain': [],
  'Get-CsBlockedDomain': [],
  'Get-CsExternalAccessPolicy': [],
  'Get-CsHostingProvider': [],
  'Get-CsManagementStoreReplicationStatus': [],
  'Get-CsOnlineSipDomain': [],
  'Get-CsOnlineUser': ['Identity'],
  'Get-CsServerPatchVersion': [],
  'Get-CsService': ['EdgeServer', 'Registrar'],
  'Get-CsSipDomain': [],
  'Get-CsSite': [],
  'Get-CsTenantFederationConfiguration': [],
  'Get-CsUser': ['Identity'],
  'Grant-CsTeamsUpgradePolicy': ['PolicyName', 'Identity'],
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
  'Resolve-DnsName': ['Type', 'Server'],
  'Set-CsAccessEdgeConfiguration': [
    'AllowOutsideUsers',
    'AllowFederatedUsers',
    'UseDnsSrvRouting',
    'EnablePartnerDiscovery',
    'EnableUserReplicator',
  ],
  'Set-CsCertificate': ['Type', 'Thumbprint'],
  'Set-CsExternalAccessPolicy': ['Identity', 'EnableFederationAccess'],
  'Set-CsHostingProvider': ['Identity', 'Enabled', 'VerificationLevel'],
  'Set-CsTenantFederationConfiguration': [
    'AllowFederatedUsers',
    'AllowedDomains',
    'AllowedDomainsAsAList',
    'AllowedTrialTenantDomains',
    'ExternalAccessWithTrialTenants',
    'BlockedDomains',
    'SharedSipAddressSpace',
  ],
  'Set-RemoteDomain': ['Identity', 'TNEFEnabled'],
  'Start-CsWindowsService': [],
  'Test-CsFederatedPartner': ['TargetFqdn', 'Domain', 'ProxyFqdn', 'Verbose'],
  'Test-NetConnection': ['Port'],
};

/** What the paper names without these parameters, or not at all: from the reference page of each command. */
const fromTheReference: Readonly<Record<string, readonly string[]>> = {
  'Enable-CsUser': ['Identity', 'RegistrarPool', 'SipAddress'],
  'Grant-CsTeamsUpgradePolicy': ['PolicyName', 'Global'],
  'Import-CsCertificate': ['Path', 'PrivateKeyExportable'],
  'Request-CsCertificate': ['New', 'Type', 'Output', 'PrivateKeyExportable', 'DomainName'],
  'Start-CsWindowsService': ['Name'],
  'Stop-CsWindowsService': ['Name'],
};

/** Parts of PowerShell itself, between two commands. */
const betweenCommands: readonly string[] = ['ConvertTo-Json', 'Select-Object', 'Where-Object'];

function parametersOf(name: string): readonly string[] | undefined {
  if (betweenCommands.includes(name)) return [];
  const all = [fromThePaper[name], fromTheReference[name]].filter((one) => one !== undefined);
  return all.length === 0 ? undefined : all.flat();
}

const lines = Object.entries(guideBook.steps).flatMap(([id, { commands = [], verify }]) =>
  [
    ...commands.flatMap((one) => one.lines),
    ...(verify.by === 'paste' ? [...verify.commands, ...(verify.also?.commands ?? [])] : []),
  ].map((line) => ({ id, line })),
);

describe('the commands of the guides', () => {
  for (const { id, line } of lines)
    it(`${id}: ${line.slice(0, 70)}`, () => {
      // Curved quotes and long dashes come from documents and break when they are pasted.
      assert.match(line, /^[\x20-\x7e]+$/u);
      for (const part of line.split(' | ')) {
        const name = part.split(' ')[0] ?? '';
        if (name.startsWith('$')) continue;
        const known = parametersOf(name);
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

describe('the table of commands', () => {
  it('holds nothing of the reference that no guide prints', () => {
    const used = lines.map(({ line }) => line).join('\n');
    assert.deepEqual(
      Object.keys(fromTheReference).filter((name) => !used.includes(name)),
      [],
    );
  });
});

/** Names as odd as they come, each as the reader of domains gives them back. */
const oddNames: readonly (readonly [our: string, their: string])[] = [
  ['a.tw', 'b.io'],
  ['xn--fsqu00a.xn--kpry57d', 'xn--bcher-kva.tld'],
  ['im.corp-1.co.uk', '3com.museum'],
  [`${'l'.repeat(63)}.${'m'.repeat(63)}.net`, `${'o'.repeat(60)}.org`],
  ['sip.lync.our', 'teams.their'],
];

/** Names that documents use for examples. */
const exampleNames =
  /contoso|fabrikam|litware|adatum|tailspin|northwind|example\.(?:com|org|net)|203\.0\.113|198\.51\.100|192\.0\.2/iu;

describe('what a guide prints', () => {
  for (const guide of allGuides)
    for (const [our, their] of oddNames)
      it(`speaks in ${guide} of nobody but ${our.slice(0, 30)} and ${their.slice(0, 30)}`, () => {
        const walked = new Set<string>();
        const wrong = situationsOf(guide).flatMap((situation) => {
          const talk = talkWith(toolsFor({ ours: { domain: our } }));
          interview(talk, guide, situation, their);
          const steps = stepsOf(talk.active(), guideBook);
          const key = steps.map(({ id }) => id).join();
          // Situations that lead to the same steps are looked through once.
          if (walked.has(key)) return [];
          walked.add(key);
          return steps.flatMap(({ number }) => {
            const [reply] = talk.say(`step ${String(number)}`).replies;
            return faultsIn(reply ?? assert.fail(), [our, their]);
          });
        });
        assert.deepEqual(wrong, []);
      }).timeout(20_000);
});

/** Lines to copy that speak of somebody else, records of another name, and examples of documents anywhere. */
function faultsIn(reply: GuideReply, names: readonly string[]): readonly string[] {
  const literal = reply.blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : []));
  const records = literal.filter((line) => / IN (?:SRV|A|AAAA|CNAME) /u.test(line));
  const hosts = /(?:sipfed|sipdir|webdir)\.online\.lync\.com/gu;
  return [
    ...textsOf(reply).filter((text) => exampleNames.test(text)),
    ...records.filter((line) => !names.some((name) => line.split('. ')[0]?.endsWith(`.${name}`))),
    ...literal.filter((line) => {
      const ours = names.reduce((rest, name) => rest.replaceAll(name, ''), line.replace(hosts, ''));
      // What is left of names with a dot are files and addresses of commands, none of them a domain.
      return /\b[a-z0-9-]+\.(?:com|net|org|tw|local)\b/iu.test(ours);
    }),
  ];
}
