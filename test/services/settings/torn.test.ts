import assert from 'node:assert/strict';
import { printAs, printWrapped, type Printed } from './print-as.ts';
import { read, valuesIn } from './read.ts';

const domains: readonly Printed[] = [
  {
    Identity: 'northwindtraders.example',
    Domain: 'northwindtraders.example',
    ProxyFqdn: 'accessedge.northwindtraders.example',
    Comment: 'since 2014, ask Ken; see ticket 4711',
    MarkForMonitoring: false,
  },
  {
    Identity: 'tail.example',
    Domain: 'tail.example',
    ProxyFqdn: null,
    Comment: null,
    MarkForMonitoring: true,
  },
];
const listed = {
  extent: 'whole',
  entries: [
    {
      domain: 'northwindtraders.example',
      proxyFqdn: 'accessedge.northwindtraders.example',
      comment: 'since 2014, ask Ken; see ticket 4711',
    },
    { domain: 'tail.example', proxyFqdn: null, comment: null },
  ],
};
const run = (command: string, output: string): string => `PS C:\\> ${command}\n${output}\nPS C:\\>`;

describe('a table whose cells go on below', () => {
  for (const width of [9, 12, 16, 20, 30])
    it(`is read in columns of ${String(width)}`, () => {
      const text = run('Get-CsAllowedDomain | ft -Wrap', printWrapped(domains, width));
      assert.deepEqual(valuesIn(text).ourAllowedDomains, listed);
    });

  it('keeps a name that is broken behind a hyphen', () => {
    const text = run(
      'Get-CsAccessEdgeConfiguration | ft -Wrap',
      `
Identity AllowFederatedUsers DefaultRouteFqdn
-------- ------------------- ----------------
Global                  True edge-
                             director.fabrikam.example
`,
    );
    assert.deepEqual(valuesIn(text).ourAccessEdge, {
      allowFederatedUsers: true,
      defaultRouteFqdn: 'edge-director.fabrikam.example',
    });
  });

  it('leaves out a name that may be one word or two', () => {
    const text = run(
      'Get-CsHostingProvider | ft -Wrap',
      `
Identity ProxyFqdn              Enabled HostsOCSUsers
-------- ---------              ------- -------------
Exchange exap.um.outlook.com       True         False
Online
LyncMain sipfed.online.lync.com    True         False
`,
    );
    assert.deepEqual(valuesIn(text).ourHostingProviders, {
      extent: 'part',
      entries: [
        {
          identity: 'LyncMain',
          proxyFqdn: 'sipfed.online.lync.com',
          enabled: true,
          hostsOcsUsers: false,
        },
      ],
    });
  });

  it('is one object when one person was asked for', () => {
    const user = { DisplayName: 'Ken', SipAddress: 'sip:ken.myer@fabrikam.example', Alias: 'ken' };
    const text = run('Get-CsUser -Identity ken | ft -Wrap', printWrapped([user], 14));
    assert.deepEqual(valuesIn(text).ourUser, {
      entries: [{ identity: 'Ken', sipAddress: 'ken.myer@fabrikam.example' }],
      missing: [],
    });
  });

  it('is a part where its first cell alone is broken, which may be chance', () => {
    const [first, second] = domains.map(({ Domain = '', ProxyFqdn = '' }) => {
      return { Domain, ProxyFqdn, VerificationLevel: 'AlwaysVerifiable' };
    });
    assert.ok(first !== undefined && second !== undefined);
    const printed = printWrapped([second, first], 20).replace('accessedge.northwind', '');
    const { facts } = read(run('Get-CsAllowedDomain | ft -Wrap', printed));
    assert.deepEqual(facts.ourAllowedDomains?.value.entries, [
      { domain: 'tail.example', proxyFqdn: null, verificationLevel: 'AlwaysVerifiable' },
    ]);
    assert.equal(facts.ourAllowedDomains.value.extent, 'part');
  });

  it('is none where each line is an object', () => {
    const text = run(
      'Get-CsAllowedDomain | ft -AutoSize -Wrap',
      printAs('table', [
        { Identity: 'contoso.com', Domain: 'contoso.com', ProxyFqdn: 'sip.contoso.com' },
        { Identity: 'a.example', Domain: 'a.example', ProxyFqdn: null },
      ]),
    );
    assert.deepEqual(valuesIn(text).ourAllowedDomains, {
      extent: 'whole',
      entries: [
        { domain: 'contoso.com', proxyFqdn: 'sip.contoso.com', mayGoOn: 'proxyFqdn' },
        { domain: 'a.example', proxyFqdn: null },
      ],
    });
  });
});

