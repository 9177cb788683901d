import assert from 'node:assert/strict';
import {
  askedIn,
  isLikeOutput,
  readPasteWish,
  signOfPaste,
  spokenPart,
  type PasteWish,
} from '../../../dialogs/understanding/paste-wishes.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';

const wishes: readonly (readonly [string, PasteWish | undefined])[] = [
  ["I can't run that", 'cannot-run'],
  ['we cannot run this command', 'cannot-run'],
  ['I am not allowed to run it', 'cannot-run'],
  ['我沒辦法執行', 'cannot-run'],
  ['沒辦法跑這個指令', 'cannot-run'],
  ['我沒有權限', 'cannot-run'],
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
