import type { Reply } from '../../dialogs/reply.ts';
import type { Locale } from '../../locales/typing.ts';
import { cardOf } from './card.ts';
import { cleanReply } from './clean.ts';
import type { AdaptiveCard } from './elements.ts';
import { textOf } from './text.ts';

/** What a channel sends: a card or a text, never both, since Teams splits such a message and gives no id to replace it by. */
export interface ReplyActivity {
  readonly type: 'message';
  readonly locale: Locale;
  readonly textFormat: 'plain';
  /** For notifications and lists of chats: what the answer is, in a line. */
  readonly summary: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentType: 'application/vnd.microsoft.card.adaptive';
    readonly content: AdaptiveCard;
  }[];
  /** For the local page: the whole message as plain text to copy, and its kind. */
  readonly channelData?: { readonly text: string; readonly kind: Reply['kind'] };
}

/** Channels of the Bot Framework that do not draw Adaptive Cards, or only a picture of them. */
const withoutCards = new Set([
  'alexa',
  'directlinespeech',
  'email',
  'facebook',
  'groupme',
  'kik',
  'line',
  'skype',
  'slack',
  'sms',
  'telegram',
  'telephony',
  'twilio-sms',
]);

const mostSummary = 199;

/** Makes the activity that carries a reply. A channel that is not known is taken as one that draws cards: their `fallbackText` is complete. */
export function activityOf(reply: Reply, channel: string): ReplyActivity {
  const shared = {
    type: 'message',
    locale: reply.locale,
    textFormat: 'plain',
    summary: summaryOf(reply),
    ...(channel === 'local' && { channelData: { text: textOf(reply), kind: reply.kind } }),
  } as const;
  if (withoutCards.has(channel) || isPlainNote(reply)) {
    return { ...shared, text: textOf(reply, Number.POSITIVE_INFINITY).trimEnd() };
  }
  const content = cardOf(reply);
  return {
    ...shared,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

/** A sentence or two without title and buttons needs no card. */
function isPlainNote({ kind, title, blocks, buttons }: Reply): boolean {
  return (
    kind === 'note' &&
    title === undefined &&
    buttons.length === 0 &&
    blocks.every((block) => block.kind === 'paragraph')
  );
}

/** Title and lead, as far as they fit. */
function summaryOf(reply: Reply): string {
  const { title, blocks } = cleanReply(reply);
  const lead = blocks.find((block) => block.kind === 'paragraph');
  const whole = [title, lead?.text].filter((one) => one !== undefined).join(' · ');
  return whole.length <= mostSummary
    ? whole
    : `${whole.slice(0, mostSummary - 1).replace(/\p{Cs}$/u, '')}…`;
}
