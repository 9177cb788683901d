import type { PartyFacts, SettingFactName } from '../model/facts.ts';
import type { Declined } from '../model/declined.ts';
import { settingFacts } from '../model/setting-values.ts';
import type { OpenRule, Report, SavedFacts } from '../model/report.ts';
import type { Because, NextQuestion, Outcome } from '../model/what-next.ts';
import { agedEvidence, withoutAged } from './aged.ts';
import { conclude, type ConcludeOptions } from './conclude.ts';
import { isCutFor } from './cut-names.ts';
import { failedLookupOf } from './edge-lookup.ts';
import {
  missingHome,
  missingOurDomain,
  missingPlatform,
  missingSetting,
  type Hypothesis,
  type Missing,
} from './hypotheses.ts';
import { missingEdgeView, missingPath, missingRecord } from './missing-looks.ts';
import { oneWayMissing, withOneWay } from './one-way.ts';
import { ownRuleOf } from './own-rule.ts';
import { isOfOnePerson, personSettings } from './one-person.ts';
import { ourPersonOf, readOwnSide } from './own-side.ts';
import { isDeclined } from './refused.ts';
import { isShownInPart } from './setting-commands.ts';
import { pastedPlatform, seesTeams } from './shown-platform.ts';
import { contradictsTold, harms, toldWays, type ToldWays } from './told-ways.ts';

export interface AskOptions extends ConcludeOptions {
  /** What nobody can get is not asked again. */
  readonly declined?: Declined;
  /** What was concluded from the same facts, when that is known already. */
  readonly report?: Report;
}

/**
 * Which one fact to ask for: each missing one is put at each of its likely values, everything is judged again, and the one that
 * decides most of the directions that fail comes first. Where one way was told to work, only what may stop the other alone is asked.
 * Undefined when those ways are decided, or nothing is left to ask.
 */
export function nextQuestion(saved: SavedFacts, options: AskOptions): NextQuestion | undefined {
  const report = options.report ?? conclude(saved, options);
  const told = toldWays(saved.facts.ours);
  const ours = withoutAged(saved.facts.ours, agedEvidence(saved));
  const missing = listMissing(report, told, ours);
  // Whose word holds is asked also where nothing else is open.
  const isOpen = told.fails.some((way) => report.directions[way].status === 'cannot-tell');
  const open = isOpen ? missing : missing.filter(({ because }) => because === 'edge-view');
  const { declined = [] } = options;
  const left = open.filter(({ fact, how }) => !isDeclined(fact, how, declined));
  const [best, ...others] = rank(left, saved, { report, told }, options);
  if (best === undefined) return undefined;
  const { fact, how, role } = best.missing;
  const because =
    best.missing.because ??
    reasonToRepeat(fact, ours, saved) ??
    (best.isOneWay ? 'one-way' : undefined);
  return {
    fact,
    how,
    role,
    ...(because !== undefined && { because }),
    outcomes: best.outcomes,
    otherwise: others.map(({ missing }) => missing.fact),
  };
}

/** Why something is asked for that was pasted already. What is about one person may have been shown of others. */
function reasonToRepeat(fact: string, ours: PartyFacts, saved: SavedFacts): Because | undefined {
  const name = fact.replace(/^ours\./u, '');
  if (name === fact || !isSetting(name) || !isShownInPart(name, ours)) return undefined;
  return isCutFor(name, saved) ? 'cut-name' : 'in-part';
}

interface Known {
  readonly report: Report;
  readonly told: ToldWays;
}

/** What comes before all others: the settings to ask for hang on the platform, and what was pasted has its own reason. */
const firsts: readonly ((one: Missing) => boolean)[] = [
  ({ fact }) => fact === 'platform',
  ({ fact }) => fact === 'our-domain',
  ({ because }) => because !== undefined,
];

function isOfCase(one: Missing): boolean {
  return firsts.some((isFirst) => isFirst(one));
}

