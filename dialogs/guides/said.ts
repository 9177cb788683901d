import { guideWords } from '../../locales/guide-text.ts';
import { readChoice, readPlatform, readYesNo } from '../understanding/answers.ts';
import { foldPhrase } from '../understanding/fold.ts';
import { answerSides, asksForSides } from './answer-sides.ts';
import { isMistake, readCorrection } from './corrections.ts';
import { askNamed, chooseAnswer, nameBoth, nameDomain, showAnswers } from './interview.ts';
import { readNames } from './names-said.ts';
import { obeyWish } from './obey.ts';
import { findProgress, withoutRest, type Asked, type Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import { readSides } from './sides-said.ts';
import { homeOf, offeredValues, valuesOf } from './situation.ts';
import type { GuideWish } from './wishes.ts';
import { readGuideWords } from './words.ts';

/** What is said of no other thing, also while the guide rests. */
const ofGuides: readonly GuideWish['do'][] = ['where', 'go-on', 'summary', 'export', 'all-steps'];

/** What somebody wrote: an answer to the question that waits, a word that steers, or none of the guide's business. */
export function answerSaid(text: string, context: GuideContext): GuideOutcome {
  const { state, tools } = context;
  const nothing: GuideOutcome = { state, replies: [], jobs: [], handled: false };
  const active = findProgress(state, state.active);
  if (active?.asked !== undefined && tools.place === 'personal') {
    // Read before a single answer: both names of products stand in it.
    const sides = asksForSides(active) ? readSides(text) : undefined;
    if (sides !== undefined) return answerSides(sides, withoutRest(active), context);
    const answered = readReply(active.asked, text, withoutRest(active), context);
    if (answered !== undefined) return answered;
  }
  const corrected = active === undefined ? undefined : correct(text, active, context);
  if (corrected !== undefined) return corrected;
  const wish = readGuideWords(text);
  if (wish === undefined) return nothing;
  // "Done" and "next" are everyday words: without an active guide only those count that speak of one.
  const speaks = ofGuides.includes(wish.do);
  return active !== undefined || (speaks && state.open.length > 0)
    ? obeyWish(wish, context)
    : nothing;
}

/** Another answer than was given before, in one sentence, or the question that is to be answered anew. */
function correct(text: string, active: Progress, context: GuideContext): GuideOutcome | undefined {
  if (context.tools.place === 'group') return undefined;
  const asks = context.book.guides[active.guide].asks.map(({ ask }) => ask);
  const read = readCorrection(text, asks);
  const progress = withoutRest(active);
  if (read === undefined) return isMistake(text) ? showAnswers(progress, context) : undefined;
  return read.value === undefined
    ? askNamed(read.question, progress, context)
    : chooseAnswer(read.question, read.value, progress, context);
}

function readReply(
  asked: Asked,
  text: string,
  progress: Progress,
  context: GuideContext,
): GuideOutcome | undefined {
  if (asked === 'our' || asked === 'their') {
    const { our, their } = readNames(text, asked) ?? {};
    if (our !== undefined && their !== undefined)
      return nameBoth({ our, their }, progress, context);
    if (our !== undefined) return nameDomain('our', our, progress, context);
    return their === undefined ? undefined : nameDomain('their', their, progress, context);
  }
  const value = readOption(asked, text);
  return value === undefined ? undefined : chooseAnswer(asked, value, progress, context);
}

/** Which of the offered answers was meant: its number, its label in either language, a platform, or yes and no. */
function readOption(asked: Exclude<Asked, 'our' | 'their'>, text: string): string | undefined {
  const offered = offeredValues(asked);
  const said = foldPhrase(text);
  for (const locale of ['en', 'zh-TW'] as const) {
    const labels: Readonly<Record<string, string>> = guideWords(locale).option[asked];
    const named = valuesOf(asked).find((value) => foldPhrase(labels[value] ?? '') === said);
    if (named !== undefined) return named;
  }
  if (asked === 'home') {
    const platform = readPlatform(text);
    if (platform !== undefined) return homeOf(platform);
  }
  if (offered.includes('yes')) {
    const yes = readYesNo(text);
    if (yes !== undefined) return yes ? 'yes' : 'no';
  }
  const choice = readChoice(text, offered.length);
  if (choice !== undefined) return offered[choice];
  return readPart(asked, said);
}

/** A part of one label alone, or a sentence around one: "2015", "we have our own servers". */
function readPart(asked: Exclude<Asked, 'our' | 'their'>, said: string): string | undefined {
  if (said.length > 40 || said.length < 2 || /[.?？]/u.test(said)) return undefined;
  const values = offeredValues(asked);
  for (const locale of ['en', 'zh-TW'] as const) {
    const labels: Readonly<Record<string, string>> = guideWords(locale).option[asked];
    const fits = values.filter((value) => {
      const label = foldPhrase(labels[value] ?? '');
      const isPart = said.length > 2 || /\p{Script=Han}/u.test(said);
      return (isPart && label.includes(said)) || (label.length > 3 && said.includes(label));
    });
    if (fits.length === 1) return fits[0];
  }
  return undefined;
}
