import type { Scene } from '../../bot/demo/world.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Locale } from '../../locales/typing.ts';

/** Where the process ends by itself: before a turn is recorded, before its answer is sent, before the end of a look is recorded. */
export type DeathPoint = 'recording' | 'recorded' | 'looked';

/** What the parent sends. */
export type ToChild =
  /** What an earlier process left is taken up. The world as it is now, where something will be looked at. */
  | { readonly kind: 'resume'; readonly scenes: readonly Scene[] | undefined }
  | {
      readonly kind: 'say';
      readonly id: string;
      readonly text: string;
      readonly locale: Locale;
      readonly scenes: readonly Scene[] | undefined;
      readonly dies?: DeathPoint;
    };

/** What comes back: messages as they are sent, and that nothing is under way any more. */
export type FromChild =
  | { readonly kind: 'sent'; readonly mark: string; readonly reply: Reply }
  | { readonly kind: 'settled' };

/** The conversation that is led. */
export const conversation = { channel: 'test', conversation: 'guide' } as const;
