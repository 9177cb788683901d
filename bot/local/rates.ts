import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may happen within a minute, whoever does it. */
export interface Rate {
  /** Counts one; gives the seconds to wait when it is one too many. */
  take(): Promise<number | undefined>;
}

/** Conversations opened in a minute, from all of this machine. */
export const newConversationsAMinute = 30;
/** Activities posted in a minute, from all of this machine. */
export const postsAMinute = 60;

/** Counts in windows of a minute, the first of which begins with the first call. */
export function createRate(most: number): Rate {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return {
    async take() {
      try {
        await limiter.consume('this machine');
        return undefined;
      } catch (refusal) {
        // The library refuses by rejecting with its own result; anything else is a fault.
        if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
        throw refusal;
      }
    },
  };
}
