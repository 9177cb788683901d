import type { Input } from '../../dialogs/conversation.ts';
import type { Log } from '../log.ts';
import type { Host } from '../turns/channel.ts';
import type { LoggedActivity } from './activity-log.ts';
import { answer, nameOf, refuse, type Answer, type LocalRequest } from './answers.ts';
import { localChannel, type Conversation } from './conversations.ts';
import { createOutbox, wireChannelId } from './outbox.ts';
import {
  botId,
  inputOf,
  preferredLanguage,
  readActivity,
  readerOf,
  type PostedActivity,
} from './posted-activity.ts';
import { createRate, postsAMinute } from './rates.ts';

/** A request that may pass, with the conversation that its token opens. */
export interface Call {
  readonly request: LocalRequest;
  readonly conversation: Conversation;
}

/** Answers one kind of call. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** What the answers need of the world. */
export interface HandlerOptions {
  readonly host: Host;
  readonly log: Log;
  readonly now: () => Date;
  /** The name under which the bot appears. */
  readonly botName: string;
  /** How long a token is good, when it is not used. */
  readonly idleMs: number;
}

/** What may be asked of one conversation. */
export interface Handlers {
  readonly refresh: Handler;
  readonly start: Handler;
  readonly reconnect: Handler;
  readonly read: Handler;
  readonly post: Handler;
}

/** Everybody on this machine is one person to the host, so that its limits cannot be dodged by opening conversations. */
const localUser = 'local';

/** Makes the handlers, which count the posts of this machine together. */
export function createHandlers(options: HandlerOptions): Handlers {
  const deliver = createDelivery(options);
  const posts = createRate(postsAMinute);
  return {
    refresh: ({ conversation }) => answer(200, tokenOf(conversation, options.idleMs)),
    start(call) {
      const { request, conversation } = call;
      const body = request.body ?? {};
      if (typeof body !== 'object' || Array.isArray(body)) return refuse(400, 'body-unreadable');
      if (!conversation.start()) return answer(200, connectionOf(call, options.idleMs));
      // Web Chat names no language when it starts; its browser does with every request.
      const locale = preferredLanguage(request.headers['accept-language']);
      conversation.reader = { ...(locale === undefined ? {} : { locale }), ...readerOf(body) };
      deliver(conversation, conversation.nextActivityId(), { kind: 'joined', place: 'personal' });
      return answer(201, connectionOf(call, options.idleMs));
    },
    reconnect: (call) => answer(200, connectionOf(call, options.idleMs)),
    read: ({ request, conversation }) =>
      answer(200, conversation.since(request.query.get('watermark') ?? undefined)),
    async post({ request, conversation }) {
      const waitSeconds = await posts.take();
      if (waitSeconds !== undefined) return tooMany(waitSeconds);
      const read = readActivity(request.body);
      if (!read.ok) return refuse(read.code === 'too-large' ? 413 : 400, read.code);
      const id = conversation.nextActivityId();
      if (read.activity.type === 'message') {
        const echo = echoOf(read.activity, { id, conversation, now: options.now() });
        conversation.add(echo);
        conversation.reader = { ...conversation.reader, ...readerOf(read.activity) };
        deliver(
          conversation,
          id,
          inputOf(read.activity, (other) => conversation.findOfBot(other) !== undefined),
        );
      }
      // Clients also post events and signs of typing. There is nothing to answer to them.
      return answer(200, { id });
    },
  };
}

/** Refuses what came too often, and says when to come again. */
export function tooMany(waitSeconds: number): Answer {
  return refuse(429, 'too-many', { 'retry-after': String(waitSeconds) });
}

/** What a client needs to speak in a conversation. */
export function tokenOf(conversation: Conversation, idleMs: number): object {
  return {
    conversationId: conversation.id,
    token: conversation.token,
    expires_in: Math.floor(idleMs / 1000),
  };
}

function connectionOf({ request, conversation }: Call, idleMs: number): object {
  const query = new URLSearchParams({ t: conversation.token });
  const watermark = request.query.get('watermark');
  if (watermark !== null && watermark !== '') query.set('watermark', watermark);
  // The Host header was compared with our own names before, so it leads nowhere else.
  const base = `ws://${request.headers.host ?? ''}/v3/directline/conversations`;
  return {
    ...tokenOf(conversation, idleMs),
    streamUrl: `${base}/${conversation.id}/stream?${query.toString()}`,
  };
}

/** The user's own message as clients get it back. Who sent it, where and when is ours to say. */
function echoOf(
  { text, value, replyToId, locale, from, channelData }: PostedActivity,
  { id, conversation, now }: { id: string; conversation: Conversation; now: Date },
): LoggedActivity {
  return {
    type: 'message',
    id,
    timestamp: now.toISOString(),
    channelId: wireChannelId,
    conversation: { id: conversation.id },
    from: {
      id: userIdOf(from?.id),
      ...(from?.name === undefined ? {} : { name: from.name }),
      role: 'user',
    },
    recipient: { id: botId },
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    ...(value === undefined ? {} : { value }),
    ...(replyToId === undefined ? {} : { replyToId }),
    ...(typeof locale === 'string' && locale.length <= 35 ? { locale } : {}),
    ...(channelData === undefined ? {} : { channelData }),
  };
}

/** The name that a client has for its user, by which it tells its own messages apart; never the bot's. */
function userIdOf(claimed: string | undefined): string {
  return claimed === undefined || claimed === '' || claimed === botId ? 'user' : claimed;
}

type Deliver = (conversation: Conversation, id: string, input: Input) => void;

function createDelivery({ host, log, now, botName }: HandlerOptions): Deliver {
  const turn = async (conversation: Conversation, id: string, input: Input): Promise<void> => {
    const outbox = createOutbox(conversation, { now, botName });
    try {
      await host.receive(
        {
          channel: localChannel,
          conversation: conversation.id,
          user: localUser,
          id,
          input,
          reader: { ...conversation.reader, passing: true },
        },
        { now: outbox, later: outbox },
      );
    } catch (error) {
      // The host words its own faults; what comes out of it is one that it could not.
      log.error('local.turn-failed', nameOf(error));
    }
  };
  // The client has its answer before the turn is over; it learns the rest from the stream.
  return (conversation, id, input) => void turn(conversation, id, input);
}
