import type { Reply } from '../../dialogs/reply.ts';
import { activityOf } from '../cards/activity.ts';
import type { Outbox, Sent } from '../turns/channel.ts';
import type { LoggedActivity } from './activity-log.ts';
import { localChannel, type Conversation } from './conversations.ts';
import { botId } from './posted-activity.ts';

/** The channel id that Direct Line clients know. */
export const wireChannelId = 'directline';

/** What the outbox needs of the world. */
export interface OutboxOptions {
  readonly now: () => Date;
  /** The name under which the bot appears. */
  readonly botName: string;
}

/**
 * Where the replies of one conversation of the local page go. Works on, without effect, when the conversation is gone.
 * A message whose mark it has is not taken a second time.
 */
export function createOutbox(conversation: Conversation, { now, botName }: OutboxOptions): Outbox {
  const activity = (reply: Reply, id: string, timestamp: unknown): LoggedActivity => ({
    ...activityOf(reply, localChannel),
    type: 'message',
    id,
    timestamp,
    channelId: wireChannelId,
    conversation: { id: conversation.id },
    from: { id: botId, name: botName, role: 'bot' },
  });
  const once = (mark: string, take: () => string): Promise<Sent> => {
    const id = conversation.findMark(mark) ?? take();
    conversation.noteMark(mark, id);
    return Promise.resolve({ ok: true, id });
  };
  const add = (reply: Reply): string => {
    const id = conversation.nextActivityId();
    conversation.add(activity(reply, id, now().toISOString()));
    return id;
  };
  const replace = (id: string, reply: Reply): string => {
    const before = conversation.findOfBot(id);
    // With its first time, because clients sort by it: the message stays where it is drawn.
    const isReplaced =
      before !== undefined && conversation.replace(activity(reply, id, before.timestamp));
    return isReplaced ? id : add(reply);
  };
  return {
    send: (reply, mark) => once(mark, () => add(reply)),
    update: (id, reply, mark) => once(mark, () => replace(id, reply)),
  };
}
