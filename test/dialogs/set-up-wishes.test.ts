import assert from 'node:assert/strict';
import type { GuideId } from '../../locales/guide-text.ts';
import { findProgress } from '../../dialogs/guides/progress.ts';
import { startTalking } from './talking.ts';

interface Wanted {
  readonly our?: string;
  readonly their?: string;
  readonly platform?: 'onprem' | 'teams' | 'hybrid';
  readonly generation?: string;
  readonly guide?: GuideId;
}

const both = { our: 'woodgrove.com', their: 'litware.com' } as const;
const rows: readonly (readonly [string, Wanted])[] = [
  ['set up federation with litware.com, our domain is woodgrove.com', both],
  [
    'set up federation with litware.com, our domain is woodgrove.com, we have our own servers version 2019',
    { ...both, platform: 'onprem', generation: 'sfb-2019' },
  ],
  ['set up federation between us (woodgrove.com) and litware.com', both],
  [
    'Set up federation with litware.com. Our domain is woodgrove.com. We run Skype for Business Server 2019.',
    { ...both, platform: 'onprem', generation: 'sfb-2019' },
  ],
  ['our domain is woodgrove.com, set up federation with litware.com', both],
  ['Our domain is woodgrove.com and we want to set up federation with litware.com', both],
  ['We are woodgrove.com and want to federate with litware.com', both],
  [
    'we are woodgrove.com, we use Teams, please set up federation to litware.com',
    { ...both, platform: 'teams' },
  ],
  ['I want to set up federation with litware.com; we are woodgrove.com', both],
  ['Help me to set up federation to litware.com, my domain is woodgrove.com', both],
  [
    'Please guide me: federation with litware.com, our SIP domain is woodgrove.com, we use Teams',
    { ...both, platform: 'teams' },
  ],
  ["we need to federate with litware.com, we're woodgrove.com", both],
  ['connect woodgrove.com (ours) with litware.com, set up federation', both],
  ['set up federation from our domain woodgrove.com to litware.com', both],
  [
    'We run Lync Server 2013, set up federation with litware.com',
    { their: 'litware.com', platform: 'onprem', generation: 'lync-2013' },
  ],
  [
    'I need to set up federation. We run Skype for Business Server 2019 and I have never done this.',
    { platform: 'onprem', generation: 'sfb-2019' },
  ],
  ['set up the Teams tenant for federation', { guide: 'teams-tenant' }],
  [
    '我們要和 litware.com 設定同盟，我們的網域是 woodgrove.com，自己的伺服器',
    { ...both, platform: 'onprem' },
  ],
  ['我們想和 litware.com 建立同盟，我們的網域是 woodgrove.com', both],
  ['我們的網域是 woodgrove.com，想跟 litware.com 建立同盟', both],
  ['我們是 woodgrove.com，要與 litware.com 設定同盟', both],
  [
    '我們是 woodgrove.com，我們用 Teams，請帶我們跟 litware.com 設定同盟',
    { ...both, platform: 'teams' },
  ],
  ['請幫我和 litware.com 設定同盟，我們是 woodgrove.com', both],
  [
    '要跟 litware.com 做同盟，我們的網域是 woodgrove.com，Skype for Business Server 2019',
    { ...both, platform: 'onprem', generation: 'sfb-2019' },
  ],
  [
    '我們公司的網域是 woodgrove.com，要和 litware.com 建立同盟，用自己的伺服器 2019 版',
    { ...both, platform: 'onprem', generation: 'sfb-2019' },
  ],
  ['帶我設定 litware.com 的同盟，我們的網域：woodgrove.com', both],
  ['設定 woodgrove.com（我們）與 litware.com 的同盟', both],
  ['我們 woodgrove.com 要和 litware.com 建立同盟', both],
  ['想與 litware.com 互通，我們的網域是 woodgrove.com，請一步一步帶我設定', both],
  ['我要設定同盟，請一步一步教我，我們是 Teams 加舊的 Lync', { platform: 'hybrid' }],
];

describe('a wish to set federation up, with what it tells of both sides', () => {
  for (const [text, wanted] of rows)
    it(`begins the fitting guide and keeps what was told: ${text}`, async () => {
      const talking = startTalking();
      await talking.say(text);
      const { guides, ours } = talking.state();
      assert.ok(guides !== undefined, 'no guide was begun');
      const progress = findProgress(guides, guides.active);
      assert.equal(progress?.guide, wanted.guide ?? 'set-up');
      assert.equal(progress.their, wanted.their);
      assert.equal(progress.our, wanted.our);
      assert.equal(progress.situation.generation, wanted.generation);
      assert.equal(ours?.domain, wanted.our);
      assert.equal(ours?.platform, wanted.platform);
    });

  it('takes the other one of two for the partner where ours is known', async () => {
    for (const text of [
      'Set up federation between woodgrove.com and litware.com',
      'Set up federation between litware.com and woodgrove.com',
      '設定 litware.com 和 woodgrove.com 之間的同盟',
    ]) {
      const talking = startTalking({ ours: { domain: 'woodgrove.com', from: 'configuration' } });
      await talking.say(text);
      const { guides } = talking.state();
      assert.ok(guides !== undefined, text);
      const progress = findProgress(guides, guides.active);
      assert.deepEqual([progress?.our, progress?.their], ['woodgrove.com', 'litware.com'], text);
    }
  });

  it('leaves what an earlier domain is said to be as it was', async () => {
    const talking = startTalking();
    await talking.say('set up federation between litware.com, our domain, and contoso.com');
    const { guides } = talking.state();
    assert.ok(guides !== undefined);
    const progress = findProgress(guides, guides.active);
    assert.deepEqual([progress?.our, progress?.their], ['litware.com', 'contoso.com']);
  });
});
