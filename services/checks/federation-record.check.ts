import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';

/** The domain must exist and publish its federation record. */
export const check = defineCheck({
  id: 'federation-record',
  needs: ['federationSrv', 'apexSoa'],
  finds: ['dns-srv-missing', 'dns-nxdomain'],
  run({ federationSrv, apexSoa }, report, { domain }) {
    if (federationSrv.records.length > 0) return;
    report('dns-srv-missing', { domain, record: federationRecordOf(domain) });
    // NXDOMAIN for the record alone says nothing about the domain; for the apex it does (RFC 8020).
    if (federationSrv.outcome === 'no-such-name' && apexSoa.outcome === 'no-such-name') {
      report('dns-nxdomain', { domain });
    }
  },
});
