import assert from 'node:assert/strict';
import { furtherSamples, type Sample } from './format-samples.ts';
import { formats, printAs } from './print-as.ts';
import { read, valuesIn } from './read.ts';
import { accessEdge2013, allowedDomains, tenantFederation } from './samples.ts';

const samples: readonly Sample[] = [
  {
    command: 'Get-CsAccessEdgeConfiguration',
    objects: [
      {
        Identity: 'Global',
        AllowFederatedUsers: true,
        EnablePartnerDiscovery: false,
        RoutingMethod: 'UseDnsSrvRouting',
        DefaultRouteFqdn: null,
      },
    ],
    facts: {
      ourAccessEdge: {
        allowFederatedUsers: true,
        enablePartnerDiscovery: false,
        routingMethod: 'UseDnsSrvRouting',
        defaultRouteFqdn: null,
      },
    },
  },
  {
    command: 'Get-CsAllowedDomain',
    objects: [
      { Identity: 'contoso.com', Domain: 'contoso.com', ProxyFqdn: null, Comment: 'since 2014' },
      { Identity: 'a.example', Domain: 'a.example', ProxyFqdn: 'sip.a.example', Comment: null },
    ],
    facts: {
      ourAllowedDomains: {
        extent: 'whole',
        entries: [
          { domain: 'contoso.com', proxyFqdn: null, comment: 'since 2014' },
          { domain: 'a.example', proxyFqdn: 'sip.a.example', comment: null },
        ],
      },
    },
  },
  {
    command: 'Get-CsHostingProvider',
    objects: [
      {
        Identity: 'LyncOnline',
        ProxyFqdn: 'sipfed.online.lync.com',
        Enabled: true,
        EnabledSharedAddressSpace: false,
        HostsOCSUsers: false,
        IsLocal: false,
      },
    ],
    facts: {
      ourHostingProviders: {
        extent: 'whole',
        entries: [
          {
            identity: 'LyncOnline',
            proxyFqdn: 'sipfed.online.lync.com',
            enabled: true,
            enabledSharedAddressSpace: false,
            hostsOcsUsers: false,
            isLocal: false,
          },
        ],
      },
    },
  },
  {
    command: 'Get-CsTenantFederationConfiguration',
    objects: [
      {
        Identity: 'Global',
        AllowedDomains: ['Domain=contoso.com', 'Domain=fabrikam.com'],
        BlockedDomains: [],
        AllowFederatedUsers: true,
        SharedSipAddressSpace: false,
      },
    ],
    facts: {
      tenantFederation: {
        allows: 'list',
        allowedDomains: ['contoso.com', 'fabrikam.com'],
        allowedExtent: 'whole',
        blockedDomains: [],
        blockedExtent: 'whole',
        allowFederatedUsers: true,
        sharedSipAddressSpace: false,
      },
    },
  },
  {
    command: 'Get-CsOnlineUser',
    objects: [
      {
        Identity: 'Lin Mei-Ling',
        SipAddress: 'sip:MeiLing@Fabrikam.com',
        AccountType: 'User',
        FeatureTypes: ['Teams', 'PhoneSystem'],
        OnPremHostingProvider: null,
        ExternalAccessPolicy: null,
      },
    ],
    facts: {
      tenantUser: {
        entries: [
          {
            identity: 'Lin Mei-Ling',
            sipAddress: 'meiling@fabrikam.com',
            accountType: 'User',
            featureTypes: ['Teams', 'PhoneSystem'],
            onPremHostingProvider: null,
            externalAccessPolicy: null,
          },
        ],
        missing: [],
      },
    },
  },
  {
    command: 'Get-CsManagementStoreReplicationStatus',
    objects: [
      { UpToDate: false, ReplicaFqdn: 'edge01.fabrikam.com' },
      { UpToDate: true, ReplicaFqdn: 'fe01.fabrikam.com' },
    ],
    facts: {
      replicationStatus: {
        entries: [
          { server: 'edge01.fabrikam.com', upToDate: false },
          { server: 'fe01.fabrikam.com', upToDate: true },
        ],
      },
    },
  },
];

describe('formats of a listing', () => {
  for (const { command, objects, facts } of [...samples, ...furtherSamples]) {
    for (const format of formats) {
      for (const [ending, name] of [
        ['\n', 'line feeds'],
        ['\r\n', 'both characters at line ends'],
      ] as const) {
        it(`reads ${command} as ${format} with ${name}`, () => {
          const shape = format === 'wrapped-table' ? ' | ft -Wrap' : '';
          const text = `PS C:\\> ${command}${shape}\n${printAs(format, objects)}\nPS C:\\>`;
          const reading = read(text.replaceAll('\n', ending));
          assert.deepEqual(valuesIn(text.replaceAll('\n', ending)), facts);
          assert.deepEqual(reading.problems, []);
          assert.deepEqual(reading.skipped, []);
          assert.equal(reading.commands[0]?.command, command.split(' ')[0]);
        });
      }
    }
  }
});

