import type { Reply } from '../../dialogs/reply.ts';
import type { Outbox } from '../../bot/turns/channel.ts';

/** What a conversation shows: messages in the order they were first sent, each as it stands now. */
export interface Shown extends Outbox {
  readonly messages: readonly { readonly id: string; readonly reply: Reply }[];
  /** Everything that was sent or replaced, in order. */
  readonly history: readonly Reply[];
}

/** An outbox that remembers. */
export function createShown(): Shown {
  const messages: { id: string; reply: Reply }[] = [];
  const history: Reply[] = [];
  return {
    messages,
    history,
    send(reply) {
      const id = `m${messages.length + 1}`;
      messages.push({ id, reply });
      history.push(reply);
      return Promise.resolve(id);
    },
    update(id, reply) {
      const message = messages.find((one) => one.id === id);
      if (message === undefined) throw new Error(`no message ${id}`);
      message.reply = reply;
      history.push(reply);
      return Promise.resolve();
    },
  };
}
