import type { FactValues, SettingFactName } from '../../services/model/facts.ts';
import type { Shown } from './judge-paste.ts';
import type { KeptFact } from './progress.ts';

/** How long what was pasted counts. */
export const pasteMs = 86_400_000;
/** JSON letters of a pasted setting that is kept; a longer one is judged at once and not kept. */
const mostKept = 40_000;

/** Facts as they come from a paste. */
export type PastedFacts = { readonly [N in SettingFactName]?: { readonly value: FactValues[N] } };

/** The kept facts that are not too old to count. */
export function shownOf(kept: readonly KeptFact[], now: Date): Shown {
  const fresh = kept.filter(({ at }) => now.getTime() - Date.parse(at) < pasteMs);
  // Every value was kept under the name of its own fact.
  return Object.fromEntries(fresh.map(({ name, value }) => [name, value]));
}

/** When the oldest of these facts was pasted: what rests on them is no younger. */
export function oldestOf(
  kept: readonly KeptFact[],
  names: readonly SettingFactName[],
  now: Date,
): string {
  const instants = kept
    .filter(({ name }) => names.includes(name))
    .map(({ at }) => Date.parse(at))
    .filter((at) => now.getTime() - at < pasteMs);
  return new Date(Math.min(now.getTime(), ...instants)).toISOString();
}

/** The values of a paste alone. */
export function valuesOf(pasted: PastedFacts): Shown {
  return Object.fromEntries(
    // The topology is shown by several commands, and kept as one.
    Object.entries(pasted).flatMap(([name, { value }]) =>
      name === 'ourTopology' ? [] : [[name, value] as const],
    ),
  );
}

/** Keeps what was pasted, the latest of each fact. Parts of the topology are shown by several commands and go together. */
export function keepFacts(
  kept: readonly KeptFact[],
  pasted: PastedFacts,
  now: Date,
): readonly KeptFact[] {
  const at = now.toISOString();
  const { ourTopology: topology, ...others } = pasted;
  const fresh: readonly KeptFact[] = [
    ...Object.entries(others).map(([name, { value }]) => ({
      name: name as SettingFactName,
      at,
      value,
    })),
    ...(topology === undefined
      ? []
      : [
          {
            name: 'ourTopology' as const,
            at: oldestOf(kept, ['ourTopology'], now),
            value: { ...shownOf(kept, now).ourTopology, ...topology.value },
          },
        ]),
  ];
  return [
    ...kept.filter(({ name }) => pasted[name] === undefined),
    ...fresh.filter(({ value }) => JSON.stringify(value).length <= mostKept),
  ];
}
