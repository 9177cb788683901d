import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  maxRawLength,
  plainTextOf,
  type RawMessage,
} from '../../../dialogs/understanding/plain-text.ts';
import { leastMs } from '../../support/processor-time.ts';

const bot = { id: '28:bot', name: 'FedBot', text: '<at>FedBot</at>' };
const amy = { id: '29:amy', name: 'Amy Wu', text: '<at>Amy Wu</at>' };

function plain(text: string | undefined, rest: Partial<RawMessage> = {}): string {
  return plainTextOf({
    ...(text !== undefined && { text }),
    botIds: ['28:bot'],
    botName: 'FedBot',
    mentions: [],
    ...rest,
  });
}

const reply = 'itemscope="" itemtype="http://schema.skype.com/Reply" itemid="16"';

const rows: readonly (readonly [
  when: string,
  text: string | undefined,
  rest: Partial<RawMessage>,
  plain: string,
])[] = [
  ['nothing came', undefined, {}, ''],
  ['the bot is mentioned', '<at>FedBot</at> contoso.com?', { mentions: [bot] }, 'contoso.com?'],
  [
    'the bot is mentioned twice',
    '<at>FedBot</at> contoso.com <at>FedBot</at>',
    { mentions: [bot] },
    'contoso.com',
  ],
  [
    'the mention of the entity has an @ that the text has not',
    '<at>FedBot</at> hi',
    { mentions: [{ ...bot, name: 'Other', text: '<at>@FedBot</at>' }] },
    'hi',
  ],
  ['the text has an @ that the entity has not', '<at>@FedBot</at> hi', { mentions: [bot] }, 'hi'],
  [
    'the entity has no text',
    '<at>FedBot</at> hi',
    { mentions: [{ id: bot.id, name: bot.name }] },
    'hi',
  ],
  ['the tag has an id', '<at id="0">FedBot</at>&nbsp;hi', { mentions: [bot] }, 'hi'],
  [
    'lines surround the mention',
    '\r\n<at>FedBot</at> who are you?\r\n',
    { mentions: [bot] },
    'who are you?',
  ],
  [
    'another person is mentioned',
    '<at>FedBot</at> check contoso.com for <at>Amy Wu</at>',
    { mentions: [bot, amy] },
    'check contoso.com for Amy Wu',
  ],
  ['no entity came', '<at>FedBot</at> ask <at>FedBot</at>', {}, 'ask FedBot'],
  ['no entity came and somebody else is named', '<at>Amy Wu</at> look', {}, 'Amy Wu look'],
  [
    'the mention has no tag',
    '@FedBot contoso.com',
    { mentions: [{ ...bot, text: '@FedBot' }] },
    'contoso.com',
  ],
  [
    'the name of the bot is part of an address',
    '@FedBot bob@FedBot.com',
    { mentions: [{ ...bot, text: '@FedBot' }] },
    'bob@FedBot.com',
  ],
  [
    'the mention runs into Chinese',
    '請@FedBot檢查',
    { mentions: [{ ...bot, text: '@FedBot' }] },
    '請 檢查',
  ],
  ['a message is quoted', '<quoted messageId="177"/> and fabrikam.com?', {}, 'and fabrikam.com?'],
  ['a person typed a tag that is none', 'text <data>', {}, 'text <data>'],
  [
    'addresses stand between angle brackets',
    '<sip:bob@contoso.com> or Bob <bob@contoso.com>',
    {},
    '<sip:bob@contoso.com> or Bob <bob@contoso.com>',
  ],
  [
    'an address was linked',
    '<a href="mailto:bob@contoso.com">bob@contoso.com</a>',
    {},
    'bob@contoso.com',
  ],
  [
    'a link has a title',
    '<a href="https://contoso.com/x">Home page</a> is down',
    {},
    'Home page contoso.com is down',
  ],
  [
    'a link shows another host',
    '<a href="https://evil.example/">contoso.com</a>',
    {},
    'contoso.com',
  ],
  [
    'a link is a Safe Link',
    '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoso.com%2F&amp;data=05">Home</a>',
    {},
    'Home contoso.com',
  ],
  [
    'a table has an empty cell',
    '\n Domain         ProxyFqdn\n ------         ---------\n adatum.example        \n contoso.example sip.contoso.example\n\n',
    {},
    ' Domain         ProxyFqdn\n ------         ---------\n adatum.example\n contoso.example sip.contoso.example',
  ],
  [
    'several lines hold wide gaps',
    'Name&nbsp; &nbsp; Fqdn  Level\nadatum          High',
    {},
    'Name    Fqdn  Level\nadatum          High',
  ],
  ['one line holds a wide gap', 'check   contoso.com\n please', {}, 'check contoso.com\nplease'],
  [
    'a row of a table of HTML ends with an empty cell',
    undefined,
    {
      html: '<table><tr><th>Domain</th><th>Fqdn</th></tr><tr><td>adatum.com</td><td></td></tr></table>',
    },
    'Domain\tFqdn\t\nadatum.com\t\t',
  ],
  [
    'the cells of a table of HTML hold paragraphs',
    '<table>\n<tr>\n<td><p class="x">Identity<o:p></o:p></p></td>\n<td><p>Global</p></td>\n</tr>\n<tr><td><pre>a\nb</pre></td></tr>\n</table>',
    {},
    'Identity\tGlobal\na\nb',
  ],
  ['lines are tags', 'one<br>two<br/>three<p>four</p>five', {}, 'one\ntwo\nthreefour\nfive'],
  [
    'entities are written twice',
    '&amp;quot;contoso.com&amp;quot; &amp; &#39;x&#x27;',
    {},
    '"contoso.com" & \'x\'',
  ],
  ['an entity hides a tag', '&lt;at&gt;FedBot&lt;/at&gt;', {}, '<at>FedBot</at>'],
  ['spaces are special', 'a\u00a0b\u3000c\u200bd\u00ade', {}, 'a b cde'],
  ['Markdown links a domain', '[contoso.com](http://contoso.com/) 不通', {}, 'contoso.com 不通'],
  ['Markdown links a title', '[Home](https://contoso.com/x)', {}, 'Home contoso.com'],
  ['Markdown links nothing', '[x](y) [z]', {}, 'x [z]'],
  [
    'only the html twin knows the link',
    'Contoso – Home',
    {
      html: '<p><a href="https://www.contoso.com/" itemtype="http://schema.skype.com/HyperLink">Contoso – Home</a></p>',
    },
    'Contoso – Home www.contoso.com',
  ],
  [
    'both twins know the link',
    'see contoso.com',
    { html: '<p>see <a href="http://contoso.com">contoso.com</a></p>' },
    'see contoso.com',
  ],
  [
    'a quoted message holds a link',
    'and now?',
    {
      html: `<blockquote ${reply}><a href="https://contoso.com">x</a></blockquote><p>and now?</p>`,
    },
    'and now?',
  ],
  [
    'only the html twin came, with a reply',
    undefined,
    {
      html: `<div><blockquote ${reply}><b>Amy</b><p>fabrikam.com</p></blockquote><p>yes</p></div>`,
    },
    'yes',
  ],
  [
    'a quotation holds a quotation',
    undefined,
    { html: `<blockquote ${reply}>a<blockquote>b</blockquote>c</blockquote>d` },
    'd',
  ],
  [
    'a person quotes by hand',
    undefined,
    { html: '<blockquote>contoso.com</blockquote>broken' },
    'contoso.com\nbroken',
  ],
  [
    'the html twin holds the mention',
    undefined,
    {
      html: '<div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">FedBot</span>&nbsp;text &lt;data&gt;</div>',
      mentions: [bot],
    },
    'text <data>',
  ],
  ['the html twin holds code', 'a b', { html: '<p>see</p><pre>a\nb</pre>' }, 'see\na\nb'],
  [
    'the html twin holds a table',
    'ab',
    { html: '<table><tr><td>a</td><td>b</td></tr></table>' },
    'a\tb',
  ],
  ['a script came', 'x<script>alert("contoso.com")</script>y', {}, 'xy'],
];

