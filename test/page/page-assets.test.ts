import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageHeaders, readPageAssets, type PageAsset } from '../../bot/page-assets.ts';

const root = new URL('../../', import.meta.url);
const sources = readdirSync(new URL('bot/page/', root));

function bodyOf(assets: readonly PageAsset[], path: string): string {
  return assets.find((asset) => asset.path === path)?.body.toString('utf8') ?? '';
}

/** Compiles the page into a folder of its own, so that the test needs no build before it and disturbs none. */
function buildPage(folder: string): void {
  const tsc = new URL('node_modules/typescript/bin/tsc', root);
  const options = ['--outDir', folder, '--tsBuildInfoFile', join(folder, '.tsbuildinfo')];
  execFileSync(process.execPath, [fileURLToPath(tsc), '-p', 'bot/page', ...options], { cwd: root });
  for (const name of ['index.html', 'page.css']) {
    copyFileSync(new URL(`bot/page/${name}`, root), join(folder, name));
  }
}

describe('the assets of the page', () => {
  let folder: string;
  let assets: readonly PageAsset[];
  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'page-'));
    buildPage(folder);
    assets = readPageAssets({ folder: pathToFileURL(`${folder}/`) });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are all scripts that were written, the style sheet, the renderer and the words', () => {
    const scripts = sources
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => `/${name.replace(/ts$/u, 'js')}`);
    assert.deepEqual(
      assets.map(({ path }) => path).sort(),
      ['/', '/adaptivecards.min.js', '/page.css', '/words.json', ...scripts].sort(),
    );
  });

  it('hold whatever one of our scripts imports', () => {
    const paths = new Set(assets.map(({ path }) => path));
    const imported = assets
      .filter(({ path }) => path.endsWith('.js') && path !== '/adaptivecards.min.js')
      .flatMap(({ body }) => [...body.toString().matchAll(/from ["'](?<path>[^"']+)["']/gu)])
      .map(({ groups }) => (groups?.path ?? '').replace(/^\./u, ''));
    assert.ok(imported.length > 10);
    assert.deepEqual(
      imported.filter((path) => !paths.has(path)),
      [],
    );
  });

  it('hold whatever the page loads, and load nothing from elsewhere', () => {
    const paths = new Set(assets.map(({ path }) => path));
    const loaded = [...bodyOf(assets, '/').matchAll(/(?:src|href)="(?<path>[^"#]+)"/gu)];
    for (const { groups } of loaded) {
      assert.ok(groups?.path === 'data:,' || paths.has(groups?.path ?? ''), groups?.path);
    }
    const ours = assets.filter(({ path }) => path !== '/adaptivecards.min.js');
    const foreign = ours.filter(({ body }) =>
      /(?:https?:)?\/\/[a-z0-9-]+\.[a-z]/iu.test(body.toString()),
    );
    assert.deepEqual(
      foreign.map(({ path }) => path),
      [],
    );
  });

  it('have a type each, and no script or style inside the page', () => {
    for (const { path, type } of assets) assert.match(type, /; charset=utf-8$/u, path);
    const html = bodyOf(assets, '/');
    assert.doesNotMatch(html, /<style|style=|\son\w+=/u);
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/u);
  });

  it('never turn text into HTML', () => {
    const ours = assets.filter(({ path }) => path !== '/adaptivecards.min.js');
    for (const { path, body } of ours) {
      assert.doesNotMatch(
        body.toString(),
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/u,
        path,
      );
    }
  });

  it('say without scripts, in both languages, that they are needed', () => {
    const html = bodyOf(assets, '/');
    assert.match(
      html,
      /<noscript><span lang="en">[^<]+<\/span>\n<span lang="zh-TW">[^<]+<\/span>/u,
    );
  });

  it('hold the words of the page in both languages, each with the same slots', () => {
    const { words, domains } = JSON.parse(bodyOf(assets, '/words.json')) as {
      words: Record<'en' | 'zh-TW', Record<string, string>>;
      domains: unknown;
    };
    assert.deepEqual(domains, ['contoso.com']);
    assert.deepEqual(Object.keys(words.en), Object.keys(words['zh-TW']));
    const slots = (text = ''): readonly string[] => (text.match(/\{\{\w+\}\}/gu) ?? []).sort();
    for (const [name, text] of Object.entries(words.en)) {
      assert.notEqual(text, '', name);
      assert.deepEqual(slots(words['zh-TW'][name]), slots(text), name);
    }
    assert.match(words.en.tooLong ?? '', /\{\{count\}\}.*\{\{most\}\}/u);
  });

  it('offer the domains of a demo', () => {
    const demo = readPageAssets({
      folder: pathToFileURL(`${folder}/`),
      domains: ['contoso.example'],
    });
    assert.match(bodyOf(demo, '/words.json'), /"domains":\["contoso\.example"\]/u);
  });

  it('use every word that there is', () => {
    const code = sources
      .filter((name) => !name.endsWith('.d.ts') && existsSync(new URL(`bot/page/${name}`, root)))
      .map((name) => bodyOf(assets, name === 'index.html' ? '/' : `/${name.replace(/ts$/u, 'js')}`))
      .join('\n');
    const { words } = JSON.parse(bodyOf(assets, '/words.json')) as { words: { en: object } };
    const server = ['noScript', 'notBuilt'];
    const unused = Object.keys(words.en).filter(
      (name) =>
        !server.includes(name) &&
        !code.includes(`="${name}"`) &&
        !new RegExp(`(?:words(?:\\(\\))?)\\.${name}\\b`, 'u').test(code),
    );
    assert.deepEqual(unused, []);
  });
});

describe('the page without a build', () => {
  it('is one page that says in both languages how to build', () => {
    const assets = readPageAssets({ folder: new URL('nowhere/', import.meta.url) });
    assert.deepEqual(
      assets.map(({ path }) => path),
      ['/'],
    );
    assert.match(bodyOf(assets, '/'), /lang="en">[^<]*npm start.*lang="zh-TW">[^<]*npm start/u);
  });
});

describe('the headers of the page', () => {
  it('allow only what comes from this server, and nothing inline', () => {
    const policy = (pageHeaders['content-security-policy'] ?? '').split('; ');
    assert.deepEqual(policy, [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('keep types, addresses and windows to themselves', () => {
    assert.equal(pageHeaders['x-content-type-options'], 'nosniff');
    assert.equal(pageHeaders['referrer-policy'], 'no-referrer');
    assert.equal(pageHeaders['cross-origin-opener-policy'], 'same-origin');
    assert.equal(pageHeaders['cache-control'], 'no-cache');
  });
});
