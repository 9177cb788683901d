import assert from 'node:assert/strict';
import { read, valuesIn } from './read.ts';
import { allowedDomains, hostingProvider, serverPolicies, tenantPolicies } from './samples.ts';

const prompt = 'PS C:\\Users\\admin> ';

function extentOf(command: string): unknown {
  const { ourAllowedDomains } = valuesIn(`${prompt}${command}\n${allowedDomains}`) as {
    ourAllowedDomains?: { extent: string };
  };
  return ourAllowedDomains?.extent;
}

describe('whether a listing is all there is', () => {
  const rows: readonly (readonly [command: string, extent: string])[] = [
    ['Get-CsAllowedDomain', 'whole'],
    ['get-csalloweddomain | fl', 'whole'],
    ['Get-CsAllowedDomain | Format-List Domain,ProxyFqdn', 'whole'],
    ['Get-CsAllowedDomain | Select-Object Domain, ProxyFqdn | Format-Table -AutoSize', 'whole'],
    ['Get-CsAllowedDomain | sort Domain | ConvertTo-Json', 'whole'],
    ['Get-CsAllowedDomain -LocalStore', 'whole'],
    ['Get-CsAllowedDomain contoso.com', 'part'],
    ['Get-CsAllowedDomain -Identity contoso.com', 'part'],
    ['Get-CsAllowedDomain –Identity “contoso.com”', 'part'],
    ['Get-CsAllowedDomain -Filter *.com', 'part'],
    ["Get-CsAllowedDomain | ? { $_.Domain -like '*|*' }", 'part'],
    ['Get-CsAllowedDomain | Where-Object {$_.ProxyFqdn}', 'part'],
    ['Get-CsAllowedDomain | select -First 2', 'part'],
    ['"contoso.com" | Get-CsAllowedDomain', 'part'],
  ];
  for (const [command, extent] of rows)
    it(`calls the output of ${command} ${extent}`, () => {
      assert.equal(extentOf(command), extent);
    });

  it('calls several objects without their command line whole, and one alone a part', () => {
    const [first = ''] = allowedDomains.split('\n\n');
    const extentIn = (text: string): unknown =>
      (valuesIn(text) as { ourAllowedDomains: { extent: string } }).ourAllowedDomains.extent;
    assert.equal(extentIn(allowedDomains), 'whole');
    assert.equal(extentIn(first), 'part');
  });
});

describe('a command that printed nothing', () => {
  const nothing = { extent: 'whole', entries: [] };
  const rows: readonly (readonly [when: string, text: string, value: unknown])[] = [
    ['the next prompt follows', `${prompt}Get-CsAllowedDomain\n${prompt}`, nothing],
    [
      'the next command follows',
      `${prompt}Get-CsAllowedDomain | fl\n\n\n${prompt}hostname`,
      nothing,
    ],
    [
      'nothing follows, as when only the command was copied',
      `${prompt}Get-CsAllowedDomain`,
      undefined,
    ],
    ['blank lines follow', `${prompt}Get-CsAllowedDomain | ConvertTo-Json\n\n\n`, undefined],
    ['it was asked for one domain', `${prompt}Get-CsAllowedDomain x.example\n${prompt}`, undefined],
    ['it went to a file', `${prompt}Get-CsAllowedDomain | Export-Csv a.csv\n${prompt}`, undefined],
    ['it went to a variable', `${prompt}$a = Get-CsAllowedDomain\n${prompt}`, undefined],
    ['it was counted', `${prompt}Get-CsAllowedDomain | measure\n${prompt}`, undefined],
    [
      'it failed',
      `${prompt}Get-CsAllowedDomain\nGet-CsAllowedDomain : Access denied.\n`,
      undefined,
    ],
    ['something unknown follows', `${prompt}Get-CsAllowedDomain\nnothing here\n`, undefined],
    ['no prompt shows that it ran', 'Get-CsAllowedDomain', undefined],
    ['it is one that never prints nothing', `${prompt}Get-CsSite\n${prompt}`, undefined],
  ];
  for (const [when, text, value] of rows)
    it(`is ${value === undefined ? 'no fact' : 'an empty list'} when ${when}`, () => {
      assert.deepEqual(valuesIn(text).ourAllowedDomains, value);
    });

  it('is told as such when nothing at all stands behind it', () => {
    const told = (text: string) => read(text).problems.filter(({ code }) => code === 'no-output');
    const missing = { code: 'no-output', command: 'Get-CsAllowedDomain', line: 1 };
    assert.deepEqual(told(`${prompt}Get-CsAllowedDomain`), [missing]);
    assert.deepEqual(told(`${prompt}Get-CsAllowedDomain\n${prompt}`), []);
    assert.deepEqual(
      told(`${prompt}nslookup sip.contoso.com\nServer: dns\nAddress: 10.0.0.53\n`),
      [],
    );
  });

  it('is quoted with its command line as evidence', () => {
    const { facts } = read(`${prompt}Get-CsBlockedDomain\n${prompt}`);
    assert.deepEqual(facts.ourBlockedDomains?.evidence, [
      {
        kind: 'paste',
        line: 1,
        text: `${prompt}Get-CsBlockedDomain`,
        command: 'Get-CsBlockedDomain',
        at: '2026-11-20T01:00:00.000Z',
      },
    ]);
  });
});

