import { defineCheck } from '../model/check.ts';
import type { Report } from '../model/check.ts';
import type { Domain } from '../model/domain.ts';
import { clouds, cloudOf, isDeadProvider, isSignInHost } from '../model/known-hosts.ts';
import { federationPort, federationRecordOf, labelsBelow, looksLikeIpv4 } from '../model/names.ts';

const finds = [
  'dns-srv-wrong-port',
  'dns-srv-root-target',
  'dns-srv-target-ip',
  'dns-srv-target-apex',
  'dns-srv-target-doubled',
  'dns-srv-strict-other-domain',
  'dns-srv-strict-subdomain',
  'dns-srv-sipdir',
  'dns-srv-dead-provider',
  'dns-srv-other-cloud',
  'dns-srv-unknown-hoster',
] as const;

/**
 * What the record itself says about each target. Strict matching: an Edge accepts a host exactly one label below the domain
 * (Cisco, document 212383, on Lync and Expressway); Microsoft hosts are known by every Edge that has the provider.
 */
export const check = defineCheck({
  id: 'federation-target',
  needs: ['federationSrv'],
  finds,
  applies: ({ federationSrv }) => federationSrv.records.length > 0,
  run({ federationSrv: { records } }, report, { domain }) {
    const record = federationRecordOf(domain);
    const targets = new Set(records.map(({ target }) => target));
    const hosts = records.filter(({ target }) => target !== '.');
    for (const port of new Set(hosts.map((host) => host.port))) {
      if (port !== federationPort) report('dns-srv-wrong-port', { domain, record, port });
    }
    for (const target of targets) {
      const where = { scope: targets.size > 1 ? 'some' : 'all' } as const;
      if (target === '.') report('dns-srv-root-target', { domain, record }, where);
      else judgeTarget({ domain, record, target }, where, report);
    }
  },
});

interface Named {
  readonly domain: Domain;
  readonly record: string;
  readonly target: string;
}
interface Scoped {
  readonly scope: 'some' | 'all';
}
type ReportTarget = Report<(typeof finds)[number]>;

function judgeTarget(named: Named, where: Scoped, report: ReportTarget): void {
  const { domain, record, target } = named;
  const cloud = cloudOf(target);
  if (cloud === undefined) {
    judgeOwnHost(named, where, report);
  } else if (isSignInHost(target)) {
    const expected = clouds[cloud].federation;
    report('dns-srv-sipdir', { domain, record, target, expected }, where);
  } else if (cloud !== 'worldwide') {
    report('dns-srv-other-cloud', { domain, target, cloud });
  }
}

/** A target that is no host of Microsoft's. */
function judgeOwnHost(
  { domain, record, target }: Named,
  where: Scoped,
  report: ReportTarget,
): void {
  if (isDeadProvider(target)) report('dns-srv-dead-provider', { domain, target }, where);
  if (looksLikeIpv4(target)) report('dns-srv-target-ip', { domain, record, target }, where);
  if (target.endsWith(`.${domain}.${domain}`)) {
    const expected = target.slice(0, -domain.length - 1);
    report('dns-srv-target-doubled', { domain, target, expected }, where);
  }
  const below = labelsBelow(target, domain);
  if (below === 0) report('dns-srv-target-apex', { domain, target });
  else if (below === undefined) {
    report('dns-srv-strict-other-domain', { domain, target }, where);
    report('dns-srv-unknown-hoster', { domain, target });
  } else if (below > 1) report('dns-srv-strict-subdomain', { domain, target }, where);
}
