import { findKept, judgeKept, rememberTold, withNext } from './cases.ts';
import type { Step } from './conversation.ts';
import * as notes from './replies/notes.ts';
import { triageReply } from './replies/triage.ts';
import { ourDomainOf, say, type Turn } from './turn.ts';
import { readScopeAnswer } from './understanding/triage-answer.ts';
import { readTriage, type Extent, type Triage } from './understanding/triage.ts';
import type { Utterance } from './understanding/utterance.ts';
import { showWay } from './ways.ts';

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

/**
 * What a message tells of the trouble of the latest case without naming a partner: since when, what is seen, which way, or which of
 * our people it is. Undefined when it tells nothing of that, or wants something else.
 */
export async function answerTold(
  text: string,
  said: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const last = turn.state.cases.at(-1);
  if (last === undefined || turn.state.asked !== undefined || !isTelling(text, said))
    return undefined;
  const { now } = turn.tools;
  const our = ourDomainOf(turn)?.domain;
  const told = readTriage(text, { now: now(), timeZone: turn.timeZone }, our);
  const named = [...said.entities.partnerDomains, ...otherNames(said)].map(({ domain }) => domain);
  const isPerson = told.people?.some(({ domain }) => domain === our) === true;
  if (named.some((domain) => domain !== our)) return undefined;
  if (isPerson) return takeTold({ ...told, ours: 'one' }, last.number, turn);
  if (named.length > 0) return undefined;
  const kept = await findKept(turn, { number: last.number });
  if (kept === undefined || kept.report.question.about === 'ours') return undefined;
  const { way, since, symptom } = told;
  if (since === undefined && symptom !== undefined && way !== undefined)
    return showWay(way, rememberTold(told, last.number, turn));
  if (since === undefined) return undefined;
  const isDay = since.kind === 'days' || since.kind === 'instant';
  const begun = isDay && last.triage?.symptom === undefined ? { symptom: 'stopped' as const } : {};
  return takeTold({ ...begun, ...told }, last.number, turn);
}

/** Only tells: no command, no question, nothing else that is surely wanted. */
function isTelling(text: string, { command, intent, sure }: Utterance): boolean {
  if (command !== undefined || text.length > longestTold || /[?？]\s*$/u.test(text)) return false;
  return !sure || intent === 'diagnose_partner' || intent === 'check_own_domain';
}

const longestTold = 160;

function otherNames({ entities: { ourDomain } }: Utterance) {
  return ourDomain === undefined ? [] : [ourDomain];
}

/** Remembers with the case how many of us are affected, and says where to look then. */
export function takeScope(extent: Extent, number: string, turn: Turn): Promise<Step> {
  return takeTold({ ours: extent }, number, turn);
}

async function takeTold(told: Triage, number: string, turn: Turn): Promise<Step> {
  const kept = await findKept(turn, { number });
  if (kept === undefined) return say(turn, notes.caseGone(undefined, turn.locale));
  const after = rememberTold(told, number, turn);
  const triage = after.state.cases.find((one) => one.number === number)?.triage ?? told;
  return say(
    after,
    triageReply(withNext(judgeKept(kept, after), after), triage, turn, turn.state.declined),
  );
}
