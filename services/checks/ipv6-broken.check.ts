import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { byHost, deadResults, wasTried } from './endpoints.ts';

/** Both families are published, and only IPv4 answers: peers that prefer IPv6 wait first. */
export const check = defineCheck({
  id: 'ipv6-broken',
  needs: ['targetAddresses', 'tcpConnect'],
  finds: ['dns-aaaa-broken'],
  applies: ({ tcpConnect }) => wasTried(tcpConnect),
  run({ tcpConnect }, report) {
    for (const [target, items] of byHost(recorded(tcpConnect))) {
      if (!items.some(({ family, result }) => family === 4 && result === 'open')) continue;
      for (const { address, family, result } of items) {
        if (family === 6 && deadResults.has(result)) {
          report('dns-aaaa-broken', { target, address }, { scope: 'some', addresses: [address] });
        }
      }
    }
  },
});
