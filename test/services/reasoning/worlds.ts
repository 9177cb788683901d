import type { FactValues, PartyFacts, VantageFacts } from '../../../services/model/facts.ts';
import type { Question, SavedFacts } from '../../../services/model/report.ts';
import {
  address,
  alias,
  at,
  certificate,
  chain,
  china,
  edgeAddress,
  exchange,
  handshake,
  healthyEdge,
  healthyTenant,
  intermediate,
  known,
  mailAt,
  microsoftHost,
  nameAnswer,
  noCertificate,
  otherAddress,
  published,
  quietFacts,
  srv,
  srvAnswer,
  tcp,
  unknown,
  withFacts,
  worldwide,
  type Given,
} from '../../support/healthy.ts';

type Control = 'answered' | 'silent' | 'skipped' | 'switched-off';

interface Situation extends Partial<Omit<Question, 'their'>> {
  readonly their?: string;
  readonly theirs: PartyFacts;
  readonly ours?: PartyFacts;
  readonly control?: Control;
}

const noFacts = Object.fromEntries(
  Object.keys(quietFacts()).map((name) => [name, unknown('not-asked')]),
) as unknown as PartyFacts;

/** The gathered facts of one question. The partner is contoso.com, and nobody named our domain, unless told. */
export function worldOf({ theirs, ours, control, their, ...question }: Situation): SavedFacts {
  return {
    schema: 'federation-facts/1',
    at,
    vantage: {
      resolvers: ['192.0.2.53:53'],
      allowNet: [],
      control: control === 'answered' || control === 'silent' ? control : 'not-tried',
    },
    question: { their: their ?? 'contoso.com', ...question },
    facts: { theirs, ours: ours ?? noFacts, vantage: { controlConnect: controlFact(control) } },
  };
}

/** The gathered facts of our own domain, contoso.com, asked about alone. */
export function ownWorldOf({
  ours,
  ...rest
}: Pick<Situation, 'control' | 'platform'> & { readonly ours: PartyFacts }): SavedFacts {
  return worldOf({ theirs: noFacts, ours, our: 'contoso.com', about: 'ours', ...rest });
}

function controlFact(control: Control = 'skipped'): VantageFacts['controlConnect'] {
  if (control === 'skipped') return unknown('skipped');
  if (control === 'switched-off') return unknown('not-asked', 'switched-off');
  const result = control === 'answered' ? 'open' : 'timeout';
  const tried = { host: microsoftHost, address: '198.51.100.61', port: 5061, result, ms: 40 };
  return known({ result: control, tried: [tried] });
}

type Values = Pick<FactValues, keyof PartyFacts>;

const edge = (differs: Given<Values> = {}) => healthyEdge('contoso.com', differs);
const quiet = (differs: Given<Values> = {}) =>
  quietFacts('contoso.com', { wrongNameSrv: [], xmppSrv: srvAnswer([]), ...differs });
const walked = { tlsHandshake: unknown('not-asked'), certificateChain: unknown('not-asked') };
const pathless = { targetAddresses: unknown('not-asked'), tcpConnect: unknown('not-asked') };

/** Nobody told whether there is a record. */
const dnsFailure = (...outcomes: readonly FactValues['dnsExchanges'][number][]) =>
  edge({
    dnsExchanges: [...outcomes],
    federationSrv: unknown(),
    apexSoa: unknown(),
    wildcardProbe: unknown(),
    clientRecords: unknown(),
    m365Records: unknown(),
    ...pathless,
    ...walked,
  });

/** Sign-in records of a tenant in the worldwide cloud. */
const tenantRecords: FactValues['clientRecords'] = {
  lyncdiscover: alias('lyncdiscover.contoso.com', worldwide.discover),
  sip: alias('sip.contoso.com', worldwide.signIn),
  sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
};

const secondResolver = { server: '192.0.2.54:53' };
const controlName = { name: 'www.microsoft.com', type: 'A', purpose: 'control' } as const;
const silentEdge = edge({ tcpConnect: [tcp('timeout')], ...walked });

