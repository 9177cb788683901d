import type { Incoming, Host, Outbox } from '../../../bot/turns/channel.ts';
import type { Reply } from '../../../dialogs/reply.ts';

export function note(title: string): Reply {
  return { kind: 'note', locale: 'en', tone: 'neutral', title, blocks: [], buttons: [] };
}

/** A host that greets, shows progress for every text, and turns it into a result when told to. */
export function createScriptedHost() {
  const received: Incoming[] = [];
  const forgotten: string[] = [];
  let marks = 0;
  const mark = () => `mark ${(marks += 1)}`;
  const open: { id: string | undefined; later: Outbox; text: string }[] = [];
  const host: Host = {
    async receive(incoming, { now, later }) {
      received.push(incoming);
      const { input } = incoming;
      if (input.kind === 'joined') await now.send(note('welcome'), mark());
      else if (input.kind === 'text') {
        const sent = await now.send(
          { ...note(`checking ${input.text}`), kind: 'progress' },
          mark(),
        );
        open.push({ id: sent.ok ? sent.id : undefined, later, text: input.text });
      } else await now.send(note(input.kind), mark());
      return 'taken';
    },
    async forget(channel, conversation) {
      forgotten.push(`${channel} ${conversation}`);
    },
    async resume() {},
    async settled() {},
  };
  return {
    host,
    received,
    forgotten,
    /** Ends the oldest work that is under way. */
    async finish(): Promise<void> {
      const work = open.shift();
      if (work?.id === undefined) throw new Error('no work is under way');
      await work.later.update(
        work.id,
        { ...note(`result of ${work.text}`), kind: 'result' },
        mark(),
      );
    },
  };
}
