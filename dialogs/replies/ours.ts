import { createSpeaker } from '../../locales/say.ts';
import type { Job } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { subtle } from './sections.ts';

/**
 * An answer that counts with our own side says which one that is, and how to correct it. An answer about ourselves names it
 * anyway, so there only a guess is said to be one.
 */
export function withOurs(
  reply: Reply,
  { our, ourFrom, kind, locale }: Omit<Job, 'progress'>,
): Reply {
  if (our === undefined || ourFrom === undefined) return reply;
  if (kind === 'check-own' && ourFrom !== 'sign-in') return reply;
  const text = createSpeaker(locale).talk(`ours.${ourFrom}`, { our: our.domain });
  return { ...reply, blocks: [...reply.blocks, subtle(text)] };
}
