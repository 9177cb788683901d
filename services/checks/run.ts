import { catalog, rowOf, type FindingCode } from '../model/catalog.ts';
import type { Check, CheckContext, ReadableFact, ReadableValues, Where } from '../model/check.ts';
import type { Domain } from '../model/domain.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { RuledOut } from '../model/report.ts';
import { factOf, isOfPeer, valuesOf, type Readable } from './readable.ts';
import { allEvidence, evidenceOf } from './shown-by.ts';

export interface Skipped {
  readonly check: Check;
  readonly missing: readonly ReadableFact[];
}

export interface CheckRun {
  readonly findings: readonly Finding[];
  /** Checks that could not judge, with the facts that were missing. */
  readonly skipped: readonly Skipped[];
  /** Codes that were judged and not found, with the evidence that was judged. */
  readonly ruledOut: readonly RuledOut[];
}

/** What both parties' facts gave. */
export interface BothRuns {
  readonly theirs: CheckRun;
  /** Absent when nobody named our domain. */
  readonly ours: CheckRun | undefined;
}

/** Runs checks over the facts of one party. A check whose facts are missing is skipped, visibly. */
export function runChecks(
  checks: readonly Check[],
  facts: Readable,
  context: CheckContext,
): CheckRun {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const judged = new Map<FindingCode, Check>();
  const leftOpen = new Set<FindingCode>();
  const within = contextFor(context, leftOpen);
  for (const check of checks) {
    const plan = planOf(check);
    const codes = plan.codes[context.party];
    if (codes.length === 0 || (context.domain === '' && !check.readsSettings)) continue;
    const isComplete = check.needs.every((name) => factOf(facts, name).known);
    // What nobody pasted is told once for all of them: see `listUnchecked`.
    if (check.readsSettings && !isComplete) continue;
    const values = isComplete ? valuesOf(facts, plan.reads) : undefined;
    const applies = values === undefined ? 'unseen' : (check.applies?.(values, context) ?? true);
    if (values === undefined || applies === 'unseen') {
      const missing = isComplete ? check.needs : missingOf(check, facts);
      if (missing.length > 0) skipped.push({ check, missing });
      continue;
    }
    if (!applies) continue;
    findings.push(...runOne(check, facts, values, within));
    if (check.rulesOut !== false) for (const code of codes) judged.set(code, check);
  }
  // What another check still waits to judge is not ruled out: a stale record may yet show itself by silence.
  const open = skipped.flatMap(({ check }) => check.finds);
  for (const code of [...findings.map((one) => one.code), ...open, ...leftOpen])
    judged.delete(code);
  return { findings, skipped, ruledOut: ruleOut(judged, facts, context.party) };
}

/** What of a check hangs on nothing but the check. */
interface Plan {
  /** What it needs and what it may read besides. */
  readonly reads: readonly ReadableFact[];
  /** What it needs as one text. */
  readonly needsKey: string;
  /** Codes that it looks for when it looks at a party. */
  readonly codes: Readonly<Record<Party, readonly FindingCode[]>>;
}

/** Made once for each check: there are some eighty, and each runs in every diagnosis. */
const plans = new WeakMap<Check, Plan>();

function planOf(check: Check): Plan {
  const known = plans.get(check);
  if (known !== undefined) return known;
  const codesOf = (party: Party): readonly FindingCode[] =>
    check.oursOnly === true && party === 'theirs'
      ? []
      : check.finds.filter((code) => isAbout(check, code, party));
  const plan = {
    reads: [...check.needs, ...(check.may ?? [])],
    needsKey: check.needs.join(' '),
    codes: { theirs: codesOf('theirs'), ours: codesOf('ours') },
  };
  plans.set(check, plan);
  return plan;
}

/**
 * What a check waits for. A fact that is `skipped` is one that does not arise; waiting for it would never end. What is missing of the
 * other party is told there.
 */
function missingOf({ needs }: Check, facts: Readable): readonly ReadableFact[] {
  return needs.filter((name) => {
    const fact = factOf(facts, name);
    return !fact.known && !isOfPeer(name) && fact.why !== 'skipped';
  });
}

/** The codes that were judged and not found. Many checks read the same facts, whose evidence is put together once. */
function ruleOut(
  judged: ReadonlyMap<FindingCode, Check>,
  facts: Readable,
  about: Party,
): readonly RuledOut[] {
  const byNeeds = new Map<string, readonly Evidence[]>();
  const shownFor = (check: Check): readonly Evidence[] => {
    const { needsKey } = planOf(check);
    const known = byNeeds.get(needsKey);
    if (known !== undefined) return known;
    const evidence = allEvidence(facts, check.needs);
    byNeeds.set(needsKey, evidence);
    return evidence;
  };
  return [...judged].map(([code, check]) => ({ code, about, evidence: shownFor(check) }));
}

type RunContext = Parameters<Check['run']>[2];

function contextFor(context: CheckContext, leftOpen: Set<FindingCode>): RunContext {
  return {
    ...context,
    // Without a domain of its own only settings are judged, and their checks look before they use it.
    domain: context.domain as Domain,
    leaveOpen: (...codes) => {
      for (const code of codes) leftOpen.add(code);
    },
  };
}

function runOne(
  check: Check,
  facts: Readable,
  values: ReadableValues,
  context: RunContext,
): Finding[] {
  const found: Finding[] = [];
  check.run(
    values,
    (code, args, where: Where = {}) => {
      if (!isAbout(check, code, context.party)) return;
      const { about, scope } = rowOf(code);
      const finding = {
        code,
        about: about === 'either' ? (where.about ?? context.party) : about,
        args,
        scope: where.scope ?? (scope === 'person' ? scope : 'all'),
        evidence: evidenceOf(facts, [...check.needs, ...(where.also ?? [])], args, where),
      };
      // Code and arguments came in together through the typed `report`.
      found.push(finding as unknown as Finding);
    },
    context,
  );
  return found;
}

/**
 * A code about the partner alone is not looked for on our side, unless our own error lines tell of it; one about us alone is not
 * found in the partner's settings.
 */
function isAbout({ readsSettings }: Check, code: FindingCode, party: Party): boolean {
  const { about } = catalog[code];
  return party === 'ours'
    ? about !== 'theirs' || readsSettings
    : about !== 'ours' || !readsSettings;
}
