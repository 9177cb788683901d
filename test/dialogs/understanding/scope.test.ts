import assert from 'node:assert/strict';
import { readTriage } from '../../../dialogs/understanding/triage.ts';

const taipei = { now: new Date('2026-05-06T03:00:00Z'), timeZone: 'Asia/Taipei' };

/** Whom of us each line says it concerns. The domain of ours is fabrikam.com. */
const lines: readonly (readonly [string, 'one' | 'several' | 'all' | undefined])[] = [
  ["Since this morning Anna can't message kate@contoso.com, others can", 'one'],
  ["anna@fabrikam.com can't message kate@contoso.com but her colleagues can", 'one'],
  ["Anna can't message kate@contoso.com, others can", 'one'],
  ['Anna Lee gets an error when she writes to contoso.com; everybody else is fine', 'one'],
  ['only Anna fails to reach contoso.com', 'one'],
  ["Anna is the only one who can't chat with contoso.com", 'one'],
  ['it is just Anna who cannot reach contoso.com', 'one'],
  ['apart from Anna, everyone can message contoso.com', 'one'],
  ['everybody except Tom can message contoso.com', 'one'],
  ['contoso.com works for all of us but not for Anna', 'one'],
  ["a single user of ours can't message contoso.com", 'one'],
  ["I can't write to contoso.com but my colleagues can", 'one'],
  ['for me it fails, for my colleagues it works: contoso.com', 'one'],
  ["Only Anna and Tom can't message contoso.com, everyone else can", 'several'],
  ["some of our users can't message contoso.com, others can", 'several'],
  ["a couple of people in our Taipei office can't reach contoso.com", 'several'],
  ["our marketing team can't message contoso.com, other departments can", 'several'],
  ['none of us can message contoso.com', 'all'],
  ['everybody in our company fails to reach contoso.com', 'all'],
  ["contoso.com can't be reached from any account of ours", 'all'],
  ["we can't message contoso.com, no matter who tries", 'all'],
  ['只有雅婷 yating@fabrikam.com 傳不到 kate@contoso.com，其他同事都可以，今天早上開始的', 'one'],
  ['只有雅婷 anna@fabrikam.com 傳不到 kate@contoso.com，其他同事都可以，今天早上開始的', 'one'],
  ['雅婷傳不到 contoso.com，其他人都可以', 'one'],
  ['雅婷今天早上開始傳不到 kate@contoso.com，別人都正常', 'one'],
  ['除了雅婷，大家都可以傳給 contoso.com', 'one'],
  ['除了阿明以外，其他同事都收得到 contoso.com 的訊息', 'one'],
  ['我傳不到 contoso.com，可是同事都可以', 'one'],
  ['我們只有 Anna 一個人傳不到 contoso.com，其他同事都可以', 'one'],
  ['Anna 傳不到 contoso.com，其他人沒問題', 'one'],
  ['yating@fabrikam.com 傳不到 kate@contoso.com，但是她同事都傳得到', 'one'],
  ['只有王小姐的帳號傳不到 contoso.com', 'one'],
  ['大家跟 contoso.com 都能聊，就小陳不行', 'one'],
  ['別人都能傳給 contoso.com，只有我不行', 'one'],
  ['有一位同事沒辦法傳給 contoso.com，其他人正常', 'one'],
  ['雅婷和小陳傳不到 contoso.com，其他人都可以', 'several'],
  ['有幾位同事傳不到 contoso.com，其他人都正常', 'several'],
  ['業務部傳不到 contoso.com，其他部門都可以', 'several'],
  ['我們有些人傳得到 contoso.com，有些人不行', 'several'],
  ['沒有人傳得到 contoso.com', 'all'],
  ['大家都傳不到 contoso.com', 'all'],
  ['全公司的人都收不到 contoso.com 的訊息', 'all'],
  ['我們每個人傳給 contoso.com 都失敗', 'all'],
  ['所有同事都連不到 contoso.com', 'all'],
  ["we can't message contoso.com, other companies can", undefined],
  ["contoso.com can't reach us, others can", undefined],
  ["kate@contoso.com can't message us, her colleagues can", undefined],
  ['Can Anna message contoso.com?', undefined],
  ["we can't message kate@contoso.com, others at contoso.com we can", undefined],
  ['contoso.com 傳不到我們，其他公司都可以', undefined],
  ['我們傳不到 kate@contoso.com，其他人都可以', undefined],
  ['跟 contoso.com 傳不了訊息，其他網域都可以', undefined],
  ['對方只有 Kate 傳不到我們，她同事都可以', undefined],
  ["Kate at contoso.com can't message us, everyone else there can", undefined],
  ['contoso.com works for my colleague, but not for me', 'one'],
  ["my boss can't see jane@contoso.com but I can", 'one'],
  ['換了防火牆之後就連不到 contoso.com', undefined],
  ['昨天還可以，今天就連不到 contoso.com', undefined],
  ['only calls to contoso.com fail, chat works for everyone', undefined],
  ['只有圖片傳不到 contoso.com', undefined],
  ['只有 Teams 傳不到 contoso.com，Lync 可以', undefined],
];

describe('how many of us a sentence says it concerns', () => {
  for (const [text, extent] of lines)
    it(`${text}: ${extent ?? 'not told'}`, () => {
      assert.equal(readTriage(text, taipei, 'fabrikam.com').ours, extent);
    });

  it('is said of theirs where it is one of theirs that others are set against', () => {
    const theirs = [
      "kate@contoso.com can't message us, her colleagues can",
      "Kate at contoso.com can't message us, everyone else there can",
      '對方只有 Kate 傳不到我們，她同事都可以',
    ];
    for (const text of theirs)
      assert.equal(readTriage(text, taipei, 'fabrikam.com').theirs, 'one', text);
  });
});
