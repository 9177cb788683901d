import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { openDemoEngine } from '../../bot/open-engine.ts';
import { parseOptions } from '../../bot/options.ts';
import { createApp, type App } from '../../bot/app.ts';
import type { Look } from './page-steps.ts';
import { silentLog } from '../../bot/log.ts';
import { createLimits } from '../../bot/turns/limits.ts';

const root = new URL('../../', import.meta.url);

/** Where Debian's Chromium is; undefined when this machine has none. */
function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['/usr/bin/chromium', ...folders.map((folder) => join(folder, 'chromium'))].find((file) =>
    existsSync(file),
  );
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function buildPage(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'bot/page'], { cwd: root });
  execFileSync(process.execPath, ['bot/copy-assets.mjs'], { cwd: root });
}

/** The product with the demo network behind it, on a free port or a given one. */
export interface Running {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export async function startServer(port = 0): Promise<Running> {
  const engine = await openDemoEngine(parseOptions([], {}));
  const many = { user: 1000, tenant: 1000, target: 1000 };
  const app: App = createApp({
    config: { framework: { kind: 'anonymous' }, allowedTenants: [], localPage: true },
    engine,
    log: silentLog,
    timeZone: 'UTC',
    limits: createLimits(many),
  });
  await new Promise<void>((resolve) => {
    app.server.listen(port, '127.0.0.1', resolve);
  });
  const { port: listening } = app.server.address();
  return { url: `http://localhost:${listening}`, port: listening, close: () => app.close() };
}

/** A page under watch: everything that a reader would call a fault is noted. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
  /** Notes no more what the connection says while the server is away. */
  expectLoss(isExpected: boolean): void;
}

export async function openPage(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const faults: string[] = [];
  let isLossExpected = false;
  const { host } = new URL(url);
  page.on('console', (message) => {
    const isLoss = /ERR_CONNECTION_REFUSED|WebSocket connection|status of 40[134]/u.test(
      message.text(),
    );
    if (!(isLoss && isLossExpected)) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host && !request.url().startsWith('data:'))
      faults.push(`request to ${request.url()}`);
  });
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => {
      console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    });`,
  );
  await page.goto(url);
  return {
    page,
    faults,
    expectLoss(isExpected) {
      isLossExpected = isExpected;
    },
  };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeResult {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds that keeps people out: serious and critical. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axeSource);
  const violations = await page.evaluate<readonly AxeResult[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Where pictures are kept; not part of the repository. */
export const pictures = fileURLToPath(new URL('out/screenshots/', root));

/** What the tests of one file share. */
export interface Shared {
  readonly server: () => Running;
  /** A fresh browser profile that may use the clipboard. */
  readonly open: (look: Look) => Promise<BrowserContext>;
}

/** Starts a browser and a server before the tests of a `describe`, and stops them after. Without Chromium the tests are skipped, in CI they fail. */
export function useBrowser(): Shared {
  let opened: { readonly browser: Browser; readonly server: Running } | undefined;
  const theOpened = () => {
    assert.ok(opened !== undefined);
    return opened;
  };
  before(async function () {
    const executable = findChromium();
    if (executable === undefined) {
      assert.notEqual(process.env.CI, 'true', 'Chromium is not installed');
      console.log('    Chromium is not installed: the page is not looked at.');
      this.skip();
    }
    mkdirSync(pictures, { recursive: true });
    buildPage();
    opened = { browser: await launch(executable), server: await startServer() };
  });
  after(async () => {
    await opened?.browser.close();
    await opened?.server.close();
  });
  return {
    server: () => theOpened().server,
    async open({ locale, width, scheme }) {
      const { browser } = theOpened();
      const context = await browser.newContext({
        locale,
        viewport: { width, height: width === 360 ? 740 : 860 },
        colorScheme: scheme,
        timezoneId: 'Asia/Taipei',
      });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      return context;
    },
  };
}
