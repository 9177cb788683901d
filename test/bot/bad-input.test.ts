import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../support/run-check.ts';

/** What is typed, and a word of each language that the one line of the answer must hold. */
interface Row {
  readonly when: string;
  readonly argv: readonly string[];
  readonly en: string;
  readonly zh: string;
}

const domains: readonly Row[] = [
  { when: 'nothing', argv: [], en: 'Expected a domain', zh: '請加上網域' },
  { when: 'only spaces', argv: ['   '], en: 'Expected a domain', zh: '請輸入網域' },
  { when: 'an IPv4 address', argv: ['192.0.2.1'], en: 'IP address', zh: 'IP 位址' },
  { when: 'an IPv6 address in brackets', argv: ['[2001:db8::1]'], en: 'IP address', zh: 'IP 位址' },
  { when: 'an address in hexadecimal', argv: ['0x7f.1'], en: 'IP address', zh: 'IP 位址' },
  { when: 'an address as one number', argv: ['2130706433'], en: 'IP address', zh: 'IP 位址' },
  { when: 'a full-width address', argv: ['１２７．０．０．１'], en: 'IP address', zh: 'IP 位址' },
  { when: 'a single label', argv: ['contoso'], en: 'not a complete domain', zh: '不是完整的網域' },
  { when: 'a public suffix', argv: ['co.uk'], en: 'ending', zh: '結尾' },
  {
    when: 'a name of an internal network',
    argv: ['dc1.corp.local'],
    en: 'inside a network',
    zh: '內部網路',
  },
  {
    when: 'a record name',
    argv: ['_sipfederationtls._tcp.contoso.com'],
    en: 'name of a record',
    zh: '記錄的名稱',
  },
  { when: 'a wildcard', argv: ['*.contoso.com'], en: 'many names', zh: '很多名稱' },
  { when: 'an empty label', argv: ['contoso..com'], en: 'cannot be read', zh: '看不出' },
  { when: 'ten thousand characters', argv: ['a'.repeat(10_000)], en: 'too long', zh: '太長' },
  { when: 'a line break', argv: ['contoso.com\r\nfabrikam.com'], en: 'line breaks', zh: '換行' },
  {
    when: 'an escape sequence',
    argv: ['\u001b[31mcontoso.com'],
    en: 'control characters',
    zh: '控制字元',
  },
  {
    when: 'two domains in one text',
    argv: ['contoso.com、fabrikam.com'],
    en: 'more than one domain',
    zh: '不只一個網域',
  },
  { when: 'two domains', argv: ['contoso.com', 'fabrikam.com'], en: 'one domain', zh: '一次只能' },
];

const options: readonly Row[] = [
  { when: 'an unknown option', argv: ['contoso.com', '--colour'], en: '--colour', zh: '--colour' },
  {
    when: 'an option without its value',
    argv: ['contoso.com', '--our'],
    en: 'needs a value',
    zh: '要有值',
  },
  {
    when: 'an option in place of a value',
    argv: ['contoso.com', '--our', '--json'],
    en: 'needs a value',
    zh: '要有值',
  },
  {
    when: 'a value for a flag',
    argv: ['contoso.com', '--json=yes'],
    en: 'takes no value',
    zh: '不能有值',
  },
  {
    when: 'a platform nobody runs',
    argv: ['contoso.com', '--platform', 'lotus'],
    en: 'onprem, teams or hybrid',
    zh: 'onprem、teams',
  },
  {
    when: 'a resolver that is a name',
    argv: ['contoso.com', '--resolver', 'dns.google'],
    en: 'an address',
    zh: 'IP 位址',
  },
  {
    when: 'a network that is none',
    argv: ['contoso.com', '--allow-net', '10.0.0.0/99'],
    en: 'a network',
    zh: '網路',
  },
  {
    when: 'everything as a network',
    argv: ['contoso.com', '--allow-net', '0.0.0.0/0'],
    en: 'a network',
    zh: '網路',
  },
  {
    when: 'a time zone that is none',
    argv: ['contoso.com', '--tz', 'Taipei'],
    en: 'time zone',
    zh: '時區',
  },
  {
    when: 'an own domain that is none',
    argv: ['contoso.com', '--our', 'x'],
    en: 'not a complete domain',
    zh: '不是完整的網域',
  },
  {
    when: 'a paste whose file is not there',
    argv: ['contoso.com', '--paste', 'a.txt'],
    en: 'cannot be read',
    zh: '無法讀取',
  },
  {
    when: 'a person that is none',
    argv: ['contoso.com', '--person', 'anna'],
    en: 'anna@contoso.com',
    zh: 'anna@contoso.com',
  },
  {
    when: 'a person of a third organisation',
    argv: ['contoso.com', '--our', 'fabrikam.com', '--person', 'anna@litware.com'],
    en: 'nor to us (fabrikam.com)',
    zh: '也不屬於我們',
  },
  {
    when: 'a person of ours, while our domain is not named',
    argv: ['contoso.com', '--person', 'anna@fabrikam.com'],
    en: '--our',
    zh: '--our',
  },
  {
    when: 'a reader nobody knows',
    argv: ['contoso.com', '--html', 'a.html', '--for', 'everybody'],
    en: 'us or partner',
    zh: 'us 或 partner',
  },
  {
    when: 'a reader without a file',
    argv: ['contoso.com', '--for', 'partner'],
    en: '--html or --markdown',
    zh: '--html 或 --markdown',
  },
  {
    when: 'a root certificate that is not there',
    argv: ['contoso.com', '--resolver', '127.0.0.1:9', '--ca', '/nowhere.pem'],
    en: 'ENOENT',
    zh: 'ENOENT',
  },
  {
    when: 'facts that are not there',
    argv: ['--facts', '/nowhere.json'],
    en: 'ENOENT',
    zh: 'ENOENT',
  },
];

