import { findKept, judgeKept, rememberTold, tellCase, withNext } from './cases.ts';
import type { Step } from './conversation.ts';
import { wayReply } from './replies/way.ts';
import { say, type Turn } from './turn.ts';
import { foldText } from './understanding/fold.ts';
import { forMatching } from './understanding/traditional.ts';
import type { Way } from './understanding/triage-way.ts';

/** What says only that is short. */
const longest = 80;

const ways: readonly (readonly [Way, RegExp])[] = [
  [
    'both',
    /^(?:it's |in )?(?:both|both ways|both directions|neither)[.!]?$|^(?:兩邊|雙向|雙方|兩個方向)(?:都)?(?:不行|不通|不能|有問題|連不到|找不到|傳不到)?$/iu,
  ],
  // Before the next one, which would take their not getting ours for their not reaching us.
  [
    'outbound',
    /\bthey (?:don't|do not|never|can't|cannot) (?:get|receive) (?:ours|our messages|anything from us)\b|^(?:他們|對方|那邊).{0,3}收不到/iu,
  ],
  [
    'inbound',
    /\b(?:they|their (?:users|people))\b.{0,20}\b(?:can't|cannot|can not|cant|unable|don't|do not|are not able)\b.{0,20}\b(?:us|our)\b|\btheir messages\b.{0,20}\b(?:don't|do not|never|fail)\b|\bwe (?:don't|do not|never|can't|cannot) (?:get|receive|see) (?:theirs|their messages|anything from them)\b|^(?:他們|對方|那邊).{0,4}(?:找不到|連不到|連不上|看不到|聯絡不到|傳不到|傳不過來).{0,8}(?:我們)?$|^我們.{0,3}收不到/iu,
  ],
  [
    'outbound',
    /\b(?:we|our (?:users|people))\b.{0,20}\b(?:can't|cannot|can not|cant|unable|are not able)\b.{0,20}\b(?:them|their)\b|\bour messages\b.{0,20}\b(?:don't|do not|never|fail)\b|^我們.{0,4}(?:找不到|連不到|連不上|看不到|聯絡不到|傳不到|傳不過去).{0,8}(?:他們|對方|那邊)?$/iu,
  ],
];

const fineEn =
  '(?: (?:fine|ok|okay|alright|all right|normally|well|though|still|too|just fine|no problem|without (?:a |any )?problems?))*';
const canEn = '(?: (?:can|could|are able to|do|still|yet|always))*';
const reachEn =
  '(?:write|message|messages|im|ping|reach|contact|chat(?: with)?|text|call|see|find|talk|send)(?: (?:to|messages to|ims to|a message to|something to))?';
const theyZh = '(?:他們|她們|對方|那邊|他|她)(?:的人|那邊|的使用者|的同事)?';
const weZh = '我們?(?:這邊|這裡|自己)?(?:的人|的同事)?';
const canZh =
  '(?:還是|仍然|仍舊|還|都|也|照樣|依然|倒是|卻)*(?:可以|能夠?|有辦法|能正常|可以正常)(?:正常)?';
const sendZh =
  '(?:傳訊息|發訊息|丟訊息|寄訊息|送訊息|傳|發|丟|寫訊息|寫|回|聯絡|連|找|看|敲|密)(?:訊息|東西)?(?:得?到)?(?:給|到)?';
const beginningEn = '^(?:but |and |however |though |yes |no |well |only )*';

/** One way that works, so that the other is the one that fails. */
const working: readonly (readonly [fails: Way, RegExp])[] = [
  [
    'outbound',
    new RegExp(
      `${beginningEn}(?:they|he|she|their (?:users|people|side)|the partner)${canEn} ${reachEn} us${fineEn}$|${beginningEn}(?:their|incoming|inbound) messages?(?: to us)?(?: still| do| does| all)* (?:arrive|arrives|work|works|come in|get through|are fine|are ok)${fineEn}$|${beginningEn}we${canEn} (?:get|receive|see) (?:theirs|their messages|messages from them)${fineEn}$|^(?:但是?|不過|可是|可)?${theyZh}${canZh}${sendZh}我們(?:了|喔|耶)?$|^(?:但是?|不過|可是)?${weZh}(?:還是|仍然|還|都|也)*(?:可以|能)?收得?到${theyZh}(?:的訊息|傳來的訊息|傳的訊息)?$`,
      'iu',
    ),
  ],
  [
    'inbound',
    new RegExp(
      `${beginningEn}(?:we|i|our (?:users|people|side))${canEn} ${reachEn} (?:them|him|her)${fineEn}$|${beginningEn}(?:our|outgoing|outbound) messages?(?: to them)?(?: still| do| does| all)* (?:arrive|arrives|work|works|go out|get through|are fine|are ok)${fineEn}$|^(?:but )?they${canEn} (?:get|receive|see) (?:ours|our messages|messages from us)${fineEn}$|^(?:但是?|不過|可是|可)?${weZh}${canZh}${sendZh}${theyZh}(?:了|喔|耶)?$|^(?:但是?|不過|可是)?${theyZh}(?:還是|仍然|還|都|也)*(?:可以|能)?收得?到我們(?:的訊息|傳的訊息)?$`,
      'iu',
    ),
  ],
];

const onlyEn = "^(?:it's |it is |but |well )?(?:only|just)?(?: the| our| their)? ?";
const failEn =
  "(?:messages?|ims?|chats?|ones|direction|traffic|way)?(?: is| are)? ?(?:the ones? that )?(?:fail|fails|failing|failed|broken|affected|down|blocked|(?:do|does|don't|doesn't|can't)(?: not)? (?:work|arrive|get through|go out|come in)|not working|not arriving)$";
const failZh =
  '(?:的)?(?:訊息|方向|的)?(?:會|都|是)*(?:失敗|不行|不通|有問題|不能|傳不到|收不到|出不去|進不來|到不了|壞的?|壞掉)(?:了|而已)?$';

/** The one direction that fails, by its name. */
const named: readonly (readonly [Way, RegExp])[] = [
  [
    'outbound',
    new RegExp(
      `${onlyEn}(?:outgoing|outbound|sent) ${failEn}|${onlyEn}sending ${failEn}|^(?:只有|就只有|是|就是)(?:我們)?(?:傳出去?|發出去?|往外傳?|外送|送出去?|傳過去|對外傳?|寄出去?)${failZh}`,
      'iu',
    ),
  ],
  [
    'inbound',
    new RegExp(
      `${onlyEn}(?:incoming|inbound|received) ${failEn}|${onlyEn}receiving ${failEn}|^(?:只有|就只有|是|就是)(?:他們|對方)?(?:傳進來|傳過來|傳來|進來|收進來|收訊息|收)${failZh}`,
      'iu',
    ),
  ],
];

/** The way that somebody says messages fail, also where they say that the other works, without naming anybody: "they cannot reach us", 「我們找不到他們」. */
export function readWay(text: string): Way | undefined {
  const words = forMatching(foldText(text, longest))
    .trim()
    .replace(/[.!?。]+$/u, '');
  if (text.length > longest) return undefined;
  return [...named, ...working, ...ways].find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * The last answer, for the way that was asked about; what is asked for from now on decides that way. Undefined while there is none
 * about a partner, or a question waits.
 */
export async function showWay(way: Way, turn: Turn): Promise<Step | undefined> {
  if (turn.state.asked !== undefined) return undefined;
  const last = await findKept(turn);
  if (last === undefined || last.report.question.about === 'ours') return undefined;
  const after = rememberTold({ way }, last.number, turn);
  const kept = withNext(judgeKept(last, after), after);
  return say(after, way === 'both' ? tellCase(kept, after) : wayReply(kept, way, after));
}
