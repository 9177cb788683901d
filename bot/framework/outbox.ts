import type { Activity, TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply.ts';
import { activityOf } from '../cards/activity.ts';
import type { Log } from '../log.ts';
import type { Outbox, Sent } from '../turns/channel.ts';
import { deliver, type Delivered, type DeliveryFailure, type RetryClock } from './retries.ts';

/** Does something in a conversation, with a context of the SDK that is good for this one time; what it sends carries the mark. */
export type InContext = <T>(mark: string, act: (context: TurnContext) => Promise<T>) => Promise<T>;

export interface OutboxOptions {
  readonly channel: string;
  readonly inContext: InContext;
  readonly log: Log;
  readonly clock: RetryClock;
}

/** Answers to an update that say: that message cannot be changed, or not here. */
const unchangeable = new Set([400, 404, 405, 410, 501]);
/**
 * Answers after which the same message is not taken later either: it is wrong, it is too large, the conversation is gone,
 * or the person blocked the bot, or the organisation took it away.
 */
const final = new Set([400, 403, 404, 405, 410, 413, 501]);

/** Sends replies to one conversation of a channel. What the channel does not take is logged as a code. */
export function createOutbox({ channel, inContext, log, clock }: OutboxOptions): Outbox {
  const activityFor = (reply: Reply): Partial<Activity> => {
    const { attachments = [], ...activity } = activityOf(reply, channel);
    return { ...activity, ...(attachments.length > 0 && { attachments: [...attachments] }) };
  };
  const report = ({ status, code }: DeliveryFailure): Sent => {
    // 403: that is their right, not a fault.
    if (status === 403) log.info('outbox.refused', { channel, code });
    else log.warn('outbox.failed', { channel, status, code });
    return { ok: false, isFinal: final.has(status ?? 0) };
  };
  const send = async (reply: Reply, mark: string): Promise<Sent> => {
    const sent = await deliver(
      () => inContext(mark, (context) => context.sendActivity(activityFor(reply))),
      clock,
      'arrive-once',
    );
    return sent.ok ? { ok: true, id: idOf(sent) } : report(sent.failure);
  };
  return {
    send,
    async update(id, reply, mark) {
      const updated = await deliver(
        () => inContext(mark, (context) => context.updateActivity({ ...activityFor(reply), id })),
        clock,
        'arrive-twice',
      );
      if (updated.ok) return { ok: true, id };
      return unchangeable.has(updated.failure.status ?? 0)
        ? send(reply, mark)
        : report(updated.failure);
    },
  };
}

function idOf({
  value,
}: Extract<Delivered<{ readonly id?: string } | undefined>, { ok: true }>): string | undefined {
  return value?.id === '' ? undefined : value?.id;
}
