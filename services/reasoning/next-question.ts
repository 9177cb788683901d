import { answerTo } from '../checks/answers.ts';
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
  missingEdgeView,
  missingHome,
  missingOurDomain,
  missingPath,
  missingPlatform,
  missingRecord,
  missingSetting,
  type Hypothesis,
  type Missing,
} from './hypotheses.ts';
import { ownRuleOf } from './own-rule.ts';
import { isOfOnePerson, personSettings } from './one-person.ts';
import { ourPersonOf, readOwnSide } from './own-side.ts';
import { isDeclined } from './refused.ts';
import { isShownInPart } from './setting-commands.ts';
import { pastedPlatform, seesTeams } from './shown-platform.ts';

export interface AskOptions extends ConcludeOptions {
  /** What nobody can get is not asked again. */
  readonly declined?: Declined;
  /** What was concluded from the same facts, when that is known already. */
  readonly report?: Report;
}

type Way = 'outbound' | 'inbound';

/**
 * Which one fact to ask for: each missing one is put at each of its likely values, everything is judged again, and the one that
 * decides most of the directions that fail comes first. Undefined when those are decided, or nothing is left to ask.
 */
export function nextQuestion(saved: SavedFacts, options: AskOptions): NextQuestion | undefined {
  const report = options.report ?? conclude(saved, options);
  const ways = waysTold(saved);
  const ours = withoutAged(saved.facts.ours, agedEvidence(saved));
  const missing = listMissing(report, ways, ours);
  // Whose word holds is asked also where nothing else is open.
  const isOpen = ways.some((way) => report.directions[way].status === 'cannot-tell');
  const open = isOpen ? missing : missing.filter(({ because }) => because === 'edge-view');
  const { declined = [] } = options;
  const left = open.filter(({ fact, how }) => !isDeclined(fact, how, declined));
  const [best, ...others] = rank(left, saved, { report, ways }, options);
  if (best === undefined) return undefined;
  const { fact, how, role } = best.missing;
  const because = best.missing.because ?? reasonToRepeat(fact, ours, saved);
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

/** The directions that a person told to fail; both while nobody told. */
function waysTold({ facts: { ours } }: SavedFacts): readonly Way[] {
  const whose = ours.answers.known ? answerTo('which-way', ours.answers.value) : undefined;
  if (whose === 'ours') return ['outbound'];
  return whose === 'theirs' ? ['inbound'] : ['outbound', 'inbound'];
}

interface Known {
  readonly report: Report;
  readonly ways: readonly Way[];
}

/** What comes before all others: the settings to ask for hang on the platform, and what was pasted has its own reason. */
const firsts: readonly ((one: Missing) => boolean)[] = [
  ({ fact }) => fact === 'platform',
  ({ fact }) => fact === 'our-domain',
  ({ because }) => because !== undefined,
];

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
  if (first === undefined)
    return all
      .map((missing) => weigh(missing, saved, known, options))
      .sort((a, b) => b.worth - a.worth);
  const others = all.filter((missing) => missing !== first);
  return [
    weigh(first, saved, known, options),
    ...others.map((missing) => ({ missing, outcomes: [], worth: 0 })),
  ];
}

/** Every missing fact that somebody could show, once; `ours` is what was shown of us lately. */
function listMissing(report: Report, ways: readonly Way[], ours: PartyFacts): readonly Missing[] {
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
  if (!ways.includes('outbound') && question.our === undefined) all.unshift(missingOurDomain());
  const lookup = failedLookupOf(report);
  if (lookup?.view === 'unasked') all.push(missingEdgeView(lookup));
  return all
    .filter((one) => mayBeReason(one, report))
    .filter(({ fact }, index, left) => left.findIndex((one) => one.fact === fact) === index);
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
}

function weigh(
  missing: Missing,
  saved: SavedFacts,
  { report: before, ways }: Known,
  options: ConcludeOptions,
): Weighed {
  const gapsBefore = gapCount(before);
  let worth = 0;
  const outcomes = missing.hypotheses.map((hypothesis) => {
    const after = conclude(assume(saved, missing.party, hypothesis), options);
    const { outbound, inbound } = after.directions;
    const decided = ways.filter((way) => after.directions[way].status !== 'cannot-tell').length;
    // A fact that settles nothing by itself is still worth the gap that it closes.
    worth += hypothesis.likely * (decided + 0.1 * Math.max(0, gapsBefore - gapCount(after)));
    const causes = [...new Set([...outbound.causes, ...inbound.causes])];
    const known = new Set([
      ...before.directions.outbound.causes,
      ...before.directions.inbound.causes,
    ]);
    return {
      outcome: hypothesis.outcome,
      directions: { outbound: outbound.status, inbound: inbound.status },
      causes: causes.filter((code) => !known.has(code)),
      type: after.type,
    };
  });
  return { missing, outcomes, worth };
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
