import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import type { TargetAddress } from '../model/facts.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { federationRecordOf, looksLikeIpv4 } from '../model/names.ts';
import { hasRecorded } from './endpoints.ts';

/** Every target needs an address of its own (RFC 2782: no alias). */
export const check = defineCheck({
  id: 'target-address',
  needs: ['federationSrv', 'targetAddresses'],
  finds: ['dns-srv-target-cname', 'dns-srv-target-no-address'],
  applies: ({ targetAddresses }) => hasRecorded(targetAddresses),
  run({ targetAddresses }, report, { domain }) {
    const record = federationRecordOf(domain);
    const targets = recorded(targetAddresses);
    for (const { host: target, aliases } of targets) {
      const alias = aliases.at(-1);
      // How Microsoft leads its own hosts about is no fault of whoever lives there.
      if (cloudOf(target) !== undefined) continue;
      if (alias !== undefined) report('dns-srv-target-cname', { domain, record, target, alias });
    }
    const without = targets.filter(hasNoAddress);
    for (const { host: target } of without) {
      const scope = without.length === targets.length ? 'all' : 'some';
      report('dns-srv-target-no-address', { domain, record, target }, { scope });
    }
  },
});

function hasNoAddress({ host, v4, v6 }: TargetAddress): boolean {
  return host !== '.' && !looksLikeIpv4(host) && v4 === 'none' && v6 === 'none';
}
