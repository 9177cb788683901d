import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../bot/demo/scenes.ts';
import type { FakeZone } from '../../bot/demo/fake-dns.ts';
import type { Place, Scene } from '../../bot/demo/world.ts';
import type { FindingCode } from '../../services/model/catalog.ts';
import type { Picture, Status } from '../../services/model/report.ts';
import type { Asked } from '../support/ask-world.ts';

/** A situation of a partner, named in words, and what must be said about it. */
export interface Situation {
  readonly when: string;
  readonly records?: FakeZone;
  readonly places?: readonly Place[];
  readonly asked?: Partial<Asked>;
  readonly picture: Picture;
  readonly outbound: Status;
  /** Of the partner's side alone. */
  readonly theirs: Status;
  /** Exactly the causes of the outbound direction, in any order. */
  readonly causes: readonly FindingCode[];
  /** Codes that must be reported as consequences. */
  readonly masked?: readonly FindingCode[];
  readonly exit: 0 | 1 | 2;
}

export const partner = 'contoso.example';
const edge = '203.0.113.10';
const record = `_sipfederationtls._tcp.${partner} SRV`;
const sip = `sip.${partner}`;
const healthy = edgeZone(partner, edge);
const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);
const edgeWith = (place: Partial<Place>): readonly Place[] => [
  { ...healthyPlace(edge, sip), ...place },
];
const edgeKind = (kind: Place['kind']) => edgeWith({ kind });

/** Everything else of the fake Internet that a situation needs. */
export function scenesOf({
  records = healthy,
  places = [healthyPlace(edge, sip)],
}: Situation): readonly Scene[] {
  return [microsoft, { domain: partner, records, places }];
}

const china: FakeZone = {
  'partner.lync.cn SOA': '1 300',
  'sipfed.online.partner.lync.cn A': '198.51.100.20',
  [`${partner} SOA`]: '1 300',
  [record]: '100 1 5061 sipfed.online.partner.lync.cn',
};

