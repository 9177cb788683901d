import type { Finding } from '../model/finding.ts';
import type { Contradiction, Meaning, SavedFacts } from '../model/report.ts';
import { usesRoute } from './effects.ts';
import { listFailures, unexplained, type ToldFailure } from './failures.ts';
import type { Joined } from './join-ports.ts';
import { namedRouteOf } from './own-side.ts';

/** Errors that neither a finding explains nor a look contradicts: something stood in the way that nobody sees from here. */
export function hiddenFailures(
  { findings, contradictions }: Joined,
  saved: SavedFacts,
  harms: (finding: Finding) => boolean,
): readonly Contradiction[] {
  const told = new Set(contradictions.flatMap(({ says }) => says));
  const left = unexplained(listFailures(saved), findings, harms).filter(
    ({ evidence, row }) => row !== undefined && !evidence.some((one) => told.has(one)),
  );
  const isIdle = namedRouteOf(saved.question, saved.facts.ours) !== undefined;
  const found = findings.filter(harms);
  const all = left.map((failure): Contradiction => {
    const { parties, codes, evidence, row, step } = failure;
    const [about] = parties;
    const [code] = codes;
    const plain = {
      // Of some errors nobody knows a cause: the line itself says what there is to say.
      ...(code !== undefined && { code }),
      about,
      says: [...evidence],
      seen: [],
    };
    // To look the record up again would tell nothing.
    if (row === '1008' && isIdle) return { ...plain, means: 'not-asked-then' };
    return { ...plain, means: hiddenBy(failure, found), row, step };
  });
  return all.filter(({ row }, index) => all.findIndex((one) => one.row === row) === index);
}

/**
 * Whether what was found may explain a failure that does not name it: faults of a connection explain failed connections, settings
 * explain refusals. What the other server answered was no failed connection.
 */
function hiddenBy({ isAnswered, codes }: ToldFailure, found: readonly Finding[]): Meaning {
  if (found.length === 0) return 'hidden';
  const ofConnection = found.map(({ code }) => usesRoute(code));
  const isSameKind = isAnswered
    ? ofConnection.includes(false)
    : codes.length === 0 || codes.some((code) => ofConnection.includes(usesRoute(code)));
  if (isSameKind) return 'hidden-beside';
  return isAnswered ? 'hidden-answered' : 'hidden-other';
}
