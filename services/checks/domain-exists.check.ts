import { defineCheck } from '../model/check.ts';

/** The domain must exist. NXDOMAIN for the record alone says nothing about it; for the apex it does (RFC 8020). */
export const check = defineCheck({
  id: 'domain-exists',
  needs: ['federationSrv', 'apexSoa'],
  finds: ['dns-nxdomain'],
  run({ federationSrv, apexSoa }, report, { domain }) {
    if (federationSrv.outcome === 'no-such-name' && apexSoa.outcome === 'no-such-name')
      report('dns-nxdomain', { domain });
  },
});
