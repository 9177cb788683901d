import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import { readGuideWish } from '../../../dialogs/guides/wishes.ts';
import { readGuideWords } from '../../../dialogs/guides/words.ts';
import { interview, now, talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

const lists = { method: 'list', domains: 'one', signOn: 'entra-only' } as const;

/** Everything that the last outcome said. */
function heard(talk: Talk): string {
  return (talk.outcomes.at(-1)?.replies ?? []).flatMap(textsOf).join('\n');
}

describe('what steers a guide', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['done', 'done'],
    ['Done, test it', 'done'],
    ['it’s done', 'done'],
    ['做好了', 'done'],
    ['完成', 'done'],
    ['設定好了，幫我測一下', 'done'],
    ['skip', 'skip'],
    ['先跳過', 'skip'],
    ['back', 'back'],
    ['上一步', 'back'],
    ['continue', 'go-on'],
    ['繼續', 'go-on'],
    ['where were we?', 'where'],
    ['上次做到哪裡？', 'where'],
    ['上次做到哪？', 'where'],
    ['overview', 'overview'],
    ['看進度', 'overview'],
    ['export', 'export'],
    ['匯出清單', 'export'],
    ['hand over', 'summary'],
    ['交接', 'summary'],
    ['stop', 'stop'],
    ['先這樣', 'stop'],
    ['look again', 'again'],
    ['再看一次', 'again'],
    ['step 3', 'step'],
    ['第 3 步', 'step'],
    ['done 1 2 5', 'steps-done'],
    ['完成 1、2、5', 'steps-done'],
    ['step 3 is done', 'steps-done'],
    ['my colleague did steps 3 and 4', 'steps-done'],
    ['I have already finished step 3', 'steps-done'],
    ['我同事已經做完步驟 3', 'steps-done'],
    ['步驟 3、4 同事做好了', 'steps-done'],
    ['show all steps', 'all-steps'],
    ['what is left?', 'all-steps'],
    ['全部步驟', 'all-steps'],
  ];
  for (const [text, wanted] of rows)
    it(`${text} is ${wanted}`, () => assert.equal(readGuideWords(text)?.do, wanted));

  for (const text of [
    'why can’t we IM contoso.com?',
    'check contoso.com',
    '為什麼做不完',
    'done deal with litware.com',
    'x'.repeat(500),
  ])
    it(`"${text.slice(0, 40)}" is not of a guide`, () =>
      assert.equal(readGuideWords(text), undefined));

  it('takes the numbers out of a sentence', () => {
    for (const text of ['done 3 4', 'my colleague did steps 3 and 4', '步驟 3、4 同事做好了'])
      assert.deepEqual(readGuideWords(text), { do: 'steps-done', numbers: [3, 4] }, text);
    assert.deepEqual(readGuideWords('第 3 步'), { do: 'step', number: 3 });
  });

  it('knows every label of its buttons as words of a guide or as an answer', () => {
    const labels = [
      'Done',
      'Skip',
      'Back',
      'Overview',
      'Go on',
      'Continue',
      'Checklist',
      'Hand over',
      'Look again',
      '完成',
      '跳過',
      '上一步',
      '看進度',
      '先往下做',
      '繼續',
      '檢查清單',
      '交接',
      '再看一次',
    ];
    assert.deepEqual(
      labels.filter((label) => readGuideWords(label) === undefined),
      [],
    );
  });

  it('is nothing for data that no button holds', () => {
    for (const value of [
      undefined,
      'done',
      {},
      { do: 'format' },
      { do: 'guide', guide: 'x' },
      { do: 'choose' },
      { do: 'done', step: 'x'.repeat(999) },
    ])
      assert.ok(readGuideWish(value) === undefined || !('step' in (readGuideWish(value) ?? {})));
    assert.deepEqual(
      readGuideWish({ do: 'skip', key: 'hybrid', step: 'tenant-account', more: 1 }),
      {
        do: 'skip',
        key: 'hybrid',
        step: 'tenant-account',
      },
    );
  });
});

