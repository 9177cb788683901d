import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { webPage as english } from '../locales/en/web-page.ts';
import { createSpeaker, type Speaker } from '../locales/say.ts';
import type { Locale } from '../locales/typing.ts';
import type { PageTexts, PageWords } from './page/words.d.ts';

/** Something that the page may fetch. */
export interface PageAsset {
  /** Path of the address, e.g. `/page.css`. */
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface PageAssetsOptions {
  /** Domains for the examples before the first message; default `contoso.com`. */
  readonly domains?: readonly string[];
  /** Folder of the built page; by default the one of this build, or of the last build when run from source. */
  readonly folder?: URL;
}

/** Nothing is loaded from elsewhere, nothing inline runs, no text becomes HTML. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What every asset of the page is sent with, beside its type and length. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const renderer = 'adaptivecards/dist/adaptivecards.min.js';
const exampleDomains = ['contoso.com'];
const locales: readonly Locale[] = ['en', 'zh-TW'];

/**
 * Reads everything that the page may fetch, once, so that no path of a request reaches the file system.
 * Without a build there is one page, which says how to build.
 */
export function readPageAssets({ domains, folder }: PageAssetsOptions = {}): readonly PageAsset[] {
  const built = folder ?? builtFolder();
  const index = new URL('index.html', built);
  if (!existsSync(index) || !existsSync(new URL('page.js', built))) return [notBuilt()];
  const names = readdirSync(built).filter((name) => ['.css', '.js'].includes(extname(name)));
  const texts: PageTexts = {
    words: { en: wordsOf(createSpeaker('en')), 'zh-TW': wordsOf(createSpeaker('zh-TW')) },
    domains: domains ?? exampleDomains,
  };
  return [
    asset('/', '.html', withoutScript(readFileSync(index, 'utf8'))),
    ...names.map((name) => asset(`/${name}`, extname(name), readFileSync(new URL(name, built)))),
    asset(
      '/adaptivecards.min.js',
      '.js',
      readFileSync(createRequire(import.meta.url).resolve(renderer)),
    ),
    asset('/words.json', '.json', JSON.stringify(texts)),
  ];
}

/** Beside this file in a build; in `dist` when this file is the source. */
function builtFolder(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../dist/bot/page/' : './page/', import.meta.url);
}

function asset(path: string, extension: string, body: string | Buffer): PageAsset {
  const type = types[extension] ?? 'application/octet-stream';
  return { path, type, body: typeof body === 'string' ? Buffer.from(body) : body };
}

/** The page's words in one language; slots stay, the page fills them. */
function wordsOf(speaker: Speaker): PageWords {
  const slots = { count: '{{count}}', most: '{{most}}', domain: '{{domain}}' };
  const names = Object.keys(english) as (keyof typeof english)[];
  const words = names.map((name) => [name, speaker.webPage(name, slots)]);
  return Object.fromEntries(words) as Record<keyof typeof english, string>;
}

/** Before the words are fetched nobody knows the reader's language, so both are said. */
function withoutScript(html: string): string {
  const sentences = locales.map((locale) => {
    const text = escapeHtml(createSpeaker(locale).webPage('noScript'));
    return `<span lang="${locale}">${text}</span>`;
  });
  return html.replace('<!-- noscript -->', () => sentences.join('\n'));
}

function notBuilt(): PageAsset {
  const sentences = locales.map(
    (locale) => `<p lang="${locale}">${escapeHtml(createSpeaker(locale).webPage('notBuilt'))}</p>`,
  );
  const title = escapeHtml(createSpeaker('en').webPage('title'));
  return asset(
    '/',
    '.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${sentences.join('')}</html>\n`,
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
