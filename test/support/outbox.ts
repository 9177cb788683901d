import type { Reply } from '../../dialogs/reply.ts';
import type { Outbox, Way } from '../../bot/turns/channel.ts';

/** What a conversation shows: messages in the order they were first sent, each as it stands now. */
export interface Shown extends Outbox {
  readonly messages: readonly { readonly id: string; readonly reply: Reply }[];
  /** Everything that was sent or replaced, in order. */
  readonly history: readonly Reply[];
  /** The mark of each of `history`. */
  readonly marks: readonly string[];
  /** Both ways of a turn lead here. */
  readonly way: Way;
}

/** An outbox that remembers. */
export function createShown(): Shown {
  const messages: { id: string; reply: Reply }[] = [];
  const history: Reply[] = [];
  const marks: string[] = [];
  const note = (reply: Reply, mark: string) => {
    history.push(reply);
    marks.push(mark);
  };
  const outbox: Outbox = {
    send(reply, mark) {
      const id = `m${messages.length + 1}`;
      messages.push({ id, reply });
      note(reply, mark);
      return Promise.resolve({ ok: true, id });
    },
    update(id, reply, mark) {
      const message = messages.find((one) => one.id === id);
      if (message === undefined) throw new Error(`no message ${id}`);
      message.reply = reply;
      note(reply, mark);
      return Promise.resolve({ ok: true, id });
    },
  };
  return { ...outbox, messages, history, marks, way: { now: outbox, later: outbox } };
}
