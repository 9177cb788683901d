import { guideArticle as enArticle } from './en/guides-article.ts';
import { guideHybridSteps as enHybrid } from './en/guides-hybrid.ts';
import { guideServerSteps as enServers } from './en/guides-servers.ts';
import { guideTeamsSteps as enTeams } from './en/guides-teams.ts';
import { guides as enGuides } from './en/guides.ts';
import type { Locale, SlotsIn } from './typing.ts';
import { guideArticle as zhArticle } from './zh-TW/guides-article.ts';
import { guideHybridSteps as zhHybrid } from './zh-TW/guides-hybrid.ts';
import { guideServerSteps as zhServers } from './zh-TW/guides-servers.ts';
import { guideTeamsSteps as zhTeams } from './zh-TW/guides-teams.ts';
import { guides as zhGuides } from './zh-TW/guides.ts';

const steps = {
  en: { ...enServers, ...enTeams, ...enHybrid },
  'zh-TW': { ...zhServers, ...zhTeams, ...zhHybrid },
} as const;

const words = { en: enGuides, 'zh-TW': zhGuides } as const;

const articles = { en: enArticle, 'zh-TW': zhArticle } as const;

/** Every step that has words; a step without them does not compile. */
export type GuideStepId = keyof (typeof steps)['en'];
/** What is said around the steps. */
export type GuideWords = (typeof words)[Locale];
export type GuideId = keyof GuideWords['title'];
/** Why a step is not in order. */
export type GuideReason = keyof GuideWords['wrong'];
export type GuideTrap = keyof GuideWords['trap'];
export type GuideLabel = keyof GuideWords['label'];
export type GuideRole = keyof GuideWords['role'];
export type GuideWait = keyof GuideWords['wait'];
export type GuideType = keyof GuideWords['type'];

/** The words of a step. Lines of `does` are single actions. */
export interface GuideStepText {
  readonly title: string;
  readonly does: readonly string[];
  readonly why: string;
  /** Undefined where the step changes nothing. */
  readonly undo: string | undefined;
}

/** The names that a step may speak of; where one is not known, a placeholder stands in its place. */
export interface GuideNames {
  readonly our: string;
  readonly their: string;
  /** The external name of our Access Edge service; `sip.` of our domain unless another was read. */
  readonly host?: string;
}

/** Conditions of single lines of a step, by the marks that stand before them. */
export type GuideLineMark = 'many' | 'edge' | 'cloud';

const marked = /^\[(?<mark>\w+)\] /u;

/** What a guide says around its steps, in one language. */
export function guideWords(locale: Locale): GuideWords {
  return words[locale];
}

/** What stands around a guide that is read as an article. */
export function guideArticle(locale: Locale): (typeof articles)[Locale] {
  return articles[locale];
}

/** The words of one step with its names filled in. `isShown` chooses among lines by their mark; a line without one has the mark ''. */
export function guideStepText(
  id: GuideStepId,
  { our, their, host = `sip.${our}` }: GuideNames,
  locale: Locale,
  isShown: (mark: string) => boolean = () => true,
): GuideStepText {
  const text: { title: string; do: string; why: string; undo?: string } = steps[locale][id];
  const named = (sentence: string): string => put(sentence, { our, their, host });
  const lines = text.do
    .split('\n')
    .filter((line) => isShown(marked.exec(line)?.groups?.mark ?? ''));
  return {
    title: named(text.title),
    does: lines.map((line) => named(line.replace(marked, ''))),
    why: named(text.why),
    undo: text.undo === undefined ? undefined : named(text.undo),
  };
}

/** Fills the slots of a sentence. A value is put in as it is and never looked into again. */
export function fill<T extends string>(
  sentence: T,
  ...[values]: [SlotsIn<T>] extends [never] ? [] : [Readonly<Record<SlotsIn<T>, string | number>>]
): string {
  return put(sentence, values ?? {});
}

/** The same for a sentence and values that come from data; a slot without a value stays empty. */
export function put(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{\{(?<slot>\w+)\}\}/gu, (_, slot: string) =>
    String(values[slot] ?? ''),
  );
}
