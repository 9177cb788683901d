import type { Evidence } from '../model/evidence.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, SavedFacts } from '../model/report.ts';
import type { Joined } from './join-ports.ts';

/** What keeps our Edge from finding a partner, unless a setting of ours names the host. */
const ofLookup = new Set<FindingCode>(['dns-srv-missing', 'dns-nxdomain']);

/**
 * Our own Edge reached the partner by its test, and no record of theirs is seen: an allowed entry names the host, the Edge has another
 * view of DNS, or the test is old. Then the missing record only risks, and both are told.
 */
export function joinPassed({ findings, contradictions }: Joined, saved: SavedFacts): Joined {
  const evidence = passed(saved);
  if (evidence === undefined) return { findings, contradictions };
  const more: Contradiction[] = [];
  const joined = findings.map((finding): Finding => {
    const { code, about } = finding;
    if (about !== 'theirs' || !ofLookup.has(code)) return finding;
    more.push({ code, about, says: [...evidence], seen: [...finding.evidence], means: 'passed' });
    return { ...finding, scope: 'some' };
  });
  return { findings: joined, contradictions: [...contradictions, ...more] };
}

/** The lines of a test to the partner that went through; undefined when none did, or another one failed. */
function passed({ question, facts }: SavedFacts): readonly Evidence[] | undefined {
  const { partnerTests } = facts.ours;
  if (question.about === 'ours' || !partnerTests.known) return undefined;
  const tests = partnerTests.value.filter(({ domain }) => domain === question.their);
  if (tests.length === 0 || tests.some(({ result }) => result !== 'success')) return undefined;
  const { evidence } = partnerTests;
  const exact = evidence.filter((one) => one.kind === 'paste' && /success|成功/iu.test(one.text));
  return exact.length > 0 ? exact : evidence;
}
