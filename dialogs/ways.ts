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

/** The way that somebody says messages fail, without naming anybody: "they cannot reach us", 「我們找不到他們」. */
export function readWay(text: string): Way | undefined {
  const words = forMatching(foldText(text, longest))
    .trim()
    .replace(/[.!?。]+$/u, '');
  if (text.length > longest) return undefined;
  return ways.find(([, pattern]) => pattern.test(words))?.[0];
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
