import type { ErrorRowId, NextStep } from '../services/model/error-table.ts';
import type { Evidence } from '../services/model/evidence.ts';
import type { SettingFactName } from '../services/model/facts.ts';
import type { Conflict, Contradiction, Mismatch, Report } from '../services/model/report.ts';
import { sayError, sayStep } from './error-words.ts';
import { placeOf, showEvidence } from './evidence.ts';
import type { Speaker } from './say.ts';
import { sayToldAgainst } from './told-against.ts';
import { ageOf, listMessages } from './told-messages.ts';
import { joinNames, showInstant, type Viewer } from './values.ts';

/** Two things that do not agree: of two pastes, or of a paste and what was seen. */
export interface ToldDifference {
  readonly says: string;
  /** Empty where only one of the two has something to show. */
  readonly seen: string;
  readonly means: string;
}

/** Differences of one kind. */
export interface ToldGroup {
  /** For anchors, never shown. */
  readonly id: 'conflicts' | 'older' | 'differs';
  readonly title: string;
  readonly items: readonly ToldDifference[];
}

/** Differences that are told of one kind. */
const mostTold = 3;

/** Where pastes contradict each other, and where they contradict what we saw; a group without an item is left out. */
export function listDifferences(report: Report, viewer: Viewer): readonly ToldGroup[] {
  const { speaker } = viewer;
  const groups: readonly ToldGroup[] = [
    {
      id: 'conflicts',
      title: speaker.pasted('told.conflicts'),
      items: listConflicts(report, speaker),
    },
    {
      id: 'older',
      title: speaker.pasted('told.differentTimes'),
      items: listOlder(report, viewer),
    },
    {
      id: 'differs',
      title: speaker.pasted('told.title'),
      items: listContradictions(report, viewer),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** What an older output says otherwise than a newer one, which alone counts. */
function listOlder(
  { conflicts = [] }: Report,
  { speaker, timeZone }: Viewer,
): readonly ToldDifference[] {
  const told = conflicts.filter(({ olderAt }) => olderAt !== undefined).slice(0, mostTold);
  return told.map((one, index) => ({
    ...agesOf(one, showInstant(one.olderAt ?? '', timeZone), speaker),
    means: index === told.length - 1 ? speaker.pasted('told.newerCounts') : '',
  }));
}

function agesOf(
  { fact, property, of = '', earlier, later }: Conflict,
  at: string,
  speaker: Speaker,
): Pick<ToldDifference, 'says' | 'seen'> {
  const what = nameOf(fact, speaker);
  if (property === 'entries') {
    const path = later === undefined ? 'told.olderOnly' : 'told.newerOnly';
    return { says: speaker.pasted(path, { what, at, entry: of }), seen: '' };
  }
  if (earlier?.kind === 'paste' && later?.kind === 'paste')
    return {
      says: speaker.pasted('told.older', { what, at, ...lineOf(earlier, speaker) }),
      seen: speaker.pasted('told.newer', lineOf(later, speaker)),
    };
  return isTest(fact)
    ? { says: speaker.pasted('told.olderResult', { what, at }), seen: '' }
    : {
        says: speaker.pasted('told.olderTwice', { what, at, property: printed(property) }),
        seen: '',
      };
}

type PastedLine = Extract<Evidence, { kind: 'paste' }>;

function lineOf(
  one: PastedLine,
  speaker: Speaker,
): { readonly place: string; readonly text: string } {
  return { place: placeOf(one, speaker), text: one.text.replace(/\s{2,}/gu, ' ') };
}

/** Settings that two pasted outputs of one time show in two ways, with what that may mean. */
function listConflicts({ conflicts = [] }: Report, speaker: Speaker): readonly ToldDifference[] {
  const told = conflicts.filter(({ olderAt }) => olderAt === undefined).slice(0, mostTold);
  return told.map((one, index) => {
    // What it means is the same for all settings of one command, and told behind the last of them.
    const isLast = told[index + 1]?.fact !== one.fact;
    return { ...sidesOf(one, speaker), means: isLast ? meaningOf(one.fact, speaker) : '' };
  });
}

function sidesOf(
  { fact, property, of = '', earlier, later }: Conflict,
  speaker: Speaker,
): Pick<ToldDifference, 'says' | 'seen'> {
  const what = nameOf(fact, speaker);
  if (property === 'entries') {
    const path = later === undefined ? 'told.onlyEarlier' : 'told.onlyLater';
    return { says: speaker.pasted(path, { what, entry: of }), seen: '' };
  }
  const [first, then] = [earlier, later].map((one) => (one?.kind === 'paste' ? one : undefined));
  // Rows of a test are ours, and their properties have no name that anybody saw.
  if ((first === undefined || then === undefined) && isTest(fact))
    return { says: speaker.pasted('told.twoResults', { what }), seen: '' };
  if (first === undefined || then === undefined)
    return { says: speaker.pasted('told.twice', { what, property: printed(property) }), seen: '' };
  return {
    says: speaker.pasted('told.earlier', { what, ...lineOf(first, speaker) }),
    seen: speaker.pasted('told.later', { what, ...lineOf(then, speaker) }),
  };
}

function isTest(fact: string): boolean {
  return /\.(?:portTests|resolverViews|partnerTests)$/u.test(fact);
}

/** As PowerShell prints it. */
function printed(property: string): string {
  return `${property.slice(0, 1).toUpperCase()}${property.slice(1)}`;
}

function meaningOf(fact: string, speaker: Speaker): string {
  const command = nameOf(fact, speaker);
  const name = fact.replace(/^\w+\./u, '');
  if (name.startsWith('tenant')) return speaker.pasted('told.twoTenants', { command });
  return speaker.pasted(isTest(fact) ? 'told.twoPlaces' : 'told.twoServers', { command });
}

/** Contradictions between what was pasted and what we saw. */
function listContradictions(report: Report, viewer: Viewer): readonly ToldDifference[] {
  const { speaker } = viewer;
  const { contradictions = [] } = report;
  const first = ({ says, seen }: Contradiction) => [says[0], seen[0]] as const;
  return contradictions.slice(0, mostTold).flatMap((one) => {
    const [says, seen] = first(one);
    if (says === undefined) return [];
    return [
      {
        says: sayOne(says, viewer),
        seen: seen === undefined ? '' : sayOne(seen, viewer),
        means: sayMeaning(one, report, speaker),
      },
    ];
  });
}

/** What was pasted, with its line; what was seen, with how. */
function sayOne(one: Evidence, viewer: Viewer): string {
  const { speaker } = viewer;
  return one.kind === 'paste'
    ? speaker.pasted('told.says', { text: one.text.replace(/\s{2,}/gu, ' ') })
    : speaker.pasted('told.seen', { text: showEvidence(one, viewer) });
}

/** Why the two differ; of an error that still counts also what it says, and what to look at next. */
function sayMeaning({ means, row, step }: Contradiction, report: Report, speaker: Speaker): string {
  // The report names rows and steps of the table of errors, and each has its sentence.
  const says = row === undefined ? '' : sayError(row as ErrorRowId, speaker, report);
  const next = step === undefined ? '' : sayStep(step as NextStep, speaker, report);
  return [says, speaker.pasted(`told.${means}`), next]
    .filter((one) => one !== '')
    .join(speaker.locale === 'en' ? ' ' : '');
}

/**
 * What was pasted of late and failed, while everything that can be seen is in order: messages, or a test alone, which nobody may have
 * noticed. Undefined where nothing did.
 */
export function shownFailure({
  contradictions = [],
  directions,
}: Report): 'messages' | 'test' | undefined {
  const isOpen = [directions.outbound, directions.inbound].some(
    ({ status }) => status === 'cannot-tell',
  );
  const open = contradictions.filter(({ means }) => !harmless.has(means));
  if (!isOpen || open.length === 0) return undefined;
  return open.every(({ row, step }) => isOfTest(row, step)) ? 'test' : 'messages';
}

/** Tests of a port, of a certificate and of the partner: what shows them is no message. */
function isOfTest(row: string | undefined, step: string | undefined): boolean {
  return row === undefined ? step === 'way-out' : /^(?:certificate|cmdlet-test)-/u.test(row);
}

/** Differences that speak of no failure that lasts. */
const harmless: ReadonlySet<Contradiction['means']> = new Set<Contradiction['means']>([
  'mended',
  'found-since',
  'not-asked',
]);

/** What led to another address; a test unless it stands here. */
const pathOfAddress: Readonly<Record<string, 'told.otherPeer' | 'told.otherAnswer'>> = {
  'ours.errorLines': 'told.otherPeer',
  'ours.resolverViews': 'told.otherAnswer',
};

function sayMismatch({ fact, of, expected, found, ownHost }: Mismatch, speaker: Speaker): string {
  const what = nameOf(fact, speaker);
  const shown = joinNames(found.slice(0, 3), speaker);
  if (of !== undefined) {
    if (found.length === 0) return speaker.pasted('told.noAddress', { what, host: of, expected });
    if (ownHost !== undefined)
      return speaker.pasted('told.ownAddress', { what, host: of, expected, found: shown, ownHost });
    const path = pathOfAddress[fact] ?? 'told.otherAddress';
    return speaker.pasted(path, { what, host: of, expected, found: shown });
  }
  // A test of another port is about nobody else: messages take another way.
  const path = fact === 'ours.portTests' ? 'told.strayTest' : 'told.mismatch';
  return speaker.pasted(path, { what, expected, found: shown });
}

/** The messages that a trace shows; what is old, carries no time, or seems to be about somebody else: a sentence each. */
export function listDoubts(report: Report, viewer: Viewer): readonly string[] {
  const { at: now, stale = [], undated = [], mismatches = [] } = report;
  const { speaker, timeZone } = viewer;
  const against = sayToldAgainst(report, viewer);
  return [
    ...(against === undefined ? [] : [against]),
    ...listMessages(report, viewer),
    ...mismatches.map((one) => sayMismatch(one, speaker)),
    ...stale.map(({ fact, at, stamp }) => {
      const { unit, number } = ageOf(at, now);
      const what = nameOf(fact, speaker);
      // The zone may make it older, and never younger than that.
      if (stamp !== undefined)
        return speaker.pasted(`told.staleAtLeast.${unit}`, { what, at: stamp, number });
      return speaker.pasted(`told.stale.${unit}`, { what, at: showInstant(at, timeZone), number });
    }),
    ...undated.map(({ fact, at }) =>
      speaker.pasted('told.undated', {
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
