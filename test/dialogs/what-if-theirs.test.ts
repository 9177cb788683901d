import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const tenant = ['PS C:\\> Get-CsTenantFederationConfiguration', '', 'AllowedDomains      : AllowAllKnownDomains', 'BlockedDomains      :', 'AllowFederatedUsers : True'].join('\n'); // prettier-ignore

async function after(platform: string, locale: string) {
  const talking = startTalking();
  await talking.say(`our domain is fabrikam.com and we run ${platform}`);
  await talking.say("why can't we IM contoso.com?");
  if (platform === 'Teams') await talking.say(tenant);
  if (locale === 'zh') await talking.say('中文');
  return talking;
}

type Row = readonly [asked: string, told: readonly RegExp[], never?: RegExp];

const english: readonly Row[] = [
  [
    'what if they blocked us?',
    [
      /If they block our domain \(contoso\.com\)/u,
      /Messages to contoso\.com: .*→ blocked/u,
      /Messages from contoso\.com: .*→ blocked/u,
      /both directions stop/u,
      /SIP 403, with ms-diagnostics 1034/u,
      /Only an administrator of contoso\.com .*Get-CsBlockedDomain/u,
    ],
    /we block the domain/u,
  ],
  ['what if contoso.com blocked fabrikam.com?', [/If they block our domain/u, /→ blocked/u]],
  [
    'what if they turn federation off',
    [/If they switch federation off/u, /→ blocked/u, /Get-CsAccessEdgeConfiguration/u],
    /on our servers: AllowFederatedUsers/u,
  ],
  [
    'what if they took us off their allowed list?',
    [/if they let in only who is on their list, both directions stop/u, /Get-CsAllowedDomain/u],
    /as before/u,
  ],
  [
    'what if their certificate expired?',
    [
      /If their certificate has expired/u,
      /→ blocked/u,
      /certificate of sip\.contoso\.com expired/u,
    ],
    /administrator of contoso\.com can see/u,
  ],
  ['what if their record were gone', [/contoso\.com publishes no federation record/u]],
];

const chinese: readonly Row[] = [
  [
    '如果對方把我們加進封鎖清單呢？',
    [/如果對方封鎖我們的網域/u, /→ 不通/u, /兩 ?個方向都會不通/u, /Get-CsBlockedDomain/u],
    /我們封鎖這個網域/u,
  ],
  ['如果他們把我們封鎖了呢？', [/如果對方封鎖我們的網域/u, /1034/u]],
  ['如果對方的憑證過期了呢？', [/如果對方的憑證過期/u, /→ 不通/u]],
  ['如果對方關閉同盟呢？', [/如果對方關閉同盟/u, /和任何夥伴都不通/u]],
];

const ofTeams: readonly Row[] = [
  ['what if they blocked us?', [/not set up to talk to each other/u], /1034/u],
];

describe('what a change of the partner would bring', () => {
  for (const [which, table, platform, locale] of [
    ['servers', english, 'Skype for Business Server', 'en'],
    ['servers, in Chinese', chinese, 'Skype for Business Server', 'zh'],
    ['a tenant', ofTeams, 'Teams', 'en'],
  ] as const)
    for (const [asked, told, never] of table)
      it(`is told on ${which}: ${asked}`, async () => {
        const talking = await after(platform, locale);
        const said = (await talking.say(asked)).replace(/\s+/gu, ' ');
        for (const one of told) assert.match(said, one);
        if (never !== undefined) assert.doesNotMatch(said, never);
      });

  it('says of a block that it hits both ways also where our domain is not known', async () => {
    const talking = startTalking();
    await talking.say("why can't we IM contoso.com?");
    const said = (await talking.say('what if they blocked us?')).replace(/\s+/gu, ' ');
    assert.match(said, /both directions stop/u);
    assert.doesNotMatch(said, /as before/u);
  });
});
