import { isStranger } from '../checks/line-args.ts';
import { federationPort } from '../model/names.ts';
import type { FactValues, PartyFacts, TcpConnect } from '../model/facts.ts';
import type { Mismatch, SavedFacts } from '../model/report.ts';
import { linePartiesOf } from './line-parties.ts';

type PortTest = FactValues['portTests'][number];

/** Most ports that are named as such that do not count. */
const mostNamed = 20;

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
