import type { ReadableFact, Where } from '../model/check.ts';
import type { Evidence } from '../model/evidence.ts';
import type { CertificateChain, Fact } from '../model/facts.ts';
import { factOf, type Readable } from './readable.ts';

/** Most pieces of evidence that one finding carries; a domain with 64 targets would drown the reader. */
const mostEvidence = 12;

/** What shows a finding: the evidence of the facts that were read, as far as it concerns the same host and addresses. */
export function evidenceOf(
  facts: Readable,
  names: readonly ReadableFact[],
  args: object,
  { addresses = [], lines = [], names: asked = [], object }: Where,
): readonly Evidence[] {
  const { target, address } = args as { target?: string; address?: string };
  const wanted = new Set(address === undefined ? addresses : [address, ...addresses]);
  const shown = certificatesAt(facts.party.certificateChain, wanted);
  const concerns = (name: ReadableFact, evidence: Evidence): boolean => {
    if (evidence.kind === 'dns')
      return name !== 'targetAddresses' || target === undefined || evidence.name === target;
    if (wanted.size === 0) return true;
    if (evidence.kind === 'tcp' || evidence.kind === 'tls')
      return wanted.has(evidence.address) || name === 'controlConnect';
    return evidence.kind !== 'certificate' || shown.has(evidence.sha256);
  };
  const different = new Set<Evidence>();
  for (const name of names) {
    const fact = factOf(facts, name);
    if (!fact.known) continue;
    for (const one of fact.evidence) if (concerns(name, one)) different.add(one);
  }
  const all = withoutRepeats([...different]);
  const shownOf = object === undefined ? all : ofObject(all, object);
  return naming(answering(shownOf, asked), lines).slice(0, mostEvidence);
}

/** All evidence of these facts, as far as a reader can take it in. */
export function allEvidence(facts: Readable, names: readonly ReadableFact[]): readonly Evidence[] {
  return evidenceOf(facts, names, {}, {});
}

/**
 * Each piece once. Most that are met twice are the same object; what others say is only compared where they are about the same
 * thing, because writing all of them out took a fiftieth of the time of a diagnosis.
 */
function withoutRepeats(pieces: readonly Evidence[]): readonly Evidence[] {
  const bySubject = new Map<string, Evidence[]>();
  return pieces.filter((one) => {
    const subject = subjectOf(one);
    const same = bySubject.get(subject);
    if (same === undefined) bySubject.set(subject, [one]);
    else if (same.some((other) => JSON.stringify(other) === JSON.stringify(one))) return false;
    else same.push(one);
    return true;
  });
}

/** What a piece is about: two that say the same have the same. */
function subjectOf(one: Evidence): string {
  switch (one.kind) {
    case 'dns':
      return `dns ${one.type} ${one.name} ${one.server}`;
    case 'tcp':
    case 'tls':
      return `${one.kind} ${one.address} ${one.port}`;
    case 'certificate':
      return one.sha256;
    case 'paste':
      return `paste ${one.line} ${one.source ?? ''}`;
    case 'answer':
      return `answer ${one.question}`;
    case 'calendar':
      return `calendar ${one.on}`;
  }
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

/** Of DNS answers only those for one of the names, when there are any. */
function answering(evidence: readonly Evidence[], names: readonly string[]): readonly Evidence[] {
  const answers = (one: Evidence) => one.kind === 'dns' && names.includes(one.name);
  return evidence.some(answers)
    ? evidence.filter((one) => one.kind !== 'dns' || answers(one))
    : evidence;
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
  if (!fact.known || addresses.size === 0) return new Set();
  const there = fact.value.filter(({ address }) => addresses.has(address));
  return new Set(there.flatMap(({ sent }) => sent.map(({ sha256 }) => sha256)));
}
