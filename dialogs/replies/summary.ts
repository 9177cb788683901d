import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { resultReply } from './result.ts';
import { subtle } from './sections.ts';

/**
 * The answer for a channel or a group, where everybody reads along and for ever: the verdict, not the names of our servers.
 * What it was asked about is known there already.
 */
export function summaryReply(kept: KeptCase, addressee: Addressee): Reply {
  const whole = resultReply(kept, addressee);
  const { speaker } = viewerFor(addressee);
  const { their } = kept.report.question;
  const [lead, ...others] = whole.blocks;
  const directions = others.find(({ kind }) => kind === 'facts');
  return {
    ...whole,
    blocks: [
      ...(lead === undefined ? [] : [lead]),
      ...(directions === undefined ? [] : [directions]),
      subtle(speaker.talk('summary', { their })),
    ],
    buttons: whole.buttons.filter(({ action }) => action.do === 'again'),
  };
}
