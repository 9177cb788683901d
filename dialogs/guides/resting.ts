import { noReminderReply, offerReply, remindReply } from '../replies/guide-rest.ts';
import { sceneOf } from './advance.ts';
import { isAhead } from './moments.ts';
import { currentStep, keep, moveOn, withoutRest, type Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import type { GuideWish } from './wishes.ts';

/** What is wanted of a guide that waits for other people. */
type RestWish = Extract<GuideWish, { do: 'wait' | 'remind-at' }>;

/** Somebody has to ask others first: the step waits for them, the guide rests, and a reminder is offered. */
export function waitFor(
  { team }: Extract<RestWish, { do: 'wait' }>,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const since = context.tools.now().toISOString();
  const step = progress.asked === undefined ? awaited(progress, context) : undefined;
  const waits = {
    since,
    ...(step !== undefined && { step: step.id }),
    ...(team !== undefined && { team }),
  };
  return offer({ ...withoutRest(progress), waits, touched: since }, context);
}

/** The step that waits for others: where somebody stands, or the next open one where that is settled already. */
function awaited(progress: Progress, { book }: GuideContext) {
  const standing = currentStep(progress, book);
  const isSettled = standing !== undefined && progress.steps[standing.id]?.state === 'verified';
  return isSettled ? currentStep(moveOn(progress, book), book) : standing;
}

/** Asks whether, and when, somebody wants to be reminded. `isLate`: a time was chosen that has passed. */
export function offer(progress: Progress, context: GuideContext, isLate = false): GuideOutcome {
  const { active, ...others } = keep(context.state, progress);
  const scene = sceneOf(progress, context);
  return {
    state: active === undefined || active === progress.key ? others : { ...others, active },
    replies: [offerReply(scene, isLate)],
    jobs: [],
    handled: true,
  };
}

/** Somebody chose when to be reminded. */
export function remindAt(
  { at }: Extract<RestWish, { do: 'remind-at' }>,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { tools } = context;
  if (!isAhead(at, tools.now())) return offer(progress, context, true);
  const reminded = { ...progress, reminder: new Date(at).toISOString() };
  const isPassing = tools.passing === true;
  return noted(reminded, remindReply(sceneOf(reminded, context), isPassing), context);
}

/** Nobody is to be reminded. */
export function noReminder(progress: Progress, context: GuideContext): GuideOutcome {
  const { reminder, ...others } = progress;
  const kept = reminder === undefined ? progress : others;
  return noted(kept, noReminderReply(context.tools), context);
}

function noted(
  progress: Progress,
  reply: GuideOutcome['replies'][number],
  { state }: GuideContext,
): GuideOutcome {
  return { state: keep(state, progress), replies: [reply], jobs: [], handled: true };
}
