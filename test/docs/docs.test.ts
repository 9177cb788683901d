import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { readConfig } from '../../bot/config.ts';

const root = new URL('../../', import.meta.url);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
];

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** First group of every match, each once, sorted. */
function allOf(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].map(([, first = '']) => first);
  return [...new Set(found)].sort();
}

/** The text below a heading, up to the next one of its level. */
function section(text: string, heading: string): string {
  const [, rest] = text.split(`\n## ${heading}\n`);
  assert.ok(rest !== undefined, `no heading "${heading}"`);
  return rest.split('\n## ')[0] ?? '';
}

/** Text without the blocks of code, whose files may be the reader's to make. */
function prose(path: string): string {
  return read(path).replace(/^```[\s\S]*?^```$/gmu, '');
}

/** Every variable that the configuration asks its environment for. */
function variablesRead(): readonly string[] {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_target, name) {
        names.add(String(name));
        return undefined;
      },
    },
  );
  readConfig(environment);
  return [...names].sort();
}

describe('README.md', () => {
  const readme = read('README.md');
  /** Names in the first column of a table. */
  const firstColumn = (heading: string) =>
    allOf(section(readme, heading), /^\| `(?<name>[\w-]+)` \|/gmu);

  it('describes exactly the environment variables that are read', () => {
    assert.deepEqual(firstColumn('Environment variables'), variablesRead());
  });

  it('describes exactly the options of check, and names those that come later', () => {
    const source = read('bot/commands/check.ts');
    const table = /const table[^=]*= \{(?<rows>[^}]*)\}/u.exec(source)?.groups?.rows ?? '';
    const later = allOf(table, /^ *'?(?<name>[\w-]+)'?: 'later',$/gmu);
    const built = allOf(table, /^ *'?(?<name>[\w-]+)'?: '(?!later)\w+',$/gmu);
    assert.ok(built.length >= 11, `read only ${built.join(' ')} from the table`);
    assert.deepEqual(
      firstColumn('Options of check'),
      built.map((name) => `--${name}`),
    );
    for (const name of later)
      assert.ok(section(readme, 'What it does not do yet').includes(`\`--${name}\``), name);
  });

  it('begins with the two commands of a newcomer', () => {
    const [first, second] = allOf(readme, /^ {4}(?<command>npm ci .*?) *(?:#.*)?$/gmu);
    assert.deepEqual([first, second], ['npm ci && npm start', 'npm ci && npm test']);
  });
});

describe('CHANGELOG.md', () => {
  it('has the version of the package on top, with its date', () => {
    const top = /^## \[(?<version>[^\]]+)\](?<date>.*)$/mu.exec(read('CHANGELOG.md'))?.groups;
    assert.equal(top?.version, packageJson.version);
    assert.match(top.date ?? '', /^ - \d{4}-\d\d-\d\d$/u);
  });
});

describe('ARCHITECTURE.md', () => {
  it('names every rule of the layers', () => {
    const text = read('ARCHITECTURE.md');
    const rules = allOf(read('.dependency-cruiser.js'), /name: '(?<name>[\w-]+)'/gu);
    assert.deepEqual(
      rules.filter((rule) => !text.includes(`\`${rule}\``)),
      [],
    );
  });
});

describe('the documents', () => {
  for (const path of documents) {
    it(`mention in ${path} only files and folders that exist`, () => {
      const paths = allOf(
        prose(path),
        /`(?<path>(?:[\w.-]+\/)+(?:[\w.-]+\.\w+)?|[\w.-]+\.(?:ts|js|json|md))`/gu,
      ).filter((name) => name !== 'dist/' && name !== 'report.json');
      assert.deepEqual(
        paths.filter((name) => !existsSync(new URL(name, root))),
        [],
      );
    });

    it(`link in ${path} only to files that exist`, () => {
      const links = allOf(read(path), /\]\((?!https?:)(?<link>[^)#]+)/gu);
      assert.deepEqual(
        links.filter((link) => !existsSync(new URL(link, root))),
        [],
      );
    });

    it(`name in ${path} only npm scripts that exist`, () => {
      const named = allOf(read(path), /npm run (?:-s )?(?<script>[a-z][\w:]*)/gu);
      assert.deepEqual(
        named.filter((script) => !Object.hasOwn(packageJson.scripts, script)),
        [],
      );
    });
  }

  it('are plain: no character that draws a picture', () => {
    assert.deepEqual(
      documents.filter((path) => /\p{Extended_Pictographic}/u.test(read(path))),
      [],
    );
  });

  it('describe in CONTRIBUTING.md every script that is not npm’s own', () => {
    const text = read('CONTRIBUTING.md');
    const own = new Set(['test', 'start']);
    const scripts = Object.keys(packageJson.scripts).filter((name) => !own.has(name));
    assert.deepEqual(
      scripts.filter((name) => !new RegExp(`npm run (?:-s )?${name}\\b`, 'u').test(text)),
      [],
    );
  });
});
