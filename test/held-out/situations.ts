import { edgeZone, healthyPlace, microsoftZone } from '../../bot/demo/scenes.ts';
import type { Place, Scene } from '../../bot/demo/world.ts';
import type { Report } from '../../services/model/report.ts';
import type { Asked } from '../support/ask-world.ts';

type Status = Report['directions']['outbound']['status'];

/** One partner, what is asked about it, and what the catalog makes of it. Nothing of our own side is known. */
export interface Situation {
  readonly name: string;
  readonly scene: Scene;
  readonly asked?: Partial<Asked>;
  readonly picture: Report['picture'];
  readonly outbound: Status;
  readonly theirs: Status;
  /** Codes of the outbound direction that are nobody's consequence, in any order. */
  readonly causes: readonly string[];
  readonly exit: 0 | 1 | 2;
}

const serverUsage = '1.3.6.1.5.5.7.3.1';
const clientUsage = '1.3.6.1.5.5.7.3.2';
const day = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * day);

const well = { outbound: 'cannot-tell', theirs: 'works', causes: [], exit: 0 } as const;
const risky = { outbound: 'cannot-tell', theirs: 'at-risk', exit: 0 } as const;
const blocked = { outbound: 'blocked', theirs: 'blocked', exit: 1 } as const;

/** A domain with an Edge of its own, with changes to the server and further rows of DNS. */
function ownEdge(
  domain: string,
  address: string,
  place: Partial<Place> = {},
  records: Scene['records'] = {},
): Scene {
  const { leaf = {}, ...others } = place;
  const names = [`sip.${domain}`];
  return {
    domain,
    records: { ...edgeZone(domain, address), ...records },
    places: [{ address, kind: 'mutual-tls', ...others, leaf: { names, ...leaf } }],
  };
}

/** A domain whose federation record names a host that is not its own `sip.`. */
function pointingTo(
  domain: string,
  target: string,
  records: Scene['records'] = {},
  places: readonly Place[] = [],
): Scene {
  return {
    domain,
    records: {
      [`${domain} SOA`]: '7 300',
      [`_sipfederationtls._tcp.${domain} SRV`]: `0 0 5061 ${target}`,
      ...records,
    },
    places,
  };
}

