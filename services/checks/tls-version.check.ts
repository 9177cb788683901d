import { defineCheck } from '../model/check.ts';
import type { TlsHandshake } from '../model/facts.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** Versions that current servers have left behind, by the names that people use. */
const oldVersions = new Map([
  ['TLSv1', 'TLS 1.0'],
  ['TLSv1.1', 'TLS 1.1'],
]);
const protocolVersion = 70;
/** handshake_failure and insufficient_security: before any certificate, no cipher suite was acceptable. */
const noCommonCipher = new Set([40, 71]);

/** Versions and ciphers: Edges of today speak TLS 1.2. */
export const check = defineCheck({
  id: 'tls-version',
  needs: ['tlsHandshake'],
  finds: ['tls-version', 'tls-13-only', 'tls-cipher'],
  applies: ({ tlsHandshake }) => hasRecorded(tlsHandshake),
  run({ tlsHandshake }, report) {
    judgeEach(tlsHandshake, report, (handshake, find) => {
      const { host: target, address, outcome, version, alert } = handshake;
      const found = version === undefined ? undefined : oldVersions.get(version);
      if (found !== undefined) find('tls-version', { target, address, found, expected: 'TLS 1.2' });
      if (version === 'TLSv1.3' && refusedTls12(handshake))
        find('tls-13-only', { target, address });
      if (outcome === 'refused' && alert !== undefined && noCommonCipher.has(alert)) {
        find('tls-cipher', { target, address });
      }
    });
  },
});

function refusedTls12({ attempts }: TlsHandshake): boolean {
  return attempts.some(({ rung, alert }) => rung === 'tls12' && alert === protocolVersion);
}
