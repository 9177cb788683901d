import { defineCheck } from '../model/check.ts';
import { hasRecorded, judgeEach } from './endpoints.ts';

/** Says where we did not connect on purpose. */
export const check = defineCheck({
  id: 'probe-guard',
  needs: ['tcpConnect'],
  finds: ['probe-not-allowed'],
  applies: ({ tcpConnect }) => hasRecorded(tcpConnect),
  run({ tcpConnect }, report) {
    judgeEach(tcpConnect, report, ({ host: target, address, port, result }, find) => {
      if (result === 'not-allowed') find('probe-not-allowed', { target, address, port });
    });
  },
});
