import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { renderHtml } from '../../bot/document/html.ts';
import { buildWholeReport, type Audience } from '../../locales/whole-report.ts';
import type { Report } from '../../services/model/report.ts';
import { findingOf, judge, reportWith, writtenCodes } from '../locales/letter-reports.ts';
import { ownWorldOf, partners, worldOf } from '../services/reasoning/worlds.ts';
import { findBarriers, openPage, pictures, useBrowser } from './browser.ts';
import { looks, paperOf } from './page-steps.ts';

const long = `${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.contoso.example`;

/** Reports that fill the page in different ways. */
const reports: readonly (readonly [name: string, report: Report])[] = [
  [
    'both-sides',
    judge(
      worldOf({
        theirs: partners.doublyBroken,
        our: 'fabrikam.com',
        ours: partners.nothing,
        person: 'anna@fabrikam.com',
      }),
    ),
  ],
  ['healthy', judge(worldOf({ theirs: partners.edge }))],
  ['own', judge(ownWorldOf({ ours: partners.dying }))],
  [
    'everything',
    {
      ...reportWith(writtenCodes().map((code) => findingOf(code))),
      question: { their: long, our: `our.${long}` },
    },
  ],
];

describe('the report as a page, in a browser', () => {
  const { open } = useBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fedbot-report-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function write(report: Report, audience: Audience, locale: 'en' | 'zh-TW', name: string): string {
    const file = join(folder, `${name}.html`);
    const whole = buildWholeReport(report, { locale, timeZone: 'Asia/Taipei', audience });
    writeFileSync(file, renderHtml(whole));
    return pathToFileURL(file).href;
  }

  for (const look of looks) {
    const { locale, width, scheme } = look;
    for (const [name, report] of reports) {
      for (const audience of ['inside', 'outside'] as const) {
        it(`keeps nobody out: ${name}, ${audience}, ${locale}, ${width} pixels, ${scheme}`, async () => {
          const context = await open(look);
          try {
            const picture = `report-${name}-${audience}-${locale}-${width}-${scheme}`;
            const url = write(report, audience, locale, picture);
            const { page, faults } = await openPage(context, url);
            await page.screenshot({ path: `${pictures}${picture}.png`, fullPage: true });
            assert.deepEqual(await findBarriers(page), []);
            assert.equal(await widthOf(page), width);
            assert.equal(
              await paperOf(page),
              scheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)',
            );
            assert.deepEqual(faults, []);
          } finally {
            await context.close();
          }
        });
      }
    }
  }

  it('leads from its contents to each section, by keyboard', async () => {
    const context = await open(looks[0]);
    try {
      const [, report] = reports[0] ?? assert.fail();
      const { page } = await openPage(context, write(report, 'inside', 'en', 'keys'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.match(page.url(), /#why$/u);
      assert.equal(await page.evaluate('document.querySelector(":target").tagName'), 'H2');
    } finally {
      await context.close();
    }
  });
});

/** How wide the page is for a reader who may not move it sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}
