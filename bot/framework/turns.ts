import { TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import type { ConversationKey, Reference } from '../store/store.ts';
import type { Host, Incoming, Outbox, Receipt, Way } from '../turns/channel.ts';
import type { CheckedActivity } from './activity-check.ts';
import { readActivity } from './incoming.ts';
import { readInvoke } from './invokes.ts';
import { createOutbox, type InContext } from './outbox.ts';
import { readReference } from './reference.ts';
import type { FrameworkAnswer } from './request.ts';
import type { RetryClock } from './retries.ts';
import { createSignIns, type InConversation, type SignIns } from './sign-in.ts';
import {
  toSdk,
  toSdkReference,
  type AuthenticateRequestResult,
  type FrameworkAdapter,
  type SdkReference,
} from './sdk.ts';

/**
 * Longest wait for a turn before the channel gets its answer. Teams delivers again after 15 s and calls a press failed
 * after a few; the turn itself goes on, and its replies still arrive.
 */
const turnAnswerMs = 10_000;
const pressAnswerMs = 2_500;

export interface TurnsOptions {
  readonly adapter: FrameworkAdapter;
  /** Empty without a registration. */
  readonly appId: string;
  readonly host: Host;
  readonly log: Log;
  readonly clock: RetryClock;
  /** Whether replies, and with them a token of the bot's, may go there. */
  readonly isTrusted: (serviceUrl: string) => boolean;
  /** Replaces both limits in tests. */
  readonly answerWithinMs?: number;
}

/** Hands activities of believed callers to the host. */
export interface Turns {
  take(activity: CheckedActivity, caller: AuthenticateRequestResult): Promise<FrameworkAnswer>;
  /** The way to a conversation of which only its reference is known. */
  reopen(key: ConversationKey, reference: Reference | undefined): Outbox | undefined;
  /** Settles when no turn is under way. */
  settled(): Promise<void>;
}

interface Running extends TurnsOptions {
  readonly signIns: SignIns;
  readonly pending: Set<Promise<Receipt>>;
}

export function createTurns(options: TurnsOptions): Turns {
  const running: Running = {
    ...options,
    pending: new Set(),
    signIns: createSignIns({ log: options.log }),
  };
  return {
    async take(activity, caller) {
      if (activity.type === 'invoke') return takeInvoke(activity, running);
      const read = readActivity(activity);
      if (read.kind === 'turn') return takeTurn(read.incoming, activity, caller, running);
      if (read.kind === 'forget') await running.host.forget(read.channel, read.conversation);
      else running.log.info('activity.ignored', { channel: activity.channelId });
      return { status: 200 };
    },
    reopen({ channel, conversation }, reference) {
      const place = readReference(reference);
      // The address was judged when the message came; the registration may be another one by now.
      const isGood =
        place?.channelId === channel &&
        place.conversation.id === conversation &&
        options.isTrusted(place.serviceUrl);
      return isGood
        ? outboxIn(
            afterwards(() => structuredClone(toSdkReference(place)), running),
            place,
            running,
          )
        : undefined;
    },
    async settled() {
      while (running.pending.size > 0) await Promise.allSettled(running.pending);
    },
  };
}

/** The answer of an invoke is known at once; what it asks for is done as a turn of its own. */
async function takeInvoke(activity: CheckedActivity, running: Running): Promise<FrameworkAnswer> {
  const { status, body, incoming } = readInvoke(activity);
  if (incoming !== undefined) {
    const later = outboxAfter(activity, running);
    const asked = withSignIn(incoming, activity, running);
    const receipt = await receive(asked, { now: later, later }, pressAnswerMs, running);
    if (receipt === 'failed') return notTaken;
  }
  return { status, ...(body !== undefined && { body }) };
}

/** The channel may deliver it again. */
const notTaken: FrameworkAnswer = { status: 503, body: { error: 'not-taken' } };

async function takeTurn(
  incoming: Incoming,
  activity: CheckedActivity,
  caller: AuthenticateRequestResult,
  running: Running,
): Promise<FrameworkAnswer> {
  const { adapter } = running;
  const later = outboxAfter(activity, running);
  const turn: { receipt: Receipt } = { receipt: 'failed' };
  const response = await adapter.runTurn(caller, toSdk(activity), async (context) => {
    // The SDK takes its context away when this function ends; replies that come later still find a way.
    let isOpen = true;
    const inContext: InContext = (mark, act) =>
      isOpen
        ? adapter.marked(mark, () => act(context))
        : afterwards(() => referenceIn(activity), running)(mark, act);
    const now = outboxIn(inContext, activity, running);
    const asked = withSignIn(incoming, activity, running);
    turn.receipt = await receive(asked, { now, later }, turnAnswerMs, running);
    isOpen = false;
  });
  if (turn.receipt === 'failed') return notTaken;
  const body: unknown = response?.body;
  return { status: response?.status ?? 200, ...(body !== undefined && { body }) };
}

/** Waits for a turn, but not longer than the channel does: what is recorded by then goes on behind the answer. */
async function receive(
  incoming: Incoming,
  { now, later }: Way,
  limitMs: number,
  { host, log, pending, answerWithinMs }: Running,
): Promise<Receipt> {
  let isRecorded = false;
  const onRecorded = () => {
    isRecorded = true;
  };
  const work = host
    .receive(incoming, { now, later, onRecorded })
    .catch((error: unknown): Receipt => {
      log.error('turn.failed', {
        channel: incoming.channel,
        error: error instanceof Error ? error.name : typeof error,
      });
      return isRecorded ? 'taken' : 'failed';
    })
    .finally(() => pending.delete(work));
  pending.add(work);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Receipt>((resolve) => {
    timer = setTimeout(() => {
      log.warn('turn.slow', { channel: incoming.channel, isRecorded });
      resolve(isRecorded ? 'taken' : 'failed');
    }, answerWithinMs ?? limitMs);
  });
  const receipt = await Promise.race([work, limit]);
  clearTimeout(timer);
  return receipt;
}

/** The sign-in name is asked for when the conversation needs it, and not before. */
function withSignIn(incoming: Incoming, activity: CheckedActivity, running: Running): Incoming {
  const { signIns } = running;
  const inConversation = opened(() => referenceIn(activity), running);
  return { ...incoming, signInDomain: () => signIns.domainOf(activity, inConversation) };
}

function outboxAfter(activity: CheckedActivity, running: Running): Outbox {
  return outboxIn(
    afterwards(() => referenceIn(activity), running),
    activity,
    running,
  );
}

function outboxIn(
  inContext: InContext,
  { channelId }: Pick<CheckedActivity, 'channelId'>,
  { log, clock }: Running,
): Outbox {
  return createOutbox({ channel: channelId, inContext, log, clock });
}

/** Gives a reference of its own each time: the SDK writes into it. Most turns need none. */
type Place = () => SdkReference;

function referenceIn(activity: CheckedActivity): SdkReference {
  return TurnContext.getConversationReference(toSdk(activity));
}

/** Opens a conversation anew, and marks what is sent. */
function afterwards(place: Place, running: Running): InContext {
  const inConversation = opened(place, running);
  return (mark, act) =>
    inConversation((context) => running.adapter.marked(mark, () => act(context)));
}

/** Opens a conversation anew, as often as wanted and long after its turn. */
function opened(place: Place, { adapter, appId }: Running): InConversation {
  return async <T>(act: (context: TurnContext) => Promise<T>) => {
    // What is thrown inside would end in the adapter's catch-all and never come back here.
    let outcome: (() => T) | undefined;
    await adapter.runAfterwards(appId, place(), async (context) => {
      outcome = await act(context).then<() => T, () => T>(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        },
      );
    });
    if (outcome === undefined) throw new Error('turn-not-run');
    return outcome();
  };
}
