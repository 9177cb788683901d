import assert from 'node:assert/strict';
import * as limits from '../../../services/probe/limits.ts';

// What SECURITY.md promises rests on these numbers. That they bind is shown where they are used.
const expected: Readonly<Record<keyof typeof limits, number>> = {
  connectTimeoutMs: 2500,
  handshakeTimeoutMs: 3000,
  maxAttempts: 3,
  attemptPauseMs: 200,
  lingerMs: 300,
  plaintextGraceMs: 300,
  maxPlaintextBytes: 512,
  maxPlaintextLength: 64,
  maxTlsPerAddress: 1,
  turnTimeoutMs: 6000,
  maxCertificates: 10,
  maxChainBytes: 131_072,
  maxHandshakeBytes: 196_608,
  maxNames: 200,
  maxNameLength: 255,
  maxUrls: 16,
  maxKeyUsages: 64,
  maxDistinguishedNameLength: 200,
  maxUrlLength: 500,
  maxPathLength: 12,
  maxRememberedChains: 100,
  maxRememberedCertificates: 100,
  maxSignatureChecks: 40,
  issuerFetchTimeoutMs: 2000,
  maxIssuerBytes: 16_384,
  issuerFetchPort: 80,
  maxIssuerFetches: 3,
  federationPort: 5061,
  controlTimeoutMs: 2500,
  maxControlAddresses: 2,
};

describe('limits of a probe', () => {
  it('are as decided', () => assert.deepEqual({ ...limits }, expected));
});