/** Decided from the catalog and the meaning of each picture, before the product was asked once. */
export const situations: readonly Situation[] = [
  // Healthy.
  {
    name: 'names in three spellings of upper and lower case',
    scene: {
      domain: 'kaohsiung.example',
      records: {
        'kaohsiung.example SOA': '7 300',
        '_sipfederationtls._tcp.kaohsiung.example SRV': '0 0 5061 SIP.Kaohsiung.EXAMPLE',
        'sip.kaohsiung.example A': '203.0.113.101',
      },
      places: [healthyPlace('203.0.113.101', 'Sip.KAOHSIUNG.example')],
    },
    picture: 'EDGE-OK',
    ...well,
  },
  {
    name: 'an Edge that asks for no certificate, which alone is no finding',
    scene: ownEdge('hsinchu.example', '203.0.113.102', { kind: 'no-request' }),
    picture: 'EDGE-OK',
    ...well,
  },
  {
    name: 'elliptic-curve key and a second SIP domain in the certificate: notes only',
    scene: ownEdge('tainan.example', '203.0.113.103', {
      leaf: { key: 'ec', names: ['sip.other.example', 'sip.tainan.example'] },
    }),
    picture: 'EDGE-OK',
    ...well,
  },
  {
    name: 'no client usage: a risk for what they send, not for what we send',
    scene: ownEdge('taichung.example', '203.0.113.104', {
      leaf: { extendedKeyUsages: [serverUsage] },
    }),
    picture: 'EDGE-OK',
    ...well,
  },
  {
    name: 'the American government cloud',
    scene: pointingTo(
      'agency.example',
      'sipfed.online.gov.skypeforbusiness.us',
      { 'sipfed.online.gov.skypeforbusiness.us A': '203.0.113.105' },
      [
        {
          address: '203.0.113.105',
          kind: 'no-request',
          leaf: { names: ['sipfed.online.gov.skypeforbusiness.us'] },
        },
      ],
    ),
    picture: 'M365-OTHER',
    ...well,
  },
  {
    name: 'a Microsoft 365 starting domain',
    scene: {
      domain: 'fabrikam.onmicrosoft.com',
      records: microsoftZone('fabrikam.onmicrosoft.com'),
      places: [],
    },
    picture: 'M365-WW',
    ...well,
  },

  // The record.
  {
    name: 'mail at Microsoft is the only hint, our platform unknown',
    scene: {
      domain: 'mailonly.example',
      records: {
        'mailonly.example SOA': '7 300',
        'mailonly.example MX': '0 mailonly-example.mail.protection.outlook.com',
      },
      places: [],
    },
    picture: 'TEAMS-NOSRV',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: ['dns-srv-missing'],
    exit: 0,
  },
  {
    name: 'two labels too deep, and a certificate for clients only',
    scene: pointingTo(
      'deep.example',
      'edge.eu.deep.example',
      { 'edge.eu.deep.example A': '203.0.113.108' },
      [
        {
          address: '203.0.113.108',
          kind: 'mutual-tls',
          leaf: { names: ['edge.eu.deep.example'], extendedKeyUsages: [clientUsage] },
        },
      ],
    ),
    picture: 'EDGE-NONSTRICT',
    causes: ['dns-srv-strict-subdomain', 'cert-no-server-eku'],
    ...blocked,
  },
  {
    name: 'Messenger, which ended long ago',
    scene: pointingTo('nostalgia.example', 'federation.messenger.msn.com'),
    picture: 'BAD-DNS',
    causes: ['dns-srv-dead-provider'],
    ...blocked,
  },
  {
    name: 'an address where a name belongs',
    scene: pointingTo('numeric.example', '203.0.113.110', {}, [
      healthyPlace('203.0.113.110', 'sip.numeric.example'),
    ]),
    picture: 'BAD-DNS',
    causes: ['dns-srv-target-ip'],
    ...blocked,
  },
  {
    name: 'the domain itself is the target; a short key; no place to check revocation',
    scene: pointingTo('apex.example', 'apex.example', { 'apex.example A': '203.0.113.111' }, [
      {
        address: '203.0.113.111',
        kind: 'mutual-tls',
        leaf: { names: ['apex.example', 'sip.apex.example'], key: 1024, revocationUrls: [] },
      },
    ]),
    picture: 'EDGE-OK',
    causes: ['dns-srv-target-apex', 'cert-weak-key', 'cert-no-cdp'],
    ...risky,
  },
  {
    name: 'two records for one host, and a wildcard beside a healthy Edge',
    scene: ownEdge(
      'twice.example',
      '203.0.113.112',
      {},
      {
        '_sipfederationtls._tcp.twice.example SRV': [
          '0 0 5061 sip.twice.example',
          '10 0 5061 sip.twice.example',
        ],
        '*.twice.example A': '203.0.113.200',
      },
    ),
    picture: 'EDGE-OK',
    causes: ['dns-srv-multiple', 'dns-srv-wildcard'],
    ...risky,
  },
  {
    name: 'one record to an own Edge that refuses, one to Microsoft 365',
    scene: ownEdge(
      'halfway.example',
      '203.0.113.113',
      { kind: 'closed-port' },
      {
        '_sipfederationtls._tcp.halfway.example SRV': [
          '0 0 5061 sip.halfway.example',
          '0 0 5061 sipfed.online.lync.com',
        ],
      },
    ),
    picture: 'MIXED',
    causes: ['dns-srv-multiple-mixed', 'tcp-refused'],
    ...risky,
  },
  {
    name: 'an alias of their own to Microsoft 365',
    scene: pointingTo('alias.example', 'sip.alias.example', {
      'sip.alias.example CNAME': 'sipfed.online.lync.com',
    }),
    picture: 'EDGE-BROKEN',
    causes: ['dns-srv-target-cname', 'cert-name-mismatch'],
    ...blocked,
  },
  {
    name: 'another port, to which we never connect; the Edge itself is healthy on 5061',
    scene: ownEdge(
      'otherport.example',
      '203.0.113.115',
      {},
      {
        '_sipfederationtls._tcp.otherport.example SRV': '0 0 8061 sip.otherport.example',
      },
    ),
    picture: 'EDGE-UNSEEN',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: ['dns-srv-wrong-port'],
    exit: 2,
  },

  // Addresses and connections.
  {
    name: 'a private address beside a healthy public one',
    scene: ownEdge(
      'natted.example',
      '203.0.113.116',
      {},
      {
        'sip.natted.example A': ['10.20.30.40', '203.0.113.116'],
      },
    ),
    picture: 'EDGE-OK',
    causes: ['dns-srv-target-private'],
    ...risky,
  },
  {
    name: 'IPv6 only and TLS 1.3 only',
    scene: pointingTo(
      'modern.example',
      'sip.modern.example',
      { 'sip.modern.example AAAA': '2001:db8::117' },
      [{ address: '2001:db8::117', kind: 'tls13-mutual', leaf: { names: ['sip.modern.example'] } }],
    ),
    picture: 'EDGE-OK',
    causes: ['dns-aaaa-only', 'tls-13-only'],
    ...risky,
  },
  {
    name: 'the Chinese cloud is silent, the control answers',
    scene: pointingTo('shanghai.example', 'sipfed.online.partner.lync.cn', {
      'sipfed.online.partner.lync.cn A': '203.0.113.118',
    }),
    picture: 'M365-OTHER',
    causes: ['tcp-timeout'],
    ...blocked,
  },
  {
    name: 'the partner and the control are both silent',
    scene: pointingTo('offline.example', 'sip.offline.example', {
      'sip.offline.example A': '203.0.113.119',
      'control.example SOA': '7 300',
      'sipfed.control.example A': '203.0.113.201',
    }),
    asked: { controlHosts: ['sipfed.control.example'] },
    picture: 'EDGE-UNSEEN',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: ['tcp-outbound-blocked'],
    exit: 2,
  },
  {
    name: 'a mail server listens where the Edge should',
    scene: ownEdge('banner.example', '203.0.113.120', { kind: 'smtp' }),
    picture: 'EDGE-BROKEN',
    causes: ['tls-plaintext'],
    ...blocked,
  },
  {
    name: 'the handshake begins and drips; the certificate never arrives whole',
    scene: ownEdge('dripping.example', '203.0.113.121', { kind: 'slow-drip' }),
    picture: 'EDGE-BROKEN',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: ['tcp-mtu'],
    exit: 2,
  },

  // Certificates.
  {
    name: 'the name stands only in the subject',
    scene: ownEdge('subject.example', '203.0.113.122', {
      leaf: { names: null, commonName: 'sip.subject.example' },
    }),
    picture: 'EDGE-OK',
    causes: ['cert-cn-only'],
    ...risky,
  },
  {
    name: 'a wildcard certificate, signed with SHA-1',
    scene: ownEdge('starry.example', '203.0.113.123', {
      leaf: { names: ['*.starry.example', 'starry.example'], hash: 'SHA-1' },
    }),
    picture: 'EDGE-OK',
    causes: ['cert-wildcard', 'cert-sha1'],
    ...risky,
  },
  {
    name: 'a pool of which one server kept its old certificate',
    scene: {
      domain: 'pool.example',
      records: {
        ...edgeZone('pool.example', '203.0.113.124'),
        'sip.pool.example A': ['203.0.113.124', '203.0.113.125'],
      },
      places: [
        healthyPlace('203.0.113.124', 'sip.pool.example'),
        {
          address: '203.0.113.125',
          kind: 'mutual-tls',
          leaf: { names: ['sip.pool.example'], notBefore: ago(400), notAfter: ago(3) },
        },
      ],
    },
    picture: 'EDGE-OK',
    causes: ['cert-expired', 'cert-pool-differs'],
    ...risky,
  },
];