/** Where one person cannot and others can, the account comes first, then the policies. */
const ofOnePerson = personSettings.map(
  (name) =>
    ({ fact }: Missing) =>
      fact === `ours.${name}`,
);

/**
 * Settings of everybody, which are in order where one person alone cannot. In a hybrid that person may be the only one who lives where
 * they count.
 */
const ofEverybody: ReadonlySet<string> = new Set([
  'ours.ourAccessEdge',
  'ours.ourAllowedDomains',
  'ours.ourBlockedDomains',
  'ours.ourHostingProviders',
  'ours.tenantFederation',
]);

function mayBeReason({ fact, because }: Missing, { question, facts: { ours } }: Report): boolean {
  if (because !== undefined || !isOfOnePerson(ours)) return true;
  const platform = question.platform ?? pastedPlatform(ours);
  return platform === undefined || platform === 'hybrid' || !ofEverybody.has(fact);
}

/** The most telling first. */
function rank(
  all: readonly Missing[],
  saved: SavedFacts,
  known: Known,
  options: ConcludeOptions,
): readonly Weighed[] {
  const first = [...firsts, ...(isOfOnePerson(saved.facts.ours) ? ofOnePerson : [])]
    .map((isFirst) => all.find(isFirst))
    .find((one) => one !== undefined);
  if (first === undefined || (known.told.works.length > 0 && !isOfCase(first)))
    return all
      .map((missing) => weigh(missing, saved, known, options))
      .filter(({ isOneWay }) => isOneWay || known.told.works.length === 0)
      .sort((a, b) => b.worth - a.worth);
  const others = all.filter((missing) => missing !== first);
  return [
    weigh(first, saved, known, options),
    ...others.map((missing) => ({ missing, outcomes: [], worth: 0, isOneWay: false })),
  ];
}

/** Every missing fact that somebody could show, once; `ours` is what was shown of us lately. */
function listMissing(report: Report, told: ToldWays, ours: PartyFacts): readonly Missing[] {
  const { question, unchecked, facts } = report;
  const person = ourPersonOf(question);
  const { open } = ownRuleOf(question.their, person, facts.ours);
  const all = unchecked.flatMap(({ check, missing, how }): Missing[] => {
    if (check === 'our-platform') return [missingPlatform()];
    if (check === 'our-settings')
      return missing
        .map((name) => name.slice('ours.'.length))
        .filter(isSetting)
        .map((name) =>
          name === 'ourUser' && person !== undefined && isHomeOpen(report)
            ? missingHome(question, person, facts.ours)
            : withReason(missingSetting(name, question, person, ours, open), facts.ours, open),
        );
    if (missing.includes('federationSrv')) return [missingRecord(question)];
    const host = 'command' in how ? /^Test-NetConnection (?<host>\S+)/u.exec(how.command) : null;
    const isPath = missing.some((name) => name === 'tcpConnect' || name === 'controlConnect');
    return isPath && host?.groups?.host !== undefined ? [missingPath(host.groups.host)] : [];
  });
  const isOpen = question.platform === undefined && pastedPlatform(facts.ours) === undefined;
  // Of a known tenant no setting of servers is missing.
  const mayBeServers = all.some(({ fact }) => fact === 'ours.ourAccessEdge');
  if (isOpen && mayBeServers && !all.some(({ fact }) => fact === 'platform'))
    all.unshift(missingPlatform());
  // Who cannot be reached is ourselves, and nobody can look at whom nobody named.
  if (told.fails.join() === 'inbound' && question.our === undefined)
    all.unshift(missingOurDomain());
  const lookup = failedLookupOf(report);
  if (lookup?.view === 'unasked') all.push(missingEdgeView(lookup));
  all.push(...oneWayMissing(report, told));
  const once = all
    .filter((one) => mayBeReason(one, report))
    .filter(({ fact }, index, left) => left.findIndex((one) => one.fact === fact) === index);
  return told.works.length === 0 ? once : once.map((one) => withOneWay(one, question));
}

