import { LRUCache } from 'lru-cache';

/** How long a delivery is remembered; a channel that got no answer delivers again within seconds. */
export const rememberedMs = 600_000;
/** How long a button stays deaf after its answer: nobody means two clicks within that time. */
export const deafMs = 2_000;
/** Deliveries remembered at once. */
export const mostRemembered = 10_000;

/** Tells whether something happens for the first time. */
export interface Once {
  /** False when the same key was told within `rememberedMs`. */
  isFirst(key: string): boolean;
  /** The key may come again after `deafMs`. */
  release(key: string): void;
}

/** `now` gives milliseconds and only moves forward. */
export function createOnce(now: () => number): Once {
  const keys = new LRUCache<string, true>({
    max: mostRemembered,
    ttl: rememberedMs,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    isFirst(key) {
      if (keys.has(key)) return false;
      keys.set(key, true);
      return true;
    },
    release: (key) => {
      keys.set(key, true, { ttl: deafMs });
    },
  };
}
