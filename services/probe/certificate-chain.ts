import type { CertificateChain } from '../model/facts.ts';
import { readCertificate } from './certificate.ts';
import type { IssuerFetch } from './issuer-fetch.ts';
import { maxCertificates, maxIssuerFetches } from './limits.ts';
import type { Stopwatch } from './tcp.ts';
import { judgePath, lastOf, type PathJudgement, type TrustStore } from './trust.ts';

/** The fact certificateChain without the endpoint that showed it. */
export type JudgedChain = Omit<CertificateChain, 'host' | 'from' | 'address' | 'port'>;

/** What judging a chain needs. */
export interface ChainTools {
  readonly store: TrustStore;
  readonly fetchIssuer: (url: string) => Promise<IssuerFetch>;
  readonly now: Stopwatch;
}

/**
 * Reads the certificates that a peer sent (DER, leaf first) and judges where they lead. A chain that ends early and names
 * a place for its issuer is continued from there, at most three times; the last fetch is recorded.
 * Gives undefined when the leaf cannot be read; other certificates that cannot be read are left out.
 * The line between `missing-intermediate` and `unknown-root`: domain/catalog.tsv, head comment on cert-missing-intermediate.
 */
export async function judgeChain(
  sent: readonly Uint8Array[],
  { store, fetchIssuer, now }: ChainTools,
): Promise<JudgedChain | undefined> {
  const read = sent.slice(0, maxCertificates).map(readCertificate);
  const [leaf] = read;
  if (leaf === undefined) {
    return undefined;
  }
  const known = read.filter((certificate) => certificate !== undefined);
  const views = known.map(({ view }) => view);
  let judgement = judgePath(leaf, known, store);
  let issuerFetch: CertificateChain['issuerFetch'];
  for (let fetches = 0; fetches < maxIssuerFetches; fetches += 1) {
    const url = judgement.trust === 'ends-early' ? issuerUrlOf(judgement) : undefined;
    if (url === undefined) {
      break;
    }
    const start = now();
    const fetched = await fetchIssuer(url);
    const issuer = fetched.result === 'fetched' ? readCertificate(fetched.der) : undefined;
    const longer = issuer && judgePath(leaf, [...known, issuer], store);
    const helped = longer !== undefined && isFurther(longer, judgement);
    const result = fetched.result === 'fetched' && !helped ? 'not-the-issuer' : fetched.result;
    issuerFetch = { url, result, ms: now() - start };
    if (issuer === undefined || !helped) {
      break;
    }
    known.push(issuer);
    judgement = longer;
  }
  return {
    sent: views,
    trust: trustOf(judgement, issuerFetch),
    anchor: lastOf(judgement.path).view.issuerName,
    path: judgement.path.map(({ view }) => view.sha256),
    issuerFetch,
  };
}

/** The first http URL, which alone will be fetched; else the first of all, so that the record shows why nothing was. */
function issuerUrlOf({ path }: PathJudgement): string | undefined {
  const { issuerUrls } = lastOf(path).view;
  return issuerUrls.find((url) => url.toLowerCase().startsWith('http:')) ?? issuerUrls[0];
}

function isFurther(longer: PathJudgement, judgement: PathJudgement): boolean {
  return longer.trust === 'trusted' || longer.path.length > judgement.path.length;
}

function trustOf(
  { trust }: PathJudgement,
  fetch: CertificateChain['issuerFetch'],
): CertificateChain['trust'] {
  if (fetch === undefined) {
    return trust === 'ends-early' ? 'unknown-root' : trust;
  }
  if (trust === 'trusted') {
    return 'missing-intermediate';
  }
  // A fetch that failed leaves open where the chain leads; one that worked has shown an unknown end.
  return fetch.result === 'fetched' ? 'unknown-root' : 'missing-intermediate';
}
