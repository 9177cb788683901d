import { verify, type X509Certificate } from 'node:crypto';
import type { Certificate } from './certificate.ts';

interface Judged {
  readonly issuance: string;
  readonly mayBe: boolean;
}

/** What OpenSSL said last of an issuer and a plain leaf, for as long as the issuer is remembered elsewhere. */
const lastJudged = new WeakMap<X509Certificate, Judged>();

/**
 * True when the other certificate may be the issuer's: its name, its key identifier and what it may sign fit. The signature is another
 * question. Plain leaves of one issuer say the same of it, so OpenSSL is asked about the first of them.
 */
export function mayBeIssuedBy(certificate: Certificate, issuer: X509Certificate): boolean {
  const issuance = certificate.plain?.issuance;
  const known = lastJudged.get(issuer);
  if (known !== undefined && known.issuance === issuance) return known.mayBe;
  const mayBe = certificate.native.checkIssued(issuer);
  if (issuance !== undefined) lastJudged.set(issuer, { issuance, mayBe });
  return mayBe;
}

type Verdicts = WeakMap<X509Certificate, boolean>;

/** By certificate that signs others and by issuer, for as long as both are remembered elsewhere. */
const verdicts = new WeakMap<X509Certificate, Verdicts>();

/** True when the issuer's key made the signature; false also for kinds of keys that cannot be checked. */
export function isSignedBy(certificate: Certificate, issuer: X509Certificate): boolean {
  if (!certificate.view.isCa) {
    // Leaves are many and come once: their chain is remembered as a whole.
    return verifies(certificate, issuer);
  }
  const known = verdicts.get(certificate.native) ?? new WeakMap();
  verdicts.set(certificate.native, known);
  const verdict = known.get(issuer) ?? verifies(certificate, issuer);
  known.set(issuer, verdict);
  return verdict;
}

function verifies(certificate: Certificate, issuer: X509Certificate): boolean {
  try {
    const { plain } = certificate;
    const key = issuer.publicKey;
    if (plain !== undefined && plain.signature.keyType === key.asymmetricKeyType) {
      const { hash, signed, value } = plain.signature;
      return verify(hash, signed, key, value);
    }
    return certificate.native.verify(key);
  } catch {
    return false;
  }
}
