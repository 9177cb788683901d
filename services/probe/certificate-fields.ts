import type { CertificateView } from '../model/facts.ts';
import { descend, readElements } from './der.ts';

/**
 * What Node's X509Certificate does not tell, or tells as text only: signature algorithm and the values of extensions.
 * (@peculiar/x509 tells all of it, but takes 2 ms for each certificate, 100 ms for one of 100 kB, and 0.2 s to load.)
 * Source of the structures: RFC 5280, sections 4.1 and 4.2.
 */
export interface CertificateFields {
  readonly signature: CertificateView['signature'];
  /** DNS names among the alternative names, as they stand there; null when the extension is absent. */
  readonly dnsNames: readonly string[] | null;
  readonly revocationUrls: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly issuerUrls: readonly string[];
}

// Tag bytes: universal ones, and context-specific ones as [n].
const sequence = 0x30;
const objectId = 0x06;
const octetString = 0x04;
const extensionsField = 0xa3;
const dnsName = 0x82;
const uri = 0x86;
const context0 = 0xa0;

// Object identifiers as the hexadecimal form of their DER.
const alternativeNames = '551d11';
const distributionPoints = '551d1f';
const authorityAccess = '2b06010505070101';
const ocsp = '2b06010505073001';
const caIssuers = '2b06010505073002';
const rsaPss = '2a864886f70d01010a';

const signatureHashes = new Map([
  ['2a864886f70d010102', 'MD2'],
  ['2a864886f70d010104', 'MD5'],
  ['2a864886f70d010105', 'SHA-1'],
  ['2a864886f70d01010b', 'SHA-256'],
  ['2a864886f70d01010c', 'SHA-384'],
  ['2a864886f70d01010d', 'SHA-512'],
  ['2a864886f70d01010e', 'SHA-224'],
  ['2b0e03021d', 'SHA-1'],
  ['2a8648ce380403', 'SHA-1'],
  ['608648016503040302', 'SHA-256'],
  ['2a8648ce3d0401', 'SHA-1'],
  ['2a8648ce3d040301', 'SHA-224'],
  ['2a8648ce3d040302', 'SHA-256'],
  ['2a8648ce3d040303', 'SHA-384'],
  ['2a8648ce3d040304', 'SHA-512'],
  ['2b6570', 'Ed25519'],
  ['2b6571', 'Ed448'],
]);
const plainHashes = new Map([
  ['2b0e03021a', 'SHA-1'],
  ['608648016503040201', 'SHA-256'],
  ['608648016503040202', 'SHA-384'],
  ['608648016503040203', 'SHA-512'],
  ['608648016503040204', 'SHA-224'],
]);

/** Reads them from the DER of a certificate. What is missing or malformed is empty; any bytes give a value. */
export function readFields(der: Buffer): CertificateFields {
  const [tbs, signatureAlgorithm] = readElements(descend(der, sequence));
  return readFieldsOf(signatureAlgorithm?.body, readExtensions(tbs?.body));
}

/** The same from what holds them: the algorithm of the signature, and the values of the extensions by the hexadecimal form of their identifiers. */
export function readFieldsOf(
  signatureAlgorithm: Buffer | undefined,
  extensions: ReadonlyMap<string, Buffer>,
): CertificateFields {
  const names = extensions.get(alternativeNames);
  const access = readElements(descend(extensions.get(authorityAccess), sequence));
  const accessUrls = (method: string): readonly string[] =>
    access
      .filter(({ body }) => descend(body, objectId)?.toString('hex') === method)
      .flatMap(({ body }) => textsOf(body, uri));
  return {
    signature: readSignature(signatureAlgorithm),
    dnsNames: names === undefined ? null : textsOf(descend(names, sequence), dnsName),
    revocationUrls: readElements(descend(extensions.get(distributionPoints), sequence)).flatMap(
      ({ body }) => textsOf(descend(body, context0, context0), uri),
    ),
    ocspUrls: accessUrls(ocsp),
    issuerUrls: accessUrls(caIssuers),
  };
}

function readExtensions(tbs: Buffer | undefined): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>();
  for (const { body } of readElements(descend(tbs, extensionsField, sequence))) {
    const id = descend(body, objectId)?.toString('hex');
    const value = descend(body, octetString);
    if (id !== undefined && value !== undefined && !values.has(id)) {
      values.set(id, value);
    }
  }
  return values;
}

/** Hashes are named as Web Crypto does; algorithms that have none of their own by their name, unknown ones `unknown`. */
function readSignature(algorithm: Buffer | undefined): CertificateView['signature'] {
  const id = descend(algorithm, objectId)?.toString('hex') ?? '';
  if (id !== rsaPss) {
    return { hash: signatureHashes.get(id) ?? 'unknown', pss: false };
  }
  const hashId = descend(algorithm, sequence, context0, sequence, objectId)?.toString('hex');
  // RFC 4055, section 3.1: SHA-1 unless said otherwise.
  return {
    hash: hashId === undefined ? 'SHA-1' : (plainHashes.get(hashId) ?? 'unknown'),
    pss: true,
  };
}

/** IA5String is ASCII; Latin-1 keeps wrong bytes apart, one character each. */
function textsOf(bytes: Buffer | undefined, tag: number): readonly string[] {
  return readElements(bytes)
    .filter((element) => element.tag === tag)
    .map(({ body }) => body.toString('latin1'));
}
