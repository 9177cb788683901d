import { find, makeButton } from './dom.ts';
import { appearances, chooseAppearance, pageLocales } from './settings.ts';
import { ever, keep, recall } from './storage.ts';
import type { PageLocale, PageWords } from './words.d.ts';

/** What each language calls itself. */
const languageNames: Readonly<Record<PageLocale, string>> = { en: 'English', 'zh-TW': '繁體中文' };

/** Fills the words into index.html, which has none of its own. */
export function labelPage(words: PageWords): void {
  const wordOf = (name: string | undefined): string => {
    const known = (Object.entries(words) as [string, string][]).find(([key]) => key === name);
    return known?.[1] ?? '';
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = wordOf(element.dataset.word);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', wordOf(element.dataset.label));
  }
  document.title = words.title;
}

/** Says the names of the appearances, and which language is chosen. */
export function labelChoices(words: PageWords, locale: PageLocale): void {
  const names = {
    auto: words.appearanceAuto,
    light: words.appearanceLight,
    dark: words.appearanceDark,
  };
  for (const option of find('appearance', HTMLSelectElement).options) {
    option.textContent = names[chooseAppearance(option.value)];
  }
  for (const button of find('language', HTMLElement).querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.lang === locale));
  }
}

/** Offers the languages, each by the name it has for itself. */
export function offerLanguages(choose: (locale: PageLocale) => void): void {
  const buttons = pageLocales.map((locale) => {
    const button = makeButton('tool', languageNames[locale], () => {
      choose(locale);
    });
    button.lang = locale;
    return button;
  });
  find('language', HTMLElement).append(...buttons);
}

/** Offers light, dark and what the system has, and remembers the choice. */
export function offerAppearances(): void {
  const select = find('appearance', HTMLSelectElement);
  for (const appearance of appearances) select.append(new Option('', appearance));
  const show = (): void => {
    document.documentElement.dataset.appearance = select.value;
  };
  select.value = chooseAppearance(recall(ever, 'appearance'));
  select.addEventListener('change', () => {
    keep(ever, 'appearance', select.value);
    show();
  });
  show();
}
