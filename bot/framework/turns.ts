import { TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import type { Host, Incoming, Outbox } from '../turns/channel.ts';
import type { CheckedActivity } from './activity-check.ts';
import { readActivity } from './incoming.ts';
import { readInvoke } from './invokes.ts';
import { createOutbox, type InContext } from './outbox.ts';
import type { FrameworkAnswer } from './request.ts';
import type { RetryClock } from './retries.ts';
import { toSdk, type AuthenticateRequestResult, type FrameworkAdapter } from './sdk.ts';

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
  /** Replaces both limits in tests. */
  readonly answerWithinMs?: number;
}

/** Hands activities of believed callers to the host. */
export interface Turns {
  take(activity: CheckedActivity, caller: AuthenticateRequestResult): Promise<FrameworkAnswer>;
  /** Settles when no turn is under way. */
  settled(): Promise<void>;
}

interface Running extends TurnsOptions {
  readonly pending: Set<Promise<void>>;
}

export function createTurns(options: TurnsOptions): Turns {
  const running: Running = { ...options, pending: new Set() };
  return {
    async take(activity, caller) {
      if (activity.type === 'invoke') return takeInvoke(activity, running);
      const read = readActivity(activity);
      if (read.kind === 'turn') return takeTurn(read.incoming, activity, caller, running);
      if (read.kind === 'forget') await running.host.forget(read.channel, read.conversation);
      else running.log.info('activity.ignored', { channel: activity.channelId });
      return { status: 200 };
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
    await settledWithin(receive(incoming, later, later, running), pressAnswerMs, running);
  }
  return { status, ...(body !== undefined && { body }) };
}

async function takeTurn(
  incoming: Incoming,
  activity: CheckedActivity,
  caller: AuthenticateRequestResult,
  running: Running,
): Promise<FrameworkAnswer> {
  const { adapter } = running;
  const later = outboxAfter(activity, running);
  const response = await adapter.runTurn(caller, toSdk(activity), async (context) => {
    // The SDK takes its context away when this function ends; replies that come later still find a way.
    let isOpen = true;
    const inContext: InContext = (act) =>
      isOpen ? act(context) : afterwards(activity, running)(act);
    const now = outboxIn(inContext, activity, running);
    await settledWithin(receive(incoming, now, later, running), turnAnswerMs, running);
    isOpen = false;
  });
  const body: unknown = response?.body;
  return { status: response?.status ?? 200, ...(body !== undefined && { body }) };
}

/** A fault of the host's is logged by its name; the channel is not told, it would only deliver again. */
async function receive(
  incoming: Incoming,
  now: Outbox,
  later: Outbox,
  { host, log }: Running,
): Promise<void> {
  try {
    await host.receive(incoming, now, later);
  } catch (error) {
    log.error('turn.failed', {
      channel: incoming.channel,
      error: error instanceof Error ? error.name : typeof error,
    });
  }
}

async function settledWithin(
  work: Promise<void>,
  limitMs: number,
  { pending, log, answerWithinMs }: Running,
): Promise<void> {
  const tracked = work.finally(() => pending.delete(tracked));
  pending.add(tracked);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      log.warn('turn.slow');
      resolve();
    }, answerWithinMs ?? limitMs);
  });
  await Promise.race([tracked, limit]);
  clearTimeout(timer);
}

function outboxAfter(activity: CheckedActivity, running: Running): Outbox {
  return outboxIn(afterwards(activity, running), activity, running);
}

function outboxIn(
  inContext: InContext,
  { channelId }: CheckedActivity,
  { log, clock }: Running,
): Outbox {
  return createOutbox({ channel: channelId, inContext, log, clock });
}

/** Opens the conversation of an activity anew, as often as wanted and long after its turn. */
function afterwards(activity: CheckedActivity, { adapter, appId }: Running): InContext {
  const reference = TurnContext.getConversationReference(toSdk(activity));
  return async <T>(act: (context: TurnContext) => Promise<T>) => {
    // What is thrown inside would end in the adapter's catch-all and never come back here.
    let outcome: (() => T) | undefined;
    await adapter.runAfterwards(appId, structuredClone(reference), async (context) => {
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
