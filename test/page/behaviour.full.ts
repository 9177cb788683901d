import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';
import { mostCharacters } from '../../bot/page/composer-rules.ts';
import { webPage as english } from '../../locales/en/web-page.ts';
import { webPage as chinese } from '../../locales/zh-TW/web-page.ts';
import {
  findBarriers,
  openPage,
  pictures,
  startServer,
  useBrowser,
  type Watched,
} from './browser.ts';
import {
  broken,
  clipboardOf,
  findTooWide,
  healthy,
  isReady,
  looks,
  message,
  paperOf,
  said,
  say,
} from './page-steps.ts';

describe('the page in the hands of a reader', () => {
  const { server, open } = useBrowser();

  describe('whatever its looks', () => {
    let context: BrowserContext;
    let watched: Watched;
    let page: Page;

    beforeEach(async () => {
      context = await open(looks[0]);
      watched = await openPage(context, server().url);
      page = watched.page;
      await isReady(page);
    });
    afterEach(async () => {
      await context.close();
      assert.deepEqual(watched.faults, []);
    });

    it('speaks the other language when asked to, remembers it, and tells the bot', async () => {
      await page.click('#language [lang="zh-TW"]');
      await page.locator('.message.bot', { hasText: '網域' }).waitFor();
      assert.equal(await page.getAttribute('html', 'lang'), 'zh-TW');
      assert.equal(await page.locator('.message.you').count(), 0);
      assert.equal((await page.textContent('#send'))?.trim(), chinese.send);
      await say(page, broken);
      await message(page, 'result').waitFor();
      await page.click('#language [lang="en"]');
      await page.locator('.message.you', { hasText: 'English' }).waitFor();
      await message(page, 'result').filter({ hasText: said.en.blocked }).waitFor();
      await page.reload();
      await isReady(page);
      assert.equal(await page.getAttribute('html', 'lang'), 'en');
    });

    it('does not send with the Enter that picks a Chinese word', async () => {
      const input = await context.newCDPSession(page);
      await page.focus('#message');
      await input.send('Input.imeSetComposition', {
        text: 'ㄓㄨㄥ',
        selectionStart: 3,
        selectionEnd: 3,
      });
      // What Chromium sends for a key that the input method takes.
      await input.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
      await input.send('Input.insertText', { text: '中' });
      assert.equal(await page.inputValue('#message'), '中');
      assert.equal(await page.locator('.message.you').count(), 0);
      await page.press('#message', 'Shift+Enter');
      assert.equal(await page.inputValue('#message'), '中\n');
      await page.press('#message', 'Enter');
      assert.equal(await page.locator('.message.you').count(), 1);
    });

    it('says kindly that there is nothing to send, or too much, and loses nothing', async () => {
      await page.press('#message', 'Enter');
      assert.equal(await page.textContent('#hint'), english.empty);
      const much = 'contoso.com '.repeat(9000);
      await page.fill('#message', much);
      await page.press('#message', 'Enter');
      assert.match(
        (await page.textContent('#hint')) ?? '',
        new RegExp(mostCharacters.toLocaleString('en'), 'u'),
      );
      assert.equal(await page.inputValue('#message'), much);
      assert.equal(await page.locator('.message.you').count(), 0);
      assert.deepEqual(await findBarriers(page), []);
      await page.screenshot({ path: `${pictures}too-long.png` });
    });

    it('turns dark and light when asked to, and remembers it', async () => {
      const light = await paperOf(page);
      await page.selectOption('#appearance', 'dark');
      assert.notEqual(await paperOf(page), light);
      await page.reload();
      await isReady(page);
      assert.notEqual(await paperOf(page), light);
      await page.selectOption('#appearance', 'auto');
      assert.equal(await paperOf(page), light);
    });

    it('begins anew when asked to', async () => {
      await say(page, broken);
      await message(page, 'result').waitFor();
      await page.click('#restart');
      await page.locator('.message.you').waitFor({ state: 'detached' });
      await isReady(page);
      assert.equal(await message(page, 'result').count(), 0);
      assert.equal(await page.locator('#starters').isVisible(), true);
    });

    it('shows what strangers write as letters, never as HTML', async () => {
      await say(page, '<img src=x onerror=alert(1)> **x** <b>y</b>');
      const line = page.locator('.message.you .text');
      assert.equal(await line.textContent(), '<img src=x onerror=alert(1)> **x** <b>y</b>');
      assert.equal(await page.locator('#log img, #log b').count(), 0);
    });

    it('shows an answer in the other language in its place, with the focus still on its button', async () => {
      await say(page, broken);
      const result = message(page, 'result');
      await result.waitFor();
      const button = result.locator('.ac-pushButton', { hasText: '中文' });
      await button.focus();
      await page.keyboard.press('Enter');
      await result.filter({ hasText: said['zh-TW'].blocked }).waitFor();
      assert.equal(await result.count(), 1);
      assert.equal(await result.locator('.ac-pushButton:focus').textContent(), 'English');
      const verdict = await result.locator('[role="heading"]').first().boundingBox();
      const room = await page.locator('main').boundingBox();
      assert.ok(verdict !== null && room !== null && verdict.y >= room.y);
      assert.deepEqual(await findBarriers(page), []);
    });

    it('offers to send again what could not be sent', async () => {
      watched.expectLoss(true);
      await page.route('**/activities', (route) => route.abort('connectionrefused'));
      await say(page, broken);
      const line = page.locator('.message.you[data-delivery="failed"]');
      await line.waitFor();
      assert.match((await line.textContent()) ?? '', new RegExp(english.notSent, 'u'));
      await page.screenshot({ path: `${pictures}not-sent.png` });
      await page.unroute('**/activities');
      await line.locator('button', { hasText: english.retry }).click();
      await message(page, 'result').waitFor();
      assert.equal(await page.locator('.message.you').count(), 1);
    });

    it('copies where the browser offers only the older way', async () => {
      await page.evaluate(
        `navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))`,
      );
      await say(page, broken);
      const part = message(page, 'result').locator('.literal').first();
      await part.locator('.copy').click();
      await part.locator('[data-told="copied"]').waitFor();
      assert.equal(await clipboardOf(page), await part.locator('pre').textContent());
      assert.equal(await part.locator('.copy:focus').count(), 1);
    });

    it('keeps its borders and choices in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await say(page, broken);
      await message(page, 'result').waitFor();
      await page.screenshot({ path: `${pictures}forced-colours.png` });
      assert.deepEqual(await findBarriers(page), []);
    });

    it('can be used by keyboard alone, with a visible focus', async () => {
      await page.locator('body').press('Tab');
      const seen: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        const at = await page.evaluate<{ name: string; outline: string } | undefined>(`{
          const { activeElement: at, body } = document;
          at === null || at === body
            ? undefined
            : { name: at.id || at.className, outline: getComputedStyle(at).outlineStyle };
        }`);
        if (at !== undefined) {
          assert.notEqual(at.outline, 'none', at.name);
          seen.push(at.name);
        }
        await page.keyboard.press('Tab');
      }
      for (const name of ['skip', 'restart', 'appearance', 'starter', 'message', 'send']) {
        assert.ok(seen.includes(name), name);
      }
    });

    it('stays readable with letters of double size on a narrow screen', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      await say(page, broken);
      await message(page, 'result').waitFor();
      assert.deepEqual(await findTooWide(page), []);
      const size = await page.evaluate<number>(
        `Number.parseFloat(getComputedStyle(document.querySelector('[data-kind="result"] [role="heading"]')).fontSize)`,
      );
      assert.ok(size >= 32, `${size}`);
      const lines = await page.evaluate<number>(
        `Number.parseFloat(getComputedStyle(document.querySelector('[data-kind="result"] [role="heading"]')).lineHeight)`,
      );
      assert.ok(lines >= size * 1.2, `${lines}`);
      const room = await page.locator('main').boundingBox();
      assert.ok((room?.height ?? 0) > 300);
      await page.screenshot({ path: `${pictures}double-size.png` });
    });
  });

  describe('when the server goes away', () => {
    it('says so, keeps what was typed, and begins a new conversation when the server is back without the old one', async () => {
      const own = await startServer();
      const context = await open(looks[0]);
      const watched = await openPage(context, own.url);
      const { page } = watched;
      await isReady(page);
      await say(page, broken);
      await message(page, 'result').waitFor();
      watched.expectLoss(true);
      await own.close();
      await page.locator('#link[data-link="lost"], #link[data-link="unreachable"]').waitFor();
      await page.fill('#message', healthy);
      await page.press('#message', 'Enter');
      assert.equal(await page.textContent('#hint'), english.waitForConnection);
      assert.equal(await page.inputValue('#message'), healthy);
      await page.screenshot({ path: `${pictures}server-gone.png` });
      assert.deepEqual(await findBarriers(page), []);
      const again = await startServer(own.port);
      await page.locator('#link[data-link="connected"]').waitFor({ state: 'attached' });
      assert.equal(await page.locator('.notice').textContent(), english.forgotten);
      watched.expectLoss(false);
      await page.press('#message', 'Enter');
      await message(page, 'result').nth(1).waitFor();
      await page.screenshot({ path: `${pictures}server-back.png` });
      assert.deepEqual(watched.faults, []);
      await context.close();
      await again.close();
    });
  });
});
