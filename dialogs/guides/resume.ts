import { overviewReply } from '../replies/guide-overview.ts';
import { goOn, look, reply, sceneOf } from './advance.ts';
import { currentStep, stepsOf, type Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';

/** Goes on after a break. What may have changed meanwhile is looked at first. */
export function resume(
  progress: Progress,
  context: GuideContext,
  shows: 'step' | 'overview' = 'step',
): GuideOutcome {
  const party = staleParty(progress, context);
  if (party !== undefined) return look({ ...progress, looking: { for: 'all' } }, context, party);
  if (shows === 'step' || currentStep(progress, context.book) === undefined)
    return goOn(progress, context);
  return reply(progress, context, overviewReply(sceneOf(progress, context)));
}

/** Whose public side was verified so long ago that it may be another one now. */
function staleParty(progress: Progress, { book, tools }: GuideContext) {
  const parties = stepsOf(progress, book).flatMap(({ id, data: { verify } }) => {
    const noted = progress.steps[id];
    const isStale =
      verify.by === 'outside' &&
      noted?.state === 'verified' &&
      Date.parse(noted.until) < tools.now().getTime();
    return isStale ? [verify.of] : [];
  });
  return parties.includes('theirs') ? 'theirs' : parties[0];
}
