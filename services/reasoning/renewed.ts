import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Contradiction, SavedFacts } from '../model/report.ts';
import type { Joined } from './join-ports.ts';

/**
 * A certificate of ours that ended by a listing, while partners are shown another one that is valid: the listing may be older than
 * the renewal, or be of another Edge Server of the pool. Then it only risks, and both are told.
 */
export function joinRenewed({ findings, contradictions }: Joined, saved: SavedFacts): Joined {
  const more: Contradiction[] = [];
  const joined = findings.map((finding): Finding => {
    const seen = validInstead(finding, saved);
    if (seen === undefined) return finding;
    const { code, about, evidence } = finding;
    more.push({ code, about, says: [...evidence], seen: [...seen], means: 'renewed' });
    return { ...finding, scope: 'some' };
  });
  return { findings: joined, contradictions: [...contradictions, ...more] };
}

/** What shows the valid certificates of the same name that were seen from here; undefined where there is none, and for what was itself seen from here. */
function validInstead(
  { code, about, args, evidence }: Finding,
  { at, facts }: SavedFacts,
): readonly Evidence[] | undefined {
  const { certificateChain } = facts.ours;
  const isListed = evidence.some(({ kind }) => kind === 'paste');
  const { target, address } = args as { readonly target?: string; readonly address?: string };
  if (code !== 'cert-expired' || about !== 'ours' || address !== '' || !isListed) return undefined;
  if (!certificateChain.known || target === undefined) return undefined;
  const leaves = certificateChain.value
    .filter(({ from }) => from === 'record')
    .flatMap(({ sent: [leaf] }) => (leaf?.names.includes(target) === true ? [leaf] : []));
  // One address that still shows the old one is enough for it to be in use.
  if (leaves.length === 0) return undefined;
  if (!leaves.every(({ notAfter }) => Date.parse(notAfter) > Date.parse(at))) return undefined;
  const prints = new Set(leaves.map(({ sha256 }) => sha256));
  const exact = certificateChain.evidence.filter(
    (one) => one.kind === 'certificate' && prints.has(one.sha256),
  );
  return exact.length > 0 ? exact : certificateChain.evidence;
}
