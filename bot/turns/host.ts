import type { Input, Job, KeptCase, Outcome, Step } from '../../dialogs/conversation.ts';
import { conclusionOf, rememberCase, respond } from '../../dialogs/respond.ts';
import { failureNote } from '../../dialogs/replies/notes.ts';
import { freshState, type Ours } from '../../dialogs/state.ts';
import type { Log } from '../log.ts';
import type { Cases } from './cases.ts';
import { createColleagues, type Colleagues } from './colleagues.ts';
import type { Host, Incoming, Outbox } from './channel.ts';
import type { Diagnoses } from './diagnoses.ts';
import type { Once } from './once.ts';
import { createEpochs, type Epochs } from './epochs.ts';
import { createQueue } from './queue.ts';
import type { Sessions } from './sessions.ts';

export interface HostOptions {
  readonly sessions: Sessions;
  readonly cases: Cases;
  readonly diagnoses: Diagnoses;
  /** Remembers what was delivered. */
  readonly once: Once;
  readonly log: Log;
  /** Zone of the machine, for readers whose zone is not known. */
  readonly timeZone: string;
  /** What the operator set about our side. */
  readonly configured?: Ours | undefined;
  readonly now: () => Date;
  /** The only domains that there are, in the demo. */
  readonly only?: readonly string[] | undefined;
}

/** Answers what all channels bring: one turn at a time in a conversation, jobs after it. */
export function createHost(options: HostOptions): Host {
  const queue = createQueue();
  const pending = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    const done = () => pending.delete(work);
    void work.then(done, done);
    return work;
  };
  const colleagues = createColleagues();
  const epochs = createEpochs();
  const talk: Talk = {
    ...options,
    colleagues,
    epochs,
    inTurn: (key, work) => queue.run(key, work),
    track,
  };
  return {
    async receive(incoming, now, later) {
      const key = keyOf(incoming.channel, incoming.conversation);
      if (!isNew(talk, key, incoming)) return;
      const turn = queue.run(key, () => takeTurn(talk, { key, incoming, now, later }));
      await track(turn);
    },
    async forget(channel, conversation) {
      const key = keyOf(channel, conversation);
      await queue.run(key, async () => {
        epochs.end(key);
        options.cases.forget(key);
        await options.sessions.forget(key);
      });
    },
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
  };
}

interface Talk extends HostOptions {
  readonly colleagues: Colleagues;
  readonly epochs: Epochs;
  /** Runs after whatever is under way in that conversation. */
  readonly inTurn: <T>(key: string, work: () => Promise<T>) => Promise<T | undefined>;
  readonly track: <T>(work: Promise<T>) => Promise<T>;
}

interface Turn {
  /** Of the conversation, unique over all channels. */
  readonly key: string;
  readonly incoming: Incoming;
  readonly now: Outbox;
  readonly later: Outbox;
}

function keyOf(channel: string, conversation: string): string {
  return `${channel} ${conversation}`;
}

/** The same delivery is answered once, and so are two clicks on one button. */
function isNew({ once, log }: Talk, key: string, { id, input, channel }: Incoming): boolean {
  const press = pressKey(key, input);
  const isFirst =
    (id === undefined || once.isFirst(`${key} ${id}`)) &&
    (press === undefined || once.isFirst(press));
  if (!isFirst) log.info('turn.repeated', { channel });
  return isFirst;
}

/** Names a press while it is under way: the message, and what its button asks for. */
function pressKey(key: string, input: Input): string | undefined {
  if (input.kind !== 'pressed') return undefined;
  const text = JSON.stringify(input.value) as string | undefined;
  return `${key} ${input.messageId ?? ''} ${text?.slice(0, 1_000) ?? ''}`;
}

async function takeTurn(talk: Talk, turn: Turn): Promise<void> {
  const { key, incoming, now } = turn;
  const { sessions, cases, log, timeZone, colleagues, configured } = talk;
  const state = (await sessions.load(key)) ?? freshState;
  try {
    const step = await respond(state, incoming, {
      findCase: (number) => Promise.resolve(cases.find(key, number)),
      timeZone,
      ours: colleagues.ours(incoming) ?? configured,
      now: talk.now,
      only: talk.only,
    });
    if (step.learns === true && step.state.ours !== undefined)
      colleagues.learn(incoming, step.state.ours);
    if (step.clears === true || step.forgets === true) {
      talk.epochs.end(key);
      cases.forget(key);
    }
    if (step.forgets === true) {
      colleagues.forget(incoming);
      await sessions.forget(key);
    } else await sessions.save(key, step.state);
    await deliver(step, turn, talk);
  } catch (error) {
    log.error('turn.failed', { channel: incoming.channel, error: nameOf(error) });
    await now.send(failureNote(state.wished ?? state.spoken ?? 'en')).catch(() => undefined);
    release(talk, turn);
  }
}

async function deliver(step: Step, turn: Turn, talk: Talk): Promise<void> {
  for (const { reply, replaces } of step.replies) {
    await (replaces === undefined ? turn.now.send(reply) : turn.now.update(replaces, reply));
  }
  for (const job of step.jobs) await begin(job, turn, talk);
  if (step.jobs.length === 0) release(talk, turn);
}

/** The button may be pressed again, after a moment. */
function release({ once }: Talk, { key, incoming }: Turn): void {
  const press = pressKey(key, incoming.input);
  if (press !== undefined) once.release(press);
}

/** Shows that the work is under way; the result takes the place of that message, after the turn. */
async function begin(job: Job, turn: Turn, talk: Talk): Promise<void> {
  const { incoming, now } = turn;
  const begun = await talk.diagnoses.begin(job, incoming);
  if (begun.kind === 'refused') {
    talk.log.info('diagnosis.refused', { by: begun.refusal.by });
    await now.send(conclusionOf(job, { kind: 'limited', ...begun.refusal }));
    release(talk, turn);
    return;
  }
  const progress = await now.send(job.progress);
  void talk.track(finish(job, begun.done, progress, turn, talk));
}

async function finish(
  job: Job,
  done: Promise<KeptCase>,
  progress: string | undefined,
  turn: Turn,
  talk: Talk,
): Promise<void> {
  const { key, later } = turn;
  const { log, epochs } = talk;
  const epoch = epochs.of(key);
  const outcome = await done.then(
    (kept): Outcome => ({ kind: 'report', kept }),
    (error: unknown): Outcome => {
      log.error('diagnosis.failed', { error: nameOf(error) });
      return { kind: 'failed' };
    },
  );
  // The conversation was forgotten or begun anew meanwhile: the answer belongs to nobody.
  if (epochs.of(key) !== epoch) return;
  try {
    if (outcome.kind === 'report') await remember(key, outcome.kept, talk);
    const reply = conclusionOf(job, outcome);
    await (progress === undefined ? later.send(reply) : later.update(progress, reply));
  } catch (error) {
    log.error('result.undelivered', { error: nameOf(error) });
  }
  release(talk, turn);
}

async function remember(
  key: string,
  kept: KeptCase,
  { cases, sessions, inTurn }: Talk,
): Promise<void> {
  cases.keep(key, kept);
  await inTurn(key, async () => {
    const state = (await sessions.load(key)) ?? freshState;
    await sessions.save(key, rememberCase(state, kept));
  });
}

/** What may be logged of an error: its kind and place, not its words, which may quote a message. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [place = ''] = /\bat .*/u.exec(error.stack ?? '') ?? [];
  return `${error.name} ${place}`.trim();
}
