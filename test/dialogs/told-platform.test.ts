import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

describe('what we run, told in a sentence', () => {
  const told: readonly (readonly [text: string, platform: string, domain?: string])[] = [
    ['our domain is fabrikam.com, on-premises only', 'onprem', 'fabrikam.com'],
    ['we are fabrikam.com and everything is on-prem', 'onprem', 'fabrikam.com'],
    ['fabrikam.com is ours, all users on Teams', 'teams', 'fabrikam.com'],
    ['our domain: fabrikam.com (hybrid)', 'hybrid', 'fabrikam.com'],
    ['我們的網域是 fabrikam.com，全部都在地端', 'onprem', 'fabrikam.com'],
    ['我們是 fabrikam.com，混合部署', 'hybrid', 'fabrikam.com'],
    ['we still have Lync 2013', 'onprem'],
    ['we moved everybody to Teams last year', 'teams'],
    ['no, we use Teams', 'teams'],
    ['not hybrid, only Teams', 'teams'],
    ['actually we use both', 'hybrid'],
    ['我們已經全部搬到 Teams 了', 'teams'],
    ['我們還有 Lync 2013，也有人用 Teams', 'hybrid'],
    ['不對，我們兩種都用', 'hybrid'],
    ['我們是 fabrikam.com，同時有 Skype for Business Server 和 Teams', 'hybrid', 'fabrikam.com'],
    ['我們是 fabrikam.com，Skype for Business Server 跟 Teams 並存', 'hybrid', 'fabrikam.com'],
    [
      'we are fabrikam.com and have Skype for Business Server as well as Teams',
      'hybrid',
      'fabrikam.com',
    ],
    ["we're fabrikam.com; we have Lync Server alongside Teams", 'hybrid', 'fabrikam.com'],
    ['we are fabrikam.com, running Lync Server and Teams side by side', 'hybrid', 'fabrikam.com'],
    ['我們沒有自己的伺服器，只有 Teams', 'teams'],
  ];
  for (const [text, platform, domain] of told)
    it(`is noted: ${text}`, async () => {
      const { say, state } = startTalking();
      await say('why not contoso.com?');
      await say(text);
      const { ours } = state();
      assert.deepEqual([ours?.platform, ours?.domain], [platform, domain]);
    });

  for (const text of [
    'Teams',
    'hybrid',
    'are we all on Teams',
    'is our server online',
    'we do not use Teams',
    'do we use Teams?',
    'our Teams people are angry',
    'we have a problem with Teams',
    '我們都用 Teams 嗎？',
    '我們沒有 Teams',
    '地端',
  ])
    it(`is not taken from: ${text}`, async () => {
      const { say, state } = startTalking();
      await say('why not contoso.com?');
      await say(text);
      assert.equal(state().ours?.platform, undefined);
    });
});

describe('who we are and what we run, told beside a trouble', () => {
  const told: readonly (readonly [text: string, platform: string])[] = [
    ['本公司用混合部署，網域 fabrikam.com，傳給 contoso.com 全部失敗', 'hybrid'],
    ['我方網域 fabrikam.com（混合），收不到 contoso.com 的訊息', 'hybrid'],
    ['we run hybrid, domain fabrikam.com, nothing gets through to contoso.com', 'hybrid'],
    ['our side is hybrid, SIP domain fabrikam.com; contoso.com cannot reach us', 'hybrid'],
    ['本公司網域 fabrikam.com，用自建的伺服器，傳不到 contoso.com', 'onprem'],
  ];
  for (const [text, platform] of told)
    it(`is noted, and the partner looked at: ${text}`, async () => {
      const { say, state, step } = startTalking();
      await say(text);
      const { ours } = state();
      assert.deepEqual([ours?.platform, ours?.domain], [platform, 'fabrikam.com']);
      assert.deepEqual(
        step().jobs.map(({ their }) => their.domain),
        ['contoso.com'],
      );
    });

  it('takes no second partner for ourselves', async () => {
    const { say, state } = startTalking();
    await say('check domain contoso.com, domain fabrikam.com');
    assert.equal(state().ours?.domain, undefined);
  });
});
