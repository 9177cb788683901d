import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import stringWidth from 'string-width';
import { chat } from '../../bot/commands/chat.ts';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';

/** Types the lines into `fedbot chat --demo` and gives what was printed. */
async function type(
  lines: readonly string[],
  {
    locale = 'en',
    isTerminal = false,
    argv = ['--demo'],
  }: { locale?: Locale; isTerminal?: boolean; argv?: string[] } = {},
): Promise<string> {
  let printed = '';
  const exit = await chat(argv, {
    config: readConfig({}),
    speaker: createSpeaker(locale),
    timeZone: 'Asia/Taipei',
    width: 80,
    input: Readable.from([`${lines.join('\n')}\n`]),
    isTerminal,
    print: (text) => {
      printed += text;
    },
    warn: () => undefined,
  });
  assert.equal(exit, 0);
  return printed;
}

describe('fedbot chat', () => {
  it('answers a question and offers its buttons as numbers', async () => {
    const printed = await type([
      'why can we not reach litware.example?',
      '1',
      'exit',
      'never read',
    ]);
    assert.match(
      printed,
      /Checking litware\.example …\n\nlitware\.example: PROBLEM on their side/u,
    );
    assert.match(printed, /1 Letter {3}2 Evidence {3}3 中文 {3}4 Check again/u);
    assert.match(printed, /Letter to the administrator of litware\.example/u);
    assert.doesNotMatch(printed, /Which domain is it about/u);
  });

  it('keeps the progress on one line of a terminal, which the answer takes the place of', async () => {
    const printed = await type(['litware.example'], { isTerminal: true });
    assert.ok(
      printed.includes('> Checking litware.example …\r\u001b[2K\nlitware.example: PROBLEM'),
      printed,
    );
  });

  for (const [locale, begin, hint, word, says] of [
    [
      'en',
      ['what do we need before we federate?', 'our domain is litware.example', 'own servers'],
      'Why, undo, sources: type "more"',
      'more',
      'Read on',
    ],
    [
      'zh-TW',
      ['聯盟之前要先準備什麼？', '我們的網域是 litware.example', '自己的伺服器'],
      '理由、復原、來源：輸入「更多」',
      '更多',
      '延伸閱讀',
    ],
  ] as const)
    it(`says how to see more of a step, and shows it, in ${locale}`, async () => {
      const printed = await type([...begin, word], { locale });
      assert.equal(printed.split(hint).length, 2, printed);
      const [before = '', after = ''] = printed.split(hint);
      assert.ok(!before.includes(says) && after.includes(says), printed);
    });

  it('tells of a reminder that the window has to stay open', async () => {
    const printed = await type([
      'what do we need before we federate?',
      'our domain is litware.example',
      'own servers',
      'I have to ask our server team',
      '1',
    ]);
    assert.match(printed.replaceAll(/\s+/gu, ' '), /if this window is still open then/u);
  });

  it('speaks the language of --locale, whatever is typed', async () => {
    const printed = await type(["why can't we IM litware.example?"], {
      locale: 'zh-TW',
      argv: ['--demo', '--locale', 'zh-TW'],
    });
    assert.match(printed, /litware\.example：問題在對方那邊/u);
    assert.doesNotMatch(printed, /PROBLEM/u);
  });

  it('keeps within the columns, a Chinese character counting two', async () => {
    const printed = await type(['為什麼連不上 adatum.example？', '細節'], { locale: 'zh-TW' });
    const prose = printed.split('\n').filter((line) => /\p{Script=Han}/u.test(line));
    assert.ok(prose.length > 20);
    for (const line of prose) assert.ok(stringWidth(line) <= 80, line);
  });

  it('takes the lines of a listing in a pipe as one message, and those around it one by one', async () => {
    const listing = [
      'PS C:\\Users\\admin> Get-CsAccessEdgeConfiguration',
      '',
      'Identity                               : Global',
      'AllowFederatedUsers                    : False',
      'DefaultRouteFqdn                       :',
      'MarkSourceVerifiableOnOutgoingMessages : True',
      '',
      'PS C:\\Users\\admin>',
    ];
    const printed = await type([
      "why can't we IM contoso.example?",
      ...listing,
      'evidence',
      'exit',
    ]);
    assert.match(printed, /contoso\.example: PROBLEM on our side/u);
    assert.match(printed, /What was seen of contoso\.example/u);
    assert.doesNotMatch(printed, /did not get that|not sure what you mean/u);
  });

  it('keeps the columns of a table, which tell the empty cells', async () => {
    const table = [
      'PS C:\\> Get-CsAllowedDomain | ft Domain,ProxyFqdn,VerificationLevel',
      '',
      'Domain          ProxyFqdn           VerificationLevel',
      '------          ---------           -----------------',
      'adatum.example                      UseSourceVerification',
      'litware.example sip.litware.example UseSourceVerification',
      '',
      'PS C:\\>',
    ];
    const printed = await type([...table, 'exit']);
    assert.match(printed, /Read: Get-CsAllowedDomain/u);
    assert.doesNotMatch(printed, /One domain at a time/u);
    assert.doesNotMatch(printed, /did not understand/u);
  });

  it('takes a number for a button only while one is shown', async () => {
    const printed = await type(['4', 'help', '1'], { argv: ['--demo'] });
    // The last button of the greeting asks for help; help itself has none.
    assert.equal(printed.match(/Which domain is it about/gu)?.length, 2);
    assert.equal(printed.match(/I did not get that/gu)?.length, 1);
  });

  it('refuses what it does not know before it asks anything', async () => {
    await assert.rejects(type([], { argv: ['contoso.com'] }), UsageError);
    await assert.rejects(type([], { argv: ['--json'] }), UsageError);
    await assert.rejects(type([], { argv: ['--demo', '--tz', 'Moon/Sea'] }), UsageError);
  });
});
