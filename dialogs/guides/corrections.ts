import { guideWords } from '../../locales/guide-text.ts';
import { readPlatform } from '../understanding/answers.ts';
import { findDomains } from '../understanding/domains.ts';
import { foldPhrase, foldText } from '../understanding/fold.ts';
import { homeOf, offeredValues, type QuestionId } from './situation.ts';

/** A question that is to be answered anew, with the answer where the message gives it. */
export interface Correction {
  readonly question: QuestionId;
  readonly value?: string;
}

const longest = 120;
const opens =
  /^(?:(?:no|sorry|wait|oops|hm+)[, ]+)*(?:(?:i|we) was wrong|(?:i|we) were wrong|that was wrong|actually|correction|i meant|(?:we|our people|they) actually|其實|我?(?:剛剛|剛才)?(?:說|答|選|弄)錯了?|不對|更正)[,:，： ]*/iu;
const changes =
  /^(?:please )?(?:change|correct|改|更正|修改)(?: the answer (?:to|about|for))?[:： ]*/iu;
/** What is denied beside what holds. */
const denied = /[,，;；]?\s*(?:and |but )?(?:not|不是|沒有用|而不是)\s?\S.*$/iu;

/** What somebody says about an answer of theirs. Undefined where it names none of these questions. */
export function readCorrection(text: string, asks: readonly QuestionId[]): Correction | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return undefined;
  if (findDomains(foldText(text, longest)).domains.length > 0) return undefined;
  const said = text.trim().replace(/[.。!！]+$/u, '');
  const named = changes.test(said) ? questionNamed(said.replace(changes, ''), asks) : undefined;
  if (named !== undefined) return { question: named };
  if (!opens.test(said)) return undefined;
  return answerIn(said, asks);
}

const mistake =
  /^(?:(?:no|sorry|wait|oops|hm+)[, ]+)*(?:i|we) (?:was|were) wrong\b|^我?(?:剛剛|剛才|前面)?(?:說|答|選|弄)錯/iu;

/** Somebody says that an answer was wrong, in words of their own. */
export function isMistake(text: string): boolean {
  return text.length <= longest && !/[?？]\s*$/u.test(text) && mistake.test(text.trim());
}

function questionNamed(said: string, asks: readonly QuestionId[]): QuestionId | undefined {
  const name = foldPhrase(said);
  return asks.find((ask) =>
    (['en', 'zh-TW'] as const).some((locale) => {
      const { change, overview } = guideWords(locale);
      const label = foldPhrase(change[ask].replace(changes, ''));
      return name === label || name === foldPhrase(overview.part[ask]);
    }),
  );
}

/** The one question of which the sentence holds an answer by its label. */
function answerIn(said: string, asks: readonly QuestionId[]): Correction | undefined {
  const platform =
    asks.includes('home') && /\b(?:we|our)\b|我們/iu.test(said)
      ? readPlatform(said.replace(denied, ''))
      : undefined;
  if (platform !== undefined) return { question: 'home', value: homeOf(platform) };
  // What is denied may be a part of a label as well.
  return labelIn(said, asks) ?? labelIn(said.replace(denied, ''), asks);
}

function labelIn(text: string, asks: readonly QuestionId[]): Correction | undefined {
  const said = foldPhrase(text);
  const found = asks.flatMap((question) =>
    offeredValues(question)
      .filter((value) => value !== 'yes' && value !== 'no' && value !== 'unknown')
      .filter((value) => labelsOf(question, value).some((label) => speaksOf(said, label)))
      .map((value) => ({ question, value })),
  );
  const [first] = found;
  return found.length === 1 ? first : undefined;
}

/** Whether a label stands there as words of its own. Chinese has no space around words. */
function speaksOf(said: string, label: string): boolean {
  const at = said.indexOf(label);
  if (at < 0) return false;
  const around = (said[at - 1] ?? ' ') + (said[at + label.length] ?? ' ');
  return /\p{Script=Han}/u.test(label) || !/[\p{L}\p{N}]/u.test(around);
}

function labelsOf(question: QuestionId, value: string): readonly string[] {
  return (['en', 'zh-TW'] as const).map((locale) => {
    const labels: Readonly<Record<string, string>> = guideWords(locale).option[question];
    return foldPhrase(labels[value] ?? value);
  });
}