describe('somebody who is not found', () => {
  const rows: readonly (readonly [text: string, fact: string, name: string])[] = [
    [
      `${prompt}Get-CsUser -Identity nobody@fabrikam.com
Get-CsUser : Management object not found for identity "nobody@fabrikam.com".
At line:1 char:1
+ Get-CsUser -Identity nobody@fabrikam.com
    + CategoryInfo          : NotSpecified: (:) [Get-CsUser], ManagementException`,
      'ourUser',
      'nobody@fabrikam.com',
    ],
    [
      `Get-CsUser : Management object not found for identity
"Ken Myer".`,
      'ourUser',
      'Ken Myer',
    ],
    [
      'Get-CsOnlineUser: Management object not found for identity "sip:nobody@fabrikam.com".',
      'tenantUser',
      'nobody@fabrikam.com',
    ],
  ];
  for (const [text, fact, name] of rows)
    it(`is missing in ${fact}: ${name}`, () => {
      assert.deepEqual(valuesIn(text), { [fact]: { entries: [], missing: [name] } });
    });
});

describe('a domain that was asked for by name', () => {
  const at = (sentence: string) =>
    `${sentence}\nAt line:1 char:1\n+ Get-CsAllowedDomain -Identity contoso.com\n+ ~~~~~~~~~~~~~~\n    + CategoryInfo          : ObjectNotFound: (contoso.com:String) [Get-CsAllowedDomain], ManagementException\n`;
  const missing = { extent: 'part', entries: [], missing: ['contoso.com'] };
  const typed = 'PS C:\\> Get-CsAllowedDomain -Identity contoso.com\n';
  const rows: readonly (readonly [what: string, text: string, facts: object])[] = [
    ['in a sentence', 'Get-CsAllowedDomain : Cannot find "AllowedDomain" "contoso.com" because it does not exist.\n', { ourAllowedDomains: missing }], // prettier-ignore
    ['in a Chinese one', 'Get-CsAllowedDomain : 找不到與 "contoso.com" 相符的項目。\n位於 線路:1 字元:1\n', { ourAllowedDomains: missing }], // prettier-ignore
    ['in brackets of Chinese', 'Get-CsBlockedDomain : 「contoso.com」不存在。\n', { ourBlockedDomains: missing }], // prettier-ignore
    ['in a sentence of another language', at(`${typed}Get-CsAllowedDomain : "contoso.com" wurde nicht gefunden.`), { ourAllowedDomains: missing }], // prettier-ignore
    ['below the place, as newer shells print it', 'Get-CsAllowedDomain:\nLine |\n   1 |  Get-CsAllowedDomain contoso.com\n     |  ~~~~~~~~~~~~~~\n     | Cannot find any matching item for "contoso.com".\n', { ourAllowedDomains: missing }], // prettier-ignore
    ['by the command that would take it away', 'Remove-CsAllowedDomain : Cannot find "contoso.com".\n', { ourAllowedDomains: missing }], // prettier-ignore
    ['by a command that is mistyped', `PS C:\\> Get-CsAlowedDomain contoso.com\nGet-CsAlowedDomain : The term 'Get-CsAlowedDomain' is not recognized.\n    + CategoryInfo          : ObjectNotFound: (Get-CsAlowedDomain:String) [], CommandNotFoundException\n`, {}], // prettier-ignore
    ['and then the whole list shows it', `${typed}Get-CsAllowedDomain : Cannot find "contoso.com".\nPS C:\\> Get-CsAllowedDomain\n\nIdentity : contoso.com\nDomain   : contoso.com\n`, { ourAllowedDomains: { extent: 'whole', entries: [{ domain: 'contoso.com' }], missing: [] } }], // prettier-ignore
    ['and was on the list before', `PS C:\\> Get-CsAllowedDomain\n\nIdentity : contoso.com\nDomain   : contoso.com\n\nPS C:\\> Remove-CsAllowedDomain contoso.com\n${typed}Get-CsAllowedDomain : Cannot find "contoso.com".\n`, { ourAllowedDomains: { extent: 'whole', entries: [], missing: ['contoso.com'] } }], // prettier-ignore
  ];
  for (const [what, text, facts] of rows)
    it(`is missing: ${what}`, () => {
      assert.deepEqual(valuesIn(text), facts);
    });
});

