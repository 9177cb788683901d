import assert from 'node:assert/strict';
import { readSides } from '../../../dialogs/guides/sides-said.ts';
import { startTalking } from '../talking.ts';
import { findProgress, noGuides } from '../../../dialogs/guides/progress.ts';

describe('a sentence about both sides', () => {
  const rows = [
    [
      'we use Teams and want to connect to their Lync servers',
      { platform: 'teams', partner: 'edge' },
    ],
    [
      'We are on Skype for Business Server, want to federate with contoso.com',
      { platform: 'onprem', their: 'contoso.com' },
    ],
    [
      'we have our own servers; the partner uses Teams',
      { platform: 'onprem', partner: 'microsoft-365' },
    ],
    ['我們用 Teams，要連 Teams', { platform: 'teams', partner: 'microsoft-365' }],
    ['我們用 Lync Server，要連 contoso.com', { platform: 'onprem', their: 'contoso.com' }],
    [
      '我們是 fabrikam.com，想跟 contoso.com 建立同盟',
      { our: 'fabrikam.com', their: 'contoso.com' },
    ],
    ['我們用自己的伺服器，對方用 Microsoft 365', { platform: 'onprem', partner: 'microsoft-365' }],
    ['we use Teams', undefined],
    ['we want to connect to contoso.com', undefined],
    ['we use Teams and cannot connect to contoso.com', undefined],
    ['我們用 Teams，連不到 contoso.com', undefined],
    ['can we use Teams and connect to contoso.com?', undefined],
    ['contoso.com', undefined],
  ] as const;
  for (const [text, told] of rows)
    it(`is read: ${text}`, () => assert.deepEqual(readSides(text), told));

  for (const [menu, text] of [
    ['set up federation with a partner', 'we use Teams, want to connect to contoso.com'],
    ['我想設定同盟', '我們用 Teams，要連 contoso.com'],
  ] as const)
    it(`answers the menu of guides: ${text}`, async () => {
      const talking = startTalking();
      await talking.say(menu);
      await talking.say(text);
      const { guides = noGuides, ours } = talking.state();
      const active = findProgress(guides, guides.active);
      assert.deepEqual([active?.guide, active?.their], ['set-up', 'contoso.com']);
      assert.equal(active?.situation.home, 'teams');
      assert.equal(ours?.platform, 'teams');
    });

  it('answers the questions of the interview, each for itself', async () => {
    const talking = startTalking();
    await talking.say('help me federate with contoso.com');
    await talking.say('fabrikam.com');
    await talking.say('we use Teams, they have servers of their own');
    const { guides = noGuides } = talking.state();
    const { situation, asked } = findProgress(guides, guides.active) ?? assert.fail();
    assert.deepEqual([situation.home, situation.partner], ['teams', 'edge']);
    assert.equal(asked, 'method');
  });
});
