import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { byHost, wasTried } from './endpoints.ts';

/**
 * No address answers. Many networks let 5061 out nowhere, so this needs the control: when well-known hosts are silent too,
 * the place we look from is the cause, and nothing is said about the target.
 */
export const check = defineCheck({
  id: 'tcp-silent',
  needs: ['tcpConnect', 'controlConnect'],
  finds: ['tcp-timeout', 'tcp-outbound-blocked'],
  applies: ({ tcpConnect }) => wasTried(tcpConnect),
  run({ tcpConnect, controlConnect }, report) {
    const tried = recorded(tcpConnect).filter(({ result }) => result !== 'no-route-here');
    const scope = tried.some(({ result }) => result === 'open') ? 'some' : 'all';
    for (const [target, items] of byHost(tried)) {
      if (items.some(({ result }) => result === 'open' || result === 'refused')) continue;
      const silent = items.find(({ result }) => result === 'timeout');
      if (silent === undefined) continue;
      const { address, port } = silent;
      report(
        'tcp-timeout',
        { target, address, port },
        { scope, addresses: items.map((item) => item.address) },
      );
      if (controlConnect.result === 'silent') report('tcp-outbound-blocked', { port, target });
    }
  },
});
