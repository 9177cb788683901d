import assert from 'node:assert/strict';
import type { Store } from '../../bot/store/store.ts';
import { findProgress } from '../../dialogs/guides/progress.ts';
import { post, posted, type Connector } from '../support/connector.ts';

const conversation = 'a:guide';
const looked = 'edge-certificate';
/** Steps that are skipped in turn, by their number; the fourth is the one that is looked at. */
const skipped = [
  [1, 'front-end'],
  [2, 'people-enabled'],
  [3, 'edge-deployed'],
  [5, 'control-method'],
  [6, 'person-policy'],
  [7, 'supported-version'],
] as const;
const beginning = [
  'what do we need before we federate?',
  'our domain is walker.test',
  'own servers',
];
/** What one round says: a look, a reminder that is set and taken back, a step that is skipped. */
const round = 7;

function textAt(at: number): string {
  const first = beginning[at];
  if (first !== undefined) return first;
  const place = (at - beginning.length) % round;
  const step = stepAt(at)[0];
  const texts = ['step 4', 'done', 'I have to ask our server team', 'tomorrow', 'continue'];
  return texts[place] ?? (place === 5 ? `step ${step}` : 'skip');
}

function stepAt(at: number) {
  const rounds = Math.floor((at - beginning.length) / round);
  return skipped[rounds % skipped.length] ?? skipped[0];
}

/** Somebody who goes through a guide, one message after the other, whatever happens to the process. */
export class Walker {
  readonly #connector: Connector;
  readonly #base: string;
  /** Messages that were acknowledged. */
  taken = 0;

  constructor(connector: Connector, base: string) {
    this.#connector = connector;
    this.#base = base;
  }

  /** Says the next thing when the last was acknowledged, until it is told to stop. */
  async walk(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.#say();
  }

  /** Repeats what was said last, which may have been taken, or says the next thing, until it is acknowledged. */
  async finish(): Promise<void> {
    const { taken } = this;
    while (this.taken === taken) await this.#say();
  }

  async #say(): Promise<void> {
    const at = this.taken;
    const activity = posted(this.#connector, textAt(at), {
      id: `g${at}`,
      from: { id: '29:walker', name: 'Walker' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: 'walkers' },
    });
    const isTaken = await post(this.#base, activity).then(
      (status) => status === 200,
      () => false,
    );
    if (isTaken) this.taken = at + 1;
  }

  /** Marks of the answers that came so far; what a look says meanwhile is none. */
  answers(): ReadonlySet<string> {
    const arrived = this.#connector.arrived.filter(
      ({ path, text }) =>
        decodeURIComponent(path).includes(`/${conversation}/`) && !text.includes('Checking walker'),
    );
    return new Set(arrived.map(({ mark }) => mark));
  }

  /** Everything that was acknowledged is noted in the guide, and nothing else. */
  async check(store: Store): Promise<void> {
    assert.equal(this.answers().size, this.taken, 'answers to the walker');
    const { state } = await store.load({ channel: 'msteams', conversation });
    const guides = state?.guides;
    assert.ok(guides !== undefined);
    const [guide] = guides.open;
    assert.ok(guide !== undefined && guides.open.length === 1);
    const said = Array.from({ length: this.taken }, (_, at) => at);
    const expected = said.flatMap((at) => (textAt(at) === 'skip' ? [stepAt(at)[1]] : []));
    const isLooked = said.some((at) => textAt(at) === 'done');
    for (const id of expected) {
      const noted = guide.steps[id];
      assert.ok(noted?.state === 'skipped' && noted.by === 'Walker', id);
    }
    const known = new Set<string>([...expected, ...(isLooked ? [looked] : [])]);
    assert.deepEqual(new Set(Object.keys(guide.steps)), known);
    const last = textAt(this.taken - 1);
    assert.equal(guide.reminder !== undefined, last === 'tomorrow');
    if (last !== 'I have to ask our server team' && last !== 'tomorrow')
      assert.equal(findProgress(guides, guides.active)?.key, guide.key);
  }
}
