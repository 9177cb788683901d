import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  webcrypto,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type Extension,
} from '../../services/probe/x509.ts';

/** `ec` is P-256; a number is the size of an RSA key in bits. */
export type KeyKind = 'ec' | number;

/** A certificate with its private key, as `tls.createServer` takes them. */
export interface IssuedCertificate {
  readonly pem: string;
  readonly der: Buffer;
  readonly keyPem: string;
}

interface Validity {
  /** Default: a day ago. */
  readonly notBefore?: Date | undefined;
  /** Default: in a year; of authorities in ten years. */
  readonly notAfter?: Date | undefined;
}

interface Signature {
  /** Default SHA-256. */
  readonly hash?: 'SHA-1' | 'SHA-256' | undefined;
  /** RSASSA-PSS; the issuer must have an RSA key. Default false. */
  readonly pss?: boolean | undefined;
}

/** A leaf. What is left out makes it healthy under every check of `services/checks/`. */
export interface LeafOptions extends Validity, Signature {
  /** DNS names among the alternative names; null leaves the extension out. Default `sip.contoso.com`. */
  readonly names?: readonly string[] | null | undefined;
  /** IP addresses among the alternative names. Default none. */
  readonly addresses?: readonly string[] | undefined;
  /** Default: the first of `names`, else `sip.contoso.com`. */
  readonly commonName?: string | undefined;
  /** Default RSA 2048; all leaves of one size share one key, since making it takes a tenth of a second. */
  readonly key?: KeyKind | undefined;
  /** Extended key usages as OIDs; null leaves the extension out. Default server and client authentication. */
  readonly extendedKeyUsages?: readonly string[] | null | undefined;
  /** URLs of revocation lists. Default one. */
  readonly revocationUrls?: readonly string[] | undefined;
  /** URLs of the issuer's certificate. Default none. */
  readonly issuerUrls?: readonly string[] | undefined;
}

/** A certification authority below another one, or at the root. */
export interface AuthorityOptions extends Validity, Signature {
  readonly commonName: string;
  /** Default EC, which is made in no time. */
  readonly key?: KeyKind | undefined;
  readonly issuerUrls?: readonly string[] | undefined;
}

/** An authority that issues certificates. */
export interface Authority extends IssuedCertificate {
  readonly commonName: string;
  issueLeaf(options?: LeafOptions): Promise<IssuedCertificate>;
  issueAuthority(options: AuthorityOptions): Promise<Authority>;
  /** Certifies the same key and name as another authority: a second way up. */
  certify(authority: Authority): Promise<Authority>;
}

interface Signer {
  readonly commonName: string;
  readonly key: KeyObject;
}

interface Draft extends Validity, Signature, Signer {
  readonly isAuthority: boolean;
  readonly names?: readonly { readonly type: 'dns' | 'ip'; readonly value: string }[];
  readonly extendedKeyUsages?: readonly string[];
  readonly revocationUrls?: readonly string[];
  readonly issuerUrls?: readonly string[] | undefined;
}

/** OIDs of extended key usages: RFC 5280, section 4.2.1.12. */
export const serverAuthentication = '1.3.6.1.5.5.7.3.1';
export const clientAuthentication = '1.3.6.1.5.5.7.3.2';
// Flags add up to a number that is none of the enum's own values.
const authorityUsage = (KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign) as KeyUsageFlags;
const leafUsage = (KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment) as KeyUsageFlags;
const pssSaltLength = 32;
const dayMs = 86_400_000;
const defaultName = 'sip.contoso.com';
const defaultKeyBits = 2048;

/** Makes an authority that signs itself. Nobody trusts it unless its PEM is given to the prober. */
export async function createRoot(options: AuthorityOptions): Promise<Authority> {
  const draft = await draftAuthority(options);
  return makeAuthority(draft, draft);
}

/** Makes a leaf that signs itself. */
export async function createSelfSigned(options: LeafOptions = {}): Promise<IssuedCertificate> {
  const draft = await draftLeaf(options);
  return issue(draft, draft);
}

/** Joins certificates into what a server sends: the leaf first, then whatever follows. */
export function chainOf(...certificates: readonly { readonly pem: string }[]): string {
  return certificates.map(({ pem }) => pem).join('');
}

