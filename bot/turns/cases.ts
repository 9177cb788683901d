import { LRUCache } from 'lru-cache';
import type { KeptCase } from '../../dialogs/conversation.ts';
import type { Report } from '../../services/model/report.ts';
import { isPartOf } from './threads.ts';

/** Cases kept in memory, in all; a report takes about 50 kB. */
const mostKept = 500;
const keptMs = 24 * 3_600_000;
/** Digits and letters that are not taken for one another when read aloud (Crockford, "Base 32"). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const numberLength = 5;

/** Reports that can be spoken of again, each only in the conversation that asked for it. */
export interface Cases {
  /** Keeps a report for a conversation, under the number it got when it was made. */
  keep(conversation: string, kept: KeptCase): void;
  /** Undefined for the number of another conversation, too. */
  find(conversation: string, number: string): KeptCase | undefined;
  /** Deletes what a conversation and its threads asked for. */
  forget(conversation: string): void;
}

export function createCases(): Cases {
  const kept = new LRUCache<string, KeptCase>({ max: mostKept, ttl: keptMs });
  const keyOf = (conversation: string, number: string) => `${number} ${conversation}`;
  return {
    keep: (conversation, one) => {
      kept.set(keyOf(conversation, one.number), one);
    },
    find: (conversation, number) => kept.get(keyOf(conversation, number)),
    forget: (conversation) => {
      for (const key of [...kept.keys()])
        if (isPartOf(key.slice(key.indexOf(' ') + 1), conversation)) kept.delete(key);
    },
  };
}

/** A number for a report, made of random bytes (at least five). */
export function createCase(report: Report, random: Uint8Array): KeptCase {
  const letters = Array.from(random.slice(0, numberLength), (byte) => signs[byte % signs.length]);
  return { number: `FH-${letters.join('')}`, report };
}
