import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { ask } from '../../../bot/commands/ask.ts';
import { readConfig } from '../../../bot/config.ts';
import { UsageError } from '../../../bot/usage-error.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Locale } from '../../../locales/typing.ts';
import { createClone, ids, type Clone } from '../../services/docs/fixtures/clone.ts';

interface Run {
  readonly locale?: Locale;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('fedbot ask', () => {
  let clone: Clone;
  let data: Clone;
  before(() => {
    clone = createClone();
    data = createClone({});
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
    const { exit, out } = await run(['how do I block a domain', '--docs', clone.folder]);
    assert.equal(exit, 0);
    const places = [
      'can send nothing to our people',
      'Keep a domain out',
      'Describes Lync Server 2013; the text is of 2012-09-08.',
      'CC BY 4.0',
      'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/keep-a-domain-out',
    ].map((part) => out.indexOf(part));
    assert.ok(
      places.every((place) => place >= 0),
      out,
    );
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
  });

  it('answers a Chinese question in Chinese, whatever the machine speaks', async () => {
    const { out } = await run(['同盟記錄要指到哪個連接埠', '--docs', clone.folder]);
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

  it('refuses kindly without documents or without a question', async () => {
    assert.match(await refusal(['what is federation']), /no documents to answer from.*--docs/u);
    assert.match(await refusal(['x', '--docs', '/nowhere/at/all']), /no documents/u);
    assert.match(await refusal(['--docs', clone.folder]), /Expected a question/u);
    assert.match(await refusal(['x', '--jsonl', '--docs', clone.folder]), /Unexpected "x"/u);
    assert.match(await refusal(['x', '--resolver', '1.1.1.1']), /Unknown option/u);
  });
});
