import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testTogether } from '../support/together.ts';

const program = fileURLToPath(new URL('../../bot/fedbot.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a shell would, from source. */
function run(argv: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C', ...env } };
    execFile(
      process.execPath,
      ['--import=tsx/esm', program, ...argv],
      options,
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          stdout,
          stderr: stderr.replace(/^\(node.*\n(?:\(Use.*\n)?/gmu, ''),
        });
      },
    );
  });
}

// Processes need a core each, and two cores are the least that there are.
const test = testTogether(2);

describe('the program', function () {
  this.timeout(120_000);

  const refused: readonly (readonly [when: string, argv: readonly string[], said: RegExp])[] = [
    ['without a command', [], /Expected a command/u],
    ['without a command, in Chinese', ['--locale', 'zh-TW'], /請加上指令/u],
    ['with a command nobody knows', ['diagnose'], /got "diagnose"/u],
    ['with nothing to ask', ['ask'], /Expected a question/u],
    ['with a language nobody speaks', ['check', 'contoso.com', '--locale', 'de'], /en or zh-TW/u],
    ['with Chinese that is not ours', ['check', 'contoso.com', '--locale', 'zh-CN'], /zh-TW/u],
    ['with a word too many', ['demo', 'now'], /Unexpected "now"/u],
  ];
  for (const [when, argv, said] of refused) {
    test(`${when} says one line on stderr and ends with 64`, async () => {
      const { code, stdout, stderr } = await run(argv);
      assert.equal(code, 64);
      assert.equal(stdout, '');
      assert.match(stderr, said);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    });
  }

  test('names every wrong setting in one line and ends with 64', async () => {
    const { code, stderr } = await run(['check', 'contoso.com'], {
      PORT: 'http',
      OUR_PLATFORM: 'lotus',
    });
    assert.equal(code, 64);
    assert.match(stderr, /PORT.*OUR_PLATFORM/u);
  });

  test('shows its help and its version', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /--allow-net/u);
    assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/u);
  });

  test('speaks the language of the machine', async () => {
    assert.match((await run([], { LC_ALL: 'zh_TW.UTF-8' })).stderr, /請加上指令/u);
  });
});
