import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';
import { localeOf, packageApp } from '../../manifest/command.ts';
import { mistakesInManifest, mistakesInStrings } from '../../manifest/schemas.ts';
import { fabrikam, parseManifest, parseStrings, readOwn } from './read-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));

interface Result {
  readonly printed: string;
  /** What is said instead, in one line. */
  readonly refusal: string | undefined;
}

function run(
  options: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Result {
  const speaker = createSpeaker('en');
  const argv = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  try {
    packageApp(argv, { environment, speaker, version: packageJson.version, print });
    return { printed, refusal: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { printed, refusal: error.say(speaker) };
  }
}

/** The files of a package that was just built. */
function built(options: Readonly<Record<string, string>>, name: string) {
  const out = join(folder, name);
  const result = run({ ...options, out });
  assert.equal(result.refusal, undefined);
  const bytes = readFileSync(out);
  const textOf = (data: Uint8Array | undefined) => Buffer.from(data ?? []).toString('utf8');
  return { ...result, bytes, files: unzipSync(bytes), textOf };
}

describe('npm run package', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('packs the manifest, its translation and the icons, and nothing else', () => {
    const { files } = built(fabrikam, 'content.zip');
    const names = ['manifest.json', 'zh-tw.json', 'color.png', 'outline.png'];
    assert.deepEqual(Object.keys(files), names);
    assert.deepEqual(Buffer.from(files['color.png'] ?? []), readOwn('color.png'));
    assert.deepEqual(Buffer.from(files['outline.png'] ?? []), readOwn('outline.png'));
  });

  it('packs what fits the published schemas', () => {
    const { files, textOf } = built(fabrikam, 'schemas.zip');
    assert.deepEqual(mistakesInManifest(parseManifest(textOf(files['manifest.json']))), []);
    assert.deepEqual(mistakesInStrings(parseStrings(textOf(files['zh-tw.json']))), []);
  });

  it('fills in every placeholder', () => {
    const { files, textOf } = built(
      {
        ...fabrikam,
        'app-id': fabrikam['app-id'].toUpperCase(),
        developer: 'Fabrikam "IT" \\ 台北',
      },
      'filled.zip',
    );
    const text = textOf(files['manifest.json']);
    assert.doesNotMatch(text, /\{\{/u);
    const manifest = parseManifest(text);
    assert.equal(manifest.version, packageJson.version);
    assert.equal(manifest.id, fabrikam['app-id']);
    assert.equal(manifest.bots[0]?.botId, fabrikam['app-id']);
    assert.deepEqual(manifest.developer, {
      name: 'Fabrikam "IT" \\ 台北',
      websiteUrl: fabrikam.website,
      privacyUrl: fabrikam.privacy,
      termsOfUseUrl: fabrikam.terms,
    });
  });

  it('takes another version, for a package with other addresses', () => {
    const { files, textOf, printed } = built(
      { ...fabrikam, 'app-version': '0.1.1' },
      'version.zip',
    );
    assert.equal(parseManifest(textOf(files['manifest.json'])).version, '0.1.1');
    assert.match(printed, /version 0\.1\.1/u);
  });

  it('gives the same bytes every time', () => {
    const [one, other] = [built(fabrikam, 'one.zip'), built(fabrikam, 'other.zip')];
    assert.ok(one.bytes.equals(other.bytes));
  });

  it('says what was written, and the endpoint that belongs into the registration', () => {
    const { printed } = built(fabrikam, 'said.zip');
    assert.match(printed, /said\.zip/u);
    assert.match(printed, /https:\/\/bot\.fabrikam\.com\/api\/messages\n$/u);
  });

  it('takes an option before the settings file, and that before the environment', () => {
    const file = join(folder, 'settings.json');
    const { 'app-id': appId, website, privacy, terms } = fabrikam;
    writeFileSync(file, JSON.stringify({ website, privacy, terms, developer: 'From the file' }));
    const out = join(folder, 'order.zip');
    const environment = { MicrosoftAppId: appId };
    const developerOf = () => {
      const zip = unzipSync(readFileSync(out));
      return parseManifest(Buffer.from(zip['manifest.json'] ?? []).toString()).developer;
    };
    assert.equal(run({ settings: file, out }, environment).refusal, undefined);
    assert.match(JSON.stringify(developerOf()), /"From the file"/u);
    run({ settings: file, out, developer: 'From the option' }, environment);
    assert.match(JSON.stringify(developerOf()), /"From the option"/u);
  });

  describe('refuses', () => {
    const refusals: readonly {
      when: string;
      name: keyof typeof fabrikam | 'app-version';
      value: string;
    }[] = [
      { when: 'the placeholder of the template as id', name: 'app-id', value: '{{appId}}' },
      { when: 'an id of zeros', name: 'app-id', value: '00000000-0000-0000-0000-000000000000' },
      {
        when: 'the id of the example',
        name: 'app-id',
        value: '11111111-2222-3333-4444-555555555555',
      },
      {
        when: 'an id with a digit too few',
        name: 'app-id',
        value: '6f9a0d1c-3b52-4f0e-9a77-0c2f5d1e8b3',
      },
      { when: 'an id in braces', name: 'app-id', value: '{6f9a0d1c-3b52-4f0e-9a77-0c2f5d1e8b34}' },
      { when: 'localhost as host', name: 'host', value: 'localhost' },
      { when: 'an address as host', name: 'host', value: '127.0.0.1' },
      { when: 'a host with a scheme', name: 'host', value: 'https://bot.fabrikam.com' },
      { when: 'a host with a port', name: 'host', value: 'bot.fabrikam.com:3978' },
      { when: 'a host with a path', name: 'host', value: 'bot.fabrikam.com/api/messages' },
      { when: 'a name of an inner network', name: 'host', value: 'bot.fabrikam.local' },
      { when: 'a name for documents', name: 'host', value: 'bot.example.com' },
      { when: 'a page without TLS', name: 'website', value: 'http://www.fabrikam.com' },
      { when: 'a page on this machine', name: 'privacy', value: 'https://localhost/privacy' },
      { when: 'a page behind a placeholder', name: 'terms', value: 'https://{host}/terms' },
      { when: 'a page of example.org', name: 'terms', value: 'https://example.org/terms' },
      {
        when: 'a page with a name and a word in it',
        name: 'terms',
        value: 'https://a:b@fabrikam.com',
      },
      { when: 'no address at all', name: 'privacy', value: 'privacy page' },
      { when: 'a developer of 33 letters', name: 'developer', value: 'x'.repeat(33) },
      { when: 'a developer between angle brackets', name: 'developer', value: '<your name>' },
      { when: 'a version of two numbers', name: 'app-version', value: '1.0' },
      { when: 'a developer of blanks', name: 'developer', value: '   ' },
    ];
    for (const { when, name, value } of refusals) {
      it(`${when}, in one line that names the option`, () => {
        const { refusal, printed } = run({
          ...fabrikam,
          [name]: value,
          out: join(folder, 'no.zip'),
        });
        assert.match(
          refusal ?? '',
          new RegExp(`^Expected --${name} to be [^\\n]+, got "[^\\n]*"\\.$`, 'u'),
        );
        assert.equal(printed, '');
      });
    }

    it('what is missing, all of it at once', () => {
      const { refusal = '' } = run({});
      for (const name of ['app-id', 'developer', 'website', 'privacy', 'terms'])
        assert.ok(refusal.includes(`--${name} is missing`), name);
      assert.ok(!/--host|--app-version/u.test(refusal));
    });

    const files: readonly { when: string; content: string }[] = [
      { when: 'no JSON', content: 'developer: Fabrikam' },
      { when: 'another name', content: '{"Developer":"Fabrikam"}' },
      { when: 'a number', content: '{"developer":1}' },
    ];
    for (const { when, content } of files) {
      it(`a settings file with ${when}`, () => {
        const file = join(folder, 'bad.json');
        writeFileSync(file, content);
        assert.match(run({ settings: file }).refusal ?? '', /bad\.json" does not fit/u);
      });
    }

    it('a settings file that is not there, and a place that cannot be written', () => {
      assert.match(run({ settings: join(folder, 'none.json') }).refusal ?? '', /ENOENT/u);
      const below = join(folder, 'file');
      writeFileSync(below, '');
      assert.match(
        run({ ...fabrikam, out: join(below, 'x.zip') }).refusal ?? '',
        /cannot be written/u,
      );
    });

    it('an unknown option and an unknown language', () => {
      assert.match(run({ nonsense: '1' }).refusal ?? '', /Unknown option/u);
      assert.match(run({ ...fabrikam, locale: 'de' }).refusal ?? '', /--locale/u);
    });
  });
});

describe('the command in a process of its own', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const start = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx/esm', 'manifest/package.ts', ...argv], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: 'C' },
      timeout: 30_000,
    });

  it('ends with 64 and one line in the language of the reader', () => {
    for (const [locale, words] of [
      ['en', /^package: --app-id is missing: [^\n]+\n$/u],
      ['zh-TW', /^package: 少了 --app-id，[^\n]+\n$/u],
    ] as const) {
      const { status, stderr, stdout } = start('--locale', locale);
      assert.deepEqual([status, stdout], [64, '']);
      assert.match(stderr, words);
    }
  }).timeout(60_000);
});

describe('the language of the command', () => {
  const rows: readonly (readonly [string, readonly string[], Record<string, string>, string])[] = [
    ['the option', ['--locale', 'zh-TW'], { LANG: 'en_US.UTF-8' }, 'zh-TW'],
    ['the option in one word', ['--locale=en'], { LANG: 'zh_TW.UTF-8' }, 'en'],
    ['the machine', [], { LANG: 'zh_TW.UTF-8' }, 'zh-TW'],
    ['LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'zh_TW.UTF-8' }, 'en'],
    ['English without anything', [], {}, 'en'],
  ];
  for (const [when, argv, environment, locale] of rows) {
    it(`is that of ${when}`, () => {
      assert.equal(localeOf(argv, environment), locale);
    });
  }
});
