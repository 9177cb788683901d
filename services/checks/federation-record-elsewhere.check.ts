import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';

/** A record that was meant to be the federation record but stands under another name or has another type. */
export const check = defineCheck({
  id: 'federation-record-elsewhere',
  needs: ['federationSrv', 'wrongNameSrv', 'wildcardProbe'],
  finds: ['dns-srv-wrong-name', 'dns-srv-wrong-type'],
  applies: ({ federationSrv }) => federationSrv.records.length === 0,
  run({ federationSrv, wrongNameSrv, wildcardProbe }, report, { domain }) {
    const record = federationRecordOf(domain);
    // A wildcard answers for every name: what it invents was created by nobody.
    const invented = wildcardProbe.service.outcome === 'records';
    const aliased = federationSrv.aliases.length > 0;
    const wrongType = aliased ? 'CNAME' : wrongNameSrv.find(({ name }) => name === record)?.type;
    if (wrongType !== undefined) report('dns-srv-wrong-type', { domain, record, found: wrongType });
    if (invented) return;
    const misplaced = wrongNameSrv.find(({ name, type }) => name !== record && type === 'SRV');
    if (misplaced !== undefined)
      report('dns-srv-wrong-name', { domain, record, found: misplaced.name });
  },
});
