import { fixOf, sideOf } from '../fixes/fix-of.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportedFinding, SavedFacts } from '../model/report.ts';
import { effectsOf, severityOf, type Situation } from './effects.ts';
import { harmlessIn } from './harmless.ts';
import { fixCaseOf } from './fix-case.ts';
import type { masksOf } from './masks.ts';

const rank = { blocks: 0, risks: 1, notes: 2 } as const;

/** Findings as reported, with what follows from the catalog and from the situation: the heaviest first. */
export function reportFindings(
  findings: readonly Finding[],
  masks: ReturnType<typeof masksOf>,
  saved: SavedFacts,
  situation: Situation,
): readonly ReportedFinding[] {
  return findings
    .map((finding) => {
      const reported = reportFinding(finding, masks.get(finding) ?? [], saved, situation);
      const harmless = harmlessIn(finding, findings, masks, situation);
      return harmless === undefined
        ? reported
        : { ...reported, severity: 'notes' as const, harmless };
    })
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || breadthOf(b, situation) - breadthOf(a, situation),
    );
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
