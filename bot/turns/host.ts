import type { Log } from '../log.ts';
import type { Store, StoredJob, StoredMessage, Turn } from '../store/store.ts';
import type { DocumentTools, PasteTools } from '../../dialogs/conversation.ts';
import type { Ours } from '../../dialogs/state.ts';
import type { Host, Incoming, Outbox, Receipt, Reopen, Way } from './channel.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import type { Diagnoses } from './diagnoses.ts';
import { faultOf } from './fault.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createQueue } from './queue.ts';
import { createTurnstile, type Turnstile } from './turnstile.ts';
import { think, type Decided } from './think.ts';
import { sayFailure } from './failure.ts';

export interface HostOptions {
  readonly store: Store;
  readonly diagnoses: Diagnoses;
  readonly pasteTools: PasteTools;
  readonly documents?: DocumentTools | undefined;
  readonly log: Log;
  /** Zone of the machine, for readers whose zone is not known. */
  readonly timeZone: string;
  /** What the operator set about our side. */
  readonly configured?: Ours | undefined;
  readonly now: () => Date;
  /** The only domains that there are, in the demo. */
  readonly only?: readonly string[] | undefined;
}

/**
 * When very many write at the same moment, those who came first are answered first, instead of all of them last. A turn that
 * waits for its channel does not keep others waiting.
 */
const turnsAtOnce = { places: 8, holdMs: 20 };

/** Messages and jobs taken up again at once. */
const takenAtOnce = 50;