describe('a guide', () => {
  it('asks for our domain only when nobody knows it', () => {
    const talk = talkWith(toolsFor({ ours: undefined }));
    talk.send({ kind: 'start', guide: 'hybrid' });
    assert.match(heard(talk), /Which SIP domain is yours/u);
    assert.equal(talk.say('why not?').handled, false);
    talk.say('it’s fabrikam.com');
    assert.equal(talk.active().our, 'fabrikam.com');
    assert.match(heard(talk), /Who may write to you\?/u);
  });

  it('asks nothing that is known: platform, picture, pasted switches', () => {
    const tools = toolsFor({
      ours: { domain: 'fabrikam.com', platform: 'onprem' },
      pictureOf: () => 'M365-WW',
    });
    const talk = talkWith(tools);
    const facts = {
      ourAccessEdge: { value: { allowFederatedUsers: true, enablePartnerDiscovery: false } },
    };
    talk.send({ kind: 'pasted', facts });
    talk.send({ kind: 'start', guide: 'choose-type', their: 'contoso.com' });
    assert.match(heard(talk), /^contoso\.com: Hosting provider/u);
    talk.send({ kind: 'start', guide: 'microsoft-365-partner', their: 'contoso.com' });
    assert.match(heard(talk), /^Step 1 of/u);
    assert.equal(talk.active().situation.method, 'list');
    assert.ok(stepsOf(talk.active(), guideBook).some(({ id }) => id === 'allowed-domain'));
  });

  it('advises servers and tenant where there are both', () => {
    const tools = (platform: 'onprem' | 'hybrid') =>
      toolsFor({ ours: { domain: 'fabrikam.com', platform }, pictureOf: () => 'M365-WW' });
    const facts = {
      ourAccessEdge: { value: { allowFederatedUsers: true, enablePartnerDiscovery: false } },
    };
    for (const platform of ['onprem', 'hybrid'] as const) {
      const talk = talkWith(tools(platform));
      talk.send({ kind: 'pasted', facts });
      talk.send({ kind: 'start', guide: 'choose-type', their: 'contoso.com' });
      const saysTenant = heard(talk).includes('Get-CsTenantFederationConfiguration');
      assert.equal(saysTenant, platform === 'hybrid', platform);
    }
  });

  it('asks again when somebody says "done" to a question', () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'hybrid' });
    for (const text of ['done', 'step 2', 'back', 'done 1 2']) {
      talk.say(text);
      assert.match(heard(talk), /Who may write to you\?/u);
    }
    assert.deepEqual(talk.active().steps, {});
  });

  it('does not take our own domain for the partner', () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'partner-tenant', our: 'fabrikam.com' });
    talk.say('fabrikam.com');
    assert.match(heard(talk), /Both domains are the same/u);
    talk.say('contoso.com');
    assert.equal(talk.active().key, 'partner-tenant/contoso.com');
  });

  it('keeps several guides and partners side by side', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'partner-tenant', { home: 'servers' });
    talk.say('done');
    talk.send({ kind: 'start', guide: 'partner-tenant', their: 'litware.com' });
    talk.send({ kind: 'not-looked' });
    talk.say('own servers');
    assert.match(heard(talk), /litware\.com: external access is on/u);
    talk.send({ kind: 'start', guide: 'partner-tenant', their: 'contoso.com' });
    assert.match(heard(talk), /Step 2 of \d+: contoso\.com: fabrikam\.com is allowed/u);
    talk.say('show all steps');
    assert.match(heard(talk), /What litware\.com does in its tenant/u);
  });

  it('is not done in a group', () => {
    const talk = talkWith(toolsFor({ place: 'group', locale: 'zh-TW' }));
    talk.send({ kind: 'start', guide: 'hybrid' });
    assert.match(heard(talk), /兩個人的聊天/u);
    assert.deepEqual(talk.state().open, []);
  });

  it('notes who said that a step is done, and says it to the next', () => {
    const alex = talkWith(toolsFor({ by: 'Alex' }));
    interview(alex, 'hybrid', lists);
    alex.say('done');
    const mei = talkWith(toolsFor({ by: '美玲', locale: 'zh-TW' }), alex.state());
    mei.say('上次做到哪裡？');
    assert.match(heard(mei), /共 12 步。說做好了，還沒確認：1 步；還沒做：11 步。/u);
    mei.say('全部步驟');
    assert.match(heard(mei), /說做好了，還沒確認，Alex 在 2026-11-20 08:00 \(UTC\+00:00\) 說的/u);
    mei.say('交接');
    assert.match(heard(mei), /開始的人：Alex/u);
    mei.say('繼續');
    assert.match(heard(mei), /^步驟 2／/u);
  });

  it('is taken over by a colleague in another conversation, who keeps what they noted themselves', () => {
    const alex = talkWith(toolsFor({ by: 'Alex' }));
    interview(alex, 'hybrid', lists);
    alex.say('done');
    alex.say('skip');
    const mei = talkWith(toolsFor({ by: 'Mei' }));
    interview(mei, 'hybrid', lists);
    mei.say('skip');
    mei.send({ kind: 'take-over', progress: alex.active(), from: 'Alex' });
    assert.match(heard(mei), /Taken over from Alex/u);
    assert.equal(mei.active().steps['tenant-account']?.state, 'skipped');
    assert.equal(mei.active().steps['domain-verified']?.state, 'skipped');
    assert.equal(mei.active().at, 'server-builds');
  });

  it('loses nothing when two people press at the same step', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    const wish = { do: 'done', step: 'tenant-account', key: 'hybrid' } as const;
    talk.send({ kind: 'wish', wish });
    talk.send({ kind: 'wish', wish });
    assert.equal(talk.active().at, 'domain-verified');
    assert.equal(talk.active().steps['domain-verified'], undefined);
  });

  it('says that it read no domain where it asks for one, and goes on without', () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'choose-type' });
    const { asked } = talk.active();
    talk.send({ kind: 'wish', wish: { do: 'unclear' } });
    assert.match(heard(talk), /I read no domain in that/u);
    talk.say('I do not know');
    assert.notEqual(talk.active().asked, asked);
  });

  it('tells the answers, and no steps, of a guide that only asks', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'choose-type', { home: 'servers', partner: 'microsoft-365' });
    talk.say('overview');
    assert.match(heard(talk), /Own servers/u);
    assert.doesNotMatch(heard(talk), /of 0|0 steps|settled/u);
  });

  it('lets people jump ahead and says what that rests on', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    const pilot = stepsOf(talk.active(), guideBook).find(({ id }) => id === 'pilot-people');
    talk.say(`step ${String(pilot?.number)}`);
    assert.match(heard(talk), /rests on steps that are still open: All people are synchronised/u);
    talk.say('step 99');
    assert.match(heard(talk), /There is no step 99 here/u);
  });

  it('follows another answer than before and keeps what was noted', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    talk.say('done');
    talk.send({ kind: 'wish', wish: { do: 'choose', question: 'signOn', value: 'ad-fs' } });
    assert.match(heard(talk), /another one before/u);
    assert.equal(talk.active().steps['tenant-account']?.state, 'done-unverified');
    assert.ok(stepsOf(talk.active(), guideBook).some(({ id }) => id === 'sign-on-certificates'));
  });

  it('forgets only after a yes', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    talk.say('done');
    talk.send({ kind: 'wish', wish: { do: 'choose', question: 'startOver', value: 'yes' } });
    assert.equal(Object.keys(talk.active().steps).length, 1);
    talk.say('start the guide over');
    assert.match(heard(talk), /forget what was noted\?/u);
    talk.say('yes');
    assert.deepEqual(talk.active().steps, {});
  });

  it('rests after "stop" and leaves everyday words alone, until somebody continues', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    talk.say('stop');
    assert.equal(talk.say('done').handled, false);
    assert.equal(talk.say('continue').handled, true);
    assert.match(heard(talk), /^Step 1 of/u);
  });

  it('offers guides when none was begun', () => {
    const talk = talkWith(toolsFor());
    assert.equal(talk.say('where were we?').handled, false);
    const { replies } = talk.send({ kind: 'wish', wish: { do: 'where' } });
    assert.equal(replies[0]?.buttons.length, 4);
  });

  it('goes on without a look that did not take place, and does not call it verified', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    talk.send({ kind: 'wish', wish: { do: 'done', step: 'records-stay' } });
    talk.send({ kind: 'not-looked' });
    assert.equal(talk.active().steps['records-stay']?.state, 'done-unverified');
    assert.match(heard(talk), /could not be seen/u);
  });

  it('takes several steps at once and looks at those that can be seen', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    const records = stepsOf(talk.active(), guideBook).find(({ id }) => id === 'records-stay');
    const { jobs } = talk.say(`done 1 ${String(records?.number)}`);
    assert.deepEqual(jobs, [{ kind: 'check-own', our: 'fabrikam.com' }]);
    assert.equal(talk.active().steps['tenant-account']?.state, 'done-unverified');
  });

  it('dates what was said with the instant of the turn', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', lists);
    talk.say('done');
    assert.equal(talk.active().steps['tenant-account']?.at, now.toISOString());
  });
});

