import assert from 'node:assert/strict';
import { read, valuesIn } from './read.ts';

const allowed = `Identity          : litware.com
Domain            : litware.com
ProxyFqdn         :
VerificationLevel :
Comment           :
MarkForMonitoring : False
`;
const blocked = `Identity : contoso.com
Domain   : contoso.com
Comment  : phishing
`;

function domainsIn(text: string) {
  const { ourAllowedDomains, ourBlockedDomains } = read(text).facts;
  const of = (fact: typeof ourAllowedDomains | typeof ourBlockedDomains) =>
    fact && [fact.value.extent, ...fact.value.entries.map(({ domain }) => domain)];
  return { allowed: of(ourAllowedDomains), blocked: of(ourBlockedDomains) };
}

describe('several commands on one line, told apart by their objects', () => {
  const both = { allowed: ['whole', 'litware.com'], blocked: ['whole', 'contoso.com'] };
  const rows: readonly (readonly [line: string, output: string, expected: object])[] = [
    ['Get-CsAllowedDomain; Get-CsBlockedDomain', `${allowed}\n${blocked}`, both],
    ['Get-CsBlockedDomain; Get-CsAllowedDomain', `${blocked}\n${allowed}`, both],
    ['Get-CsAllowedDomain | fl; Get-CsBlockedDomain | fl', `${allowed}\n${blocked}`, both],
    ['Get-CsAllowedDomain && Get-CsBlockedDomain', `${allowed}\n${blocked}`, both],
    ['Get-CsAllowedDomain;Get-CsBlockedDomain; Write-Host done', `${allowed}\n${blocked}`, both],
    ['cls; Get-CsAllowedDomain; Get-CsBlockedDomain', `${allowed}\n${blocked}`, both],
    [
      'Get-CsAllowedDomain; Get-CsBlockedDomain',
      allowed,
      { allowed: ['whole', 'litware.com'], blocked: ['whole'] },
    ],
    [
      'Get-CsAllowedDomain; Get-CsBlockedDomain',
      blocked,
      { allowed: ['whole'], blocked: ['whole', 'contoso.com'] },
    ],
    ['Get-CsAllowedDomain; Get-CsBlockedDomain', '', { allowed: ['whole'], blocked: ['whole'] }],
    [
      'Get-CsAllowedDomain | fl Domain,ProxyFqdn; Get-CsBlockedDomain | fl Domain,Comment',
      'Domain    : litware.com\nProxyFqdn :\n\nDomain  : contoso.com\nComment :\n',
      both,
    ],
    [
      'Get-CsAllowedDomain | select Domain,P* | ft -auto; Get-CsBlockedDomain | select Domain',
      'Domain      ProxyFqdn\n------      ---------\nlitware.com\n\nDomain\n------\ncontoso.com\n',
      both,
    ],
    [
      'Get-CsAllowedDomain; Get-CsBlockedDomain',
      `${allowed}\nGet-CsBlockedDomain : 拒絕存取。\n`,
      { allowed: ['whole', 'litware.com'], blocked: undefined },
    ],
    [
      'Get-CsAllowedDomain | ? Domain -like "lit*"; Get-CsBlockedDomain',
      `${allowed}\n${blocked}`,
      { allowed: ['part', 'litware.com'], blocked: ['whole', 'contoso.com'] },
    ],
  ];
  for (const [line, output, expected] of rows)
    it(`${line} with ${String(output.split('\n').length - 1)} lines`, () => {
      const text = `PS C:\\> ${line}\n\n${output}\nPS C:\\>`;
      assert.deepEqual(domainsIn(text), expected);
      assert.deepEqual(read(text).problems, []);
    });

  it('without a prompt', () => {
    const text = `Get-CsAllowedDomain; Get-CsBlockedDomain\n\n${allowed}\n${blocked}\n謝謝`;
    assert.deepEqual(domainsIn(text), both);
  });

  it('of other kinds', () => {
    const text = `PS C:\\> Get-CsUser tom@fabrikam.com; Get-CsExternalAccessPolicy -Identity Global

Identity             : CN=Tom,OU=Staff,DC=fabrikam,DC=com
SipAddress           : sip:tom@fabrikam.com
Enabled              : True
HostingProvider      : SRV:
RegistrarPool        : pool01.fabrikam.com
SamAccountName       : tom

Identity                          : Global
EnableFederationAccess            : False
EnablePublicCloudAccess           : False
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess               : True

PS C:\\>`;
    const { ourUser, ourUserPolicy } = read(text).facts;
    assert.equal(ourUser?.value.entries[0]?.sipAddress, 'tom@fabrikam.com');
    assert.equal(ourUserPolicy?.value.policies[0]?.enableFederationAccess, false);
  });

  it('of one kind for several names', () => {
    const test = (host: string, result: string) =>
      `ComputerName     : ${host}\nRemoteAddress    : 192.0.2.1\nRemotePort       : 5061\nTcpTestSucceeded : ${result}\n`;
    const text = `PS C:\\> tnc sip.contoso.com -Port 5061; tnc sip.litware.com -Port 5061\n\n${test('sip.contoso.com', 'True')}\n${test('sip.litware.com', 'False')}\nPS C:\\>`;
    assert.deepEqual(
      read(text).facts.portTests?.value.map(({ host, result }) => [host, result]),
      [
        ['sip.contoso.com', 'open'],
        ['sip.litware.com', 'closed'],
      ],
    );
  });
});

