import { advance, goOn } from './advance.ts';
import {
  currentStep,
  isOpen,
  moveOn,
  stepsOf,
  withoutNote,
  withoutWaiting,
  type Progress,
} from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';

/** On to the next open step. The one that is left stays as it is, and that is said. */
export function leave(progress: Progress, context: GuideContext): GuideOutcome {
  const { book } = context;
  const step = currentStep(progress, book);
  if (step === undefined || !isOpen(progress, step.id)) return goOn(progress, context);
  const next = moveOn({ ...withoutWaiting(progress), at: step.id }, book);
  const said = next.at === step.id ? 'onlyOpen' : 'leftStep';
  return advance(next, context, [{ said, step: step.id }]);
}

/** Takes the latest word back: what was said to be done, or skipped. What was seen stays. */
export function undo(progress: Progress, context: GuideContext): GuideOutcome {
  const [latest] = stepsOf(progress, context.book)
    .flatMap(({ id }) => {
      const noted = progress.steps[id];
      const isSaid = noted?.state === 'done-unverified' || noted?.state === 'skipped';
      return isSaid ? [{ id, at: noted.at }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
  if (latest === undefined) return advance(progress, context, [{ said: 'nothingToUndo' }]);
  const next = { ...withoutNote(withoutWaiting(progress), latest.id), at: latest.id };
  return advance(next, context, [{ said: 'undone', step: latest.id }]);
}
