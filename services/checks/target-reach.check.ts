import { defineCheck } from '../model/check.ts';
import { hasRecorded } from './endpoints.ts';

/** The addresses of a target must be ones that can be reached from the Internet. */
export const check = defineCheck({
  id: 'target-reach',
  needs: ['targetAddresses'],
  finds: ['dns-srv-target-private'],
  applies: ({ targetAddresses }) => hasRecorded(targetAddresses),
  run({ targetAddresses }, report, { domain }) {
    const all = targetAddresses
      .filter(({ from }) => from === 'record')
      .flatMap(({ host, addresses }) => addresses.map((one) => ({ ...one, host })));
    const hidden = all.filter((one) => one.class !== 'public' && one.class !== 'permitted');
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
