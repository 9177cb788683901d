import { defineCheck } from '../model/check.ts';
import type { TlsHandshake } from '../model/facts.ts';
import { judgeEach } from './endpoints.ts';

const protocolVersion = 70;
/** handshake_failure and insufficient_security: before any certificate, no cipher suite was acceptable. */
const noCommonCipher = new Set([40, 71]);

/** Versions and ciphers: Edges of today speak TLS 1.2. */
export const check = defineCheck({
  id: 'tls-version',
  needs: ['tlsHandshake'],
  finds: ['tls-version', 'tls-13-only', 'tls-cipher'],
  run({ tlsHandshake }, report) {
    judgeEach(tlsHandshake, report, (handshake, find) => {
      const { host: target, address, outcome, version, alert } = handshake;
      if (version === 'TLSv1' || version === 'TLSv1.1') {
        find('tls-version', {
          target,
          address,
          found: version.replace('v', ' '),
          expected: 'TLS 1.2',
        });
      }
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
