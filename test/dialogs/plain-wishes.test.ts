import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isInsult,
  isOtherLanguage,
  isPraise,
  readPlainWish,
  readReplacement,
  takesBack,
} from '../../dialogs/plain-wishes.ts';
import { readWay } from '../../dialogs/ways.ts';

interface Table {
  readonly what: string;
  readonly read: (text: string) => unknown;
  readonly rows: readonly (readonly [text: string, expected: unknown])[];
}

const tables: readonly Table[] = [
  {
    what: 'a wish that is answered with a sentence',
    read: readPlainWish,
    rows: [
      ['privacy', 'privacy'],
      ['Privacy policy?', 'privacy'],
      ['what do you store about me?', 'privacy'],
      ['do you keep our messages', 'privacy'],
      ['隱私', 'privacy'],
      ['隐私', 'privacy'],
      ['你會記錄我的資料嗎？', 'privacy'],
      ['你們存了哪些資料', 'privacy'],
      ['mute', 'quiet'],
      ['安靜', 'quiet'],
      ['people', 'people'],
      ['can I talk to a human', 'people'],
      ['找人', 'people'],
      ['轉真人', 'people'],
      ['what records does contoso.com keep in DNS', undefined],
      ['it works now', 'solved'],
      ['everything is fine again', 'solved'],
      ['好了，通了', 'solved'],
      ['问题解决了', 'solved'],
      ['what should I do now?', 'todo'],
      ['who has to fix it?', 'todo'],
      ['那我要怎麼辦？', 'todo'],
      ['誰要處理？', 'todo'],
      ['and now what?', 'todo'],
      ['What’s next?', 'todo'],
      ['so what is the next step', 'todo'],
      ['然後呢', 'todo'],
      ['那接下來要做什麼？', 'todo'],
      ['下一步是什麼', 'todo'],
      ['再來呢', 'todo'],
      ['why is that?', 'why'],
      ['what does that mean?', 'why'],
      ['這是什麼意思？', 'why'],
      ['bye', undefined],
      ['tell me when it works again', undefined],
      ['it works with fabrikam.com', undefined],
      ['what should I do to set up federation', undefined],
      ['why can we not reach contoso.com', undefined],
      ['1008 是什麼意思', undefined],
      ['people at contoso.com cannot see us', undefined],
      ['support for Lync 2013 ended', undefined],
      ['找不到對方的人', undefined],
      ['記錄在哪裡', undefined],
      [`${'x'.repeat(90)} privacy`, undefined],
    ],
  },
  {
    what: 'what takes a wish back',
    read: takesBack,
    rows: [
      ["check contoso.com, no wait, don't", true],
      ['check contoso.com - never mind', true],
      ['check contoso.com... wait, no', true],
      ['check contoso.com, please don’t', true],
      ['look at contoso.com, scratch that', true],
      ['檢查 contoso.com，等等，不要', true],
      ['檢查 contoso.com，算了', true],
      ['查 contoso.com，還是不用了', true],
      ['check contoso.com', false],
      ["our messages to contoso.com arrive, theirs don't", false],
      ['they can see us at contoso.com but we don’t', false],
      ['do not wait, check contoso.com', false],
      ['檢查 contoso.com，不要用快取', false],
      ['contoso.com 要不要檢查', false],
    ],
  },
  {
    what: 'a domain in the place of another',
    read: readReplacement,
    rows: [
      ['check contoso.com, no wait, fabrikam.com', 'check fabrikam.com'],
      ['check contoso.com, sorry, I mean fabrikam.com', 'check fabrikam.com'],
      ['our domain is contoso.com - no, I meant fabrikam.com', 'our domain is fabrikam.com'],
      ['檢查 contoso.com，不對，是 fabrikam.com', '檢查 fabrikam.com'],
      ['check contoso.com and fabrikam.com', undefined],
      ['contoso.com cannot see fabrikam.com', undefined],
      ['we are contoso.com, sorry for asking about fabrikam.com', undefined],
      ['check contoso.com, no wait', undefined],
      ['contoso.com, no wait, fabrikam.com, no wait, litware.com', undefined],
    ],
  },
  {
    what: 'the way that messages fail',
    read: readWay,
    rows: [
      ['we cannot reach them', 'outbound'],
      ["we can't see their presence", 'outbound'],
      ["our messages don't get through", 'outbound'],
      ['they do not get our messages', 'outbound'],
      ['我們找不到他們', 'outbound'],
      ['我们找不到他们', 'outbound'],
      ['我們傳不過去', 'outbound'],
      ['對方收不到', 'outbound'],
      ['they cannot reach us', 'inbound'],
      ["they can't see us", 'inbound'],
      ["their messages don't arrive", 'inbound'],
      ['we never receive their messages', 'inbound'],
      ['他們找不到我們', 'inbound'],
      ['對方傳不過來', 'inbound'],
      ['我們收不到', 'inbound'],
      ['both', 'both'],
      ['Both directions.', 'both'],
      ['兩邊都不行', 'both'],
      ['they are fine', undefined],
      ['we use Teams', undefined],
      ['both servers are down', undefined],
      ['我們收到了', undefined],
      ['他們是誰', undefined],
    ],
  },
  {
    what: 'another language',
    read: isOtherLanguage,
    rows: [
      ['Bonjour, pourquoi ?', true],
      ['¿Por qué?', true],
      ['warum geht das nicht', true],
      ['contoso.com に接続できません', true],
      ['Пожалуйста', true],
      ['연결할 수 없나요', true],
      ['hello there', false],
      ['asdf qwer', false],
      ['почта.рф', false],
      ['為什麼不通', false],
      ['这个不通', false],
    ],
  },
  {
    what: 'praise',
    read: isPraise,
    rows: [
      ['great, very helpful', true],
      ['太棒了', true],
      ['很不錯', true],
      ['👍', true],
      ['not useful', false],
      ['沒有用', false],
      ['this is wrong', false],
      ['not great, thanks', false],
    ],
  },
  {
    what: 'an insult',
    read: isInsult,
    rows: [
      ['you piece of junk', true],
      ['幹', true],
      ['垃圾機器人', true],
      ['the weather is nice', false],
      ['能幹的人', false],
    ],
  },
];

for (const { what, read, rows } of tables) {
  describe(what, () => {
    for (const [text, expected] of rows)
      it(`${String(expected)}: ${text.slice(0, 60)}`, () => {
        assert.deepEqual(read(text), expected);
      });

    it('is read from any text', () => {
      const pieces = [
        'no',
        'wait',
        ',',
        ' ',
        "don't",
        '不要',
        '等等',
        '我們',
        'cannot',
        'them',
        'é',
      ];
      const text = fc.oneof(
        fc.string({ maxLength: 100 }),
        fc.array(fc.constantFrom(...pieces), { maxLength: 100 }).map((list) => list.join('')),
      );
      fc.assert(
        fc.property(text, (value) => {
          const first = read(value);
          assert.deepEqual(read(value), first);
        }),
        { numRuns: 50 },
      );
    });
  });
}
