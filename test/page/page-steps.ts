import type { Locator, Page } from 'playwright-core';

/** Organisations of the demo network. */
export const broken = 'litware.example';
export const healthy = 'contoso.example';

/** The ways to look at the page of which pictures are kept. */
export const looks = [
  { locale: 'en', width: 1280, scheme: 'light' },
  { locale: 'en', width: 360, scheme: 'dark' },
  { locale: 'zh-TW', width: 1280, scheme: 'dark' },
  { locale: 'zh-TW', width: 360, scheme: 'light' },
] as const;
export type Look = (typeof looks)[number];

/** What is asked, and what an answer must say. */
export const said = {
  en: {
    question: `Why can we not reach ${broken}?`,
    blocked: /PROBLEM/u,
    fine: /OK from outside/u,
  },
  'zh-TW': { question: `為什麼連不上 ${broken}？`, blocked: /有問題/u, fine: /正常/u },
} as const;

/** Messages of a kind, e.g. `result`. */
export function message(page: Page, kind: string): Locator {
  return page.locator(`.message[data-kind="${kind}"]`);
}

/** Types a text and presses Enter. */
export async function say(page: Page, text: string): Promise<void> {
  await page.fill('#message', text);
  await page.press('#message', 'Enter');
}

/** Waits until the bot has greeted and the stream is open. */
export async function isReady(page: Page): Promise<void> {
  await page.locator('.message.bot').first().waitFor();
  await page.locator('#link[data-link="connected"]').waitFor({ state: 'attached' });
}

/** Parts of the page that are wider than their place, so that a reader would have to move it sideways. */
export async function findTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    ['html', 'body', 'header', 'main', '#log', '.body', 'footer'].flatMap((name) =>
      [...document.querySelectorAll(name)]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(() => name),
    )`);
}

export function clipboardOf(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** The colour of the paper, which tells light from dark. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
}