/** What a partner may look like, by what it is in words. */
export const partners = {
  edge: edge(),
  edgeWithoutRequest: edge({
    tlsHandshake: [handshake({ outcome: 'completed', certificateRequested: false })],
  }),
  twoAddresses: edge({
    targetAddresses: [published([address(edgeAddress), address(otherAddress)])],
    tcpConnect: [tcp('open'), tcp('open', { address: otherAddress })],
    tlsHandshake: [handshake(), handshake({ address: otherAddress })],
    certificateChain: [chain(), chain(undefined, { address: otherAddress })],
  }),
  oneAddressExpired: edge({
    targetAddresses: [published([address(edgeAddress), address(otherAddress)])],
    tcpConnect: [tcp('open'), tcp('open', { address: otherAddress })],
    tlsHandshake: [handshake(), handshake({ address: otherAddress })],
    certificateChain: [
      chain(),
      chain([certificate({ sha256: 'old', notAfter: '2026-11-10T00:00:00.000Z' })], {
        address: otherAddress,
      }),
    ],
  }),
  worldwide: healthyTenant(worldwide),
  china: healthyTenant(china),
  dying: edge({
    certificateChain: [
      chain([certificate({ notAfter: '2026-11-30T00:00:00.000Z' }), intermediate()]),
    ],
  }),
  doublyBroken: edge({
    certificateChain: [
      chain([certificate({ names: ['mail.contoso.com'], notAfter: '2026-11-10T00:00:00.000Z' })], {
        trust: 'self-signed',
        anchor: 'mail.contoso.com',
      }),
    ],
  }),
  refusing: edge({ tcpConnect: [tcp('refused')], ...walked }),
  unreachable: edge({ tcpConnect: [tcp('unreachable')], ...walked }),
  silent: silentEdge,
  mute: edge({ tlsHandshake: [noCertificate('silent')], certificateChain: unknown('not-asked') }),
  nonstandardPort: edge({
    federationSrv: srvAnswer([srv({ port: 8443 })]),
    tcpConnect: [tcp('not-allowed', { port: 8443 }), tcp('open', { from: 'usual-port' })],
    tlsHandshake: [handshake({ from: 'usual-port' })],
    certificateChain: [chain(undefined, { from: 'usual-port' })],
  }),
  privateAddress: edge({
    targetAddresses: [published([address('10.0.0.5', 'private')])],
    tcpConnect: [tcp('not-allowed', { address: '10.0.0.5' })],
    ...walked,
  }),
  noAddress: edge({
    targetAddresses: [published([])],
    tcpConnect: unknown('not-asked'),
    ...walked,
  }),
  addressUnknown: edge({ ...pathless, targetAddresses: unknown(), ...walked }),
  elsewhere: edge({
    federationSrv: srvAnswer([srv({ target: 'edge.contoso-group.net' })]),
    targetAddresses: [published(undefined, { host: 'edge.contoso-group.net' })],
    tcpConnect: [tcp('open', { host: 'edge.contoso-group.net' })],
    tlsHandshake: [handshake({ host: 'edge.contoso-group.net' })],
    certificateChain: [
      chain([certificate({ names: ['edge.contoso-group.net', 'sip.contoso.com'] })], {
        host: 'edge.contoso-group.net',
      }),
    ],
  }),
  rootTarget: edge({
    federationSrv: srvAnswer([srv({ target: '.', port: 0 })]),
    targetAddresses: unknown('skipped', 'no-host'),
    tcpConnect: unknown('skipped', 'no-host'),
    tlsHandshake: unknown('skipped', 'no-host'),
    certificateChain: unknown('skipped', 'no-host'),
  }),
  mixed: edge({ federationSrv: srvAnswer([srv(), srv({ target: microsoftHost })]) }),
  stale: edge({
    clientRecords: tenantRecords,
    tcpConnect: [tcp('refused')],
    ...walked,
  }),
  microsoftRefuses: healthyTenant(worldwide, 'contoso.com', {
    tcpConnect: [tcp('refused', { host: microsoftHost, address: '198.51.100.61' })],
    ...walked,
  }),
  hiddenEdge: quiet({
    targetAddresses: [published(undefined, { from: 'guess' })],
    tcpConnect: [tcp('open', { from: 'guess' })],
    tlsHandshake: [handshake({ from: 'guess' })],
    certificateChain: [chain(undefined, { from: 'guess' })],
  }),
  misspelt: quiet({
    wrongNameSrv: [
      { name: '_sipfederationtls.tcp.contoso.com', type: 'SRV', hosts: ['edge.contoso.com'] },
    ],
  }),
  teamsWithoutRecord: quiet({ clientRecords: tenantRecords }),
  mailAtMicrosoft: quiet({
    m365Records: {
      mx: mailAt('contoso.com', worldwide.mail),
      txt: nameAnswer('contoso.com', { type: 'TXT' }),
      autodiscover: nameAnswer('autodiscover.contoso.com'),
      enterpriseregistration: nameAnswer('enterpriseregistration.contoso.com'),
    },
  }),
  nothing: quiet(),
  missingAndApexUnknown: quiet({ apexSoa: unknown() }),
  missingAndSignsUnknown: quiet({ clientRecords: unknown(), m365Records: unknown() }),
  xmppOnly: quiet({
    xmppSrv: srvAnswer([srv({ target: 'xmpp.contoso.com', port: 5269 })]),
  }),
  xmppDenied: quiet({ xmppSrv: srvAnswer([srv({ target: '.', port: 0 })]) }),
  noDomain: quiet({
    federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
    apexSoa: { outcome: 'no-such-name', zone: 'com' },
  }),
  dnsSilent: dnsFailure(exchange('timeout')),
  dnsRefusing: dnsFailure(exchange('refused')),
  dnsMalformed: dnsFailure(exchange('malformed')),
  dnsFailingAlone: dnsFailure(exchange('server-failure')),
  dnsFailingTwice: dnsFailure(
    exchange('server-failure'),
    exchange('server-failure', secondResolver),
  ),
  dnsFailingForThemOnly: dnsFailure(exchange('server-failure'), exchange('records', controlName)),
  recordUnknownButTenant: withFacts(dnsFailure(exchange('timeout')), {
    clientRecords: tenantRecords,
  }),
} as const satisfies Readonly<Record<string, PartyFacts>>;

export type Partner = keyof typeof partners;