export const situations: readonly Situation[] = [
  // Healthy partners: nothing blocks.
  {
    when: 'a healthy Edge with mutual TLS',
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'works',
    causes: [],
    exit: 0,
  },
  {
    when: 'a healthy Edge that asks for no certificate',
    places: edgeKind('no-request'),
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'works',
    causes: [],
    exit: 0,
  },
  {
    when: 'a healthy Microsoft 365 partner',
    records: microsoftZone(partner),
    places: [],
    picture: 'M365-WW',
    outbound: 'cannot-tell',
    theirs: 'works',
    causes: [],
    exit: 0,
  },
  {
    when: 'a healthy 21Vianet partner',
    records: china,
    places: [
      {
        address: '198.51.100.20',
        kind: 'no-request',
        leaf: { names: ['sipfed.online.partner.lync.cn'] },
      },
    ],
    picture: 'M365-OTHER',
    outbound: 'cannot-tell',
    theirs: 'works',
    causes: [],
    exit: 0,
  },
  {
    when: 'one of two addresses is silent',
    records: { ...healthy, [`${sip} A`]: [edge, '203.0.113.11'] },
    places: [healthyPlace(edge, sip)],
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['tcp-dnslb-node-down'],
    exit: 0,
  },
  // The record.
  {
    when: 'nothing but a zone',
    records: { [`${partner} SOA`]: '1 300' },
    places: [],
    picture: 'NONE',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'a domain that does not exist',
    records: { 'example SOA': '1 300' },
    places: [],
    picture: 'NO-DOMAIN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-nxdomain'],
    masked: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'no record, but sip. answers: an Edge that the DNS hides',
    records: { [`${partner} SOA`]: '1 300', [`${sip} A`]: edge },
    picture: 'EDGE-HIDDEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'no record, and sign-in at Microsoft 365, our platform unknown',
    records: {
      [`${partner} SOA`]: '1 300',
      [`${sip} CNAME`]: 'sipdir.online.lync.com',
      [`lyncdiscover.${partner} CNAME`]: 'webdir.online.lync.com',
    },
    places: [],
    picture: 'TEAMS-NOSRV',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: ['dns-srv-missing'],
    exit: 0,
  },
  {
    when: 'no record, and sign-in at Microsoft 365, our own servers',
    records: {
      [`${partner} SOA`]: '1 300',
      [`lyncdiscover.${partner} CNAME`]: 'webdir.online.lync.com',
    },
    places: [],
    asked: { platform: 'onprem' },
    picture: 'TEAMS-NOSRV',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'no record, and both are Teams tenants',
    records: {
      [`${partner} SOA`]: '1 300',
      [`lyncdiscover.${partner} CNAME`]: 'webdir.online.lync.com',
    },
    places: [],
    asked: { platform: 'teams' },
    picture: 'TEAMS-NOSRV',
    outbound: 'cannot-tell',
    theirs: 'works',
    causes: [],
    exit: 0,
  },
  {
    when: 'XMPP only',
    records: {
      [`${partner} SOA`]: '1 300',
      [`_xmpp-server._tcp.${partner} SRV`]: `5 0 5269 xmpp.${partner}`,
    },
    places: [],
    picture: 'XMPP',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-missing', 'pol-xmpp'],
    exit: 1,
  },
  {
    when: 'the record without its underscore',
    records: {
      [`${partner} SOA`]: '1 300',
      [`sipfederationtls._tcp.${partner} SRV`]: `0 0 5061 ${sip}`,
    },
    places: [],
    picture: 'NONE',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-wrong-name'],
    masked: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'a TXT in place of the record',
    records: {
      [`${partner} SOA`]: '1 300',
      [`_sipfederationtls._tcp.${partner} TXT`]: '0 0 5061 sip',
    },
    places: [],
    picture: 'NONE',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-wrong-type'],
    masked: ['dns-srv-missing'],
    exit: 1,
  },
  {
    when: 'a target outside the domain',
    records: {
      ...healthy,
      [record]: '0 0 5061 edge.hoster.example',
      'hoster.example SOA': '1 300',
      'edge.hoster.example A': edge,
    },
    places: [healthyPlace(edge, 'edge.hoster.example')],
    picture: 'EDGE-NONSTRICT',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-strict-other-domain'],
    exit: 1,
  },
  {
    when: 'a target two labels below',
    records: {
      ...healthy,
      [record]: `0 0 5061 edge.eu.${partner}`,
      [`edge.eu.${partner} A`]: edge,
    },
    places: [healthyPlace(edge, `edge.eu.${partner}`)],
    picture: 'EDGE-NONSTRICT',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-strict-subdomain'],
    exit: 1,
  },
  {
    when: 'the target is the root',
    records: { ...healthy, [record]: '0 0 0 .' },
    places: [],
    picture: 'BAD-DNS',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-root-target'],
    exit: 1,
  },
  {
    when: 'a doubled domain',
    records: { ...healthy, [record]: `0 0 5061 ${sip}.${partner}` },
    places: [],
    picture: 'BAD-DNS',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-target-doubled'],
    masked: ['dns-srv-target-no-address', 'dns-srv-strict-subdomain'],
    exit: 1,
  },
  {
    when: 'sign-in host in place of federation host',
    records: { ...microsoftZone(partner), [record]: '100 1 5061 sipdir.online.lync.com' },
    places: [
      { address: '198.51.100.11', kind: 'no-request', leaf: { names: ['sipdir.online.lync.com'] } },
    ],
    picture: 'BAD-DNS',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-sipdir'],
    exit: 1,
  },
  {
    when: 'a target without address',
    records: { [`${partner} SOA`]: '1 300', [record]: `0 0 5061 ${sip}` },
    places: [],
    picture: 'BAD-DNS',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-target-no-address'],
    exit: 1,
  },
  {
    when: 'a private address',
    records: { ...healthy, [`${sip} A`]: '10.1.2.3' },
    places: [],
    picture: 'BAD-DNS',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-target-private'],
    masked: ['probe-not-allowed'],
    exit: 1,
  },
  {
    when: 'an alias as target',
    records: {
      [`${partner} SOA`]: '1 300',
      [record]: `0 0 5061 ${sip}`,
      [`${sip} CNAME`]: `edge1.${partner}`,
      [`edge1.${partner} A`]: edge,
    },
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['dns-srv-target-cname'],
    exit: 0,
  },
  {
    when: 'one record to an own Edge, one to Microsoft 365',
    records: { ...healthy, [record]: [`0 0 5061 ${sip}`, '100 1 5061 sipfed.online.lync.com'] },
    picture: 'MIXED',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['dns-srv-multiple-mixed'],
    masked: ['dns-srv-multiple'],
    exit: 0,
  },
  {
    when: 'a wildcard for every name',
    records: { ...healthy, [`*.${partner} A`]: '203.0.113.80' },
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['dns-srv-wildcard'],
    exit: 0,
  },
  {
    when: 'a record for a server that is gone, after the move to Teams',
    records: { ...healthy, [`lyncdiscover.${partner} CNAME`]: 'webdir.online.lync.com' },
    places: edgeKind('closed-port'),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-stale-onprem'],
    masked: ['tcp-refused'],
    exit: 1,
  },
  {
    when: 'another port in the record',
    records: { ...healthy, [record]: `0 0 443 ${sip}` },
    places: [{ ...healthyPlace(edge, sip), port: 443 }],
    picture: 'EDGE-BROKEN',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['dns-srv-wrong-port'],
    exit: 0,
  },
  // The way there.
  {
    when: 'a closed port',
    places: edgeKind('closed-port'),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['tcp-refused'],
    exit: 1,
  },
  {
    when: 'a silent port, the control answered',
    places: [],
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['tcp-timeout'],
    exit: 1,
  },
  {
    when: 'a silent port, the control switched off',
    places: [],
    asked: { controlHosts: [] },
    picture: 'EDGE-UNSEEN',
    outbound: 'cannot-tell',
    theirs: 'cannot-tell',
    causes: [],
    exit: 2,
  },
  {
    when: 'a connection that is reset',
    places: edgeKind('reset-after-hello'),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['tcp-reset-after-connect'],
    exit: 1,
  },
  {
    when: 'a web server on the port',
    places: edgeKind('http'),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['tcp-tls-terminating-proxy'],
    masked: ['tls-plaintext'],
    exit: 1,
  },
  {
    when: 'silence after the connection',
    places: edgeKind('silent'),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['tls-silent'],
    exit: 1,
  },
  {
    when: 'TLS 1.0 only',
    places: edgeKind('tls10-only'),
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['tls-version'],
    exit: 0,
  },
  {
    when: 'TLS 1.3 only',
    places: edgeKind('tls13-only'),
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['tls-13-only'],
    exit: 0,
  },
  // The certificate.
  {
    when: 'an expired certificate',
    places: edgeWith({ leaf: { names: [sip], notBefore: ago(400), notAfter: ago(1) } }),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['cert-expired'],
    exit: 1,
  },
  {
    when: 'a dying certificate',
    places: edgeWith({ leaf: { names: [sip], notAfter: ago(-5) } }),
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['cert-expiring'],
    exit: 0,
  },
  {
    when: 'a certificate for another name',
    places: edgeWith({ leaf: { names: [`www.${partner}`] } }),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['cert-name-mismatch'],
    exit: 1,
  },
  {
    when: 'a self-signed certificate',
    places: edgeWith({ issuer: 'itself', leaf: { names: [sip] } }),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['cert-selfsigned'],
    exit: 1,
  },
  {
    when: 'a certificate of an unknown authority',
    places: edgeWith({ issuer: 'unknown', leaf: { names: [sip] } }),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['cert-untrusted-root'],
    exit: 1,
  },
  {
    when: 'a missing intermediate whose address does not answer',
    places: edgeWith({
      issuer: 'trusted-without-intermediate',
      leaf: { names: [sip], issuerUrls: ['http://nowhere.example/ca.cer'] },
    }),
    picture: 'EDGE-OK',
    outbound: 'cannot-tell',
    theirs: 'at-risk',
    causes: ['cert-missing-intermediate'],
    exit: 0,
  },
  // Two faults at once.
  {
    when: 'a target outside the domain, and its certificate has expired',
    records: {
      ...healthy,
      [record]: '0 0 5061 edge.hoster.example',
      'hoster.example SOA': '1 300',
      'edge.hoster.example A': edge,
    },
    places: edgeWith({
      leaf: { names: ['edge.hoster.example'], notBefore: ago(400), notAfter: ago(1) },
    }),
    picture: 'EDGE-NONSTRICT',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['dns-srv-strict-other-domain', 'cert-expired'],
    exit: 1,
  },
  {
    when: 'an expired certificate for another name',
    places: edgeWith({
      leaf: { names: [`www.${partner}`], notBefore: ago(400), notAfter: ago(1) },
    }),
    picture: 'EDGE-BROKEN',
    outbound: 'blocked',
    theirs: 'blocked',
    causes: ['cert-expired', 'cert-name-mismatch'],
    exit: 1,
  },
];