describe('what tells which command printed a listing', () => {
  const typed = (type: string) =>
    `#TYPE Selected.Microsoft.Rtc.Management.WritableConfig.Settings.Edge.${type}\n"Domain","Comment"\n"contoso.com",""\n`;
  const clixml = (type: string) =>
    `<Objs Version="1.1.0.1">\n<Obj RefId="0"><TN RefId="0"><T>Microsoft.Rtc.Management.WritableConfig.Settings.Edge.${type}</T></TN><Props><S N="Domain">contoso.com</S></Props></Obj>\n</Objs>`;
  const person = (identity: string) =>
    `Identity        : ${identity}\nSipAddress      : sip:anna@fabrikam.com\nHostingProvider : SRV:\nEnabled         : True\n`;
  const rows: readonly (readonly [what: string, text: string, fact: string])[] = [
    ['the type above CSV', typed('AllowedDomain'), 'ourAllowedDomains'],
    ['the type above CSV, too', typed('BlockedDomain'), 'ourBlockedDomains'],
    ['the type inside CLIXML', clixml('BlockedDomain'), 'ourBlockedDomains'],
    [
      'the place in Active Directory',
      person('CN=Anna Bauer,OU=Staff,DC=fabrikam,DC=com'),
      'ourUser',
    ],
    ['the id of a person', person('34eac5d7-a18b-41b6-853d-c3432252654c'), 'tenantUser'],
  ];
  for (const [what, text, fact] of rows)
    it(`is ${what}: ${fact}`, () => {
      assert.deepEqual(Object.keys(read(text).facts), [fact]);
    });

  it('is not the name of a person', () => {
    assert.deepEqual(Object.keys(read(person('Anna Bauer')).facts), []);
  });
});

describe('a switch', () => {
  it('that nobody can read is told as not understood', () => {
    const { facts, skipped } = read(
      'RoutingMethod : UseDnsSrvRouting\nAllowFederatedUsers : Ture\nEnablePartnerDiscovery : True\n',
    );
    assert.deepEqual(facts.ourAccessEdge?.value, {
      routingMethod: 'UseDnsSrvRouting',
      enablePartnerDiscovery: true,
    });
    assert.deepEqual(skipped, [{ line: 2, text: 'AllowFederatedUsers : Ture' }]);
  });

  it('counts with a remark behind it', () => {
    const text =
      'EnablePartnerDiscovery : False   (should it be?)\nRoutingMethod          : UseDnsSrvRouting\nAllowFederatedUsers    : True  # ok\nBeClearingHouse        : False ← 這個\n';
    assert.deepEqual(valuesIn(text).ourAccessEdge, {
      enablePartnerDiscovery: false,
      routingMethod: 'UseDnsSrvRouting',
      allowFederatedUsers: true,
      beClearingHouse: false,
    });
  });
});

describe('a command that changes settings between two listings', () => {
  const listings = (command: string) =>
    `PS C:\\> Get-CsBlockedDomain\n\nIdentity : contoso.com\nDomain   : contoso.com\n\nPS C:\\> ${command}\nPS C:\\> Get-CsBlockedDomain\nPS C:\\>`;
  for (const [command, codes] of [
    ['Remove-CsBlockedDomain -Identity contoso.com', []],
    ['Remove-CsBlockedDomain -Identity contoso.com -WhatIf', ['differs']],
    ['Get-Date', ['differs']],
  ] as const)
    it(`${codes.length === 0 ? 'makes the later one newer' : 'is none'}: ${command}`, () => {
      const { facts, problems } = read(listings(command));
      assert.deepEqual(facts.ourBlockedDomains?.value.entries, []);
      assert.deepEqual(
        problems.map(({ code }) => code),
        codes,
      );
    });
});

describe('providers without their command', () => {
  const printed = (...rows: readonly string[]) =>
    [
      'Name       ProxyFqdn              Enabled',
      '----       ---------              -------',
      ...rows,
      '',
    ].join('\n');

  it('host people, unless they are of a service that has ended', () => {
    const online = printed('LyncOnline sipfed.online.lync.com   False');
    assert.deepEqual(valuesIn(online).ourHostingProviders, {
      extent: 'part',
      entries: [{ identity: 'LyncOnline', proxyFqdn: 'sipfed.online.lync.com', enabled: false }],
    });
    for (const row of [
      'Messenger  federation.messenger.msn.com True',
      'AOL        sip.oscar.aol.com      False',
    ])
      assert.deepEqual(Object.keys(valuesIn(printed(row))), ['ourPublicProviders'], row);
  });

  it('ask nobody for the side, as only servers have them', () => {
    const { facts, undecided } = read('ProxyFqdn : sipfed.online.lync.com\nEnabled : False\n');
    assert.deepEqual(facts, {});
    assert.deepEqual(undecided[0]?.sides, ['servers']);
  });
});

