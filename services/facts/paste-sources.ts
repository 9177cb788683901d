import type { Evidence } from '../model/evidence.ts';
import type { PastedFacts } from '../model/pasted.ts';

type Source = string | number;

/**
 * Marks every line of what was read out of one paste with where it stood: a file, or the number of the paste in its conversation. A
 * line that is marked already keeps its mark.
 */
export function fromSource(facts: PastedFacts, source: Source): PastedFacts {
  const mark = <E extends Evidence | undefined>(one: E): E =>
    one?.kind === 'paste' && one.source === undefined ? { ...one, source } : one;
  // Names stay, and so do the values: only lines that show them change.
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      {
        ...fact,
        evidence: fact.evidence.map(mark),
        ...(fact.differs !== undefined && {
          differs: fact.differs.map((one) => ({
            ...one,
            ...(one.earlier !== undefined && { earlier: mark(one.earlier) }),
            ...(one.later !== undefined && { later: mark(one.later) }),
          })),
        }),
      },
    ]),
  );
}

/** Whether a line of these facts is marked with the number of a paste, so that there is more than one. */
export function isNumbered(facts: PastedFacts): boolean {
  return Object.values(facts).some(({ evidence }) =>
    evidence.some((one) => one.kind === 'paste' && typeof one.source === 'number'),
  );
}
