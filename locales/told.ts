import type { SettingFactName } from '../services/model/facts.ts';
import type { Contradiction, Report } from '../services/model/report.ts';
import { showEvidence } from './evidence.ts';
import type { Speaker } from './say.ts';
import { joinNames, showInstant, type Viewer } from './values.ts';

/** What was pasted and what was seen, where they differ. */
export interface ToldDifference {
  readonly says: string;
  readonly seen: string;
  readonly means: string;
}

/** Contradictions between what was pasted and what we saw, at most three. */
export function listDifferences(
  { contradictions = [] }: Report,
  viewer: Viewer,
): readonly ToldDifference[] {
  const { speaker } = viewer;
  const first = ({ says, seen }: Contradiction) => [says[0], seen[0]] as const;
  return contradictions.slice(0, 3).flatMap((one) => {
    const [says, seen] = first(one);
    if (says === undefined) return [];
    return [
      {
        says: speaker.pasted('told.says', {
          text: says.kind === 'paste' ? says.text : showEvidence(says, viewer),
        }),
        seen:
          seen === undefined
            ? ''
            : speaker.pasted('told.seen', { text: showEvidence(seen, viewer) }),
        means: speaker.pasted(`told.${one.means}`),
      },
    ];
  });
}

/** What is old, or seems to be about somebody else, a sentence each. */
export function listDoubts(
  { stale = [], mismatches = [] }: Report,
  viewer: Viewer,
): readonly string[] {
  const { speaker, timeZone } = viewer;
  return [
    ...mismatches.map(({ fact, expected, found }) =>
      speaker.pasted('told.mismatch', {
        what: nameOf(fact, speaker),
        expected,
        found: joinNames(found.slice(0, 3), speaker),
      }),
    ),
    ...stale.map(({ fact, at }) =>
      speaker.pasted('told.stale', {
        what: nameOf(fact, speaker),
        at: showInstant(at, timeZone),
      }),
    ),
  ];
}

function nameOf(fact: string, speaker: Speaker): string {
  // The report names facts of the model with their party in front.
  return speaker.pasted(`fact.${fact.replace(/^\w+\./u, '') as SettingFactName}`);
}
