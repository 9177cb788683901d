import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

/** What somebody says of our side, and what is known to run there afterwards. */
const rows: readonly (readonly [string, string | undefined])[] = [
  ['we are hybrid', 'hybrid'],
  ['we have a hybrid deployment', 'hybrid'],
  ['我們混合式部署', 'hybrid'],
  ['我們是混合式部署', 'hybrid'],
  ['我們採用混合式部署', 'hybrid'],
  ['我們的網域是 fabrikam.com，我們兩種都用', 'hybrid'],
  ['我們的網域是 fabrikam.com，商務用 Skype Server 2019', 'onprem'],
  ['Our domain is fabrikam.com, Skype for Business Server only', 'onprem'],
  ['our domain is fabrikam.com, some of us are on Teams, others on Skype for Business', 'hybrid'],
  ['我們是 fabrikam.com，有些人用 Teams，其他人還在用 Lync，我們傳給 contoso.com 不通', 'hybrid'],
  [
    '我們是 fabrikam.com，混合式部署，一部分的人在 Teams，一部分還在商務用 Skype。從上週三開始，王小明收不到 contoso.com 的人傳來的訊息',
    'hybrid',
  ],
  ['混合式部署', undefined],
  ['我們想做混合式部署', undefined],
  ['how do we set up hybrid?', undefined],
];

describe('what we run, told beside our domain', () => {
  for (const [text, platform] of rows)
    it(`is ${platform ?? 'not told'}: ${text}`, async () => {
      const talking = startTalking();
      await talking.say(text);
      assert.equal(talking.state().ours?.platform, platform);
    });
});
