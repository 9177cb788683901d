import { textOf } from '../../../bot/cards/text.ts';
import { silentLog, type Log, type LogFields } from '../../../bot/log.ts';
import { StoreError } from '../../../bot/store/store-error.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { Incoming, Outbox, Sent, Way } from '../../../bot/turns/channel.ts';
import { createDiagnoses, type Target } from '../../../bot/turns/diagnoses.ts';
import { createHost, type HostOptions } from '../../../bot/turns/host.ts';
import type { Limits } from '../../../bot/turns/limits.ts';
import type { KeptCase } from '../../../dialogs/conversation.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { caseOf } from '../store/made.ts';
import { pasteTools } from '../../support/paste-tools.ts';

/** What a channel was given, in order. */
export interface Given {
  readonly mark: string;
  readonly reply: Reply;
  readonly replaces: string | undefined;
}

/** A channel that takes, or refuses, what it is given, and remembers all of it. */
export interface Channel {
  readonly given: Given[];
  /** Only what it took. */
  readonly taken: Given[];
  readonly outbox: Outbox;
  readonly way: Way;
  /** What becomes of the next messages, one by one; taken when there is nothing. */
  readonly outcomes: (Sent | 'lost' | undefined)[];
}

export function createChannel(): Channel {
  const given: Given[] = [];
  const taken: Given[] = [];
  const outcomes: Channel['outcomes'] = [];
  const take = async (one: Given): Promise<Sent> => {
    given.push(one);
    await Promise.resolve();
    const outcome = outcomes.shift() ?? { ok: true, id: `m${given.length}` };
    if (outcome === 'lost') throw new Error('connection lost');
    if (outcome.ok) taken.push(one);
    return outcome;
  };
  const outbox: Outbox = {
    send: (reply, mark) => take({ mark, reply, replaces: undefined }),
    update: (replaces, reply, mark) => take({ mark, reply, replaces }),
  };
  return { given, taken, outcomes, outbox, way: { now: outbox, later: outbox } };
}

export function textsOf(given: readonly Given[]): readonly string[] {
  return given.map(({ reply }) => textOf(reply));
}

const admitAll: Limits = {
  admitAsker: () => Promise.resolve(undefined),
  admitTarget: () => Promise.resolve(undefined),
};

let cases = 0;
/** A look that sees at once that all is well. */
export const lookAtOnce = (): Promise<KeptCase> =>
  Promise.resolve(caseOf(`FH-${String((cases += 1)).padStart(5, '0')}`));

export function hostOver(
  store: Store,
  {
    look = lookAtOnce,
    ...differs
  }: Partial<HostOptions> & { readonly look?: (target: Target) => Promise<KeptCase> } = {},
) {
  return createHost({
    store,
    diagnoses: createDiagnoses({ look, limits: admitAll }),
    pasteTools,
    log: silentLog,
    timeZone: 'UTC',
    now: () => new Date(),
    ...differs,
  });
}

export function message(text: string, differs: Partial<Incoming> = {}): Incoming {
  return {
    channel: 'test',
    conversation: 'c1',
    user: 'ann',
    reference: { at: 'c1' },
    input: { kind: 'text', text },
    reader: {},
    ...differs,
  };
}

/** A store whose call of that number fails, having changed nothing. */
export function failingAt(store: Store, at: number): { store: Store; count: () => number } {
  let count = 0;
  const failing =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      count += 1;
      if (count === at) throw new StoreError('full', 'store.db');
      return call(...args);
    };
  return {
    count: () => count,
    store: {
      load: failing(store.load),
      commitTurn: failing(store.commitTurn),
      takeJobs: failing(store.takeJobs),
      finishJob: failing(store.finishJob),
      returnJob: failing(store.returnJob),
      takeMessages: failing(store.takeMessages),
      markSent: failing(store.markSent),
      returnMessage: failing(store.returnMessage),
      dropMessage: failing(store.dropMessage),
      findCase: failing(store.findCase),
      findTold: failing(store.findTold),
      findHeard: failing(store.findHeard),
      forget: failing(store.forget),
      forgetChannel: failing(store.forgetChannel),
      forgetUser: failing(store.forgetUser),
      expire: failing(store.expire),
      close: () => store.close(),
    },
  };
}

/** A log that remembers events. */
export function createEvents(): { log: Log; events: [string, LogFields?][] } {
  const events: [string, LogFields?][] = [];
  const note = (event: string, fields?: LogFields) => {
    events.push(fields === undefined ? [event] : [event, fields]);
  };
  return { events, log: { ...silentLog, info: note, warn: note, error: note } };
}
