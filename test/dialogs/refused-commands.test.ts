import assert from 'node:assert/strict';
import { createPasteTools } from '../../bot/pasted.ts';
import { accessEdge2013 } from '../services/settings/samples.ts';
import { startTalking } from './talking.ts';

const tools = createPasteTools(
  { rules: 'test', deliveries: ['main-job', 'own-side'] },
  () => new Date('2026-11-21T08:00:00Z'),
);
const prompt = 'PS C:\\> ';
const switches = `${prompt}Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}`;

describe('a command that PowerShell refused', () => {
  const refused: readonly (readonly [text: string, said: RegExp])[] = [
    [
      `${prompt}Get-CsAllowedDomain\nGet-CsAllowedDomain : Access denied.\n${prompt}`,
      /no right to read the settings of our servers.*RTCUniversalReadOnlyAdmins/su,
    ],
    [
      "Get-CsAllowedDomain : The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet",
      /this window does not know the command.*Server Management Shell/su,
    ],
    [
      "The term 'Get-CsTenantFederationConfiguration' is not recognized as the name of a cmdlet",
      /It belongs to Teams.*Connect-MicrosoftTeams/su,
    ],
    [
      `${prompt}$s = New-CsOnlineSession\nNew-CsOnlineSession : The term 'New-CsOnlineSession' is not recognized as the name of a cmdlet`,
      /is retired.*Install-Module MicrosoftTeams.*Connect-MicrosoftTeams/su,
    ],
  ];
  for (const [text, said] of refused)
    it(`is told with what to do, and neither kept nor held against anybody: ${text.slice(0, 40)}`, async () => {
      const { say, state, step } = startTalking(tools);
      await say('why not contoso.com?');
      const answer = (await say(text)).replace(/\s+/gu, ' ');
      assert.match(answer, said);
      assert.doesNotMatch(answer, /I keep it|Before your paste|PROBLEM/u);
      assert.equal(state().pasted, undefined);
      assert.deepEqual(step().jobs, []);
    });

  it('is told in Chinese, too', async () => {
    const { say } = startTalking(tools);
    await say('為什麼連不上 contoso.com？');
    const answer = await say(
      "無法辨識 'Get-CsAllowedDomain' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。",
    );
    assert.match(answer, /這個視窗不認得這道指令/u);
    assert.match(answer, /管理命令介面/u);
  });

  it('stands beside settings that were read', async () => {
    const { say, state } = startTalking(tools);
    await say('why not contoso.com?');
    const answer = await say(
      `${switches}\n${prompt}Get-CsAllowedDomain\nGet-CsAllowedDomain : Access denied.\n${prompt}`,
    );
    assert.match(answer, /EnablePartnerDiscovery/u);
    assert.deepEqual(Object.keys(state().pasted?.[0]?.facts ?? {}), ['ourAccessEdge']);
  });
});

describe('a command that somebody has no right to run', () => {
  const deny = (command: string) => `${prompt}${command}\n${command} : Access denied.\n${prompt}`;

  it('is not asked for again, and the next best takes its place at once', async () => {
    const { say, state } = startTalking(tools);
    await say('why not contoso.com?');
    assert.match(await say("I can't run that"), /Get-CsAccessEdgeConfiguration/u);
    const told = await say(deny('Get-CsAccessEdgeConfiguration'));
    assert.match(told, /Then the next best:\s[\s\S]*Get-CsBlockedDomain/u);
    assert.deepEqual(state().declined, ['platform', 'server:Get-CsAccessEdgeConfiguration']);
    const later: string[] = [];
    for (let turn = 0; turn < 5; turn += 1) later.push(await say("I can't run that"));
    assert.doesNotMatch(later.join('\n'), /Get-CsAccessEdgeConfiguration/u);
    assert.match(later.join('\n'), /nothing is left that I could ask for/u);
  });

  it('stands in no later answer either, and what everybody refused is said to be out of reach', async () => {
    const { say } = startTalking(tools);
    await say('why not contoso.com?');
    await say("I can't run that");
    await say("I can't run that");
    const some = await say('they cannot reach us');
    assert.doesNotMatch(some, /Get-CsAccessEdgeConfiguration/u);
    for (let turn = 0; turn < 6; turn += 1) await say("I can't run that");
    const none = await say('they cannot reach us');
    assert.match(none, /Nobody here can run what shows it/u);
    assert.doesNotMatch(none, /^ {4}Get-Cs/mu);
  });

  for (const [asked, refusal, wishes] of [
    ['why not contoso.com?', "I can't run that", ['plain text', 'evidence', 'whole report']],
    ['為什麼連不上 contoso.com？', '沒辦法執行', ['純文字', '細節', '完整報告']],
  ] as const)
    it(`stands in nothing that is sent on: ${asked}`, async () => {
      const { say } = startTalking(tools);
      await say(asked);
      for (let turn = 0; turn < 3; turn += 1) await say(refusal);
      for (const wish of wishes)
        assert.doesNotMatch(await say(wish), /^ *Get-CsAccessEdgeConfiguration$/mu, wish);
      for (let turn = 0; turn < 6; turn += 1) await say(refusal);
      for (const wish of wishes) assert.doesNotMatch(await say(wish), /^ *Get-Cs\w+$/mu, wish);
      assert.match(
        await say(wishes[0]),
        /Nobody who was asked can run what shows it|問過的人都無法執行/u,
      );
    });

  it('stands in no answer to how many of us it concerns either', async () => {
    for (const isDenied of [false, true]) {
      const { say } = startTalking(tools);
      await say('why not contoso.com?');
      if (isDenied) await say(deny('Get-CsExternalAccessPolicy'));
      const told = await say("it's just me");
      assert.equal(told.includes('Get-CsExternalAccessPolicy'), !isDenied, told);
    }
  });

  it('is the wrong window only: then it may still be run in the right one', async () => {
    const { say, state } = startTalking(tools);
    await say('why not contoso.com?');
    await say("The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet");
    assert.equal(state().declined, undefined);
  });
});

