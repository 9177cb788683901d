import {
  edgeAddress,
  handshake,
  noCertificate,
  otherAddress,
  unknown,
} from '../../../support/healthy.ts';
import type { FactValues } from '../../../../services/model/facts.ts';
import type { Row } from '../tester.ts';

const target = 'sip.contoso.com';
const here = { target, address: edgeAddress };
const at5061 = { ...here, port: 5061 };

type Handshake = FactValues['tlsHandshake'][number];
const shakes = (...tlsHandshake: readonly Handshake[]) => ({ tlsHandshake: [...tlsHandshake] });

const nobodyLooked = (check: string): readonly Row[] => [
  {
    check,
    when: 'no connection was open',
    facts: { tlsHandshake: unknown('not-asked', 'no-connection') },
    finds: [],
    waitsFor: ['tlsHandshake'],
  },
  {
    check,
    when: 'there is no record, and a guessed host answers',
    facts: shakes(noCertificate('reset', { from: 'guess' })),
    finds: [],
    arises: false,
  },
  {
    check,
    when: "only 5061 was open, which is not the record's port",
    facts: shakes(handshake({ from: 'usual-port' })),
    finds: [],
    waitsFor: ['tlsHandshake'],
  },
];

const start: readonly Row[] = [
  { check: 'tls-start', when: 'the certificate comes', finds: [] },
  {
    check: 'tls-start',
    when: 'the connection is reset before any certificate',
    facts: shakes(noCertificate('reset')),
    finds: [{ code: 'tcp-reset-after-connect', args: at5061, scope: 'all' }],
  },
  {
    check: 'tls-start',
    when: 'the connection is closed before any certificate',
    facts: shakes(noCertificate('closed')),
    finds: ['tcp-reset-after-connect'],
  },
  {
    check: 'tls-start',
    when: 'one of two addresses resets',
    facts: shakes(handshake(), noCertificate('reset', { address: otherAddress })),
    finds: [
      {
        code: 'tcp-reset-after-connect',
        args: { ...at5061, address: otherAddress },
        scope: 'some',
      },
    ],
  },
  {
    check: 'tls-start',
    when: 'the Edge accepts and says nothing',
    facts: shakes(noCertificate('silent')),
    finds: [{ code: 'tls-silent', args: at5061, scope: 'all' }],
  },
  {
    check: 'tls-start',
    when: 'the handshake begins and the certificate never comes whole',
    facts: shakes(noCertificate('certificate-cut')),
    finds: [{ code: 'tcp-mtu', args: here, scope: 'all' }],
  },
  {
    check: 'tls-start',
    when: 'a web server answers on the port',
    facts: shakes(
      noCertificate('plaintext', { plaintext: { protocol: 'http', text: 'HTTP/1.1 400' } }),
    ),
    finds: [
      { code: 'tls-plaintext', args: { ...at5061, found: 'HTTP/1.1 400' }, scope: 'all' },
      { code: 'tcp-tls-terminating-proxy', args: { target, port: 5061 }, scope: 'all' },
    ],
  },
  {
    check: 'tls-start',
    when: 'SIP without encryption answers on the port',
    facts: shakes(
      noCertificate('plaintext', { plaintext: { protocol: 'sip', text: 'SIP/2.0 400' } }),
    ),
    finds: ['tls-plaintext'],
  },
  {
    check: 'tls-start',
    when: 'bytes without any text answer on the port',
    facts: shakes(noCertificate('plaintext')),
    finds: [{ code: 'tls-plaintext', args: { ...at5061, found: '' }, scope: 'all' }],
  },
  {
    check: 'tls-start',
    when: 'the Edge refuses with an alert, which the versions tell about',
    facts: shakes(noCertificate('refused', { alert: 40 })),
    finds: [],
  },
  ...nobodyLooked('tls-start'),
];

const old = { target, address: edgeAddress, expected: 'TLS 1.2' };

const version: readonly Row[] = [
  { check: 'tls-version', when: 'the Edge speaks TLS 1.2', finds: [] },
  {
    check: 'tls-version',
    when: 'the Edge speaks only TLS 1.0',
    facts: shakes(handshake({ version: 'TLSv1' })),
    finds: [{ code: 'tls-version', args: { ...old, found: 'TLS 1.0' }, scope: 'all' }],
  },
  {
    check: 'tls-version',
    when: 'the Edge speaks only TLS 1.1',
    facts: shakes(handshake({ version: 'TLSv1.1' })),
    finds: [{ code: 'tls-version', args: { ...old, found: 'TLS 1.1' }, scope: 'all' }],
  },
  {
    check: 'tls-version',
    when: 'the Edge refuses TLS 1.2 and takes TLS 1.3',
    facts: shakes(
      handshake({
        version: 'TLSv1.3',
        attempts: [
          { rung: 'tls12', outcome: 'refused', alert: 70, ms: 20 },
          { rung: 'tls13', outcome: 'completed', ms: 30 },
        ],
      }),
    ),
    finds: [{ code: 'tls-13-only', args: here, scope: 'all' }],
  },
  {
    check: 'tls-version',
    when: 'TLS 1.3 worked after TLS 1.2 was reset, which proves nothing',
    facts: shakes(
      handshake({
        version: 'TLSv1.3',
        attempts: [
          { rung: 'tls12', outcome: 'reset', ms: 20 },
          { rung: 'tls13', outcome: 'completed', ms: 30 },
        ],
      }),
    ),
    finds: [],
  },
  {
    check: 'tls-version',
    when: 'the Edge finds no cipher suite that it likes',
    facts: shakes(noCertificate('refused', { alert: 40 })),
    finds: [{ code: 'tls-cipher', args: here, scope: 'all' }],
  },
  {
    check: 'tls-version',
    when: 'the Edge calls our cipher suites too weak',
    facts: shakes(noCertificate('refused', { alert: 71 })),
    finds: ['tls-cipher'],
  },
  {
    check: 'tls-version',
    when: 'one of two addresses finds no cipher suite',
    facts: shakes(handshake(), noCertificate('refused', { address: otherAddress, alert: 40 })),
    finds: [{ code: 'tls-cipher', args: { target, address: otherAddress }, scope: 'some' }],
  },
  {
    check: 'tls-version',
    when: 'the Edge stops after its certificate, with the same alert',
    facts: shakes(handshake({ alert: 40 })),
    finds: [],
  },
  ...nobodyLooked('tls-version'),
];

const mutual: readonly Row[] = [
  {
    check: 'tls-mutual',
    when: 'the Edge wants our certificate and stops without it',
    finds: [{ code: 'tls-mtls-expected', args: here, scope: 'all' }],
  },
  {
    check: 'tls-mutual',
    when: 'the Edge asks for no certificate and completes',
    facts: shakes(handshake({ outcome: 'completed', certificateRequested: false })),
    finds: [],
  },
  {
    check: 'tls-mutual',
    when: 'the Edge asks for a certificate and completes all the same',
    facts: shakes(handshake({ outcome: 'completed' })),
    finds: [],
  },
  {
    check: 'tls-mutual',
    when: 'both addresses do as a healthy Edge does',
    facts: shakes(handshake(), handshake({ address: otherAddress })),
    finds: ['tls-mtls-expected'],
  },
  ...nobodyLooked('tls-mutual'),
];

export const tlsRows = [...start, ...version, ...mutual];
