import type { ReadDomain } from '../model/domain.ts';
import { recorded } from '../model/endpoint.ts';
import { outsideFacts } from '../model/fact-values.ts';
import { nothingPasted } from '../model/facts.ts';
import type { Facts, OutsideFacts, PartyFacts, VantageFacts } from '../model/facts.ts';
import type { Evidence } from '../model/evidence.ts';
import type { StopSignal } from '../model/stop.ts';
import { addressesOf } from './dns-view.ts';
import { probeControl } from '../probe/control.ts';
import { gatherParty, type GatherTools, type Marks } from './gather-party.ts';

export interface GatherRequest {
  /** Absent when only our own domain is asked about. */
  readonly their?: ReadDomain | undefined;
  readonly our?: ReadDomain | undefined;
  /** Host that a setting of ours names for the partner; it is looked at beside those of their record. */
  readonly routeHost?: string | undefined;
  /** Well-known federation hosts for the control; none switches it off. */
  readonly controlHosts: readonly string[];
}

/**
 * Gathers the facts of one question: the parties that are named, side by side, then the control, if silence asks for it. The
 * marks are those of the partner, or of our own domain when it is asked about alone.
 */
export async function gatherFacts(
  { their, our, routeHost, controlHosts }: GatherRequest,
  tools: GatherTools,
  signal: StopSignal,
  marks: Marks,
): Promise<Facts> {
  const unmarked: Marks = { mark: () => undefined };
  const theirFacts =
    their === undefined ? undefined : gatherParty(their, tools, signal, marks, routeHost);
  const gatherOurs = (read: ReadDomain): Promise<OutsideFacts> =>
    // What is seen of one domain is the same for both parties: nobody is asked twice.
    read.domain === their?.domain && theirFacts !== undefined
      ? theirFacts
      : gatherParty(read, tools, signal, theirFacts === undefined ? marks : unmarked);
  const [theirs, ours] = await Promise.all([
    theirFacts ?? notAsked,
    our === undefined ? notAsked : gatherOurs(our),
  ]);
  const isQuiet = isSilent(theirs, routeHost) || isSilent(ours, undefined);
  return {
    theirs: their === undefined ? nobody : seenOnly(theirs),
    ours: our === undefined ? nobody : seenOnly(ours),
    vantage: await gatherVantage(isQuiet, controlHosts, tools, signal),
  };
}

/** The facts of a question before anybody looked: what was pasted can be joined to them. */
export function unseenFacts(): Facts {
  const vantage = { controlConnect: { known: false, why: 'not-asked' } } as const;
  return { theirs: nobody, ours: nobody, vantage };
}

/** What is seen from outside of a party that nobody named. */
const notAsked: OutsideFacts = Object.freeze(
  Object.fromEntries(
    // Every name of the same table that the type is made of.
    Object.keys(outsideFacts).map((name) => [name, { known: false, why: 'not-asked' }]),
  ),
) as unknown as OutsideFacts;

/** All facts of such a party. Made once: some sixty names take long to copy, and most questions name one party. */
const nobody: PartyFacts = Object.freeze({ ...notAsked, ...nothingPasted });

/** What was seen of a party, and nothing pasted. Every name is in the first object: adding them one by one takes thirty times as long. */
function seenOnly(seen: OutsideFacts): PartyFacts {
  return { ...nobody, ...seen };
}

/**
 * Silence of every address asks whether 5061 gets out of here at all; anything else answers that by itself. Where a setting of
 * ours names the host, that one alone counts.
 */
function isSilent(
  { tcpConnect }: Pick<PartyFacts, 'tcpConnect'>,
  routeHost: string | undefined,
): boolean {
  if (!tcpConnect.known) return false;
  const inForce =
    routeHost === undefined
      ? recorded(tcpConnect.value)
      : tcpConnect.value.filter(({ host }) => host === routeHost);
  const tried = inForce.map(({ result }) => result);
  return tried.includes('timeout') && !tried.includes('open') && !tried.includes('refused');
}

async function gatherVantage(
  isQuiet: boolean,
  hosts: readonly string[],
  { resolver, connect }: GatherTools,
  signal: StopSignal,
): Promise<VantageFacts> {
  if (!isQuiet) return { controlConnect: { known: false, why: 'skipped' } };
  if (hosts.length === 0)
    return { controlConnect: { known: false, why: 'not-asked', detail: 'switched-off' } };
  const lookup = async (name: string): Promise<readonly string[]> => {
    return addressesOf(await resolver.ask({ name, type: 'A' }, { signal }));
  };
  const control = await probeControl(hosts, { lookup, connect, signal });
  // Not one address to try: that is no silence.
  if (control === undefined)
    return { controlConnect: { known: false, why: 'failed', detail: 'no-address' } };
  const evidence: Evidence[] = control.tried.map(({ host, address, port, result, ms }) => ({
    kind: 'tcp',
    host,
    address,
    port,
    result,
    ms,
  }));
  return { controlConnect: { known: true, value: control, evidence } };
}
