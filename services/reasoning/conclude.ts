import { checks } from '../checks/all.ts';
import { runChecks, type BothRuns, type CheckRun } from '../checks/run.ts';
import { fixOf, sideOf } from '../fixes/fix-of.ts';
import { rowOf, type FindingCode } from '../model/catalog.ts';
import type { Domain } from '../model/domain.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Finding, Party } from '../model/finding.ts';
import type {
  FederationType,
  Picture,
  Platform,
  Report,
  ReportedFinding,
  SavedFacts,
} from '../model/report.ts';
import { decideDirection } from './directions.ts';
import { effectsOf, severityOf, usesRoute, type Situation } from './effects.ts';
import { fixCaseOf } from './fix-case.ts';
import { masksOf } from './masks.ts';
import { pictureOf } from './picture.ts';
import { mayHideTenant, teamsCloudOf } from './platform.ts';
import { listUnchecked } from './unchecked.ts';

const rank = { blocks: 0, risks: 1, notes: 2 } as const;

/** What only the caller knows. */
export interface ConcludeOptions {
  /** Version of the rules, for the report. */
  readonly rules: string;
  /** SIP domains that belong to our organisation, besides the one in the question. */
  readonly ourDomains?: readonly string[];
  /** Milliseconds a stage of the gathering took; empty in a replay. */
  readonly timings?: Readonly<Record<string, number>>;
}

/**
 * Judges gathered facts: what is wrong, what causes what, which direction works, who must act. Pure: the same facts give the
 * same report, as of their own instant. The steps: ARCHITECTURE.md, "Who decides what".
 */
export function conclude(
  saved: SavedFacts,
  { rules, ourDomains = [], timings = {} }: ConcludeOptions,
): Report {
  const { question, facts, vantage, at } = saved;
  const runs = runBoth(saved);
  const teams = teamsOf(saved);
  const findings = [...runs.theirs.findings, ...(runs.ours?.findings ?? [])].filter(
    // Between two Teams tenants of one cloud no record is asked for and no path is walked.
    ({ code }) => !(teams.native && usesRoute(code)),
  );
  const masks = masksOf(findings);
  const causes = findings.filter((finding) => (masks.get(finding) ?? []).length === 0);
  const situation = situationOf(saved, ourDomains, causes, teams);
  const parties = { theirs: facts.theirs, ours: facts.ours };
  const reported = findings
    .map((finding) => reportFinding(finding, masks.get(finding) ?? [], saved, situation))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
  return {
    schema: 'federation-report/1',
    rules,
    at,
    vantage,
    question,
    picture: pictureToReport(situation),
    type: typeOf(situation),
    directions: {
      outbound: decideDirection('outbound', causes, parties, situation),
      inbound: decideDirection('inbound', causes, parties, situation),
    },
    findings: reported,
    // To be without a healthy picture or a plain note is nothing that could be ruled out.
    ruledOut: [...runs.theirs.ruledOut, ...(runs.ours?.ruledOut ?? [])].filter(({ code }) =>
      isHarmful(code),
    ),
    unchecked: listUnchecked(runs, saved, situation),
    facts,
    timings,
  };
}

function runBoth({ question, facts, at }: SavedFacts): BothRuns {
  const run = (party: Party, domain: string): CheckRun =>
    // The question came through parseDomain, or from a saved file whose domains were compared with what it gives.
    runChecks(
      checks,
      { ...facts[party], ...facts.vantage },
      { party, domain: domain as Domain, at: new Date(at) },
    );
  return {
    theirs: question.about === 'ours' ? nobody : run('theirs', question.their),
    ours: question.our === undefined ? undefined : run('ours', question.our),
  };
}

/** What checks make of a partner whom nobody named. */
const nobody: CheckRun = { findings: [], skipped: [], ruledOut: [] };

function isHarmful(code: FindingCode): boolean {
  const { to, from } = rowOf(code);
  return to !== '-' || from !== '-';
}

interface Teams {
  /** Ours, when it is known. */
  readonly platform: Platform | undefined;
  /** Both are known Teams tenants of one cloud. */
  readonly native: boolean;
}

function teamsOf({ question, facts }: SavedFacts): Teams {
  const ourCloud = teamsCloudOf(facts.ours);
  const theirCloud = teamsCloudOf(facts.theirs);
  const platform = question.platform ?? (ourCloud === undefined ? undefined : 'teams');
  // A Teams tenant of which nothing else is known lives in the worldwide cloud, as nearly all do.
  const native =
    platform === 'teams' && theirCloud !== undefined && theirCloud === (ourCloud ?? 'worldwide');
  return { platform, native };
}

function situationOf(
  { question, facts }: SavedFacts,
  ourDomains: readonly string[],
  causes: readonly Finding[],
  { platform, native }: Teams,
): Situation {
  const ownCheck = question.about === 'ours';
  const own = question.our === undefined ? ourDomains : [question.our, ...ourDomains];
  const about = (party: Party) => causes.filter((finding) => finding.about === party);
  const theirs = ownCheck ? undefined : pictureOf(question.their, facts.theirs, about('theirs'));
  const ours =
    question.our === undefined ? undefined : pictureOf(question.our, facts.ours, about('ours'));
  return {
    ownCheck,
    sameDomain: !ownCheck && own.includes(question.their),
    nativeTeams: native,
    platform,
    pictures: { theirs, ours },
    mayBeTenant: {
      theirs: mayBeTenant(theirs, facts.theirs),
      ours: mayBeTenant(ours, facts.ours),
    },
  };
}

/** That of the partner, or of our own domain when no partner is named. Where neither is known, nobody saw a record. */
function pictureToReport({ sameDomain, pictures }: Situation): Picture {
  return sameDomain ? 'SAME-DOMAIN' : (pictures.theirs ?? pictures.ours ?? 'DNS-FAIL');
}

function mayBeTenant(picture: Picture | undefined, facts: PartyFacts): boolean {
  const showsNothing = picture === 'NONE' || picture === 'XMPP';
  return picture === 'TEAMS-NOSRV' || (showsNothing && mayHideTenant(facts));
}

function reportFinding(
  finding: Finding,
  maskedBy: ReportedFinding['maskedBy'],
  saved: SavedFacts,
  situation: Situation,
): ReportedFinding {
  const fix = fixOf(finding, fixCaseOf(finding, saved, situation.platform));
  return {
    ...finding,
    severity: severityOf(effectsOf(finding, situation)),
    side: sideOf(finding),
    actor: fix.actor,
    maskedBy,
    fix,
  };
}

/** The type that applies, as far as it follows from what is known; the types of our own lists need our settings. */
function typeOf({
  ownCheck,
  sameDomain,
  nativeTeams,
  platform,
  pictures,
}: Situation): FederationType | null {
  if (ownCheck || sameDomain) return null;
  if (nativeTeams) return 'teams-native';
  const picture = pictures.theirs;
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  if (platform === 'teams') return isMicrosoft || picture === 'EDGE-OK' ? 'teams-interop' : null;
  return platform !== undefined && isMicrosoft ? 'hosting-provider' : null;
}