function testRows(rows: readonly Row[]): void {
  for (const { when, argv, en, zh } of rows) {
    for (const [locale, word] of [
      ['en', en],
      ['zh-TW', zh],
    ] as const) {
      it(`${when}: one kind line in ${locale}, exit 64`, async () => {
        const { exit, out, warned } = await runCheck(argv, { locale });
        assert.equal(exit, 64);
        assert.equal(out, '');
        const [line = ''] = warned;
        assert.equal(warned.length, 1);
        assert.ok(line.includes(word), line);
        assert.ok(line.length < 300, line);
        assert.doesNotMatch(line, /[\p{Cc}]|\{\{|undefined/u);
      });
    }
  }
}

describe('what is typed in place of a domain', () => {
  testRows(domains);
});

describe('options that cannot be understood', () => {
  testRows(options);
});

describe('a file of facts', () => {
  let folder: string;
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fedbot-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const saved = (theirs: object, their = 'contoso.com'): string =>
    JSON.stringify({
      schema: 'federation-facts/1',
      at: '2026-11-21T00:00:00.000Z',
      vantage: { resolvers: [], allowNet: [], control: 'not-tried' },
      question: { their },
      facts: { theirs },
    });
  const shownUntil = (notAfter: string): object => ({
    targetAddresses: {
      known: true,
      value: [],
      evidence: [{ kind: 'certificate', sha256: '', subject: '', names: [], notAfter }],
    },
  });
  const broken: readonly (readonly [when: string, text: string, word: string])[] = [
    ['that is not JSON', '{"schema":', 'not JSON'],
    ['that is a list', '[]', 'holds no facts'],
    ['of another kind', '{"schema":"federation-facts/2"}', 'schema'],
    [
      'with a fact of the wrong shape',
      saved({ federationSrv: { known: true, value: 7, evidence: [] } }),
      'facts.theirs.federationSrv',
    ],
    [
      'with a fact that nobody knows',
      saved({ weather: { known: true, value: 'fine', evidence: [] } }),
      'facts.theirs',
    ],
    ['about what is no domain', saved({}, 'Contoso dot com'), 'question.their'],
    [
      'with an escape sequence for the terminal',
      saved({ apexSoa: { known: false, why: 'failed', detail: '\u001b[2J' } }),
      'facts.theirs.apexSoa.detail',
    ],
    [
      'with a text that turns the reading direction',
      saved({ apexSoa: { known: false, why: 'failed', detail: '\u202emoc' } }),
      'facts.theirs.apexSoa.detail',
    ],
    [
      'with a certificate that ends at no instant',
      saved(shownUntil('never')),
      'facts.theirs.targetAddresses',
    ],
  ];
  for (const [when, text, word] of broken) {
    it(`${when} is refused in one line that says what was expected`, async () => {
      const { exit, warned } = await runCheck(['--facts', write('facts.json', text)]);
      assert.equal(exit, 64);
      assert.ok(warned[0]?.includes(word), warned[0]);
      assert.ok(warned[0]?.includes('--save'), warned[0]);
    });
  }

  it('of six megabytes is refused unread', async () => {
    const { exit, warned } = await runCheck([
      '--facts',
      write('large.json', ' '.repeat(6 * 1_048_576)),
    ]);
    assert.equal(exit, 64);
    assert.ok(warned[0]?.includes('larger than 5 MB'), warned[0]);
  });

  it('that is no certificate is refused as one', async () => {
    const { exit, warned } = await runCheck([
      'contoso.com',
      '--resolver',
      '127.0.0.1:9',
      '--ca',
      write('a.pem', 'hello'),
    ]);
    assert.equal(exit, 64);
    assert.ok(warned[0]?.includes('no PEM certificate'), warned[0]);
  });
});
