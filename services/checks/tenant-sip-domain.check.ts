import { defineCheck } from '../model/check.ts';

/**
 * A SIP domain that the tenant has disabled: its people in the cloud have no SIP address and federate with nobody (Microsoft,
 * "Disable-CsOnlineSipDomain"). For people on own servers of another forest that is as it should be.
 */
export const check = defineCheck({
  id: 'tenant-sip-domain',
  needs: ['tenantSipDomains'],
  finds: ['teams-sipdomain-off'],
  oursOnly: true,
  applies: (_facts, { domain }) => domain !== '',
  run({ tenantSipDomains }, report, { domain, leaveOpen }) {
    const entry = tenantSipDomains.entries.find((one) => one.domain === domain);
    // A domain that is not listed may be one of another tenant, or of servers alone.
    if (entry?.status === undefined) leaveOpen('teams-sipdomain-off');
    else if (/^disabled$/iu.test(entry.status))
      report('teams-sipdomain-off', { domain }, { lines: [domain, entry.status] });
  },
});
