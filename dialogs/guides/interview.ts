import { guideWords } from '../../locales/guide-text.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { answersReply, questionReply } from '../replies/guide-question.ts';
import { advance, reply, sceneOf } from './advance.ts';
import { answerFor } from './interview-answers.ts';
import type { Note } from './notes.ts';
import {
  findProgress,
  isBack,
  isOfInterview,
  keyOf,
  migrate,
  withOur,
  withoutRest,
  withoutWaiting,
  type Asked,
  type GuideState,
  type InterviewQuestion,
  type Progress,
} from './progress.ts';
import { resume } from './resume.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import { isQuestion, readAnswer } from './situation.ts';

/** One answer of the interview. Another one than before is followed; what was noted stays. */
export function chooseAnswer(
  question: string,
  value: string,
  progress: Progress,
  context: GuideContext,
  notes: readonly Note[] = [],
): GuideOutcome {
  if (question === 'startOver') return startOver(value === 'yes', progress, context);
  if (question === 'elsewhere') return settleElsewhere(value, progress, context);
  if (!isQuestion(question) || readAnswer(question, value) === undefined)
    return advance(progress, context);
  const { value: fitting, notes: seen } = answerFor(question, value, progress, context);
  const before = progress.situation[question];
  const answer = readAnswer(question, fitting);
  const next = {
    ...withAnswer(question, withoutWaiting(progress)),
    situation: { ...progress.situation, ...answer },
  };
  const isOther = before !== undefined && before !== fitting;
  return advance(next, context, [
    ...(isOther ? [{ said: 'changed' } as const] : []),
    ...notes,
    ...seen,
  ]);
}

/** The progress with a question as the last one that was answered. */
export function withAnswer(question: InterviewQuestion, progress: Progress): Progress {
  const { answered = [], unknown = [] } = progress;
  return {
    ...progress,
    answered: [...answered.filter((one) => one !== question), question],
    unknown: unknown.filter((one) => one !== question),
  };
}

/** A question once more, whatever was answered to it. */
export function askAgain(
  question: Asked,
  progress: Progress,
  context: GuideContext,
  notes: readonly Note[] = [],
): GuideOutcome {
  const asked = { ...withoutWaiting(progress), asked: question } as const;
  return reply(asked, context, questionReply(question, sceneOf(asked, context), notes));
}

/** A question by its name, as it came from a button or was read in words. */
export function askNamed(
  question: string,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { asks } = context.book.guides[progress.guide];
  return isQuestion(question) && asks.some(({ ask }) => ask === question)
    ? askAgain(question, progress, context)
    : showAnswers(progress, context);
}

/** What was answered so far, to change one of it. */
export function showAnswers(progress: Progress, context: GuideContext): GuideOutcome {
  return reply(progress, context, answersReply(sceneOf(progress, context)));
}

/** Back to the question before this one. */
export function previousQuestion(progress: Progress, context: GuideContext): GuideOutcome {
  const { answered = [], asked } = progress;
  const at = answered.findIndex((one) => one === asked);
  const before = at < 0 ? answered.at(-1) : answered[at - 1];
  if (before !== undefined) return askAgain(before, progress, context);
  return isOfInterview(asked)
    ? askAgain(asked, progress, context, [{ said: 'firstQuestion' }])
    : advance(progress, context);
}

/** What is taken for an answer that nobody knows, where it is on the safe side. */
const safe: Readonly<Record<string, string>> = {
  home: 'servers',
  partner: 'unknown',
  busy: 'no',
  fixed: 'no',
};

/** Nobody knows the answer: a safe one is taken and named, or the question stays open and the next one follows. */
export function leaveOpen(
  question: InterviewQuestion,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const hasSteps = context.book.guides[progress.guide].entries.length > 0;
  // Without steps there is only one piece of advice; a listed domain gets through in either case.
  const value = question === 'method' && !hasSteps ? 'list' : safe[question];
  if (value !== undefined && isQuestion(question)) {
    const labels: Readonly<Record<string, string>> = guideWords(context.tools.locale).option[
      question
    ];
    const answer = labels[value] ?? value;
    return chooseAnswer(question, value, progress, context, [
      { said: 'taken', values: { answer } },
    ]);
  }
  const next = withAnswer(question, withoutWaiting(progress));
  const open = { ...next, unknown: [...(next.unknown ?? []), question] };
  const isName = question === 'our' || question === 'their';
  return advance(open, context, [{ said: isName ? 'leftUnnamed' : 'leftOpen' }]);
}