describe('settings that servers and tenants print alike', () => {
  it('stay undecided without neighbours', () => {
    const { facts, undecided, problems } = read('Identity : Global\nAllowFederatedUsers : True');
    assert.deepEqual(facts, {});
    assert.deepEqual(undecided, [
      {
        candidates: ['Get-CsAccessEdgeConfiguration', 'Get-CsTenantFederationConfiguration'],
        sides: ['servers', 'tenant'],
        fromLine: 1,
        toLine: 2,
        properties: ['AllowFederatedUsers'],
      },
    ]);
    assert.deepEqual(problems, []);
  });
  const text = 'AllowFederatedUsers : False';
  const rows: readonly (readonly [when: string, fact: string, values: Record<string, unknown>])[] =
    [
      [
        'a property of servers',
        'ourAccessEdge',
        valuesIn(`${text}\nEnablePartnerDiscovery : True`),
      ],
      ['a property of tenants', 'tenantFederation', valuesIn(`${text}\nAllowTeamsConsumer : True`)],
      ['another listing of servers', 'ourAccessEdge', valuesIn(`${text}\n\n${hostingProvider}`)],
      ['another listing of a tenant', 'tenantFederation', valuesIn(`${tenantPolicies}\n\n${text}`)],
      ['a command line', 'ourAccessEdge', valuesIn(`Get-CsAccessEdgeConfiguration\n${text}`)],
      ['what the person said', 'tenantFederation', valuesIn(text, { undecidedAs: 'tenant' })],
    ];
  for (const [when, fact, values] of rows)
    it(`are decided by ${when}`, () => {
      const value = values[fact] as { allowFederatedUsers?: boolean } | undefined;
      assert.equal(value?.allowFederatedUsers, false);
    });

  it('tell policies of servers by their sites and by all that they print', () => {
    assert.deepEqual(Object.keys(valuesIn(serverPolicies)), ['ourUserPolicy']);
    assert.deepEqual(Object.keys(valuesIn(tenantPolicies)), ['tenantUserPolicy']);
  });

  it('tell policies of a tenant by those that every tenant has', () => {
    const policy = (name: string) => `Identity : ${name}\nEnableFederationAccess : True\n`;
    for (const name of ['Tag:FederationOnly', 'NoFederationAndPIC', 'Tag:FederationAndPICDefault'])
      assert.deepEqual(
        Object.keys(valuesIn(`${policy('Global')}\n${policy(name)}`)),
        ['tenantUserPolicy'],
        name,
      );
    // Servers print `Tag:` in front of policies for people, too.
    assert.deepEqual(Object.keys(valuesIn(policy('Tag:Sales'))), []);
  });

  it('leave a policy without its name open', () => {
    const { facts, undecided } = read(
      'output of Get-CsExternalAccessPolicy: EnableFederationAccess : False EnableOutsideAccess : True',
    );
    assert.deepEqual(facts, {});
    assert.deepEqual(undecided[0]?.properties, ['EnableFederationAccess', 'EnableOutsideAccess']);
  });

  it('leave a list of domains open that may be allowed or blocked', () => {
    const { facts, undecided } = read('Domain\n------\na.example\nb.example\n');
    assert.deepEqual(facts, {});
    assert.deepEqual(undecided[0]?.candidates, ['Get-CsAllowedDomain', 'Get-CsBlockedDomain']);
  });
});

describe('one property that was unfolded', () => {
  it('is the list of allowed domains of a tenant', () => {
    const text = `${prompt}(Get-CsTenantFederationConfiguration).AllowedDomains.AllowedDomain

Domain
------
contoso.com
a.example
`;
    assert.deepEqual(valuesIn(text).tenantFederation, {
      allows: 'list',
      allowedDomains: ['contoso.com', 'a.example'],
      allowedExtent: 'whole',
      cutNames: ['contoso.com'],
    });
  });

  it('is the list of blocked domains', () => {
    const text = `${prompt}Get-CsTenantFederationConfiguration | Select-Object -ExpandProperty BlockedDomains

Domain
------
evil.example
`;
    assert.deepEqual(valuesIn(text).tenantFederation, {
      blockedDomains: ['evil.example'],
      blockedExtent: 'whole',
      cutNames: ['evil.example'],
    });
  });
});