describe('a command that somebody cannot run', () => {
  for (const text of [
    "I can't run this, I'm just helpdesk",
    'I have no rights for that',
    "I don't have permission",
    '我沒有權限跑這個',
    '這個指令我跑不了',
    '我不是管理員',
  ])
    it(`gives way to the next best: ${text}`, async () => {
      const { say, state } = startTalking(tools);
      await say(/\p{sc=Han}/u.test(text) ? '為什麼連不上 contoso.com？' : 'why not contoso.com?');
      await say(switches);
      await say(text);
      assert.equal(state().declined?.length, 1);
    });
});

describe('a sentence of a client', () => {
  for (const [asked, text] of [
    [
      'why not contoso.com?',
      "We can't set up the conversation because your organizations are not set up to talk to each other",
    ],
    ['為什麼連不上 contoso.com？', '無法設定交談，因為您的組織未設定為可以彼此交談'],
  ] as const)
    it(`is joined with the case at hand: ${text.slice(0, 40)}`, async () => {
      const { say, state } = startTalking(tools);
      await say(asked);
      assert.match(await say(text), /teams|租用戶|tenants/iu);
      assert.deepEqual(
        state().pasted?.map(({ their }) => their),
        ['contoso.com'],
      );
    });

  const spoken: readonly (readonly [asked: string, shown: string, answered: RegExp])[] = [
    [
      '為什麼連不上 contoso.com？',
      "We can't set up the conversation because your organizations are not set up to talk to each other",
      /貼上|對方|我們/u,
    ],
    [
      'why not contoso.com?',
      '無法設定交談，因為您的組織未設定為可以彼此交談',
      /your|both|organi/iu,
    ],
    [
      '為什麼連不上 contoso.com？',
      "Get-CsAllowedDomain : The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet",
      /這個視窗/u,
    ],
    [
      'why not contoso.com?',
      "無法辨識 'Get-CsAllowedDomain' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。",
      /this window does not know/u,
    ],
  ];
  for (const [first, shown] of [
    ['為什麼連不上 contoso.com？', 'Event ID 14428'],
    ['why not contoso.com?', '記錄檔名稱: Lync Server\n來源: LS Protocol Stack\n事件識別碼: 14502\n描述:\n偵測到大量的無法連線的網路目標。'], // prettier-ignore
  ] as const)
    it(`keeps the language as an event does: ${shown.slice(0, 20)}`, async () => {
      const { say, state } = startTalking(tools);
      await say(first);
      const { spoken: before } = state();
      await say(shown);
      assert.equal(state().spoken, before);
    });

  it('tells the language where nobody spoke before', async () => {
    const { say, state } = startTalking(tools);
    await say(
      '記錄檔名稱: Lync Server\n來源: LS\n事件識別碼: 14502\n描述: 偵測到無法連線的網路目標。',
    );
    assert.equal(state().spoken, 'zh-TW');
  });

  for (const [asked, shown, answered] of spoken)
    it(`does not change the language of the answers: ${shown.slice(0, 40)}`, async () => {
      const { say, state } = startTalking(tools);
      await say(asked);
      const before = state().spoken;
      assert.match(await say(shown), answered);
      assert.equal(state().spoken, before);
    });

  it('is only explained when somebody asks what it means', async () => {
    const { say, state } = startTalking(tools);
    await say('why not contoso.com?');
    await say('what does "organizations are not set up to talk to each other" mean?');
    assert.equal(state().pasted, undefined);
  });
});

describe('a refusal in few words', () => {
  const own = 'our domain is fabrikam.com, we use Skype for Business Server';
  for (const again of ['還是不行', '這個也不行', 'that neither', 'still not possible'])
    it(`counts where another command was just asked for: ${again}`, async () => {
      const { say, state } = startTalking(tools);
      for (const text of [own, 'why not contoso.com?', "I can't run that"]) await say(text);
      const before = state().declined?.length ?? 0;
      await say(again);
      assert.equal(state().declined?.length, before + 1);
    });

  it('is none where nothing was refused before', async () => {
    const { say, state } = startTalking(tools);
    for (const text of [own, 'why not contoso.com?', '還是不行']) await say(text);
    assert.equal(state().declined, undefined);
  });
});
