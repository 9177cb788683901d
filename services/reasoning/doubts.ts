import type { Report, ReportedFinding, SavedFacts } from '../model/report.ts';
import { hiddenFailures } from './hidden-failures.ts';
import { harmsIn, type Situation } from './effects.ts';
import type { Joined } from './join-ports.ts';
import { otherPlatformOf } from './other-platform.ts';
import { conflictsOf, mismatchesOf, staleOf, undatedOf } from './paste-age.ts';

type Doubts = Pick<
  Report,
  'contradictions' | 'stale' | 'undated' | 'mismatches' | 'conflicts' | 'otherPlatform'
>;

/**
 * What speaks against what was pasted: what was seen says otherwise, it is old or carries no time, it is about somebody else, or it
 * contradicts itself. A kind of which there is nothing is left out.
 */
export function doubtsOf(
  saved: SavedFacts,
  joined: Joined,
  situation: Situation,
  reported: readonly ReportedFinding[],
): Doubts {
  const isShown = situation.own !== undefined;
  const hidden = isShown ? hiddenFailures(joined, saved, (one) => harmsIn(situation, one)) : [];
  const contradictions = isShown ? [...joined.contradictions, ...hidden] : [];
  const stale = isShown ? staleOf(saved) : [];
  const mismatches = isShown ? mismatchesOf(saved) : [];
  const conflicts = conflictsOf(saved);
  const otherPlatform = otherPlatformOf(saved.question, saved.facts.ours);
  const harms = reported.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  // Only what something is concluded from is worth a word on its time.
  const undated = undatedOf(saved, [
    ...harms.flatMap(({ evidence }) => evidence),
    ...contradictions.flatMap(({ says }) => says),
  ]);
  return {
    ...(contradictions.length > 0 && { contradictions }),
    ...(stale.length > 0 && { stale }),
    ...(undated.length > 0 && { undated }),
    ...(mismatches.length > 0 && { mismatches }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(otherPlatform !== undefined && { otherPlatform }),
  };
}
