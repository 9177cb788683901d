import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptCaseMs, keptTurnMs, type Lease, type Store } from '../../../bot/store/store.ts';
import { freshState, type ConversationState } from '../../../dialogs/state.ts';
import type { Outgoing } from '../../../dialogs/conversation.ts';
import { caseOf, kinds, lookAt, mark, marksOf, note, turn, type Clock } from './made.ts';

/** One step of somebody who uses the store; numbers choose among what there is. */
const steps = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('load'), who: fc.nat(2) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('commit'),
      who: fc.nat(2),
      user: fc.constantFrom('ann', 'bob'),
      activity: fc.option(fc.nat(5), { nil: undefined }),
      press: fc.option(fc.nat(2), { nil: undefined }),
      replies: fc.nat(2),
      jobs: fc.nat(2),
      erases: fc.option(fc.constantFrom('cases', 'person'), { nil: undefined, freq: 4 }),
      learns: fc.boolean(),
      dueMs: fc.option(fc.constantFrom(60_000, keptTurnMs + 60_000), { nil: undefined }),
      cancels: fc.option(fc.constant(['later']), { nil: undefined }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('finish'), which: fc.nat(9), who: fc.nat(2) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take-jobs'), limit: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take-messages'), limit: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('sent', 'return-message', 'drop', 'return-job'),
      which: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      ms: fc.constantFrom(1, 2_001, 60_000, 120_000, keptTurnMs + 1, keptCaseMs),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('forget', 'forget-user', 'forget-channel', 'expire'),
      who: fc.nat(2),
    }),
  },
);
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Somebody who loads, thinks and commits; three conversations at once, so that turns overlap. */
class User {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #versions = [0, 0, 0];
  readonly #leases: Lease[] = [];
  readonly #messages: string[] = [];

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Does a step, and gives what came of it without the ids, which differ between stores. */
  async take(step: Step): Promise<unknown> {
    const result = await this.#act(step);
    return JSON.parse(
      JSON.stringify(result ?? null, (key, value: unknown) => {
        // That of a state is no id of the store.
        if (key === 'state') return marksOf((value as ConversationState | undefined) ?? freshState);
        if (key === 'version') return this.#nameOf(value);
        return ['id', 'job'].includes(key) ? undefined : value;
      }),
    ) as unknown;
  }

  readonly #seen: unknown[] = [0];
  /** The place of a version among those seen: equal in all stores, while the numbers are not. */
  #nameOf(version: unknown): number {
    if (!this.#seen.includes(version)) this.#seen.push(version);
    return this.#seen.indexOf(version);
  }

