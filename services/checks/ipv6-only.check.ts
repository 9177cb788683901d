import { defineCheck } from '../model/check.ts';
import { hasRecorded } from './endpoints.ts';

/** Old servers know no IPv6: a target that has nothing else is out of their reach. */
export const check = defineCheck({
  id: 'ipv6-only',
  needs: ['targetAddresses'],
  finds: ['dns-aaaa-only'],
  applies: ({ targetAddresses }) => hasRecorded(targetAddresses),
  run({ targetAddresses }, report) {
    for (const { host, from, v4, v6 } of targetAddresses) {
      if (from === 'record' && v4 === 'none' && v6 === 'records')
        report('dns-aaaa-only', { target: host });
    }
  },
});
