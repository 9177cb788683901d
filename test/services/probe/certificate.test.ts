import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clientAuthentication,
  createRoot,
  createSelfSigned,
  serverAuthentication,
  type Authority,
  type LeafOptions,
} from '../../../bot/demo/certificates.ts';
import {
  createCertificateReader,
  readCertificate,
  sha256Of,
} from '../../../services/probe/certificate.ts';
import { maxRememberedCertificates } from '../../../services/probe/limits.ts';
import type { CertificateView } from '../../../services/model/facts.ts';
import { leastMs } from '../../support/processor-time.ts';

const tenants = Array.from({ length: 300 }, (_, index) => `sip.tenant${index}.test`);
const longUrl = `http://crl.contoso.com/${'a'.repeat(600)}`;

// A row says how the leaf differs from the healthy one, and how that shows.
const rows: readonly { when: string; leaf: LeafOptions; expected: Partial<CertificateView> }[] = [
  {
    when: 'a healthy leaf',
    leaf: {},
    expected: {
      subject: 'CN=sip.contoso.com',
      commonName: 'sip.contoso.com',
      issuer: 'CN=Test Root',
      issuerName: 'Test Root',
      names: ['sip.contoso.com'],
      namesOmitted: 0,
      hasAlternativeNames: true,
      key: { type: 'rsa', bits: 2048 },
      signature: { hash: 'SHA-256', pss: false },
      extendedKeyUsages: [serverAuthentication, clientAuthentication],
      revocation: ['http://crl.contoso.com/issuing.crl'],
      issuerUrls: [],
      isCa: false,
      selfSigned: false,
    },
  },
  {
    when: 'dates',
    leaf: {
      notBefore: new Date('2020-01-02T03:04:05Z'),
      notAfter: new Date('2051-06-07T08:09:10Z'),
    },
    expected: { notBefore: '2020-01-02T03:04:05.000Z', notAfter: '2051-06-07T08:09:10.000Z' },
  },
  {
    when: 'several names in capitals',
    leaf: { names: ['SIP.Contoso.com', 'access.contoso.com'] },
    expected: { names: ['sip.contoso.com', 'access.contoso.com'] },
  },
  {
    when: 'a wildcard',
    leaf: { names: ['*.contoso.com'] },
    expected: { names: ['*.contoso.com'] },
  },
  {
    when: 'a common name without alternative names',
    leaf: { names: null },
    expected: { commonName: 'sip.contoso.com', names: [], hasAlternativeNames: false },
  },
  {
    when: 'an address as the only alternative name',
    leaf: { names: [], addresses: ['192.0.2.10'] },
    expected: { names: [], hasAlternativeNames: true },
  },
  {
    when: '300 names',
    leaf: { names: tenants },
    expected: { names: tenants.slice(0, 200), namesOmitted: 100 },
  },
  {
    when: 'characters that no host name has',
    leaf: { names: ['sip.con\u0000toso.com', 'sip.con toso.com'] },
    expected: { names: ['sip.con?toso.com', 'sip.con?toso.com'] },
  },
  {
    when: 'a common name with controls and separators',
    leaf: { commonName: 'a\nCN=b\u202e, O=c+\u0000"', names: ['sip.contoso.com'] },
    expected: { commonName: 'a CN=b, O=c+"' },
  },
  {
    when: 'a long common name in Chinese',
    leaf: { commonName: '聯邦'.repeat(30) },
    expected: { commonName: '聯邦'.repeat(30), subject: `CN=${'聯邦'.repeat(30)}` },
  },
  {
    when: 'usage for clients only',
    leaf: { extendedKeyUsages: [clientAuthentication] },
    expected: { extendedKeyUsages: [clientAuthentication] },
  },
  {
    when: 'no extended usage',
    leaf: { extendedKeyUsages: null },
    expected: { extendedKeyUsages: null },
  },
  {
    when: 'a key of 1024 bits',
    leaf: { key: 1024 },
    expected: { key: { type: 'rsa', bits: 1024 } },
  },
  {
    when: 'an elliptic curve',
    leaf: { key: 'ec' },
    expected: { key: { type: 'ec', curve: 'prime256v1' } },
  },
  {
    when: 'SHA-1',
    leaf: { hash: 'SHA-1' },
    expected: { signature: { hash: 'SHA-1', pss: false } },
  },
  { when: 'no place for revocation', leaf: { revocationUrls: [] }, expected: { revocation: [] } },
  {
    when: 'places for revocation and for the issuer',
    leaf: {
      revocationUrls: ['ldap:///CN=x', 'http://crl.contoso.com/2.crl'],
      issuerUrls: ['http://ca.contoso.com/issuing.cer', 'ldap:///CN=y'],
    },
    expected: {
      revocation: ['ldap:///CN=x', 'http://crl.contoso.com/2.crl'],
      issuerUrls: ['http://ca.contoso.com/issuing.cer', 'ldap:///CN=y'],
    },
  },
  {
    when: 'a very long URL and very many',
    leaf: {
      revocationUrls: [longUrl],
      issuerUrls: Array.from({ length: 30 }, (_, index) => `http://ca.contoso.com/${index}`),
    },
    expected: {
      revocation: [longUrl.slice(0, 500)],
      issuerUrls: Array.from({ length: 16 }, (_, index) => `http://ca.contoso.com/${index}`),
    },
  },
];

