import { delivered, isHarmful, type Delivery } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { Picture, Report, SavedFacts } from '../model/report.ts';
import { agedEvidence } from './aged.ts';
import { collect } from './collect.ts';
import { withoutCutNames } from './cut-names.ts';
import { decideDirection } from './directions.ts';
import { doubtsOf } from './doubts.ts';
import type { Situation } from './effects.ts';
import { masksOf } from './masks.ts';
import { withoutOwnHost } from './own-host.ts';
import { reportFindings } from './reported.ts';
import { routeInForce } from './route.ts';
import { runBoth } from './runs.ts';
import { frameOf, situationOf } from './situation.ts';
import { typeOf } from './type.ts';
import { listUnchecked } from './unchecked.ts';

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
  given: SavedFacts,
  { rules, ourDomains = [], timings = {}, deliveries = delivered }: ConcludeOptions,
): Report {
  const saved = withoutOwnHost(withoutCutNames(given));
  const { question, facts, vantage, at } = saved;
  const frame = frameOf(saved, ourDomains, deliveries.includes('own-side'));
  const runs = runBoth(saved, frame, deliveries);
  const collected = collect(saved, frame, runs, deliveries);
  const { findings, ruledOut } = collected;
  const masks = masksOf(findings, agedEvidence(saved));
  const causes = findings.filter((finding) => (masks.get(finding) ?? []).length === 0);
  const host = frame.own?.routeHost;
  const forPicture = host === undefined ? causes : unmasked(collected.forPicture);
  const situation = situationOf(saved, frame, causes, forPicture);
  const parties = { theirs: routeInForce(facts.theirs, host), ours: facts.ours };
  const reported = reportFindings(findings, masks, saved, situation);
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
    ...doubtsOf(saved, collected, situation, reported),
    facts: given.facts,
    timings,
  };
}

function unmasked(findings: readonly Finding[]): readonly Finding[] {
  const masks = masksOf(findings);
  return findings.filter((finding) => (masks.get(finding) ?? []).length === 0);
}

/** That of the partner, or of our own domain when no partner is named. Where neither is known, nobody saw a record. */
function pictureToReport({ sameDomain, pictures }: Situation): Picture {
  return sameDomain ? 'SAME-DOMAIN' : (pictures.theirs ?? pictures.ours ?? 'DNS-FAIL');
}
