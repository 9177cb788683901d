import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const root = new URL('../../', folder);
const states = ['test', 'script', 'later', 'not'];

interface Row {
  readonly id: string;
  readonly state: string;
  readonly shown: string;
}

function readTable(): readonly Row[] {
  const lines = readFileSync(new URL('EXPECTATIONS.md', folder), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', , state = '', shown = ''] = cells;
    return /^[a-z]+-\d+$/u.test(id) ? [{ id, state, shown }] : [];
  });
}

/** Files in code quotes, each with the part of a test's name that follows it. */
function namedIn(shown: string): readonly { readonly file: string; readonly name: string }[] {
  const mentions = /`(?<file>[^`]+)`(?: "(?<name>[^"]+)")?/gu;
  return [...shown.matchAll(mentions)].map(({ groups }) => ({
    file: groups?.file ?? '',
    name: groups?.name ?? '',
  }));
}

describe('the table of expectations', () => {
  const rows = readTable();

  it('has every row once, in a known state', () => {
    assert.ok(rows.length >= 80);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    for (const { id, state } of rows) assert.ok(states.includes(state), id);
  });

  for (const { id, state, shown } of rows) {
    it(`names what exists: ${id}`, () => {
      const named = namedIn(shown);
      // What is shown names where; what is not says why.
      if (state === 'test' || state === 'script') assert.ok(named.length > 0);
      else assert.ok(shown.length > 30);
      for (const { file, name } of named) {
        const url = new URL(file, file.startsWith('test/') ? root : folder);
        assert.ok(existsSync(url), file);
        if (!file.endsWith('.test.ts')) continue;
        assert.ok(name !== '', `${file} without the name of a test`);
        // Names are quoted in the source as the formatter likes.
        const source = readFileSync(url, 'utf8').replaceAll("\\'", "'");
        assert.ok(source.includes(name), `${file}: ${name}`);
      }
    });
  }

  it('names every script', () => {
    const named = new Set(rows.flatMap(({ shown }) => namedIn(shown).map(({ file }) => file)));
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const special = ['demo.txt', 'simplified.txt', 'told-of-us.txt'];
    assert.deepEqual(
      scripts.filter((file) => !named.has(file)),
      special,
    );
  });

  it('has a Chinese script for every English one', () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith('-en.txt'));
    assert.ok(scripts.length >= 8);
    for (const file of scripts)
      assert.ok(existsSync(new URL(file.replace('-en.', '-zh.'), folder)), file);
  });
});
