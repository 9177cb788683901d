import { findKept } from './cases.ts';
import type { Step } from './conversation.ts';
import * as notes from './replies/notes.ts';
import { triageReply } from './replies/triage.ts';
import { remember, say, type Turn } from './turn.ts';
import { readScopeAnswer } from './understanding/triage-answer.ts';
import type { Extent } from './understanding/triage.ts';
import type { Utterance } from './understanding/utterance.ts';

/** What an answer may look like by itself: "all of us" speaks of ourselves. */
const answering: ReadonlySet<Utterance['intent']> = new Set([
  'none',
  'diagnose_partner',
  'check_own_domain',
]);

/** What a message says to how many are affected in the latest case; undefined when it says something else, or there is no case. */
export async function answerScope(
  text: string,
  said: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const last = turn.state.cases.at(-1);
  if (last === undefined || turn.state.asked !== undefined) return undefined;
  // A letter for the boss is no answer, and neither is a question.
  const isOther = said.command !== undefined || /[?？]\s*$/u.test(text);
  const mayAnswer = !isOther && answering.has(said.intent);
  const isAsked = mayAnswer && last.asksScope === true && last.triage?.ours === undefined;
  const extent = readScopeAnswer(text, isAsked);
  if (extent === undefined) return undefined;
  const kept = await findKept(turn, { number: last.number });
  // Of ourselves it was not asked, and nothing would follow.
  return kept === undefined || kept.report.question.about === 'ours'
    ? undefined
    : takeScope(extent, last.number, turn);
}

/** Remembers with the case how many of us are affected, and says where to look then. */
export async function takeScope(extent: Extent, number: string, turn: Turn): Promise<Step> {
  const kept = await findKept(turn, { number });
  if (kept === undefined) return say(turn, notes.caseGone(undefined, turn.locale));
  const note = turn.state.cases.find((one) => one.number === number);
  const triage = { ...note?.triage, ours: extent };
  const cases = turn.state.cases.map((one) => (one === note ? { ...one, triage } : one));
  return say(remember(turn, { cases }), triageReply(kept, triage, turn));
}
