import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const blocked = ['PS C:\\> Get-CsAccessEdgeConfiguration', '', 'AllowFederatedUsers    : True', 'EnablePartnerDiscovery : True', '', 'PS C:\\> Get-CsBlockedDomain', '', 'Identity : contoso.com', 'Domain   : contoso.com', 'Comment  :'].join('\n'); // prettier-ignore

async function after(told: string, ...more: readonly string[]) {
  const talking = startTalking();
  await talking.say('our domain is fabrikam.com and we run Skype for Business Server');
  const said = [await talking.say(told)];
  for (const text of more) said.push(await talking.say(text));
  return said.map((one) => one.replace(/\s+/gu, ' '));
}

describe('a setting that stops a way of which somebody told that it works', () => {
  const incoming = "We can't write to contoso.com, all of us; they can write to us";

  it('is told with the paste, and again when that is said once more', async () => {
    const [, paste, again] = await after(incoming, blocked, 'they can still write to us');
    for (const said of [paste, again])
      assert.match(
        said ?? '',
        /messages from contoso\.com still arrive, and what was shown stops/u,
      );
  });

  it('is told in Chinese, and for the other way', async () => {
    const [, paste, again] = await after(
      'contoso.com 全部的人都收不到我們傳的訊息，他們傳過來沒問題',
      blocked,
      '他們還是可以傳給我們',
    );
    for (const said of [paste, again])
      assert.match((said ?? '').replace(/ /gu, ''), /之前說contoso\.com傳來的訊息還收得到/u);
    const [, outgoing] = await after("contoso.com can't write to us, only incoming, everybody", blocked); // prettier-ignore
    assert.match(outgoing ?? '', /messages to contoso\.com still arrive/u);
  });

  it('is not told while nothing stops that way', async () => {
    const open = blocked.replaceAll('contoso.com', 'litware.com');
    const [, paste] = await after(incoming, open);
    assert.doesNotMatch(paste ?? '', /still arrive, and what was shown/u);
  });

  it('leaves what only was told a condition', async () => {
    const [first] = await after('contoso.com 全部的人都收不到我們傳的訊息，他們傳過來沒問題');
    assert.doesNotMatch((first ?? '').replace(/ /gu, ''), /既然至少有一個方向/u);
  });
});