describe('certificate', () => {
  let root: Authority;
  before(async () => {
    root = await createRoot({ commonName: 'Test Root' });
  });

  for (const { when, leaf, expected } of rows) {
    it(`shows ${when}`, async () => {
      const { der } = await root.issueLeaf(leaf);
      const view = readCertificate(der)?.view;
      assert.ok(view);
      assert.deepEqual({ ...view, ...expected }, view);
      assert.match(view.sha256, /^[0-9a-f]{64}$/u);
    });
  }

  it('shows RSASSA-PSS with its hash', async () => {
    const rsaRoot = await createRoot({ commonName: 'RSA Root', key: 2048 });
    const pss = await rsaRoot.issueLeaf({ pss: true });
    assert.deepEqual(readCertificate(pss.der)?.view.signature, { hash: 'SHA-256', pss: true });
    const pssSha1 = await rsaRoot.issueLeaf({ pss: true, hash: 'SHA-1' });
    assert.deepEqual(readCertificate(pssSha1.der)?.view.signature, { hash: 'SHA-1', pss: true });
    const plain = await rsaRoot.issueLeaf();
    assert.deepEqual(readCertificate(plain.der)?.view.signature, { hash: 'SHA-256', pss: false });
  });

  it('tells a leaf that signed itself from one that only bears its own name as issuer', async () => {
    const selfSigned = await createSelfSigned();
    assert.equal(readCertificate(selfSigned.der)?.view.selfSigned, true);
    const impostor = await createRoot({ commonName: 'sip.contoso.com' });
    const leaf = await impostor.issueLeaf();
    assert.equal(readCertificate(leaf.der)?.view.selfSigned, false);
    assert.equal(readCertificate(leaf.der)?.view.issuerName, 'sip.contoso.com');
  });

  it('knows an authority', () => {
    const view = readCertificate(root.der)?.view;
    assert.ok(view);
    assert.deepEqual([view.isCa, view.selfSigned, view.extendedKeyUsages], [true, true, null]);
  });

  it('names a certificate by the hash of itself, whatever follows it', () => {
    const { sha256 } = readCertificate(root.der)?.view ?? {};
    assert.equal(sha256, sha256Of(root.der));
    const longer = Buffer.concat([root.der, Buffer.from('more')]);
    assert.equal(readCertificate(longer)?.view.sha256, sha256);
  });

  it('reads the largest certificate in bounded time', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `sip.tenant${index}.test`);
    const { der } = await root.issueLeaf({ names });
    const ms = leastMs(() => assert.equal(readCertificate(der)?.view.namesOmitted, 4800));
    // It takes about 5 ms.
    assert.ok(ms < 250, `${ms} ms`);
  });

  it('gives a value for any bytes, and never an exception', async () => {
    const { der } = await root.issueLeaf({ issuerUrls: ['http://ca.contoso.com/issuing.cer'] });
    const change = fc.record({
      at: fc.nat(der.length - 1),
      value: fc.nat(255),
      isCut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = Buffer.from(der);
        for (const { at, value, isCut } of changes) {
          bytes = isCut && value < 40 ? bytes.subarray(0, at) : bytes;
          if (at < bytes.length) {
            bytes[at] = value;
          }
        }
        const view = readCertificate(bytes)?.view;
        assert.ok(view === undefined || view.sha256.length === 64);
      }),
      { numRuns: 3000 },
    );
  }).timeout(20_000);

  it('takes nothing else for a certificate', () => {
    for (const bytes of ['', '0', 'x'.repeat(1000), '\u0030\u0082\u0003']) {
      assert.equal(readCertificate(Buffer.from(bytes, 'latin1')), undefined);
    }
  });
});

describe('createCertificateReader', () => {
  const nameOf = (der: Uint8Array) => ({ der, sha256: sha256Of(der) });

  it('reads an authority once and a leaf each time', async () => {
    const authority = await createRoot({ commonName: 'Test Root' });
    const leaf = await authority.issueLeaf();
    const read = createCertificateReader();
    assert.equal(read(nameOf(authority.der)), read(nameOf(Buffer.from(authority.der))));
    assert.notEqual(read(nameOf(leaf.der)), read(nameOf(leaf.der)));
    assert.deepEqual(read(nameOf(leaf.der))?.view, readCertificate(leaf.der)?.view);
    assert.equal(read(nameOf(Buffer.from('junk'))), undefined);
  });

  it('forgets the authority that was not met for longest', async () => {
    const { der } = await createRoot({ commonName: 'Test Root' });
    const read = createCertificateReader();
    const first = read({ der, sha256: 'first' });
    for (let index = 1; index < maxRememberedCertificates; index += 1) {
      read({ der, sha256: `other ${index}` });
    }
    assert.equal(read({ der, sha256: 'first' }), first);
    for (let index = 0; index < maxRememberedCertificates; index += 1) {
      read({ der, sha256: `newer ${index}` });
    }
    assert.notEqual(read({ der, sha256: 'first' }), first);
  });
});
