import { tellCase } from './cases.ts';
import type { Job, KeptCase, Outcome } from './conversation.ts';
import { runGuide, type GuideOutcome } from './guides/run-guide.ts';
import type { Reply } from './reply.ts';
import { guideMessage, withGuideNews, withLead, withWayBack } from './replies/guide-message.ts';
import * as notes from './replies/notes.ts';
import { withOurs } from './replies/ours.ts';
import { mostCases, type CaseNote, type ConversationState } from './state.ts';
import { rememberButtons } from './shown-buttons.ts';
import { asksScope } from './triage.ts';

/** A job as it is recorded. */
type Work = Omit<Job, 'progress'>;

/** What a job leaves: the state, and what takes the place of its progress. */
export interface JobEnd {
  readonly state: ConversationState;
  readonly reply: Reply;
}

/** Ends a job: the case is remembered, guides learn from it, and whoever asked for the look tells what it shows. */
export function endJob(
  before: ConversationState,
  work: Work,
  outcome: Outcome,
  now: () => Date,
): JobEnd {
  const { state, reply } = endWork(before, work, outcome, now);
  return { state: rememberButtons(state, [reply]), reply };
}

function endWork(before: ConversationState, work: Work, outcome: Outcome, now: () => Date): JobEnd {
  const { kind } = outcome;
  const state = kind === 'report' ? rememberCase(before, outcome.kept, work) : before;
  const answer = conclusionOf(work, outcome);
  if (state.guides === undefined || state.guides.open.length === 0) return { state, reply: answer };
  if (kind !== 'report' && work.for !== 'guide') return { state, reply: answer };
  const { our, platform, locale, timeZone, place } = work;
  const ours = { domain: our?.domain, platform };
  const input =
    kind === 'report'
      ? ({ kind: 'looked', report: outcome.kept.report } as const)
      : ({ kind: 'not-looked' } as const);
  const tools = { now, locale, timeZone, place, ours };
  const heard = runGuide(state.guides, input, tools);
  // No look can follow a look without a turn: what it would settle is asked.
  const guided =
    heard.jobs.length === 0 ? heard : runGuide(heard.state, { kind: 'not-looked' }, tools);
  return {
    state: { ...state, guides: guided.state },
    reply: told(answer, guided, work, outcome),
  };
}

function told(
  answer: Reply,
  { state, replies, handled }: GuideOutcome,
  work: Work,
  { kind }: Outcome,
): Reply {
  const [first] = replies;
  if (!handled || first === undefined) return withWayBack(answer, state, work.timeZone);
  if (work.for !== 'guide') return withGuideNews(answer, first, state);
  const message = guideMessage(first);
  if (kind !== 'report') return withLead(message, answer);
  return work.ourFrom === 'sign-in' ? withOurs(message, work) : message;
}

/** What a finished job says, in the language and zone of its question. */
function conclusionOf(work: Work, outcome: Outcome): Reply {
  const { kind, their, locale } = work;
  const isOwn = kind === 'check-own';
  switch (outcome.kind) {
    case 'report':
      return withOurs(tellCase(outcome.kept, work), work);
    case 'limited':
      return notes.limited(outcome, { their: their.domain, isOwn }, locale);
    case 'failed':
      return notes.failed(their.domain, locale);
  }
}

/** The state after a case was answered: it is the latest now, with what `work` knew of the trouble. */
function rememberCase(
  state: ConversationState,
  { number, report }: KeptCase,
  work: Work,
): ConversationState {
  const others = state.cases.filter((one) => one.number !== number);
  const { triage, place } = work;
  // Where a guide tells the case, nobody is asked how many are affected.
  const isAsked = place !== 'group' && work.for !== 'guide' && asksScope(report, triage);
  const note: CaseNote = {
    number,
    their: report.question.their,
    at: report.at,
    ...(report.question.about === 'ours' && { about: 'ours' as const }),
    ...(triage !== undefined && { triage }),
    ...(isAsked && { asksScope: true }),
  };
  return { ...state, cases: [...others, note].slice(-mostCases) };
}
