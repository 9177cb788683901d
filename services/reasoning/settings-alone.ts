import { nothingPasted, type PartyFacts } from '../model/facts.ts';
import { outsideFacts } from '../model/fact-values.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { PastedFacts } from '../model/pasted.ts';
import type { Report, ReportedFinding } from '../model/report.ts';
import { conclude, type ConcludeOptions } from './conclude.ts';

/** Stands for our domain while nobody names it; it is never told. */
const nobody = 'example.invalid';
/** Codes that hold whatever our domain is called, although they name it. */
const holdWithoutName = new Set<FindingCode>(['hyb-list-mismatch']);

/** When the settings were pasted, and our domain where it is known. */
export interface AloneOptions extends ConcludeOptions {
  readonly at: Date;
  readonly our?: string | undefined;
}

/**
 * Judges pasted settings by themselves: what is wrong with them, whoever the partner is. The report holds those findings alone that
 * the paste shows and that nothing else explains. Without our domain a finding that depends on it is left out, and one that
 * only names it holds an empty text in its place.
 */
export function judgeSettings(
  pasted: PastedFacts,
  { at, our = nobody, ...options }: AloneOptions,
): Report {
  const unseen = { known: false, why: 'not-asked' } as const;
  const quiet = Object.fromEntries(Object.keys(outsideFacts).map((name) => [name, unseen]));
  // Every name of both tables of facts.
  const party = { ...quiet, ...nothingPasted, ...pasted } as unknown as PartyFacts;
  const report = conclude(
    {
      schema: 'federation-facts/1',
      at: at.toISOString(),
      vantage: { resolvers: [], allowNet: [], control: 'not-tried' },
      question: { their: our, our, about: 'ours' },
      facts: { theirs: party, ours: party, vantage: { controlConnect: unseen } },
    },
    options,
  );
  const findings = report.findings
    .filter(({ evidence, maskedBy }) => maskedBy.length === 0 && evidence.some(isPaste))
    .flatMap((finding) => (isTellable(finding) ? [withoutNobody(finding)] : []));
  return { ...report, findings };
}

function isPaste({ kind }: ReportedFinding['evidence'][number]): boolean {
  return kind === 'paste';
}

function isTellable({ code, args, fix }: ReportedFinding): boolean {
  if (JSON.stringify(fix).includes(nobody)) return false;
  return holdWithoutName.has(code) || !JSON.stringify(args).includes(nobody);
}

function withoutNobody(finding: ReportedFinding): ReportedFinding {
  const args = Object.entries(finding.args).map(([name, value]: [string, unknown]) => [
    name,
    value === nobody ? '' : value,
  ]);
  // The same names with values of the same kind.
  return { ...finding, args: Object.fromEntries(args) as never };
}