async function makeAuthority(draft: Draft, issuer: Signer): Promise<Authority> {
  const certificate = await issue(draft, issuer);
  return {
    ...certificate,
    commonName: draft.commonName,
    issueLeaf: async (options = {}) => issue(await draftLeaf(options), draft),
    issueAuthority: async (options) => makeAuthority(await draftAuthority(options), draft),
    certify: async ({ commonName, keyPem }) =>
      makeAuthority({ commonName, key: createPrivateKey(keyPem), isAuthority: true }, draft),
  };
}

async function draftAuthority(options: AuthorityOptions): Promise<Draft> {
  return { ...options, key: await createKey(options.key ?? 'ec'), isAuthority: true };
}

async function draftLeaf(options: LeafOptions): Promise<Draft> {
  const { names = [defaultName], addresses = [], key = defaultKeyBits } = options;
  const { extendedKeyUsages = [serverAuthentication, clientAuthentication] } = options;
  const { revocationUrls = ['http://crl.contoso.com/issuing.crl'] } = options;
  const alternatives = [
    ...(names ?? []).map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
  ];
  return {
    ...options,
    commonName: options.commonName ?? names?.[0] ?? defaultName,
    key: await (key === 'ec' ? createKey(key) : sharedKey(key)),
    isAuthority: false,
    names: alternatives,
    extendedKeyUsages: extendedKeyUsages ?? [],
    revocationUrls,
  };
}

async function issue(draft: Draft, issuer: Signer): Promise<IssuedCertificate> {
  const { hash = 'SHA-256', pss = false, isAuthority } = draft;
  const now = Date.now();
  // An RSA key brings its own name and hash, which win over these.
  const signingAlgorithm = { name: 'ECDSA', hash, saltLength: pssSaltLength };
  const certificate = await X509CertificateGenerator.create({
    serialNumber: `01${randomBytes(8).toString('hex')}`,
    subject: [{ CN: [draft.commonName] }],
    issuer: [{ CN: [issuer.commonName] }],
    notBefore: draft.notBefore ?? new Date(now - (isAuthority ? 3650 : 1) * dayMs),
    notAfter: draft.notAfter ?? new Date(now + (isAuthority ? 3650 : 365) * dayMs),
    publicKey: publicKeyOf(draft.key),
    signingKey: await importSigningKey(issuer.key, hash, pss),
    signingAlgorithm,
    extensions: await extensionsOf(draft, issuer),
  });
  return {
    pem: `${certificate.toString('pem')}\n`,
    der: Buffer.from(certificate.rawData),
    keyPem: draft.key.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

async function extensionsOf(draft: Draft, issuer: Signer): Promise<Extension[]> {
  const { isAuthority, names = [], extendedKeyUsages = [] } = draft;
  const { revocationUrls = [], issuerUrls = [] } = draft;
  const extensions: Extension[] = [
    new BasicConstraintsExtension(isAuthority, undefined, true),
    new KeyUsagesExtension(isAuthority ? authorityUsage : leafUsage, true),
    await SubjectKeyIdentifierExtension.create(publicKeyOf(draft.key)),
    await AuthorityKeyIdentifierExtension.create(publicKeyOf(issuer.key)),
  ];
  if (extendedKeyUsages.length > 0) {
    extensions.push(new ExtendedKeyUsageExtension([...extendedKeyUsages]));
  }
  if (names.length > 0) {
    extensions.push(new SubjectAlternativeNameExtension([...names]));
  }
  if (revocationUrls.length > 0) {
    extensions.push(new CRLDistributionPointsExtension([...revocationUrls]));
  }
  if (issuerUrls.length > 0) {
    extensions.push(new AuthorityInfoAccessExtension({ caIssuers: [...issuerUrls] }));
  }
  return extensions;
}

const sharedKeys = new Map<number, Promise<KeyObject>>();

function sharedKey(bits: number): Promise<KeyObject> {
  const key = sharedKeys.get(bits) ?? createKey(bits);
  sharedKeys.set(bits, key);
  return key;
}

async function createKey(kind: KeyKind): Promise<KeyObject> {
  const generate = promisify(generateKeyPair);
  const { privateKey } =
    kind === 'ec'
      ? await generate('ec', { namedCurve: 'P-256' })
      : await generate('rsa', { modulusLength: kind });
  return privateKey;
}

function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' });
}

/** Web Crypto ties hash and padding to the key, so the same key is imported anew for each kind of signature. */
async function importSigningKey(
  key: KeyObject,
  hash: string,
  pss: boolean,
): Promise<webcrypto.CryptoKey> {
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: pss ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash };
  const pkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
}
