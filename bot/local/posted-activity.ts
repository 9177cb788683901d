import { z } from 'zod';
import type { Input, Reader } from '../../dialogs/conversation.ts';
import { plainTextOf } from '../../dialogs/understanding/plain-text.ts';

/** The most characters that a message may have. The dialog refuses much shorter ones, in words. */
export const mostTextCharacters = 100_000;
/** The most characters of JSON that the data of a button may have. */
export const mostValueCharacters = 16_000;
/** The deepest nesting of a body; what buttons and clients send has three or four levels. */
export const mostDepth = 16;

/** The id of the bot on this channel. */
export const botId = 'bot';

const shortText = z.string().max(200);

/** What is read of an activity; everything else, also its conversation and recipient, is the client's claim and left out. */
const activitySchema = z.object({
  type: z.string().min(1).max(100),
  text: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: shortText.optional().catch(undefined),
  locale: z.unknown().optional(),
  localTimezone: z.unknown().optional(),
  from: z
    .object({
      id: shortText.optional().catch(undefined),
      name: shortText.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  channelData: z
    .object({
      /** By it the client knows its own message again when it comes back. */
      clientActivityID: shortText.optional().catch(undefined),
      /** Web Chat does not draw a message that is only the press of a button. */
      postBack: z.boolean().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** What is read of a posted activity. */
export type PostedActivity = z.infer<typeof activitySchema>;

/** A posted activity, or why it was not taken. */
export type ReadActivity =
  | { readonly ok: true; readonly activity: PostedActivity }
  | { readonly ok: false; readonly code: 'body-unreadable' | 'too-deep' | 'too-large' };

/** Reads what a client posted. */
export function readActivity(body: unknown): ReadActivity {
  // First, because what walks deeper nesting by recursion runs out of stack.
  if (!isShallow(body, mostDepth)) return { ok: false, code: 'too-deep' };
  const read = activitySchema.safeParse(body);
  if (!read.success) return { ok: false, code: 'body-unreadable' };
  const activity = read.data;
  const isTooLarge =
    (activity.text?.length ?? 0) > mostTextCharacters ||
    (activity.value !== undefined && JSON.stringify(activity.value).length > mostValueCharacters);
  return isTooLarge ? { ok: false, code: 'too-large' } : { ok: true, activity };
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

/** What a message says to the dialog. `isOfBot` tells whether an id is a message of the bot in this conversation. */
export function inputOf(activity: PostedActivity, isOfBot: (id: string) => boolean): Input {
  const text = plainTextOf({ text: activity.text ?? '', botIds: [botId], mentions: [] });
  if (text.trim() !== '') return { kind: 'text', text };
  const { value, replyToId } = activity;
  if (value === undefined || value === null) return { kind: 'wordless' };
  return replyToId !== undefined && isOfBot(replyToId)
    ? { kind: 'pressed', value, messageId: replyToId }
    : { kind: 'pressed', value };
}

/** What a body tells about its reader; what is not a language tag or a time zone is left out. */
export function readerOf(body: {
  readonly locale?: unknown;
  readonly localTimezone?: unknown;
  readonly timeZone?: unknown;
}): Reader {
  const locale = languageTag(body.locale);
  const timeZone = timeZoneName(body.localTimezone) ?? timeZoneName(body.timeZone);
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

/** The language that a browser wants most, by its Accept-Language header (RFC 9110, section 12.5.4). */
export function preferredLanguage(header: string | undefined): string | undefined {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const locale = languageTag(tag);
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      const weight = Number(quality);
      return locale === undefined || !(weight > 0) ? [] : [{ locale, weight }];
    });
  return wanted.sort((a, b) => b.weight - a.weight)[0]?.locale;
}

function languageTag(tag: unknown): string | undefined {
  const isTag = typeof tag === 'string' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/iu.test(tag);
  return isTag ? tag : undefined;
}

function timeZoneName(name: unknown): string | undefined {
  if (typeof name !== 'string' || name === '' || name.length > 64) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Intl says by a RangeError that it knows no such zone; there is no other way to ask for aliases.
    return undefined;
  }
}
