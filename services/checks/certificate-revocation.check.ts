import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** Peers want to look up whether a certificate was revoked. */
export const check = defineCheck({
  id: 'certificate-revocation',
  needs: ['certificateChain'],
  finds: ['cert-no-cdp'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report) {
    judgeEach(certificateChain, report, ({ host: target, address, sent: [leaf] }, find) => {
      if (leaf?.revocation.length === 0) find('cert-no-cdp', { target, address });
    });
  },
});
