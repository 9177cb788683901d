import { defineCheck } from '../model/check.ts';
import { isMicrosoftFederation } from './own-lists.ts';

/**
 * Our people live on our servers, and the federation record of our domain leads to Microsoft 365 alone: what partners send arrives
 * there, and what we send comes from a server that the record does not name. What a tenant shows is not needed to see that.
 */
export const check = defineCheck({
  id: 'onprem-record',
  needs: ['federationSrv'],
  finds: ['hyb-dns-cloud'],
  oursOnly: true,
  applies: ({ federationSrv: { records } }, { platform, domain }) =>
    platform === 'onprem' && domain !== '' && records.length > 0,
  run({ federationSrv: { records } }, report, { domain }) {
    const [first] = records;
    if (first !== undefined && records.every(({ target }) => isMicrosoftFederation(target)))
      report('hyb-dns-cloud', { domain, target: first.target });
  },
});
