import { defineCheck } from '../model/check.ts';
import { isWithin } from '../model/known-hosts.ts';

/** In a hybrid every SIP domain of the tenant is one of the servers too, except the starting domain of the tenant. */
export const check = defineCheck({
  id: 'hybrid-sip-domains',
  needs: ['ourSipDomains', 'tenantSipDomains'],
  finds: ['hyb-domain-not-onprem'],
  oursOnly: true,
  run({ ourSipDomains, tenantSipDomains }, report, { leaveOpen }) {
    if (ourSipDomains.extent === 'part') leaveOpen('hyb-domain-not-onprem');
    const onServers = new Set(ourSipDomains.entries.map(({ domain }) => domain));
    for (const { domain, status } of tenantSipDomains.entries) {
      const counts = !isWithin(domain, 'onmicrosoft.com') && !/^disabled$/iu.test(status ?? '');
      if (counts && !onServers.has(domain) && ourSipDomains.extent === 'whole')
        report('hyb-domain-not-onprem', { domain }, { lines: [domain] });
    }
  },
});
