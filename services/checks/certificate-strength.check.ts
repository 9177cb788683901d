import { defineCheck } from '../model/check.ts';
import { pathOf } from './certificate-path.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

const shortestRsaKey = 2048;

/** Key and signatures. A root's own signature does not count: it is trusted by itself. */
export const check = defineCheck({
  id: 'certificate-strength',
  needs: ['certificateChain'],
  finds: ['cert-weak-key', 'cert-sha1', 'cert-rsassa-pss', 'cert-ecdsa'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report) {
    judgeEach(certificateChain, report, (chain, find) => {
      const { host: target, address } = chain;
      const path = pathOf(chain);
      const key = path[0]?.key;
      if (key?.type === 'rsa' && key.bits !== undefined && key.bits < shortestRsaKey) {
        find('cert-weak-key', { target, found: String(key.bits), address });
      }
      if (key?.type === 'ec') find('cert-ecdsa', { target, address });
      if (path.some(({ signature }) => signature.hash === 'SHA-1'))
        find('cert-sha1', { target, address });
      if (path.some(({ signature }) => signature.pss)) find('cert-rsassa-pss', { target, address });
    });
  },
});