const edge = {
  allowFederatedUsers: true,
  enablePartnerDiscovery: false,
  routingMethod: 'UseDnsSrvRouting',
};
const edgeList = `AllowFederatedUsers    : True
EnablePartnerDiscovery : False
RoutingMethod          : UseDnsSrvRouting`;
const lines = (change: (line: string) => string): string =>
  edgeList.split('\n').map(change).join('\n');

describe('what stands around a listing', () => {
  const rows: readonly (readonly [when: string, text: string])[] = [
    ['a byte order mark', `\ufeff${edgeList}`],
    ['a prompt with a path', `PS C:\\Users\\admin> Get-CsAccessEdgeConfiguration\n\n${edgeList}`],
    ['the prompt of Exchange', `[PS] C:\\Windows>Get-CsAccessEdgeConfiguration\n${edgeList}`],
    ['a session', `[fe01.fabrikam.com]: PS C:\\> get-csaccessedgeconfiguration | fl\n${edgeList}`],
    [
      'a command over two lines',
      `PS C:\\> Get-CsAccessEdgeConfiguration |\n>> fl Allow*,Enable*\n${edgeList}`,
    ],
    ['a mail', lines((line) => `> ${line}`)],
    ['a mail of a mail', lines((line) => `>> ${line}`)],
    ['a mail with blanks between', lines((line) => `> > ${line}`)],
    ['a log', lines((line) => `2026-11-20 09:30:01.123 ${line}`)],
    ['times in brackets', lines((line) => `[09:30:01] ${line}`)],
    ['a fence', `\`\`\`powershell\n${edgeList}\n\`\`\``],
    ['bold names', lines((line) => line.replace(/^(\w+)/u, '**$1**'))],
    ['bullets', lines((line) => `- ${line}`)],
    ['blanks of a web page', edgeList.replaceAll(' ', '\u00a0')],
    ['zero-width blanks', edgeList.replaceAll(' : ', ' :\u200b ')],
    ['full-width colons', edgeList.replaceAll(/ +: /gu, '：')],
    ['blank lines between', edgeList.replaceAll('\n', '\n\n')],
    ['an indent', lines((line) => `        ${line}`)],
    [
      'colours of PowerShell 7',
      lines((line) => `\u001b[32;1m${line.replace(' :', ' :\u001b[0m')}`),
    ],
    ['one line', edgeList.replaceAll('\n', ' ')],
    ['quoted values', lines((line) => line.replace(/: (\w+)/u, ': “$1”'))],
    ['values as they are typed', edgeList.replace('True', '$true').replace('False', '$FALSE')],
    ['a sentence before and after', `Here it is, please look:\n\n${edgeList}\n\n謝謝`],
  ];
  for (const [when, text] of rows)
    it(`reads it in ${when}`, () => {
      assert.deepEqual(valuesIn(text).ourAccessEdge, edge);
    });

  it('joins a value that goes on in the next line, indented', () => {
    const text = `Identity               : Global
AllowFederatedUsers    : True
EnablePartnerDiscovery : True
DefaultRouteFqdn       : a-very-long-name-of-a-server.
                         fabrikam.com
RoutingMethod          : UseDefaultRouting`;
    assert.deepEqual(valuesIn(text).ourAccessEdge, {
      allowFederatedUsers: true,
      enablePartnerDiscovery: true,
      defaultRouteFqdn: 'a-very-long-name-of-a-server.fabrikam.com',
      routingMethod: 'UseDefaultRouting',
    });
  });

  it('joins a value that a console broke at its edge', () => {
    const wide = accessEdge2013
      .replace('RoutingMethod                          : UseDnsSrvRouting', '')
      .concat(`DefaultRouteFqdn                       : edge-${'x'.repeat(27)}.fabr\nikam.com\n`);
    const { ourAccessEdge } = valuesIn(wide) as { ourAccessEdge: { defaultRouteFqdn: string } };
    assert.equal(ourAccessEdge.defaultRouteFqdn, `edge-${'x'.repeat(27)}.fabrikam.com`);
  });

  it('reads a table whose cells hold Chinese characters', () => {
    const text = `PS C:\\> Get-CsAllowedDomain | ft Domain,Comment,ProxyFqdn

Domain      Comment      ProxyFqdn
------      -------      ---------
contoso.com 林經理負責   sip.contoso.com
a.example                sip.a.example
`;
    assert.deepEqual(valuesIn(text).ourAllowedDomains, {
      extent: 'whole',
      entries: [
        { domain: 'contoso.com', proxyFqdn: 'sip.contoso.com', comment: '林經理負責' },
        {
          domain: 'a.example',
          proxyFqdn: 'sip.a.example',
          comment: null,
          mayGoOn: 'proxyFqdn',
        },
      ],
    });
  });

  it('leaves out what a table cut, and does not call the list whole', () => {
    const text = `PS C:\\> Get-CsAllowedDomain

Identity       Domain         ProxyFqdn  Verifica...
--------       ------         ---------  -----------
contoso.com    contoso.com    sip.con... UseSourc...
northwindtr... northwindtr...            UseSourc...
`;
    assert.deepEqual(valuesIn(text).ourAllowedDomains, {
      extent: 'part',
      entries: [{ domain: 'contoso.com' }],
    });
  });

  it('reads several listings one after the other', () => {
    const text = `PS C:\\> Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}\n\nPS C:\\> Get-CsAllowedDomain\n\n${allowedDomains}\nPS C:\\> Get-CsTenantFederationConfiguration\n${tenantFederation}`;
    assert.deepEqual(
      read(text).commands.map(({ command, objects }) => [command, objects]),
      [
        ['Get-CsAccessEdgeConfiguration', 1],
        ['Get-CsAllowedDomain', 2],
        ['Get-CsTenantFederationConfiguration', 1],
      ],
    );
  });

  it('parts listings without any prompt by their properties', () => {
    const text = `${accessEdge2013}\n\n${allowedDomains}\n\n${tenantFederation}`;
    assert.deepEqual(
      read(text).commands.map(({ command, isGiven }) => [command, isGiven]),
      [
        ['Get-CsAccessEdgeConfiguration', false],
        ['Get-CsAllowedDomain', false],
        ['Get-CsTenantFederationConfiguration', false],
      ],
    );
  });
});

