import { hostsIn, isStranger } from '../checks/line-args.ts';
import { addressOf } from '../model/error-seen.ts';
import { isOld } from '../model/freshness.ts';
import { federationPort } from '../model/names.ts';
import type { FactValues, PartyFacts, TcpConnect } from '../model/facts.ts';
import type { Mismatch, SavedFacts } from '../model/report.ts';
import { instantOfLine } from './aged.ts';
import { linePartiesOf } from './line-parties.ts';

type PortTest = FactValues['portTests'][number];

/** Most ports that are named as such that do not count. */
const mostNamed = 20;
/** Addresses of a host that are named beside another one. */
const mostAddresses = 4;

/** Pasted tests of a host and port of the partner's that were tried from here, too. A test of anything else says nothing of their way. */
export function testsOfPath({
  ours: { portTests },
  theirs: { tcpConnect },
}: SavedFacts['facts']): readonly PortTest[] {
  if (!portTests.known || !tcpConnect.known) return [];
  return portTests.value.filter((test) => tcpConnect.value.some((tried) => isOf(test, tried)));
}

/** Whether both are about one port of one host. */
export function isOf(
  test: Pick<PortTest, 'host' | 'port'>,
  tried: Pick<TcpConnect, 'host' | 'port'>,
): boolean {
  return test.host === tried.host && test.port === tried.port;
}

/** Pasted tests that count for nothing here, as messages take another way; undefined when all of them count. */
export function strayTests(saved: SavedFacts): Mismatch | undefined {
  const { facts } = saved;
  const { portTests } = facts.ours;
  if (!portTests.known) return undefined;
  const counting = new Set(testsOfPath(facts));
  const parties = linePartiesOf(saved);
  // Several hosts that are all closed show whether anything gets out, so that one alone is beside the question.
  const hosts = new Set(portTests.value.map(({ host }) => host));
  const showsWayOut = hosts.size > 1 && portTests.value.every(({ result }) => result !== 'open');
  // A host of nobody's may be ours, while nobody named our domain; beside one of the partner's it counts for nothing either way.
  const isKnown = parties.ours !== '' || counting.size > 0;
  const isOther = (host: string) => isKnown && !showsWayOut && isStranger(host, parties);
  const strays = portTests.value.filter(
    (test) => !counting.has(test) && (test.port !== federationPort || isOther(test.host)),
  );
  const [first] = strays;
  if (first === undefined) return undefined;
  const found = [...new Set(strays.map(({ host, port }) => `${host}:${port}`))];
  return {
    fact: 'ours.portTests',
    expected: wayOf(facts.theirs) ?? `${saved.question.their}:${federationPort}`,
    found: found.slice(0, mostNamed),
  };
}

/** The host and port that messages to the partner take. */
function wayOf({ tcpConnect, federationSrv }: PartyFacts): string | undefined {
  const tried = tcpConnect.known ? tcpConnect.value : [];
  const way = tried.find(({ from }) => from === 'entry' || from === 'record');
  if (way !== undefined) return `${way.host}:${way.port}`;
  const [record] = federationSrv.known ? federationSrv.value.records : [];
  return record && `${record.target}:${record.port}`;
}

/**
 * Tests and failed connections that went to another address than the one we find for that host: other DNS servers, a hosts file, or
 * an old answer. Each host and address once.
 */
export function otherAddresses(saved: SavedFacts): readonly Mismatch[] {
  const { portTests } = saved.facts.ours;
  const tested = portTests.known ? portTests.value : [];
  const told = [
    ...differingFrom(tested, 'ours.portTests', saved),
    ...differingFrom(peersOf(saved), 'ours.errorLines', saved),
  ];
  const keyOf = ({ fact, of, found }: Mismatch) => JSON.stringify([fact, of, found]);
  return told.filter((one, at) => told.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

interface Peer {
  readonly host: string | undefined;
  readonly address?: string | undefined;
}

/** Where our servers connected to, as far as their errors tell; an old error tells of an old address. */
function peersOf({ at, facts }: SavedFacts): readonly Peer[] {
  const { errorLines } = facts.ours;
  if (!errorLines.known) return [];
  return errorLines.value
    .filter((line) => !isOld(instantOfLine(line, errorLines), at, 'error'))
    .map((line) => ({ host: hostsIn(line)[0], address: addressOf(line.attributes) }));
}

function differingFrom(
  peers: readonly Peer[],
  fact: Mismatch['fact'],
  { facts }: SavedFacts,
): readonly Mismatch[] {
  return peers.flatMap(({ host, address }) => {
    const seen = [facts.theirs, facts.ours].flatMap(({ targetAddresses }) =>
      targetAddresses.known ? targetAddresses.value : [],
    );
    const known = seen
      .filter((target) => target.host === host)
      .flatMap(({ addresses }) => addresses.map((one) => one.address.toLowerCase()));
    if (host === undefined || address === undefined) return [];
    if (known.length === 0 || known.includes(address.toLowerCase())) return [];
    const expected = [...new Set(known)].slice(0, mostAddresses).join(', ');
    return [{ fact, of: host, expected, found: [address] }];
  });
}
