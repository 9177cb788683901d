import { createSpeaker } from '../../locales/say.ts';
import type { Job } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { subtle } from './sections.ts';

/** An answer that counts with our own side says which one that is, and how to correct it. */
export function withOurs(reply: Reply, { our, ourFrom, kind, locale }: Job): Reply {
  if (our === undefined || ourFrom === undefined || kind === 'check-own') return reply;
  const text = createSpeaker(locale).talk(`ours.${ourFrom}`, { our: our.domain });
  return { ...reply, blocks: [...reply.blocks, subtle(text)] };
}
