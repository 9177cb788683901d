import type { SettingFactName } from '../../services/model/facts.ts';
import { clouds } from '../../services/model/known-hosts.ts';
import { after, concludeStep, type Applied } from './applied.ts';
import { learnEdge } from './edge-name.ts';
import type { GuideBook, Verify } from './guide.ts';
import type { Verdict } from './judge-outside.ts';
import { pasteJudges, type About, type Shown } from './judge-paste.ts';
import { oldestOf, pasteMs, shownOf, valuesOf, type PastedFacts } from './kept-facts.ts';
import { stepsOf, type KeptFact, type Progress } from './progress.ts';

/** Holds what was pasted against the steps of a guide; only steps that it speaks of are judged. */
export function applyPaste(
  progress: Progress,
  pasted: PastedFacts,
  kept: readonly KeptFact[],
  at: Date,
  book: GuideBook,
  isActive = false,
): Applied {
  const shown = { ...shownOf(kept, at), ...valuesOf(pasted) };
  // What is pasted at a step is pasted for it, whether "done" was said before or not.
  const standing = isActive && progress.asked === undefined ? progress.at : undefined;
  let applied = learnEdge(progress, pasted, book);
  for (const { id, data } of stepsOf(progress, book)) {
    const { verify } = data;
    if (verify.by !== 'paste' || !verify.facts.some((name) => pasted[name] !== undefined)) continue;
    const asked = progress.wants === id || standing === id ? id : undefined;
    if (verify.whole === true && asked === undefined) continue;
    const counting =
      verify.whole === true ? { ...sinceClaim(id, progress, kept), ...valuesOf(pasted) } : shown;
    const verdict = judgePaste(verify, counting, progress);
    // One of several outputs: the step goes on waiting for the others.
    if (verdict.is === 'unseen' && verify.facts.some((name) => counting[name] === undefined))
      continue;
    if (verdict.is === 'unseen' && progress.wants !== id) continue;
    const from = oldestOf(kept, verify.facts, at);
    applied = concludeStep(applied, id, verdict, {
      how: 'pasted',
      isOfEdge: verify.at === 'edge',
      at: from,
      until: after(from, pasteMs),
      asked,
    });
  }
  return applied;
}

/** The facts of a pasted step that nobody has shown yet. */
export function missingFacts(
  id: string,
  verify: Extract<Verify, { by: 'paste' }>,
  progress: Progress,
  kept: readonly KeptFact[],
  now: Date,
): readonly SettingFactName[] {
  const counting = verify.whole === true ? sinceClaim(id, progress, kept) : shownOf(kept, now);
  return verify.facts.filter((name) => counting[name] === undefined);
}

/** What was pasted since somebody said that this step is done. */
function sinceClaim(id: string, { steps }: Progress, kept: readonly KeptFact[]): Shown {
  const claimed = steps[id]?.at;
  return claimed === undefined
    ? {}
    : Object.fromEntries(
        kept.filter(({ at }) => at >= claimed).map(({ name, value }) => [name, value]),
      );
}

/** What a pasted step is judged to be by what is kept. */
export function judgePaste(
  verify: Extract<Verify, { by: 'paste' }>,
  shown: Shown,
  progress: Progress,
): Verdict {
  return pasteJudges[verify.judge](shown, aboutOf(progress));
}

function aboutOf({ our, their, provider, situation }: Progress): About {
  return { our, their, situation, provider: provider ?? clouds.worldwide.federation };
}
