import type { Answer } from '../dns/answer.ts';
import type { Evidence } from '../model/evidence.ts';
import { Stop, type StopSignal } from '../model/stop.ts';
import type { Address, Fact, PartyFacts, TargetAddress, Unknown } from '../model/facts.ts';
import type { ProbeTarget, ProbeResult } from '../probe/probe-endpoint.ts';
import { addressesOf, evidenceOf, isSettled, unknownFrom } from './dns-view.ts';
import type { Host } from './path-hosts.ts';
import type { Ask } from './record-facts.ts';

/** Addresses of one host that are connected to; that many of each family are kept. */
export const mostAddresses = 4;
/** Connections to one party in one diagnosis, whatever its record names: nobody aims us at strangers. */
export const mostConnections = 32;

/** Waiting for the second address family, once the first one is known: a dead AAAA must not hold up a living A. */
export const familyGraceMs = 300;

export interface PathTools {
  readonly ask: Ask;
  readonly classOf: (address: string) => string;
  readonly probe: (target: ProbeTarget) => Promise<ProbeResult>;
  /** Gives up on the family that is late; resolves after `familyGraceMs`, or when it has arrived. */
  readonly grace: (arrived: StopSignal) => Promise<void>;
}

interface Budget {
  /** Connections that may still be opened, over all hosts. */
  connections: number;
}

/** The tools for one host: its two address families share what may still be tried. */
interface HostTools extends PathTools {
  readonly budget: Budget;
  readonly places: { left: number };
}

interface Path {
  readonly target: TargetAddress;
  /** Why the first address question without an answer has none. */
  readonly unknown: Unknown | undefined;
  readonly evidence: readonly Evidence[];
  readonly probes: readonly ProbeResult[];
}

type PathFacts = Pick<
  PartyFacts,
  'targetAddresses' | 'tcpConnect' | 'tlsHandshake' | 'certificateChain'
>;

/** Looks up every host and connects to its addresses, each as soon as it is known. */
export async function gatherPaths(hosts: readonly Host[], tools: PathTools): Promise<PathFacts> {
  const budget: Budget = { connections: mostConnections };
  const paths = await Promise.all(
    hosts.map((host) => gatherPath(host, { ...tools, budget, places: { left: mostAddresses } })),
  );
  const probes = paths.flatMap((path) => path.probes);
  return {
    targetAddresses: addressFactOf(paths),
    tcpConnect: listFact(
      probes.map(({ tcp, evidence }) => ({ value: tcp, evidence: ofKind(evidence, ['tcp']) })),
    ),
    tlsHandshake: listFact(
      probes.flatMap(({ tls, evidence }) =>
        tls === undefined ? [] : [{ value: tls, evidence: ofKind(evidence, ['tls']) }],
      ),
    ),
    certificateChain: listFact(
      probes.flatMap(({ chain, evidence }) =>
        chain === undefined ? [] : [{ value: chain, evidence: ofKind(evidence, ['certificate']) }],
      ),
    ),
  };
}

/** The facts of a path that nobody walked, with the reason. */
export function noPath(unknown: Unknown): PathFacts {
  return {
    targetAddresses: unknown,
    tcpConnect: unknown,
    tlsHandshake: unknown,
    certificateChain: unknown,
  };
}

async function gatherPath(host: Host, tools: HostTools): Promise<Path> {
  const v4 = familyOf(host, 'A', tools);
  const v6 = familyOf(host, 'AAAA', tools);
  const [first, second] = await Promise.all([
    awaitWithGrace(v4, v6, tools),
    awaitWithGrace(v6, v4, tools),
  ]);
  const both = [first, second].filter((family) => family !== undefined);
  const answers = both.map(({ answer }) => answer);
  return {
    target: targetOf(host, first?.answer, second?.answer, tools),
    unknown: answers.flatMap((answer) => (isSettled(answer) ? [] : [unknownFrom(answer)]))[0],
    evidence: answers.map(evidenceOf),
    probes: (await Promise.all(both.map(({ probes }) => probes))).flat(),
  };
}

