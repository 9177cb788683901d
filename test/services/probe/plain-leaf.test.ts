import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import fc from 'fast-check';
import {
  clientAuthentication,
  createRoot,
  createSelfSigned,
  type Authority,
  type LeafOptions,
} from '../../../bot/demo/certificates.ts';
import { isSignedBy, mayBeIssuedBy } from '../../../services/probe/certificate-links.ts';
import { readByOpenSsl, readCertificate, sha256Of } from '../../../services/probe/certificate.ts';
import { descend, readElements } from '../../../services/probe/der.ts';
import { rawNameOf } from '../../../services/probe/distinguished-name.ts';
import { readPlainLeaf } from '../../../services/probe/plain-leaf.ts';
import { readPlainName } from '../../../services/probe/plain-name.ts';

const issuerUrl = 'http://ca.contoso.com/issuing.cer';

const rows: readonly { when: string; leaf: LeafOptions; isPlain: boolean }[] = [
  { when: 'a healthy one', leaf: {}, isPlain: true },
  {
    when: 'dates of another century',
    leaf: { notAfter: new Date('2051-06-07T08:09:10Z') },
    isPlain: true,
  },
  {
    when: 'dates of the last century',
    leaf: { notBefore: new Date('1999-12-31T23:59:59Z') },
    isPlain: true,
  },
  {
    when: 'many names and addresses',
    leaf: { names: ['*.a.test', 'B.TEST'], addresses: ['192.0.2.1', '2001:db8::1'] },
    isPlain: true,
  },
  { when: 'no alternative names', leaf: { names: null }, isPlain: true },
  {
    when: 'a name with odd characters',
    leaf: { names: ['sip.con\u0000toso.com'], commonName: 'sip' },
    isPlain: true,
  },
  { when: 'use by clients', leaf: { extendedKeyUsages: [clientAuthentication] }, isPlain: true },
  { when: 'no extended use', leaf: { extendedKeyUsages: null }, isPlain: true },
  {
    when: 'several places',
    leaf: { revocationUrls: ['ldap:///CN=x', 'http://a.test/b'], issuerUrls: [issuerUrl] },
    isPlain: true,
  },
  { when: 'a short key', leaf: { key: 1024 }, isPlain: true },
  { when: 'SHA-1', leaf: { hash: 'SHA-1' }, isPlain: true },
  { when: 'an elliptic curve', leaf: { key: 'ec' }, isPlain: false },
  {
    when: 'a use that is not common',
    leaf: { extendedKeyUsages: ['1.3.6.1.5.5.7.3.4'] },
    isPlain: false,
  },
  { when: 'a common name with a comma', leaf: { commonName: 'Contoso, Ltd' }, isPlain: false },
  { when: 'a common name in Chinese', leaf: { commonName: '聯邦' }, isPlain: false },
  {
    when: 'a common name with a space at its end',
    leaf: { commonName: 'Contoso ' },
    isPlain: false,
  },
  { when: 'the name of its issuer', leaf: { commonName: 'Test Root' }, isPlain: false },
];

/** What OpenSSL makes of the same bytes, where the reader needs it not; true when it does need it. */
function judgeBoth(der: Buffer, issuer: X509Certificate): boolean {
  const one = readCertificate(der);
  if (one?.plain === undefined) return false;
  const other = readByOpenSsl({ der, sha256: sha256Of(der) });
  assert.ok(other);
  assert.deepEqual([one.view, one.subject, one.issuer], [other.view, other.subject, other.issuer]);
  assert.equal(mayBeIssuedBy(one, issuer), other.native.checkIssued(issuer));
  assert.equal(isSignedBy(one, issuer), isSignedBy(other, issuer));
  return true;
}

describe('readPlainLeaf', () => {
  let root: Authority;
  let issuer: X509Certificate;
  before(async () => {
    root = await createRoot({ commonName: 'Test Root' });
    issuer = new X509Certificate(root.der);
  });

  for (const { when, leaf, isPlain } of rows) {
    it(`${isPlain ? 'says the same as OpenSSL of' : 'leaves to OpenSSL'} ${when}`, async () => {
      const { der } = await root.issueLeaf(leaf);
      assert.equal(judgeBoth(der, issuer), isPlain);
    });
  }

  it('leaves to OpenSSL whoever signs certificates, or itself', async () => {
    const selfSigned = await createSelfSigned();
    const issuing = await root.issueAuthority({ commonName: 'Issuing', key: 2048 });
    const roots = rootCertificates.map((pem) => new X509Certificate(pem).raw);
    for (const der of [selfSigned.der, root.der, issuing.der, ...roots])
      assert.equal(readPlainLeaf(der), undefined);
  });

  it('leaves to OpenSSL what has more or fewer bytes', async () => {
    const { der } = await root.issueLeaf();
    for (let end = 0; end < der.length; end += 1)
      assert.equal(readPlainLeaf(der.subarray(0, end)), undefined);
    assert.equal(readPlainLeaf(Buffer.concat([der, Buffer.of(0)])), undefined);
  });

  it('says the same as OpenSSL of changed bytes, or nothing', async () => {
    const leaf = { addresses: ['192.0.2.1'], issuerUrls: [issuerUrl] };
    const { der } = await root.issueLeaf(leaf);
    let plain = 0;
    const change = fc.record({ at: fc.nat(der.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const bytes = Buffer.from(der);
        for (const { at, value } of changes) bytes[at] = value;
        plain += judgeBoth(bytes, issuer) ? 1 : 0;
      }),
      { numRuns: 2000 },
    );
    // Most bytes are those of key and signature, which leave the form as it is.
    assert.ok(plain > 200, `${plain}`);
  }).timeout(20_000);
});

describe('readPlainName', () => {
  it('writes names of authorities as Node does, or leaves them alone', () => {
    let plain = 0;
    for (const pem of rootCertificates) {
      const certificate = new X509Certificate(pem);
      const [tbs] = readElements(descend(certificate.raw, 0x30));
      const [, , , , , subject] = readElements(tbs?.body);
      const name = readPlainName(subject?.body ?? Buffer.alloc(0));
      if (name === undefined) continue;
      plain += 1;
      assert.equal(name, rawNameOf(certificate, 'subject'));
    }
    // Those that are left have letters beyond ASCII, commas, or an attribute of their own.
    assert.ok(plain > rootCertificates.length / 2, `${plain} of ${rootCertificates.length}`);
  });

  it('gives nothing for a name without attributes', () => {
    assert.equal(readPlainName(Buffer.alloc(0)), undefined);
  });
});
