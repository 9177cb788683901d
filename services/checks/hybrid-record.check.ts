import { defineCheck } from '../model/check.ts';
import { isMicrosoftFederation } from './own-lists.ts';

/** The federation record of a shared domain leads to our Edge, not to Microsoft 365. */
export const check = defineCheck({
  id: 'hybrid-record',
  needs: ['federationSrv', 'tenantFederation'],
  finds: ['hyb-dns-cloud'],
  oursOnly: true,
  applies: (_facts, { platform, domain }) => platform === 'hybrid' && domain !== '',
  run({ federationSrv: { records } }, report, { domain }) {
    const target = records.map((one) => one.target).find(isMicrosoftFederation);
    if (target !== undefined)
      report('hyb-dns-cloud', { domain, target }, { lines: ['SharedSipAddressSpace'] });
  },
});
