import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '../log.ts';
import type { Host, Outbox } from '../turns/channel.ts';
import {
  answer,
  bearerToken,
  isAnswer,
  nameOf,
  readRequest,
  refuse,
  type Answer,
  type LocalRequest,
} from './answers.ts';
import {
  conversationLimits,
  createConversations,
  localChannel,
  type Conversation,
  type ConversationLimits,
  type Conversations,
} from './conversations.ts';
import {
  createHandlers,
  tokenOf,
  tooMany,
  type Handler,
  type HandlerOptions,
  type Handlers,
} from './handlers.ts';
import { createOutbox } from './outbox.ts';
import { createRate, newConversationsAMinute } from './rates.ts';
import { refusalOf } from './same-origin.ts';
import { createStreams, refuseUpgrade } from './stream.ts';

/** What the channel needs of the world; `limits` are `conversationLimits` unless told. */
export interface DirectLineOptions {
  readonly host: Host;
  readonly log: Log;
  readonly now: () => Date;
  /** A fresh secret for every call: `randomToken` of conversations.ts. */
  readonly randomToken: () => string;
  /** The name under which the bot appears. */
  readonly botName: string;
  readonly limits?: ConversationLimits;
}

/** The channel of the local page: a subset of Direct Line 3.0, for callers on this machine only. */
export interface DirectLine {
  /** Answers a request below `/v3/directline/`, and refuses every other. Never rejects. */
  handle(request: LocalRequest): Promise<Answer>;
  /** Takes the upgrade of a connection: opens the stream of a conversation, or refuses and hangs up. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The way to a conversation; undefined when it is gone. */
  reopen(id: string): Outbox | undefined;
  /** Ends all conversations and streams. */
  close(): void;
}

/** What a path has to offer, by method. `id` is the conversation that the path names. */
interface Place {
  readonly id?: string;
  readonly methods: ReadonlyMap<string, Handler>;
}

const root = '/v3/directline';
const conversationPath =
  /^\/v3\/directline\/conversations\/(?<id>[\w-]{1,100})(?<part>\/activities|\/stream)?$/u;

/**
 * Opens the channel. Whoever may not call at all, by `refusalOf`, is turned away before anything else.
 * Paths, bodies and status codes: learn.microsoft.com, "API reference - Direct Line API 3.0".
 */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { host, log, now, randomToken, limits = conversationLimits } = options;
  const conversations = createConversations({
    now,
    randomToken,
    limits,
    onGone(id) {
      host.forget(localChannel, id).catch((error: unknown) => {
        log.error('local.forget-failed', nameOf(error));
      });
    },
  });
  const route = createRoute(conversations, { ...options, idleMs: limits.idleMs });
  const streams = createStreams();
  return {
    async handle(request) {
      try {
        return await route(request);
      } catch (error) {
        // The one catch-all of this channel: a fault here must not end the server.
        log.error('local.request-failed', nameOf(error));
        return refuse(500, 'failed');
      }
    },
    accept(incoming, socket, head) {
      const request = readRequest(incoming, undefined);
      const conversation = admitStream(conversations, request);
      if (isAnswer(conversation)) {
        log.warn('local.stream-refused', { status: conversation.status });
        refuseUpgrade(socket, conversation.status);
        return;
      }
      const watermark = request.query.get('watermark') ?? undefined;
      streams.open(incoming, socket, head, { conversation, watermark });
    },
    reopen(id) {
      const conversation = conversations.find(id);
      return conversation && createOutbox(conversation, options);
    },
    close() {
      conversations.clear();
      streams.close();
    },
  };
}

type Route = (request: LocalRequest) => Answer | Promise<Answer>;

/** Leads a request to its handler, past everything that may refuse it. */
function createRoute(conversations: Conversations, options: HandlerOptions): Route {
  const handlers = createHandlers(options);
  const newConversations = createRate(newConversationsAMinute);
  const generate = async (): Promise<Answer> => {
    const waitSeconds = await newConversations.take();
    if (waitSeconds !== undefined) return tooMany(waitSeconds);
    return answer(200, tokenOf(conversations.create(), options.idleMs));
  };
  return (request) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      options.log.warn('local.refused', { code: refusal });
      return refuse(403, refusal);
    }
    if (request.path === `${root}/tokens/generate`) {
      return request.method === 'POST' ? generate() : wrongMethod(['POST']);
    }
    const place = findPlace(request.path, handlers);
    if (place === undefined) return refuse(404, 'path-unknown');
    const handler = place.methods.get(request.method);
    if (handler === undefined) return wrongMethod([...place.methods.keys()]);
    const token = bearerToken(request.headers.authorization);
    const conversation = authorize(conversations, token, place.id);
    return isAnswer(conversation) ? conversation : handler({ request, conversation });
  };
}

function findPlace(path: string, handlers: Handlers): Place | undefined {
  const { refresh, start, reconnect, read, post } = handlers;
  if (path === `${root}/tokens/refresh`) return { methods: new Map([['POST', refresh]]) };
  if (path === `${root}/conversations`) return { methods: new Map([['POST', start]]) };
  const named = conversationPath.exec(path)?.groups;
  if (named?.id === undefined) return undefined;
  const { id, part } = named;
  switch (part) {
    case undefined:
      return { id, methods: new Map([['GET', reconnect]]) };
    case '/activities':
      return {
        id,
        methods: new Map([
          ['GET', read],
          ['POST', post],
        ]),
      };
    default:
      // The stream without a WebSocket.
      return { id, methods: new Map([['GET', () => refuse(426, 'upgrade-required')]]) };
  }
}

function wrongMethod(allowed: readonly string[]): Answer {
  return refuse(405, 'method-wrong', { allow: allowed.join(', ') });
}

/**
 * The conversation that a token opens, or why it does not: 401 without a token, 404 for a conversation that is not here
 * (any more: the client has to begin anew), 403 for the token of another.
 */
function authorize(
  conversations: Conversations,
  token: string | undefined,
  id: string | undefined,
): Conversation | Answer {
  if (token === undefined) {
    return refuse(401, 'token-missing', { 'www-authenticate': 'Bearer' });
  }
  if (id !== undefined && !conversations.has(id)) return refuse(404, 'conversation-unknown');
  const conversation = conversations.findByToken(token);
  return conversation === undefined || (id !== undefined && conversation.id !== id)
    ? refuse(403, 'token-foreign')
    : conversation;
}

function admitStream(conversations: Conversations, request: LocalRequest): Conversation | Answer {
  const refusal = refusalOf(request);
  if (refusal !== undefined) return refuse(403, refusal);
  const named = conversationPath.exec(request.path)?.groups;
  if (named?.part !== '/stream' || request.method !== 'GET') return refuse(404, 'path-unknown');
  // Browsers cannot send a header with a WebSocket, so the token stands in the address.
  return authorize(conversations, request.query.get('t') ?? undefined, named.id);
}
