import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unseenFacts } from '../../../services/facts/gather.ts';
import { joinPasted } from '../../../services/facts/join-pasted.ts';
import type { SettingFactName } from '../../../services/model/facts.ts';
import { read, valuesIn } from './read.ts';

const prompt = 'PS C:\\> ';
const entry = (domain: string) => `\nIdentity : ${domain}\nDomain   : ${domain}\n\n`;
const provider = (enabled: string) =>
  `\nIdentity          : LyncOnline\nName              : LyncOnline\nProxyFqdn         : sipfed.online.lync.com\nVerificationLevel : UseSourceVerification\nEnabled           : ${enabled}\nIsLocal           : False\n\n`;
const edge = (discovery: string) =>
  `\nAllowFederatedUsers    : True\nEnablePartnerDiscovery : ${discovery}\n\n`;
const user = 'Get-CsUser -Identity carol@fabrikam.com';

/** Outputs of commands that print lists, one object, or that nobody was found, each with nothing before or behind it. */
const outputs: readonly string[] = [
  'Get-CsAllowedDomain\n',
  `Get-CsAllowedDomain\n${entry('contoso.com')}`,
  `Get-CsAllowedDomain\n${entry('litware.com')}`,
  `Get-CsAllowedDomain contoso.com\n${entry('contoso.com')}`,
  'Get-CsBlockedDomain\n',
  `Get-CsBlockedDomain\n${entry('contoso.com')}`,
  'Get-CsHostingProvider\n',
  `Get-CsHostingProvider\n${provider('True')}`,
  `Get-CsHostingProvider\n${provider('False')}`,
  'Get-CsPublicProvider\n',
  'Get-CsService -EdgeServer\n',
  `Get-CsAccessEdgeConfiguration | fl\n${edge('True')}`,
  `Get-CsAccessEdgeConfiguration | fl\n${edge('False')}`,
  `${user}\nGet-CsUser : Management object not found for identity "carol@fabrikam.com".\n`,
  `${user}\n\nSipAddress      : sip:carol@fabrikam.com\nHostingProvider : SRV:\nEnabled         : True\n\n`,
  "nslookup -type=SRV _sipfederationtls._tcp.contoso.com\nServer:  dc01.fabrikam.com\nAddress:  10.0.0.5\n\n*** dc01.fabrikam.com can't find _sipfederationtls._tcp.contoso.com: Non-existent domain\n",
  'nslookup -type=SRV _sipfederationtls._tcp.contoso.com\nServer:  dc01.fabrikam.com\nAddress:  10.0.0.5\n\n_sipfederationtls._tcp.contoso.com\tSRV service location:\n\t  priority       = 0\n\t  weight         = 0\n\t  port           = 5061\n\t  svr hostname   = sip.contoso.com\n',
];
const asPaste = (all: readonly string[]) => `${all.map((one) => prompt + one).join('')}${prompt}\n`;

function joined(pastes: readonly string[]): Record<string, unknown> {
  const pasted = pastes.map((text) => ({ facts: read(text).facts }));
  const { ours } = joinPasted(unseenFacts(), pasted, 'ours');
  const names = [...new Set(pasted.flatMap(({ facts }) => Object.keys(facts)))];
  return Object.fromEntries(
    names.map((name) => {
      const fact = ours[name as SettingFactName];
      return [name, fact.known ? fact.value : undefined];
    }),
  );
}

describe('outputs that follow each other in one paste', () => {
  it('count in their order, as when each is a paste of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outputs), { minLength: 2, maxLength: 6 }), (all) => {
        const alone = all.map((one) => asPaste([one]));
        assert.deepEqual(valuesIn(asPaste(all)), joined(alone));
      }),
      { numRuns: 300 },
    );
  });

  for (const [first, second] of [
    ['', entry('contoso.com')],
    [entry('contoso.com'), ''],
  ] as const) {
    it(`keep the later list, ${second === '' ? 'an empty one' : 'which is not empty'}`, () => {
      const { facts } = read(
        asPaste([`Get-CsBlockedDomain\n${first}`, `Get-CsBlockedDomain\n${second}`]),
      );
      assert.deepEqual(
        facts.ourBlockedDomains?.value.entries,
        second === '' ? [] : [{ domain: 'contoso.com' }],
      );
      const [difference = {}] = facts.ourBlockedDomains.differs ?? [];
      assert.equal('earlier' in difference, second === '');
      assert.equal('later' in difference, second !== '');
    });
  }

  it('do not contradict each other where a command between them changed what they show', () => {
    const change = 'New-CsAllowedDomain -Identity contoso.com\n';
    const all = ['Get-CsAllowedDomain\n', change, `Get-CsAllowedDomain\n${entry('contoso.com')}`];
    const { facts, problems } = read(asPaste(all));
    assert.equal(facts.ourAllowedDomains?.differs, undefined);
    assert.deepEqual(problems, []);
    const other = change.replace('Allowed', 'Blocked');
    const [first = '', , last = ''] = all;
    assert.equal(read(asPaste([first, other, last])).facts.ourAllowedDomains?.differs?.length, 1);
  });

  it('are told as commands in their order too', () => {
    const { commands } = read(
      asPaste([`Get-CsAllowedDomain\n${entry('contoso.com')}`, 'Get-CsAllowedDomain\n']),
    );
    assert.deepEqual(
      commands.map(({ objects }) => objects),
      [1, 0],
    );
  });
});
