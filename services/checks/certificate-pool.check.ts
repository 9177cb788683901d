import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { byHost, hasRecorded } from './endpoints.ts';

/** Every server of one pool shows the same certificate. */
export const check = defineCheck({
  id: 'certificate-pool',
  needs: ['certificateChain'],
  finds: ['cert-pool-differs'],
  applies: ({ certificateChain }) => hasRecorded(certificateChain),
  run({ certificateChain }, report) {
    for (const [target, chains] of byHost(recorded(certificateChain))) {
      const [first, ...others] = chains;
      const odd = others.find(({ sent }) => sent[0]?.sha256 !== first?.sent[0]?.sha256);
      if (odd !== undefined) {
        const addresses = chains.map(({ address }) => address);
        report('cert-pool-differs', { target, address: odd.address }, { scope: 'all', addresses });
      }
    }
  },
});
