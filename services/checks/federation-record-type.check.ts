import { defineCheck } from '../model/check.ts';
import { federationRecordOf } from '../model/names.ts';

/**
 * A text or an alias where the federation record should stand. An address there is left out: nobody enters one by mistake, and
 * a wildcard for hosts invents it.
 */
export const check = defineCheck({
  id: 'federation-record-type',
  needs: ['federationSrv', 'wrongNameSrv'],
  finds: ['dns-srv-wrong-type'],
  applies: ({ federationSrv }) => federationSrv.records.length === 0,
  run({ federationSrv, wrongNameSrv }, report, { domain }) {
    const record = federationRecordOf(domain);
    const isText = wrongNameSrv.some(({ name, type }) => name === record && type === 'TXT');
    const found = federationSrv.aliases.length > 0 ? 'CNAME' : isText ? 'TXT' : undefined;
    if (found !== undefined) report('dns-srv-wrong-type', { domain, record, found });
  },
});
