import assert from 'node:assert/strict';
import sinon from 'sinon';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import type { Store } from '../../../bot/store/store.ts';
import { resumeMs, startUpkeep } from '../../../bot/turns/upkeep.ts';
import { createDirectory } from '../store/made.ts';
import { createChannel, hostOver, message, textsOf, type Channel } from './made.ts';

const hourMs = 3_600_000;
const configured = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;
const reminds = 'You wanted to be reminded of this';

describe('a reminder', () => {
  let clock: sinon.SinonFakeTimers;
  let directory: string;
  let remove: () => void;
  let store: Store;
  let channel: Channel;
  const now = () => new Date();
  const openStore = () => openLibsqlStore({ directory, now, log: silentLog });
  const reopen = () => Promise.resolve(channel.outbox);
  const host = () => hostOver(store, { configured, timeZone: 'Asia/Taipei' });
  beforeEach(async () => {
    // A Saturday, 16:00 in Taipei.
    clock = sinon.useFakeTimers({
      now: new Date('2026-11-21T08:00:00Z'),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
    ({ directory, remove } = createDirectory());
    store = await openStore();
    channel = createChannel();
  });
  afterEach(async () => {
    await store.close();
    remove();
    clock.restore();
  });

  const say = async (...texts: readonly string[]) => {
    for (const text of texts) await host().receive(message(text), channel.way);
  };
  const wait = async (...answers: readonly string[]) => {
    await say('what do we need before we federate?', 'I have to ask our server team', ...answers);
    channel.given.length = 0;
  };
  const restart = async () => {
    await store.close();
    store = await openStore();
  };
  const reminders = () => textsOf(channel.given).filter((text) => text.includes(reminds));

  it('comes when it is due and not before, once', async () => {
    await wait('tomorrow');
    clock.tick(17 * hourMs - 1);
    await host().resume(reopen);
    assert.deepEqual(reminders(), []);
    clock.tick(1);
    await host().resume(reopen);
    assert.equal(reminders().length, 1);
    clock.tick(48 * hourMs);
    await host().resume(reopen);
    assert.equal(reminders().length, 1);
  });

  it('is brought by the upkeep', async () => {
    await wait('tomorrow');
    const upkeep = startUpkeep({ store, host: host(), reopen, passing: [], log: silentLog });
    await clock.tickAsync(17 * hourMs + resumeMs);
    await upkeep.stop();
    assert.equal(reminders().length, 1);
  });

  it('is neither early nor lost nor doubled over restarts', async () => {
    await wait('Monday 9:00');
    await restart();
    await host().resume(reopen);
    assert.deepEqual(reminders(), []);
    // The bot was off at the time.
    clock.tick(50 * hourMs);
    await restart();
    await store.expire();
    await host().resume(reopen);
    await restart();
    await host().resume(reopen);
    assert.equal(reminders().length, 1);
  });

  it('is repeated under its mark when the process ends before it is noted', async () => {
    await wait('tomorrow');
    clock.tick(17 * hourMs);
    channel.outcomes.push('lost');
    await host().resume(reopen);
    await restart();
    await host().resume(reopen);
    const marks = channel.given.map(({ mark }) => mark);
    assert.equal(marks.length, 2);
    assert.equal(new Set(marks).size, 1);
  });

  it('goes on from its button', async () => {
    await wait('tomorrow');
    clock.tick(17 * hourMs);
    await host().resume(reopen);
    const [button] = channel.given.at(-1)?.reply.buttons ?? [];
    assert.equal(button?.label, 'Continue');
    const value = { fh: 1, in: 'en', ...button.action };
    await host().receive(message('', { input: { kind: 'pressed', value } }), channel.way);
    assert.match(textsOf(channel.given).at(-1) ?? '', /Step 1 of 7/u);
  });

  for (const [what, ...texts] of [
    ['the guide goes on', 'continue'],
    ['nobody wants it any more', 'no reminder'],
    ['the person is forgotten', 'forget me', 'yes'],
    ['the guide is begun anew', 'continue', 'start over', 'yes'],
  ] as const)
    it(`does not come when ${what}`, async () => {
      await wait('tomorrow');
      await say(...texts);
      clock.tick(17 * hourMs);
      await host().resume(reopen);
      assert.deepEqual(reminders(), []);
    });

  it('comes once, at the later time, when another one was wished', async () => {
    await wait('tomorrow', 'remind me on Monday');
    clock.tick(17 * hourMs);
    await host().resume(reopen);
    assert.deepEqual(reminders(), []);
    clock.tick(24 * hourMs);
    await host().resume(reopen);
    assert.equal(reminders().length, 1);
  });

  it('stays when what was pasted is forgotten, which deletes answers', async () => {
    await wait('tomorrow');
    await say('forget what I pasted');
    clock.tick(17 * hourMs);
    await host().resume(reopen);
    assert.equal(reminders().length, 1);
  });

  it('is given up where nobody can be reached any more', async () => {
    await wait('tomorrow');
    clock.tick(17 * hourMs);
    await host().resume(() => Promise.resolve(undefined));
    await host().resume(reopen);
    assert.deepEqual(channel.given, []);
  });

  it('holds up nothing that is said meanwhile', async () => {
    await wait('Monday 9:00');
    await say('hello', 'thanks');
    assert.equal(channel.given.length, 2);
    await restart();
    await host().resume(reopen);
    assert.equal(channel.given.length, 2);
  });
});
