/** What somebody pasted where a domain is expected, and what a reader who knows the rules makes of it. */
export type DomainRow =
  | { readonly typed: string; readonly domain: string }
  | { readonly typed: string; readonly refused: true };

const longestLabel = 'a'.repeat(63);
const longestName = [longestLabel, 'b'.repeat(63), 'c'.repeat(63), 'd'.repeat(57), 'com'].join('.');

/** Decided by reading, before the product was asked once. */
export const domainRows: readonly DomainRow[] = [
  // Plain, odd case, dots and spaces at the ends.
  { typed: 'ConToso.COM.tw', domain: 'contoso.com.tw' },
  { typed: '   contoso.com \t', domain: 'contoso.com' },
  { typed: '\u3000contoso.com.tw\u3000', domain: 'contoso.com.tw' },
  { typed: 'contoso.com.', domain: 'contoso.com' },
  { typed: 'eu.contoso.com', domain: 'eu.contoso.com' },
  { typed: 'fabrikam.onmicrosoft.com', domain: 'fabrikam.onmicrosoft.com' },
  { typed: 'contoso.com:5061', domain: 'contoso.com' },
  { typed: '@contoso.com.tw', domain: 'contoso.com.tw' },
  { typed: 'contoso.com/', domain: 'contoso.com' },

  // Addresses, with and without a person's name.
  { typed: 'mei.chen+lync@contoso.com.tw', domain: 'contoso.com.tw' },
  { typed: "o'brien_2@mail.contoso.co.uk", domain: 'mail.contoso.co.uk' },
  { typed: '"Chen, Mei" <mei.chen@contoso.com.tw>', domain: 'contoso.com.tw' },
  { typed: '陳美玲 <mei.chen@contoso.com.tw>;', domain: 'contoso.com.tw' },
  { typed: '陳美玲＜ｍｅｉ＠ｃｏｎｔｏｓｏ．ｃｏｍ．ｔｗ＞', domain: 'contoso.com.tw' },
  { typed: "'mei@contoso.com' <mei@contoso.com>", domain: 'contoso.com' },
  {
    typed: '"Contoso Ltd. (support@fabrikam.com)" <mei@contoso.com>',
    domain: 'contoso.com',
  },
  { typed: 'mei@contoso.com>', domain: 'contoso.com' },

  // Addresses of protocols.
  { typed: 'sip:mei.chen@contoso.com', domain: 'contoso.com' },
  { typed: 'SIPS:Mei@Contoso.Com:5061', domain: 'contoso.com' },
  { typed: '<sip:mei.chen@contoso.com.tw:5061;transport=tls>', domain: 'contoso.com.tw' },
  {
    typed: 'sip:mei@contoso.com;gruu;opaque=app:conf:focus:id:7Q2XV0B1',
    domain: 'contoso.com',
  },
  { typed: '"陳美玲" <sip:mei@contoso.com>;tag=8f2a;epid=01', domain: 'contoso.com' },
  { typed: 'sip:contoso.com', domain: 'contoso.com' },
  { typed: 'im:joe@contoso.com', domain: 'contoso.com' },
  { typed: 'mailto:joe@contoso.com?subject=Lync%20help', domain: 'contoso.com' },
  { typed: 'xmpp:juliet@contoso.com/balcony', domain: 'contoso.com' },

  // Addresses of pages.
  { typed: 'https://lyncdiscover.contoso.com/', domain: 'lyncdiscover.contoso.com' },
  { typed: 'HTTPS://contoso.com:8443/abs/?sipuri=1#top', domain: 'contoso.com' },
  { typed: 'https://contoso.com?x=1', domain: 'contoso.com' },
  { typed: 'http://contoso.com./', domain: 'contoso.com' },
  { typed: 'https://contoso.com/@mei', domain: 'contoso.com' },
  { typed: 'https://mei:secret@contoso.com/owa', domain: 'contoso.com' },
  {
    typed: 'https://teams.microsoft.com/l/chat/0/0?users=joe@contoso.com,mei@fabrikam.com',
    refused: true,
  },

  // Full-width letters, quotes and punctuation of both languages.
  { typed: 'ｍｅｉ＠ｃｏｎｔｏｓｏ．ｃｏｍ', domain: 'contoso.com' },
  { typed: 'ｈｔｔｐｓ：／／ｃｏｎｔｏｓｏ．ｃｏｍ／ｏｗａ', domain: 'contoso.com' },
  { typed: 'contoso。com。tw', domain: 'contoso.com.tw' },
  { typed: 'mei@contoso.com。', domain: 'contoso.com' },
  { typed: 'contoso.com，', domain: 'contoso.com' },
  { typed: 'contoso.com？！', domain: 'contoso.com' },
  { typed: 'contoso.com、', domain: 'contoso.com' },
  { typed: 'contoso.com?', domain: 'contoso.com' },
  { typed: '「contoso.com.tw」', domain: 'contoso.com.tw' },
  { typed: '『mei@contoso.com.tw』。', domain: 'contoso.com.tw' },
  { typed: '“contoso.com”,', domain: 'contoso.com' },
  { typed: '‘contoso.com’', domain: 'contoso.com' },
  { typed: '„contoso.de“', domain: 'contoso.de' },
  { typed: '（contoso.com）', domain: 'contoso.com' },
  { typed: '【contoso.com】', domain: 'contoso.com' },
  { typed: '`contoso.com`', domain: 'contoso.com' },

  // Letters beyond ASCII, and their other spelling.
  { typed: '台灣大哥大.台灣', domain: 'xn--kpr2vf6hba1580a.xn--kpry57d' },
  { typed: 'mei@中文網.tw', domain: 'xn--fiq228cl8q.tw' },
  { typed: 'STRASSE.faß.de', domain: 'strasse.xn--fa-hia.de' },
  { typed: 'sip:uli@müller.ch', domain: 'xn--mller-kva.ch' },
  {
    typed: 'موقع.وزارة-الاتصالات.مصر',
    domain: 'xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c',
  },
  { typed: 'XN--BCHER-KVA.Example', domain: 'xn--bcher-kva.example' },
  { typed: '①.com', domain: '1.com' },

  // Characters that nobody sees.
  { typed: '\ufeffcon\u200btoso\u2060.com', domain: 'contoso.com' },
  { typed: '\u202amei@con\u00adtoso.com\u202c', domain: 'contoso.com' },
  { typed: 'contoso\u00a0.com', refused: true },
  { typed: 'con\u0000toso.com', refused: true },
  { typed: 'joe@contoso.com\r\nBcc: mei@fabrikam.com', refused: true },

  // Numbers in place of names.
  { typed: '203.0.113.5', refused: true },
  { typed: 'sip:anna@203.0.113.10:5061', refused: true },
  { typed: '１９２．０．２．１', refused: true },
  { typed: '0x7f.1', refused: true },
  { typed: 'http://2130706433/', refused: true },
  { typed: '[2001:db8::10]:5061', refused: true },

  // No domain of an organisation.
  { typed: 'contoso', refused: true },
  { typed: 'CONTOSO\\mei.chen', refused: true },
  { typed: 'mei@com.tw', refused: true },
  { typed: '公司.香港', refused: true },
  { typed: 'sip.contoso.local', refused: true },
  { typed: '_sipfederationtls._tcp.contoso.com', refused: true },
  { typed: '*.contoso.com.tw', refused: true },
  { typed: 'contoso..com', refused: true },
  { typed: 'contoso-.com', refused: true },
  { typed: 'contoso.com, fabrikam.com', refused: true },

  // At the limits of a label and of a name.
  { typed: longestName, domain: longestName },
  { typed: `a${longestName}`, refused: true },
  { typed: `mei@e${longestName.slice(64)}.tw`, refused: true },
];