describe('what a mail broke', () => {
  it('is no empty value where the value stands in the next line', () => {
    const text = `PS C:\\> Get-CsAccessEdgeConfiguration
RoutingMethod                          : UseDefaultRouting
DefaultRouteFqdn                       :
edge-director.corp.fabrikam.example
`;
    assert.deepEqual(valuesIn(text).ourAccessEdge, { routingMethod: 'UseDefaultRouting' });
  });

  it('is empty where a short sentence follows', () => {
    const text = 'RoutingMethod : UseDnsSrvRouting\nDefaultRouteFqdn :\nThat is all.';
    assert.deepEqual(valuesIn(text).ourAccessEdge, {
      routingMethod: 'UseDnsSrvRouting',
      defaultRouteFqdn: null,
    });
  });

  it('is no empty cell where the rest of a row stands in the next line', () => {
    const text = `PS C:\\> Get-CsAllowedDomain | ft

Domain                             VerificationLevel         ProxyFqdn
------                             -----------------         ---------
northwindtraders.corporate.example UseSourceVerification
accessedge.northwindtraders.corporate.example
tail.example                       UseSourceVerification     sip.tail.example

PS C:\\>`;
    assert.deepEqual(valuesIn(text).ourAllowedDomains, {
      extent: 'part',
      entries: [{ domain: 'northwindtraders.corporate.example' }],
    });
  });

  it('is no table where the dashes are broken', () => {
    const text = `Identity        Domain          ProxyFqdn
VerificationLevel
--------        ------          ---------
-----------------
contoso.com     contoso.com     sip.contoso.com
UseSourceVerification`;
    assert.equal(valuesIn(text).ourAllowedDomains, undefined);
  });

  it('makes a list in JSON a part, whichever object it broke', () => {
    const json = printAs('json', domains);
    for (const at of [json.indexOf('windtraders'), json.lastIndexOf('ail.example')]) {
      const text = run(
        'Get-CsAllowedDomain | ConvertTo-Json',
        `${json.slice(0, at)}\n${json.slice(at)}`,
      );
      const { ourAllowedDomains } = read(text).facts;
      assert.equal(ourAllowedDomains?.value.extent ?? 'part', 'part');
    }
  });

  it('is no value in an XML file', () => {
    const xml = printAs('clixml', domains).replace('accessedge.north', 'accessedge.\nnorth');
    const { ourAllowedDomains } = read(run('Get-CsAllowedDomain', xml)).facts;
    assert.equal(ourAllowedDomains?.value.entries[0]?.proxyFqdn, undefined);
  });

  it('is no header of columns', () => {
    const csv = printAs('csv', domains).replace('"Domain"', '"Do\nmain"');
    assert.equal(valuesIn(run('Get-CsAllowedDomain', csv)).ourAllowedDomains, undefined);
  });
});

