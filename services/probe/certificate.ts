import { createHash, X509Certificate } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CertificateView } from '../model/facts.ts';
import { cleanText } from '../model/clean-text.ts';
import { readFields, type CertificateFields } from './certificate-fields.ts';
import {
  attributeOf,
  rawNameOf,
  shortName,
  wholeName,
  type RawName,
} from './distinguished-name.ts';
import {
  maxKeyUsages,
  maxNames,
  maxNameLength,
  maxRememberedCertificates,
  maxUrlLength,
  maxUrls,
} from './limits.ts';
import { readPlainLeaf, type PlainLeaf } from './plain-leaf.ts';

/** One certificate: what the facts say of it, and the form in which signatures are checked. */
export interface Certificate {
  readonly view: CertificateView;
  readonly subject: RawName;
  readonly issuer: RawName;
  /** As OpenSSL reads it; of a plain leaf it does so at the first question. */
  readonly native: X509Certificate;
  /** What could be read without OpenSSL: of leaves of the common kind. */
  readonly plain?: PlainLeaf | undefined;
}

/** Reads one certificate (DER). Gives undefined for anything that is none. Takes 0.2 ms, for a plain leaf 0.05 ms. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  return parseCertificate({ der, sha256: sha256Of(der) });
}

/** The same by OpenSSL alone, which `readCertificate` does for all but plain leaves. */
export function readByOpenSsl({ der, sha256 }: NamedBytes): Certificate | undefined {
  try {
    const native = new X509Certificate(der);
    const { raw } = native;
    // OpenSSL reads PEM as well, and leaves alone what follows a certificate: neither belongs to its fingerprint.
    const fingerprint = raw.equals(der) ? sha256 : sha256Of(raw);
    const [subject, issuer] = [rawNameOf(native, 'subject'), rawNameOf(native, 'issuer')];
    const told: Told = {
      subject,
      issuer,
      fields: readFields(raw),
      notBefore: new Date(native.validFrom).toISOString(),
      notAfter: new Date(native.validTo).toISOString(),
      key: keyOf(native),
      extendedKeyUsages: keyUsagesOf(native),
      isCa: native.ca,
      selfSigned: isSelfSigned(native),
    };
    return { subject, issuer, native, view: viewOf(told, fingerprint) };
  } catch {
    // OpenSSL throws for what is no certificate, in many ways; that it is none is all there is to know.
    return undefined;
  }
}

/** The bytes of a certificate with their hash (SHA-256, hexadecimal). */
export interface NamedBytes {
  readonly der: Uint8Array;
  readonly sha256: string;
}

/**
 * Makes a function like `readCertificate` that remembers the last 100 certificates of authorities, since these come with
 * many leaves.
 */
export function createCertificateReader(): (named: NamedBytes) => Certificate | undefined {
  const remembered = new LRUCache<string, Certificate>({ max: maxRememberedCertificates });
  return (named) => {
    const known = remembered.get(named.sha256);
    if (known !== undefined) {
      return known;
    }
    const read = parseCertificate(named);
    if (read?.view.isCa === true) {
      remembered.set(named.sha256, read);
    }
    return read;
  };
}

/** The hash of some bytes as certificates are named by it: SHA-256, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseCertificate({ der, sha256 }: NamedBytes): Certificate | undefined {
  const bytes = Buffer.from(der.buffer, der.byteOffset, der.byteLength);
  const plain = readPlainLeaf(bytes);
  return plain === undefined
    ? readByOpenSsl({ der, sha256 })
    : new PlainCertificate(bytes, plain, sha256);
}

/** A class, since an object literal with a getter gets a shape of its own each time, which makes everything slow that reads it. */
class PlainCertificate implements Certificate {
  readonly subject: RawName;
  readonly issuer: RawName;
  readonly plain: PlainLeaf;
  readonly view: CertificateView;
  readonly #bytes: Buffer;
  #native: X509Certificate | undefined;

  constructor(bytes: Buffer, plain: PlainLeaf, sha256: string) {
    const key = { type: 'rsa', bits: plain.keyBits } as const;
    this.subject = plain.subject;
    this.issuer = plain.issuer;
    this.plain = plain;
    this.view = viewOf({ ...plain, key, isCa: false, selfSigned: false }, sha256);
    this.#bytes = bytes;
  }
  get native(): X509Certificate {
    this.#native ??= new X509Certificate(this.#bytes);
    return this.#native;
  }
}

/** What a certificate says, whoever read it. */
interface Told extends Pick<
  CertificateView,
  'notBefore' | 'notAfter' | 'key' | 'isCa' | 'selfSigned'
> {
  readonly subject: RawName;
  readonly issuer: RawName;
  readonly fields: CertificateFields;
  readonly extendedKeyUsages: string[] | null;
}

function viewOf(told: Told, sha256: string): CertificateView {
  const { subject, issuer, fields } = told;
  const names = fields.dnsNames ?? [];
  return {
    sha256,
    subject: wholeName(subject),
    commonName: attributeOf(subject, 'CN'),
    issuer: wholeName(issuer),
    issuerName: shortName(issuer),
    names: names.slice(0, maxNames).map(cleanDnsName),
    namesOmitted: Math.max(0, names.length - maxNames),
    hasAlternativeNames: fields.dnsNames !== null,
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    key: told.key,
    signature: fields.signature,
    extendedKeyUsages: told.extendedKeyUsages,
    revocation: [...cleanUrls(fields.revocationUrls), ...cleanUrls(fields.ocspUrls)],
    issuerUrls: cleanUrls(fields.issuerUrls),
    isCa: told.isCa,
    selfSigned: told.selfSigned,
  };
}

/** What is no printable ASCII is shown as `?`: taking it out could turn a false name into the expected one. */
function cleanDnsName(name: string): string {
  return name
    .slice(0, maxNameLength)
    .replace(/[^\x21-\x7e]/gu, '?')
    .toLowerCase();
}

function cleanUrls(urls: readonly string[]): string[] {
  return urls.slice(0, maxUrls).map((url) => cleanText(url, maxUrlLength));
}

function keyOf(native: X509Certificate): CertificateView['key'] {
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = native.publicKey;
    switch (type) {
      case 'rsa':
      case 'rsa-pss':
        return { type: 'rsa', bits: details?.modulusLength };
      case 'ec':
        return { type: 'ec', curve: details?.namedCurve };
      default:
        return { type: 'other' };
    }
  } catch {
    // A kind of key that this OpenSSL does not know.
    return { type: 'other' };
  }
}

/** Node names the extended usages `keyUsage`, and gives undefined for none, against its types. */
function keyUsagesOf(native: X509Certificate): string[] | null {
  const usages: unknown = native.keyUsage;
  return Array.isArray(usages) ? usages.slice(0, maxKeyUsages).map(String) : null;
}

/** Same name, and the signature fits its own key. `checkIssued` would refuse leaves, which may not sign certificates. */
function isSelfSigned(native: X509Certificate): boolean {
  try {
    return native.subject === native.issuer && native.verify(native.publicKey);
  } catch {
    // A kind of key that this OpenSSL does not know.
    return false;
  }
}
