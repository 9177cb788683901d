import assert from 'node:assert/strict';
import { z } from 'zod';
import { settingFacts } from '../../../services/model/setting-values.ts';
import { evidenceSchema } from '../../../services/model/evidence.ts';
import { read, valuesIn } from './read.ts';
import * as samples from './samples.ts';

const edge = '[edge01.fabrikam.com]: PS C:\\> ';

interface Row {
  readonly when: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const rows: readonly Row[] = [
  {
    when: 'a server of 2019 with a default route',
    text: samples.accessEdge2019,
    facts: {
      ourAccessEdge: {
        allowFederatedUsers: true,
        enablePartnerDiscovery: false,
        allowOutsideUsers: true,
        allowAnonymousUsers: true,
        beClearingHouse: false,
        enableArchivingDisclaimer: true,
        markSourceVerifiableOnOutgoingMessages: false,
        discoveredPartnerVerificationLevel: 'AlwaysUnverifiable',
        routingMethod: 'UseDefaultRouting',
        defaultRouteFqdn: 'edge.hub.example',
        others: { KeepCrlsUpToDateForPeers: 'True' },
      },
    },
  },
  ...['Microsoft', 'Deserialized.Microsoft'].map((space) => ({
    when: `a tenant that prints types of ${space} in place of lists`,
    text: `AllowedDomains  : ${space}.Rtc.Management.WritableConfig.Settings.Edge.AllowAllKnownDomains\nBlockedDomains  : ${space}.Rtc.Management.WritableConfig.Settings.Edge.DomainPattern\nAllowFederatedUsers : True\n`,
    facts: { tenantFederation: { allows: 'all', allowFederatedUsers: true } },
  })),
  {
    when: 'a tenant with a list that was not unfolded',
    text: 'AllowedDomains : Microsoft.Rtc.Management.WritableConfig.Settings.Edge.AllowList\nAllowFederatedUsers : True\n',
    facts: { tenantFederation: { allows: 'list', allowFederatedUsers: true } },
  },
  {
    when: 'a tenant whose lists are told as collections',
    text: 'AllowedDomains : System.Collections.Generic.List`1[Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DomainPattern]\nBlockedDomains : System.Collections.Generic.List\nAllowFederatedUsers : True\n',
    facts: { tenantFederation: { allowFederatedUsers: true } },
  },
  {
    when: 'blocked domains of Export-Clixml, whose types tell what they are',
    text: [
      '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">',
      '<Obj RefId="0"><TN RefId="0"><T>Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayBlockedDomain</T><T>System.Object</T></TN>',
      '<Props><S N="Identity">evil.example</S><S N="Domain">evil.example</S><Nil N="Comment" /></Props></Obj>',
      '<Obj RefId="1"><TNRef RefId="0" />',
      '<Props><S N="Identity">b.example</S><S N="Domain">b.example</S></Props></Obj>',
      '</Objs>',
    ].join('\n'),
    facts: {
      ourBlockedDomains: {
        extent: 'whole',
        entries: [{ domain: 'evil.example' }, { domain: 'b.example' }],
      },
    },
  },
  {
    when: 'a blocked domain of Export-Csv',
    text: '#TYPE Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayBlockedDomain\n"Identity","Domain","Comment"\n"evil.example","evil.example",\n',
    facts: { ourBlockedDomains: { extent: 'part', entries: [{ domain: 'evil.example' }] } },
  },
  {
    when: 'blocked domains',
    text: 'PS> Get-CsBlockedDomain\n\nIdentity : evil.example\nDomain   : Evil.Example\nComment  :\n',
    facts: { ourBlockedDomains: { extent: 'whole', entries: [{ domain: 'evil.example' }] } },
  },
  {
    when: 'domains in their own script',
    text: 'PS> Get-CsAllowedDomain | ft Domain\n\nDomain\n------\n台灣.tw\n',
    facts: { ourAllowedDomains: { extent: 'whole', entries: [{ domain: 'xn--kpry57d.tw' }] } },
  },
  {
    when: 'a public provider',
    text: 'PS> Get-CsPublicProvider\n\nIdentity          : AOL\nProxyFqdn         : sip.oscar.aol.com\nVerificationLevel : UseSourceVerification\nEnabled           : False\nIconUrl           : https://images/aol\n',
    facts: {
      ourPublicProviders: {
        extent: 'whole',
        entries: [
          {
            identity: 'AOL',
            proxyFqdn: 'sip.oscar.aol.com',
            enabled: false,
            verificationLevel: 'UseSourceVerification',
          },
        ],
      },
    },
  },
  {
    when: 'a tenant that allows everybody',
    text: samples.tenantFederation,
    facts: {
      tenantFederation: {
        allows: 'all',
        blockedDomains: ['tailspintoys.com', 'evil.example'],
        blockedExtent: 'whole',
        allowFederatedUsers: true,
        blockAllSubdomains: true,
        allowTeamsConsumer: false,
        allowTeamsConsumerInbound: false,
        allowPublicUsers: true,
        sharedSipAddressSpace: false,
        treatDiscoveredPartnersAsUnverified: false,
        customizeFederation: true,
        externalAccessWithTrialTenants: 'Blocked',
        allowedTrialTenantDomains: [],
      },
    },
  },
  {
    when: 'a tenant whose allowed domains are empty',
    text: 'AllowFederatedUsers : True\nAllowedDomains      :\nBlockedDomains      : {}\n',
    facts: {
      tenantFederation: {
        allows: 'list',
        allowedDomains: [],
        allowedExtent: 'whole',
        blockedDomains: [],
        blockedExtent: 'whole',
        allowFederatedUsers: true,
      },
    },
  },
  {
    when: 'a tenant with more domains than PowerShell prints',
    text: 'AllowFederatedUsers : True\nAllowedDomains : {Domain=a.example, Domain=b.example,\n                 Domain=c.example, Domain=d.example...}\n',
    facts: {
      tenantFederation: {
        allows: 'list',
        allowedDomains: ['a.example', 'b.example', 'c.example', 'd.example'],
        allowedExtent: 'part',
        allowFederatedUsers: true,
      },
    },
  },
  {
    when: 'a tenant whose list was not unfolded',
    text: 'AllowFederatedUsers : True\nAllowedDomains : AllowList\n',
    facts: { tenantFederation: { allows: 'list', allowFederatedUsers: true } },
  },
  {
    when: 'JSON of a tenant, where an empty object may be everybody or an object that was not unfolded',
    text: '{ "Identity": "Global", "AllowedDomains": {}, "BlockedDomains": [{ "Domain": "evil.example" }], "AllowFederatedUsers": true, "SharedSipAddressSpace": 0 }',
    facts: {
      tenantFederation: {
        blockedDomains: ['evil.example'],
        blockedExtent: 'whole',
        allowFederatedUsers: true,
        sharedSipAddressSpace: false,
      },
    },
  },
  {
    when: 'JSON with numbers in place of names',
    text: '[{ "Identity": "LyncOnline", "ProxyFqdn": "sipfed.online.lync.com", "VerificationLevel": 2, "Enabled": true, "IsLocal": false, "HostsOCSUsers": 1 }]',
    facts: {
      ourHostingProviders: {
        extent: 'part',
        entries: [
          {
            identity: 'LyncOnline',
            proxyFqdn: 'sipfed.online.lync.com',
            enabled: true,
            hostsOcsUsers: true,
            isLocal: false,
          },
        ],
      },
    },
  },
  {
    when: 'individually blocked people',
    text: 'Identity                      : Global\nBlockExternalAccessUserAccess : True\nBlockedUsers                  : {Eve@Evil.example}\n',
    facts: {
      tenantFederation: { blockExternalAccessUserAccess: true, blockedUsers: ['eve@evil.example'] },
    },
  },
  {
    when: 'somebody on our servers without a policy',
    text: samples.serverUser,
    facts: {
      ourUser: {
        entries: [
          {
            identity: 'CN=Ken Myer,OU=Users,DC=fabrikam,DC=com',
            sipAddress: 'ken.myer@fabrikam.com',
            userPrincipalName: 'kenmyer@fabrikam.com',
            enabled: true,
            hostingProvider: 'SRV:',
            registrarPool: 'pool01.fabrikam.com',
            externalAccessPolicy: null,
          },
        ],
        missing: [],
      },
    },
  },
  {
    when: 'the policies that count for somebody',
    text: 'PS> Get-CsEffectivePolicy -Identity "ken.myer@fabrikam.com"\n\nLocationProfile      : Global\nClientPolicy         : Global\nExternalAccessPolicy : Site:Taipei\n',
    facts: {
      ourUserPolicy: {
        policies: [],
        effective: [{ user: 'ken.myer@fabrikam.com', policy: 'Site:Taipei' }],
      },
    },
  },
  {
    when: 'the policies that were given to somebody in a tenant',
    text: `PS> Get-CsUserPolicyAssignment -Identity meiling@fabrikam.com

PolicyType                  PolicyName                 PolicySource
----------                  ----------                 ------------
TeamsMeetingPolicy          Kiosk                      {Kiosk, Kiosk}
ExternalAccessPolicy        FederationOnly             {FederationOnly}
`,
    facts: {
      tenantUserPolicy: {
        policies: [],
        effective: [{ user: 'meiling@fabrikam.com', policy: 'FederationOnly' }],
      },
    },
  },
  {
    when: 'the route of a site',
    text: samples.sites,
    facts: {
      ourTopology: {
        sites: [
          {
            identity: 'Site:Taipei',
            federationRoute: 'EdgeServer:edge01.fabrikam.com',
            pools: ['pool01.fabrikam.com', 'edge01.fabrikam.com'],
          },
        ],
      },
    },
  },
  {
    when: 'the Edge pools',
    text: `PS> Get-CsService -EdgeServer\n\n${samples.edgeService}`,
    facts: {
      ourTopology: {
        edges: [
          {
            identity: 'EdgeServer:edge01.fabrikam.com',
            poolFqdn: 'edge01.fabrikam.com',
            accessEdgeExternalFqdn: 'sip.fabrikam.com',
            accessEdgeExternalSipPort: 5061,
          },
        ],
        edgesExtent: 'whole',
      },
    },
  },
  {
    when: 'the pools that people sign in to, and their sites',
    text: `PS> Get-CsService -Registrar | fl Identity,PoolFqdn,SiteId

Identity : Registrar:pool01.fabrikam.com
PoolFqdn : pool01.fabrikam.com
SiteId   : Site:Taipei

Identity : Registrar:pool02.fabrikam.com
PoolFqdn : pool02.fabrikam.com
SiteId   : Site:Kaohsiung

Identity : Registrar:pool03.fabrikam.com
PoolFqdn : pool03.fabrikam.com
SiteId   : Site:Taipei
`,
    facts: {
      ourTopology: {
        registrars: [
          'Registrar:pool01.fabrikam.com',
          'Registrar:pool02.fabrikam.com',
          'Registrar:pool03.fabrikam.com',
        ],
        sites: [
          { identity: 'Site:Taipei', pools: ['pool01.fabrikam.com', 'pool03.fabrikam.com'] },
          { identity: 'Site:Kaohsiung', pools: ['pool02.fabrikam.com'] },
        ],
      },
    },
  },
  {
    when: 'the services of an Edge Server',
    text: `${edge}Get-CsWindowsService

Status   Name            ActivityLevel
------   ----            -------------
Stopped  RTCSRV
Running  RTCDATAPROXY    Concurrent Data Sessions=0
Running  RTCMEDIARELAY
`,
    facts: {
      ourTopology: { edges: [{ identity: 'edge01.fabrikam.com', serviceStatus: 'Stopped' }] },
    },
  },
  {
    when: 'the services of another server',
    text: `[fe01.fabrikam.com]: PS C:\\> Get-CsWindowsService

Status   Name            ActivityLevel
------   ----            -------------
Stopped  RTCSRV          Incoming Requests per Second=0
Running  REPLICA
`,
    facts: {},
  },
  {
    when: 'versions in a sentence',
    text: 'PS> Get-CsServerVersion\nSkype for Business Server 2015 (6.0.9319.0): Volume license key installed.\n',
    facts: {
      ourTopology: {
        versions: [
          {
            server: 'Skype for Business Server 2015',
            version: '6.0.9319.0',
            component: 'Skype for Business Server 2015',
          },
        ],
      },
    },
  },
  {
    when: 'versions of components',
    text: `${edge}Get-CsServerPatchVersion

ComponentName                                   Version
-------------                                   -------
Microsoft Lync Server 2013, Core Components     5.0.8308.1182
Microsoft Lync Server 2013, Edge Server         5.0.8308.0
`,
    facts: {
      ourTopology: {
        versions: [
          {
            server: 'edge01.fabrikam.com',
            version: '5.0.8308.1182',
            component: 'Microsoft Lync Server 2013, Core Components',
          },
          {
            server: 'edge01.fabrikam.com',
            version: '5.0.8308.0',
            component: 'Microsoft Lync Server 2013, Edge Server',
          },
        ],
      },
    },
  },
  {
    when: 'replication, with times of a Chinese Windows that name no zone',
    text: samples.replication,
    facts: {
      replicationStatus: {
        entries: [
          { server: 'edge01.fabrikam.com', upToDate: false },
          { server: 'fe01.fabrikam.com', upToDate: true },
        ],
      },
      ourTopology: {
        versions: [
          { server: 'edge01.fabrikam.com', version: '7.0.2046.0' },
          { server: 'fe01.fabrikam.com', version: '7.0.2046.0' },
        ],
      },
    },
  },
  {
    when: 'SIP domains of servers',
    text: 'PS> Get-CsSipDomain | ft\n\nIdentity        Name            IsDefault\n--------        ----            ---------\nfabrikam.com    fabrikam.com         True\nfabrikam.com.tw fabrikam.com.tw     False\n',
    facts: {
      ourSipDomains: {
        extent: 'whole',
        entries: [
          { domain: 'fabrikam.com', isDefault: true },
          { domain: 'fabrikam.com.tw', isDefault: false },
        ],
      },
    },
  },
  {
    when: 'SIP domains of a tenant',
    text: 'Name : fabrikam.com\nStatus : Enabled\n\nName : fabrikam.com.tw\nStatus : Disabled\n',
    facts: {
      tenantSipDomains: {
        extent: 'whole',
        entries: [
          { domain: 'fabrikam.com', status: 'Enabled' },
          { domain: 'fabrikam.com.tw', status: 'Disabled' },
        ],
      },
    },
  },
  {
    when: 'a certificate',
    text: samples.certificate,
    facts: {
      ourCertificates: {
        entries: [
          {
            use: 'AccessEdgeExternal',
            thumbprint: 'A9D51A2911C74FABFF7F2A8A994B20857D399107',
            subject: 'CN=sip.fabrikam.com, O=Fabrikam, L=Taipei, C=TW',
            issuer: 'CN=DigiCert TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US',
            names: ['sip.fabrikam.com', 'webconf.fabrikam.com', 'sip.fabrikam.com.tw'],
            notBefore: '2026-08-01T00:00:00.000Z',
            notAfter: '2027-08-30T23:59:59.000Z',
            datesAreLocal: true,
          },
        ],
      },
    },
  },
  {
    when: 'a certificate store',
    text: `PS C:\\> Get-ChildItem Cert:\\LocalMachine\\Root

    Directory: Microsoft.PowerShell.Security\\Certificate::LocalMachine\\Root

Thumbprint                                Subject
----------                                -------
A9D51A2911C74FABFF7F2A8A994B20857D399107  CN=Issuing CA, DC=fabrikam
`,
    facts: {
      ourCertificates: {
        entries: [
          {
            thumbprint: 'A9D51A2911C74FABFF7F2A8A994B20857D399107',
            subject: 'CN=Issuing CA, DC=fabrikam',
            store: 'Root',
          },
        ],
      },
    },
  },
];

describe('facts of listings', () => {
  for (const { when, text, facts } of rows)
    it(`are read from ${when}`, () => {
      assert.deepEqual(valuesIn(text), facts);
    });

  const schema = z.object(settingFacts).partial();
  for (const [name, text] of [
    ...Object.entries(samples),
    ...rows.map((row) => [row.when, row.text] as const),
  ])
    it(`fit the model: ${name}`, () => {
      const { facts } = read(text);
      const values = Object.fromEntries(
        Object.entries(facts).map(([key, fact]) => [key, fact.value]),
      );
      assert.deepEqual(schema.parse(values), values);
      assert.deepEqual(JSON.parse(JSON.stringify(values)), values);
      for (const { evidence } of Object.values(facts)) {
        assert.ok(evidence.length > 0);
        assert.deepEqual(z.array(evidenceSchema).parse(evidence), evidence);
      }
    });

  it('quote the lines that they were read from', () => {
    const { facts } = read(samples.accessEdge2013);
    const lines = facts.ourAccessEdge?.evidence.map((one) => (one.kind === 'paste' ? one.line : 0));
    assert.deepEqual(lines?.slice(0, 3), [2, 3, 4]);
    const discovery = facts.ourAccessEdge?.evidence.find(
      (one) => one.kind === 'paste' && one.line === 6,
    );
    assert.deepEqual(discovery, {
      kind: 'paste',
      line: 6,
      text: 'EnablePartnerDiscovery                 : False',
      command: 'Get-CsAccessEdgeConfiguration',
      at: '2026-11-20T01:00:00.000Z',
    });
  });
});
