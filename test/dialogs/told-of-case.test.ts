import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

describe('what is told of a case without its name', () => {
  const begin = ['our domain is fabrikam.com', 'We cannot send messages to contoso.com'];
  const beginZh = ['我們的網域是 fabrikam.com', '我們連不到 contoso.com'];
  const outbound = /^(?:Messages to contoso\.com|傳給 contoso\.com 的訊息)/u;
  const inbound = /^(?:Messages from contoso\.com|contoso\.com 傳來的訊息)/u;
  const one = /^(?:Only one of our people and contoso\.com|我們這邊只有一個人連不上 contoso\.com)/u;
  const next = /^(?:Then the next best|那就看下一個最有用的|那就沒有其他能問的了)/u;
  const rows: readonly (readonly [lines: readonly string[], text: string, answer: RegExp])[] = [
    [begin, 'they can still write to us', outbound],
    [begin, 'but they can message us fine', outbound],
    [begin, 'incoming messages still arrive', outbound],
    [begin, 'we can still write to them', inbound],
    [begin, 'only outgoing messages fail', outbound],
    [begin, 'only incoming messages do not arrive', inbound],
    [beginZh, '他們還是可以寫給我們', outbound],
    [beginZh, '他們還是可以傳訊息給我們', outbound],
    [beginZh, '對方可以正常傳給我們', outbound],
    [beginZh, '我們還是可以寫給他們', inbound],
    [beginZh, '只有傳出去的訊息失敗', outbound],
    [beginZh, '只有傳進來的不通', inbound],
    [begin, 'it is only Tom, tom@fabrikam.com', one],
    [begin, 'only tom@fabrikam.com', one],
    [begin, 'only one person: tom@fabrikam.com', one],
    [beginZh, '只有 tom@fabrikam.com 一個人', one],
    [beginZh, '就 tom@fabrikam.com', one],
    [[...begin, 'hmm xyzzy plugh'], 'it is only Tom, tom@fabrikam.com', one],
    [beginZh, '還是沒辦法執行', next],
    [beginZh, '我跑不了這個', next],
    [beginZh, '這個我也跑不了', next],
    [beginZh, '沒有人可以幫我跑', next],
    [
      beginZh,
      '如果允許清單只列 litware.com 呢？',
      /^如果我們只允許 litware\.com \(contoso\.com\)/u,
    ],
    [
      begin,
      'what if the allowed list only has litware.com?',
      /^If we allow only litware\.com \(contoso\.com\)/u,
    ],
  ];
  for (const [lines, text, answer] of rows)
    it(`is taken for the case: ${text}`, async () => {
      const { say } = startTalking();
      for (const line of lines) await say(line);
      assert.match(await say(text), answer);
    });

  it('is an order where a letter is asked for', async () => {
    const { say } = startTalking();
    for (const line of beginZh) await say(line);
    assert.match(await say('寫信給他們'), /主旨/u);
  });
});
