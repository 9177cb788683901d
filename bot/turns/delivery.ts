import type { Log } from '../log.ts';
import type { Store, StoredMessage } from '../store/store.ts';
import type { Outbox, Sent } from './channel.ts';
import { faultOf } from './fault.ts';
import { createQueue } from './queue.ts';

/** Times that a message is taken to its channel, each with the retries of the channel; over about an hour. */
export const mostAttempts = 8;
/** Wait before the second time; it doubles from time to time. */
const firstWaitMs = 30_000;

/** Takes recorded messages to their channels, and records what became of them. */
export interface Delivery {
  /**
   * Sends messages of one conversation, in order, after those that were handed over before. What cannot be sent now is
   * given back. Never rejects.
   */
  deliver(messages: readonly StoredMessage[], outbox: Outbox): Promise<void>;
  /** Gives messages up that lead nowhere. Never rejects. */
  drop(messages: readonly StoredMessage[]): Promise<void>;
  /** Whether it was handed over and is not settled yet. */
  isUnderWay(message: StoredMessage): boolean;
}

export interface DeliveryOptions {
  readonly store: Pick<Store, 'markSent' | 'returnMessage' | 'dropMessage'>;
  readonly log: Log;
}

export function createDelivery({ store, log }: DeliveryOptions): Delivery {
  const underWay = new Set<string>();
  const line = createQueue();
  /** What was sent and could not be recorded is sent again, under its mark. */
  const record = async (change: () => Promise<void>): Promise<void> => {
    try {
      await change();
    } catch (error) {
      log.error('message.unrecorded', faultOf(error));
    }
  };
  const drop = ({ id }: StoredMessage) => record(() => store.dropMessage(id));
  const putOff = async (message: StoredMessage): Promise<void> => {
    const { id, attempts, key, reply } = message;
    // A progress that comes late is of no use: the result follows it.
    if (reply.kind === 'progress') return drop(message);
    if (attempts < mostAttempts)
      return record(() => store.returnMessage(id, firstWaitMs * 2 ** (attempts - 1)));
    log.error('message.undelivered', { channel: key.channel, attempts });
    return drop(message);
  };
  /** False when the channel takes nothing now. */
  const deliverOne = async (message: StoredMessage, outbox: Outbox): Promise<boolean> => {
    const sent = await attempt(message, outbox, log);
    if (sent.ok) await record(() => store.markSent(message.id, sent.id));
    else if (sent.isFinal) await drop(message);
    else await putOff(message);
    return sent.ok || sent.isFinal;
  };
  const deliverAll = async (messages: readonly StoredMessage[], outbox: Outbox): Promise<void> => {
    let isOpen = true;
    for (const message of messages) {
      // Later ones wait for the earlier, so that they arrive in order.
      if (isOpen) isOpen = await deliverOne(message, outbox);
      else await putOff(message);
    }
  };
  return {
    async deliver(messages, outbox) {
      const [first] = messages;
      if (first === undefined) return;
      for (const { id } of messages) underWay.add(id);
      // When too many wait already, they stay recorded and are taken up later.
      await line.run(JSON.stringify(first.key), () => deliverAll(messages, outbox));
      for (const { id } of messages) underWay.delete(id);
    },
    async drop(messages) {
      for (const message of messages) await drop(message);
    },
    isUnderWay: ({ id }) => underWay.has(id),
  };
}

async function attempt(
  { id, reply, replaces }: StoredMessage,
  outbox: Outbox,
  log: Log,
): Promise<Sent> {
  try {
    return await (replaces === undefined
      ? outbox.send(reply, id)
      : outbox.update(replaces, reply, id));
  } catch (error) {
    log.error('message.failed', faultOf(error));
    return { ok: false, isFinal: false };
  }
}