interface Family {
  readonly answer: Answer;
  /** Connections to the addresses of this family, begun when the answer came. */
  readonly probes: Promise<readonly ProbeResult[]>;
}

async function familyOf(
  { host, ports }: Host,
  type: 'A' | 'AAAA',
  tools: HostTools,
): Promise<Family> {
  const answer = await tools.ask({ name: host, type });
  const addresses = addressesOf(answer).slice(0, tools.places.left);
  tools.places.left -= addresses.length;
  const all = addresses.flatMap((address) =>
    ports.map(({ port, from }) => ({ host, from, address, port })),
  );
  const targets = all.slice(0, tools.budget.connections);
  tools.budget.connections -= targets.length;
  return { answer, probes: Promise.all(targets.map((target) => tools.probe(target))) };
}

/** Waits for one family; when the other has addresses and this one stays silent, only for the grace. */
function awaitWithGrace(
  one: Promise<Family>,
  other: Promise<Family>,
  { grace }: PathTools,
): Promise<Family | undefined> {
  const arrived = new Stop();
  return new Promise((resolve, reject) => {
    one.then((family) => {
      // A wait that goes on would keep all of a diagnosis in memory for its time.
      arrived.abort();
      resolve(family);
    }, reject);
    other.then(({ answer }) => {
      if (arrived.aborted || answer.kind !== 'records') return;
      void grace(arrived).then(() => {
        resolve(undefined);
      });
    }, reject);
  });
}

function targetOf(
  { host, from }: Host,
  a: Answer | undefined,
  aaaa: Answer | undefined,
  { classOf }: PathTools,
): TargetAddress {
  const settled = [a, aaaa].filter((answer) => answer !== undefined).filter(isSettled);
  const addresses: Address[] = settled.flatMap((answer) =>
    addressesOf(answer)
      .slice(0, mostAddresses)
      .map((address) => ({
        address,
        family: answer.question.type === 'A' ? (4 as const) : (6 as const),
        class: classOf(address),
      })),
  );
  return {
    host,
    from,
    outcome: outcomeOf(a, aaaa),
    aliases: [...(settled[0]?.aliases ?? [])],
    addresses,
    v4: familyState(a),
    v6: familyState(aaaa),
    ttl: Math.min(...settled.map(({ ttl }) => ttl), 86_400),
  };
}

/** One family that holds nothing does not tell about the other: without an answer to both, only records are an outcome. */
function outcomeOf(a: Answer | undefined, aaaa: Answer | undefined): TargetAddress['outcome'] {
  const answers = [a, aaaa].filter((answer) => answer !== undefined);
  if (answers.some(({ kind }) => kind === 'records')) return 'records';
  const [first] = answers;
  return first !== undefined && isSettled(first) && answers.every(isSettled)
    ? first.kind
    : 'unknown';
}

function familyState(answer: Answer | undefined): TargetAddress['v4'] {
  if (answer === undefined || !isSettled(answer)) return 'unknown';
  return answer.kind === 'records' ? 'records' : 'none';
}

function addressFactOf(paths: readonly Path[]): PathFacts['targetAddresses'] {
  if (paths.length === 0) return { known: false, why: 'skipped', detail: 'no-host' };
  if (paths.every(({ target }) => target.outcome === 'unknown'))
    return paths[0]?.unknown ?? { known: false, why: 'timeout' };
  return {
    known: true,
    value: paths.map(({ target }) => target),
    evidence: paths.flatMap(({ evidence }) => evidence),
  };
}

/** A list of things that were looked at; unknown when nothing could be. */
function listFact<T>(items: readonly { value: T; evidence: readonly Evidence[] }[]): Fact<T[]> {
  if (items.length === 0) return { known: false, why: 'not-asked', detail: 'no-connection' };
  return {
    known: true,
    value: items.map(({ value }) => value),
    evidence: items.flatMap(({ evidence }) => evidence),
  };
}

function ofKind(
  evidence: readonly Evidence[],
  kinds: readonly Evidence['kind'][],
): readonly Evidence[] {
  return evidence.filter(({ kind }) => kinds.includes(kind));
}
