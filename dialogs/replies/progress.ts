import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Reply } from '../reply.ts';
import { subtle } from './sections.ts';

/** What stands in the place of an answer until it is there. */
export function progressReply(their: string, { locale }: { readonly locale: Locale }): Reply {
  const speaker = createSpeaker(locale);
  return {
    kind: 'progress',
    locale,
    tone: 'neutral',
    title: speaker.chat('progress.title', { their }),
    blocks: [subtle(speaker.chat('progress.steps'))],
    buttons: [],
  };
}
