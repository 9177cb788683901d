import type { SettingFactName } from '../model/facts.ts';
import { settingFacts } from '../model/setting-values.ts';
import type { Report, SavedFacts } from '../model/report.ts';
import type { NextQuestion, Outcome } from '../model/what-next.ts';
import { conclude, type ConcludeOptions } from './conclude.ts';
import {
  missingPath,
  missingPlatform,
  missingRecord,
  missingSetting,
  type Hypothesis,
  type Missing,
} from './hypotheses.ts';
import { ourPersonOf, pastedPlatform } from './own-side.ts';

export interface AskOptions extends ConcludeOptions {
  /** Facts that nobody can get: they are not asked again. */
  readonly declined?: readonly string[];
  /** What was concluded from the same facts, when that is known already. */
  readonly report?: Report;
}

/**
 * Which one fact to ask for: each missing one is put at each of its likely values, everything is judged again, and the one that
 * decides most directions on average comes first. Undefined when both directions are decided, or nothing is left to ask.
 */
export function nextQuestion(saved: SavedFacts, options: AskOptions): NextQuestion | undefined {
  const report = options.report ?? conclude(saved, options);
  const { outbound, inbound } = report.directions;
  if (outbound.status !== 'cannot-tell' && inbound.status !== 'cannot-tell') return undefined;
  const declined = new Set(options.declined);
  const missing = listMissing(report).filter(({ fact }) => !declined.has(fact));
  const [best, ...others] = rank(missing, saved, report, options);
  if (best === undefined) return undefined;
  const { fact, how, role } = best.missing;
  return {
    fact,
    how,
    role,
    outcomes: best.outcomes,
    otherwise: others.map(({ missing }) => missing.fact),
  };
}

/** The most telling first. What nobody knows of our platform comes before all: the settings to ask for hang on it. */
function rank(
  all: readonly Missing[],
  saved: SavedFacts,
  report: Report,
  options: ConcludeOptions,
): readonly Weighed[] {
  const platform = all.find(({ fact }) => fact === 'platform');
  if (platform === undefined)
    return all
      .map((missing) => weigh(missing, saved, report, options))
      .sort((a, b) => b.worth - a.worth);
  const others = all.filter((missing) => missing !== platform);
  return [
    weigh(platform, saved, report, options),
    ...others.map((missing) => ({ missing, outcomes: [], worth: 0 })),
  ];
}

/** Every missing fact that somebody could show, once. */
function listMissing(report: Report): readonly Missing[] {
  const { question, unchecked, facts } = report;
  const person = ourPersonOf(question);
  const all = unchecked.flatMap(({ check, missing, how }): Missing[] => {
    if (check === 'our-platform') return [missingPlatform()];
    if (check === 'our-settings')
      return missing
        .map((name) => name.slice('ours.'.length))
        .filter(isSetting)
        .map((name) => missingSetting(name, question, person));
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
  return all.filter(({ fact }, index) => all.findIndex((one) => one.fact === fact) === index);
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
  before: Report,
  options: ConcludeOptions,
): Weighed {
  const gapsBefore = gapCount(before);
  let worth = 0;
  const outcomes = missing.hypotheses.map((hypothesis) => {
    const after = conclude(assume(saved, missing.party, hypothesis), options);
    const { outbound, inbound } = after.directions;
    const decided = [outbound, inbound].filter(({ status }) => status !== 'cannot-tell').length;
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
