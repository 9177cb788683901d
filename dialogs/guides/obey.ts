import type { GuideId } from '../../locales/guide-text.ts';
import { checklistReply } from '../replies/guide-checklist.ts';
import { allStepsReply, menuReply, noteReply, overviewReply } from '../replies/guide-overview.ts';
import { questionReply } from '../replies/guide-question.ts';
import { moreReply, stepReply } from '../replies/guide-step.ts';
import { summaryReply } from '../replies/guide-summary.ts';
import { advance, goOn, look, reply, sceneOf } from './advance.ts';
import { claimDone, claimSteps, reopenSteps } from './claim.ts';
import { askAgain, askNamed, chooseAnswer, nameDomain, showAnswers } from './interview.ts';
import { leave, undo } from './moving.ts';
import { obeyEarly } from './obey-early.ts';
import type { Note } from './notes.ts';
import {
  currentStep,
  findProgress,
  keyOf,
  stepsOf,
  withNote,
  withoutRest,
  withoutWaiting,
  withoutNote,
  type PlacedStep,
  type Progress,
} from './progress.ts';
import { noReminder, offer, remindAt, waitFor } from './resting.ts';
import { resume } from './resume.ts';
import type { Situation } from './situation.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import { goesOn, isOfSteps, type GuideWish, type PlainWish } from './wishes.ts';

interface Start {
  readonly guide: GuideId;
  readonly their?: string;
  readonly our?: string;
  readonly partner?: NonNullable<Situation['partner']>;
  readonly generation?: NonNullable<Situation['generation']>;
}

/** Begins a guide, or goes on with it where it was begun before. */
export function startGuide(
  { guide, their, our, partner: uses, generation }: Start,
  context: GuideContext,
): GuideOutcome {
  const { state, tools, book } = context;
  if (tools.place === 'group') return aside(context, 'private');
  // A partner that is named for a guide that speaks of none is left out.
  const partner = book.guides[guide].needs.includes('their') ? their : undefined;
  const key = keyOf(guide, partner);
  const before = findProgress(state, key);
  if (before !== undefined) return resume(withoutRest(before), context);
  const now = tools.now().toISOString();
  const begun: Progress = {
    key,
    guide,
    ...(our !== undefined && our !== partner && { our }),
    situation: {
      ...answeredElsewhere(partner, context),
      ...(uses !== undefined && { partner: uses }),
      ...(generation !== undefined && { generation }),
    },
    steps: {},
    begun: now,
    touched: now,
    ...(tools.by !== undefined && { by: tools.by }),
  };
  return partner === undefined
    ? advance(begun, context)
    : nameDomain('their', partner, begun, context);
}

/** What was answered in another guide is not asked again: our side in any of them, the other side where the partner is the same. */
function answeredElsewhere(their: string | undefined, { state }: GuideContext): Situation {
  return state.open
    .filter(({ anew }) => anew !== true)
    .reduce<Situation>((known, { their: named, situation, answered = [], unknown = [] }) => {
      const isSame = their !== undefined && named === their;
      const { generation, partner, method, busy, fixed } = situation;
      const isAnswered = (question: 'method' | 'busy' | 'fixed' | 'partner' | 'generation') =>
        answered.includes(question) && !unknown.includes(question);
      return {
        ...known,
        ...(generation !== undefined && { generation }),
        ...(isSame && partner !== undefined && isAnswered('partner') && { partner }),
        ...(isSame && method !== undefined && isAnswered('method') && { method }),
        ...(isSame && busy !== undefined && isAnswered('busy') && { busy }),
        ...(isSame && fixed !== undefined && isAnswered('fixed') && { fixed }),
      };
    }, {});
}

/** Does what a button or a word asks for. */
export function obeyWish(wish: GuideWish, context: GuideContext): GuideOutcome {
  const { tools } = context;
  if (tools.place === 'group') return aside(context, 'private');
  if (wish.do === 'menu') return showMenu(context);
  if (wish.do === 'guide') return startGuide(wish, context);
  const found = progressOf(wish, context);
  if (found === undefined) return aside(context, 'nothing');
  const progress = goesOn(wish) ? withoutRest(found) : found;
  // Which steps there are is not known before the question is answered.
  const isEarly = progress.asked !== undefined && progress.asked !== 'startOver';
  if (isEarly && isOfSteps(wish)) return obeyEarly(wish, progress, context);
  switch (wish.do) {
    case 'done':
    case 'skip':
    case 'again':
    case 'reopen':
      return obeyStep(wish.do, wish.step, progress, context);
    case 'steps-done':
      return claimSteps(wish.numbers, progress, context);
    case 'steps-open':
      return reopenSteps(wish.numbers, progress, context);
    case 'our':
      return askAgain('our', progress, context, [
        { said: 'ourOther', values: { our: progress.our ?? '', other: wish.domain } },
      ]);
    case 'step':
      return jump(wish.number, progress, context);
    case 'export':
      return reply(progress, context, checklistReply(sceneOf(progress, context), wish));
    case 'wait':
      return waitFor(wish, progress, context);
    case 'remind-at':
      return remindAt(wish, progress, context);
    case 'choose':
      return chooseAnswer(wish.question, wish.value, progress, context);
    case 'ask':
      return askNamed(wish.question, progress, context);
    default:
      return obeyPlain(wish.do, progress, context);
  }
}