/** Of one person of a hybrid, nobody showed where that person lives. */
function isHomeOpen({ question, facts: { ours } }: Report): boolean {
  const platform = question.platform ?? pastedPlatform(ours);
  return readOwnSide(question, ours, platform).isHomeOpen;
}

/**
 * Beside servers a tenant counts for whoever uses Teams, which is not plain to everybody; nor is that a rule was shown, and hangs on
 * something else.
 */
function withReason(missing: Missing, ours: PartyFacts, open?: OpenRule): Missing {
  const decides = open?.lacks === 'list' ? 'ours.tenantUserPolicy' : 'ours.tenantFederation';
  if (open !== undefined && missing.fact === decides) return { ...missing, because: 'own-rule' };
  const isExplained = missing.fact === 'ours.tenantFederation' && seesTeams(ours);
  return isExplained && pastedPlatform(ours) === 'hybrid'
    ? { ...missing, because: 'teams-client' }
    : missing;
}

function isSetting(name: string): name is SettingFactName {
  return Object.hasOwn(settingFacts, name);
}

interface Weighed {
  readonly missing: Missing;
  readonly outcomes: readonly Outcome[];
  readonly worth: number;
  /** One of its outcomes stops what fails alone, and leaves what works. */
  readonly isOneWay: boolean;
}

function weigh(
  missing: Missing,
  saved: SavedFacts,
  { report: before, told }: Known,
  options: ConcludeOptions,
): Weighed {
  const judged = missing.hypotheses
    .map((hypothesis) => ({
      hypothesis,
      after: conclude(assume(saved, missing.party, hypothesis), options),
    }))
    // What cannot be is no outcome.
    .filter(({ after }) => !contradictsTold(told, before, after));
  const alone = judged.filter(({ hypothesis, after }) => stopsAlone(hypothesis, told, before, after)); // prettier-ignore
  const gapsBefore = gapCount(before);
  const worthOf = ({ hypothesis, after }: (typeof judged)[number]) => {
    const decided = told.fails.filter((way) => after.directions[way].status !== 'cannot-tell');
    // A fact that settles nothing by itself is still worth the gap that it closes.
    const gaps = Math.max(0, gapsBefore - gapCount(after));
    return hypothesis.likely * (decided.length + 0.1 * gaps);
  };
  return {
    missing,
    outcomes: judged.map(({ hypothesis, after }) => outcomeOf(hypothesis, before, after)),
    worth:
      told.works.length > 0
        ? alone.reduce((sum, { hypothesis: { likely } }) => sum + likely, 0)
        : judged.reduce((sum, one) => sum + worthOf(one), 0),
    isOneWay: told.works.length > 0 && alone.length > 0,
  };
}

/** Whether an outcome stops the one way that fails, and no other. */
function stopsAlone(
  { stops }: Hypothesis,
  { fails }: ToldWays,
  before: Report,
  after: Report,
): boolean {
  return stops !== undefined && fails.join() === stops && harms(stops, before, after);
}

function outcomeOf({ outcome }: Hypothesis, before: Report, after: Report): Outcome {
  const causesOf = ({ directions: { outbound, inbound } }: Report) => [
    ...new Set([...outbound.causes, ...inbound.causes]),
  ];
  const known = causesOf(before);
  const { outbound, inbound } = after.directions;
  return {
    outcome,
    directions: { outbound: outbound.status, inbound: inbound.status },
    causes: causesOf(after).filter((code) => !known.includes(code)),
    type: after.type,
  };
}

function gapCount({ unchecked }: Report): number {
  return unchecked.reduce((sum, { missing }) => sum + missing.length, 0);
}

/** The same question with one fact at an assumed value. */
function assume(saved: SavedFacts, party: Missing['party'], { facts }: Hypothesis): SavedFacts {
  return {
    ...saved,
    facts: { ...saved.facts, [party]: { ...saved.facts[party], ...facts } },
  };
}
