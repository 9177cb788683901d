import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { leastMs } from '../support/processor-time.ts';
import { beginningsOf } from '../support/runaway.ts';

const root = new URL('../../', import.meta.url);
const folders = ['services', 'dialogs', 'locales', 'bot'];
/** Longer than a sentence is read at most; lines of a paste are up to twice as long. */
const longest = 2_000;
/** The slowest take a tenth of it; one that runs away takes seconds, or for ever. */
const mostMs = 150;
/** From here on a text is made longer in small steps, as nothing could stop a pattern that takes for ever. */
const suspectMs = 5;
/** Beginnings that are tried for one pattern, spread over all that it has. */
const mostTried = 120;

interface Written {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that is written out in the code of a folder. */
function patternsIn(folder: string): readonly Written[] {
  const files = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      const found: Written[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = file.getLineAndCharacterOfPosition(node.pos).line + 1;
          const where = `${folder}/${name}:${line}`;
          found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
}

/** Whether a pattern takes long for a text that begins again and again as it does, and never ends. */
function runsAway(pattern: RegExp, beginning: string): boolean {
  const msFor = (size: number) => {
    const text = beginning.repeat(Math.ceil(size / beginning.length)).slice(0, size);
    return leastMs(() => pattern.test(`${text}\u0001`), 1);
  };
  let size = 20;
  while (size < longest) {
    const ms = msFor(size);
    if (ms > mostMs && msFor(size) > mostMs) return true;
    size = Math.ceil(size * (ms > suspectMs ? 1.1 : 1.4));
  }
  return false;
}

function triedOn({ source, flags }: Written): readonly string[] {
  const all = beginningsOf(source, flags);
  const step = Math.ceil(all.length / mostTried);
  return all.filter((_one, index) => index % step === 0);
}

describe('patterns', () => {
  for (const folder of folders)
    it(`of ${folder} do not run away on what they begin with`, function () {
      this.timeout(60_000);
      const patterns = patternsIn(folder);
      assert.ok(patterns.length > 10);
      const slow = patterns.flatMap((one) => {
        const pattern = new RegExp(one.source, one.flags.replace(/[gy]/gu, ''));
        return triedOn(one)
          .filter((beginning) => runsAway(pattern, beginning))
          .map((beginning) => `${one.where} ${beginning}`);
      });
      assert.deepEqual(slow, []);
    });

  it('that run away are found', () => {
    for (const source of ['^(?:a\\s{0,3}=\\s{0,3}b?\\s{0,3};){1,20}$', '\\bnot\\b.{0,80}x?.{0,80}y?.{0,80}z'])
      assert.ok(triedOn({ where: '', source, flags: 'u' }).some((one) => runsAway(new RegExp(source, 'u'), one)), source); // prettier-ignore
  });
});
