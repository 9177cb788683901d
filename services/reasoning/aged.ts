import { rowOf } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ErrorLine, Known, PartyFacts, SettingFactName } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { isOld, kindOfEvidence } from '../model/freshness.ts';
import { settingFacts } from '../model/setting-values.ts';
import type { SavedFacts } from '../model/report.ts';

const names = Object.keys(settingFacts) as SettingFactName[];

/** Pasted lines that are too old to describe the instant of the report, of either party. */
export function agedEvidence({
  facts,
  at,
}: Pick<SavedFacts, 'facts' | 'at'>): ReadonlySet<Evidence> {
  const aged = new Set<Evidence>();
  for (const party of [facts.ours, facts.theirs]) {
    for (const name of names) {
      // Most questions come without a paste.
      const fact = party[name];
      const kind = fact.known ? kindOfEvidence(name) : undefined;
      if (!fact.known || kind === undefined) continue;
      const own = name === 'errorLines' || name === 'eventLog' ? instantsIn(party[name]) : [];
      for (const [index, one] of fact.evidence.entries())
        if (one.kind === 'paste' && isOld(own[index] ?? one.at, at, kind)) aged.add(one);
    }
  }
  return aged;
}

/**
 * Whether a finding stands on old pastes alone: then it was so, and nobody knows whether it still is. What a look shows, too, is as
 * fresh as the look, unless the code speaks of a setting that only a paste shows.
 */
export function isAged({ code, evidence }: Finding, aged: ReadonlySet<Evidence>): boolean {
  const pastes = evidence.filter(({ kind }) => kind === 'paste');
  const needsPaste = rowOf(code).seen.every((by) => by === 'paste' || by === 'error');
  const isSeen = pastes.length < evidence.length && !needsPaste;
  return pastes.length > 0 && !isSeen && pastes.every((one) => aged.has(one));
}

/** The facts of one party without settings that were only shown long ago: what decides by them has to be shown again. */
export function withoutAged(facts: PartyFacts, aged: ReadonlySet<Evidence>): PartyFacts {
  if (aged.size === 0) return facts;
  const old = names.filter((name) => {
    const fact = facts[name];
    return fact.known && fact.evidence.length > 0 && fact.evidence.every((one) => aged.has(one));
  });
  const unknown = { known: false, why: 'not-pasted' } as const;
  return { ...facts, ...Object.fromEntries(old.map((name) => [name, unknown])) };
}

/** When a line happened: at its own time, or else no later than it was pasted. Undefined where neither is told. */
export function instantOfLine(line: ErrorLine, { value, evidence }: Known<readonly ErrorLine[]>) {
  if (line.at !== undefined) return line.at;
  const index = value.indexOf(line);
  const own = evidence.length === value.length ? evidence.slice(index, index + 1) : evidence;
  return newestOf(own);
}

/** Whether everything that shows a fact is old; what carries no instant is not. */
export function isFactOld(
  fact: SettingFactName,
  evidence: readonly Evidence[],
  now: string,
): boolean {
  const kind = kindOfEvidence(fact);
  return kind !== undefined && isOld(newestOf(evidence), now, kind);
}

function newestOf(evidence: readonly Evidence[]): string | undefined {
  return evidence
    .map((one) => (one.kind === 'paste' ? one.at : undefined))
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}

/** The instants that lines tell themselves, one for each line of evidence; none where the two do not belong together. */
function instantsIn(fact: PartyFacts['errorLines' | 'eventLog']): readonly (string | undefined)[] {
  if (!fact.known || fact.value.length !== fact.evidence.length) return [];
  return fact.value.map(({ at }: { readonly at?: string | undefined }) => at);
}
