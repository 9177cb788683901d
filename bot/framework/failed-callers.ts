import ipaddr from 'ipaddr.js';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Refusals that one address gets before it is told to wait. */
export const mostFailures = 30;
const windowSeconds = 60;

/** Counts refused callers. Who has a valid token is never asked, so a neighbour behind the same address is not hurt. */
export interface FailedCallers {
  /** Counts one refusal; true when there were too many within a minute. */
  count(address: string): Promise<boolean>;
  isOver(address: string): Promise<boolean>;
}

export function createFailedCallers(): FailedCallers {
  const limiter = new RateLimiterMemory({ points: mostFailures, duration: windowSeconds });
  const isOver = async (address: string) =>
    ((await limiter.get(networkOf(address)))?.consumedPoints ?? 0) > mostFailures;
  return {
    async count(address) {
      await limiter.penalty(networkOf(address));
      return isOver(address);
    },
    isOver,
  };
}

/** An IPv4 address, or the /64 network of an IPv6 address: whoever has one address there has all of them. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
