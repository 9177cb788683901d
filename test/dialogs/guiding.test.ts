import assert from 'node:assert/strict';
import { readAction } from '../../dialogs/action.ts';
import { findProgress, type Progress } from '../../dialogs/guides/progress.ts';
import { endJob } from '../../dialogs/job-end.ts';
import { readState, type ConversationState } from '../../dialogs/state.ts';
import { startTalking, type Talking } from './talking.ts';

/** Known from the start, so that nobody is asked. */
const ours = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;

function activeIn(state: ConversationState): Progress {
  const { guides } = state;
  const found = guides === undefined ? undefined : findProgress(guides, guides.active);
  assert.ok(found !== undefined, 'no guide is active');
  return found;
}

/** Begins the guide through a set-up and answers its questions. */
async function beginSetUp(talking: Talking): Promise<void> {
  await talking.say('help me federate with contoso.com');
  for (const answer of ['fabrikam.com', 'own servers', '2015', 'only listed ones', 'no', 'one'])
    await talking.say(answer);
}

describe('a guide in a conversation', () => {
  it('makes what was answered about our side known everywhere', async () => {
    const talking = startTalking();
    await talking.say('help me federate with contoso.com');
    await talking.say('fabrikam.com');
    assert.equal(talking.state().ours?.domain, 'fabrikam.com');
    assert.equal(talking.step().learns, true);
    await talking.say('own servers');
    assert.equal(talking.state().ours?.platform, 'onprem');
  });

  it('asks for nothing that is known of our side', async () => {
    const talking = startTalking({ ours });
    assert.match(await talking.say('help me federate with contoso.com'), /Which version/u);
  });

  for (const no of ['no', 'none', 'Nope.', '不是', '都不是', '沒有'])
    it(`asks its question again where "${no}" is no answer to it, and rests for nobody`, async () => {
      const talking = startTalking();
      await talking.say('help me federate with contoso.com');
      for (const answer of ['fabrikam.com', 'own servers', '2015', 'only listed ones', 'no'])
        await talking.say(answer);
      assert.equal(activeIn(talking.state()).asked, 'domains');
      await talking.say(no);
      assert.equal(activeIn(talking.state()).asked, 'domains');
      await talking.say("don't know");
      assert.equal(activeIn(talking.state()).asked, undefined);
    });

  it('shows our domain as a guess when it comes from the sign-in name', async () => {
    const talking = startTalking({ signInDomain: () => Promise.resolve('fabrikam.com') });
    assert.match(
      await talking.say('prepare hybrid'),
      /I take fabrikam\.com as our own domain, from your sign-in name/u,
    );
    assert.equal(activeIn(talking.state()).our, 'fabrikam.com');
  });

  it('follows our domain when it is corrected, and forgets what was seen of the other', async () => {
    const talking = startTalking();
    await beginSetUp(talking);
    const seen = Object.values(activeIn(talking.state()).steps);
    assert.ok(seen.some(({ state }) => state === 'verified'));
    await talking.say('our domain is tailspintoys.com');
    assert.equal(activeIn(talking.state()).our, 'fabrikam.com');
    await talking.say('tailspintoys.com');
    const { our, steps } = activeIn(talking.state());
    assert.equal(our, 'tailspintoys.com');
    assert.equal(talking.state().ours?.domain, 'tailspintoys.com');
    assert.ok(Object.values(steps).every(({ state }) => state !== 'verified'));
  });

  it('asks before it leaves the notes of our domain for another, and brings them back with it', async () => {
    const talking = startTalking();
    await beginSetUp(talking);
    await talking.say('done 1 2');
    const { steps } = activeIn(talking.state());
    assert.match(
      await talking.say('our domain is tailspintoys.com'),
      /notes of this guide are of fabrikam\.com/u,
    );
    assert.deepEqual(activeIn(talking.state()).steps, steps);
    await talking.say('fabrikam.com');
    assert.deepEqual(activeIn(talking.state()).steps, steps);
    await talking.say('our domain is tailspintoys.com');
    await talking.say('tailspintoys.com');
    assert.notDeepEqual(activeIn(talking.state()).steps, steps);
    assert.match(await talking.say('our domain is fabrikam.com'), /is back/u);
    assert.deepEqual(activeIn(talking.state()).steps, steps);
  });

  const said: readonly (readonly [
    string,
    (steps: Progress['steps'], at: string | undefined) => boolean,
  ])[] = [
    ['this does not apply to us', (steps) => steps['edge-deployed']?.state === 'skipped'],
    ['not applicable', (steps) => steps['edge-deployed']?.state === 'skipped'],
    ['skip, we have no meeting rooms', (steps) => steps['edge-deployed']?.state === 'skipped'],
    ['不適用', (steps) => steps['edge-deployed']?.state === 'skipped'],
    ['跳過，我們沒有會議室', (steps) => steps['edge-deployed']?.state === 'skipped'],
    ['go to the last step', (_steps, at) => at === 'test-together'],
    ['跳到最後一步', (_steps, at) => at === 'test-together'],
  ];
  for (const [text, holds] of said)
    it(`understands at a step: ${text}`, async () => {
      const talking = startTalking();
      await beginSetUp(talking);
      await talking.say(text);
      const { steps, at } = activeIn(talking.state());
      assert.ok(holds(steps, at));
    });

  for (const text of ['step 2 is not done after all', '不對，步驟 2 其實沒做'])
    it(`opens a step again that was said to be done: ${text}`, async () => {
      const talking = startTalking();
      await beginSetUp(talking);
      await talking.say('done 1 2 4');
      await talking.say(text);
      const { steps, at } = activeIn(talking.state());
      assert.equal(at, 'edge-name');
      assert.equal(steps['edge-name'], undefined);
      assert.equal(steps['edge-deployed']?.state, 'done-unverified');
    });

  for (const text of ['it failed', '這步失敗了', '我不會做這一步', '為什麼要先移除提供者？'])
    it(`says more of the step: ${text}`, async () => {
      const talking = startTalking();
      await beginSetUp(talking);
      assert.match(await talking.say(text), /Read on|延伸閱讀/u);
    });

  it('looks at everything when all is said to be done', async () => {
    for (const text of ['everything is done', '我已經全部做完了']) {
      const talking = startTalking();
      await beginSetUp(talking);
      await talking.say(text);
      assert.equal(talking.step().jobs[0]?.for, 'guide', text);
    }
  });

  for (const [hours, looks] of [
    [1, 0],
    [25, 1],
  ] as const)
    it(`looks ${looks === 0 ? 'no more' : 'again'} at a partner that was seen ${hours} hours ago`, async () => {
      let now = new Date('2026-11-21T08:00:00Z');
      const talking = startTalking({ now: () => now, ours });
      await talking.say('contoso.com');
      const [note] = talking.state().cases;
      now = new Date(Date.parse(note?.at ?? '') + hours * 3_600_000);
      await talking.say('help me federate with contoso.com');
      assert.equal(talking.step().jobs.length, looks);
      assert.equal(activeIn(talking.state()).situation.partner, 'edge');
    });

  it('asks instead of looking at what the demo does not have', async () => {
    const talking = startTalking({
      only: ['contoso.example'],
      ours: { domain: 'contoso.example', platform: 'onprem', from: 'configuration' },
    });
    const said = await talking.say('help me federate with contoso.com');
    assert.deepEqual(talking.step().jobs, []);
    assert.match(said, /This is the demo/u);
    assert.match(said, /What do the people at contoso\.com use\?/u);
  });

  it('marks its looks, which carry what is known', async () => {
    const talking = startTalking({ ours });
    await talking.say('help me federate with contoso.com');
    const [job] = talking.step().jobs;
    assert.ok(job !== undefined);
    assert.equal(job.for, 'guide');
    assert.equal(job.their.domain, 'contoso.com');
    assert.equal(job.our?.domain, 'fabrikam.com');
    assert.equal(job.platform, 'onprem');
  });

  it('settles a question of the bot that waited before it', async () => {
    const talking = startTalking();
    await talking.say('check');
    await talking.say('prepare hybrid');
    assert.equal(talking.state().asked, undefined);
  });

  for (const [word, asked] of [
    ['cancel', 'our'],
    ['stop', 'our'],
    ['取消', 'our'],
    ['算了', 'our'],
  ] as const)
    it(`rests at "${word}" while it asks for ${asked}`, async () => {
      const talking = startTalking();
      await talking.say('prepare hybrid');
      assert.equal(activeIn(talking.state()).asked, asked);
      await talking.say(word);
      assert.equal(talking.state().guides?.active, undefined);
      assert.equal(talking.state().guides?.open.length, 1);
    });

  it('takes a no for the answer to its own question, and a question to the bot first', async () => {
    const talking = startTalking();
    await talking.say('help me federate with contoso.com');
    for (const answer of ['fabrikam.com', 'own servers', '2015', 'only listed ones'])
      await talking.say(answer);
    assert.equal(activeIn(talking.state()).asked, 'fixed');
    await talking.say('forget me');
    await talking.say('no');
    assert.equal(activeIn(talking.state()).asked, 'fixed');
    await talking.say('no');
    assert.equal(activeIn(talking.state()).situation.fixed, 'no');
  });

  it('does not take a bare domain of tomorrow for the answer to its question', async () => {
    let now = new Date('2026-11-21T08:00:00Z');
    const talking = startTalking({ now: () => now });
    await talking.say('prepare hybrid');
    now = new Date('2026-11-22T08:00:00Z');
    await talking.say('contoso.com');
    assert.equal(talking.step().jobs[0]?.for, undefined);
    assert.equal(talking.step().jobs[0]?.their.domain, 'contoso.com');
  });

  it('deletes nothing by a yes of an hour ago', async () => {
    let now = new Date('2026-11-21T08:00:00Z');
    const talking = startTalking({ now: () => now });
    await beginSetUp(talking);
    const { steps } = activeIn(talking.state());
    await talking.say('start the guide over');
    now = new Date('2026-11-21T09:00:00Z');
    assert.doesNotMatch(await talking.say('yes'), /Begun again/u);
    assert.deepEqual(activeIn(talking.state()).steps, steps);
  });

  it('asks anew what our people use when it begins again, and says which name it keeps', async () => {
    const talking = startTalking();
    await beginSetUp(talking);
    await talking.say('start the guide over');
    const answer = await talking.say('yes');
    assert.match(answer, /only our domain, fabrikam\.com, is kept/u);
    assert.match(answer, /Where do your people sign in/u);
    assert.match(await talking.say('teams'), /Who may write to you/u);
    assert.equal(talking.state().ours?.platform, 'teams');
    const { situation } = activeIn(talking.state());
    assert.deepEqual([situation.home, situation.generation], ['teams', undefined]);
  });

  it('says nothing of itself in a group, and keeps nothing there', async () => {
    const talking = startTalking();
    const who = { user: 'alex', place: 'group' } as const;
    for (const text of ['help me federate with contoso.com', 'prepare hybrid', 'set it up'])
      assert.match(await talking.say(text, who), /Guides are done in a chat of two/u);
    assert.equal(talking.state().guides?.open.length ?? 0, 0);
  });

  it('goes with everything else that is forgotten', async () => {
    const talking = startTalking();
    await beginSetUp(talking);
    await talking.say('forget me');
    assert.doesNotMatch(await talking.say('yes'), /Not finished/u);
    assert.equal(talking.step().forgets, true);
  });
});

