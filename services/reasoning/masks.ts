import { rowOf, type FindingCode } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { isAged } from './aged.ts';

const nothingAged: ReadonlySet<Evidence> = new Set();

/**
 * For each finding, the codes of those that explain it away: it is a consequence while they stand. A mask works within one
 * party, except where the catalog says `theirs:`, and only for the same host and address when both name one. What stands on `aged`
 * pastes alone explains nothing that is seen now.
 */
export function masksOf(
  findings: readonly Finding[],
  aged: ReadonlySet<Evidence> = nothingAged,
): ReadonlyMap<Finding, readonly FindingCode[]> {
  return new Map(
    findings.map((finding) => {
      const maskers = findings.filter(
        (other) => other !== finding && explains(other, finding) && !isAged(other, aged),
      );
      return [finding, [...new Set(maskers.map(({ code }) => code))]] as const;
    }),
  );
}

function explains(cause: Finding, consequence: Finding): boolean {
  return rowOf(cause.code).masks.some((mask) => {
    const [party, code] = mask.startsWith('theirs:')
      ? (['theirs', mask.slice('theirs:'.length)] as const)
      : ([cause.about, mask] as const);
    return (
      code === consequence.code && isAbout(consequence, party) && sameThing(cause, consequence)
    );
  });
}

/** What is about neither party was still seen while looking at one: the host that both name tells which. */
function isAbout({ about }: Finding, party: Finding['about']): boolean {
  return about === party || about === 'neither';
}

interface Named {
  readonly target?: string;
  readonly proxyFqdn?: string;
  readonly address?: string;
}

function sameThing(one: Finding, other: Finding): boolean {
  const a = one.args as Named;
  const b = other.args as Named;
  const agree = (x?: string, y?: string) => x === undefined || y === undefined || x === y;
  // An entry of ours that names an Edge is the cause of what was seen at that Edge.
  const isSameHost =
    agree(a.target, b.target) || (b.target !== undefined && a.proxyFqdn === b.target);
  return isSameHost && agree(a.address, b.address);
}
