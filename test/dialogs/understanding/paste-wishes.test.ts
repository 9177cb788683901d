import assert from 'node:assert/strict';
import {
  askedIn,
  isLikeOutput,
  readPasteWish,
  refusesCommand,
  signOfPaste,
  spokenPart,
  type PasteWish,
} from '../../../dialogs/understanding/paste-wishes.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { leastMs } from '../../support/processor-time.ts';

const wishes: readonly (readonly [string, PasteWish | undefined])[] = [
  ['沒人', undefined],
  ['沒人收到', undefined],
  ['forget what I pasted', 'forget'],
  ['please delete my paste', 'forget'],
  ['忘記我貼的內容', 'forget'],
  ['what have I pasted?', 'summary'],
  ['我貼過什麼', 'summary'],
  ['we cannot reach them', undefined],
  ["we can't IM contoso.com", undefined],
  ['forget me', undefined],
];

describe('wishes about pastes', () => {
  for (const [text, wish] of wishes)
    it(`are told: ${text}`, () => {
      assert.equal(readPasteWish(text), wish);
      assert.equal(refusesCommand(text), false);
    });
});

describe('the signs of a paste', () => {
  const signs: readonly (readonly [string, ReturnType<typeof signOfPaste>])[] = [
    ['ms-diagnostics: 1008;reason="x"', 'sure'],
    ['what does error 504 mean', 'spoken'],
    ['PS C:\\> Get-CsAllowedDomain\nDomain : contoso.com', 'sure'],
    ['why can we not reach contoso.com', 'maybe'],
    ['help', undefined],
    ['thanks', undefined],
  ];
  for (const [text, sign] of signs)
    it(`are ${sign ?? 'none'} in: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.equal(signOfPaste(text, understand(text)), sign);
    });

  it('tell output of programs from several sentences', () => {
    assert.equal(isLikeOutput('a  b   c\n1  2   3\n4  5   6'), true);
    assert.equal(isLikeOutput('Hello,\nwe cannot reach contoso.com.\nThanks, Ann'), false);
  });

  it('leave the words beside them, which tell language and partner', () => {
    const text =
      'AllowFederatedUsers : True、EnablePartnerDiscovery : False… 這樣 contoso.com 為什麼不通？';
    assert.match(spokenPart(text), /為什麼不通/u);
    assert.doesNotMatch(spokenPart(text), /Allow/u);
    assert.equal(spokenPart('check contoso.com'), 'check contoso.com');
    assert.equal(askedIn(['%% 1 %%', 'why not contoso.com?'])?.domain, 'contoso.com');
    assert.equal(askedIn(['why not contoso.com or adatum.com?']), undefined);
  });
});

const refusals: readonly string[] = [
  "I can't run that",
  'we cannot run this command',
  'I am not allowed to run it',
  '我沒辦法執行',
  '沒辦法跑這個指令',
  '我沒有權限',
  'no permission for this one either',
  "nope, can't do that one",
  'I have no access to that one neither',
  'we have no admin today',
  'Our Lync admin is on holiday, nobody can run it',
  '我們管理員今天請假，沒人能跑',
  '這邊沒有管理員在',
  "I CAN'T RUN THAT COMMAND",
  '我沒辦法用 PowerShell',
  'I cannot run this command',
  "we can't run it here",
  "I'm not able to run that",
  'I am not allowed to run it',
  "sorry, I can't do that",
  "I can't run this, I'm just helpdesk",
  'I have no rights for that',
  "I don't have permission",
  "I don't have permission to run that",
  'I do not have the rights to run this command',
  'we have no access to the servers',
  'no permission',
  'no rights',
  'I lack the permissions for this',
  "I'm only first level support",
  "I'm not an admin",
  'I am not an administrator, sorry',
  'nobody here can run that',
  'only admins can run that',
  'that needs an admin',
  'I get access denied',
  'it says access denied',
  'there is no PowerShell here',
  "I don't have PowerShell",
  'my account has no rights for that',
  "I'm unable to execute that on the Edge",
  "I'm helpdesk, I can't run commands on the servers",
  "I don't know how to run that",
  "I can't get the output",
  "unfortunately I don't have access to the edge server",
  "I'm not permitted to use powershell",
  'I have no admin rights',
  'without admin rights',
  'not my department',
  "I don't have access",
  "I can't access the server",
  "I can't do that from here",
  "we don't have the necessary permissions",
  '我沒有權限跑這個',
  '我沒辦法跑',
  '我沒有權限執行',
  '這個指令我跑不了',
  '我不是管理員',
  '我只是 helpdesk',
  '我只是客服人員',
  '我不能執行這個指令',
  '抱歉，我沒辦法執行',
  '沒權限',
  '沒有權限',
  '我沒權限',
  '我們沒有權限下這個指令',
  '這個我沒辦法',
  '這個我做不到',
  '我這邊不能跑 PowerShell',
  '執行不了',
  '我跑不動',
  '我的權限不足',
  '權限不夠',
  '要管理員才能執行',
  '這要系統管理員才能跑',
  '我沒有管理員權限',
  '我沒有伺服器的帳號',
  '我們這裡沒有 PowerShell',
  '它說存取被拒',
  '我無法執行那道指令',
  '這道指令我沒有權限執行',
  '我不會用 PowerShell',
  '我只是一般使用者，沒有權限',
  '我是服務台的，沒辦法跑指令',
  '那台伺服器我進不去',
];

/** They speak of messages, of people, or of something that cannot be told from that. */
const others: readonly string[] = [
  'we cannot reach them',
  "we can't IM contoso.com",
  "I can't see their presence",
  "we can't do video calls",
  "I can't send messages",
  "they can't run that",
  'can I run that?',
  'how do I run that',
  "I can't reach anna",
  'they have no rights',
  "we don't have a record",
  "I'm not sure",
  'no',
  "I don't have an account at contoso",
  "they don't have access to Teams",
  "I don't know",
  'not federated',
  'we are not able to chat with them',
  "I can't open the chat",
  'access to contoso is denied',
  '我們傳不過去',
  '我看不到他的狀態',
  '我不能跟他聊天',
  '他沒有權限',
  '為什麼我沒有權限',
  '我找不到這個人',
  '連不上',
  '我們沒有記錄',
  '不行',
  '他們連不到我們',
  '無法傳送訊息',
  '我不知道',
  '沒辦法連線',
  '不能傳訊息',
  '我收不到',
  '使用者沒有權限聯絡外部',
  '看不到',
  '不能用',
  '無法使用',
];

describe('that a command cannot be run', () => {
  for (const text of refusals)
    it(`is told: ${text}`, () => {
      assert.equal(refusesCommand(text), true);
    });

  for (const text of others)
    it(`is not told: ${text}`, () => {
      assert.equal(refusesCommand(text), false);
      assert.equal(readPasteWish(text), undefined);
    });

  it('is looked for in bounded time', () => {
    const parts = [
      '我這邊',
      '我們',
      'the necessary ',
      'sorry, ',
      '這個指令',
      'on my side ',
      '沒有',
    ];
    for (const part of parts) {
      const ms = leastMs(() => refusesCommand(part.repeat(60).slice(0, 119)));
      assert.ok(ms < 100, `${part}: ${ms} ms`);
    }
  });
});
