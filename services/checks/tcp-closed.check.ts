import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { byHost, wasTried } from './endpoints.ts';

/** Nothing listens: no address of the target is open and at least one says so. No route at all is reported apart. */
export const check = defineCheck({
  id: 'tcp-closed',
  needs: ['tcpConnect'],
  finds: ['tcp-refused', 'tcp-unreachable'],
  applies: ({ tcpConnect }) => wasTried(tcpConnect),
  run({ tcpConnect }, report) {
    const tried = recorded(tcpConnect).filter(
      ({ result }) => result !== 'no-route-here' && result !== 'not-allowed' && result !== 'failed',
    );
    const scope = tried.some(({ result }) => result === 'open') ? 'some' : 'all';
    for (const [target, items] of byHost(tried)) {
      if (items.some(({ result }) => result === 'open')) continue;
      const refused = items.find(({ result }) => result === 'refused');
      if (refused !== undefined) {
        report('tcp-refused', { target, address: refused.address, port: refused.port }, { scope });
      } else if (items.every(({ result }) => result === 'unreachable')) {
        const [first] = items;
        if (first !== undefined)
          report('tcp-unreachable', { target, address: first.address }, { scope });
      }
    }
  },
});
