import { defineCheck } from '../model/check.ts';
import type { TargetAddress } from '../model/facts.ts';
import { federationRecordOf, looksLikeIpv4 } from '../model/names.ts';

/** Every target needs an address of its own (RFC 2782: no alias) that can be reached from the Internet. */
export const check = defineCheck({
  id: 'target-address',
  needs: ['federationSrv', 'targetAddresses'],
  finds: ['dns-srv-target-cname', 'dns-srv-target-no-address', 'dns-srv-target-private'],
  run({ targetAddresses }, report, { domain }) {
    const record = federationRecordOf(domain);
    const targets = targetAddresses.filter(({ from }) => from === 'record');
    for (const { host: target, aliases } of targets) {
      const alias = aliases.at(-1);
      if (alias !== undefined) report('dns-srv-target-cname', { domain, record, target, alias });
    }
    const without = targets.filter(hasNoAddress);
    for (const { host: target } of without) {
      const scope = without.length === targets.length ? 'all' : 'some';
      report('dns-srv-target-no-address', { domain, record, target }, { scope });
    }
    const all = targets.flatMap(({ host, addresses }) =>
      addresses.map((one) => ({ ...one, host })),
    );
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

function hasNoAddress({ host, v4, v6 }: TargetAddress): boolean {
  return host !== '.' && !looksLikeIpv4(host) && v4 === 'none' && v6 === 'none';
}
