import assert from 'node:assert/strict';
import { createRoot } from '../../../bot/demo/certificates.ts';
import { isSignedBy, mayBeIssuedBy } from '../../../services/probe/certificate-links.ts';
import { readByOpenSsl, readCertificate, sha256Of } from '../../../services/probe/certificate.ts';

function read(der: Buffer) {
  const certificate = readCertificate(der);
  assert.ok(certificate);
  return certificate;
}

function readNatively(der: Buffer) {
  const certificate = readByOpenSsl({ der, sha256: sha256Of(der) });
  assert.ok(certificate);
  return certificate;
}

describe('isSignedBy', () => {
  it('gives the same verdict about an authority each time', async () => {
    const own = read((await createRoot({ commonName: 'Own' })).der);
    const other = read((await createRoot({ commonName: 'Other' })).der);
    for (let time = 0; time < 2; time += 1) {
      const verdicts = [own, other].map(({ native }) => isSignedBy(own, native));
      assert.deepEqual(verdicts, [true, false]);
    }
  });

  for (const key of ['ec', 2048] as const) {
    for (const [how, options] of Object.entries({
      'SHA-256': {},
      'SHA-1': { hash: 'SHA-1' as const },
      PSS: { pss: key !== 'ec' },
    })) {
      it(`judges a leaf as OpenSSL does, signed with ${key} and ${how}`, async () => {
        const authority = await createRoot({ commonName: 'Same', key });
        const others = [
          await createRoot({ commonName: 'Same', key }),
          await createRoot({ commonName: 'Same', key: key === 'ec' ? 2048 : 'ec' }),
        ];
        const { der } = await authority.issueLeaf(options);
        const bent = Buffer.from(der);
        bent[bent.length - 5] = (bent[bent.length - 5] ?? 0) ^ 1;
        const issuers = [authority, ...others].map((one) => read(one.der).native);
        for (const [bytes, expected] of [
          [der, [true, false, false]],
          [bent, [false, false, false]],
        ] as const) {
          for (const leaf of [read(bytes), readNatively(bytes)])
            assert.deepEqual(
              issuers.map((issuer) => isSignedBy(leaf, issuer)),
              expected,
            );
        }
      });
    }
  }
});

describe('mayBeIssuedBy', () => {
  it('judges plain leaves as OpenSSL does, whoever was asked about before', async () => {
    const authority = await createRoot({ commonName: 'Root' });
    const renamed = await createRoot({ commonName: 'Other' });
    const sameName = await createRoot({ commonName: 'Root' });
    const issuers = [authority, renamed, sameName].map(({ der }) => read(der).native);
    const leaves = await Promise.all(
      [authority, renamed, sameName, authority, authority].map((one) => one.issueLeaf()),
    );
    for (const { der } of leaves) {
      const leaf = read(der);
      assert.ok(leaf.plain);
      for (const issuer of issuers) {
        assert.equal(mayBeIssuedBy(leaf, issuer), readNatively(der).native.checkIssued(issuer));
      }
    }
  });

  it('takes no leaf for an issuer', async () => {
    const authority = await createRoot({ commonName: 'sip.contoso.com' });
    const leaf = read((await authority.issueLeaf()).der);
    const other = read((await authority.issueLeaf({ names: ['other.test'] })).der);
    assert.equal(mayBeIssuedBy(other, leaf.native), false);
  });
});