describe('the button of a guide', () => {
  it('is read with known fields alone', () => {
    const wish = { do: 'done', key: 'hybrid', step: 'tenant-account', extra: 'x' };
    assert.deepEqual(readAction({ fh: 1, do: 'guide', wish }), {
      do: 'guide',
      wish: { do: 'done', key: 'hybrid', step: 'tenant-account' },
    });
  });

  for (const wish of [undefined, 'done', { do: 'delete' }, { do: 'guide', guide: '__proto__' }])
    it(`is refused with ${JSON.stringify(wish)}`, () => {
      assert.equal(readAction({ fh: 1, do: 'guide', wish }), undefined);
    });

  it('does nothing to a guide that is gone', async () => {
    const talking = startTalking();
    const value = { fh: 1, do: 'guide', wish: { do: 'done', key: 'hybrid' } };
    assert.match(await talking.hear({ kind: 'pressed', value }), /No guide has been begun here/u);
  });
});

describe('a look that a guide asked for', () => {
  const outcomes = [{ kind: 'limited', by: 'user', waitSeconds: 30 }, { kind: 'failed' }] as const;
  for (const outcome of outcomes)
    it(`does not keep people waiting when it was ${outcome.kind}`, async () => {
      const talking = startTalking({ ours });
      await talking.hear({ kind: 'text', text: 'help me federate with contoso.com' });
      const { state, jobs } = talking.step();
      const [job] = jobs;
      assert.ok(job !== undefined);
      const end = endJob(state, job, outcome, () => new Date('2026-11-21T08:00:00Z'));
      assert.equal(activeIn(end.state).looking, undefined);
      assert.equal(activeIn(end.state).asked, 'partner');
      const texts = end.reply.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : [],
      );
      assert.ok(texts.length > 1, texts.join('\n'));
      assert.match(texts.at(-1) ?? '', /What do the people at contoso\.com use\?/u);
    });
});

describe('a conversation that is kept with its guides', () => {
  it('moves a guide along when its steps were renamed, and drops what is no guide any more', () => {
    const kept: unknown = JSON.parse(
      JSON.stringify({
        version: 2,
        cases: [],
        guides: {
          version: 1,
          active: 'hybrid',
          open: [
            { key: 'hybrid', guide: 'hybrid', situation: {}, at: 'gone', steps: { gone: {} } },
            { key: 'magic', guide: 'magic', situation: {}, steps: {} },
          ],
        },
      }),
    );
    const { guides } = readState(kept);
    assert.ok(guides !== undefined);
    assert.deepEqual(
      guides.open.map(({ key }) => key),
      ['hybrid'],
    );
    assert.deepEqual(guides.open[0]?.steps, {});
  });

  it('keeps a state without guides as it is', () => {
    const state = { version: 2, cases: [] };
    assert.equal(readState(state), state);
  });
});
