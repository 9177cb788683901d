import type { commandLine } from '../../locales/en/command-line.ts';
import type { Place, Scene } from './world.ts';

const day = 86_400_000;

export interface DemoScene extends Scene {
  readonly name: keyof (typeof commandLine)['scene'];
}

/** The DNS rows of a domain with an Edge of its own. */
export function edgeZone(domain: string, address: string): Scene['records'] {
  return {
    [`${domain} SOA`]: '2026112101 300',
    [`_sipfederationtls._tcp.${domain} SRV`]: `0 0 5061 sip.${domain}`,
    [`sip.${domain} A`]: address,
  };
}

/** The DNS rows of a domain whose people are in Microsoft 365. */
export function microsoftZone(domain: string): Scene['records'] {
  return {
    [`${domain} SOA`]: '2026112101 300',
    [`${domain} MX`]: `0 ${domain.replaceAll('.', '-')}.mail.protection.outlook.com`,
    [`_sipfederationtls._tcp.${domain} SRV`]: '100 1 5061 sipfed.online.lync.com',
    [`_sip._tls.${domain} SRV`]: '100 1 443 sipdir.online.lync.com',
    [`sip.${domain} CNAME`]: 'sipdir.online.lync.com',
    [`lyncdiscover.${domain} CNAME`]: 'webdir.online.lync.com',
  };
}

/** A healthy server with a certificate for these names. */
export function healthyPlace(address: string, ...names: string[]): Place {
  return { address, kind: 'mutual-tls', leaf: { names } };
}

/** The part of Microsoft 365 that federation meets: also the host of the control. */
export const microsoft: Scene = {
  domain: 'online.lync.com',
  records: {
    'online.lync.com SOA': '1 300',
    'sipfed.online.lync.com A': '198.51.100.10',
    'sipdir.online.lync.com A': '198.51.100.11',
    'webdir.online.lync.com A': '198.51.100.12',
  },
  places: [
    {
      address: '198.51.100.10',
      kind: 'no-request',
      leaf: { names: ['sipfed.online.lync.com', '*.online.lync.com'] },
    },
  ],
};

/** The organisations of `npm run demo`, in the order of the tour. The names are those of example companies. */
export function demoScenes(now: Date): readonly DemoScene[] {
  const yesterday = new Date(now.getTime() - day);
  const lastYear = new Date(now.getTime() - 365 * day);
  const expired = { notBefore: lastYear, notAfter: yesterday };
  return [
    {
      name: 'healthy-edge',
      domain: 'contoso.example',
      records: {
        ...edgeZone('contoso.example', '203.0.113.10'),
        // Clients of its own people find it, too: when it is our own organisation, nothing is to be noted.
        '_sip._tls.contoso.example SRV': '0 0 443 sip.contoso.example',
        'lyncdiscover.contoso.example A': '203.0.113.10',
      },
      places: [healthyPlace('203.0.113.10', 'sip.contoso.example')],
    },
    {
      name: 'healthy-microsoft',
      domain: 'fabrikam.example',
      records: microsoftZone('fabrikam.example'),
      places: [],
    },
    {
      name: 'missing-record',
      domain: 'litware.example',
      records: { 'litware.example SOA': '1 300', 'litware.example MX': '10 mail.litware.example' },
      places: [],
    },
    {
      name: 'expired-certificate',
      domain: 'adatum.example',
      records: edgeZone('adatum.example', '203.0.113.20'),
      places: [
        {
          address: '203.0.113.20',
          kind: 'mutual-tls',
          leaf: { names: ['sip.adatum.example'], ...expired },
        },
      ],
    },
    {
      name: 'doubly-broken',
      domain: 'proseware.example',
      records: {
        'proseware.example SOA': '1 300',
        '_sipfederationtls._tcp.proseware.example SRV': '0 0 5061 edge.hosting.example',
        'hosting.example SOA': '1 300',
        'edge.hosting.example A': '203.0.113.30',
      },
      places: [
        {
          address: '203.0.113.30',
          kind: 'mutual-tls',
          leaf: { names: ['edge.hosting.example'], ...expired },
        },
      ],
    },
    {
      name: 'silent',
      domain: 'northwind.example',
      records: edgeZone('northwind.example', '203.0.113.40'),
      places: [],
    },
  ];
}
