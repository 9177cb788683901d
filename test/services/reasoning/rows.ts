import type { FindingCode } from '../../../services/model/catalog.ts';
import type { Platform, Report } from '../../../services/model/report.ts';
import type { Partner } from './worlds.ts';

type Status = Report['directions']['outbound']['status'];

/** What is expected of one direction: its status, that of their side, that of our side, and the causes. */
type Way = readonly [Status, { theirs: Status; ours: Status }, ...FindingCode[]];

/** One world and what is concluded from it. */
interface Row {
  readonly partner: Partner;
  readonly when: string;
  readonly control?: 'answered' | 'silent' | 'switched-off';
  readonly platform?: Platform;
  readonly picture: Report['picture'];
  readonly type?: Report['type'];
  readonly outbound: Way;
  readonly inbound: Way;
  readonly exit: 0 | 1 | 2;
}

// Our own settings are unknown in every world: they decide both directions, and nobody pasted them yet.
const fine = { theirs: 'works', ours: 'cannot-tell' } as const;
const atRisk = { theirs: 'at-risk', ours: 'cannot-tell' } as const;
const blocked = { theirs: 'blocked', ours: 'cannot-tell' } as const;
const unseen = { theirs: 'cannot-tell', ours: 'cannot-tell' } as const;
const works: Pick<Row, 'outbound' | 'inbound' | 'exit'> = {
  outbound: ['cannot-tell', fine],
  inbound: ['cannot-tell', fine],
  exit: 0,
};
const looked: Pick<Row, 'outbound' | 'inbound' | 'exit'> = {
  outbound: ['cannot-tell', unseen],
  inbound: ['cannot-tell', unseen],
  exit: 2,
};
/** No message of ours gets through; theirs may, with risks. */
const noWayIn = (...codes: readonly FindingCode[]) =>
  ({
    outbound: ['blocked', blocked, ...codes],
    inbound: ['cannot-tell', atRisk, ...codes],
    exit: 1,
  }) satisfies Pick<Row, 'outbound' | 'inbound' | 'exit'>;

