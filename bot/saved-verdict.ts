import { createHash } from 'node:crypto';
import { savedFactsSchema, type Report, type SavedFacts } from '../services/model/report.ts';
import { savedFactsOf } from '../services/diagnose.ts';
import { verdictOf } from '../services/reasoning/verdict.ts';

/** What `--save` writes: the facts, with the verdict on them and a digest that tells whether they were edited since. */
export function savedWithVerdict(report: Report): SavedFacts {
  const saved = savedFactsOf(report);
  const { causes, ...verdict } = verdictOf(report);
  return {
    ...saved,
    verdict: { rules: report.rules, digest: digestOf(saved), ...verdict, causes: [...causes] },
  };
}

/** Whether facts are not those any more that the verdict beside them is about. */
export function isEdited(saved: SavedFacts): boolean {
  return saved.verdict !== undefined && saved.verdict.digest !== digestOf(saved);
}

/** Of what the schema reads, so that spaces, the order of names and what is left out as unknown make no difference. */
function digestOf(saved: SavedFacts): string {
  const plain: unknown = JSON.parse(JSON.stringify({ ...saved, verdict: undefined }));
  const { at, question, vantage, facts } = savedFactsSchema.parse(plain);
  return createHash('sha256')
    .update(JSON.stringify([at, question, vantage, facts]))
    .digest('hex');
}
