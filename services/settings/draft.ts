import type { Evidence } from '../model/evidence.ts';
import type { FactValues, Known, SettingFactName } from '../model/facts.ts';
import type { DateOrder } from '../model/dates.ts';
import type { Item } from './item.ts';
import { longestQuote, mostEvidence, mostMentioned, mostProblems } from './limits.ts';
import type { Line } from './lines.ts';
import { differencesOf } from './merge.ts';
import { newestOf, overlay } from './overlay.ts';
import type {
  MentionedDomain,
  PastedFacts,
  PasteProblem,
  ReadCommand,
  Undecided,
} from '../model/pasted.ts';
import type { View } from './view.ts';
import { writtenAt, type WrittenDate } from './written-dates.ts';

/** The reading while it is made. */
export interface Draft {
  readonly at: Date;
  readonly lines: readonly Line[];
  readonly order: DateOrder;
  /** Dates that the text itself tells, in the order of its lines. */
  readonly dates: readonly WrittenDate[];
  facts: PastedFacts;
  readonly commands: ReadCommand[];
  readonly undecided: Undecided[];
  readonly mentioned: Map<string, MentionedDomain>;
  readonly problems: PasteProblem[];
  /** What tells organisations apart, e.g. ids of tenants. */
  readonly organisations: Set<string>;
}

/** Consecutive objects that one command printed. */
export interface Listing {
  readonly command: string;
  readonly items: readonly Item[];
  /** The command line, when it was pasted: nothing was chosen from what it lists. */
  readonly isGiven: boolean;
  readonly isFiltered: boolean;
  readonly fromLine: number;
  readonly toLine: number;
}

/**
 * Whether a listing is all there is. With its command line that follows from the line; without it, one object alone may be what
 * somebody picked out.
 */
export function extentOf({ items, isGiven, isFiltered }: Listing): 'whole' | 'part' {
  if (isFiltered || items.some(({ isCutOff }) => isCutOff)) return 'part';
  return isGiven || items.length > 1 ? 'whole' : 'part';
}

/**
 * Adds a fact. One that the paste has shown before is merged; what the two do not agree on is noted, unless somebody changed it in
 * between or the text tells that one is of a later time: then both are true, each at its time, and only one that is clearly older is
 * told as that.
 */
export function addFact<N extends SettingFactName>(
  draft: Draft,
  name: N,
  value: FactValues[N],
  listing: Pick<Listing, 'command' | 'fromLine'>,
  used: Iterable<number>,
): void {
  const before: Known<FactValues[N]> | undefined = draft.facts[name];
  const after: Known<FactValues[N]> = {
    known: true,
    value,
    evidence: evidenceOf(draft, listing.command, used, listing.fromLine),
  };
  if (before === undefined) {
    draft.facts = { ...draft.facts, [name]: after };
    return;
  }
  const merged = overlay(name, before, after);
  if (isChangedBetween(draft, before.evidence, listing) || isNewer(after, before)) {
    const differs = merged.differs?.filter(
      (one) => one.olderAt !== undefined || before.differs?.includes(one) === true,
    );
    const told = differs?.length === 0 ? undefined : differs;
    draft.facts = { ...draft.facts, [name]: shown({ ...merged, differs: told }) };
    return;
  }
  for (const { property } of differencesOf(name, before.value, value))
    addProblem(draft, { code: 'differs', fact: name, property, line: listing.fromLine });
  draft.facts = { ...draft.facts, [name]: merged };
}

/** The text tells that one was written later than the other: nobody has to be told that they differ. */
function isNewer(after: Known<unknown>, before: Known<unknown>): boolean {
  const [newer, older] = [after, before].map(({ evidence }) => newestOf(evidence));
  return newer !== undefined && older !== undefined && newer > older;
}

const changing =
  /^(?:[^\n]{0,300}>)?\s{0,8}(?:New|Set|Remove|Enable|Disable|Grant|Move)-(?<noun>Cs[A-Za-z]{2,60})\b/iu;

/** A command that changes what a listing shows was typed behind the lines of an earlier one, and before it. */
function isChangedBetween(
  { lines }: Draft,
  before: readonly Evidence[],
  { command, fromLine }: Pick<Listing, 'command' | 'fromLine'>,
): boolean {
  const noun = command.replace(/^[A-Za-z]+-/u, '').toLowerCase();
  const last = Math.max(0, ...before.map((one) => (one.kind === 'paste' ? one.line : 0)));
  return lines.slice(last, fromLine).some(({ text }) => {
    const changed = changing.exec(text)?.groups?.noun?.toLowerCase();
    // What only says what it would do changes nothing.
    return changed === noun && !/\s-WhatIf\b/iu.test(text);
  });
}

function evidenceOf(
  draft: Draft,
  command: string,
  used: Iterable<number>,
  fallback: number,
): readonly Evidence[] {
  const numbers = [...new Set(used)].sort((a, b) => a - b);
  return (numbers.length === 0 ? [fallback] : numbers).slice(0, mostEvidence).map((line) => ({
    kind: 'paste',
    line,
    text: (draft.lines[line - 1]?.text ?? '').trim().slice(0, longestQuote),
    command,
    ...writtenAt(draft.dates, line, draft.at),
  }));
}

/** The lines that the properties of some objects were read from. */
export function linesOf(views: readonly View[]): readonly number[] {
  return views.flatMap(({ used }) => [...used]);
}

export function addProblem(draft: Draft, problem: PasteProblem): void {
  const isNew = !draft.problems.some((known) => JSON.stringify(known) === JSON.stringify(problem));
  if (isNew && draft.problems.length < mostProblems) draft.problems.push(problem);
}

/** Notes a domain that the paste speaks of; the first time counts. */
export function mention(
  draft: Draft,
  domain: string | null | undefined,
  whose: MentionedDomain['whose'],
  property: string,
  line: number,
): void {
  if (domain === null || domain === undefined || draft.mentioned.size >= mostMentioned) return;
  const key = `${whose} ${domain}`;
  if (!draft.mentioned.has(key)) draft.mentioned.set(key, { domain, whose, property, line });
}

/** The domain of an address. */
export function domainOf(address: string | null | undefined): string | undefined {
  return address?.slice(address.lastIndexOf('@') + 1);
}

/** Cuts a list to what a fact holds, and says so. */
export function atMost<T>(draft: Draft, list: readonly T[], most: number, line: number): T[] {
  if (list.length > most) addProblem(draft, { code: 'too-long-cut', line });
  return list.slice(0, most);
}

/** Without the properties that are undefined, so that the facts are plain JSON. */
export function shown<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
  }
  return value;
}