export const rows: readonly Row[] = [
  { partner: 'edge', when: 'a healthy Edge with mutual TLS', picture: 'EDGE-OK', ...works },
  {
    partner: 'edgeWithoutRequest',
    when: 'a healthy Edge that asks for no certificate',
    picture: 'EDGE-OK',
    ...works,
  },
  { partner: 'twoAddresses', when: 'an Edge pool', picture: 'EDGE-OK', ...works },
  { partner: 'worldwide', when: 'a tenant of Microsoft 365', picture: 'M365-WW', ...works },
  {
    partner: 'worldwide',
    when: 'a tenant, and we run servers',
    platform: 'onprem',
    picture: 'M365-WW',
    type: 'hosting-provider',
    ...works,
  },
  {
    partner: 'worldwide',
    when: 'a tenant, as we are',
    platform: 'teams',
    picture: 'M365-WW',
    type: 'teams-native',
    ...works,
  },
  { partner: 'china', when: 'a tenant at 21Vianet', picture: 'M365-OTHER', ...works },
  {
    partner: 'china',
    when: 'a tenant at 21Vianet, and we are one elsewhere',
    platform: 'teams',
    picture: 'M365-OTHER',
    type: 'teams-interop',
    ...works,
  },
  {
    partner: 'edge',
    when: 'an own Edge, and we are a Teams tenant',
    platform: 'teams',
    picture: 'EDGE-OK',
    type: 'teams-interop',
    ...works,
  },
  {
    partner: 'dying',
    when: 'the certificate has ten days left',
    picture: 'EDGE-OK',
    outbound: ['cannot-tell', atRisk, 'cert-expiring'],
    inbound: ['cannot-tell', atRisk, 'cert-expiring'],
    exit: 0,
  },
  {
    partner: 'oneAddressExpired',
    when: 'one of two addresses shows an expired certificate',
    picture: 'EDGE-OK',
    outbound: ['cannot-tell', atRisk, 'cert-expired', 'cert-pool-differs'],
    inbound: ['cannot-tell', atRisk, 'cert-expired', 'cert-pool-differs'],
    exit: 0,
  },
  {
    partner: 'doublyBroken',
    when: 'the certificate is wrong in three ways',
    picture: 'EDGE-BROKEN',
    outbound: ['blocked', blocked, 'cert-expired', 'cert-name-mismatch', 'cert-selfsigned'],
    inbound: ['blocked', blocked, 'cert-expired', 'cert-selfsigned', 'cert-name-mismatch'],
    exit: 1,
  },
  {
    partner: 'refusing',
    when: 'nothing listens',
    picture: 'EDGE-BROKEN',
    ...noWayIn('tcp-refused'),
  },
  {
    partner: 'mute',
    when: 'the Edge accepts and says nothing',
    picture: 'EDGE-BROKEN',
    outbound: ['blocked', blocked, 'tls-silent'],
    inbound: ['cannot-tell', unseen],
    exit: 1,
  },
  {
    partner: 'silent',
    when: 'the Edge is silent, and the control was answered',
    control: 'answered',
    picture: 'EDGE-BROKEN',
    outbound: ['blocked', blocked, 'tcp-timeout'],
    inbound: ['cannot-tell', unseen],
    exit: 1,
  },
  {
    partner: 'silent',
    when: 'the Edge is silent, and so is the control',
    control: 'silent',
    picture: 'EDGE-UNSEEN',
    outbound: ['cannot-tell', unseen, 'tcp-outbound-blocked'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'silent',
    when: 'the Edge is silent, and the control is switched off',
    control: 'switched-off',
    picture: 'EDGE-UNSEEN',
    ...looked,
  },
  {
    partner: 'unreachable',
    when: 'a router says that there is no way',
    picture: 'EDGE-UNSEEN',
    outbound: ['cannot-tell', unseen, 'tcp-unreachable'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'nonstandardPort',
    when: 'the record names a port that we do not connect to',
    picture: 'EDGE-UNSEEN',
    outbound: ['cannot-tell', unseen, 'dns-srv-wrong-port'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'privateAddress',
    when: 'the target leads to a private address',
    picture: 'BAD-DNS',
    outbound: ['blocked', blocked, 'dns-srv-target-private'],
    inbound: ['cannot-tell', unseen],
    exit: 1,
  },
  {
    partner: 'noAddress',
    when: 'the target has no address',
    picture: 'BAD-DNS',
    outbound: ['blocked', blocked, 'dns-srv-target-no-address'],
    inbound: ['cannot-tell', unseen],
    exit: 1,
  },
  {
    partner: 'rootTarget',
    when: 'the domain declares that it offers nothing',
    picture: 'BAD-DNS',
    ...noWayIn('dns-srv-root-target'),
  },
  {
    partner: 'addressUnknown',
    when: 'nobody answered for the address of the target',
    picture: 'DNS-FAIL',
    ...looked,
  },
  {
    partner: 'elsewhere',
    when: 'the target belongs to another domain',
    picture: 'EDGE-NONSTRICT',
    ...noWayIn('dns-srv-strict-other-domain'),
  },
  {
    partner: 'mixed',
    when: 'one record names an Edge and another Microsoft 365',
    picture: 'MIXED',
    outbound: ['cannot-tell', atRisk, 'dns-srv-multiple-mixed'],
    inbound: ['cannot-tell', atRisk, 'dns-srv-multiple-mixed'],
    exit: 0,
  },
  {
    partner: 'stale',
    when: 'sign-in moved to Microsoft 365 and the old Edge refuses',
    picture: 'EDGE-BROKEN',
    ...noWayIn('dns-srv-stale-onprem'),
  },
  {
    partner: 'microsoftRefuses',
    when: 'the host of Microsoft refuses',
    picture: 'M365-WW',
    ...noWayIn('tcp-refused'),
  },
  {
    partner: 'hiddenEdge',
    when: 'there is no record, but an Edge answers at sip.',
    picture: 'EDGE-HIDDEN',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'misspelt',
    when: 'the record stands under another name',
    picture: 'NONE',
    ...noWayIn('dns-srv-wrong-name'),
  },
  { partner: 'nothing', when: 'there is nothing', picture: 'NONE', ...noWayIn('dns-srv-missing') },
  {
    partner: 'missingAndApexUnknown',
    when: 'there is no record, and nobody answered for the domain itself',
    picture: 'NONE',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'missingAndSignsUnknown',
    when: 'there is no record, and nobody answered whether there is a tenant',
    picture: 'NONE',
    outbound: ['cannot-tell', unseen, 'dns-srv-missing'],
    inbound: ['cannot-tell', atRisk, 'dns-srv-missing'],
    exit: 0,
  },
  {
    partner: 'missingAndSignsUnknown',
    when: 'there is no record, no sign was seen, and we run servers',
    platform: 'onprem',
    picture: 'NONE',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'noDomain',
    when: 'the domain does not exist',
    picture: 'NO-DOMAIN',
    ...noWayIn('dns-nxdomain'),
  },
  {
    partner: 'xmppOnly',
    when: 'there is only XMPP',
    picture: 'XMPP',
    ...noWayIn('dns-srv-missing', 'pol-xmpp'),
  },
  {
    partner: 'xmppDenied',
    when: 'a record declares that there is no XMPP',
    picture: 'NONE',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'teamsWithoutRecord',
    when: 'a Teams tenant without record, and nobody knows what we run',
    picture: 'TEAMS-NOSRV',
    outbound: ['cannot-tell', unseen, 'dns-srv-missing'],
    inbound: ['cannot-tell', atRisk, 'dns-srv-missing'],
    exit: 0,
  },
  {
    partner: 'teamsWithoutRecord',
    when: 'a Teams tenant without record, and we run servers',
    platform: 'onprem',
    picture: 'TEAMS-NOSRV',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'teamsWithoutRecord',
    when: 'a Teams tenant without record, and we are hybrid',
    platform: 'hybrid',
    picture: 'TEAMS-NOSRV',
    ...noWayIn('dns-srv-missing'),
  },
  {
    partner: 'teamsWithoutRecord',
    when: 'a Teams tenant without record, as we are',
    platform: 'teams',
    picture: 'TEAMS-NOSRV',
    type: 'teams-native',
    ...works,
  },
  {
    partner: 'mailAtMicrosoft',
    when: 'only mail hints at a tenant, and we are one',
    platform: 'teams',
    picture: 'TEAMS-NOSRV',
    outbound: ['cannot-tell', unseen, 'dns-srv-missing'],
    inbound: ['cannot-tell', atRisk, 'dns-srv-missing'],
    exit: 0,
  },
  {
    partner: 'recordUnknownButTenant',
    when: 'sign-in leads to Microsoft, but the record may name an own Edge',
    platform: 'teams',
    picture: 'DNS-FAIL',
    outbound: ['cannot-tell', unseen, 'dns-timeout'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'dnsSilent',
    when: 'our resolver is silent',
    picture: 'DNS-FAIL',
    outbound: ['cannot-tell', unseen, 'dns-timeout'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'dnsRefusing',
    when: 'our resolver refuses',
    picture: 'DNS-FAIL',
    outbound: ['cannot-tell', unseen, 'dns-refused'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  {
    partner: 'dnsMalformed',
    when: 'the answers of our resolver cannot be read',
    picture: 'DNS-FAIL',
    outbound: ['cannot-tell', unseen, 'dns-malformed'],
    inbound: ['cannot-tell', unseen],
    exit: 2,
  },
  ...(['dnsFailingAlone', 'dnsFailingTwice', 'dnsFailingForThemOnly'] as const).map(
    (partner): Row => ({
      partner,
      when: 'no resolver gets a valid answer',
      picture: 'DNS-FAIL',
      outbound: ['cannot-tell', unseen, 'dns-servfail'],
      inbound: ['cannot-tell', unseen, 'dns-servfail'],
      exit: 2,
    }),
  ),
];