  async #act(step: Step): Promise<unknown> {
    const store = this.#store;
    const who = 'who' in step ? step.who : 0;
    const key = { channel: 'test', conversation: `c${who}` };
    switch (step.do) {
      case 'load': {
        const loaded = await store.load(key, { activity: '1', press: '1' });
        this.#versions[who] = loaded.version;
        return [loaded, await store.findTold('o'), await store.findHeard(key, '1')];
      }
      case 'forget':
        return store.forget(key);
      case 'forget-user':
        return store.forgetUser('test', who === 0 ? 'ann' : 'bob');
      case 'forget-channel':
        return store.forgetChannel(who === 2 ? 'test' : 'other');
      case 'expire':
        return store.expire();
      default:
        return 'replies' in step ? this.#commit(step, key) : this.#work(step, key);
    }
  }

  async #commit(
    {
      who,
      user,
      activity,
      press,
      replies,
      jobs,
      erases,
      learns,
      dueMs,
      cancels,
    }: Extract<Step, { replies: number }>,
    key: { channel: string; conversation: string },
  ) {
    const result = await this.#store.commitTurn(
      turn({
        key,
        user,
        activity: activity?.toString(),
        press: press?.toString(),
        expectedVersion: this.#versions[who] ?? 0,
        state: { ...freshState, cases: [mark(`${user} ${activity ?? ''}`)] },
        reference: { by: user },
        meaning: activity?.toString(),
        ...(learns && { learns: { organisation: 'o', ours: { domain: user, from: 'person' } } }),
        erases,
        cancels,
        outgoing: [
          ...Array.from({ length: replies }, (_, at) => ({ reply: note(`reply ${at}`) })),
          ...(dueMs === undefined ? [] : [this.#later(dueMs)]),
        ],
        jobs: Array.from({ length: jobs }, (_, at) => lookAt(`d${at}.com`)),
      }),
    );
    if (result.kind === 'committed') {
      this.#messages.push(...result.messages.map(({ id }) => id));
      this.#leases.push(...result.jobs.map(({ lease }) => lease));
    }
    return result;
  }

  #later(ms: number): Outgoing {
    const at = new Date(this.#clock.now().getTime() + ms).toISOString();
    return { reply: note('later'), due: { at, about: 'later' } };
  }

  async #work(step: Step, key: { channel: string; conversation: string }): Promise<unknown> {
    const store = this.#store;
    const which = 'which' in step ? step.which : 0;
    const lease = this.#leases[which % Math.max(1, this.#leases.length)];
    const message = this.#messages[which % Math.max(1, this.#messages.length)];
    if ('ms' in step) this.#clock.pass(step.ms);
    if ('limit' in step) {
      if (step.do === 'take-jobs') {
        const taken = await store.takeJobs(step.limit);
        this.#leases.push(...taken.map((job) => job.lease));
        return taken;
      }
      return store.takeMessages(step.limit);
    }
    if (step.do === 'finish' && lease !== undefined) {
      const { version } = await store.load(key);
      const ended = await store.finishJob({
        lease,
        expectedVersion: version,
        state: { ...freshState, cases: [mark('finished')] },
        kept: caseOf(`FH-${which}`),
        result: note('result'),
      });
      if (ended.kind === 'finished') this.#messages.push(ended.message.id);
      return [ended, (await store.findCase(key, `FH-${which}`))?.number];
    }
    if (step.do === 'return-job' && lease !== undefined) return store.returnJob(lease, 500);
    if (message === undefined) return undefined;
    if (step.do === 'sent') return store.markSent(message, `as ${which}`);
    if (step.do === 'drop') return store.dropMessage(message);
    return step.do === 'return-message' ? store.returnMessage(message, 500) : undefined;
  }
}

describe('any sequence of calls', () => {
  it('comes to the same in memory and in a file', async function () {
    this.timeout(60_000);
    const property = fc.asyncProperty(
      fc.array(steps, { minLength: 5, maxLength: 40 }),
      async (sequence) => {
        const opened = await Promise.all(Object.values(kinds).map((open) => open()));
        try {
          const users = opened.map(({ store, clock }) => new User(store, clock));
          for (const step of sequence) {
            const [first, ...others] = await Promise.all(users.map((user) => user.take(step)));
            for (const other of others) assert.deepEqual(other, first, JSON.stringify(step));
          }
        } finally {
          await Promise.all(opened.map(({ end }) => end()));
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  for (const [kind, open] of Object.entries(kinds)) {
    it(`loses no turn and doubles none ${kind}, however turns of one conversation overlap`, async function () {
      this.timeout(60_000);
      const property = fc.asyncProperty(
        fc.array(fc.record({ activity: fc.nat(4), waits: fc.nat(3) }), { maxLength: 12 }),
        async (deliveries) => {
          const { store, end } = await open();
          const key = { channel: 'test', conversation: 'c' };
          /** As the host does it: load, think, commit, and all again after a conflict. */
          const deliver = async ({ activity, waits }: (typeof deliveries)[number]) => {
            for (;;) {
              const { version, state = freshState } = await store.load(key);
              for (let at = 0; at < waits; at += 1) await Promise.resolve();
              const cases = [...state.cases, mark(String(activity))];
              const change = { expectedVersion: version, state: { ...state, cases } };
              const result = await store.commitTurn(
                turn({ key, activity: String(activity), ...change }),
              );
              if (result.kind !== 'conflict') return;
            }
          };
          await Promise.all(deliveries.map(deliver));
          const { state = freshState } = await store.load(key);
          const expected = new Set(deliveries.map(({ activity }) => String(activity)));
          assert.deepEqual([...marksOf(state)].toSorted(), [...expected].toSorted());
          await end();
        },
      );
      await fc.assert(property, { numRuns: 50 });
    });
  }
});
