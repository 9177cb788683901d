import { catalog, rowOf, type FindingCode } from '../model/catalog.ts';
import type { Check, CheckContext, ReadableFact, ReadableValues, Where } from '../model/check.ts';
import type { Domain } from '../model/domain.ts';
import type { Evidence } from '../model/evidence.ts';
import type {
  CertificateChain,
  Fact,
  OutsideFacts,
  PartyFacts,
  VantageFacts,
} from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { RuledOut } from '../model/report.ts';

/** Facts that a check of one party may read; `peer` are those of the other one. */
export interface Readable extends PartyFacts, VantageFacts {
  readonly peer?: PartyFacts | undefined;
}

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
  const leftOpen = new Set<FindingCode>();
  const within = contextFor(context, leftOpen);
  for (const check of checks) {
    if (!isLookedAt(check, context)) continue;
    const missing = check.needs.filter((name) => !factOf(facts, name).known);
    // What nobody pasted is told once for all of them: see `listUnchecked`.
    if (check.readsSettings && missing.length > 0) continue;
    const values = valuesOf(facts, check);
    const applies = missing.length > 0 ? 'unseen' : (check.applies?.(values, context) ?? true);
    if (applies === 'unseen') {
      // A fact that is `skipped` is one that does not arise; waiting for it would never end.
      // What is missing of the other party is told there.
      const wanted = missing.filter((name) => !isOfPeer(name) && !isSkipped(facts[name]));
      if (wanted.length > 0 || missing.length === 0) {
        skipped.push({ check, missing: missing.length > 0 ? wanted : check.needs });
      }
      continue;
    }
    if (!applies) continue;
    findings.push(...runOne(check, facts, values, within));
    if (check.rulesOut === false) continue;
    const evidence = evidenceOf(facts, check.needs, {}, {});
    for (const code of check.finds) {
      if (isAbout(check, code, context)) judged.set(code, evidence);
    }
  }
  // What another check still waits to judge is not ruled out: a stale record may yet show itself by silence.
  const open = skipped.flatMap(({ check }) => check.finds);
  const seen = new Set([...findings.map(({ code }) => code), ...open, ...leftOpen]);
  const ruledOut = [...judged].map(([code, evidence]) => ({
    code,
    about: context.party,
    evidence,
  }));
  return { findings, skipped, ruledOut: ruledOut.filter(({ code }) => !seen.has(code)) };
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

const nobodyAsked: Fact<never> = { known: false, why: 'not-asked' };
const ofPeer = 'peer.';

type PeerFact = Extract<ReadableFact, `${typeof ofPeer}${string}`>;

function isOfPeer(name: ReadableFact): name is PeerFact {
  return name.startsWith(ofPeer);
}

/** A fact by the name under which a check asks for it. */
function factOf(facts: Readable, name: ReadableFact): Fact<unknown> {
  if (!isOfPeer(name)) return facts[name];
  // The names of the peer are made of those of the facts that are seen from outside.
  return facts.peer?.[name.slice(ofPeer.length) as keyof OutsideFacts] ?? nobodyAsked;
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
      if (!isAbout(check, code, context)) return;
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

function isLookedAt(check: Check, context: CheckContext): boolean {
  if (check.oursOnly === true && context.party === 'theirs') return false;
  if (context.domain === '' && !check.readsSettings) return false;
  return check.finds.some((code) => isAbout(check, code, context));
}

/**
 * A code about the partner alone is not looked for on our side, unless our own error lines tell of it; one about us alone is not
 * found in the partner's settings.
 */
function isAbout({ readsSettings }: Check, code: FindingCode, { party }: CheckContext): boolean {
  const { about } = catalog[code];
  return party === 'ours'
    ? about !== 'theirs' || readsSettings
    : about !== 'ours' || !readsSettings;
}

function isSkipped(fact: Fact<unknown>): boolean {
  return !fact.known && fact.why === 'skipped';
}

function valuesOf(facts: Readable, { needs, may }: Check): ReadableValues {
  const values: Partial<Record<ReadableFact, unknown>> = {};
  for (const name of may === undefined ? needs : [...needs, ...may]) {
    const fact = factOf(facts, name);
    values[name] = fact.known ? fact.value : undefined;
  }
  // Holds what `needs` and `may` name, which is all that a check may read.
  return values as unknown as ReadableValues;
}

/** What shows a finding: the evidence of the facts that were read, as far as it concerns the same host and addresses. */
function evidenceOf(
  facts: Readable,
  names: readonly ReadableFact[],
  args: object,
  { addresses = [], lines = [], object }: Where,
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
    const fact = factOf(facts, name);
    if (!fact.known) continue;
    for (const one of fact.evidence) if (concerns(name, one)) different.add(one);
  }
  if (different.size < 2) return [...different];
  const byText = new Map([...different].map((one) => [JSON.stringify(one), one]));
  const all = [...byText.values()];
  const shownOf = object === undefined ? all : ofObject(all, object);
  return naming(shownOf, lines).slice(0, mostEvidence);
}

/** Without the pasted lines that stand below the `Identity` of another object. */
function ofObject(evidence: readonly Evidence[], name: string): readonly Evidence[] {
  const wanted = name.toLowerCase();
  let isOther = false;
  return evidence.filter((one) => {
    if (one.kind !== 'paste') return true;
    const identity = /^\s*Identity\s*:(?<name>.*)$/iu.exec(one.text)?.groups?.name;
    const isAccount = /^Get-Cs(?:Online)?User\b/iu.test(one.command ?? '');
    if (identity !== undefined) isOther = !identity.toLowerCase().includes(wanted);
    return isAccount || !isOther;
  });
}

/** Of pasted lines only those that hold one of the words, when there are any. */
function naming(evidence: readonly Evidence[], words: readonly string[]): readonly Evidence[] {
  if (words.length === 0) return evidence;
  const wanted = words.map((word) => word.toLowerCase());
  const holds = (one: Evidence) =>
    one.kind === 'paste' &&
    wanted.some((word) => one.text.toLowerCase().replace(/\s+/gu, ' ').includes(word));
  return evidence.some(holds)
    ? evidence.filter((one) => one.kind !== 'paste' || holds(one))
    : evidence;
}

function certificatesAt(
  fact: Fact<readonly CertificateChain[]>,
  addresses: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!fact.known) return new Set();
  const there = fact.value.filter(({ address }) => addresses.has(address));
  return new Set(there.flatMap(({ sent }) => sent.map(({ sha256 }) => sha256)));
}
