/** A thread of a Teams channel is a conversation of its own, named after that of the channel. */
const threadMark = ';messageid=';

/** Whether a conversation is the other one, or a thread in it. */
export function isPartOf(conversation: string, whole: string): boolean {
  return conversation === whole || conversation.startsWith(`${whole}${threadMark}`);
}
