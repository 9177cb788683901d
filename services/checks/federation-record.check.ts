import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';

/** The domain must publish its federation record. Whether it exists at all is a question of its own. */
export const check = defineCheck({
  id: 'federation-record',
  needs: ['federationSrv'],
  finds: ['dns-srv-missing'],
  run({ federationSrv }, report, { domain }) {
    if (federationSrv.records.length > 0) return;
    report('dns-srv-missing', { domain, record: federationRecordOf(domain) });
  },
});
