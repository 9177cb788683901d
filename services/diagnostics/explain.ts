import type { FindingCode } from '../model/catalog.ts';
import { errorFindings, type ErrorFinding } from '../model/error-findings.ts';
import { addressOf, type ErrorContext } from '../model/error-seen.ts';
import { bestRowOf, exactRowsOf, rowsOf } from '../model/error-rows.ts';
import { errorRowOf, type ErrorRowId, type Telling } from '../model/error-table.ts';
import { stepsFrom } from '../model/error-steps.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine } from '../model/facts.ts';
import type { ExplainedError } from '../model/pasted.ts';
import { tellingOf } from './decide.ts';
import { errorCommand } from './error-command.ts';
import type { ErrorReading, ReadProblem } from './read-errors.ts';
import type { Secret } from './secrets.ts';

/** What is to be said about a text that was pasted. */
export interface Explanation {
  readonly kind: ErrorReading['kind'];
  /** The error that decides stands first, those that are part of normal work last. */
  readonly errors: readonly ExplainedError[];
  /** What the text proves by itself. */
  readonly findings: readonly (ErrorFinding & { readonly evidence: readonly Evidence[] })[];
  /** Codes that the deciding error makes likely; empty when nothing failed that concerns messages. */
  readonly causes: readonly FindingCode[];
  readonly secrets: readonly Secret[];
  readonly problems: readonly ReadProblem[];
}

/** Puts together what the errors of a reading mean. Pure: the same reading and context give the same explanation. */
export function explainErrors(reading: ErrorReading, context: ErrorContext): Explanation {
  const { errorLines } = reading.facts;
  const lines = errorLines?.value ?? [];
  const explained = lines.map((error, index) =>
    explainOne(error, errorLines?.evidence[index], reading.times[index] ?? 1, context),
  );
  const sorted = [...explained].sort((left, right) => rank(left) - rank(right));
  const findings = lines.flatMap((error, index) => {
    const evidence = errorLines?.evidence[index];
    return errorFindings(error, context).map((finding) => ({
      ...finding,
      evidence: evidence === undefined ? [] : [evidence],
    }));
  });
  const [first] = sorted;
  return {
    kind: reading.kind,
    errors: sorted,
    findings: mergeSame(findings),
    causes: first === undefined || first.tells === 'benign' ? [] : first.points,
    secrets: reading.secrets,
    problems: reading.problems,
  };
}

const order: Readonly<Record<Telling, number>> = {
  cause: 1,
  hint: 2,
  little: 3,
  other: 4,
  benign: 5,
};

function rank({ error, tells }: ExplainedError): number {
  return error.decides ? 0 : order[tells];
}

function explainOne(
  error: ErrorLine,
  evidence: Evidence | undefined,
  times: number,
  context: ErrorContext,
): ExplainedError {
  const rows = rowsOf(error);
  const [main] = rows;
  const exact = exactRowsOf(error);
  const best = bestRowOf(error);
  const all = [best, ...exact].flatMap((row) => (row ? errorRowOf(row).next : []));
  const steps = new Set(stepsFrom(all, error));
  // Whether it is the address that others find decides which machine was met.
  const lookUp = errorCommand('look-up-target', error, context).command;
  if (addressOf(error.attributes) !== undefined && lookUp !== undefined)
    steps.add('look-up-target');
  // A status beside a header that says little is read here already.
  if (rows.length > 1) steps.delete('sip-status');
  if (error.kind.includes('diagnostics')) steps.delete('paste-header');
  return {
    error,
    line: evidence?.kind === 'paste' ? evidence.line : 0,
    text: evidence?.kind === 'paste' ? evidence.text : '',
    times,
    tells: tellingOf(error),
    rows,
    confidence: main && errorRowOf(main).confidence,
    doubt: best && errorRowOf(best).doubt,
    next: [...steps].slice(0, 5).map((step) => ({ step, ...errorCommand(step, error, context) })),
    points: pointsOf(error, exact, context),
  };
}

/** Proved, and yet less exact than what they go with. */
const general: ReadonlySet<FindingCode> = new Set([
  'pol-diag-header-off',
  'tls-1047',
  'teams-mutual',
  'hyb-move-errors',
]);

/** What is proved comes first; a number beside a header that names the fault says it more exactly than the header. */
function pointsOf(
  error: ErrorLine,
  rows: readonly ErrorRowId[],
  context: ErrorContext,
): readonly FindingCode[] {
  const [main, ...others] = rows.map(errorRowOf);
  if (main === undefined) return [];
  if (main.tells === 'little' && others.some(({ tells }) => tells === 'other')) return [];
  const exact = others.filter(({ tells }) => tells === 'cause');
  const likely = (exact.length > 0 ? exact : [main, ...others]).flatMap(({ points }) => points);
  const proved = errorFindings(error, context)
    .map(({ code }) => code)
    .filter((code) => likely.includes(code) && !general.has(code));
  const isStrict = proved.some((code) => code.startsWith('dns-srv-strict-'));
  const rest = isStrict ? likely.filter((code) => !code.startsWith('dns-srv-strict-')) : likely;
  return [...new Set([...proved, ...rest])];
}

/** The same finding of several lines is one, with all their evidence. */
function mergeSame(findings: Explanation['findings']): Explanation['findings'] {
  const merged = new Map<string, Explanation['findings'][number]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.about, finding.args]);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? finding
        : { ...known, evidence: [...known.evidence, ...finding.evidence].slice(0, 20) },
    );
  }
  return [...merged.values()];
}
