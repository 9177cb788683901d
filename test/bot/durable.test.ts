import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '../../bot/log.ts';
import { openLibsqlStore } from '../../bot/store/libsql-store.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import {
  post,
  posted,
  startConnector,
  type Arrived,
  type Connector,
} from '../support/connector.ts';
import { commit, createDirectory, lookAt } from './store/made.ts';

/** Retries cost no time. */
const retryClock = { now: () => 0, wait: () => Promise.resolve(), random: () => 0 };

describe('the server with a store in a file', () => {
  let connector: Connector;
  let directory: string;
  let remove: () => void;
  let app: RunningApp;
  let messages = 0;

  const start = async (): Promise<void> => {
    const store = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
    app = await startApp({ store, overrides: { retryClock } });
  };
  const restart = async (): Promise<void> => {
    await app.close();
    await start();
  };
  /** Posts a message and waits until a message that says so has arrived after it. */
  const say = async (text: string, answer: RegExp, differs = {}): Promise<Arrived> => {
    const before = connector.arrived.length;
    const activity = posted(connector, text, { id: `a${(messages += 1)}`, ...differs });
    assert.equal(await post(app.base, activity), 200);
    const find = () => connector.arrived.slice(before).find((one) => answer.test(one.text));
    await connector.until(() => find() !== undefined);
    const found = find();
    assert.ok(found !== undefined);
    return found;
  };

  beforeEach(async () => {
    connector = await startConnector();
    ({ directory, remove } = createDirectory());
    await start();
  });
  afterEach(async () => {
    await app.close();
    await connector.close();
    remove();
  });

  /** Files of the store in which a text stands. */
  const filesWith = (text: string) =>
    readdirSync(directory).filter((name) =>
      readFileSync(join(directory, name)).includes(text, 0, 'latin1'),
    );

  it('goes on after a restart: language, case, and our own domain as a colleague told it', async () => {
    const team = { channelData: { tenant: { id: 't1' } } };
    await say('our domain is contoso.example', /contoso\.example/u, team);
    await say('請用中文', /中文/u, team);
    const result = await say('litware.example', /FH-[0-9A-Z]{5}/u, team);
    const number = /FH-[0-9A-Z]{5}/u.exec(result.text)?.[0] ?? '';
    await restart();
    await say(
      number,
      new RegExp(`${number}[^]*問題在對方那邊|問題在對方那邊[^]*${number}`, 'u'),
      team,
    );
    const colleague = {
      ...team,
      from: { id: '29:bob' },
      conversation: { id: 'a:other', conversationType: 'personal' },
    };
    await say('check litware.example', /as a colleague said/u, colleague);
    // What was sent and noted before the restart is not sent again.
    const marks = connector.arrived.map(({ mark }) => mark);
    assert.equal(new Set(marks).size, marks.length);
  });

  it('delivers after a restart what the channel did not take before', async () => {
    connector.status = 502;
    // The turn is recorded, so it is taken, although its reply is not.
    assert.equal(await post(app.base, posted(connector, '10.1.0.1', { id: 'a1' })), 200);
    assert.equal(connector.arrived.length, 0);
    connector.status = 200;
    await restart();
    await connector.until((arrived) => arrived.some(({ text }) => text.includes('10.1.0.1')));
    assert.equal(new Set(connector.arrived.map(({ mark }) => mark)).size, 1);
    assert.match(connector.arrived.at(0)?.mark ?? '', /^[0-9a-f]{16}-\d+$/u);
  });

  for (const [language, wish, yes, done] of [
    ['English', 'forget me', 'yes', /deleted|forgotten|gone/iu],
    ['Chinese', '刪除我的資料', '是', /刪/u],
  ] as const) {
    it(`forgets a person who asks for it in ${language}, also in the files`, async () => {
      const user = '29:qxjz-person';
      const ann = { from: { id: user } };
      const personal = { id: 'a:private-qxjz', conversationType: 'personal' };
      const group = { id: '19:group', conversationType: 'groupChat', isGroup: true };
      await say('check litware.example', /FH-/u, { ...ann, conversation: personal });
      await say('our domain is contoso.example', /contoso/u, { ...ann, conversation: personal });
      await say('check litware.example', /FH-/u, { ...ann, conversation: group });
      const bob = { from: { id: '29:bob' }, conversation: group };
      await say('check adatum.example', /FH-/u, bob);
      await say('our domain is fabrikam.example', /fabrikam/u, bob);
      for (const trace of [user, 'litware']) assert.notDeepEqual(filesWith(trace), [], trace);
      await say(wish, /\?|？|嗎/u, { ...ann, conversation: personal });
      await say(yes, done, { ...ann, conversation: personal });
      for (const trace of [user, 'qxjz-person', 'litware', 'contoso.example'])
        assert.deepEqual(filesWith(trace), [], trace);
      // Others keep what is theirs.
      assert.notDeepEqual(filesWith('adatum'), []);
      await say('evidence', /no answer yet|還沒有/u, { ...ann, conversation: personal });
    });
  }

  it('begins without what an earlier process left of its page, whose conversations ended with it', async () => {
    await app.close();
    const before = await openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
    const key = { channel: 'local', conversation: 'page-qxjz' };
    await commit(before, { key, jobs: [lookAt('litware.example')] });
    await before.close();
    assert.notDeepEqual(filesWith('page-qxjz'), []);
    await start();
    assert.deepEqual(filesWith('page-qxjz'), []);
  });
});
