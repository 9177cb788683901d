import { foldPhrase, foldText } from './fold.ts';
import { forMatching } from './traditional.ts';
import { readExtents } from './triage-extents.ts';
import type { Extent } from './triage.ts';

/** An answer is short. */
const longest = 60;

/** Sentences that say by themselves who is affected, whatever was asked before. */
const plain: readonly (readonly [Extent, RegExp])[] = [
  [
    'one',
    /^(?:actually |no |yes |it's |it is |its |that's |i think )*(?:only|just) (?:this |that |the )?(?:one|a single|1)? ?(?:person|user|colleague|me|him|her|one of us|my boss|our boss)(?: so far| here| is affected)?$|^(?:no |yes )?(?:a single|one) (?:person|user|colleague)(?: only| so far| here)?$|^(?:其實|不是|對|是)?(?:就|只有?|只是|目前只有|僅)(?:我|他|她|這|那)?(?:一|1)?(?:個|位|名)?(?:人|同事|使用者|我|他|她|老闆|主管)(?:而已|這樣|有問題|不行)?$|^(?:一|1)(?:個|位)(?:人|同事|使用者)(?:而已)?$/u,
  ],
  [
    'several',
    /^(?:actually |no |yes |it's |it is |at least |only |just )*(?:several|a few|some|a couple(?: of)?|two|three|a handful(?: of)?|many|more than one|not all|half)(?: (?:people|persons|users|colleagues|of us|of them|person))(?: so far| here| are affected)?$|^(?:several|a few|not all|more than one|a handful|a couple)$|^(?:不是|對|是|有|目前)?(?:好?幾|兩|三|四|五|部分|有些|一些|不只一)(?:個|位)?(?:人|同事|使用者|的人)?(?:而已|不行)?$/u,
  ],
  [
    'all',
    /^(?:actually |no |yes |it's |it is |almost |nearly |pretty much )*(?:everyone|everybody|all of us|all users|all our users|the whole company|the entire company|the whole office|nobody can|no one can|everyone is affected|all people|every user)(?: here| so far| is affected| are affected)?$|^(?:對|是|不是)?(?:我們)?(?:大家|所有人|每個人|全公司|全部的?人|所有使用者|全部使用者|沒有?人可以|大家都)(?:都)?(?:是|不行|不能|一樣|這樣|有問題|不通)?$/u,
  ],
];

/** What says it only behind the question. */
const asked: readonly (readonly [Extent, RegExp])[] = [
  [
    'one',
    /^(?:one|only one|just one|1|single|a single one|me|my boss|him|her|the boss|a|一個|一位|只有一個|就一個|我|他|她|老闆|一)$/u,
  ],
  [
    'several',
    /^(?:several|some|few|two|three|many|2|3|more|a lot|b|幾個|幾位|好幾個|兩個|三個|不少|很多)$/u,
  ],
  [
    'all',
    /^(?:all|every one|everyone|everybody|yes everyone|the lot|c|全部|全都|都是|都|都不行|全部都是|全部不行|通通)$/u,
  ],
];

/** Who of us is affected, said as an answer; `isAsked`: the question was put, so that a word is enough. Undefined for anything else. */
export function readScopeAnswer(text: string, isAsked: boolean): Extent | undefined {
  if (text.length > longest) return undefined;
  const phrase = foldPhrase(forMatching(foldText(text, longest).toLowerCase())).replace(
    /[?]+$/u,
    '',
  );
  const said = plain.find(([, pattern]) => pattern.test(phrase))?.[0];
  if (said !== undefined || !isAsked) return said;
  return asked.find(([, pattern]) => pattern.test(phrase))?.[0] ?? readExtents(phrase).ours;
}
