import { labelsBelow } from '../model/names.ts';
import { dateOrderOf } from '../model/dates.ts';
import { addProblem, type Draft } from './draft.ts';
import { longestQuote } from './limits.ts';
import { prepareText, type Line } from './lines.ts';
import { listingsIn } from './listings.ts';
import { viewsIn } from './network-facts.ts';
import type { PasteReading } from '../model/pasted.ts';
import { readInOrder } from './reading.ts';
import { emptyRunsIn, missingIn } from './silent-runs.ts';
import { isSpoken } from './spoken.ts';
import { partOutputs } from './several-commands.ts';
import { walkThrough } from './steps.ts';
import { startWalk } from './walk.ts';
import { writtenDatesIn } from './written-dates.ts';

/** What a paste is read for. */
export interface PasteOptions {
  /** When it was pasted; it becomes part of the evidence. */
  readonly at: Date;
  /** SIP domain of the organisation that the settings should be of. */
  readonly our?: string | undefined;
  /** Further domains of it. */
  readonly alsoOurs?: readonly string[] | undefined;
  /** Where listings are from that servers and tenants print alike, when the person has said so. */
  readonly undecidedAs?: 'servers' | 'tenant' | undefined;
}

/**
 * Reads what somebody pasted: the output of one or several commands in any format that PowerShell prints, with whatever stands
 * around it. Gives the facts that it shows and says what was not understood; a value that was cut, of another form or ambiguous is
 * no value. Any text gives a reading, in time that grows with its length.
 */
export function readPaste(text: string, options: PasteOptions): PasteReading {
  const { lines, isEnded, secrets, problems } = prepareText(text);
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && isSpoken(only.text))
    return nothingIn(only, { secrets, problems });
  const order = dateOrderOf(lines.map((line) => line.text).join('\n'));
  const written = writtenDatesIn(lines, order, options.at);
  const walk = startWalk(lines, written, isEnded);
  walkThrough(walk);
  const unclear = partOutputs(walk);
  const draft: Draft = {
    at: options.at,
    lines,
    order,
    dates: written.dates,
    facts: {},
    commands: [],
    undecided: [],
    mentioned: new Map(),
    problems: [...problems],
    organisations: new Set(),
  };
  const readings = [
    ...listingsIn(draft, walk, options.undecidedAs),
    ...emptyRunsIn(draft, walk),
    ...missingIn(draft, walk),
    ...viewsIn(draft, walk.views),
  ];
  readInOrder(readings, written.dates);
  for (const line of walk.cutOff) addProblem(draft, { code: 'cut-off-listing', line });
  for (const { commands } of unclear) {
    const names = [...new Set(commands.map(({ name }) => name))];
    addProblem(draft, { code: 'several-commands', commands: names, line: commands[0]?.line ?? 1 });
  }
  if (walk.isFull) addProblem(draft, { code: 'too-long-cut' });
  noteOrganisations(draft, options);
  const isEmpty = draft.commands.length === 0 && draft.undecided.length === 0;
  if (isEmpty && Object.keys(draft.facts).length === 0)
    addProblem(draft, { code: 'nothing-understood' });
  return {
    facts: draft.facts,
    commands: [...draft.commands].sort((a, b) => a.fromLine - b.fromLine),
    undecided: draft.undecided,
    skipped: walk.skipped,
    skippedCount: walk.skippedCount,
    secrets,
    mentioned: [...draft.mentioned.values()],
    problems: draft.problems,
  };
}

function nothingIn(
  { number, text }: Line,
  { secrets, problems }: Pick<PasteReading, 'secrets' | 'problems'>,
): PasteReading {
  return {
    facts: {},
    commands: [],
    undecided: [],
    skipped: [{ line: number, text: text.trim().slice(0, longestQuote) }],
    skippedCount: 1,
    secrets,
    mentioned: [],
    problems: [...problems, { code: 'nothing-understood' }],
  };
}

/** Notes when the settings seem to be of two organisations, or of another one than ours. */
function noteOrganisations(draft: Draft, { our, alsoOurs = [] }: PasteOptions): void {
  if (draft.organisations.size > 1)
    addProblem(draft, { code: 'mixed', values: [...draft.organisations] });
  const listed = [draft.facts.ourSipDomains, draft.facts.tenantSipDomains]
    .filter((fact) => fact?.value.extent === 'whole')
    .flatMap((fact) => fact?.value.entries.map(({ domain }) => domain) ?? []);
  const own = [...draft.mentioned.values()]
    .filter(({ whose }) => whose === 'own')
    .map(({ domain }) => domain);
  const strangers = own.filter((domain) => !isAmong(domain, listed));
  if (listed.length > 0 && strangers.length > 0)
    addProblem(draft, {
      code: 'mixed',
      values: [...new Set([...listed, ...strangers])].slice(0, 20),
    });
  const known = [...(our === undefined ? [] : [our]), ...alsoOurs].map((name) =>
    name.toLowerCase(),
  );
  const isElsewhere = known.length > 0 && !known.some((name) => isAmong(name, own));
  if (isElsewhere && own.length > 0)
    addProblem(draft, { code: 'other-organisation', values: [...new Set(own)].slice(0, 20) });
}

function isAmong(domain: string, names: readonly string[]): boolean {
  return names.some(
    (name) => labelsBelow(domain, name) !== undefined || labelsBelow(name, domain) !== undefined,
  );
}
