import type { FactValues } from '../model/facts.ts';

type Certificate = FactValues['ourCertificates']['entries'][number];

/** Uses of a certificate that partners see. */
export const external = /^accessedgeexternal$/iu;

/** Whether a certificate may take the place of another one: it is valid at that instant and shares a name with it. */
function isSuccessor(other: Certificate, before: Certificate, at: Date): boolean {
  if (other.notAfter === undefined || Date.parse(other.notAfter) <= at.getTime()) return false;
  return before.names?.some((name) => other.names?.includes(name)) ?? false;
}

/** Certificates that lie ready to follow one that partners see: valid, longer than that one, and assigned to nothing. */
export function successorsOf(
  before: Certificate,
  entries: readonly Certificate[],
  at: Date,
): readonly Certificate[] {
  // A listing of a store tells no use: what another listing shows in use is none that lies ready.
  const isAssigned = ({ use }: Certificate) => use !== undefined && use !== null;
  const assigned = new Set(entries.filter(isAssigned).map(({ thumbprint }) => plain(thumbprint)));
  return entries.filter(
    (other) =>
      !isAssigned(other) &&
      !assigned.has(plain(other.thumbprint)) &&
      isSuccessor(other, before, at) &&
      Date.parse(other.notAfter ?? '') > endOf(before),
  );
}

/**
 * The thumbprint of the certificate that lies ready to follow the one that partners see. Undefined when none or more than one was
 * shown: never that of the certificate that has to go.
 */
export function nextThumbprintIn(entries: readonly Certificate[], at: Date): string | undefined {
  const next = entries
    .filter(({ use }) => external.test(use ?? ''))
    .flatMap((one) => successorsOf(one, entries, at))
    .map(({ thumbprint }) => plain(thumbprint))
    .filter((thumbprint) => /^[\dA-F]{40}$/u.test(thumbprint));
  const [only, ...others] = new Set(next);
  return others.length === 0 ? only : undefined;
}

function endOf({ notAfter }: Certificate): number {
  return notAfter === undefined ? -Infinity : Date.parse(notAfter);
}

function plain(thumbprint: string | undefined): string {
  return (thumbprint ?? '').replaceAll(' ', '').toUpperCase();
}