/** How long a yes deletes what was noted, after that was asked. */
export const deletesMs = 600_000;

function startOver(yes: boolean, progress: Progress, context: GuideContext): GuideOutcome {
  const { key, guide, our, their, by, touched } = progress;
  const ageMs = context.tools.now().getTime() - Date.parse(touched);
  // A button of a question that is settled or old deletes nothing, nor does its label when it is typed.
  if (!yes || progress.asked !== 'startOver' || ageMs >= deletesMs)
    return advance(progress, context);
  const now = context.tools.now().toISOString();
  const fresh: Progress = {
    key,
    guide,
    ...(our !== undefined && { our }),
    ...(their !== undefined && { their }),
    ...(by !== undefined && { by }),
    situation: {},
    steps: {},
    begun: now,
    touched: now,
    anew: true,
  };
  const note: Note =
    our === undefined ? { said: 'begunAnew' } : { said: 'begunAnewOurs', values: { our } };
  return advance(fresh, context, [note]);
}

/** What was seen of the partner is to count, or what the guide counted on: the branch is changed or kept, and what was noted stays. */
function settleElsewhere(value: string, progress: Progress, context: GuideContext): GuideOutcome {
  const { seen, their } = progress;
  const settled = withoutWaiting(progress);
  // A button of a question that is long settled changes nothing.
  if (seen === undefined || their === undefined) return advance(settled, context);
  if (value === 'said') return advance({ ...settled, insists: seen.partner }, context);
  const situation = { ...progress.situation, partner: seen.partner };
  const { assumes = {} } = context.book.guides[progress.guide];
  if (assumes.partner === undefined) return advance({ ...settled, situation }, context);
  // This guide is for another kind of partner: it goes on as the one for every kind.
  const key = keyOf('set-up', their);
  const begun = findProgress(context.state, key);
  const moved = migrate(
    { ...settled, key, guide: 'set-up', situation },
    context.book.guides['set-up'],
  );
  const steps = { ...moved.steps, ...begun?.steps };
  const left = { ...context, state: without(context.state, progress.key) };
  return advance(
    { ...moved, ...begun, situation: { ...begun?.situation, ...situation }, steps },
    left,
  );
}

/** A domain that was named, ours or the partner's. One that cannot be read, or is both at once, is asked for again. */
export function nameDomain(
  which: 'our' | 'their',
  text: string,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const read = parseDomain(text);
  const other = progress[which === 'our' ? 'their' : 'our'];
  if (!read.ok || read.domain === other)
    return askAgain(which, progress, context, [{ said: read.ok ? 'same' : 'notOurs' }]);
  // What came with the wish for the guide was never asked, so "back" does not lead there.
  const before = progress.asked === which ? withAnswer(which, progress) : progress;
  if (which === 'our') {
    const isOther = progress.our !== undefined && progress.our !== read.domain;
    const said = isBack(progress, read.domain) ? 'ourBack' : 'ourChanged';
    const note: Note = { said, values: { our: read.domain } };
    return advance(withOur(withoutWaiting(before), read.domain), context, isOther ? [note] : []);
  }
  const named = { ...withoutWaiting(before), their: read.domain };
  // From now on it is the guide with this partner; begun before, it goes on.
  const key = keyOf(progress.guide, read.domain);
  const state = without(context.state, progress.key);
  const begun = findProgress(state, key);
  const rekeyed = { ...context, state };
  return begun === undefined
    ? advance({ ...named, key }, rekeyed)
    : resume(withoutRest(begun), rekeyed);
}

/** Both domains at once, as somebody names them in one sentence. */
export function nameBoth(
  { our, their }: { readonly our: string; readonly their: string },
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const ours = parseDomain(our);
  if (!ours.ok || our === their) return nameDomain('their', their, progress, context);
  return nameDomain('their', their, { ...progress, our: ours.domain }, context);
}

function without(state: GuideState, key: string): GuideState {
  return { ...state, open: state.open.filter((one) => one.key !== key) };
}