describe('several commands on one line that nothing tells apart', () => {
  const rows: readonly (readonly [line: string, output: string])[] = [
    [
      'Get-CsAllowedDomain | fl Domain; Get-CsBlockedDomain | fl Domain',
      'Domain : litware.com\n\nDomain : contoso.com\n',
    ],
    [
      '(Get-CsAllowedDomain).Domain; (Get-CsBlockedDomain).Domain; Get-CsBlockedDomain | fl Domain',
      'Domain : contoso.com\n',
    ],
    [
      'Get-CsAllowedDomain | select Domain | ConvertTo-Csv; Get-CsBlockedDomain | select Domain | ConvertTo-Csv',
      'Domain    : litware.com\n',
    ],
  ];
  for (const [line, output] of rows)
    it(`are told, and nothing of it counts: ${line}`, () => {
      const text = `PS C:\\> ${line}\n\n${output}\nPS C:\\>`;
      assert.deepEqual(valuesIn(text), {});
      assert.deepEqual(
        read(text).problems.filter(({ code }) => code === 'several-commands'),
        [
          {
            code: 'several-commands',
            commands: ['Get-CsAllowedDomain', 'Get-CsBlockedDomain'],
            line: 1,
          },
        ],
      );
    });

  it('leave what is certain, as a part', () => {
    const text = `PS C:\\> Get-CsAllowedDomain | fl Domain*; Get-CsBlockedDomain | fl Domain*; Get-CsSipDomain

Domain : contoso.com

Identity     : fabrikam.com
Name         : fabrikam.com
IsDefault    : True

PS C:\\>`;
    const values = valuesIn(text);
    assert.deepEqual(Object.keys(values), ['ourSipDomains']);
    assert.equal((values.ourSipDomains as { extent: string }).extent, 'part');
  });

  it('do not touch the listings above and below', () => {
    const text = `PS C:\\> Get-CsBlockedDomain\n\n${blocked}\nPS C:\\> Get-CsAllowedDomain | fl Domain; Get-CsBlockedDomain | fl Domain\n\nDomain : a.example\n\nPS C:\\> Get-CsAllowedDomain\n\n${allowed}\nPS C:\\>`;
    assert.deepEqual(domainsIn(text), {
      allowed: ['whole', 'litware.com'],
      blocked: ['whole', 'contoso.com'],
    });
  });
});

describe('the facts of commands that were told apart', () => {
  it('are those of the same commands one by one', () => {
    const one = `PS C:\\> Get-CsAllowedDomain\n\n${allowed}\nPS C:\\> Get-CsBlockedDomain\n\n${blocked}\nPS C:\\>`;
    const joint = `PS C:\\> Get-CsAllowedDomain; Get-CsBlockedDomain\n\n${allowed}\n${blocked}\nPS C:\\>`;
    assert.deepEqual(valuesIn(joint), valuesIn(one));
  });
});
