import { fill, guideArticle, guideWords, type GuideType } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { isQuestion, type When } from './situation.ts';

/** The answers that something is for, in words. */
export function conditionOf(when: When, locale: Locale): string {
  const words = guideWords(locale);
  const { condition, between, or, type, value: quoted } = guideArticle(locale);
  return Object.entries(when)
    .map(([question, values]) => {
      const isAsked = isQuestion(question);
      const labels: Readonly<Record<string, string>> = isAsked ? words.option[question] : {};
      const shown = values.map((one) => {
        const value = isAsked ? (labels[one] ?? one) : words.type[one as GuideType].name;
        return fill(quoted, { value });
      });
      const part = isAsked ? words.overview.part[question] : type;
      return fill(condition, { part, values: shown.join(or) });
    })
    .join(between);
}
