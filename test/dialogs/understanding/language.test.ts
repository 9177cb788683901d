import assert from 'node:assert/strict';
import { chooseLocale, languageOf, withoutEvent } from '../../../dialogs/understanding/language.ts';

const rows: readonly (readonly [string, 'en' | 'zh-TW' | undefined])[] = [
  ["Why can't we IM contoso.com?", 'en'],
  ['check contoso.com', 'en'],
  ['letter', 'en'],
  ['help', 'en'],
  ['check 測試公司.台灣', 'en'],
  ['Please check 台積電 for me', 'en'],
  ['what does 「連不上」 mean', 'en'],
  ['what does 連不上 mean?', 'en'],
  ['and fabrikam.com?', 'en'],
  ['Skype for Business is not working', 'en'],
  ['run Get-CsExternalAccessPolicy where?', 'en'],
  ['為什麼連不上 contoso.com？', 'zh-TW'],
  ['contoso.com連不上', 'zh-TW'],
  ['那 fabrikam.com 呢', 'zh-TW'],
  ['Skype for Business Server 的 Edge Server 連不到', 'zh-TW'],
  ['幫我 check contoso.com', 'zh-TW'],
  ['Teams 跟 Lync 不通', 'zh-TW'],
  ['這是什麼錯誤：The user is not enabled for federation', 'zh-TW'],
  ['這是什麼錯誤 "The user is not enabled for federation and we do not know why"', 'zh-TW'],
  ['这个错误是什么意思', 'zh-TW'],
  ['信', 'zh-TW'],
  ['ㄎㄎㄎ', 'zh-TW'],
  ['好喔ㄎㄎ', 'zh-TW'],
  ['AllowFederatedUsers : True\nEnablePublicCloudAccess : False\n這樣對嗎', 'zh-TW'],
  ['AllowFederatedUsers : True\nis that right?', 'en'],
  ['Our log shows: SIP/2.0 504 Server time-out', 'en'],
  ['contoso.com', undefined],
  ['測試公司.台灣', undefined],
  ['someone@contoso.com', undefined],
  ['https://www.contoso.com/about-us', undefined],
  ['504', undefined],
  ['FH-7K2MD', undefined],
  ['?', undefined],
  ['', undefined],
  ['👍', undefined],
  ['ok', undefined],
  ['Lync', undefined],
  ['Get-CsAccessEdgeConfiguration -Verbose', undefined],
  [
    'ms-diagnostics: 1027;reason="Cannot route this type of SIP request";source="sip.contoso.com"',
    undefined,
  ],
  ['AllowFederatedUsers : True\nAllowOutsideUsers   : False', undefined],
  ['contoso.com に接続できません', undefined],
  ['연결이 안 됩니다', undefined],
];

/** What is left of a message without the event that a machine wrote in its own language. */
const events: typeof rows = [
  ['Event ID 14428', undefined],
  ['事件識別碼: 14428', undefined],
  ['Log Name: Lync Server\nSource: LS Protocol Stack\nEvent ID: 14428\nDescription:\nTLS outgoing connection failures.', undefined], // prettier-ignore
  ['記錄檔名稱: Lync Server\n來源: LS Protocol Stack\n事件識別碼: 14502\n描述:\n偵測到大量的無法連線的網路目標。', undefined], // prettier-ignore
  ['這是什麼？\nLog Name: Lync Server\nEvent ID: 14428\nLevel: Error\nDescription: TLS outgoing connection failures.', 'zh-TW'], // prettier-ignore
  ['what is the event ID 14428 about', 'en'],
];

describe('the language of a message', () => {
  for (const [text, locale] of events)
    it(`is not that of an event: ${JSON.stringify(text)}`, () => {
      assert.equal(languageOf(withoutEvent(text)), locale);
    });

  for (const [text, locale] of rows) {
    it(`is ${locale ?? 'not told'} for ${JSON.stringify(text)}`, () => {
      assert.equal(languageOf(text), locale);
    });
  }

  it('is chosen from the sentence, then from before, then from the client, then English', () => {
    assert.equal(chooseLocale({ text: '連不上', stored: 'en', hint: 'en-US' }), 'zh-TW');
    assert.equal(chooseLocale({ text: 'contoso.com', stored: 'en', hint: 'zh-TW' }), 'en');
    assert.equal(chooseLocale({ text: 'contoso.com', hint: 'zh-TW' }), 'zh-TW');
    assert.equal(chooseLocale({ hint: 'zh-cn' }), 'zh-TW');
    assert.equal(chooseLocale({ hint: 'zh' }), 'zh-TW');
    assert.equal(chooseLocale({ hint: 'zhx' }), 'en');
    assert.equal(chooseLocale({ hint: 'fr-FR' }), 'en');
    assert.equal(chooseLocale({}), 'en');
  });
});
