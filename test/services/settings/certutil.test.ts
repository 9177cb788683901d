import assert from 'node:assert/strict';
import { read, valuesIn } from './read.ts';

const thumbprint = '0A1B2C3D4E5F60718293A4B5C6D7E8F901234567';
const spaced = '0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 01 23 45 67';
const listing = (provider: string) => `C:\\> certutil -store my
my "Personal"
================ Certificate 0 ================
Serial Number: 1a2b
Issuer: CN=Issuing CA 1, O=Fabrikam
 NotBefore: 2026-01-01T00:00:00Z
 NotAfter: 2027-01-01T00:00:00Z
Subject: CN=sip.fabrikam.com
Non-root Certificate
Cert Hash(sha1): ${spaced}
  Key Container = te-1234
  Unique container name: 5678
  Provider = ${provider}
Private key is NOT exportable
Encryption test passed
CertUtil: -store command completed successfully.

C:\\>`;
const chinese = `my "個人"
================ 憑證 0 ================
序號: 1a2b
簽發者: CN=Issuing CA 1
主體: CN=sip.fabrikam.com
憑證雜湊(sha1): ${spaced.replaceAll(' ', '')}
  提供者 = Microsoft Software Key Storage Provider
CertUtil: -store 命令已成功完成。`;

const entriesIn = (text: string) =>
  (valuesIn(text) as { ourCertificates?: { entries: readonly Record<string, unknown>[] } })
    .ourCertificates?.entries;

describe('the listing of certutil', () => {
  it('names the provider of the key, by the thumbprint', () => {
    const provider = 'Microsoft RSA SChannel Cryptographic Provider';
    assert.deepEqual(entriesIn(listing(provider)), [
      {
        thumbprint,
        subject: 'CN=sip.fabrikam.com',
        issuer: 'CN=Issuing CA 1, O=Fabrikam',
        notBefore: '2026-01-01T00:00:00.000Z',
        notAfter: '2027-01-01T00:00:00.000Z',
        datesAreLocal: false,
        keyProvider: provider,
        store: 'my',
      },
    ]);
    const { commands, skippedCount } = read(listing(provider));
    assert.deepEqual([commands[0]?.command, skippedCount], ['certutil', 0]);
  });

  it('is read as a Chinese Windows prints it', () => {
    assert.deepEqual(
      entriesIn(chinese)?.map((one) => [one.thumbprint, one.keyProvider, one.subject]),
      [[thumbprint, 'Microsoft Software Key Storage Provider', 'CN=sip.fabrikam.com']],
    );
  });

  it('holds several certificates, of which one may have no key', () => {
    const [, , , ...lines] = listing('x').split('\n');
    const second = lines.slice(0, 9).join('\n').replace('0a 1b', 'ff ff');
    const text = listing('Microsoft Enhanced Cryptographic Provider').replace(
      'CertUtil:',
      `================ Certificate 1 ================\n${second}\nCertUtil:`,
    );
    assert.deepEqual(
      entriesIn(text)?.map((one) => [String(one.thumbprint).slice(0, 4), one.keyProvider]),
      [
        ['0A1B', 'Microsoft Enhanced Cryptographic Provider'],
        ['FFFF', undefined],
      ],
    );
  });
});