describe('a listing that ends inside', () => {
  for (const format of ['csv', 'json', 'clixml'] as const)
    it(`is a part when it is cut in ${format}`, () => {
      const text = `PS C:\\> Get-CsAllowedDomain\n${printAs(format, domains)}`;
      const { facts, problems } = read(text.slice(0, text.lastIndexOf('True')));
      assert.equal(facts.ourAllowedDomains?.value.extent, 'part');
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['cut-off-listing'],
      );
    });

  it('is a part when the name of a property is cut', () => {
    const text =
      'PS C:\\> Get-CsBlockedDomain\n\nIdentity : a.example\nDomain : a.example\n\nIdent';
    assert.deepEqual(valuesIn(text).ourBlockedDomains, {
      extent: 'part',
      entries: [{ domain: 'a.example' }],
    });
  });

  it('is a part when its last row lacks what the others have', () => {
    const text = `PS C:\\> Get-CsSipDomain

Identity         Name             IsDefault
--------         ----             ---------
fabrikam.example fabrikam.example      True
contoso.example  contoso.exa`;
    assert.deepEqual(valuesIn(text).ourSipDomains, {
      extent: 'part',
      entries: [{ domain: 'fabrikam.example', isDefault: true }],
    });
  });
});

describe('lists that were not printed', () => {
  it('are unknown where the name of a type stands in their place', () => {
    const text = `"Identity","BlockedUsers","BlockExternalAccessUserAccess"
"Global","System.Collections.Generic.List\`1[System.String]","True"
`;
    assert.deepEqual(valuesIn(text).tenantFederation, { blockExternalAccessUserAccess: true });
    assert.deepEqual(read(text).problems, [
      { code: 'cut-value', properties: ['BlockedUsers'], line: 2 },
    ]);
  });

  it('are read where ConvertTo-Json put blanks between their elements', () => {
    const text = `{ "AllowFederatedUsers": true, "AllowTeamsConsumer": false,
 "AllowedDomains": { "AllowedDomain": "Domain=a.example Domain=b.example" } }`;
    assert.deepEqual(valuesIn(text).tenantFederation, {
      allows: 'list',
      allowedDomains: ['a.example', 'b.example'],
      allowedExtent: 'whole',
      allowFederatedUsers: true,
      allowTeamsConsumer: false,
    });
  });

  it('of a certificate keep the names that can be read', () => {
    const text = `Subject          : CN=sip.fabrikam.example
AlternativeNames : {sip.fabrikam.example, webconf.fabrikam.example...}
Thumbprint       : A9D51A2911C74FABFF7F2A8A994B20857D399107
Use              : AccessEdgeExternal`;
    const [entry] = read(text).facts.ourCertificates?.value.entries ?? [];
    assert.deepEqual(entry?.names, ['sip.fabrikam.example', 'webconf.fabrikam.example']);
    assert.equal(entry.namesExtent, 'part');
  });
});

describe('a listing of servers or of a tenant whose values were cut', () => {
  it('is undecided, and the cut values are named', () => {
    const text = `
Identity Description    EnableFederationAccess
-------- -----------    ----------------------
Global   everybody o...                   True
`;
    const { undecided, problems } = read(text);
    assert.equal(undecided.length, 1);
    assert.deepEqual(problems, [{ code: 'cut-value', properties: ['Description'], line: 4 }]);
  });
});

describe('an answer of DNS that was cut', () => {
  const record = '_sipfederationtls._tcp.partner.example';
  const asked = `Resolve-DnsName -Type SRV ${record}`;

  it('is neither no record nor a record without target', () => {
    const text = run(
      asked,
      `
Name                   Type TTL  Section NameTarget Priority Weight Port
----                   ---- ---  ------- ---------- -------- ------ ----
_sipfederationtls._... SRV  3600 Answer  sip.par... 0        10     5061
`,
    );
    assert.equal(valuesIn(text).resolverViews, undefined);
    assert.deepEqual(read(text).undecided, []);
    assert.deepEqual(
      read(text).problems.map(({ code }) => code),
      ['cut-value'],
    );
  });

  it('is known by what it holds where the type was not chosen', () => {
    const text = run(
      `${asked} | fl NameTarget,Port`,
      'NameTarget : sip.partner.example\nPort : 5061',
    );
    assert.deepEqual(valuesIn(text).resolverViews, [
      {
        record,
        type: 'SRV',
        server: null,
        outcome: 'records',
        answers: ['5061 sip.partner.example'],
        targets: ['sip.partner.example'],
      },
    ]);
  });
});