describe('the choice of a type', () => {
  const rows = [
    [{ home: 'servers', partner: 'microsoft-365' }, /Hosting provider/u],
    [
      { home: 'servers', partner: 'edge', method: 'discovery', busy: 'no' },
      /Discovered Partner Domain/u,
    ],
    [
      { home: 'servers', partner: 'edge', method: 'discovery', busy: 'yes' },
      /Allowed Partner Domain/u,
    ],
    [{ home: 'hybrid', partner: 'edge', method: 'list', fixed: 'no' }, /Allowed Partner Domain/u],
    [{ home: 'servers', partner: 'edge', method: 'list', fixed: 'yes' }, /Allowed Partner Server/u],
    [{ home: 'servers', partner: 'edge-by-name' }, /Allowed Partner Server/u],
    [{ home: 'teams', partner: 'microsoft-365' }, /Teams to Teams/u],
    [{ home: 'teams', partner: 'edge' }, /Teams to servers/u],
    [{ home: 'teams', partner: 'other-cloud' }, /another cloud/u],
    [{ home: 'servers', partner: 'unknown' }, /None yet/u],
  ] as const;
  for (const [situation, name] of rows)
    it(`ends with ${name.source} for ${Object.values(situation).join(', ')}`, () => {
      const talk = talkWith(toolsFor());
      interview(talk, 'choose-type', situation);
      const [reply] = talk.outcomes.at(-1)?.replies ?? [];
      assert.match(reply?.title ?? '', name);
      assert.equal(reply?.blocks.filter(({ kind }) => kind === 'heading').length, 3);
    });
});
