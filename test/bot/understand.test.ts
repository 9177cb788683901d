import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { understand } from '../../bot/commands/understand.ts';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';

interface Ran {
  readonly exit: number;
  readonly lines: readonly unknown[];
  readonly warned: readonly string[];
}

/** Feeds the text to `fedbot understand`; the lines that come out are read as JSON. */
async function run(argv: readonly string[], text: string, locale: Locale = 'en'): Promise<Ran> {
  let out = '';
  const warned: string[] = [];
  const exit = await understand(argv, {
    config: readConfig({}),
    speaker: createSpeaker(locale),
    timeZone: 'UTC',
    width: 80,
    input: Readable.from([text]),
    isTerminal: false,
    print: (printed) => {
      out += printed;
    },
    warn: (line) => warned.push(line),
  });
  const lines = out.split('\n').filter((line) => line !== '');
  return { exit, lines: lines.map((line): unknown => JSON.parse(line)), warned };
}

describe('fedbot understand', () => {
  it('answers each line with its intent, its entities and the language to answer in', async () => {
    const { exit, lines } = await run(
      [],
      'we are fabrikam.com, IM to adatum.com fails\n說中文\n\n',
    );
    assert.equal(exit, 0);
    assert.deepEqual(lines, [
      {
        intent: 'diagnose_partner',
        entities: { partnerDomain: 'adatum.com', ourDomain: 'fabrikam.com' },
        locale: 'en',
      },
      { intent: 'change_language', entities: { language: 'zh-TW' }, locale: 'zh-TW' },
      { intent: 'none', entities: {}, locale: 'en' },
    ]);
  });

  it('gives several partners as a list', async () => {
    const { lines } = await run([], 'check adatum.com, litware.com and wingtiptoys.com');
    assert.deepEqual(lines, [
      {
        intent: 'bulk_check',
        entities: { partnerDomain: ['adatum.com', 'litware.com', 'wingtiptoys.com'] },
        locale: 'en',
      },
    ]);
  });

  it('reads lines of JSON, takes the locale as a hint and the mention out', async () => {
    const { exit, lines } = await run(
      ['--jsonl'],
      '\ufeff{"text":"<at>Helper</at> 1008","locale":"zh-TW"}\n\n{"text":"hello\\nthere","locale":null}\n',
    );
    assert.equal(exit, 0);
    assert.deepEqual(lines, [
      { intent: 'decode_error', entities: { code: '1008' }, locale: 'zh-TW' },
      { intent: 'greeting', entities: {}, locale: 'en' },
    ]);
  });

  it('names a line that is none, answers the others and ends with 64', async () => {
    for (const wrong of ['nope', '[]', '{"text":1}', 'null', '{"text":"hi","locale":7}', '{}']) {
      const { exit, lines, warned } = await run(
        ['--jsonl'],
        `{"text":"hi"}\n${wrong}\n{"text":"hi"}`,
      );
      assert.equal(exit, 64, wrong);
      assert.equal(lines.length, 2);
      assert.equal(warned.length, 1);
      assert.match(warned[0] ?? '', /Line 2 is not as expected/u);
    }
  });

  it('says so in Chinese', async () => {
    const { warned } = await run(['--jsonl'], 'nope', 'zh-TW');
    assert.match(warned[0] ?? '', /第 1 行的格式不對/u);
  });

  it('refuses a word and an option that it does not know', async () => {
    await assert.rejects(run(['contoso.com'], ''), UsageError);
    await assert.rejects(run(['--json'], ''), UsageError);
  });

  it('is a command of the program, which ends when its input does', async () => {
    const program = fileURLToPath(new URL('../../bot/fedbot.ts', import.meta.url));
    const stdout = await new Promise<string>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import=tsx/esm', program, 'understand'],
        (_error, out) => {
          resolve(out);
        },
      );
      child.stdin?.end('adatum.com\n');
    });
    const expected: unknown = {
      intent: 'diagnose_partner',
      entities: { partnerDomain: 'adatum.com' },
      locale: 'en',
    };
    assert.deepEqual(JSON.parse(stdout), expected);
  }).timeout(20_000);
});
