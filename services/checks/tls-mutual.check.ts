import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** The healthy picture of an Edge: it wants our certificate and ends the handshake without one. */
export const check = defineCheck({
  id: 'tls-mutual',
  needs: ['tlsHandshake'],
  finds: ['tls-mtls-expected'],
  applies: ({ tlsHandshake }) => hasRecorded(tlsHandshake),
  run({ tlsHandshake }, report) {
    judgeEach(
      tlsHandshake,
      report,
      ({ host: target, address, outcome, certificateRequested }, find) => {
        if (outcome === 'certificate-then-refused' && certificateRequested) {
          find('tls-mtls-expected', { target, address });
        }
      },
    );
  },
});
