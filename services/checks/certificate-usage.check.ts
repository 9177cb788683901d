import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

const anyUsage = '2.5.29.37.0';
const serverAuth = '1.3.6.1.5.5.7.3.1';
const clientAuth = '1.3.6.1.5.5.7.3.2';

/** What the certificate may be used for. Without the extension it may be used for everything (RFC 5280, 4.2.1.12). */
export const check = defineCheck({
  id: 'certificate-usage',
  needs: ['certificateChain'],
  finds: ['cert-no-server-eku', 'cert-no-client-eku'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report) {
    judgeEach(certificateChain, report, ({ host: target, address, sent: [leaf] }, find) => {
      const usages = leaf?.extendedKeyUsages;
      if (usages === undefined || usages === null || usages.includes(anyUsage)) return;
      if (!usages.includes(serverAuth)) find('cert-no-server-eku', { target, address });
      if (!usages.includes(clientAuth)) find('cert-no-client-eku', { target, address });
    });
  },
});
