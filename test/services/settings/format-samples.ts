import type { Printed } from './print-as.ts';

/** What a command printed, whatever the format, and the facts that it shows. */
export interface Sample {
  /** The command line without its pipeline. */
  readonly command: string;
  readonly objects: readonly Printed[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const record = '_sipfederationtls._tcp.partner.example';
const srv = (target: string, priority: string): Printed => ({
  Name: record,
  Type: 'SRV',
  TTL: '3600',
  Section: 'Answer',
  NameTarget: target,
  Priority: priority,
  Weight: '10',
  Port: '5061',
});

/** One realistic output of each command, of an organisation that does not exist. */
export const furtherSamples: readonly Sample[] = [
  {
    command: 'Get-CsBlockedDomain',
    objects: [
      { Identity: 'blocked.example', Domain: 'blocked.example', Comment: null },
      { Identity: 'evil.example', Domain: 'evil.example', Comment: 'spam, see ticket' },
    ],
    facts: {
      ourBlockedDomains: {
        extent: 'whole',
        entries: [{ domain: 'blocked.example' }, { domain: 'evil.example' }],
      },
    },
  },
  {
    command: 'Get-CsPublicProvider',
    objects: [
      {
        Identity: 'Skype',
        ProxyFqdn: 'federation.messenger.msn.com',
        VerificationLevel: 'UseSourceVerification',
        Enabled: false,
        NameDecorationDomain: 'msn.com',
      },
    ],
    facts: {
      ourPublicProviders: {
        extent: 'whole',
        entries: [
          {
            identity: 'Skype',
            proxyFqdn: 'federation.messenger.msn.com',
            verificationLevel: 'UseSourceVerification',
            enabled: false,
          },
        ],
      },
    },
  },
  {
    command: 'Get-CsExternalAccessPolicy',
    objects: [
      {
        Identity: 'Global',
        EnableFederationAccess: false,
        EnablePublicCloudAudioVideoAccess: false,
        EnableOutsideAccess: true,
      },
      {
        Identity: 'Site:Taipei',
        EnableFederationAccess: true,
        EnablePublicCloudAudioVideoAccess: false,
        EnableOutsideAccess: true,
      },
    ],
    facts: {
      ourUserPolicy: {
        extent: 'whole',
        effective: [],
        policies: [
          { identity: 'Global', enableFederationAccess: false, enableOutsideAccess: true },
          { identity: 'Site:Taipei', enableFederationAccess: true, enableOutsideAccess: true },
        ],
      },
    },
  },
  {
    command: 'Get-CsUser -Identity ken.myer@fabrikam.example',
    objects: [
      {
        Identity: 'CN=Ken Myer,OU=Users,DC=fabrikam,DC=example',
        SipAddress: 'sip:Ken.Myer@fabrikam.example',
        Enabled: true,
        HostingProvider: 'SRV:',
        RegistrarPool: 'pool01.fabrikam.example',
        ExternalAccessPolicy: 'Tag:Sales',
        SamAccountName: 'kenmyer',
      },
    ],
    facts: {
      ourUser: {
        entries: [
          {
            identity: 'CN=Ken Myer,OU=Users,DC=fabrikam,DC=example',
            sipAddress: 'ken.myer@fabrikam.example',
            enabled: true,
            hostingProvider: 'SRV:',
            registrarPool: 'pool01.fabrikam.example',
            externalAccessPolicy: 'Sales',
          },
        ],
        missing: [],
      },
    },
  },
  {
    command: 'Get-CsEffectivePolicy -Identity ken.myer@fabrikam.example',
    objects: [
      {
        Identity: 'fabrikam.example/Users/Ken Myer',
        LocationProfile: 'Global',
        PresencePolicy: 'Service:Registrar:pool01',
        ExternalAccessPolicy: 'Tag:Sales',
      },
    ],
    facts: {
      ourUserPolicy: {
        policies: [],
        effective: [{ user: 'ken.myer@fabrikam.example', policy: 'Sales' }],
      },
    },
  },
  {
    command: 'Get-CsSite',
    objects: [
      {
        Identity: 'Site:Taipei',
        SiteId: '1',
        FederationRoute: 'EdgeServer:edge01.fabrikam.example',
        SiteType: 'CentralSite',
      },
      { Identity: 'Site:Tainan', SiteId: '2', FederationRoute: null, SiteType: 'BranchSite' },
    ],
    facts: {
      ourTopology: {
        sites: [
          { identity: 'Site:Taipei', federationRoute: 'EdgeServer:edge01.fabrikam.example' },
          { identity: 'Site:Tainan', federationRoute: null },
        ],
      },
    },
  },
  {
    command: 'Get-CsService -EdgeServer',
    objects: [
      {
        Identity: 'EdgeServer:edge01.fabrikam.example',
        AccessEdgeExternalSipPort: '5061',
        AccessEdgeExternalFqdn: 'accessedge.fabrikam.example',
        IsFederationEnabled: true,
        PoolFqdn: 'edge01.fabrikam.example',
      },
    ],
    facts: {
      ourTopology: {
        edgesExtent: 'whole',
        edges: [
          {
            identity: 'EdgeServer:edge01.fabrikam.example',
            poolFqdn: 'edge01.fabrikam.example',
            accessEdgeExternalFqdn: 'accessedge.fabrikam.example',
            accessEdgeExternalSipPort: 5061,
            isFederationEnabled: true,
          },
        ],
      },
    },
  },
  {
    command: 'Get-CsSipDomain',
    objects: [
      { Identity: 'fabrikam.example', Name: 'fabrikam.example', IsDefault: true },
      { Identity: 'fabrikam-taiwan.example', Name: 'fabrikam-taiwan.example', IsDefault: false },
    ],
    facts: {
      ourSipDomains: {
        extent: 'whole',
        entries: [
          { domain: 'fabrikam.example', isDefault: true },
          { domain: 'fabrikam-taiwan.example', isDefault: false },
        ],
      },
    },
  },
  {
    command: 'Get-CsCertificate',
    objects: [
      {
        NotAfter: '8/30/2027 11:59:59 PM',
        NotBefore: '8/1/2026 12:00:00 AM',
        Subject: 'CN=accessedge.fabrikam.example, O=Fabrikam, C=TW',
        AlternativeNames: ['accessedge.fabrikam.example', 'sip.fabrikam.example'],
        Thumbprint: 'A9D51A2911C74FABFF7F2A8A994B20857D399107',
        Use: 'AccessEdgeExternal',
        HasPrivateKey: true,
      },
    ],
    facts: {
      ourCertificates: {
        entries: [
          {
            use: 'AccessEdgeExternal',
            thumbprint: 'A9D51A2911C74FABFF7F2A8A994B20857D399107',
            subject: 'CN=accessedge.fabrikam.example, O=Fabrikam, C=TW',
            names: ['accessedge.fabrikam.example', 'sip.fabrikam.example'],
            notBefore: '2026-08-01T00:00:00.000Z',
            notAfter: '2027-08-30T23:59:59.000Z',
            datesAreLocal: true,
          },
        ],
      },
    },
  },
  {
    command: 'Get-CsOnlineSipDomain',
    objects: [
      { Name: 'fabrikam.example', Status: 'Enabled' },
      { Name: 'old.fabrikam.example', Status: 'Disabled' },
    ],
    facts: {
      tenantSipDomains: {
        extent: 'whole',
        entries: [
          { domain: 'fabrikam.example', status: 'Enabled' },
          { domain: 'old.fabrikam.example', status: 'Disabled' },
        ],
      },
    },
  },
  {
    command: 'Get-CsTeamsExternalAccessConfiguration',
    objects: [
      {
        Identity: 'Global',
        BlockedUsers: ['meiling.lin@fabrikam.example', 'ken.myer@fabrikam.example'],
        BlockExternalAccessUserAccess: true,
      },
    ],
    facts: {
      tenantFederation: {
        blockExternalAccessUserAccess: true,
        blockedUsers: ['meiling.lin@fabrikam.example', 'ken.myer@fabrikam.example'],
      },
    },
  },
  {
    command: 'Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.example -Domain partner.example',
    objects: [
      {
        TargetFqdn: 'edge01.fabrikam.example',
        Result: 'Failure',
        Latency: '00:00:00',
        ErrorMessage: '504, Server time-out',
      },
    ],
    facts: {
      partnerTests: [
        { domain: 'partner.example', target: 'edge01.fabrikam.example', result: 'failure' },
      ],
    },
  },
  {
    command: 'Test-NetConnection sip.partner.example -Port 5061',
    objects: [
      {
        ComputerName: 'sip.partner.example',
        RemoteAddress: '203.0.113.25',
        RemotePort: '5061',
        'PingReplyDetails (RTT)': '0 ms',
        TcpTestSucceeded: false,
      },
    ],
    facts: {
      portTests: [
        { host: 'sip.partner.example', address: '203.0.113.25', port: 5061, result: 'closed' },
      ],
    },
  },
  {
    command: `Resolve-DnsName -Type SRV ${record}`,
    objects: [srv('edge1.partner.example', '0'), srv('edge2.partner.example', '10')],
    facts: {
      resolverViews: [
        {
          record,
          type: 'SRV',
          server: null,
          outcome: 'records',
          answers: ['0 10 5061 edge1.partner.example', '10 10 5061 edge2.partner.example'],
          targets: ['edge1.partner.example', 'edge2.partner.example'],
          ttl: 3600,
        },
      ],
    },
  },
];
