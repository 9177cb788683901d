import { defineCheck } from '../model/check.ts';
import { isWithin } from '../model/known-hosts.ts';

/** What can be told from the name alone. */
export const check = defineCheck({
  id: 'typed-domain',
  needs: ['typedDomain'],
  finds: ['dns-onmicrosoft', 'dns-idn'],
  run({ typedDomain: { typed, rewritten } }, report, { domain }) {
    if (isWithin(domain, 'onmicrosoft.com')) report('dns-onmicrosoft', { domain });
    if (rewritten) report('dns-idn', { value: typed, domain });
  },
});
