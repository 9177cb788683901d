import { fixOf, sideOf } from '../fixes/fix-of.ts';
import { delivered, rowOf, type Delivery, type FindingCode } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { Picture, Report, ReportedFinding, SavedFacts } from '../model/report.ts';
import { agedEvidence } from './aged.ts';
import { hiddenFailures, joinTold } from './contradictions.ts';
import { decideDirection } from './directions.ts';
import { effectsOf, harmsIn, severityOf, usesRoute, type Situation } from './effects.ts';
import { fixCaseOf } from './fix-case.ts';
import { masksOf } from './masks.ts';
import { conflictsOf, mismatchesOf, staleOf, undatedOf } from './paste-age.ts';
import { otherPlatformOf } from './other-platform.ts';
import { routeInForce } from './route.ts';
import { runBoth } from './runs.ts';
import { frameOf, situationOf } from './situation.ts';
import { typeOf } from './type.ts';
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
  /** Deliveries whose codes may be found: those of this version unless told. Without `own-side` settings say nothing. */
  readonly deliveries?: readonly Delivery[];
}

/**
 * Judges gathered facts: what is wrong, what causes what, which direction works, who must act. Pure: the same facts give the
 * same report, as of their own instant. The steps: ARCHITECTURE.md, "Who decides what".
 */
export function conclude(
  saved: SavedFacts,
  { rules, ourDomains = [], timings = {}, deliveries = delivered }: ConcludeOptions,
): Report {
  const { question, facts, vantage, at } = saved;
  const frame = frameOf(saved, ourDomains, deliveries.includes('own-side'));
  const runs = runBoth(saved, frame, deliveries);
  const counts = ({ code }: Finding) =>
    // A code of a later delivery has no text yet. This is the one place that keeps it out.
    deliveries.includes(rowOf(code).since) &&
    // Between two Teams tenants of one cloud no record is asked for and no path is walked.
    !(frame.native && usesRoute(code));
  const ruledOut = [...runs.theirs.ruledOut, ...(runs.ours?.ruledOut ?? [])].filter(({ code }) =>
    deliveries.includes(rowOf(code).since),
  );
  const seen = [...runs.theirs.findings, ...(runs.ours?.findings ?? [])].filter(counts);
  const told = runs.told.filter(counts);
  const joined =
    frame.own === undefined
      ? { findings: seen, contradictions: [] }
      : joinTold(seen, told, ruledOut, saved);
  const { findings } = joined;
  const aged = agedEvidence(saved);
  const masks = masksOf(findings, aged);
  const isCause = (finding: Finding) => (masks.get(finding) ?? []).length === 0;
  const causes = findings.filter(isCause);
  const forPicture =
    frame.own?.routeHost === undefined ? causes : unmasked(runs.forPicture.filter(counts));
  const situation = situationOf(saved, frame, causes, forPicture);
  const parties = { theirs: routeInForce(facts.theirs, frame.own?.routeHost), ours: facts.ours };
  const reported = findings
    .map((finding) => reportFinding(finding, masks.get(finding) ?? [], saved, situation))
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || breadthOf(b, situation) - breadthOf(a, situation),
    );
  const contradictions =
    frame.own === undefined
      ? []
      : [
          ...joined.contradictions,
          ...hiddenFailures(joined, saved, (one) => harmsIn(situation, one)),
        ];
  const stale = frame.own === undefined ? [] : staleOf(saved);
  const mismatches = frame.own === undefined ? [] : mismatchesOf(saved);
  const conflicts = conflictsOf(saved);
  const otherPlatform = otherPlatformOf(question, facts.ours);
  const harms = reported.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  const undated = undatedOf(saved, [
    ...harms.flatMap(({ evidence }) => evidence),
    ...contradictions.flatMap(({ says }) => says),
  ]);
  return {
    schema: 'federation-report/1',
    rules,
    at,
    vantage,
    question,
    picture: pictureToReport(situation),
    type: typeOf(situation, parties),
    directions: {
      outbound: decideDirection('outbound', causes, parties, situation),
      inbound: decideDirection('inbound', causes, parties, situation),
    },
    findings: reported,
    // To be without a healthy picture or a plain note is nothing that could be ruled out.
    ruledOut: ruledOut.filter(({ code }) => isHarmful(code)),
    unchecked: listUnchecked(runs, saved, situation),
    ...(contradictions.length > 0 && { contradictions }),
    ...(stale.length > 0 && { stale }),
    ...(undated.length > 0 && { undated }),
    ...(mismatches.length > 0 && { mismatches }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(otherPlatform !== undefined && { otherPlatform }),
    facts,
    timings,
  };
}

function unmasked(findings: readonly Finding[]): readonly Finding[] {
  const masks = masksOf(findings);
  return findings.filter((finding) => (masks.get(finding) ?? []).length === 0);
}

function isHarmful(code: FindingCode): boolean {
  const { to, from } = rowOf(code);
  return to !== '-' || from !== '-';
}

/** That of the partner, or of our own domain when no partner is named. Where neither is known, nobody saw a record. */
function pictureToReport({ sameDomain, pictures }: Situation): Picture {
  return sameDomain ? 'SAME-DOMAIN' : (pictures.theirs ?? pictures.ours ?? 'DNS-FAIL');
}

/** How many directions a finding touches: of two that weigh the same, the one that touches both is told first. */
function breadthOf(finding: Finding, situation: Situation): number {
  const { to, from } = effectsOf(finding, situation);
  return [to, from].filter((effect) => effect !== '-').length;
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
