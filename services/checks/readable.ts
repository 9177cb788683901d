import type { ReadableFact, ReadableValues } from '../model/check.ts';
import { vantageFacts } from '../model/fact-values.ts';
import type {
  Fact,
  OutsideFacts,
  PartyFacts,
  VantageFactName,
  VantageFacts,
} from '../model/facts.ts';

/** Facts that a check of one party may read; `peer` are those of the other one. They are not joined: that took longer than most checks. */
export interface Readable {
  readonly party: PartyFacts;
  readonly vantage: VantageFacts;
  readonly peer?: PartyFacts | undefined;
}

const nobodyAsked: Fact<never> = { known: false, why: 'not-asked' };
const ofPeer = 'peer.';

type PeerFact = Extract<ReadableFact, `${typeof ofPeer}${string}`>;

/** Whether it is a fact of the other party. */
export function isOfPeer(name: ReadableFact): name is PeerFact {
  return name.startsWith(ofPeer);
}

function isOfVantage(name: Exclude<ReadableFact, PeerFact>): name is VantageFactName {
  return name in vantageFacts;
}

/** A fact by the name under which a check asks for it. */
export function factOf({ party, vantage, peer }: Readable, name: ReadableFact): Fact<unknown> {
  if (!isOfPeer(name)) return isOfVantage(name) ? vantage[name] : party[name];
  // The names of the peer are made of those of the facts that are seen from outside.
  return peer?.[name.slice(ofPeer.length) as keyof OutsideFacts] ?? nobodyAsked;
}

/** The values of facts by their names; of those that are unknown, undefined. */
export function valuesOf(facts: Readable, names: readonly ReadableFact[]): ReadableValues {
  const values: Partial<Record<ReadableFact, unknown>> = {};
  for (const name of names) {
    const fact = factOf(facts, name);
    values[name] = fact.known ? fact.value : undefined;
  }
  // Holds what was named, which is all that a check may read.
  return values as unknown as ReadableValues;
}
