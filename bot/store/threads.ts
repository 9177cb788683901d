/** A thread of a Teams channel is a conversation of its own, named after that of the channel. */
const threadMark = ';messageid=';

/** Names of the threads of a conversation: from the first, which is one, to the second, which is none. */
export function threadsOf(conversation: string): readonly [from: string, to: string] {
  return [`${conversation}${threadMark}`, `${conversation};messageid>`];
}

/** Whether a conversation is the other one, or a thread in it. */
export function isPartOf(conversation: string, whole: string): boolean {
  return conversation === whole || conversation.startsWith(`${whole}${threadMark}`);
}
