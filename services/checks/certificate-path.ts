import type { CertificateChain, CertificateView } from '../model/facts.ts';

/** The certificates that were sent and are part of the judged path, the leaf first. */
export function pathOf({ sent, path }: CertificateChain): readonly CertificateView[] {
  const [leaf, ...others] = sent;
  if (leaf === undefined) return [];
  return [leaf, ...others.filter(({ sha256, selfSigned }) => path.includes(sha256) && !selfSigned)];
}
