import { LRUCache } from 'lru-cache';
import type { Answer, Question } from './answer.ts';
import type { Clock } from './clock.ts';
import { maxCachedAnswers, maxFailureSeconds, minFailureSeconds } from './limits.ts';

/** Answers of the DNS for as long as they may be kept. */
export interface Cache {
  /** The kept answer with the seconds that are left of it, `ms` 0; undefined when there is none. */
  find(question: Question): Answer | undefined;
  keep(answer: Answer): void;
}

interface Entry {
  readonly answer: Answer;
  readonly expiresAt: number;
  /** How often in a row the question failed. */
  readonly failures: number;
}

/**
 * Keeps conclusive answers by their `ttl`, failures for 1 s, twice as long after each further one, at most 5 min
 * (RFC 9520, section 3.2). The count of failures is forgotten when the question succeeds, and with the entry when
 * newer answers take its place.
 */
export function createCache(clock: Clock): Cache {
  // Its own times to live are not used: it takes the instant 0 for "never", and stale counts of failures are wanted.
  const entries = new LRUCache<string, Entry>({ max: maxCachedAnswers });
  return {
    find(question) {
      const entry = entries.get(toKey(question));
      const leftMs = (entry?.expiresAt ?? 0) - clock.now();
      if (entry === undefined || leftMs <= 0) {
        return undefined;
      }
      const { answer } = entry;
      return 'ttl' in answer
        ? { ...answer, ms: 0, ttl: Math.floor(leftMs / 1000) }
        : { ...answer, ms: 0 };
    },
    keep(answer) {
      const key = toKey(answer.question);
      const failures = 'ttl' in answer ? 0 : (entries.get(key)?.failures ?? 0) + 1;
      const seconds = 'ttl' in answer ? answer.ttl : toFailureSeconds(failures);
      if (seconds === 0) {
        // It would only take the place of one that may be kept.
        entries.delete(key);
        return;
      }
      entries.set(key, { answer, expiresAt: clock.now() + seconds * 1000, failures });
    },
  };
}

function toFailureSeconds(failures: number): number {
  return Math.min(minFailureSeconds * 2 ** (failures - 1), maxFailureSeconds);
}

/** The same text for the same question. */
export function toKey({ name, type }: Question): string {
  return `${type} ${name}`;
}
