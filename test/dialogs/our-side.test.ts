import assert from 'node:assert/strict';
import { fake } from 'sinon';
import { mergeOurs, oursFor } from '../../dialogs/ours.ts';
import { freshState, type Ours } from '../../dialogs/state.ts';
import { readScopeAnswer } from '../../dialogs/understanding/triage-answer.ts';
import { startTalking } from './talking.ts';

const group = 'group' as const;
const ann = { user: 'ann', place: group };
const bo = { user: 'bo', place: group };
const configured: Ours = { domain: 'contoso.com', platform: 'onprem', from: 'configuration' };

describe('what is known of our side', () => {
  const told: Ours = { domain: 'fabrikam.com', from: 'person' };
  const rows: readonly (readonly [string, Ours | undefined, Ours | undefined, Ours | undefined])[] =
    [
      ['nothing from nobody', undefined, undefined, undefined],
      ['what one knows', told, undefined, told],
      ['what the other knows', undefined, told, told],
      [
        'each part from the first that has it',
        told,
        configured,
        { domain: 'fabrikam.com', platform: 'onprem', from: 'person' },
      ],
      [
        'the source of the domain, not of the platform',
        { platform: 'teams', from: 'person' },
        configured,
        { domain: 'contoso.com', platform: 'teams', from: 'configuration' },
      ],
      [
        'the source of the platform, while there is no domain',
        { platform: 'teams', from: 'person' },
        { platform: 'onprem', from: 'configuration' },
        { platform: 'teams', from: 'person' },
      ],
    ];
  for (const [name, first, second, expected] of rows)
    it(`is ${name}`, () => assert.deepEqual(mergeOurs(first, second), expected));

  it('is without the domain that was denied, and keeps the platform', () => {
    const state = { ...freshState, notOurs: 'contoso.com' };
    assert.deepEqual(oursFor(state, configured, undefined), {
      platform: 'onprem',
      from: 'configuration',
    });
    assert.equal(
      oursFor(state, { domain: 'contoso.com', from: 'organisation' }, undefined),
      undefined,
    );
  });
});

describe('what we run, told beside a question about a partner', () => {
  const rows = [
    [
      'We run Skype for Business Server 2019, all users on-premises. Why can we not reach contoso.com?',
      'onprem',
    ],
    ['We use Teams, cannot reach contoso.com', 'teams'],
    ['連不到 contoso.com，我們用商務用 Skype Server', 'onprem'],
    ['連不到 contoso.com，我們公司全部用 Teams', 'teams'],
    ['cannot reach contoso.com, they use Teams', undefined],
    ['連不到 contoso.com，他們用 Teams', undefined],
  ] as const;
  for (const [text, platform] of rows)
    it(`is ${platform ?? 'not known'}: ${text}`, async () => {
      const { say, state } = startTalking();
      await say(text);
      assert.equal(state().ours?.platform, platform);
    });

  it('stands beside how many it concerns, which may be corrected', () => {
    assert.equal(readScopeAnswer('actually it is only one person', false), 'one');
    assert.equal(readScopeAnswer('其實只有一個人', false), 'one');
  });
});

describe('the source of our domain', () => {
  it('stays the operator when a person tells only what we run', async () => {
    const { say, state } = startTalking({ ours: configured });
    await say('we use Teams');
    assert.deepEqual(state().ours, { platform: 'teams', from: 'person' });
    assert.match(await say('check litware.com'), /as set by whoever runs me/u);
  });

  it('stays the colleague when a person tells only what we run', async () => {
    const { say, step } = startTalking({ ours: { domain: 'contoso.com', from: 'organisation' } });
    await say('we use Teams');
    assert.match(await say('check litware.com'), /as a colleague said/u);
    assert.equal(step().jobs[0]?.platform, 'teams');
  });

  it('is the one who says it, and somebody else to the others of a group', async () => {
    const { say } = startTalking();
    await say('our domain is contoso.com', ann);
    assert.match(await say('check litware.com', ann), /as you said/u);
    assert.match(await say('check litware.com', bo), /as somebody said here/u);
    await say('we use Teams', bo);
    assert.match(await say('check litware.com', ann), /as you said/u);
    assert.match(await say('檢查 litware.com', bo), /這個群組裡有人說的/u);
  });

  it('keeps no name of a person in a chat of two', async () => {
    const { say, state } = startTalking();
    await say('our domain is contoso.com', { user: 'ann' });
    assert.doesNotMatch(JSON.stringify(state()), /ann/u);
  });
});

