import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const settings = [
  'PS C:\\> Get-CsAccessEdgeConfiguration | fl AllowFederatedUsers,EnablePartnerDiscovery,RoutingMethod',
  '',
  'AllowFederatedUsers    : True',
  'EnablePartnerDiscovery : True',
  'RoutingMethod          : UseDnsSrvRouting',
  '',
  'PS C:\\> Get-CsExternalAccessPolicy | fl Identity,EnableFederationAccess',
  '',
  'Identity               : Global',
  'EnableFederationAccess : True',
].join('\n');

const tenant = [
  'PS C:\\> Get-CsTenantFederationConfiguration',
  '',
  'AllowedDomains      : AllowAllKnownDomains',
  'BlockedDomains      :',
  'AllowFederatedUsers : True',
].join('\n');

async function after(paste: string, platform: string) {
  const talking = startTalking();
  await talking.say(`our domain is fabrikam.com and we run ${platform}`);
  await talking.say("why can't we IM contoso.com?");
  await talking.say(paste);
  return talking;
}

type Row = readonly [asked: string, told: readonly RegExp[], never?: RegExp];

const rows: readonly Row[] = [
  [
    'what if discovery and federation were off?',
    [/we switch discovery off and we switch federation off/u, /all these changes together/u],
    /that one change/u,
  ],
  ['what if discovery were off?', [/with that one change/u]],
  [
    'what if we only allow contoso.com',
    [/we allow only contoso\.com/u, /closed list on our servers: discovery off/u],
  ],
  ['what if we only allow litware.com', [/Messages to contoso\.com: \S.* → blocked/u]],
  ['what if we only allow contoso.com and litware.com', [/only contoso\.com, litware\.com/u]],
  [
    'what if we turned federation off and renewed the certificate?',
    [/→ blocked/u, /cannot count what it would bring: "renewed the certificate"/u],
  ],
  [
    'what if we turn federation off and they allow us?',
    [/so that part of it changes nothing/u],
    /nothing that can be seen changes/u,
  ],
];

const chinese: readonly Row[] = [
  ['如果探索和同盟都關掉呢？', [/我們關閉夥伴探索，而且我們關閉同盟/u, /這幾項都改了/u]],
  ['如果只允許 contoso.com 呢', [/我們只允許 contoso\.com/u, /夥伴探索關閉/u]],
  ['如果允許清單只列 litware.com 呢？', [/我們只允許 litware\.com/u, /→ 不通/u]],
  ['如果關掉同盟，並且更換憑證呢？', [/→ 不通/u, /推算不出會有什麼影響：「更換憑證」/u]],
];

const ofTenant: readonly Row[] = [
  ['what if we only allow litware.com', [/AllowedDomains holds nobody else/u, /→ blocked/u]],
  ['what if we only allow contoso.com', [/we allow only contoso\.com/u], /→ blocked/u],
  [
    'what if discovery and federation were off?',
    [/has no setting for this.*we switch discovery off/u, /→ blocked/u],
  ],
];

describe('what several changes would bring', () => {
  for (const [which, table, paste, platform, locale] of [
    ['servers', rows, settings, 'Skype for Business Server', 'en'],
    ['servers, in Chinese', chinese, settings, 'Skype for Business Server', 'zh'],
    ['a tenant', ofTenant, tenant, 'Teams', 'en'],
  ] as const)
    for (const [asked, told, never] of table)
      it(`is counted whole on ${which}: ${asked}`, async () => {
        const talking = await after(paste, platform);
        if (locale === 'zh') await talking.say('中文');
        const said = (await talking.say(asked)).replace(/\s+/gu, ' ');
        for (const one of told) assert.match(said, one);
        if (never !== undefined) assert.doesNotMatch(said, never);
      });
});
