import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { checkOptions } from '../../bot/commands/check.ts';
import { readConfig } from '../../bot/config.ts';
import { engineOptions } from '../../bot/open-engine.ts';
import { chat } from '../../locales/en/chat.ts';
import { chat as chineseChat } from '../../locales/zh-TW/chat.ts';

/** Made by commands, not kept. */
const made = new Set(['dist/', 'out/', 'report.json']);
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

/** Names of the options that a command's table holds, those of the engine included. */
function optionsOf(command: string): readonly string[] {
  const table = /^const table = \{(?<rows>[^}]*)\}/mu.exec(read(`bot/commands/${command}.ts`));
  const rows = table?.groups?.rows ?? '';
  assert.ok(rows.includes('...engineOptions'), `no table of options in ${command}.ts`);
  return [...Object.keys(engineOptions), ...allOf(rows, /'?(?<name>[\w-]+)'?: '/gu)];
}

/** Every event that the product writes to its log, by a constant name. */
function loggedEvents(): readonly string[] {
  const files = readdirSync(new URL('bot/', root), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(`bot/${file}`));
  return allOf(sources.join('\n'), /\blog\.(?:info|warn|error)\(\s*'(?<event>[\w.-]+)'/gu);
}

/** The number that a module gives a constant, or a member of one: `limits.most`. Read as text, since not all are exported. */
function constantOf(file: string, path: string): number {
  const [name = '', member] = path.split('.');
  const [, given] = read(file).split(new RegExp(`\\bconst ${name}\\b[^=]*= `, 'u'));
  assert.ok(given !== undefined, `no ${name} in ${file}`);
  const rest = member === undefined ? given : given.split(`${member}: `)[1];
  const number = /^[\d_]+(?=[;,\s])/u.exec(rest ?? '')?.[0];
  assert.ok(number !== undefined, `no number for ${path} in ${file}`);
  return Number(number.replaceAll('_', ''));
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
    const isLater = ([, kind]: readonly [string, string]) => kind === 'later';
    const entries = Object.entries(checkOptions).sort();
    const later = entries.filter(isLater).map(([name]) => name);
    const built = entries.filter((entry) => !isLater(entry)).map(([name]) => name);
    assert.deepEqual(
      firstColumn('Options of check'),
      built.map((name) => `--${name}`),
    );
    for (const name of later)
      assert.ok(section(readme, 'What it does not do yet').includes(`\`--${name}\``), name);
  });

  it('describes exactly the options of serve and chat', () => {
    const named = new Set([...optionsOf('serve'), ...optionsOf('chat')]);
    assert.deepEqual(
      firstColumn('Options of serve and chat'),
      [...named].map((name) => `--${name}`).sort(),
    );
    const only = (one: string, other: string) =>
      optionsOf(one).filter((name) => !optionsOf(other).includes(name));
    assert.deepEqual(only('serve', 'chat'), []);
    for (const name of only('chat', 'serve'))
      assert.match(
        section(readme, 'Options of serve and chat'),
        new RegExp(`--${name}.*\`chat\` only`, 'u'),
      );
  });

  it('describes exactly the events of the log', () => {
    const rows = section(readme, 'Logs').match(/^\| `.*?\|/gmu) ?? [];
    assert.deepEqual(allOf(rows.join(' '), /`(?<event>[\w.-]+)`/gu), loggedEvents());
  });

  it('states the limits that hold', () => {
    const numbers = [...section(readme, 'Limits').matchAll(/^\| .*\| (?<number>\d+)\b.*\|$/gmu)];
    assert.deepEqual(
      numbers.map((found) => Number(found.groups?.number)),
      [
        constantOf('bot/turns/limits.ts', 'diagnosesPerMinute.user'),
        constantOf('bot/turns/limits.ts', 'diagnosesPerMinute.tenant'),
        constantOf('bot/turns/limits.ts', 'diagnosesPerMinute.target'),
        constantOf('bot/turns/diagnoses.ts', 'mostAtOnce'),
        constantOf('bot/turns/diagnoses.ts', 'mostInLine'),
        constantOf('bot/store/store.ts', 'keptCaseMs'),
        constantOf('bot/page/composer-rules.ts', 'mostCharacters'),
      ],
    );
  });

  it('calls the buttons of an answer by their labels, in both languages', () => {
    const { letter, evidence, language, again } = chat.button;
    const rows = allOf(section(readme, 'Ask in the page'), /^\| (?<labels>[^|]+?) \|/gmu);
    const described = rows.flatMap((labels) => labels.split(', '));
    for (const label of [letter, evidence, language, again])
      assert.ok(described.includes(label), label);
    const summary = section(readme, '中文摘要');
    const chinese = chineseChat.button;
    for (const label of [chinese.letter, chinese.evidence, chinese.language, chinese.again])
      assert.ok(summary.includes(`- **${label}**：`), label);
  });

  it('begins with the two commands of a newcomer', () => {
    const [first, second] = allOf(readme, /^ {4}(?<command>npm ci .*?) *(?:#.*)?$/gmu);
    assert.deepEqual([first, second], ['npm ci && npm start', 'npm ci && npm test']);
  });
});

describe('SECURITY.md', () => {
  const rows = [
    ...section(read('SECURITY.md'), 'What the server accepts').matchAll(
      /^\| (?<what>[^|]+) \| (?<limit>[\d,]+) \| `(?<path>[\w.]+)` \| `(?<file>[\w./-]+)` \|$/gmu,
    ),
  ];

  it('has a table of limits', () => {
    assert.ok(rows.length >= 25, `read ${rows.length} rows`);
  });

  for (const { groups: { what = '', limit = '', path = '', file = '' } = {} } of rows) {
    it(`states the limit of ${what} that holds`, () => {
      assert.equal(constantOf(file, path), Number(limit.replaceAll(',', '')));
    });
  }

  it('supports the version of the package', () => {
    const series = packageJson.version.replace(/\d+$/u, 'x');
    assert.ok(section(read('SECURITY.md'), 'Supported versions').includes(`| ${series} | yes |`));
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
  it('names every rule of the layers, and no other', () => {
    const text = read('ARCHITECTURE.md');
    const rules = allOf(read('.dependency-cruiser.js'), /name: '(?<name>[\w-]+)'/gu);
    const rows = section(text, 'Folders and layers').match(/^\| `[\w-]+`.*?\|/gmu) ?? [];
    assert.deepEqual(allOf(rows.join(' '), /`(?<name>[a-z]+(?:-[a-z]+)+)`/gu), rules);
  });
});

describe('the documents', () => {
  for (const path of documents) {
    it(`mention in ${path} only files and folders that exist`, () => {
      const paths = allOf(
        prose(path),
        /`(?<path>(?:[\w.-]+\/)+(?:[\w.-]+\.\w+)?|[\w.-]+\.(?:ts|js|json|md))`/gu,
      ).filter((name) => !made.has(name));
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
