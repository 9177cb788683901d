import assert from 'node:assert/strict';
import type { PastedFacts } from '../../../services/model/pasted.ts';
import { judgeSettings } from '../../../services/reasoning/settings-alone.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { letInCommands } from '../../../services/fixes/let-in.ts';

const at = new Date('2026-11-20T01:00:00Z');
const prompt = '[PS] C:\\> ';
const factsIn = (text: string): PastedFacts => readPaste(text, { at }).facts;
const judge = (text: string, our?: string) =>
  judgeSettings(factsIn(text), { at, our, rules: 'test' }).findings;
const edge = (discovery: string, federation = 'True') =>
  `${prompt}Get-CsAccessEdgeConfiguration\n\nAllowFederatedUsers : ${federation}\nEnablePartnerDiscovery : ${discovery}\n\n`;
const lists = `${prompt}Get-CsAllowedDomain\n${prompt}Get-CsBlockedDomain\n${prompt}\n`;
const tenant = `PS C:\\> Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : True\nAllowedDomains : AllowAllKnownDomains\nBlockedDomains : {}\n`;
const sipDomains = `${prompt}Get-CsSipDomain\n\nIdentity  : adatum.com\nName      : adatum.com\nIsDefault : True\n`;

describe('settings by themselves', () => {
  it('show what stands in the way of everybody, with the command that mends it', () => {
    const [found, ...others] = judge(edge('True', 'False'));
    assert.deepEqual([found?.code, others], ['pol-fed-disabled', []]);
    assert.equal(
      found?.fix.commands[0],
      'Set-CsAccessEdgeConfiguration -AllowFederatedUsers $True',
    );
  });

  it('show a rule that shuts everybody out, and none that depends on the partner', () => {
    const policy = (rule: string) =>
      `PS C:\\> Get-CsOnlineUser bob@adatum.com | fl SipAddress,ExternalAccessPolicy\n\nSipAddress           : sip:bob@adatum.com\nExternalAccessPolicy : Sales\n\nPS C:\\> Get-CsExternalAccessPolicy Sales\n\nIdentity : Tag:Sales\nAllowedExternalDomains : {adatum.com}\nCommunicationWithExternalOrgs : ${rule}\n\n${tenant}CustomizeFederation : True\n`;
    const codes = (rule: string) => judge(policy(rule)).map(({ code }) => code);
    assert.deepEqual(codes('BlockAllExternalDomains'), ['teams-granular']);
    assert.deepEqual(codes('AllowSpecificExternalDomains'), []);
  });

  it('show nothing when they are in order', () => {
    assert.deepEqual(judge(`${edge('True')}${lists}`), []);
  });

  it('show lists that differ also while nobody names our domain', () => {
    const text = `${edge('False')}${lists}${tenant}`;
    const [unnamed] = judge(text);
    const [named] = judge(text, 'fabrikam.com');
    assert.deepEqual(
      [unnamed?.code, unnamed?.args, named?.args],
      [
        'hyb-list-mismatch',
        { domain: '', names: ['EnablePartnerDiscovery'] },
        { domain: 'fabrikam.com', names: ['EnablePartnerDiscovery'] },
      ],
    );
  });

  it('never tell the name that stands for ours', () => {
    const all = [edge('False'), lists, tenant, sipDomains].join('');
    assert.doesNotMatch(JSON.stringify(judge(all)), /example\.invalid/u);
    assert.deepEqual(
      judge(sipDomains).map(({ code }) => code),
      [],
    );
    assert.deepEqual(
      judge(sipDomains, 'fabrikam.com').map(({ code }) => code),
      ['pol-sipdomain-missing'],
    );
  });
});

describe('letting a partner in', () => {
  const closedTenant = tenant.replace('AllowAllKnownDomains', '{Domain=adatum.com}');
  const rows: readonly (readonly [when: string, text: string, command: string | undefined])[] = [
    [
      'only listed partners get through',
      edge('False'),
      'New-CsAllowedDomain -Identity <domain to allow>',
    ],
    ['only listed partners of the tenant do', closedTenant, 'Connect-MicrosoftTeams'],
    ['everybody does', edge('True'), undefined],
    ['federation is off', edge('False', 'False'), undefined],
    ['every domain of the tenant does', tenant, undefined],
  ];
  for (const [when, text, command] of rows)
    it(`takes ${command ?? 'no command'} when ${when}`, () => {
      const commands = letInCommands(factsIn(text));
      if (command === undefined) assert.deepEqual(commands, []);
      else assert.ok(commands.includes(command));
    });
});
