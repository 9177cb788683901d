import type { Reply } from '../../dialogs/reply.ts';
import { activityOf } from '../cards/activity.ts';
import type { Outbox } from '../turns/channel.ts';
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

/** Where the replies of one conversation of the local page go. Works on, without effect, when the conversation is gone. */
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
  const send = (reply: Reply): string => {
    const id = conversation.nextActivityId();
    conversation.add(activity(reply, id, now().toISOString()));
    return id;
  };
  return {
    send: (reply) => Promise.resolve(send(reply)),
    update(id, reply) {
      const before = conversation.findOfBot(id);
      // With its first time, because clients sort by it: the message stays where it is drawn.
      const isReplaced =
        before !== undefined && conversation.replace(activity(reply, id, before.timestamp));
      if (!isReplaced) send(reply);
      return Promise.resolve();
    },
  };
}
