import { defineCheck } from '../model/check.ts';
import { isReachableClass, recorded } from '../model/endpoint.ts';
import { hasRecorded } from './endpoints.ts';

/** The addresses of a target must be ones that can be reached from the Internet. */
export const check = defineCheck({
  id: 'target-reach',
  needs: ['targetAddresses'],
  finds: ['dns-srv-target-private'],
  applies: ({ targetAddresses }) => hasRecorded(targetAddresses),
  run({ targetAddresses }, report, { domain }) {
    const all = recorded(targetAddresses).flatMap(({ host, addresses }) =>
      addresses.map((one) => ({ ...one, host })),
    );
    const hidden = all.filter((one) => !isReachableClass(one.class));
    const scope = hidden.length === all.length ? 'all' : 'some';
    for (const { host: target, address } of hidden) {
      report(
        'dns-srv-target-private',
        { domain, target, address },
        { scope, addresses: [address] },
      );
    }
  },
});
