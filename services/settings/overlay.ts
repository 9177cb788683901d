import type { Evidence } from '../model/evidence.ts';
import type { Disagreement, FactValues, Known, SettingFactName } from '../model/facts.ts';
import { mostEvidence } from './limits.ts';
import { differencesOf, mergeSetting, type Difference } from './merge.ts';

/** Disagreements that one fact holds. */
const mostDiffering = 20;

/**
 * Lays a later showing of a setting over an earlier one (`mergeSetting`). What the two do not agree on is kept with the line of each,
 * and the line whose value no longer counts is no evidence of the fact any more. The newest `mostEvidence` lines stay.
 */
export function overlay<N extends SettingFactName>(
  name: N,
  before: Known<FactValues[N]>,
  after: Known<FactValues[N]>,
): Known<FactValues[N]> {
  const found = differencesOf(name, before.value, after.value);
  const fresh = found.map((one) => disagreementOf(one, before.evidence, after.evidence));
  const outdated = new Set(
    found.flatMap(({ property, of }) =>
      linesOf(after.evidence, property, of).length > 0 || property === 'entries'
        ? linesOf(before.evidence, property, of)
        : [],
    ),
  );
  const differs = [...(before.differs ?? []), ...(after.differs ?? []), ...fresh];
  return {
    known: true,
    value: mergeSetting(name, before.value, after.value),
    evidence: [...before.evidence.filter((one) => !outdated.has(one)), ...after.evidence].slice(
      -mostEvidence,
    ),
    ...(differs.length > 0 && { differs: differs.slice(-mostDiffering) }),
  };
}

/** The newest instant of lines that were pasted; instants of one form compare as texts. */
export function newestOf(evidence: readonly Evidence[]): string | undefined {
  return evidence
    .flatMap((one) => (one.kind === 'paste' && one.at !== undefined ? [one.at] : []))
    .sort()
    .at(-1);
}

function disagreementOf(
  { property, of, only }: Difference,
  before: readonly Evidence[],
  after: readonly Evidence[],
): Disagreement {
  const earlier = only === 'later' ? undefined : linesOf(before, property, of).at(-1);
  const later = only === 'earlier' ? undefined : linesOf(after, property, of).at(-1);
  return {
    property,
    ...(of !== undefined && { of }),
    ...(earlier !== undefined && { earlier }),
    ...(later !== undefined && { later }),
    ...olderIn(earlier === undefined ? before : [earlier], later === undefined ? after : [later]),
  };
}

/** Outputs that were written less than this apart may show two servers that differ; ones farther apart show what was changed between. */
const clearlyOlderMs = 3_600_000;

/** When the first was written, where that is clearly before the second. */
function olderIn(
  before: readonly Evidence[],
  after: readonly Evidence[],
): Pick<Disagreement, 'olderAt'> {
  const [first, second] = [newestOf(before), newestOf(after)];
  if (first === undefined || second === undefined) return {};
  const apart = Date.parse(second) - Date.parse(first);
  return apart >= clearlyOlderMs ? { olderAt: first } : {};
}

/** The lines that show a property: they begin with its name; of an entry, the first such line from that of the entry on. */
function linesOf(
  evidence: readonly Evidence[],
  property: string,
  of: string | undefined,
): readonly Evidence[] {
  const has = (one: Evidence, word: string, within?: number) =>
    one.kind === 'paste' && one.text.slice(0, within).toLowerCase().includes(word.toLowerCase());
  const shows = (one: Evidence) => has(one, property, property.length + 4);
  if (of === undefined) return evidence.filter(shows);
  const from = evidence.findIndex((one) => has(one, of));
  const [line] = from < 0 ? [] : [evidence.slice(from).find(shows) ?? evidence[from]];
  return line === undefined ? [] : [line];
}
