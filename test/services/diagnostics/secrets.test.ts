import assert from 'node:assert/strict';
import { explained, read } from './read.ts';

const header = 'ms-diagnostics: 1008;reason="x"';
const secrets: readonly (readonly [what: string, kind: string, text: string])[] = [
  [
    'an authorization header',
    'authorization',
    'Proxy-Authorization: NTLM qop="auth", s3cr3tValue="AAAA"',
  ],
  [
    'a folded authorization header',
    'authorization',
    'Authorization: Kerberos qop="auth",\n\tresponse="s3cr3tValue"',
  ],
  ['the data of a challenge', 'authorization', `${header};gssapi-data="s3cr3tValue"`],
  ['a bearer token', 'token', 'sent Bearer s3cr3tValue123456'],
  ['a web token', 'token', 'token eyJhbGciOiJIUzI1NiJ9.s3cr3tValue.c2ln'],
  ['a password', 'password', 'password: s3cr3tValue'],
  ['a password in Chinese', 'password', '密碼：s3cr3tValue'],
  ['a secret of an app', 'password', 'client_secret=s3cr3tValue&x=1'],
  ['a cookie', 'cookie', 'Cookie: session=s3cr3tValue'],
  ['a key of a call', 'key', 'a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:s3cr3tValue0123456789'],
  [
    'a private key',
    'key',
    '-----BEGIN RSA PRIVATE KEY-----\ns3cr3tValue\n-----END RSA PRIVATE KEY-----',
  ],
];

describe('a secret in a text', () => {
  for (const [what, kind, text] of secrets) {
    it(`is taken out and told of when it is ${what}`, () => {
      const whole = `${text}\n${header};note="end"`;
      const reading = read(whole);
      assert.deepEqual([...new Set(reading.secrets.map((one) => one.kind))], [kind]);
      assert.equal(reading.secrets[0]?.line, 1);
      assert.ok(reading.facts.errorLines !== undefined);
      assert.doesNotMatch(JSON.stringify([reading, explained(whole)]), /s3cr3tValue/u);
    });
  }

  it('is not seen where there is none', () => {
    assert.deepEqual(
      read(`${header};source="sip.fabrikam.com"\nThe key point: no password here`).secrets,
      [],
    );
  });
});
