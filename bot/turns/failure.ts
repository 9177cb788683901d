import { randomUUID } from 'node:crypto';
import { failureNote } from '../../dialogs/replies/notes.ts';
import { chooseLocale } from '../../dialogs/understanding/language.ts';
import type { Incoming, Outbox } from './channel.ts';

/**
 * Tells a person that the turn failed, without the store, which may be what fails: so in the language of this message.
 * False when that could not be told either.
 */
export async function sayFailure({ input, reader }: Incoming, outbox: Outbox): Promise<boolean> {
  const locale =
    reader.wished ??
    chooseLocale({
      ...(input.kind === 'text' && { text: input.text }),
      ...(reader.locale !== undefined && { hint: reader.locale }),
    });
  try {
    const { ok } = await outbox.send(failureNote(locale), randomUUID());
    return ok;
  } catch {
    // The channel is gone, too; whoever called hears that by the answer.
    return false;
  }
}
