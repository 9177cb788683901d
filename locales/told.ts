import type { ErrorRowId, NextStep } from '../services/model/error-table.ts';
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
        means: sayMeaning(one, speaker),
      },
    ];
  });
}

/** Why the two differ; of an error that nothing explains also what it says, and what to look at next. */
function sayMeaning({ means, row, step }: Contradiction, speaker: Speaker): string {
  if (means !== 'hidden' || row === undefined) return speaker.pasted(`told.${means}`);
  // The report names rows and steps of the table of errors, and each has its sentence.
  const says = speaker.errors(`says.${row as ErrorRowId}`);
  const next = step === undefined ? '' : speaker.errors(`next.${step as NextStep}`);
  return [says, speaker.pasted('told.hidden'), next]
    .filter((one) => one !== '')
    .join(speaker.locale === 'en' ? ' ' : '');
}

/** Whether something was pasted that failed of late, while everything that can be seen is in order. */
export function showsFailure({ contradictions = [], directions }: Report): boolean {
  const isOpen = [directions.outbound, directions.inbound].some(
    ({ status }) => status === 'cannot-tell',
  );
  return isOpen && contradictions.some(({ means }) => means !== 'mended');
}

/** What is old, or seems to be about somebody else, a sentence each. */
export function listDoubts(
  { stale = [], mismatches = [] }: Report,
  viewer: Viewer,
): readonly string[] {
  const { speaker, timeZone } = viewer;
  return [
    ...mismatches.map(({ fact, expected, found }) =>
      // A test of another port is about nobody else: messages take another way.
      speaker.pasted(fact === 'ours.portTests' ? 'told.strayTest' : 'told.mismatch', {
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
