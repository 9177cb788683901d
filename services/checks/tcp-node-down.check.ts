import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { byHost, deadResults, wasTried } from './endpoints.ts';

/** One of several addresses of a target is dead while another answers: it works every second time. */
export const check = defineCheck({
  id: 'tcp-node-down',
  needs: ['tcpConnect'],
  finds: ['tcp-dnslb-node-down'],
  applies: ({ tcpConnect }) => wasTried(tcpConnect),
  run({ tcpConnect }, report) {
    for (const [target, items] of byHost(recorded(tcpConnect))) {
      const open = new Set(
        items.filter(({ result }) => result === 'open').map(({ address }) => address),
      );
      if (open.size === 0) continue;
      for (const { address, result } of items) {
        // An address with two ports in the record is alive when one of them is open.
        if (!deadResults.has(result) || open.has(address)) continue;
        report('tcp-dnslb-node-down', { target, address }, { scope: 'some', addresses: [address] });
      }
    }
  },
});
