import assert from 'node:assert/strict';
import { findProgress, type Progress } from '../../dialogs/guides/progress.ts';
import type { ConversationState } from '../../dialogs/state.ts';
import { startTalking } from './talking.ts';

/** Known from the start, so that nobody is asked. */
const ours = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;

function activeIn({ guides }: ConversationState): Progress {
  return (guides && findProgress(guides, guides.active)) ?? assert.fail('no guide is active');
}

describe('what a guide notes and tells', () => {
  it('holds what was seen before it was begun against its steps, and says so', async () => {
    let now = new Date('2026-11-21T08:00:00Z');
    const talking = startTalking({ now: () => now, ours });
    await talking.say('contoso.com');
    now = new Date(talking.state().cases[0]?.at ?? '');
    await talking.say('help me federate with contoso.com');
    for (const answer of ['2015', 'only listed ones', 'no']) await talking.say(answer);
    const said = await talking.say('one');
    assert.match(said, /Step \d+ of \d+/u);
    assert.match(said, /Seen by the way, and in order: contoso\.com looks right from outside/u);
    const { steps, caughtUp } = activeIn(talking.state());
    assert.equal(caughtUp, true);
    assert.ok(Object.values(steps).some(({ state }) => state === 'verified'));
    assert.doesNotMatch(await talking.say('overview'), /Seen by the way/u);
  });

  it('holds nothing against its steps that was seen the day before', async () => {
    let now = new Date('2026-11-21T08:00:00Z');
    const talking = startTalking({ now: () => now, ours });
    await talking.say('contoso.com');
    const [note] = talking.state().cases;
    now = new Date(Date.parse(note?.at ?? '') + 25 * 3_600_000);
    await talking.say('what do we need before we federate?');
    assert.deepEqual(activeIn(talking.state()).steps, {});
  });

  it('notes who said that a step is done, and whose name is not known says it namelessly', async () => {
    const talking = startTalking({ ours });
    await talking.say('what do we need before we federate?', { name: 'Alex Li' });
    await talking.say('done 1 2', { name: `  Alex\u202e ${'x'.repeat(90)}` });
    await talking.say('done 5');
    const { by, steps } = activeIn(talking.state());
    assert.equal(by, 'Alex Li');
    const names = Object.values(steps).map((one) => ('by' in one ? one.by : undefined));
    assert.match(names[0] ?? '', /^Alex x+…$/u);
    assert.ok((names[0] ?? '').length <= 60);
    assert.deepEqual(names.slice(1), [names[0], undefined]);
    const said = (await talking.say('all steps')).replace(/\s+/gu, ' ');
    assert.match(said, /said by Alex x/u);
  });

  it('hands the name on', async () => {
    const talking = startTalking({ ours });
    await talking.say('what do we need before we federate?', { name: 'Alex Li' });
    await talking.say('done 1', { name: 'Alex Li' });
    const mei = startTalking();
    assert.match(await mei.say(await talking.say('hand over')), /Taken over from Alex Li/u);
    assert.match((await mei.say('all steps')).replace(/\s+/gu, ' '), /told by Alex Li/u);
  });

  for (const [word, says] of [
    ['more', /Read on/u],
    ['更多', /延伸閱讀/u],
  ] as const)
    it(`tells more of a step at "${word}"`, async () => {
      const talking = startTalking({ ours });
      await talking.say(
        word === 'more' ? 'what do we need before we federate?' : '聯盟之前要先準備什麼？',
      );
      const { at } = activeIn(talking.state());
      const said = await talking.say(word);
      assert.match(said, says);
      assert.equal(
        talking.step().replies[0]?.reply.blocks.some(({ kind }) => kind === 'fold'),
        false,
      );
      assert.equal(activeIn(talking.state()).at, at);
    });

  it('names in a hand-over the team that a step waits for', async () => {
    const talking = startTalking({ ours });
    await talking.say('what do we need before we federate?');
    await talking.say('I have to ask our server team');
    const said = (await talking.say('hand over')).replace(/\s+/gu, ' ');
    assert.match(said, /1\. [^.]+: open, waits for: server team/u);
    assert.match(said, /2\. [^.]+: open, waits for: Lync administrator/u);
  });
});
