import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createFakeDns, type FakeDns } from '../../bot/demo/fake-dns.ts';
import { silentLog } from '../../bot/log.ts';
import { openLibsqlStore } from '../../bot/store/libsql-store.ts';
import { startConnector } from '../support/connector.ts';
import {
  atOnce,
  checkFile,
  compile,
  conversationOf,
  freePort,
  hasJob,
  isProgress,
  Stage,
} from './crash-stage.ts';
import { createDirectory } from './store/made.ts';

const kills = Number(process.env.CRASH_KILLS ?? 200);
/** Servers that die side by side, each with a directory of its own: starting one takes most of a core. */
const lanes = 2;
const killsInLane = Math.ceil(kills / lanes);

describe(`servers, killed ${kills} times at random moments`, () => {
  const stages: Stage[] = [];
  const removals: (() => void)[] = [];
  let dns: FakeDns;
  before(async function () {
    this.timeout(120_000);
    // All names are denied, with the proof of the zone above them.
    dns = await createFakeDns({ 'test SOA': '1 60' });
    const file = compile();
    for (let lane = 0; lane < lanes; lane += 1) {
      const { directory, remove } = createDirectory();
      removals.push(remove);
      const connector = await startConnector();
      stages.push(new Stage({ file, dns, connector, directory, port: await freePort() }));
    }
  });
  after(async () => {
    for (const stage of stages) {
      stage.abandon();
      await stage.connector.close();
    }
    await dns.close();
    for (const remove of removals) remove();
  });

  it('lose no message that they took, and repeat an answer only under its mark', async function () {
    this.timeout(kills * 15_000 + 120_000);
    await Promise.all(stages.map(killAgainAndAgain));
  });

  async function killAgainAndAgain(stage: Stage): Promise<void> {
    for (let at = 0; at < killsInLane; at += 1) {
      stage.start();
      // Some die before they listen.
      if (at % 10 === 9) await wait(Math.random() * 300);
      else {
        await stage.untilUp();
        const stop = new AbortController();
        const talk = Promise.all([stage.talk(stop.signal), stage.walker.walk(stop.signal)]);
        // The SDK loads with the first message; most of the time it is the work after that which is cut off.
        if (at % 10 !== 8) await stage.untilBusy();
        await wait(Math.random() * 250);
        stop.abort();
        await stage.end('SIGKILL');
        await talk;
        if (at % 20 === 0) await checkFile(stage.directory);
        continue;
      }
      await stage.end('SIGKILL');
    }
    stage.start();
    await stage.untilUp();
    await stage.talk(new AbortController().signal, { isLast: true });
    await stage.walker.finish();
    const hasAnswer = (at: number) =>
      [...stage.answersTo(at).values()].flat().some((one) => !isProgress(one));
    const open = () => [...stage.acknowledged].filter((at) => !hasAnswer(at));
    const { walker } = stage;
    const deadline = performance.now() + 45_000;
    const isOver = () => open().length === 0 && walker.answers().size >= walker.taken;
    while (!isOver() && performance.now() < deadline) await wait(200);
    assert.deepEqual(open(), [], `unanswered; the log:\n${stage.log}`);
    await stage.end('SIGTERM');
    await checkFile(stage.directory);
    await checkWorld(stage);
  }

  async function checkWorld(stage: Stage): Promise<void> {
    const store = await openLibsqlStore({
      directory: join(stage.directory, 'data'),
      now: () => new Date(),
      log: silentLog,
    });
    let repeats = 0;
    let abandoned = 0;
    for (const at of stage.acknowledged) {
      const answers = [...stage.answersTo(at).values()];
      const results = answers.filter((group) => !group.some(isProgress));
      const progress = answers.filter((group) => group.some(isProgress));
      assert.equal(results.length, 1, `answers to ${at}`);
      assert.ok(progress.length <= 1, `progress of ${at}`);
      assert.ok(progress.every((group) => group.length === 1));
      const [result = []] = results;
      // One process sends a message once; only the next one may send it again, when the first died before it noted it.
      assert.equal(new Set(result.map(({ phase }) => phase)).size, result.length, `${at}`);
      repeats += result.length - 1;
      const text = result[0]?.text ?? '';
      const number = /FH-[0-9A-Z]{5}/u.exec(text)?.[0];
      // One that was begun in too many processes is given up with a sentence.
      const isAbandoned = hasJob(at) && text.includes('went wrong on my side');
      abandoned += Number(isAbandoned);
      assert.equal(number !== undefined, hasJob(at) && !isAbandoned, `case of ${at}: ${text}`);
      if (number === undefined) continue;
      const key = { channel: 'msteams', conversation: conversationOf(at) };
      assert.notEqual(await store.findCase(key, number), undefined, number);
    }
    assert.ok(repeats <= killsInLane * atOnce, `${repeats} repeats`);
    await stage.walker.check(store);
    assert.deepEqual(await store.takeJobs(9), []);
    assert.deepEqual(await store.takeMessages(9), []);
    await store.close();
    console.log(
      `      ${stage.acknowledged.size} messages taken, ${stage.connector.arrived.length} sent, ${repeats} repeated under their mark, ${abandoned} given up with a sentence, ${stage.walker.taken} in a guide`,
    );
  }
});
