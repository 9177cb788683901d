import type { Answer, Resolver } from '../dns/answer.ts';
import type { ReadDomain } from '../model/domain.ts';
import type { Exchange, OutsideFacts, PartyFacts, Unknown } from '../model/facts.ts';
import { clouds } from '../model/known-hosts.ts';
import { federationRecordOf } from '../model/names.ts';
import { follow, Stop, type StopSignal } from '../model/stop.ts';
import type { AddressGuard } from '../probe/address-guard.ts';
import type { ControlOptions } from '../probe/control.ts';
import type { Prober } from '../probe/probe-endpoint.ts';
import { familyGraceMs, gatherPaths, noPath } from './path-facts.ts';
import { entryHosts, hostsToWalk } from './path-hosts.ts';
import { createQuestionLog } from './question-log.ts';
import {
  gatherApex,
  gatherClientRecords,
  gatherM365Records,
  gatherWildcard,
  gatherWrongNames,
  srvFactOf,
  type Ask,
} from './record-facts.ts';

export interface GatherTools {
  readonly resolver: Resolver;
  readonly prober: Prober;
  /** One TCP connection, guard included, for the control. */
  readonly connect: ControlOptions['connect'];
  readonly guard: AddressGuard;
  /** A well-known name: a resolver that answers it works. */
  readonly controlName: string;
  /** A label that nobody created, for the wildcard control. */
  readonly randomLabel: () => string;
  /** Resolves after that many milliseconds, or when the signal fires. */
  readonly wait: (ms: number, signal: StopSignal) => Promise<void>;
}

/** The first questions have left by then. */
const prepareAfterMs = 3;
/** Waiting for what decides nothing (sign-in and mail records, the wildcard), once the deciding facts are known. */
export const extrasGraceMs = 1_000;

/** When the deciding stages of one party ended, in milliseconds of the given clock. */
export interface Marks {
  readonly mark: (stage: 'dns' | 'path') => void;
}

/**
 * Gathers everything that can be seen of one domain from outside. Everything that can be asked at once is asked at once: the
 * record, the addresses it probably names, the existence of the domain, the controls and the sign-in records. `routeHost` is a
 * host that a setting of ours names for this party: it is looked at as well.
 */
export async function gatherParty(
  read: ReadDomain,
  tools: GatherTools,
  signal: StopSignal,
  { mark }: Marks,
  routeHost?: string,
): Promise<OutsideFacts> {
  const { domain } = read;
  const log = createQuestionLog(tools.resolver);
  const ask: Ask = (question) => log.ask(question, signal);
  const record = ask({ name: federationRecordOf(domain), type: 'SRV' });
  for (const host of [`sip.${domain}`, `sipfed.${domain}`, clouds.worldwide.federation])
    void lookUpAhead(ask, host);

  // The roots are parsed while the first answers are under way, once the questions have really left.
  void tools.wait(prepareAfterMs, signal).then(() => {
    tools.prober.prepare();
  });

  const late = follow(signal).stop;
  const askExtra: Ask = (question) => log.ask(question, late);
  const extras = Promise.all([
    gatherWildcard(askExtra, domain, tools.randomLabel()),
    gatherClientRecords(askExtra, domain),
    gatherM365Records(askExtra, domain),
  ]);
  const apex = gatherApex(ask, domain, record);

  const answer = await record;
  mark('dns');
  const denied = await judgeResolver(log, answer, apex, tools.controlName, signal);
  const federationSrv = denied ?? srvFactOf(answer);
  const isEmpty = federationSrv.known && federationSrv.value.records.length === 0;
  const misplaced = isEmpty
    ? Promise.all([
        gatherWrongNames(ask, domain),
        ask({ name: `_xmpp-server._tcp.${domain}`, type: 'SRV' }).then(srvFactOf),
      ])
    : Promise.resolve([
        { known: false, why: 'skipped' },
        { known: false, why: 'skipped' },
      ] as const);
  const paths = await pathFactsOf({ federationSrv, domain, routeHost }, ask, tools, signal);
  mark('path');
  const [[wrongNameSrv, xmppSrv], seenApex] = await Promise.all([misplaced, apex]);
  const apexSoa = denied ?? seenApex;
  const [wildcardProbe, clientRecords, m365Records] = await within(extras, late, tools);
  return {
    typedDomain: typedFactOf(read),
    dnsExchanges: exchangeFactOf(log.exchanges(), federationRecordOf(domain)),
    federationSrv,
    apexSoa,
    wildcardProbe,
    wrongNameSrv,
    xmppSrv,
    clientRecords,
    m365Records,
    ...paths,
  };
}

