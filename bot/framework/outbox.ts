import type { Activity, TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply.ts';
import { activityOf } from '../cards/activity.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../turns/channel.ts';
import { deliver, type DeliveryFailure, type RetryClock } from './retries.ts';

/** Does something in a conversation, with a context of the SDK that is good for this one time. */
export type InContext = <T>(act: (context: TurnContext) => Promise<T>) => Promise<T>;

export interface OutboxOptions {
  readonly channel: string;
  readonly inContext: InContext;
  readonly log: Log;
  readonly clock: RetryClock;
}

/** Answers to an update that say: that message cannot be changed, or not here. */
const unchangeable = new Set([400, 404, 405, 410, 501]);

/**
 * Sends replies to one conversation of a channel.
 * What the channel does not take is logged as a code and not thrown: nobody could be told of it there.
 */
export function createOutbox({ channel, inContext, log, clock }: OutboxOptions): Outbox {
  const activityFor = (reply: Reply): Partial<Activity> => {
    const { attachments = [], ...activity } = activityOf(reply, channel);
    return { ...activity, ...(attachments.length > 0 && { attachments: [...attachments] }) };
  };
  const report = ({ status, code }: DeliveryFailure) => {
    // 403: the person blocked the bot, or the organisation took it away. That is their right, not a fault.
    if (status === 403) log.info('outbox.refused', { channel, code });
    else log.warn('outbox.failed', { channel, status, code });
  };
  const send = async (reply: Reply): Promise<string | undefined> => {
    const sent = await deliver(
      () => inContext((context) => context.sendActivity(activityFor(reply))),
      clock,
      'arrive-once',
    );
    if (!sent.ok) report(sent.failure);
    const id = sent.ok ? sent.value?.id : undefined;
    return id === '' ? undefined : id;
  };
  return {
    send,
    async update(id, reply) {
      const updated = await deliver(
        () => inContext((context) => context.updateActivity({ ...activityFor(reply), id })),
        clock,
        'arrive-twice',
      );
      if (updated.ok) return;
      if (unchangeable.has(updated.failure.status ?? 0)) await send(reply);
      else report(updated.failure);
    },
  };
}
