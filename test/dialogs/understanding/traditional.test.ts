import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWhatIf } from '../../../dialogs/understanding/what-if.ts';
import { forMatching } from '../../../dialogs/understanding/traditional.ts';

const dialogs = join(import.meta.dirname, '../../../dialogs');

/** Files whose Chinese is converted when it is loaded, is tried on the text as it was written, or is what the conversion is made of. */
const others: ReadonlySet<string> = new Set([
  'own-side.ts',
  'understanding/credentials.ts',
  'understanding/earlier.ts',
  'understanding/lexicon-zh.ts',
  'understanding/phrase-table.ts',
  'understanding/simplified-table.ts',
  'understanding/traditional.ts',
  'understanding/words.ts',
]);

/** Everything in Chinese characters that stands in a file, comments apart. */
function chineseIn(file: string): readonly string[] {
  const source = readFileSync(join(dialogs, file), 'utf8');
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  return [...new Set(code.match(/\p{Script=Han}+/gu))];
}

const files = readdirSync(dialogs, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

describe('Chinese for matching', () => {
  for (const [text, matched] of [
    ['我們的租用戶', '我們的租用戶'],
    ['我们的租户', '我們的租戶'],
    ['外部用戶', '外部使用者'],
    ['Skype 用戶端', 'Skype 用戶端'],
    ['連接埠沒開', '連接埠沒開'],
    ['端口沒開', '連接埠沒開'],
    ['連接不上', '連線不上'],
    ['網域名稱', '網域名稱'],
    ['我的域名', '我的網域'],
    ['他在線上嗎', '他在線上嗎'],
    ['他在線嗎', '他上線嗎'],
    ['问题在线路', '問題在線路'],
  ] as const)
    it(`${text} becomes ${matched}`, () => {
      assert.equal(forMatching(text), matched);
    });

  it('finds words of ours that hold words of the mainland', () => {
    assert.equal(readWhatIf('如果租用戶允許 contoso.com 呢')?.side, 'tenant');
  });

  it('leaves every word that is looked for as it is', () => {
    const lost = files
      .filter((file) => !others.has(file))
      .flatMap((file) => chineseIn(file).map((word) => [file, word, forMatching(word)] as const))
      .filter(([, word, matched]) => matched !== word);
    assert.ok(files.length > others.size);
    assert.deepEqual(lost, []);
  });

  it('names no file that is gone', () => {
    assert.deepEqual(
      [...others].filter((file) => !files.includes(file)),
      [],
    );
  });
});