function obeyPlain(
  wanted: Exclude<PlainWish, 'menu'>,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const scene = sceneOf(progress, context);
  switch (wanted) {
    case 'where':
      return resume(progress, context, 'overview');
    case 'overview':
      return reply(progress, context, overviewReply(scene));
    case 'all-steps':
      return reply(progress, context, allStepsReply(scene));
    case 'test':
      return testAll(progress, context);
    case 'checklist':
      return reply(progress, context, checklistReply(scene, {}));
    case 'summary':
      return reply(progress, context, summaryReply(scene));
    case 'go-on':
      return goOn(progress, context);
    case 'back':
      return back(progress, context);
    case 'last':
      return jump(stepsOf(progress, context.book).length, progress, context);
    case 'stop':
      return rest(context);
    case 'more':
    case 'why':
    case 'unknown':
      return tellMore(progress, context);
    case 'unclear':
    case 'next':
      return wanted === 'next' ? leave(progress, context) : advance(progress, context);
    case 'undo':
      return undo(progress, context);
    case 'answers':
      return showAnswers(progress, context);
    case 'remind':
      return offer(progress, context);
    case 'no-reminder':
      return noReminder(progress, context);
    case 'start-over': {
      const asked = { ...progress, asked: 'startOver' } as const;
      return reply(asked, context, questionReply('startOver', scene, []));
    }
  }
}

/** Looks at everything that can be seen from outside, whether somebody said that it is done or not. */
function testAll(progress: Progress, context: GuideContext): GuideOutcome {
  const parties = stepsOf(progress, context.book).flatMap(({ data: { verify } }) =>
    verify.by === 'outside' ? [verify.of] : [],
  );
  const of = parties.includes('theirs') ? 'theirs' : parties[0];
  return of === undefined
    ? reply(progress, context, overviewReply(sceneOf(progress, context)))
    : look({ ...withoutWaiting(progress), looking: { for: 'all', every: true } }, context, of);
}

/** The guide that a wish is about: the one it names, the active one, or the one touched last. */
function progressOf(wish: GuideWish, { state }: GuideContext): Progress | undefined {
  const key = 'key' in wish ? wish.key : undefined;
  if (key !== undefined) return findProgress(state, key);
  return findProgress(state, state.active) ?? state.open.at(-1);
}

function obeyStep(
  wanted: 'done' | 'skip' | 'again' | 'reopen',
  named: string | undefined,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { book, tools } = context;
  // A step that the guide has no longer is answered with where people stand now.
  const step =
    named === undefined
      ? currentStep(progress, book)
      : stepsOf(progress, book).find(({ id }) => id === named);
  if (step === undefined) return goOn(progress, context);
  switch (wanted) {
    case 'done':
    case 'again':
      return claimDone(step, progress, context);
    case 'skip': {
      const at = tools.now().toISOString();
      const by = tools.by === undefined ? {} : { by: tools.by };
      const next = withNote({ ...progress, at: step.id }, step.id, { state: 'skipped', at, ...by });
      return goOn(next, context, [{ said: 'skipped', step: step.id }]);
    }
    case 'reopen': {
      const next = { ...withoutNote(progress, step.id), at: step.id };
      return advance(next, context, [{ said: 'undone', step: step.id }]);
    }
  }
}

function jump(number: number, progress: Progress, context: GuideContext): GuideOutcome {
  const step = stepsOf(progress, context.book).find((one) => one.number === number);
  return step === undefined
    ? advance(progress, context, [{ said: 'noSuchStep', values: { number } }])
    : stand(step, progress, context);
}

function back(progress: Progress, context: GuideContext): GuideOutcome {
  const steps = stepsOf(progress, context.book);
  const standing = steps.findIndex(({ id }) => id === currentStep(progress, context.book)?.id);
  const before = standing < 0 ? steps.at(-1) : steps[Math.max(0, standing - 1)];
  return before === undefined ? advance(progress, context) : stand(before, progress, context);
}

function stand(step: PlacedStep, progress: Progress, context: GuideContext): GuideOutcome {
  const next = { ...progress, at: step.id };
  return reply(next, context, stepReply(step, sceneOf(next, context), []));
}

/** Why the step is done, how it is undone, and where to read on. */
function tellMore(progress: Progress, context: GuideContext): GuideOutcome {
  const step = currentStep(progress, context.book);
  return step === undefined
    ? advance(progress, context)
    : reply(progress, context, moreReply(step, sceneOf(progress, context)));
}

function rest({ state, tools }: GuideContext): GuideOutcome {
  const { active, ...others } = state;
  const replies = [noteReply('stopped', tools)];
  return { state: active === undefined ? state : others, replies, jobs: [], handled: true };
}

function showMenu({ state, tools }: GuideContext): GuideOutcome {
  return { state, replies: [menuReply(state.open, tools)], jobs: [], handled: true };
}

/** One sentence that is about no step; nothing changes by it. */
export function aside({ state, tools }: GuideContext, said: Note['said']): GuideOutcome {
  return { state, replies: [noteReply(said, tools)], jobs: [], handled: true };
}
