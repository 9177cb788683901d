import { overviewReply } from '../replies/guide-overview.ts';
import { pasteReply } from '../replies/guide-step.ts';
import { advance, goOn, look, reply, sceneOf } from './advance.ts';
import { judgePaste } from './apply-paste.ts';
import type { Verify } from './guide.ts';
import { fine } from './judge-outside.ts';
import { oldestOf, pasteMs, shownOf } from './kept-facts.ts';
import type { Note } from './notes.ts';
import {
  isOpen,
  stepsOf,
  withNote,
  withoutNote,
  withoutWaiting,
  type Noted,
  type PlacedStep,
  type Progress,
} from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';

/** Somebody says that a step is done. What can be looked at is looked at; the rest is noted as said. */
export function claimDone(
  step: PlacedStep,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { id, data } = step;
  const noted = progress.steps[id];
  const now = context.tools.now();
  if (noted?.state === 'verified' && Date.parse(noted.until) > now.getTime())
    return goOn({ ...progress, at: id }, context, [{ said: 'alreadyVerified', step: id }]);
  const claimed = withoutWaiting({ ...withNote(progress, id, claimOf(context)), at: id });
  switch (data.verify.by) {
    case 'outside':
      return look({ ...claimed, looking: { for: 'step', step: id } }, context, data.verify.of);
    case 'paste': {
      const seen = seenBefore(data.verify, progress, context);
      if (seen !== undefined)
        return goOn(withNote(claimed, id, seen), context, [
          { said: data.verify.at === 'edge' ? 'verifiedEdge' : 'verified', step: id },
        ]);
      const waiting = { ...claimed, wants: id };
      return reply(waiting, context, pasteReply(step, sceneOf(waiting, context), []));
    }
    case 'answer':
      return goOn(claimed, context, [{ said: 'noted', step: id }]);
  }
}

/** The steps of those numbers, and the numbers that no step has. */
function stepsByNumber(
  numbers: readonly number[],
  progress: Progress,
  { book }: GuideContext,
): { readonly named: readonly PlacedStep[]; readonly strange: readonly number[] } {
  const steps = stepsOf(progress, book);
  return {
    named: steps.filter(({ number }) => numbers.includes(number)),
    strange: numbers.filter((number) => !steps.some((one) => one.number === number)),
  };
}

/** Somebody says that several steps are done, by their numbers. */
export function claimSteps(
  numbers: readonly number[],
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { named, strange } = stepsByNumber(numbers, progress, context);
  const claimed = named
    .filter(({ id }) => isOpen(progress, id) || progress.steps[id]?.state === 'skipped')
    .reduce((all, { id }) => withNote(all, id, claimOf(context)), withoutWaiting(progress));
  const sides = named.flatMap(({ data: { verify } }) =>
    verify.by === 'outside' ? [verify.of] : [],
  );
  const of = sides.includes('theirs') ? 'theirs' : sides[0];
  if (of !== undefined) return look({ ...claimed, looking: { for: 'all' } }, context, of);
  const notes: readonly Note[] = [
    ...named.map(({ id }): Note => ({ said: 'noted', step: id })),
    ...strange.map((number): Note => ({ said: 'noSuchStep', values: { number } })),
  ];
  return reply(claimed, context, overviewReply(sceneOf(claimed, context), notes));
}

/** Somebody says that steps are not done after all, by their numbers: they are open again, and the first is next. */
export function reopenSteps(
  numbers: readonly number[],
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { named, strange } = stepsByNumber(numbers, progress, context);
  const [first] = named;
  const opened = named.reduce((all, { id }) => withoutNote(all, id), withoutWaiting(progress));
  return advance(first === undefined ? opened : { ...opened, at: first.id }, context, [
    ...named.map(({ id }): Note => ({ said: 'undone', step: id })),
    ...strange.map((number): Note => ({ said: 'noSuchStep', values: { number } })),
  ]);
}

function claimOf({ tools }: GuideContext): Noted {
  const at = tools.now().toISOString();
  return { state: 'done-unverified', at, ...(tools.by !== undefined && { by: tools.by }) };
}

/** What was pasted within a day and shows the step in order; the oldest of what it rests on dates it. */
function seenBefore(
  verify: Extract<Verify, { by: 'paste' }>,
  progress: Progress,
  { state, tools }: GuideContext,
): Noted | undefined {
  if (verify.whole === true) return undefined;
  const kept = state.kept ?? [];
  const now = tools.now();
  if (judgePaste(verify, shownOf(kept, now), progress) !== fine) return undefined;
  const oldest = oldestOf(kept, verify.facts, now);
  return {
    state: 'verified',
    how: 'pasted',
    at: oldest,
    until: new Date(Date.parse(oldest) + pasteMs).toISOString(),
  };
}
