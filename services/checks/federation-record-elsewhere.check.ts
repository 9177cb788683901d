import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';

/** A record that was meant to be the federation record but stands under another name. */
export const check = defineCheck({
  id: 'federation-record-elsewhere',
  needs: ['federationSrv', 'wrongNameSrv', 'wildcardProbe'],
  finds: ['dns-srv-wrong-name'],
  applies({ federationSrv, wildcardProbe }) {
    if (federationSrv.records.length > 0) return false;
    return wildcardProbe.service.outcome === 'unknown' ? 'unseen' : true;
  },
  run({ wrongNameSrv, wildcardProbe }, report, { domain }) {
    // A wildcard answers for every name: what it invents was created by nobody.
    if (wildcardProbe.service.outcome === 'records') return;
    const record = federationRecordOf(domain);
    const misplaced = wrongNameSrv.find(({ name, type }) => name !== record && type === 'SRV');
    if (misplaced !== undefined)
      report('dns-srv-wrong-name', { domain, record, found: misplaced.name });
  },
});