describe('a correction of our domain', () => {
  const corrections: readonly (readonly [string, string])[] = [
    ['our domain is contoso.com', 'no, I meant fabrikam.com'],
    ['our domain is contoso.com', 'sorry, fabrikam.com'],
    ['我們的網域是 contoso.com', '不對，是 fabrikam.com'],
    ['我們的網域是 contoso.com', '打錯了，是 fabrikam.com'],
  ];
  for (const [told, corrected] of corrections) {
    it(`is understood right after it was told: ${corrected}`, async () => {
      const { say, state, step } = startTalking();
      await say(told);
      assert.match(await say(corrected), /fabrikam\.com.*contoso\.com/u);
      assert.deepEqual(state().ours, { domain: 'fabrikam.com', from: 'person' });
      assert.deepEqual([step().jobs, step().learns], [[], true]);
      await say(corrected.replace('fabrikam', 'adatum'));
      assert.equal(state().ours?.domain, 'adatum.com');
    });
  }

  it('looks again when our domain was looked at', async () => {
    const { say, step, state } = startTalking();
    await say('check our domain');
    await say('contoso.com');
    await say('no, fabrikam.com');
    assert.equal(step().jobs[0]?.kind, 'check-own');
    assert.equal(state().ours?.domain, 'fabrikam.com');
  });

  it('is one of the partner when something else was said meanwhile', async () => {
    const { say, step, state } = startTalking();
    await say('our domain is contoso.com');
    await say('check litware.com');
    await say('no, I meant fabrikam.com');
    assert.equal(step().jobs[0]?.kind, 'diagnose');
    assert.equal(state().ours?.domain, 'contoso.com');
  });
});

describe('the domain of the sign-in name', () => {
  const signedIn = (domain?: string) => fake.resolves(domain);

  it('is taken as a guess that is shown and can be corrected, for both sides', async () => {
    const { say, step, state } = startTalking({ signInDomain: signedIn('contoso.com') });
    assert.match(
      await say('check litware.com'),
      /I take contoso\.com as our own domain, from your sign-in name/u,
    );
    assert.equal(step().jobs[0]?.our?.domain, 'contoso.com');
    assert.equal(state().ours, undefined);
    await say('our domain is fabrikam.com');
    assert.match(await say('check litware.com'), /fabrikam\.com, as you said/u);
    assert.match(await say('檢查 litware.com'), /fabrikam\.com \(你說的\)/u);
  });

  it('is said to be a guess in the answer about ourselves, in both languages', async () => {
    const { say, step } = startTalking({ signInDomain: signedIn('contoso.com') });
    assert.match(await say('is our side ok?'), /I take contoso\.com as our own domain/u);
    assert.equal(step().jobs[0]?.kind, 'check-own');
    assert.match(
      await say('檢查我們的網域'),
      /我依你的登入名稱，把 contoso\.com 當成我們自己的網域/u,
    );
    assert.match(await say('再測一次'), /依你的登入名稱/u);
  });

  it('is ourselves when somebody asks about it', async () => {
    const { say, step } = startTalking({ signInDomain: signedIn('contoso.com') });
    await say('check contoso.com');
    assert.equal(step().jobs[0]?.kind, 'check-own');
  });

  it('is not guessed again after it was denied', async () => {
    const { say } = startTalking({ signInDomain: signedIn('contoso.com') });
    await say('check litware.com');
    assert.match(
      await say("that's not our domain"),
      /contoso\.com is not our domain[^]*Which SIP domain is ours\?/u,
    );
    await say('cancel');
    assert.doesNotMatch(await say('check litware.com'), /sign-in name|Our side:/u);
  });

  it('is asked for only when it is needed', async () => {
    const signInDomain = signedIn('contoso.com');
    const { say } = startTalking({ signInDomain });
    for (const text of [
      'hello',
      'help',
      '請用中文',
      'our domain is fabrikam.com',
      '檢查 litware.com',
    ])
      await say(text);
    assert.equal(signInDomain.callCount, 0);
  });

  it('gives way to whatever anybody said', async () => {
    const signInDomain = signedIn('fabrikam.com');
    const { say } = startTalking({ signInDomain, ours: configured });
    assert.match(await say('check litware.com'), /contoso\.com, as set by whoever runs me/u);
    assert.equal(signInDomain.callCount, 0);
  });

  it('that tells nothing leaves the question', async () => {
    const { say } = startTalking({ signInDomain: signedIn() });
    assert.match(await say('is our side ok?'), /Which SIP domain is ours\?/u);
  });
});

