import { randomBytes, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Reader } from '../../dialogs/conversation.ts';
import {
  createActivityLog,
  type ActivitySet,
  type ActivityLogLimits,
  type LoggedActivity,
} from './activity-log.ts';

/** The name of this channel towards the host. */
export const localChannel = 'local';

/** How much is kept, and for how long. */
export interface ConversationLimits extends ActivityLogLimits {
  /** Conversations at once; the one that is longest unused makes room. */
  readonly mostConversations: number;
  /** A conversation without any request for so long is gone. */
  readonly idleMs: number;
  /** Streams of one conversation at once. */
  readonly mostListeners: number;
}

/** The limits of the product: some hundred megabytes at the very worst. */
export const conversationLimits: ConversationLimits = {
  mostConversations: 200,
  idleMs: 24 * 60 * 60 * 1000,
  mostListeners: 8,
  mostActivities: 500,
  mostCharacters: 2_000_000,
};

/** An open stream to a client. */
export interface Listener {
  send(set: ActivitySet): void;
  /** The conversation is gone. */
  end(): void;
}

/** One conversation of the local page. */
export interface Conversation {
  readonly id: string;
  /** Whoever knows it may read and write here. Never logged. */
  readonly token: string;
  /** Who reads, as far as the last request told. */
  reader: Reader;
  /** Compares in constant time. */
  hasToken(offered: string): boolean;
  /** True the first time. */
  start(): boolean;
  /** Ids of one conversation sort in the order in which they were given. */
  nextActivityId(): string;
  add(activity: LoggedActivity): void;
  /** Replaces the message of the bot with this id; false when there is none. */
  replace(activity: LoggedActivity): boolean;
  /** Remembers as which message a mark came. */
  noteMark(mark: string, id: string): void;
  /** The message that came with a mark before. */
  findMark(mark: string): string | undefined;
  /** The message with this id, when it is the bot's and still kept. */
  findOfBot(id: string): LoggedActivity | undefined;
  since(watermark: string | undefined): ActivitySet;
  /** Hands over what came after the watermark, then everything new; false when too many listen. */
  listen(listener: Listener, watermark: string | undefined): boolean;
  unlisten(listener: Listener): void;
  end(): void;
}

/** All conversations of the local page. */
export interface Conversations {
  create(): Conversation;
  /** The conversation that a token opens. Finding it counts as using it. */
  findByToken(token: string): Conversation | undefined;
  /** Asking does not count as using it. */
  has(id: string): boolean;
  /** Finding one by its id does not count as using it. */
  find(id: string): Conversation | undefined;
  /** Ends them all. */
  clear(): void;
}

/** What conversations need of the world. */
export interface ConversationsOptions {
  readonly now: () => Date;
  /** A fresh secret for every call: `randomToken`. */
  readonly randomToken: () => string;
  /** Called when a conversation is gone: idle, or making room. */
  readonly onGone: (id: string) => void;
  readonly limits?: ConversationLimits;
}

/** 256 bits that nobody guesses, fit for an address. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Keeps conversations in memory: they end with the process. */
export function createConversations({
  now,
  randomToken: nextToken,
  onGone,
  limits = conversationLimits,
}: ConversationsOptions): Conversations {
  const all = new LRUCache<string, Conversation>({
    max: limits.mostConversations,
    ttl: limits.idleMs,
    ttlResolution: 0,
    updateAgeOnGet: true,
    perf: { now: () => now().getTime() },
    dispose(conversation) {
      conversation.end();
      onGone(conversation.id);
    },
  });
  return {
    create() {
      all.purgeStale();
      const conversation = createConversation(nextToken(), nextToken(), limits);
      all.set(conversation.id, conversation);
      return conversation;
    },
    findByToken(token) {
      all.purgeStale();
      // Every one is compared, so that the time tells nothing about which one it is.
      const [owner] = [...all.values()].filter((conversation) => conversation.hasToken(token));
      return owner === undefined ? undefined : all.get(owner.id);
    },
    has: (id) => all.has(id),
    find: (id) => all.peek(id),
    clear: () => all.clear(),
  };
}

function createConversation(id: string, token: string, limits: ConversationLimits): Conversation {
  const log = createActivityLog(limits);
  const listeners = new Set<Listener>();
  const marks = new LRUCache<string, string>({ max: limits.mostActivities });
  const secret = Buffer.from(token);
  let given = 0;
  let isStarted = false;
  const announce = (set: ActivitySet): void => listeners.forEach((listener) => listener.send(set));
  const findOfBot = (activityId: string): LoggedActivity | undefined => {
    const found = log.find(activityId);
    return found?.from.role === 'bot' ? found : undefined;
  };
  return {
    id,
    token,
    reader: {},
    hasToken(offered) {
      const bytes = Buffer.from(offered);
      return bytes.length === secret.length && timingSafeEqual(bytes, secret);
    },
    start() {
      const isFirst = !isStarted;
      isStarted = true;
      return isFirst;
    },
    nextActivityId() {
      given += 1;
      return `${id}|${String(given).padStart(7, '0')}`;
    },
    add: (activity) => announce(log.add(activity)),
    replace(activity) {
      const set = findOfBot(activity.id) === undefined ? undefined : log.replace(activity);
      if (set !== undefined) announce(set);
      return set !== undefined;
    },
    findOfBot,
    noteMark: (mark, activityId) => void marks.set(mark, activityId),
    findMark: (mark) => marks.get(mark),
    since: (watermark) => log.since(watermark),
    listen(listener, watermark) {
      if (listeners.size >= limits.mostListeners) return false;
      const missed = log.since(watermark);
      // In one go, so that nothing is lost or sent twice between the two.
      if (missed.activities.length > 0) listener.send(missed);
      listeners.add(listener);
      return true;
    },
    unlisten: (listener) => void listeners.delete(listener),
    end() {
      listeners.forEach((listener) => listener.end());
      listeners.clear();
    },
  };
}
