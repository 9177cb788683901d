import { copyText } from './clipboard.ts';
import { find } from './dom.ts';
import type { PageWords } from './words.d.ts';

/** Tells a screen reader; the same words twice are told twice. */
export function announce(text: string): void {
  const status = find('status', HTMLElement);
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
}

/** Copies a text and says so, on the button and to a screen reader, for two seconds. */
export async function copyAndTell(
  text: string,
  button: HTMLButtonElement,
  words: PageWords,
  restore: () => void,
): Promise<void> {
  const isCopied = await copyText(text);
  const told = isCopied ? words.copied : words.copyFailed;
  announce(told);
  button.textContent = told;
  button.removeAttribute('aria-label');
  if (button.dataset.told !== undefined) return;
  button.dataset.told = isCopied ? 'copied' : 'failed';
  setTimeout(() => {
    delete button.dataset.told;
    restore();
  }, 2000);
}
