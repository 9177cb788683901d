import type { ReadableValues } from '../model/check.ts';
import type { FactValues } from '../model/facts.ts';

/** What was seen of a host that a setting of ours names for a partner: those of the partner's route. */
type Seen = Pick<ReadableValues, 'peer.targetAddresses' | 'peer.tcpConnect'> & {
  readonly controlConnect: FactValues['controlConnect'] | undefined;
};

/** Whether DNS was asked for the host and something came back. */
export function wasLookedAt(
  { 'peer.targetAddresses': targets }: Pick<Seen, 'peer.targetAddresses'>,
  host: string,
): boolean {
  return targets.some((one) => one.host === host && one.outcome !== 'unknown');
}

/** Whether DNS denies the host, or knows no address of either family for it. */
export function hasNoAddress(
  { 'peer.targetAddresses': targets }: Pick<Seen, 'peer.targetAddresses'>,
  host: string,
): boolean {
  const published = targets.find((one) => one.host === host);
  return published?.v4 === 'none' && published.v6 === 'none';
}

/** Whether no address of the host takes connections. Silence counts only while the control probe was answered: else it is ours. */
export function isDead(
  { 'peer.tcpConnect': connects, controlConnect }: Seen,
  host: string,
): boolean {
  const tried = connects.filter((one) => one.host === host && one.result !== 'no-route-here');
  const isAnswered = controlConnect?.result === 'answered';
  const dead = new Set(['refused', 'unreachable', ...(isAnswered ? ['timeout'] : [])]);
  return tried.length > 0 && tried.every(({ result }) => dead.has(result));
}
