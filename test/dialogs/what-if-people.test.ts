import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const prompt = 'PS C:\\> ';
const settings = [
  `${prompt}Get-CsUser lin@fabrikam.com | fl SipAddress,Enabled,HostingProvider,ExternalAccessPolicy`,
  '',
  'SipAddress           : sip:lin@fabrikam.com',
  'Enabled              : True',
  'HostingProvider      : SRV:',
  'ExternalAccessPolicy : Interns',
  '',
  `${prompt}Get-CsExternalAccessPolicy`,
  '',
  'Identity               : Global',
  'EnableFederationAccess : True',
  '',
  'Identity               : Tag:Interns',
  'EnableFederationAccess : False',
].join('\n');

async function afterCase(locale: 'en' | 'zh' = 'en') {
  const talking = startTalking();
  await talking.say('our domain is fabrikam.com and we run Skype for Business Server');
  await talking.say("why can't lin@fabrikam.com IM contoso.com?");
  await talking.say(settings);
  if (locale === 'zh') await talking.say('中文');
  return talking;
}

const mends = /That would mend:\s+\S* ?lin@fabrikam\.com is not allowed/u;

describe('what a change for one person would bring', () => {
  // What is asked, what is told, and what must not be.
  const rows: readonly (readonly [string, readonly RegExp[], RegExp?])[] = [
    ['what if lin gets the Global policy?', [/lin@fabrikam\.com gets the policy "Global"/u, /blocked → cannot tell/u, mends]], // prettier-ignore
    ['what if lin@fabrikam.com gets another policy', [/gets the policy "Global"/u, mends]],
    ["what if we take lin's policy away?", [/has no policy of their own/u, mends]],
    ['what if we move lin to Teams?', [/lin@fabrikam\.com moves to Teams/u, /Get-CsTenantFederationConfiguration/u]], // prettier-ignore
    ['what if she gets the Sales policy?', [/Nobody showed the policy "Sales"/u, /Get-CsExternalAccessPolicy -Identity Sales \| Format-List/u], /That would mend/u], // prettier-ignore
    ['what if bob gets the Global policy?', [/Whom do you mean\?/u], /lin@/u],
    ['what if they add our domain?', [/nobody can see from here/u, /blocked, as before/u]],
  ];
  for (const [asked, told, never] of rows)
    it(`is told of the case: ${asked}`, async () => {
      const said = await (await afterCase()).say(asked);
      for (const one of told) assert.match(said, one);
      if (never !== undefined) assert.doesNotMatch(said, never);
    });

  const chinese: readonly (readonly [string, readonly RegExp[]])[] = [
    ['如果 lin 改用 Global 原則呢', [/lin@fabrikam\.com 改用原則「Global」/u, /不通 → 無法判斷/u]],
    ['如果把 lin 移到 Teams 呢', [/lin@fabrikam\.com 移到 Teams/u]],
    ['如果拿掉 lin 的原則呢', [/lin@fabrikam\.com 沒有自己的原則/u]],
    ['如果 lin 改用 Sales 原則呢', [/原則「Sales」還沒有人貼出來/u]],
  ];
  for (const [asked, told] of chinese)
    it(`is told of the case in Chinese: ${asked}`, async () => {
      const said = await (await afterCase('zh')).say(asked);
      for (const one of told) assert.match(said, one);
    });
});
