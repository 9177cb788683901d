import type { PageLocale } from './words.d.ts';

export type Appearance = 'auto' | 'light' | 'dark';

export const pageLocales: readonly PageLocale[] = ['en', 'zh-TW'];
export const appearances: readonly Appearance[] = ['auto', 'light', 'dark'];

/** The language chosen before, else the first of the browser's that the page speaks. All of Chinese is answered in Traditional Chinese; else English. */
export function chooseLocale(kept: string | undefined, wanted: readonly string[]): PageLocale {
  const chosen = pageLocales.find((locale) => locale === kept);
  if (chosen !== undefined) return chosen;
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-');
    if (language === 'zh') return 'zh-TW';
    if (language === 'en') return 'en';
  }
  return 'en';
}

/** The appearance chosen before; anything else follows the system. */
export function chooseAppearance(kept: string | undefined): Appearance {
  return appearances.find((appearance) => appearance === kept) ?? 'auto';
}

/** Puts values into the slots of a text; a value is never looked into for further slots. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /\{\{(?<slot>\w+)\}\}/gu,
    (whole, slot: string) => (Object.hasOwn(values, slot) ? values[slot] : undefined) ?? whole,
  );
}

/** What a person types to have the conversation go on in a language. */
export const languageCommands: Readonly<Record<PageLocale, string>> = {
  en: 'English',
  'zh-TW': '中文',
};
