import { LRUCache } from 'lru-cache';

/** More than conversations that have a look under way. */
const mostEnded = 10_000;

/** Tells whether a conversation was forgotten or begun anew since some work for it began. */
export interface Epochs {
  of(conversation: string): number;
  end(conversation: string): void;
}

export function createEpochs(): Epochs {
  const ended = new LRUCache<string, number>({ max: mostEnded });
  const of = (conversation: string) => ended.get(conversation) ?? 0;
  return {
    of,
    end: (conversation) => {
      ended.set(conversation, of(conversation) + 1);
    },
  };
}
