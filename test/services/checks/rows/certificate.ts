import {
  certificate,
  chain,
  edgeAddress,
  intermediate,
  microsoftHost,
  otherAddress,
  unknown,
} from '../../../support/healthy.ts';
import type { CertificateChain, CertificateView } from '../../../../services/model/facts.ts';
import type { Row } from '../tester.ts';

const target = 'sip.contoso.com';
const domain = 'contoso.com';
const here = { target, address: edgeAddress };
const there = { target, address: otherAddress };

const chains = (...certificateChain: readonly CertificateChain[]) => ({
  certificateChain: [...certificateChain],
});
/** The healthy chain with another leaf. */
const leaf = (differs: Partial<CertificateView>) =>
  chains(chain([certificate(differs), intermediate()]));
const second = (...sent: readonly CertificateView[]) =>
  chain(sent.length > 0 ? sent : undefined, { address: otherAddress });

const nobodyLooked = (check: string): readonly Row[] => [
  {
    check,
    when: 'no certificate was seen',
    facts: { certificateChain: unknown('not-asked', 'no-connection') },
    finds: [],
    waitsFor: ['certificateChain'],
  },
  {
    check,
    when: 'there is no record, and a guessed host shows a certificate',
    facts: chains(
      chain([certificate({ notAfter: '2026-01-01T00:00:00.000Z' })], { from: 'guess' }),
    ),
    finds: [],
    arises: false,
  },
  {
    check,
    when: "only 5061 showed a certificate, which is not the record's port",
    facts: chains(chain(undefined, { from: 'usual-port' })),
    finds: [],
    waitsFor: ['certificateChain'],
  },
];

const ended = '2026-11-10T00:00:00.000Z';
const soon = '2026-12-01T12:00:00.000Z';