describe('a table that a narrow window broke', () => {
  const provider = [
    'PS C:\\> Get-CsHostingProvider | ft -auto',
    '',
    'Identity   ProxyFqdn              VerificationLevel  Enabled EnabledShared HostsOC',
    '                                                             AddressSpace  SUsers',
    '--------   ---------              -----------------  ------- ------------- -------',
    'LyncOnline sipfed.online.lync.com AlwaysUnverifiable    True          True   False',
  ];

  it('is read when its header goes on in a second line', () => {
    const facts = valuesIn(provider.join('\n'));
    assert.deepEqual(facts.ourHostingProviders, {
      extent: 'whole',
      entries: [
        {
          identity: 'LyncOnline',
          proxyFqdn: 'sipfed.online.lync.com',
          enabled: true,
          verificationLevel: 'AlwaysUnverifiable',
          enabledSharedAddressSpace: true,
          hostsOcsUsers: false,
        },
      ],
    });
  });

  it('is none when the second line stands beside the columns', () => {
    const moved = provider.with(3, `${' '.repeat(100)}see`);
    assert.equal(read(moved.join('\n')).commands.length, 0);
  });
});

describe('a table of a web page', () => {
  it('keeps the empty cell at the end of a row', () => {
    const text = 'Get-CsAllowedDomain\nDomain\tProxyFqdn\t\nadatum.example\t\t\n';
    assert.deepEqual(valuesIn(text).ourAllowedDomains, {
      extent: 'whole',
      entries: [{ domain: 'adatum.example', proxyFqdn: null }],
    });
  });
});

describe('rows of two cells', () => {
  it('are properties, as a notebook or a ticket keeps them', () => {
    const text =
      '屬性\t值\nAllowFederatedUsers\tTrue\nEnablePartnerDiscovery\t\tFalse\t\nDefaultRouteFqdn\t\nwhat\tever\n';
    assert.deepEqual(valuesIn(text).ourAccessEdge, {
      allowFederatedUsers: true,
      enablePartnerDiscovery: false,
      defaultRouteFqdn: null,
    });
  });
});

describe('a name that a mail may have broken', () => {
  const torn =
    'Get-CsAllowedDomain\n\nDomain    : adatum.example\nProxyFqdn : sip.adatum.exa\nmple\n\nDomain    : contoso.example\nProxyFqdn : sip.contoso.example\n';

  it('counts as not shown, and the rest of it stays visible', () => {
    const reading = read(torn);
    assert.deepEqual(reading.facts.ourAllowedDomains?.value.entries, [
      { domain: 'adatum.example' },
      { domain: 'contoso.example', proxyFqdn: 'sip.contoso.example' },
    ]);
    assert.deepEqual(
      reading.skipped.map(({ text }) => text),
      ['mple'],
    );
  });

  it('is whole where a sentence, a blank line or another property follows', () => {
    for (const behind of ['Thanks!', '這樣對嗎？', '', 'MarkForMonitoring : False'])
      assert.deepEqual(
        read(torn.replace('mple\n\n', `mple\n${behind}\n\n`).replace('exa\nmple', 'example')).facts
          .ourAllowedDomains?.value.entries[0],
        {
          domain: 'adatum.example',
          proxyFqdn: 'sip.adatum.example',
        },
      );
  });
});
