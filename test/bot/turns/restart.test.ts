import assert from 'node:assert/strict';
import sinon from 'sinon';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { ConversationState } from '../../../dialogs/state.ts';
import { createDirectory, turn } from '../store/made.ts';
import { createChannel, hostOver, message, textsOf, type Channel } from './made.ts';

const never = () => new Promise<never>(() => undefined);

describe('a host after a restart', () => {
  let directory: string;
  let remove: () => void;
  let store: Store;
  let channel: Channel;
  const openStore = () => openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
  beforeEach(async () => {
    ({ directory, remove } = createDirectory());
    store = await openStore();
    channel = createChannel();
  });
  afterEach(async () => {
    await store.close();
    remove();
  });

  /** Ends the store under the host, as the end of the process does, and begins with another. */
  const restart = async (differs: Parameters<typeof hostOver>[1] = {}) => {
    await store.close();
    store = await openStore();
    return hostOver(store, differs);
  };
  const reopened = sinon.spy((...args: unknown[]) => {
    return Promise.resolve(args.length > 0 ? channel.outbox : undefined);
  });

  it('goes on with the conversation and its cases', async () => {
    const before = hostOver(store);
    await before.receive(message('請用中文', { id: 'a1' }), channel.way);
    await before.receive(message('contoso.com', { id: 'a2' }), channel.way);
    await before.settled();
    const host = await restart();
    await host.receive(message('evidence', { id: 'a3' }), channel.way);
    assert.equal(channel.given.at(-1)?.reply.kind, 'evidence');
    assert.equal(channel.given.at(-1)?.reply.locale, 'zh-TW');
    // A delivery of before is still known.
    const { length } = channel.given;
    await host.receive(message('contoso.com', { id: 'a2' }), channel.way);
    assert.equal(channel.given.length, length);
  });

  it('finishes the job, in the place of the progress that was sent', async () => {
    await hostOver(store, { look: never }).receive(message('contoso.com'), channel.way);
    const host = await restart();
    await host.resume(reopened);
    sinon.assert.calledWith(reopened, { channel: 'test', conversation: 'c1' }, { at: 'c1' });
    assert.deepEqual(
      channel.given.map(({ reply, replaces }) => [reply.kind, replaces]),
      [
        ['progress', undefined],
        ['result', 'm1'],
      ],
    );
    await host.receive(message('evidence'), channel.way);
    assert.equal(channel.given.at(-1)?.reply.kind, 'evidence');
  });

  const lost: readonly (readonly [string, object, boolean])[] = [
    [
      'an earlier version, which kept cases',
      { version: 1, cases: ['FH-1'], spoken: 'zh-TW' },
      true,
    ],
    ['an earlier version, with nothing to lose', { version: 1, cases: [], spoken: 'zh-TW' }, false],
    ['a later version', { version: 99, spoken: 'zh-TW', themes: {} }, true],
    ['no version at all', { spoken: 'zh-TW' }, true],
  ];
  for (const [whose, state, isTold] of lost) {
    it(`goes on with the state of ${whose}, and tells it once${isTold ? '' : ' only if something is lost'}`, async () => {
      const kept = { ...turn(), state: state as ConversationState };
      await store.commitTurn({ ...kept, key: { channel: 'test', conversation: 'c1' } });
      const host = await restart();
      for (const expected of [isTold, false]) {
        channel = createChannel();
        await host.receive(message('10.1.0.1 好嗎'), channel.way);
        const [first = '', ...others] = textsOf(channel.given);
        assert.equal(first.includes('程式更新過'), expected);
        assert.match(others.at(-1) ?? first, /10\.1\.0\.1/u);
      }
    });
  }

  it('sends what was recorded and not sent, and no second progress', async () => {
    // The process ends while the channel is asked.
    const silent = { send: never, update: never };
    const way = { now: silent, later: silent };
    const before = hostOver(store, { look: never });
    void before.receive(message('10.1.0.1'), way);
    const recorded = new Promise<void>((resolve) => {
      void before.receive(message('contoso.com', { conversation: 'c2' }), {
        ...way,
        onRecorded: resolve,
      });
    });
    await recorded;
    const host = await restart();
    await host.resume(reopened);
    assert.deepEqual(channel.given.map(({ reply }) => reply.kind).toSorted(), ['note', 'result']);
    await host.resume(reopened);
    assert.equal(channel.given.length, 2);
  });
});
