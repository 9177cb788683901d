import { catalog, rowOf, type FindingCode } from '../model/catalog.ts';
import type { Check, CheckContext, ReadableFact, Where } from '../model/check.ts';
import type { Evidence } from '../model/evidence.ts';
import type {
  CertificateChain,
  Fact,
  FactValues,
  PartyFacts,
  VantageFacts,
} from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { RuledOut } from '../model/report.ts';

/** Facts that a check of one party may read. */
export type Readable = PartyFacts & VantageFacts;

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

/** Most pieces of evidence that one finding carries; a domain with 64 targets would drown the reader. */
const mostEvidence = 12;

/** Runs checks over the facts of one party. A check whose facts are missing is skipped, visibly. */
export function runChecks(
  checks: readonly Check[],
  facts: Readable,
  context: CheckContext,
): CheckRun {
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const judged = new Map<FindingCode, readonly Evidence[]>();
  for (const check of checks) {
    if (!check.finds.some((code) => isAbout(code, context))) continue;
    const missing = check.needs.filter((name) => !facts[name].known);
    const values = valuesOf(facts, check.needs);
    const applies = missing.length > 0 ? 'unseen' : (check.applies?.(values) ?? true);
    if (applies === 'unseen') {
      // A fact that is `skipped` is one that does not arise; waiting for it would never end.
      const wanted = missing.filter((name) => !isSkipped(facts[name]));
      if (wanted.length > 0 || missing.length === 0) {
        skipped.push({ check, missing: missing.length > 0 ? wanted : check.needs });
      }
      continue;
    }
    if (!applies) continue;
    const found = runOne(check, facts, values, context);
    findings.push(...found);
    const evidence = evidenceOf(facts, check.needs, {}, []);
    for (const code of check.finds) {
      if (isAbout(code, context)) judged.set(code, evidence);
    }
  }
  // What another check still waits to judge is not ruled out: a stale record may yet show itself by silence.
  const open = skipped.flatMap(({ check }) => check.finds);
  const seen = new Set([...findings.map(({ code }) => code), ...open]);
  const ruledOut = [...judged].map(([code, evidence]) => ({
    code,
    about: context.party,
    evidence,
  }));
  return { findings, skipped, ruledOut: ruledOut.filter(({ code }) => !seen.has(code)) };
}

function runOne(
  check: Check,
  facts: Readable,
  values: FactValues,
  context: CheckContext,
): Finding[] {
  const found: Finding[] = [];
  check.run(
    values,
    (code, args, where: Where = {}) => {
      if (!isAbout(code, context)) return;
      const { about } = rowOf(code);
      const finding = {
        code,
        about: about === 'either' ? (where.about ?? context.party) : about,
        args,
        scope: where.scope ?? 'all',
        evidence: evidenceOf(facts, check.needs, args, where.addresses ?? []),
      };
      // Code and arguments came in together through the typed `report`.
      found.push(finding as unknown as Finding);
    },
    context,
  );
  return found;
}

/** A code about the partner alone is not looked for on our side. */
function isAbout(code: FindingCode, { party }: CheckContext): boolean {
  return !(catalog[code].about === 'theirs' && party === 'ours');
}

function isSkipped(fact: Fact<unknown>): boolean {
  return !fact.known && fact.why === 'skipped';
}

function valuesOf(facts: Readable, names: readonly ReadableFact[]): FactValues {
  const values: Partial<Record<ReadableFact, unknown>> = {};
  for (const name of names) {
    const fact = facts[name];
    values[name] = fact.known ? fact.value : undefined;
  }
  // Holds what `needs` names, which is all that a check may read.
  return values as unknown as FactValues;
}

/** What shows a finding: the evidence of the facts that were read, as far as it concerns the same host and addresses. */
function evidenceOf(
  facts: Readable,
  names: readonly ReadableFact[],
  args: object,
  addresses: readonly string[],
): readonly Evidence[] {
  const { target, address } = args as { target?: string; address?: string };
  const wanted = new Set(address === undefined ? addresses : [address, ...addresses]);
  const shown = certificatesAt(facts.certificateChain, wanted);
  const concerns = (name: ReadableFact, evidence: Evidence): boolean => {
    if (evidence.kind === 'dns')
      return name !== 'targetAddresses' || target === undefined || evidence.name === target;
    if (wanted.size === 0) return true;
    if (evidence.kind === 'tcp' || evidence.kind === 'tls')
      return wanted.has(evidence.address) || name === 'controlConnect';
    return evidence.kind !== 'certificate' || shown.has(evidence.sha256);
  };
  // Most pieces of evidence are met more than once as the same object; only the others are compared by what they say.
  const different = new Set<Evidence>();
  for (const name of names) {
    const fact = facts[name];
    if (!fact.known) continue;
    for (const one of fact.evidence) if (concerns(name, one)) different.add(one);
  }
  if (different.size < 2) return [...different];
  const byText = new Map([...different].map((one) => [JSON.stringify(one), one]));
  return [...byText.values()].slice(0, mostEvidence);
}

function certificatesAt(
  fact: Fact<readonly CertificateChain[]>,
  addresses: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!fact.known) return new Set();
  const there = fact.value.filter(({ address }) => addresses.has(address));
  return new Set(there.flatMap(({ sent }) => sent.map(({ sha256 }) => sha256)));
}
