import type { FindingCode } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, SavedFacts } from '../model/report.ts';
import { isOf, testsOfPath } from './port-views.ts';

/** What was found, and where what was pasted and what was seen differ. */
export interface Joined {
  readonly findings: readonly Finding[];
  readonly contradictions: readonly Contradiction[];
}

const closedCodes = new Set<FindingCode>(['tcp-timeout', 'tcp-refused', 'tcp-unreachable']);

/**
 * Pasted port tests against our own. What our Edge reaches is not closed, whatever we see: our finding only risks then. What it
 * does not reach, though we do, is told beside it.
 */
export function joinPorts({ findings, contradictions }: Joined, { facts }: SavedFacts): Joined {
  const { portTests } = facts.ours;
  const { tcpConnect } = facts.theirs;
  if (!portTests.known || !tcpConnect.known) return { findings, contradictions };
  const seen = tcpConnect.evidence;
  const tests = testsOfPath(facts);
  const more: Contradiction[] = [];
  const tell = (code: FindingCode, result: 'open' | 'closed') =>
    more.push({
      code,
      about: 'theirs',
      says: [...deciding(portTests.evidence, result)],
      seen: [...seen],
      means: 'view',
      // An open port needs no looking at.
      ...(result === 'closed' && { step: 'way-out' }),
    });
  const joined = findings.map((finding): Finding => {
    if (finding.about !== 'theirs' || !closedCodes.has(finding.code)) return finding;
    const { target, port } = finding.args as { target?: string; port?: number };
    const isOpen = tests.some(
      (test) =>
        test.host === target &&
        (port === undefined || test.port === port) &&
        test.result === 'open',
    );
    if (!isOpen) return finding;
    tell(finding.code, 'open');
    // The open port is shown with the finding, too: why it only risks is that, and no other address.
    const says = deciding(portTests.evidence, 'open').slice(0, 1);
    return { ...finding, scope: 'some', evidence: [...finding.evidence, ...says] };
  });
  const isClosed = tcpConnect.value.some(
    (one) =>
      one.from === 'record' &&
      one.result === 'open' &&
      tests.some((test) => test.result === 'closed' && isOf(test, one)),
  );
  if (isClosed) tell('tcp-timeout', 'closed');
  return { findings: joined, contradictions: [...contradictions, ...more] };
}

/** The line that tells open from closed stands first, and of several the one that tells this. */
function deciding(lines: readonly Evidence[], result: 'open' | 'closed'): readonly Evidence[] {
  const isDeciding = (one: Evidence) =>
    one.kind === 'paste' && /TcpTestSucceeded|Could not open|failed|無法/iu.test(one.text);
  const isThis = (one: Evidence) =>
    isDeciding(one) && one.kind === 'paste' && /: *True\b/iu.test(one.text) === (result === 'open');
  const rank = (one: Evidence) => (isThis(one) ? 0 : isDeciding(one) ? 1 : 2);
  return [...lines].sort((left, right) => rank(left) - rank(right));
}
