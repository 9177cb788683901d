import { advance } from './advance.ts';
import { nameBoth, nameDomain, withAnswer } from './interview.ts';
import { withoutWaiting, type Asked, type Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import type { SaidSides } from './sides-said.ts';
import { homeOf, type Situation } from './situation.ts';

/** Questions that a sentence about both sides answers. */
const answered: readonly (Asked | undefined)[] = ['home', 'partner', 'our', 'their'];

/** Whether a sentence about both sides answers what was asked. */
export function asksForSides({ asked }: Progress): boolean {
  return answered.includes(asked);
}

/** Takes what one sentence told of both sides for the answers to as many questions. */
export function answerSides(
  { our, platform, their, partner }: SaidSides,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { asks } = context.book.guides[progress.guide];
  const told: Situation = {
    ...(platform !== undefined && { home: homeOf(platform) }),
    ...(partner !== undefined && { partner }),
  };
  const next = asks
    .map(({ ask }) => ask)
    .filter((ask) => told[ask] !== undefined)
    .reduce<Progress>(
      (one, ask) => ({
        ...withAnswer(ask, one),
        situation: { ...one.situation, [ask]: told[ask] },
      }),
      // A question about a name stays until the name is taken.
      our === undefined && their === undefined ? withoutWaiting(progress) : progress,
    );
  if (our !== undefined && their !== undefined) return nameBoth({ our, their }, next, context);
  if (their !== undefined) return nameDomain('their', their, next, context);
  return our === undefined ? advance(next, context) : nameDomain('our', our, next, context);
}
