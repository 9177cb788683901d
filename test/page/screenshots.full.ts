import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { webPage as english } from '../../locales/en/web-page.ts';
import { webPage as chinese } from '../../locales/zh-TW/web-page.ts';
import { findBarriers, openPage, pictures, useBrowser, type Watched } from './browser.ts';
import {
  broken,
  clipboardOf,
  findTooWide,
  healthy,
  isReady,
  looks,
  message,
  said,
  say,
} from './page-steps.ts';

const words = { en: english, 'zh-TW': chinese } as const;

describe('the page in a browser', () => {
  const { server, open } = useBrowser();

  for (const look of looks) {
    const { locale, width, scheme } = look;
    const name = `${locale}-${width}-${scheme}`;

    describe(`in ${locale}, ${width} pixels wide, ${scheme}`, () => {
      let context: BrowserContext;
      let watched: Watched;
      let page: Page;

      before(async () => {
        context = await open(look);
        watched = await openPage(context, server().url);
        page = watched.page;
        await isReady(page);
      });
      after(async () => {
        await context.close();
      });
      afterEach(() => {
        assert.deepEqual(watched.faults, []);
      });

      async function keepPicture(state: string): Promise<void> {
        await page.screenshot({ path: `${pictures}${name}-${state}.png` });
        assert.deepEqual(await findTooWide(page), []);
        assert.deepEqual(await findBarriers(page), []);
      }

      it('greets, offers examples, and is in the language of the browser', async () => {
        assert.equal(await page.getAttribute('html', 'lang'), locale);
        assert.equal(await page.locator('.starter').first().isVisible(), true);
        assert.equal(await page.locator('#message:focus').count(), 1);
        await keepPicture('1-welcome');
      });

      it('answers a question about a broken partner with the verdict in sight', async () => {
        await say(page, said[locale].question);
        const result = message(page, 'result');
        await result.waitFor();
        assert.match((await result.textContent()) ?? '', said[locale].blocked);
        const verdict = result.locator('[role="heading"]').first();
        assert.match(
          (await verdict.textContent()) ?? '',
          new RegExp(broken.replace('.', '[.]'), 'u'),
        );
        const box = await verdict.boundingBox();
        const room = await page.locator('main').boundingBox();
        assert.ok(box !== null && room !== null && box.y >= room.y && box.y < room.y + room.height);
        assert.equal(await message(page, 'progress').count(), 0);
        assert.equal(await page.locator('#starters').isVisible(), false);
        await keepPicture('2-broken');
      });

      it('unfolds the evidence, and says so to a screen reader', async () => {
        const button = message(page, 'result').locator('button[aria-expanded]');
        assert.equal(await button.getAttribute('aria-expanded'), 'false');
        const folded = page.locator(`[id="${(await button.getAttribute('aria-controls')) ?? ''}"]`);
        assert.equal(await folded.isVisible(), false);
        await button.focus();
        await page.keyboard.press('Enter');
        assert.equal(await button.getAttribute('aria-expanded'), 'true');
        assert.equal(await folded.isVisible(), true);
        await folded.scrollIntoViewIfNeeded();
        await keepPicture('3-evidence');
        await button.click();
        assert.equal(await folded.isVisible(), false);
      });

      it('copies a part and the whole exactly, and says that it did', async () => {
        const result = message(page, 'result');
        const part = result.locator('.literal').first();
        const lines = await part.locator('pre').textContent();
        await part.locator('.copy').click();
        assert.equal(await clipboardOf(page), lines);
        assert.match(lines ?? '', /^_sipfederationtls\._tcp\.litware\.example\. \d+ IN SRV /u);
        await page
          .locator('#status', { hasText: words[locale].copied })
          .waitFor({ state: 'attached' });
        await result.locator('.copy.whole').click();
        await page.locator('.copy.whole[data-told="copied"]').waitFor();
        const whole = await clipboardOf(page);
        assert.match(whole, said[locale].blocked);
        assert.ok(whole.split('\n').length > 5);
      });

      it('shows the letter and the label of the button that asked for it, once for a double click', async () => {
        const button = message(page, 'result').locator('.ac-pushButton').first();
        const label = (await button.textContent()) ?? '';
        await button.dblclick();
        await message(page, 'letter').waitFor();
        assert.equal(await page.locator('.message.you', { hasText: label }).count(), 1);
        assert.equal(await message(page, 'letter').count(), 1);
        await keepPicture('4-letter');
      });

      it('answers about a healthy partner', async () => {
        await say(page, healthy);
        const result = message(page, 'result').nth(1);
        await result.waitFor();
        assert.match((await result.textContent()) ?? '', said[locale].fine);
        assert.equal(await page.locator('#message:focus').count(), 1);
        await keepPicture('5-healthy');
      });

      it('keeps the conversation over a reload, with the labels of pressed buttons', async () => {
        await page.locator('[data-told]').first().waitFor({ state: 'detached' });
        const before = await page.locator('.message .body').allInnerTexts();
        await page.reload();
        await isReady(page);
        await message(page, 'result').nth(1).waitFor();
        assert.deepEqual(await page.locator('.message .body').allInnerTexts(), before);
        assert.equal(await page.locator('#starters').isVisible(), false);
      });
    });
  }
});
