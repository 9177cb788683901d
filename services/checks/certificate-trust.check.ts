import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** Who vouches for the certificate. */
export const check = defineCheck({
  id: 'certificate-trust',
  needs: ['certificateChain'],
  finds: ['cert-selfsigned', 'cert-untrusted-root', 'cert-missing-intermediate'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report) {
    judgeEach(
      certificateChain,
      report,
      ({ host: target, address, trust, anchor: issuer }, find) => {
        if (trust === 'self-signed') find('cert-selfsigned', { target, issuer, address });
        if (trust === 'unknown-root') find('cert-untrusted-root', { target, issuer, address });
        if (trust === 'missing-intermediate')
          find('cert-missing-intermediate', { target, issuer, address });
      },
    );
  },
});
