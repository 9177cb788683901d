import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { ask } from '../../../bot/commands/ask.ts';
import { readConfig } from '../../../bot/config.ts';
import { UsageError } from '../../../bot/usage-error.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Locale } from '../../../locales/typing.ts';
import { createClone, head, ids, type Clone } from '../../services/docs/fixtures/clone.ts';

interface Run {
  readonly locale?: Locale;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('fedbot ask', () => {
  let clone: Clone;
  let data: Clone;
  before(async function open() {
    this.timeout(20_000);
    clone = createClone();
    data = createClone({});
    // The index is made once, and loaded by every later run.
    await run(['federation', '--docs', clone.folder]);
  });
  after(() => {
    clone.remove();
    data.remove();
  });

  async function run(argv: readonly string[], { locale = 'en', input = '', env = {} }: Run = {}) {
    let out = '';
    const warned: string[] = [];
    const exit = await ask(argv, {
      config: readConfig({ DATA_DIR: data.folder, ...env }),
      speaker: createSpeaker(locale),
      timeZone: 'UTC',
      width: 80,
      input: Readable.from([Buffer.from(input)]),
      isTerminal: false,
      print: (text) => {
        out += text;
      },
      warn: (line) => warned.push(line),
    });
    return { exit, out, warned };
  }

  async function refusal(argv: readonly string[], options?: Run): Promise<string> {
    try {
      await run(argv, options);
    } catch (error) {
      if (error instanceof UsageError) return error.say(createSpeaker('en'));
      throw error;
    }
    return 'nothing was refused';
  }

  it('gives the passage first, then title, age, whose it is and where', async () => {
    const text = `${head({ title: 'Lync Server 2013: Stop the Centralized Logging Service' })}
# Stop the Centralized Logging Service

_**Topic Last Modified:** 2012-09-08_

The Centralized Logging Service runs two scenarios at a time, so stop one of them first.
`;
    const logging = createClone({ 'en/stop-logging.md': text });
    try {
      const question =
        'Stop the Centralized Logging Service: how many scenarios at a time, stop one first?';
      const { exit, out } = await run([question, '--docs', logging.folder]);
      assert.equal(exit, 0);
      const places = [
        'runs two scenarios at a time',
        'Stop the Centralized Logging Service',
        'Describes Lync Server 2013; the text is of 2012-09-08.',
        'CC BY 4.0',
        'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/stop-logging',
      ].map((part) => out.indexOf(part));
      assert.ok(
        places.every((place) => place >= 0),
        out,
      );
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    } finally {
      logging.remove();
    }
  });

  it('answers a Chinese question in Chinese, whatever the machine speaks', async () => {
    const { out } = await run(['同盟記錄指向連接埠，主機要在網域正下方', '--docs', clone.folder]);
    assert.match(out, /同盟記錄/u);
    assert.match(out, /英文原文在 2016-12-08 改過/u);
    assert.match(out, /「5016」在英文原文裡找不到/u);
  });

  it('says why it quotes English', async () => {
    const { out } = await run(['萬用字元憑證可以用在 Access Edge 嗎', '--docs', clone.folder]);
    assert.match(out, /never\s+the Access Edge service[\s\S]*這一頁只有機器翻譯的中文/u);
  });

  it('says that it does not know, and what is near, with exit 0', async () => {
    const { exit, out } = await run(['can Slack block a domain', '--docs', clone.folder]);
    assert.equal(exit, 0);
    assert.match(
      out,
      /^The documents at hand do not answer this\.\n\nNearest to it:\n {2}Keep a domain out/u,
    );
  });

  it('prints the contract as JSON', async () => {
    const { out } = await run(['block', 'a', 'domain', '--json', '--docs', clone.folder]);
    const { answers } = JSON.parse(out) as { answers: readonly Record<string, unknown>[] };
    assert.deepEqual(Object.keys(answers[0] ?? {}), [
      'id',
      'file',
      'title',
      'locale',
      'score',
      'snippet',
      'url',
    ]);
    assert.deepEqual(
      [answers[0]?.id, answers[0]?.file, answers[0]?.locale],
      [ids.block, 'keep-a-domain-out.md', 'en'],
    );
    const none = await run(['price of a printer', '--json', '--docs', clone.folder]);
    assert.deepEqual(JSON.parse(none.out), { answers: [] });
  });

  it('answers line by line, also behind a line that is wrong', async () => {
    const input =
      '\ufeff{"question":"block a domain","locale":"zh-TW"}\n\nnonsense\n{"question":1}\n{"question":"x","locale":"fr"}\n{"question":"萬用字元憑證"}\n';
    const { exit, out, warned } = await run(['--jsonl', '--docs', clone.folder], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { answers: readonly { id: string; locale: string }[] });
    assert.deepEqual(
      lines.map(({ answers: [first] }) => [first?.id, first?.locale]),
      [
        [ids.block, 'zh-TW'],
        [ids.wildcard, 'en'],
      ],
    );
    assert.equal(exit, 64);
    assert.deepEqual(
      warned.map((line) => /Line (?<number>\d)/u.exec(line)?.groups?.number),
      ['3', '4', '5'],
    );
  });

  it('reads the folders of DOCS_DIR, and tells what it leaves out', async () => {
    const env = { DOCS_DIR: `${clone.folder},/nowhere/at/all` };
    const { out, warned } = await run(['block a domain'], { env });
    assert.match(out, /Keep a domain out/u);
    assert.deepEqual(warned, ['fedbot: Left out: /nowhere/at/all (does not exist)']);
  });

  it('answers from our own articles without any folder, with what their facts are from', async () => {
    const { exit, out, warned } = await run(['what must the Edge certificate contain?']);
    assert.equal(exit, 0);
    assert.match(out, /subject\s+alternative\s+names/u);
    assert.match(out, /An article of Federation Helper\./u);
    assert.match(
      out,
      /Facts from \(leaves Federation Helper\): https:\/\/learn\.microsoft\.com\/en-us\//u,
    );
    assert.doesNotMatch(out, /CC BY/u);
    assert.deepEqual(warned, []);
  });

  it('finds the page of a finding code and of an error first', async () => {
    const pages = [
      ['dns-srv-missing', 'code-dns-srv-missing'],
      ['cert-expired 是什麼意思', 'code-cert-expired'],
      ['1034', 'error-1034'],
      ['錯誤 504', 'error-sip-504'],
      ['what does 0x80090322 mean', 'error-0x80090322'],
    ] as const;
    const input = pages.map(([question]) => JSON.stringify({ question })).join('\n');
    const { out } = await run(['--jsonl', '--docs', clone.folder], { input });
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { answers: readonly { id: string; file: string }[] })
      .map(({ answers: [first] }) => [first?.id, first?.file]);
    assert.deepEqual(
      found,
      pages.map(([, id]) => [id, `${id}.md`]),
    );
  });

  it('puts documents of a folder before ours as data, and ours first as text where they are as good', async () => {
    const question = 'how do I block a domain';
    const data = await run([question, '--json', '--docs', clone.folder]);
    const { answers } = JSON.parse(data.out) as { answers: readonly { id: string }[] };
    assert.equal(answers[0]?.id, ids.block);
    assert.ok(answers.some(({ id }) => id === 'allow-and-block-lists'));
    const text = await run([question, '--docs', clone.folder]);
    assert.ok(
      text.out.indexOf('Lists of allowed and blocked domains') <
        text.out.indexOf('Keep a domain out'),
    );
  });

  it('refuses kindly without a question, and tells which folder is missing', async () => {
    const { exit, warned } = await run(['dns-srv-missing', '--docs', '/nowhere/at/all']);
    assert.equal(exit, 0);
    assert.deepEqual(warned, ['fedbot: Left out: /nowhere/at/all (does not exist)']);
    assert.match(await refusal(['--docs', clone.folder]), /Expected a question/u);
    assert.match(await refusal(['x', '--jsonl', '--docs', clone.folder]), /Unexpected "x"/u);
    assert.match(await refusal(['x', '--resolver', '1.1.1.1']), /Unknown option/u);
  });
});