interface Talk extends HostOptions {
  readonly delivery: Delivery;
  readonly jobs: Jobs;
  /** Turns of a conversation, one after the other. */
  readonly inTurn: <T>(key: string, work: () => Promise<T>) => Promise<T | undefined>;
  readonly turnstile: Turnstile;
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

/** Answers what all channels bring: one turn at a time in a conversation, each recorded before it is answered; jobs after it. */
export function createHost(options: HostOptions): Host {
  const pending = new Set<Promise<unknown>>();
  const turns = createQueue();
  const talk: Talk = {
    ...options,
    delivery: createDelivery(options),
    jobs: createJobs(options),
    inTurn: (key, work) => turns.run(key, work),
    turnstile: createTurnstile(turnsAtOnce),
    track: (work) => {
      pending.add(work);
      const done = () => pending.delete(work);
      void work.then(done, done);
      return work;
    },
  };
  return {
    receive: (incoming, way) => talk.track(receive(talk, incoming, way)),
    forget: (channel, conversation) => talk.track(forget(talk, channel, conversation)),
    resume: (reopen) => talk.track(resume(talk, reopen)),
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}

function keyOf({ channel, conversation }: Pick<Incoming, 'channel' | 'conversation'>): string {
  return `${channel} ${conversation}`;
}

async function forget({ inTurn, store }: Talk, channel: string, conversation: string) {
  const key = { channel, conversation };
  const forgotten = await inTurn(keyOf(key), () => store.forget(key));
  // Too many wait: then not after them. What they are about to record has a version that is no more.
  if (forgotten === undefined) await store.forget(key);
}

/** What a turn leaves to do when it is recorded. */
interface Recorded {
  readonly messages: readonly StoredMessage[];
  readonly jobs: readonly StoredJob[];
}

async function receive(talk: Talk, incoming: Incoming, way: Way): Promise<Receipt> {
  const key = keyOf(incoming);
  const answered = await talk.inTurn(key, async () => {
    const leave = await talk.turnstile.enter();
    try {
      const turn = await record(talk, incoming);
      way.onRecorded?.();
      // Begun here, so that what is sent keeps the order of the turns, and waited for outside, so that the next turn may begin.
      const done = turn === undefined ? Promise.resolve() : answer(talk, turn, way);
      return { done: done.finally(leave) };
    } catch (error) {
      leave();
      talk.log.error('turn.failed', { channel: incoming.channel, ...faultOf(error) });
      return { failed: sayFailure(incoming, way.now) };
    }
  });
  if (answered === undefined) {
    talk.log.warn('turn.dropped', { channel: incoming.channel });
    return 'failed';
  }
  if ('failed' in answered) return (await answered.failed) ? 'taken' : 'failed';
  await answered.done;
  return 'taken';
}

/** Times that a turn is thought about anew because a job of its conversation ended meanwhile. */
const mostThoughts = 5;

/** Gives what is to be done; undefined when there is nothing, as it came before. */
async function record(talk: Talk, incoming: Incoming): Promise<Recorded | undefined> {
  const { store, diagnoses, log } = talk;
  const decided = new Map<string, Decided>();
  /** What the limits let through, and is not done after all. */
  const giveBack = (done: Turn['jobs'] = []) => {
    for (const { job, refusal } of decided.values())
      if (refusal === undefined && !done.includes(job)) diagnoses.cancel(job);
  };
  try {
    for (let times = 0; times < mostThoughts; times += 1) {
      const turn = await think(talk, incoming, decided);
      const result = turn === 'repeated' ? { kind: turn } : await store.commitTurn(turn);
      if (result.kind === 'committed') {
        giveBack(turn === 'repeated' ? [] : turn.jobs);
        return result;
      }
      if (result.kind === 'repeated') {
        log.info('turn.repeated', { channel: incoming.channel });
        giveBack();
        return undefined;
      }
    }
  } catch (error) {
    giveBack();
    throw error;
  }
  giveBack();
  throw new Error('overtaken too often');
}

/** Time that an answer has for itself before the work that it announces begins. */
const headStartMs = 20;

/** Settles with the work, or after that time. */
function within(work: Promise<void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Sends the messages and begins the jobs; settles when these are sent. */
async function answer(
  talk: Talk,
  { messages, jobs }: Recorded,
  { now, later }: Way,
): Promise<void> {
  const delivered = talk.delivery.deliver(messages, now);
  const answered = within(delivered, headStartMs);
  const outcomes = jobs.map((job) => ({
    job,
    outcome: answered.then(() => talk.jobs.begin(job)),
  }));
  // The result takes the place of the progress, so that has to have its id.
  for (const { job, outcome } of outcomes)
    void talk.track(delivered.then(() => conclude(talk, job, outcome, later)));
  await delivered;
}

async function conclude(
  { jobs, delivery }: Talk,
  job: StoredJob,
  outcome: ReturnType<Jobs['begin']>,
  outbox: Outbox | undefined,
): Promise<void> {
  const message = await jobs.end(job, await outcome);
  if (message === undefined) return;
  if (outbox === undefined) await delivery.drop([message]);
  else await delivery.deliver([message], outbox);
}

/** Nothing that fails here is lost: it is taken up the next time. */
async function resume(talk: Talk, reopen: Reopen): Promise<void> {
  const { store, log } = talk;
  try {
    const jobs = await store.takeJobs(takenAtOnce);
    const messages = await store.takeMessages(takenAtOnce);
    if (jobs.length + messages.length === 0) return;
    log.info('work.resumed', { jobs: jobs.length, messages: messages.length });
    await Promise.all([
      ...jobs.map((job) => resumeJob(talk, job, reopen)),
      ...messages.map((message) => resumeMessage(talk, message, reopen)),
    ]);
  } catch (error) {
    log.error('resume.failed', faultOf(error));
  }
}

async function resumeJob(talk: Talk, job: StoredJob, reopen: Reopen): Promise<void> {
  // Side by side: the way back may take as long as the look, while a package is loaded for it.
  const outcome = talk.jobs.begin(job);
  await conclude(talk, job, outcome, await reopen(job.key, job.reference));
}

async function resumeMessage(talk: Talk, message: StoredMessage, reopen: Reopen): Promise<void> {
  const { delivery } = talk;
  if (delivery.isUnderWay(message)) return;
  const outbox = await reopen(message.key, message.reference);
  // A progress would only be a second one: its job goes on, and the result is a message of its own.
  if (outbox === undefined || message.reply.kind === 'progress') await delivery.drop([message]);
  else await delivery.deliver([message], outbox);
}
