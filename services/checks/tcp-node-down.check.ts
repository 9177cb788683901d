import { defineCheck } from '../model/check.ts';
import { byHost, recorded, wasTried } from './endpoints.ts';

const dead = new Set(['refused', 'timeout', 'unreachable']);

/** One of several addresses of a target is dead while another answers: it works every second time. */
export const check = defineCheck({
  id: 'tcp-node-down',
  needs: ['tcpConnect'],
  finds: ['tcp-dnslb-node-down'],
  applies: ({ tcpConnect }) => wasTried(tcpConnect),
  run({ tcpConnect }, report) {
    for (const [target, items] of byHost(recorded(tcpConnect))) {
      if (!items.some(({ result }) => result === 'open')) continue;
      for (const { address } of items.filter(({ result }) => dead.has(result))) {
        report('tcp-dnslb-node-down', { target, address }, { scope: 'some', addresses: [address] });
      }
    }
  },
});
