import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { CertificateChain } from '../model/facts.ts';
import { sha256Of, type Certificate } from './certificate.ts';
import { isSignedBy, mayBeIssuedBy } from './certificate-links.ts';
import { nameKey, rawNameOf, type RawName } from './distinguished-name.ts';
import { maxPathLength, maxSignatureChecks } from './limits.ts';

/** The roots that count as trusted. */
export interface TrustStore {
  /** Roots with the name of the certificate's issuer; whether one of them signed it is to be checked. */
  issuersOf(certificate: Certificate): readonly X509Certificate[];
  /** True when this very certificate is trusted. */
  holds(certificate: Certificate): boolean;
  /** Begins to parse the roots, if that was not done: about 20 ms that the first question would take. */
  prepare(): void;
}

/** What the certificates of a peer lead to. */
export interface PathJudgement {
  /** As of the fact certificateChain; `ends-early`: the issuer of the last certificate of the path was not there. */
  readonly trust: Exclude<CertificateChain['trust'], 'missing-intermediate'> | 'ends-early';
  /** The leaf and what follows it; a root of the trust store is left out. */
  readonly path: readonly [Certificate, ...Certificate[]];
}

/**
 * Mozilla's list as built into Node, and what an operator adds (PEM, one or more certificates in each text).
 * The list is parsed at the first question, which takes about 20 ms once.
 * @throws TypeError when an added text holds no certificate: it is our own configuration.
 */
export function createTrustStore({
  extraCas = [],
}: { extraCas?: readonly string[] } = {}): TrustStore {
  const extra = indexByName(extraCas.flatMap(parsePem));
  const rootsNamed = (name: RawName): readonly X509Certificate[] => {
    const key = nameKey(name);
    return [...(mozillaRoots().get(key) ?? []), ...(extra.get(key) ?? [])];
  };
  return {
    issuersOf: ({ issuer }) => rootsNamed(issuer),
    holds: ({ subject, view }) =>
      rootsNamed(subject).some((root) => sha256Of(root.raw) === view.sha256),
    prepare: prepareRoots,
  };
}

/** Roots parsed at one go while preparing: about a millisecond, so that answers are not kept waiting. */
const rootsAtOnce = 8;

const builtIn = new Map<string, X509Certificate[]>();
let parsedRoots = 0;

/** Parses the next roots of the list that never changes while the process runs; once for all stores. */
function parseRoots(count: number): void {
  for (const pem of rootCertificates.slice(parsedRoots, parsedRoots + count))
    addTo(builtIn, new X509Certificate(pem));
  parsedRoots = Math.min(parsedRoots + count, rootCertificates.length);
}

function mozillaRoots(): ReadonlyMap<string, readonly X509Certificate[]> {
  parseRoots(rootCertificates.length);
  return builtIn;
}

/** Parses the roots bit by bit, whenever there is nothing else to do. */
function prepareRoots(): void {
  if (parsedRoots === rootCertificates.length) return;
  parseRoots(rootsAtOnce);
  setImmediate(prepareRoots);
}

/** Splits a text into the certificates in it. */
function parsePem(text: string): readonly X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
  if (blocks.length === 0) {
    throw new TypeError('Expected at least one PEM certificate in the added trusted roots.');
  }
  return blocks.map((block) => new X509Certificate(block));
}

function indexByName(
  roots: readonly X509Certificate[],
): ReadonlyMap<string, readonly X509Certificate[]> {
  const index = new Map<string, X509Certificate[]>();
  for (const root of roots) addTo(index, root);
  return index;
}

function addTo(index: Map<string, X509Certificate[]>, root: X509Certificate): void {
  const key = nameKey(rawNameOf(root, 'subject'));
  index.set(key, [...(index.get(key) ?? []), root]);
}

/**
 * Looks for a path from the leaf to a trusted root through the other certificates, in whatever order they came. Names,
 * key usage (OpenSSL's X509_check_issued) and signatures of each link are checked; an intermediate must be a CA.
 * Dates play no part: the expired certificate of a trusted CA is `trusted`, and other rules judge its dates. Nor do path
 * lengths and name constraints. Loops end, and at most 40 signatures are verified.
 */
export function judgePath(
  leaf: Certificate,
  others: readonly Certificate[],
  store: TrustStore,
): PathJudgement {
  type Path = readonly [Certificate, ...Certificate[]];
  const visited = new Set([leaf.view.sha256]);
  let longest: Path = [leaf];
  let checksLeft = maxSignatureChecks;

  const isIssuedBy = (certificate: Certificate, issuer: X509Certificate): boolean =>
    mayBeIssuedBy(certificate, issuer) && checksLeft-- > 0 && isSignedBy(certificate, issuer);

  /** Whether a certificate leads to a trusted root does not hang on how it was reached, so each is visited once. */
  function follow(path: Path): Path | undefined {
    const last = lastOf(path);
    longest = path.length > longest.length ? path : longest;
    if (store.holds(last)) {
      const [first, ...rest] = path;
      return [first, ...rest.slice(0, -1)];
    }
    if (store.issuersOf(last).some((root) => isIssuedBy(last, root))) {
      return path;
    }
    const isEnd = last.view.selfSigned || path.length >= maxPathLength;
    for (const issuer of isEnd ? [] : others) {
      const isNew = issuer.view.isCa && !visited.has(issuer.view.sha256);
      if (isNew && isIssuedBy(last, issuer.native)) {
        visited.add(issuer.view.sha256);
        const found = follow([...path, issuer]);
        if (found !== undefined) {
          return found;
        }
      }
    }
    return undefined;
  }

  const trusted = follow([leaf]);
  if (trusted !== undefined) {
    return { trust: 'trusted', path: trusted };
  }
  if (leaf.view.selfSigned) {
    return { trust: 'self-signed', path: longest };
  }
  return { trust: lastOf(longest).view.selfSigned ? 'unknown-root' : 'ends-early', path: longest };
}

/** The last certificate of a path. */
export function lastOf(path: PathJudgement['path']): Certificate {
  return path.at(-1) ?? path[0];
}
