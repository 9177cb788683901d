import type { ConversationKey } from '../../../bot/store/store.ts';

const conversations = 4;

/** What parent and child of the crash test agree on. */
export function conversationOf(activity: string): ConversationKey {
  return { channel: 'crash', conversation: `c${Number(activity) % conversations}` };
}

export function hasJob(activity: string): boolean {
  return Number(activity) % 3 === 0;
}
