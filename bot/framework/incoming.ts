import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Input, Reader } from '../../dialogs/conversation.ts';
import { plainTextOf } from '../../dialogs/understanding/plain-text.ts';
import type { Incoming } from '../turns/channel.ts';
import type { CheckedActivity } from './activity-check.ts';
import { referenceOf } from './reference.ts';
import { tenantOf } from './tenants.ts';

/** What an activity asks of the bot. */
export type ReadActivity =
  | { readonly kind: 'turn'; readonly incoming: Incoming }
  | { readonly kind: 'forget'; readonly channel: string; readonly conversation: string }
  /** Reactions, deletions, typing, people who come and go, and whatever is invented later. */
  | { readonly kind: 'ignored' };

const ignored: ReadActivity = { kind: 'ignored' };

/** Reads an activity that is not an invoke. */
export function readActivity(activity: CheckedActivity): ReadActivity {
  switch (activity.type) {
    case 'message':
      return turn(activity, messageInput(activity));
    case 'messageUpdate':
      return isEdit(activity) ? correction(activity) : ignored;
    case 'conversationUpdate':
      if (hasBot(activity, activity.membersAdded)) return turn(activity, joined(activity));
      return hasBot(activity, activity.membersRemoved) ? forget(activity) : ignored;
    case 'installationUpdate':
      // `add-upgrade` and `remove-upgrade` are a new version of the app: nobody came, nobody left.
      if (activity.action === 'add') return turn(activity, joined(activity));
      return activity.action === 'remove' ? forget(activity) : ignored;
    default:
      return ignored;
  }
}

/** What a channel tells about a message besides its content. The id of a channel's thread stays in the conversation. */
export function incomingOf(activity: CheckedActivity, input: Input): Incoming {
  const tenant = tenantOf(activity);
  return {
    channel: activity.channelId,
    conversation: activity.conversation.id,
    user: activity.from?.id ?? '',
    ...(tenant !== undefined && { tenant }),
    ...(activity.id !== undefined && { id: activity.id }),
    reference: referenceOf(activity),
    input,
    reader: readerOf(activity),
  };
}

/** A button was pressed; `value` is what it holds. */
export function pressedInput(activity: CheckedActivity, value: unknown): Input {
  const { replyToId } = activity;
  return { kind: 'pressed', value, ...(replyToId !== undefined && { messageId: replyToId }) };
}

function turn(activity: CheckedActivity, input: Input): ReadActivity {
  return { kind: 'turn', incoming: incomingOf(activity, input) };
}

const editSchema = z.object({ eventType: z.literal('editMessage') });

function isEdit({ channelData }: CheckedActivity): boolean {
  return editSchema.safeParse(channelData).success;
}

/** A corrected message has the id of the first one, so what it says now tells one delivery from another. */
function correction(activity: CheckedActivity): ReadActivity {
  const input = messageInput(activity);
  const { id, ...incoming } = incomingOf(activity, input);
  if (id === undefined || input.kind !== 'text') return ignored;
  const hash = createHash('sha256').update(input.text).digest('base64url').slice(0, 22);
  return { kind: 'turn', incoming: { ...incoming, id: `${id} ${hash}`, corrects: id } };
}

function forget({ channelId, conversation }: CheckedActivity): ReadActivity {
  return { kind: 'forget', channel: channelId, conversation: conversation.id };
}

function joined(activity: CheckedActivity): Input {
  return { kind: 'joined', place: placeOf(activity) };
}

function placeOf({ conversation }: CheckedActivity): 'personal' | 'group' {
  const { conversationType = 'personal', isGroup = false } = conversation;
  return conversationType === 'personal' && !isGroup ? 'personal' : 'group';
}

function hasBot(
  { recipient }: CheckedActivity,
  members: readonly { readonly id: string }[] = [],
): boolean {
  return recipient?.id !== undefined && members.some(({ id }) => id === recipient.id);
}

const htmlSchema = z.object({ contentType: z.literal('text/html'), content: z.string() });
const mentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string(), name: z.string().nullish() }),
  text: z.string().nullish(),
});

function messageInput(activity: CheckedActivity): Input {
  const { text = '', value, recipient } = activity;
  const html = known(activity.attachments, htmlSchema)[0]?.content;
  if (text.trim() === '' && html === undefined) {
    return value === undefined || value === null
      ? { kind: 'wordless' }
      : pressedInput(activity, value);
  }
  const plain = plainTextOf({
    text,
    ...(html !== undefined && { html }),
    botIds: recipient?.id === undefined ? [] : [recipient.id],
    ...(recipient?.name !== undefined && { botName: recipient.name }),
    mentions: known(activity.entities, mentionSchema).map(({ mentioned, text: shown }) => ({
      id: mentioned.id,
      ...(typeof mentioned.name === 'string' && { name: mentioned.name }),
      ...(typeof shown === 'string' && { text: shown }),
    })),
  });
  return { kind: 'text', text: plain };
}

const clientInfoSchema = z.object({
  type: z.literal('clientInfo'),
  locale: z.string().nullish().catch(undefined),
  timezone: z.string().nullish().catch(undefined),
});

function readerOf(activity: CheckedActivity): Reader {
  const client = known(activity.entities, clientInfoSchema)[0];
  const locale = [client?.locale, activity.locale].find(isLocale);
  const timeZone = [client?.timezone, activity.localTimezone].find(isTimeZone);
  return {
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
    ...(placeOf(activity) === 'group' ? { place: 'group' } : nameOf(activity)),
  };
}

/** The name of the person in the directory. Elsewhere a client calls itself what it likes; in a group no name is needed. */
function nameOf({ channelId, from }: CheckedActivity): Pick<Reader, 'name'> {
  const name = from?.name?.trim() ?? '';
  return channelId === 'msteams' && name !== '' ? { name } : {};
}

function isLocale(tag: string | null | undefined): tag is string {
  if (typeof tag !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Not a language tag; then nothing is known.
    return false;
  }
}

/** Zones that were found good; asking the system anew costs 0.1 ms and memory that is given back late. */
const knownTimeZones = new LRUCache<string, true>({ max: 500 });

function isTimeZone(zone: string | null | undefined): zone is string {
  // Newer Nodes also take an offset for a zone; a name is wanted, which knows of summer time.
  if (typeof zone !== 'string' || !/^[A-Za-z][\w+\-/]{0,63}$/u.test(zone)) return false;
  if (knownTimeZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    // Not a zone of this machine; then nothing is known.
    return false;
  }
  knownTimeZones.set(zone, true);
  return true;
}

/** Those items of a stranger's list that have the looked-for shape. Others belong to features that we do not use. */
function known<T>(items: readonly unknown[] | undefined, schema: z.ZodType<T>): readonly T[] {
  return (items ?? []).flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
