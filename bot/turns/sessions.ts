import { LRUCache } from 'lru-cache';
import type { ConversationState } from '../../dialogs/state.ts';
import { isPartOf } from './threads.ts';

/** Conversations remembered at once. */
const mostSessions = 10_000;

/** Where the state of conversations is kept. */
export interface Sessions {
  load(conversation: string): Promise<ConversationState | undefined>;
  save(conversation: string, state: ConversationState): Promise<void>;
  /** Deletes a conversation with its threads. */
  forget(conversation: string): Promise<void>;
}

/** Keeps states in memory: the longest unused go first, and a restart forgets all. */
export function createSessions(): Sessions {
  const states = new LRUCache<string, ConversationState>({ max: mostSessions });
  return {
    load: (conversation) => Promise.resolve(states.get(conversation)),
    save: (conversation, state) => {
      states.set(conversation, state);
      return Promise.resolve();
    },
    forget: (conversation) => {
      for (const key of [...states.keys()]) if (isPartOf(key, conversation)) states.delete(key);
      return Promise.resolve();
    },
  };
}
