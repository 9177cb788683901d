import { leavesInstead } from '../checks/listed-certificate.ts';
import type { FindingCode } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, SavedFacts } from '../model/report.ts';
import type { Joined } from './join-ports.ts';

/**
 * A certificate of ours that a listing shows, ended or from an authority that strangers do not trust, while partners are shown another
 * one that is valid: it only risks then, and both are told.
 */
export function joinRenewed({ findings, contradictions }: Joined, saved: SavedFacts): Joined {
  const more = findings.flatMap((finding): Contradiction[] => {
    const { code, about, evidence } = finding;
    const seen = isListed(finding) ? validInstead(finding, saved) : undefined;
    return seen === undefined
      ? []
      : [{ code, about, says: [...evidence], seen: [...seen], means: 'renewed' }];
  });
  return { findings, contradictions: [...contradictions, ...more] };
}

/** Codes that a listing shows of one Edge Server, while others are in order. */
const beside = new Set<FindingCode>(['cert-untrusted-root', 'pol-edge-cert-unassigned']);

/** What a listing alone shows, beside another certificate that was seen. */
function isListed({ code, about, scope, evidence }: Finding): boolean {
  if (about !== 'ours' || !evidence.some(({ kind }) => kind === 'paste')) return false;
  return code === 'cert-listed-expired' || (beside.has(code) && scope === 'some');
}

/** What shows the valid certificates of the same name that were seen from here; undefined where there is none. */
function validInstead(
  { args }: Finding,
  { at, facts }: SavedFacts,
): readonly Evidence[] | undefined {
  const { certificateChain } = facts.ours;
  const { target, server = target } = args as {
    readonly target?: string;
    readonly server?: string;
  };
  if (!certificateChain.known || server === undefined) return undefined;
  const leaves = leavesInstead(server, certificateChain.value, new Date(at));
  if (leaves.length === 0) return undefined;
  const prints = new Set(leaves.map(({ sha256 }) => sha256));
  const exact = certificateChain.evidence.filter(
    (one) => one.kind === 'certificate' && prints.has(one.sha256),
  );
  return exact.length > 0 ? exact : certificateChain.evidence;
}
