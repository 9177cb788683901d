import { guideBook } from './all.ts';
import type { GuideBook } from './guide.ts';
import { findProgress, stepsOf, type GuideState } from './progress.ts';

/**
 * Whose settings the active guide waits for: some listings look alike on servers and in a tenant, and the step that was asked
 * about decides. Undefined while no guide waits for a paste.
 */
export function pasteSideOf(
  state: GuideState,
  book: GuideBook = guideBook,
): 'servers' | 'tenant' | undefined {
  const progress = findProgress(state, state.active);
  if (progress === undefined) return undefined;
  const wanted = progress.wants ?? progress.at;
  const step = stepsOf(progress, book).find(({ id }) => id === wanted);
  const verify = step?.data.verify;
  if (verify?.by !== 'paste') return undefined;
  return verify.at === 'tenant' ? 'tenant' : 'servers';
}