describe('a domain that is said not to be ours', () => {
  const told = 'our domain is contoso.com';
  for (const denial of [
    'contoso.com is not our domain',
    'contoso.com is not ours',
    "that isn't our domain",
    'our domain is not contoso.com',
    'we are not contoso.com',
    'contoso.com 不是我們的網域',
    '這不是我們的網域',
    '我們的網域不是 contoso.com',
  ]) {
    it(`is forgotten, and asked for: ${denial}`, async () => {
      const { say, state } = startTalking();
      await say(told);
      assert.match(await say(denial), /Which SIP domain is ours\?|我們自己的 SIP 網域是哪一個？/u);
      assert.deepEqual([state().ours, state().notOurs], [undefined, 'contoso.com']);
      await say(told);
      assert.deepEqual([state().ours?.domain, state().notOurs], ['contoso.com', undefined]);
    });
  }

  for (const text of [
    'we are not able to reach litware.com',
    'why is litware.com not reachable for us',
    'it is not our fault, check litware.com',
    '應該不是我們的問題',
  ]) {
    it(`is none in other words: ${text}`, async () => {
      const { say, state } = startTalking();
      await say(told);
      await say(text);
      assert.equal(state().notOurs, undefined);
    });
  }
});

describe('the language of a group', () => {
  it("is each person's own once it was asked for", async () => {
    const { say, state } = startTalking();
    await say('請用中文', ann);
    assert.match(await say('litware.com', ann), /從外面看正常/u);
    assert.match(await say('check litware.com', bo), /OK from outside/u);
    await say('English please', ann);
    assert.deepEqual(state().wishes, [{ by: 'ann', locale: 'en' }]);
  });

  it('remembers a bounded number of people', async () => {
    const { say, state } = startTalking();
    for (let one = 0; one < 60; one += 1) await say('請用中文', { user: `u${one}`, place: group });
    assert.equal(state().wishes?.length, 50);
    assert.equal(state().wishes?.at(-1)?.by, 'u59');
  });
});

describe('our domain and a partner in one message', () => {
  for (const text of [
    'our domain is contoso.com, why can we not reach litware.com?',
    'our domain is contoso.com and check litware.com',
    '我們的網域是 contoso.com，為什麼連不上 litware.com？',
  ]) {
    it(`is a look at both sides, and kept: ${text}`, async () => {
      const { say, step, state } = startTalking();
      await say(text);
      const [job] = step().jobs;
      assert.deepEqual([job?.kind, job?.their.domain], ['diagnose', 'litware.com']);
      assert.deepEqual([job?.our?.domain, job?.ourFrom], ['contoso.com', 'person']);
      assert.equal(state().ours?.domain, 'contoso.com');
    });
  }
});