/** Waits for the extras, and gives up on what is late. */
async function within<T>(extras: Promise<T>, late: Stop, { wait }: GatherTools): Promise<T> {
  const arrived = new Stop();
  void wait(extrasGraceMs, arrived).then(() => {
    late.abort();
  });
  const value = await extras;
  arrived.abort();
  return value;
}

/** Both address questions of a host that the record probably names; the resolver keeps the answers. */
async function lookUpAhead(ask: Ask, name: string): Promise<void> {
  await Promise.all([ask({ name, type: 'A' }), ask({ name, type: 'AAAA' })]);
}

/**
 * Judges the resolver by a well-known name, when its answer about the record may say more about itself: a server failure is the
 * partner's only when the server answers others; a denial without the SOA that proves it is worth nothing from a server that
 * denies the well-known name too. Gives the reason why the record is unknown after all.
 */
async function judgeResolver(
  log: ReturnType<typeof createQuestionLog>,
  answer: Answer,
  apex: Promise<PartyFacts['apexSoa']>,
  name: string,
  signal: StopSignal,
): Promise<Unknown | undefined> {
  const isDenial = answer.kind === 'no-such-name' && !isProven(answer.zone) && isDenied(await apex);
  if (answer.kind !== 'server-failure' && !isDenial) return undefined;
  const control = await log.askControl(answer.server, { name, type: 'A' }, signal);
  return isDenial && control.kind === 'no-such-name'
    ? { known: false, why: 'failed', detail: 'resolver-internal' }
    : undefined;
}

/** A denial comes with the SOA of the zone that denies; that of the root is what a resolver of an inner network makes up. */
function isProven(zone: string | undefined): boolean {
  return zone !== undefined && zone !== '.';
}

function isDenied(apex: PartyFacts['apexSoa']): boolean {
  return apex.known && apex.value.outcome === 'no-such-name' && !isProven(apex.value.zone);
}

interface PathRequest {
  readonly federationSrv: PartyFacts['federationSrv'];
  readonly domain: string;
  readonly routeHost: string | undefined;
}

async function pathFactsOf(
  { federationSrv, domain, routeHost }: PathRequest,
  ask: Ask,
  tools: GatherTools,
  signal: StopSignal,
): Promise<ReturnType<typeof noPath>> {
  const { hosts, none } = await hostsToWalk(federationSrv, domain, ask);
  const all = [...entryHosts(routeHost, hosts), ...hosts];
  if (all.length === 0) return noPath({ known: false, ...none });
  return gatherPaths(all, {
    ask,
    classOf: (address) => tools.guard.classOf(address),
    probe: (target) => tools.prober.probe(target, { signal }),
    grace: (arrived) => tools.wait(familyGraceMs, arrived),
  });
}

/** Every question that was asked; what shows how the resolvers behave is what became of the record and of the control. */
function exchangeFactOf(exchanges: Exchange[], record: string): PartyFacts['dnsExchanges'] {
  const telling = exchanges.filter(
    ({ name, type, purpose }) => purpose === 'control' || (name === record && type === 'SRV'),
  );
  const evidence = telling.map(({ name, type, server, outcome, ms }) => ({
    kind: 'dns' as const,
    name,
    type,
    server,
    outcome,
    answer: [],
    ms,
  }));
  return { known: true, value: exchanges, evidence };
}

function typedFactOf({
  typed,
  domain,
  unicode,
  rewritten,
  mixedScript,
}: ReadDomain): PartyFacts['typedDomain'] {
  return {
    known: true,
    value: { typed, domain, unicode, rewritten, mixedScript },
    evidence: [{ kind: 'answer', question: 'domain', text: typed }],
  };
}
