import { LRUCache } from 'lru-cache';
import type { CertificateChain } from '../model/facts.ts';
import {
  createCertificateReader,
  readCertificate,
  sha256Of,
  type Certificate,
} from './certificate.ts';
import type { IssuerFetch } from './issuer-fetch.ts';
import { maxCertificates, maxIssuerFetches, maxRememberedChains } from './limits.ts';
import { msSince, type Stopwatch } from './tcp.ts';
import { judgePath, lastOf, type PathJudgement, type TrustStore } from './trust.ts';

/** The fact certificateChain without the endpoint that showed it. */
export type JudgedChain = Omit<CertificateChain, 'host' | 'from' | 'address' | 'port'>;

/** What judging a chain needs. */
export interface ChainTools {
  readonly readChain: ChainReader;
  readonly store: TrustStore;
  readonly fetchIssuer: (url: string) => Promise<IssuerFetch>;
  readonly now: Stopwatch;
}

interface ReadChain {
  readonly leaf: Certificate;
  /** The leaf and what else could be read, as sent. */
  readonly known: readonly Certificate[];
  readonly judgement: PathJudgement;
}

/** Reads certificates (DER, leaf first; at most ten count); gives undefined when the leaf cannot be read. */
export type ChainReader = (sent: readonly Uint8Array[]) => ReadChain | undefined;

/**
 * Makes a reader that remembers the last 100 chains, since many domains of one hoster show the same one, and the
 * certificates of the authorities in them, since many hosts have theirs from one.
 */
export function createChainReader(store: TrustStore): ChainReader {
  const remembered = new LRUCache<string, ReadChain>({ max: maxRememberedChains });
  const readOne = createCertificateReader();
  return (sent) => {
    const named = sent.slice(0, maxCertificates).map((der) => ({ der, sha256: sha256Of(der) }));
    const key = named.map(({ sha256 }) => sha256).join(' ');
    const known = remembered.get(key);
    if (known !== undefined) {
      return known;
    }
    const read = readChain(named.map(readOne), store);
    if (read !== undefined) {
      remembered.set(key, read);
    }
    return read;
  };
}

function readChain(
  read: readonly (Certificate | undefined)[],
  store: TrustStore,
): ReadChain | undefined {
  const [leaf] = read;
  const known = read.filter((certificate) => certificate !== undefined);
  return leaf && { leaf, known, judgement: judgePath(leaf, known, store) };
}

/**
 * Reads the certificates that a peer sent (DER, leaf first) and judges where they lead. A chain that ends early and names
 * a place for its issuer is continued from there, at most three times; the last fetch is recorded.
 * Gives undefined when the leaf cannot be read; other certificates that cannot be read are left out.
 * Such a chain is `missing-intermediate` when the fetch completes it, or fails; it is `unknown-root` when it then leads to
 * a root that is not known, or names no place.
 */
export async function judgeChain(
  sent: readonly Uint8Array[],
  { readChain, store, fetchIssuer, now }: ChainTools,
): Promise<JudgedChain | undefined> {
  const chain = readChain(sent);
  if (chain === undefined) {
    return undefined;
  }
  const { leaf } = chain;
  const known = [...chain.known];
  const views = known.map(({ view }) => view);
  let { judgement } = chain;
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
    issuerFetch = { url, result, ms: msSince(start, now) };
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
