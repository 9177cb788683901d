import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { getDomain } from 'tldts';
import type { Outcome } from '../../dialogs/conversation.ts';
import type { Domain } from '../../services/model/domain.ts';

/** Diagnoses a minute: an open prober is an abuse, and so is one that hammers a partner. */
export const diagnosesPerMinute = { user: 10, tenant: 60, target: 6 } as const;

/** Who asks. */
export interface Asker {
  readonly channel: string;
  readonly user: string;
  readonly tenant?: string;
}

export type Refusal = Omit<Extract<Outcome, { kind: 'limited' }>, 'kind'>;
type Counted = keyof typeof diagnosesPerMinute;

export interface Limits {
  /** Counts a question of somebody; undefined when it is within the limits. */
  admitAsker(asker: Asker): Promise<Refusal | undefined>;
  /** Counts a look at a domain; all below one registrable domain count together. */
  admitTarget(domain: Domain): Promise<Refusal | undefined>;
}

export function createLimits(
  perMinute: Readonly<Record<Counted, number>> = diagnosesPerMinute,
): Limits {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const limiters = {
    user: limiter(perMinute.user),
    tenant: limiter(perMinute.tenant),
    target: limiter(perMinute.target),
  };
  const admit = async (by: Counted, key: string): Promise<Refusal | undefined> => {
    try {
      await limiters[by].consume(key);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { by, waitSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
    }
  };
  return {
    async admitAsker({ channel, user, tenant }) {
      // A channel without organisations counts as one.
      const organisation = JSON.stringify([channel, tenant ?? '']);
      const refused =
        (await admit('user', JSON.stringify([channel, tenant ?? '', user]))) ??
        (await admit('tenant', organisation));
      // Those who have no organisation in common are not told that it asks too much.
      return refused?.by === 'tenant' && tenant === undefined
        ? { ...refused, by: 'busy' }
        : refused;
    },
    admitTarget: (domain) => admit('target', getDomain(domain) ?? domain),
  };
}
