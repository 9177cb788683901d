import type { Clock } from './triage.ts';
import { day, forms, mayDate, type Dated } from './triage-dates.ts';
import { dayOf } from './triage-days.ts';

/**
 * Since when something fails. `days`: from the first day it may have begun on to the last, as calendar days of the reader
 * (`2026-05-04`), both the same when one was named. `always`: it never worked. `change`: since something was changed, and when is not
 * told. `afterChange`: the day is that of a change somebody made.
 */
export type Since =
  | {
      readonly kind: 'days';
      readonly from: string;
      readonly to: string;
      readonly afterChange?: true;
    }
  | { readonly kind: 'instant'; readonly at: string; readonly afterChange?: true }
  | { readonly kind: 'change' }
  | { readonly kind: 'always' };

const always =
  /\b(?:never|not once) (?:really )?(?:worked|been able|did|has worked|had|could)\b|\b(?:has|have|it's) never\b|(?:\b(?:fail\p{L}{0,20}|not|broken|dead|down)|n't)\b.{0,30}\bfrom (?:the )?(?:start|beginning|day one)\b|\bnever did\b|從來沒有?(?:通|成功|好|可以|能)|一直(?:都)?(?:沒|不)(?:通|能|成功|行)|從沒(?:通|成功)|一開始就(?:不|沒)/u;
const change =
  /\b(?:since|after|following|ever since)\b.{0,30}\b(?:change|changed|changing|update|updated|upgrade|upgraded|migrat\p{L}{0,20}|switch|switched|swap|swapped|renew\p{L}{0,20}|replac\p{L}{0,20}|moved?|moving|move|cut ?over|maintenance|patch\p{L}{0,20}|reconfigur\p{L}{0,20}|new (?:certificate|firewall|edge|policy|server))\b|(?:換|改|更新|升級|搬|移轉|遷移|調整|設定|更換|維護|上線|切換).{0,8}(?:之後|以後|後|完|過)/u;

/** What makes of a date the day on which it began: a word before it, a word behind it, or what is said of it all. */
const before =
  /(?:\b(?:since|starting|starting from|beginning|as of|until|till|up to|after|before|ever since|from|stopped|broke|began|started|failed|died|died on|broken)(?: working| to fail| failing| to work)?(?: around| about| roughly| sometime| some time| the| on| early| late| last)* ?|\b(?:change|update|swap|upgrade|migration|switch|maintenance|renewal|patch|cut ?over)s? |從|自|自從|打從|由|大概從|大約從|到|直到|在) ?$/u;
const behind =
  /^(?:的)?(?:早上|上午|下午|晚上|中午|凌晨|半夜)?(?:\d{1,2}[點:]\d{0,2}分?)? ?(?:起|開始|以來|之後|以後|之前|以前|前(?!天)|後|就|突然|那天|為止|換|改|更新|升級|斷|壞|停)|^ ?(?:onwards?|on,|it stopped|it broke|everything stopped|.{0,20}\bstopped\b|,? and since|,? since then)|^'s .{0,20}(?:change|update|swap|upgrade|migration|maintenance)/u;
const lately =
  /\b(?:stopped|broke|worked (?:fine |well |ok )?(?:until|till|before|up to)|no longer|suddenly|all of a sudden)\b|突然|斷了|壞了|掛了|都好好的|還好好的|好好的|就不行|就不通/u;

/** Reads since when something fails; undefined where that is not clear. `text` is folded, in lower case. */
export function readSince(text: string, when: Clock): Since | undefined {
  const isChange = change.test(text);
  const found = readDate(text, when);
  if (found !== undefined) return isChange ? { ...found, afterChange: true } : found;
  if (isChange) return { kind: 'change' };
  return always.test(text) ? { kind: 'always' } : undefined;
}

function readDate(text: string, clock: Clock): Dated | undefined {
  if (!mayDate.test(text)) return undefined;
  const place = { ...clock, isHan: /\p{sc=Han}/u.test(text) };
  const today = dayOf(clock.now, clock.timeZone);
  if (turned.test(text)) return day(today);
  const isLately = lately.test(text);
  for (const { pattern, read, isPeriod } of forms) {
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length;
      const isBegin =
        isPeriod === true ||
        isLately ||
        before.test(text.slice(Math.max(0, found.index - 40), found.index)) ||
        behind.test(text.slice(end, end + 40));
      const dated = isBegin ? read(found.groups ?? {}, today, place) : undefined;
      if (dated !== undefined) return dated;
    }
  }
  return undefined;
}

/** Fine yesterday and not today. */
const turned =
  /\byesterday\b.{0,20}\b(?:worked|fine|ok|okay)\b.{0,30}\btoday\b|\b(?:worked|fine|ok|okay)\b.{0,15}\byesterday\b.{0,40}\b(?:not|n't|today|now)\b|昨天(?:還|都)?.{0,6}(?:可以|正常|好好的|通|沒問題|行).{0,6}今天/u;