describe('the plain text of a message', () => {
  for (const [when, text, rest, expected] of rows) {
    it(`is right when ${when}`, () => {
      assert.equal(plain(text, rest), expected);
    });
  }

  const units = [
    '<',
    '[',
    '&amp;',
    '<at>',
    '<a href="',
    '</a>',
    '](',
    '[x](',
    '>',
    '<blockquote itemtype="x/Reply">',
    '&',
    '@FedBot ',
    '\u200b',
    '<p>',
    '<a href="https://contoso.com">',
    '.',
    'a.',
    '\n',
    ' ',
  ];
  for (const unit of units) {
    it(`takes linear time for 100 kB of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(Math.ceil(maxRawLength / unit.length));
      const mentions = Array.from({ length: 60 }, () => ({ ...bot, text: '@FedBot' }));
      const ms = leastMs(() => plain(text, { html: text, mentions }));
      assert.ok(ms < 500, `${ms} ms`);
    });
  }

  it('gives a text for anything', () => {
    const piece = fc.constantFrom(
      ...units,
      'FedBot',
      'contoso.com',
      '</at>',
      '"',
      '&#x0;',
      '&#xd800;',
      '\ud800',
      '<br',
      '!--',
      '-->',
      '</span>',
      '<span itemtype="http://schema.skype.com/Mention">',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    const mention = fc.record({ id: fc.constantFrom('28:bot', 'x'), name: text, text });
    fc.assert(
      fc.property(text, text, fc.array(mention, { maxLength: 3 }), (one, html, mentions) => {
        assert.doesNotMatch(plain(one, { html, mentions }), /[\u200b\r\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  }).timeout(20_000);
});
