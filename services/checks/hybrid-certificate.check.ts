import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { cloudOf, isWithin } from '../model/known-hosts.ts';

/** The certificate of the Edge holds `sip.` of every SIP domain of the tenant, except its starting domain. */
export const check = defineCheck({
  id: 'hybrid-certificate',
  needs: ['certificateChain', 'tenantSipDomains'],
  finds: ['hyb-san'],
  oursOnly: true,
  applies: ({ certificateChain }, { platform }) =>
    platform === 'hybrid' &&
    recorded(certificateChain).some(({ host }) => cloudOf(host) === undefined),
  run({ certificateChain, tenantSipDomains }, report) {
    const leaf = recorded(certificateChain).find(({ host }) => cloudOf(host) === undefined)
      ?.sent[0];
    if (leaf === undefined) return;
    for (const { domain, status } of tenantSipDomains.entries) {
      if (isWithin(domain, 'onmicrosoft.com') || /^disabled$/iu.test(status ?? '')) continue;
      const expected = `sip.${domain}`;
      if (!leaf.names.includes(expected)) report('hyb-san', { expected }, { lines: [domain] });
    }
  },
});
