import {
  nothingPasted,
  type Disagreement,
  type Facts,
  type Known,
  type PartyFacts,
  type SettingFactName,
} from '../model/facts.ts';
import type { PastedFacts, PastedPart } from '../model/pasted.ts';
import { shown } from '../settings/draft.ts';
import { isOlder, joinPasted } from './join-pasted.ts';
import { fromSource, isNumbered } from './paste-sources.ts';

/** Characters that the pasted facts of a conversation may take up as JSON. */
export const mostKept = 120_000;
/** Lines that one kept fact quotes, and errors that are kept of one partner. */
const mostLines = 12;
const mostErrors = 40;

/** What is kept of pastes, and whether something found no place. */
export interface KeptPastes {
  readonly parts: readonly PastedPart[];
  readonly isFull: boolean;
}

/**
 * Adds a paste to those before it. What shows the same takes the place of what was shown before. When all is more than
 * `mostKept`, the facts that were pasted first are given up.
 */
export function addPasted(parts: readonly PastedPart[], added: PastedPart): KeptPastes {
  const isSame = (one: PastedPart) => one.party === added.party && one.their === added.their;
  // The first paste needs no number until there is a second.
  const known = isNumbered(added.facts)
    ? parts.map((one) => ({ ...one, facts: fromSource(one.facts, 1) }))
    : parts;
  const before = known.find(isSame);
  const facts = shorten(before === undefined ? added.facts : merge(before.facts, added.facts));
  const others = known.filter((one) => !isSame(one));
  const all = [...others, { ...added, facts }].filter((one) => Object.keys(one.facts).length > 0);
  let kept = all;
  while (kept.length > 1 && sizeOf(kept) > mostKept) kept = kept.slice(1);
  const [last] = kept;
  if (last === undefined || sizeOf(kept) <= mostKept) return { parts: kept, isFull: kept !== all };
  return { parts: [{ ...last, facts: withoutLargest(last.facts) }], isFull: true };
}

/**
 * The facts of a question with exactly these pastes: what was pasted before is taken out, so that the same paste counts once however
 * often it is joined. What people answered stays.
 */
export function withPasted(facts: Facts, parts: readonly PastedPart[]): Facts {
  const cleared = {
    ...facts,
    theirs: clear(facts.theirs),
    ours: clear(facts.ours),
  };
  return parts.reduce(
    (joined, { party, facts: pasted }) => joinPasted(joined, [{ facts: pasted }], party),
    cleared,
  );
}

/**
 * The facts of a look without anything that was pasted; undefined where the look itself went by a paste, to a host that an entry of ours
 * names.
 */
export function withoutPasted(facts: Facts): Facts | undefined {
  const { targetAddresses } = facts.theirs;
  const isByEntry =
    targetAddresses.known && targetAddresses.value.some(({ from }) => from === 'entry');
  return isByEntry ? undefined : withPasted(facts, []);
}

function clear(party: PartyFacts): PartyFacts {
  return { ...party, ...nothingPasted, answers: party.answers };
}

/**
 * Joins by way of a party that shows nothing else. What is pasted later in a conversation is the state of now, often because something
 * was mended: only what one paste says in two ways is a disagreement, and what tells by its date that it is older is told as that.
 */
function merge(before: PastedFacts, after: PastedFacts): PastedFacts {
  // Only the settings of the party are read and written here.
  const nobody = { ours: nothingPasted } as unknown as Facts;
  const { ours } = joinPasted(nobody, [{ facts: before }, { facts: after }], 'ours');
  return Object.fromEntries(
    (Object.keys(nothingPasted) as SettingFactName[]).flatMap((name) =>
      ours[name].known
        ? [[name, shown({ ...ours[name], differs: differsIn(name, before, after, ours[name]) })]]
        : [],
    ),
  );
}

/** What the later paste says in two ways; where it is the older one, also what it says otherwise than the newer one. */
function differsIn(
  name: SettingFactName,
  before: PastedFacts,
  after: PastedFacts,
  merged: Pick<Known<unknown>, 'differs'>,
): readonly Disagreement[] | undefined {
  const [first, second] = [before[name], after[name]];
  if (first === undefined || second === undefined) return (second ?? first)?.differs;
  if (!isOlder(second, first)) return second.differs;
  const older = merged.differs?.filter(({ olderAt }) => olderAt !== undefined) ?? [];
  return older.length > 0 ? older : undefined;
}

function shorten(facts: PastedFacts): PastedFacts {
  const { errorLines, eventLog, ...others } = facts;
  const short = Object.fromEntries(
    Object.entries(others).map(([name, fact]) => [
      name,
      { ...fact, evidence: fact.evidence.slice(0, mostLines) },
    ]),
  );
  return {
    ...short,
    ...(errorLines !== undefined && { errorLines: lastOf(errorLines) }),
    ...(eventLog !== undefined && { eventLog: lastOf(eventLog) }),
  };
}

/** The newest, each with the line that shows it; what decides stays. */
function lastOf<T>(fact: {
  readonly known: true;
  readonly value: T[];
  readonly evidence: PastedEvidence;
}): { known: true; value: T[]; evidence: PastedEvidence } {
  return {
    known: true,
    value: fact.value.slice(-mostErrors),
    evidence: fact.evidence.slice(-mostErrors),
  };
}

type PastedEvidence = NonNullable<PastedFacts['errorLines']>['evidence'];

function withoutLargest(facts: PastedFacts): PastedFacts {
  let kept: PastedFacts = facts;
  while (sizeOf(kept) > mostKept) {
    const [largest] = Object.entries(kept).sort((a, b) => sizeOf(b[1]) - sizeOf(a[1]));
    if (largest === undefined) return kept;
    kept = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== largest[0]));
  }
  return kept;
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}
