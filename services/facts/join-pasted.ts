import type {
  Fact,
  Facts,
  FactValues,
  Known,
  PartyFacts,
  SettingFactName,
} from '../model/facts.ts';
import { newestOf, overlay } from '../settings/overlay.ts';
import type { PastedFacts } from '../model/pasted.ts';

/** The part of a reading that is joined; `readPaste` gives one, and so may other readers of pasted text. */
export interface Pasted {
  readonly facts: PastedFacts;
}

/**
 * Adds what people of an organisation pasted to the facts of that party, the earliest paste first, unless a listing tells by its
 * date that it is older. A later listing takes the place
 * of an earlier one, people and single objects are added one by one, and error lines are kept beside each other. Nothing that was
 * seen of the outside changes.
 */
export function joinPasted(
  facts: Facts,
  pastes: readonly Pasted[],
  party: 'ours' | 'theirs',
): Facts {
  const joined = pastes.reduce(
    (before, { facts: pasted }) => addPaste(before, pasted),
    facts[party],
  );
  return { ...facts, [party]: joined };
}

function addPaste(before: PartyFacts, pasted: PastedFacts): PartyFacts {
  // Every name is one of the pasted facts.
  const names = Object.keys(pasted) as SettingFactName[];
  return names.reduce((party, name) => addFact(party, name, pasted), before);
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it ties the fact to its value inside
function addFact<N extends SettingFactName>(
  party: PartyFacts,
  name: N,
  pasted: PastedFacts,
): PartyFacts {
  const after: Known<FactValues[N]> | undefined = pasted[name];
  if (after === undefined) return party;
  // The indexed type of one name is that of its fact, which the compiler does not follow for a name of several.
  const before = party[name] as Fact<FactValues[N]>;
  if (!before.known) return { ...party, [name]: after };
  // A mail tells when its listing was written, whenever it was pasted.
  const [first, then] = isOlder(after, before) ? [after, before] : [before, after];
  return { ...party, [name]: overlay(name, first, then) };
}

/** Whether what was pasted later tells by its date that it is the older one. */
export function isOlder(after: Known<unknown>, before: Known<unknown>): boolean {
  const [older, newer] = [after, before].map(({ evidence }) => newestOf(evidence));
  return older !== undefined && newer !== undefined && older < newer;
}
