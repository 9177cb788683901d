import type { ReadDomain } from '../../services/model/domain.ts';
import { askAgain, choices, correction, no, platforms, yes } from './answer-words.ts';
import { findDomains } from './domains.ts';
import { foldPhrase, foldText } from './fold.ts';
import { forMatching } from './traditional.ts';

/** An answer is short; of a longer text the beginning is read. */
const mostRead = 400;

/** Yes or no, also said politely or with a word of reason behind it; undefined for anything else. A question answers nothing: `why not?`. */
export function readYesNo(text: string): boolean | undefined {
  if (/[?？]\s*$/u.test(text)) return undefined;
  const phrase = phraseOf(text);
  for (const said of [phrase, withoutParticle(phrase)]) {
    if (yes.whole.has(said)) return true;
    if (no.whole.has(said)) return false;
  }
  // "No, not now" and "yes please do": the first word decides, when a sign or a space ends it.
  const [first = ''] = text.length > 60 ? [] : firstWords(text);
  if (no.first.has(first)) return false;
  return yes.first.has(first) ? true : undefined;
}

/**
 * Which of `count` choices was meant, from 0: `2`, `2.`, `the second`, 第二個, ２, `last`, 上面那個 (the first of two). Undefined
 * when it is none of them, or beyond the last.
 */
export function readChoice(text: string, count: number): number | undefined {
  const begun = phraseOf(text).replace(choices.before, '').trim();
  const bare = begun.replace(choices.behind, '').trim();
  for (const said of [begun, bare, withoutParticle(begun)]) {
    const named = choices.words.get(said);
    if (named !== undefined) return inside(named < 0 ? count + named : named - 1, count);
  }
  const number = readNumber(begun) ?? readNumber(bare);
  return number === undefined ? undefined : inside(number - 1, count);
}

function inside(index: number, count: number): number | undefined {
  return index >= 0 && index < count ? index : undefined;
}

/** A whole number that is all the answer: `12`, `12.`, １２, `#3`, twelve, 十二. Up to 9999. */
export function readNumber(text: string): number | undefined {
  const phrase = phraseOf(text)
    .replace(/^(?:no\.?|number|num|第|編號)\s?/u, '')
    .replace(/[.):]+$/u, '');
  if (/^\d{1,4}$/u.test(phrase)) return Number(phrase);
  return choices.numbers.get(phrase) ?? readHanNumber(phrase);
}

/** 十, 十二, 二十, 二十五. */
function readHanNumber(phrase: string): number | undefined {
  const groups = /^(?<tens>[一二三四五六七八九])?十(?<ones>[一二三四五六七八九])?$/u.exec(
    phrase,
  )?.groups;
  if (groups === undefined) return undefined;
  const tens = groups.tens === undefined ? 1 : (choices.numbers.get(groups.tens) ?? 1);
  const ones = groups.ones === undefined ? 0 : (choices.numbers.get(groups.ones) ?? 0);
  return tens * 10 + ones;
}

/** What somebody runs: servers of their own, Teams, or both. Undefined when it is not said. */
export function readPlatform(text: string): 'onprem' | 'teams' | 'hybrid' | undefined {
  const phrase = phraseOf(text);
  if (platforms.hybrid.test(phrase)) return 'hybrid';
  const isOnprem = platforms.onprem.test(phrase);
  const isTeams = platforms.teams.test(phrase);
  // "Both" are a hybrid; "not Teams, our own servers" names both and means one.
  if (isOnprem && isTeams) return platforms.negated.test(phrase) ? undefined : 'hybrid';
  if (platforms.negated.test(phrase)) return undefined;
  if (isOnprem) return 'onprem';
  return isTeams ? 'teams' : undefined;
}

/** The domain that was meant instead: `no, I meant fabrikam.com`, 「不是，是 fabrikam.com」. */
export function readCorrection(text: string): ReadDomain | undefined {
  const { domains, rest } = findDomains(foldText(text, mostRead));
  const meant = domains.at(-1);
  // "Not contoso.com but fabrikam.com" names both, the one that is meant last.
  if (meant === undefined || domains.length > 2) return undefined;
  return correction.test(foldPhrase(forMatching(rest.toLowerCase()))) ? meant : undefined;
}

/** The domain that the last question is asked about again: `and litware.com?`, 「那 litware.com 呢？」, `same for litware.com`. */
export function readFollowUp(text: string): ReadDomain | undefined {
  const { domains, rest } = findDomains(foldText(text, mostRead));
  const [asked] = domains;
  if (asked === undefined || domains.length > 1) return undefined;
  return askAgain.test(foldPhrase(forMatching(rest.toLowerCase()))) ? asked : undefined;
}

function phraseOf(text: string): string {
  return foldPhrase(forMatching(foldText(text, mostRead).toLowerCase()));
}

function withoutParticle(phrase: string): string {
  return phrase
    .replace(/(?:please|thanks|thank you|謝謝|吧|啊|呀|喔|哦|啦|了|的|囉|呢)$/u, '')
    .trim();
}

function firstWords(text: string): readonly string[] {
  return foldText(text, mostRead)
    .toLowerCase()
    .trim()
    .split(/[\s,，.。!！;；、]+/u)
    .map((word) => forMatching(word));
}