const dates: readonly Row[] = [
  { check: 'certificate-dates', when: 'the certificate has a year to go', finds: [] },
  {
    check: 'certificate-dates',
    when: 'the certificate ended ten days ago',
    facts: leaf({ notAfter: ended }),
    finds: [
      {
        code: 'cert-expired',
        args: { ...here, names: [target], notAfter: ended, days: -10 },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate ended a moment ago',
    facts: leaf({ notAfter: '2026-11-19T23:59:59.000Z' }),
    finds: ['cert-expired'],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate ends this very moment',
    facts: leaf({ notAfter: '2026-11-20T00:00:00.000Z' }),
    finds: ['cert-expiring'],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate begins tomorrow',
    facts: leaf({ notBefore: '2026-11-21T00:00:00.000Z' }),
    finds: [
      {
        code: 'cert-not-yet-valid',
        args: { ...here, notBefore: '2026-11-21T00:00:00.000Z' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate ends in eleven days and a half',
    facts: leaf({ notAfter: soon }),
    finds: [{ code: 'cert-expiring', args: { ...here, notAfter: soon, days: 11 }, scope: 'all' }],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate ends in exactly thirty days',
    facts: leaf({ notAfter: '2026-12-20T00:00:00.000Z' }),
    finds: [],
  },
  {
    check: 'certificate-dates',
    when: 'one of two addresses still shows the old certificate',
    facts: chains(chain(), second(certificate({ notAfter: ended }))),
    finds: [
      {
        code: 'cert-expired',
        args: { ...there, names: [target], notAfter: ended, days: -10 },
        scope: 'some',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'both addresses show the same old certificate, which is one fault',
    facts: chains(
      chain([certificate({ notAfter: ended })]),
      second(certificate({ notAfter: ended })),
    ),
    finds: [
      {
        code: 'cert-expired',
        args: { ...here, names: [target], notAfter: ended, days: -10 },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'the certificate and its intermediate have both ended',
    facts: chains(chain([certificate({ notAfter: ended }), intermediate({ notAfter: ended })])),
    finds: [
      {
        code: 'cert-expired',
        args: { ...here, names: [target], notAfter: ended, days: -10 },
        scope: 'all',
      },
      {
        code: 'cert-expired',
        args: {
          ...here,
          names: ['CN=Issuing CA 1,O=Example Trust'],
          notAfter: ended,
          days: -10,
        },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'both have ended at one address and none at the other',
    facts: chains(
      chain(),
      second(certificate({ notAfter: ended }), intermediate({ notAfter: '2026-11-11T00:00:00Z' })),
    ),
    finds: [
      {
        code: 'cert-expired',
        args: { ...there, names: [target], notAfter: ended, days: -10 },
        scope: 'some',
      },
      {
        code: 'cert-expired',
        args: {
          ...there,
          names: ['CN=Issuing CA 1,O=Example Trust'],
          notAfter: '2026-11-11T00:00:00Z',
          days: -9,
        },
        scope: 'some',
      },
    ],
  },
  {
    check: 'certificate-dates',
    when: 'an old certificate was sent that the path does not use',
    facts: chains(chain([certificate(), intermediate({ notAfter: ended })], { path: ['leaf'] })),
    finds: [],
  },
  {
    check: 'certificate-dates',
    when: 'the root that was sent along has ended, which no path needs',
    facts: chains(chain([certificate(), intermediate({ notAfter: ended, selfSigned: true })])),
    finds: [],
  },
  ...nobodyLooked('certificate-dates'),
];

const names: readonly Row[] = [
  { check: 'certificate-names', when: 'the certificate names the target', finds: [] },
  {
    check: 'certificate-names',
    when: 'the certificate names another host',
    facts: leaf({ names: ['mail.contoso.com', 'sip.contoso.com.example'] }),
    finds: [
      {
        code: 'cert-name-mismatch',
        args: {
          ...here,
          expected: target,
          names: ['mail.contoso.com', 'sip.contoso.com.example'],
        },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-names',
    when: 'the name stands only in the subject',
    facts: leaf({ names: [], hasAlternativeNames: false, commonName: 'SIP.contoso.com' }),
    finds: [
      'cert-name-mismatch',
      { code: 'cert-cn-only', args: { ...here, expected: target }, scope: 'all' },
    ],
  },
  {
    check: 'certificate-names',
    when: 'the name stands in the subject, and the alternative names are others',
    facts: leaf({ names: ['mail.contoso.com'] }),
    finds: ['cert-name-mismatch'],
  },
  {
    check: 'certificate-names',
    when: 'the certificate names nothing at all',
    facts: leaf({
      names: [],
      hasAlternativeNames: false,
      commonName: 'edge01',
      subject: 'CN=edge01',
    }),
    finds: [
      {
        code: 'cert-name-mismatch',
        args: { ...here, expected: target, names: ['edge01'] },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-names',
    when: 'only a wildcard covers the target',
    facts: leaf({ names: ['*.contoso.com', 'contoso.com'] }),
    finds: [
      {
        code: 'cert-wildcard',
        args: { ...here, names: ['*.contoso.com', 'contoso.com'] },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-names',
    when: 'the target is named beside a wildcard',
    facts: leaf({ names: ['*.contoso.com', target] }),
    finds: [],
  },
  {
    check: 'certificate-names',
    when: 'the wildcard stands one label too high',
    facts: chains(chain([certificate({ names: ['*.com'] })])),
    finds: ['cert-name-mismatch'],
  },
  {
    check: 'certificate-names',
    when: 'the Edge has another name and its certificate leaves out the SIP domain',
    facts: chains(
      chain([certificate({ names: ['edge.contoso.com'] })], { host: 'edge.contoso.com' }),
    ),
    finds: [
      {
        code: 'cert-san-missing-sipdomain',
        args: { domain, expected: 'sip.contoso.com' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-names',
    when: 'the Edge has another name and its certificate names the SIP domain as well',
    facts: chains(
      chain([certificate({ names: ['edge.contoso.com', 'sip.contoso.com'] })], {
        host: 'edge.contoso.com',
      }),
    ),
    finds: [],
  },
  {
    check: 'certificate-names',
    when: 'a host of Microsoft leaves out the SIP domain, as it must',
    facts: chains(chain([certificate({ names: [microsoftHost] })], { host: microsoftHost })),
    finds: [],
  },
  {
    check: 'certificate-names',
    when: 'one of two addresses shows the certificate of another host',
    facts: chains(chain(), second(certificate({ names: ['mail.contoso.com'] }))),
    finds: [
      {
        code: 'cert-name-mismatch',
        args: { ...there, expected: target, names: ['mail.contoso.com'] },
        scope: 'some',
      },
    ],
  },
  ...nobodyLooked('certificate-names'),
];

const issued = (trust: CertificateChain['trust'], anchor: string) =>
  chains(chain(undefined, { trust, anchor }));

const trust: readonly Row[] = [
  { check: 'certificate-trust', when: 'the chain leads to a known root', finds: [] },
  {
    check: 'certificate-trust',
    when: 'the certificate signed itself',
    facts: issued('self-signed', 'sip.contoso.com'),
    finds: [
      { code: 'cert-selfsigned', args: { ...here, issuer: 'sip.contoso.com' }, scope: 'all' },
    ],
  },
  {
    check: 'certificate-trust',
    when: 'the root is private',
    facts: issued('unknown-root', 'Contoso Root CA'),
    finds: [
      { code: 'cert-untrusted-root', args: { ...here, issuer: 'Contoso Root CA' }, scope: 'all' },
    ],
  },
  {
    check: 'certificate-trust',
    when: 'the intermediate was left out',
    facts: issued('missing-intermediate', 'Issuing CA 1'),
    finds: [
      {
        code: 'cert-missing-intermediate',
        args: { ...here, issuer: 'Issuing CA 1' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'certificate-trust',
    when: 'only one of two addresses leaves out the intermediate',
    facts: chains(
      chain(),
      chain([certificate()], {
        address: otherAddress,
        trust: 'missing-intermediate',
        anchor: 'Issuing CA 1',
      }),
    ),
    finds: [
      {
        code: 'cert-missing-intermediate',
        args: { ...there, issuer: 'Issuing CA 1' },
        scope: 'some',
      },
    ],
  },
  ...nobodyLooked('certificate-trust'),
];

const server = '1.3.6.1.5.5.7.3.1';
const client = '1.3.6.1.5.5.7.3.2';

const usage: readonly Row[] = [
  { check: 'certificate-usage', when: 'the certificate is meant for both', finds: [] },
  {
    check: 'certificate-usage',
    when: 'the certificate is meant for clients only',
    facts: leaf({ extendedKeyUsages: [client] }),
    finds: [{ code: 'cert-no-server-eku', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-usage',
    when: 'the certificate is meant for servers only, as authorities issue them now',
    facts: leaf({ extendedKeyUsages: [server] }),
    finds: [{ code: 'cert-no-client-eku', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-usage',
    when: 'the certificate says nothing about its usage',
    facts: leaf({ extendedKeyUsages: null }),
    finds: [],
  },
  {
    check: 'certificate-usage',
    when: 'the certificate is meant for everything',
    facts: leaf({ extendedKeyUsages: ['2.5.29.37.0'] }),
    finds: [],
  },
  {
    check: 'certificate-usage',
    when: 'the certificate is meant for mail only',
    facts: leaf({ extendedKeyUsages: ['1.3.6.1.5.5.7.3.4'] }),
    finds: ['cert-no-server-eku', 'cert-no-client-eku'],
  },
  ...nobodyLooked('certificate-usage'),
];

const strength: readonly Row[] = [
  { check: 'certificate-strength', when: 'key and signatures are of today', finds: [] },
  {
    check: 'certificate-strength',
    when: 'the key has 1024 bits',
    facts: leaf({ key: { type: 'rsa', bits: 1024 } }),
    finds: [{ code: 'cert-weak-key', args: { ...here, found: '1024' }, scope: 'all' }],
  },
  {
    check: 'certificate-strength',
    when: 'the certificate is signed with SHA-1',
    facts: leaf({ signature: { hash: 'SHA-1', pss: false } }),
    finds: [{ code: 'cert-sha1', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-strength',
    when: 'the intermediate is signed with SHA-1',
    facts: chains(
      chain([certificate(), intermediate({ signature: { hash: 'SHA-1', pss: false } })]),
    ),
    finds: ['cert-sha1'],
  },
  {
    check: 'certificate-strength',
    when: 'only the root that was sent along is signed with SHA-1',
    facts: chains(
      chain([
        certificate(),
        intermediate({ signature: { hash: 'SHA-1', pss: false }, selfSigned: true }),
      ]),
    ),
    finds: [],
  },
  {
    check: 'certificate-strength',
    when: 'the intermediate is signed with RSASSA-PSS',
    facts: chains(
      chain([certificate(), intermediate({ signature: { hash: 'SHA-256', pss: true } })]),
    ),
    finds: [{ code: 'cert-rsassa-pss', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-strength',
    when: 'the key is an elliptic curve of 256 bits, which is not short',
    facts: leaf({ key: { type: 'ec', bits: 256, curve: 'P-256' } }),
    finds: [{ code: 'cert-ecdsa', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-strength',
    when: 'the length of the key could not be read',
    facts: leaf({ key: { type: 'rsa' } }),
    finds: [],
  },
  ...nobodyLooked('certificate-strength'),
];

const revocation: readonly Row[] = [
  { check: 'certificate-revocation', when: 'a revocation list is named', finds: [] },
  {
    check: 'certificate-revocation',
    when: 'neither a list nor a responder is named',
    facts: leaf({ revocation: [] }),
    finds: [{ code: 'cert-no-cdp', args: here, scope: 'all' }],
  },
  {
    check: 'certificate-revocation',
    when: 'only the intermediate names none',
    facts: chains(chain([certificate(), intermediate({ revocation: [] })])),
    finds: [],
  },
  ...nobodyLooked('certificate-revocation'),
];

const pool: readonly Row[] = [
  { check: 'certificate-pool', when: 'there is one address', finds: [] },
  {
    check: 'certificate-pool',
    when: 'both addresses show one certificate',
    facts: chains(chain(), second()),
    finds: [],
  },
  {
    check: 'certificate-pool',
    when: 'the addresses show two certificates',
    facts: chains(chain(), second(certificate({ sha256: 'other' }))),
    finds: [{ code: 'cert-pool-differs', args: there, scope: 'all' }],
  },
  {
    check: 'certificate-pool',
    when: 'two targets show a certificate each',
    facts: chains(chain(), chain([certificate({ sha256: 'other' })], { host: 'edge.contoso.com' })),
    finds: [],
  },
  ...nobodyLooked('certificate-pool'),
];

export const certificateRows = [
  ...dates,
  ...names,
  ...trust,
  ...usage,
  ...strength,
  ...revocation,
  ...pool,
];
